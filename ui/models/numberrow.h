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
    domain::PhoneNumberStatus standing = domain::PhoneNumberStatus::Pending;
    Mark mark = Mark::None;
    QString health;      // what was found, or what it waits for; without its age
    QDateTime checkedAt; // where a check found it: when
    std::optional<core::Money> monthly;
    bool isPaid = false;        // it is ours: it costs `monthly`
    bool mayDisconnect = false; // it was there before us, and can be put back as it was found
    bool isUnfinished = false;
    bool isProtected = false;
    QString webhooks; // "As expected", which of them differs, or their host
    QString urls;     // a line for each of domain::allUrlPlaces, without user info
    QDateTime addedAt;
    QDateTime releasedAt; // invalid: it is ours, or was disconnected

    // It is ours, and no run has it.
    bool mayRelease() const
    {
        return !numberId.isEmpty() && runId.isEmpty() && standing != domain::PhoneNumberStatus::Released;
    }

    bool operator==(const NumberRow &) const = default;
};

// What the table says of a number's webhooks.
struct WebhookWords
{
    QString summary;
    QString urls;

    bool operator==(const WebhookWords &) const = default;
};
// `expected`: what its organisation's numbers should have, where that is known.
WebhookWords webhookWords(const domain::WebhookSet &webhooks, const domain::WebhookSet *expected = nullptr);

NumberRow rowOf(const domain::PhoneNumber &number);
NumberRow rowOf(const domain::PhoneNumber &number, const WebhookWords &webhooks);
// `number` is the run's own number, where it has one already.
NumberRow rowOf(const provisioning::RunView &run, const std::optional<domain::PhoneNumber> &number);
// "Verified · 3 min ago", "Bought, not verified · for 3 days", "Released · 9 days left to bring it back"
QString healthText(const NumberRow &row, const QDateTime &now, const words::Times &times);
// "Unfinished", "Active", "Suspended", "Released"
QString standingText(domain::PhoneNumberStatus standing, bool isUnfinished);

// How long a number may stay unfinished before somebody has to look at it.
inline constexpr qint64 unfinishedForLongMs = qint64(24) * 60 * 60 * 1000;

} // namespace phonedesk::ui
