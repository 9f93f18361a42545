// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/comparison.h"
#include "ui/common/statustext.h"
#include "words/times.h"

#include <QCoreApplication>

namespace phonedesk::ui {

// What is said of a number that is not as expected.
class CompareTexts
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::CompareTexts)

public:
    static QString number(const inventory::ComparedNumber &number); // "(512) 555-9012"
    static Mark mark(const inventory::ComparedNumber &number);
    // For a row: "Differs: Voice webhook, SMS webhook". Of an ignored one with its note.
    static QString finding(const inventory::ComparedNumber &number, const inventory::Comparison &comparison);
    // For the chosen row, in a sentence or two.
    static QString sentence(const inventory::ComparedNumber &number, const inventory::Comparison &comparison,
                            const QString &accountName);
    // Who ignores it, since when and why; empty: nobody does.
    static QString ignored(const inventory::ComparedNumber &number, const inventory::Comparison &comparison,
                           const words::Times &times);
    // "%1 of %2 numbers have the webhooks that they should have."
    static QString figure(const inventory::ComparisonFigures &figures);
};

} // namespace phonedesk::ui
