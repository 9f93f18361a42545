// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monthlysum.h"

#include "words/amounts.h"

#include <QStringList>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

void MonthlySum::add(const std::optional<core::Money> &monthly, int often)
{
    const auto amount = monthly ? monthly->times(often) : std::nullopt;
    if (!amount) {
        m_unknown += often;
        return;
    }
    for (core::Money &sum : m_sums) {
        if (const auto total = sum.plus(*amount)) {
            sum = *total;
            return;
        }
    }
    m_sums += *amount;
}

QString MonthlySum::text() const
{
    QStringList amounts;
    for (const core::Money &sum : m_sums)
        amounts += words::amount(sum);
    QStringList parts;
    if (!amounts.isEmpty())
        parts += tr("%1 a month").arg(amounts.join(tr(" and ", "between two amounts")));
    if (m_unknown > 0)
        parts += m_unknown == 1 ? tr("1 price unknown") : tr("%n prices unknown", nullptr, m_unknown);
    return parts.join(", "_L1);
}

} // namespace phonedesk::ui
