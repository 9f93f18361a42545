// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/numberimportplan.h"
#include "ui/common/statustext.h"

#include <QCoreApplication>

namespace phonedesk::ui {

// What an import of numbers would do, in words.
struct NumberImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::NumberImportTexts)

public:
    static Mark mark(const inventory::NumberImportRow &row);
    static QString number(const inventory::NumberImportRow &row); // as people read it, else as it is written
    // "Is adopted as “Main Line”.", "Moves here from Bay Plumbing.", "The account of ... does not have it."
    static QString effect(const inventory::NumberImportRow &row);
    // Why a file that can be read cannot be imported; empty: it can.
    static QString problem(const inventory::NumberImportPlan &plan);
    // "38 adopted · 2 moved · 5 re-labelled · 1 cannot be imported"
    static QString counts(const inventory::NumberImportPlan::Counts &counts);
    // The same of what was done.
    static QString done(const inventory::NumberImportPlan::Counts &counts);
};

} // namespace phonedesk::ui
