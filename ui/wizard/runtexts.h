// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/runview.h"
#include "words/times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

namespace phonedesk::ui {

enum class StepMark { Done, Now, ToCome, Trouble };
enum class ProofTone { Plain, Attention, Trouble };

// One of the four lines of Set up.
struct ProgressLine
{
    QString id; // the step's
    StepMark mark = StepMark::ToCome;
    QString title; // "Purchasing"
    QString proof; // what proves it, or what it waits for: "bought at 14:02:11"
    ProofTone tone = ProofTone::Plain;

    bool operator==(const ProgressLine &) const = default;
};

// What the wizard says about a run. Pure: the clock's answer is given.
class RunTexts
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::RunTexts)

public:
    // A purchase that takes longer than this says so (PRD-002: under 10 s).
    static constexpr int takingLongerSeconds = 10;

    // The order, or the first look-up after a restart, is on its way: nothing went wrong, and nothing is known yet.
    static bool isAsking(const provisioning::RunView &view);
    static QList<ProgressLine> lines(const provisioning::RunView &view, const QDateTime &now,
                                     const words::Times &times = {});
    static QString word(StepMark mark);                         // for screen readers: "done"
    static QString subtitle(const provisioning::RunView &view); // "Acme Dental · Main Line · $1.15 a month"
    // The footer's sentence: what is bought, and what is not.
    static QString standing(const provisioning::RunView &view);
    static QString elapsed(const provisioning::RunView &view, const QDateTime &now); // "0:14", "1:02:14"
    static QString setUpIn(const provisioning::RunView &view);                       // "Set up in 16 s."
    // "Checked from this computer at 14:02. Voice 210 ms ..."
    static QString checked(const domain::Verdict &verdict, const words::Times &times = {});
    static QString summary(const provisioning::RunView &view,
                           const QString &accountName); // several lines, for the clipboard
};

} // namespace phonedesk::ui
