// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phonenumber.h"
#include "provisioning/runview.h"
#include "ui/common/statustext.h"
#include "words/times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <optional>

namespace phonedesk::ui {

// One line of the numbers table: a number that we know, an open run, or both.
struct NumberRow
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::NumberRow)

public:
    QString key;      // the number's id; before there is a number, the run's
    QString runId;    // of an open run; else empty
    QString numberId; // of our row; else empty
    QString organizationId;
    QString organization;
    QString accountSid;
    QString label;
    QString twilioSid;
    domain::E164Number number;
    Mark mark = Mark::None;
    QString status;      // without its age
    QDateTime checkedAt; // with a good status: how old it is
    std::optional<core::Money> monthly;
    bool isPaid = false;        // it is ours: it costs `monthly`
    bool mayDisconnect = false; // it was there before us, and can be put back as it was found
    bool isUnfinished = false;
    QDateTime addedAt;
    QString haystack; // lower case: what the filter looks in

    bool operator==(const NumberRow &) const = default;
};

NumberRow rowOf(const domain::PhoneNumber &number);
// `number` is the run's own number, where it has one already.
NumberRow rowOf(const provisioning::RunView &run, const std::optional<domain::PhoneNumber> &number);
// "Verified · 3 min ago"
QString statusText(const NumberRow &row, const QDateTime &now, const words::Times &times);

} // namespace phonedesk::ui
