// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/release.h"
#include "ui/common/statustext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

namespace phonedesk::ui {

// One thing that a release does, or that stands in its way.
struct Consequence
{
    Mark mark = Mark::None;
    QString text;

    bool operator==(const Consequence &) const = default;
};

// What the release dialogs say. Pure: the clock's answer is given.
class ReleaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::ReleaseTexts)

public:
    static QString title(const domain::PhoneNumber &number); // "Release (512) 555-9012, Main Line of Acme Dental?"
    // Everything, in the order in which it matters.
    static QList<Consequence> consequences(const provisioning::ReleaseFacts &facts, const QDateTime &now);
    // What this number has of its own, in a line: what it saves, what it leaves. Empty: nothing.
    static QString own(const provisioning::ReleaseFacts &facts);
    // Why it cannot be released, and what helps; empty where it can.
    static QString obstacle(const provisioning::ReleaseFacts &facts);
    // "3 of 5 ticked. Saves $3.45 a month." Sums of several currencies stand side by side.
    static QString sum(const QList<provisioning::ReleaseFacts> &ticked, qsizetype of);
    static QString until(const QDateTime &now); // "2 December": the last day on which it can be brought back
};

} // namespace phonedesk::ui
