// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/numberhistory.h"

#include "inventory/numbers.h"

namespace phonedesk::ui {

const QList<domain::HistoryEntry> &NumberHistory::of(const domain::PhoneNumber &number)
{
    if (m_id == number.id && m_rowVersion == number.rowVersion)
        return m_entries;
    if (m_id != number.id)
        m_entries.clear();
    m_id = number.id;
    m_rowVersion = number.rowVersion;
    m_reading = m_numbers.history(number.id, [this](const core::Result<QList<domain::HistoryEntry>> &history) {
        m_entries = history.value_or(QList<domain::HistoryEntry>());
        emit changed();
    });
    return m_entries;
}

} // namespace phonedesk::ui
