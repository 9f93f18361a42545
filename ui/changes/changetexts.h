// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/batchview.h"
#include "inventory/changeplan.h"
#include "ui/common/statustext.h"

#include <QCoreApplication>
#include <QString>

namespace phonedesk::ui {

// What a change of many numbers is called, and how it is doing.
class ChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::ChangeTexts)

public:
    static QString settings(const domain::FieldChanges &changes); // "Voice, SMS"
    static QString owner(const QString &organization, const QString &label);
    static QString elsewhere(const domain::AnsweredElsewhere &elsewhere);
    static QString unchanged(const inventory::UnchangedNumber &number);
    static QString row(const domain::BatchRow &row);
    static Mark mark(domain::BatchRowState state);

    static QString title(const inventory::BatchView &view);
    // What is going on, or what a person has to decide.
    static QString status(const inventory::BatchView &view, const QString &canary);
    static Mark statusMark(const inventory::BatchView &view);
    static QString progress(const inventory::BatchView &view); // "412 of 5,000 · 48 a second · about 2 min left"
    static QString result(const inventory::BatchView &view);
};

} // namespace phonedesk::ui
