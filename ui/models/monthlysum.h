// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace phonedesk::ui {

// What a set of numbers costs each month: one sum for each currency, never one across them, and a count of the prices
// that are not known.
class MonthlySum
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::MonthlySum)

public:
    void add(const std::optional<core::Money> &monthly, int often = 1);

    // "$246.10 a month", "$246.10 and CAD 3.00 a month", with ", 2 prices unknown"; empty for nothing.
    QString text() const;

private:
    QList<core::Money> m_sums;
    int m_unknown = 0;
};

} // namespace phonedesk::ui
