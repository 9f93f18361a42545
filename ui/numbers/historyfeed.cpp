// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/historyfeed.h"

#include "inventory/numbers.h"

namespace phonedesk::ui {

HistoryFeed::HistoryFeed(inventory::Numbers &numbers, QObject *parent) : QObject(parent), m_numbers(numbers)
{
    connect(&numbers, &inventory::Numbers::numberChanged, this, [this](const QString &id) {
        if (id == m_id)
            read();
    });
}

std::optional<QList<domain::HistoryEntry>> HistoryFeed::of(const QString &numberId)
{
    if (numberId != m_id) {
        m_id = numberId;
        m_entries.reset();
        m_error.reset();
        if (!m_id.isEmpty())
            read();
    }
    return m_entries;
}

std::optional<core::Error> HistoryFeed::errorOf(const QString &numberId) const
{
    return numberId == m_id ? m_error : std::nullopt;
}

void HistoryFeed::read()
{
    m_call = m_numbers.history(m_id, [this](const core::Result<QList<domain::HistoryEntry>> &entries) {
        m_error.reset();
        if (entries)
            m_entries = *entries;
        else
            m_error = entries.error();
        emit changed();
    });
}

} // namespace phonedesk::ui
