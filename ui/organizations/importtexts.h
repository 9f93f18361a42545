// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/importplan.h"
#include "ui/common/statustext.h"

#include <QCoreApplication>

namespace phonedesk::ui {

// What an import would do, in words.
struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::ImportTexts)

public:
    static Mark mark(access::ImportEffect effect);
    // "Creates it, area code 512", "Exists already", "“51” is not an area code; ..."
    static QString effect(const access::ImportRow &row);
    // Why a file that can be read cannot be imported; empty: it can.
    static QString problem(const access::ImportPlan &plan);
    // "38 are created · 2 get what they lack · 1 has a similar name · 3 cannot be imported"
    static QString counts(const access::ImportPlan &plan);
};

} // namespace phonedesk::ui
