// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/areacode.h"
#include "domain/connection.h"
#include "domain/phonenumber.h"
#include "provisioning/release.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace phonedesk::provisioning {

struct Needs;

// What is looked for: a SID, or a phone number in any pasted form.
struct ConnectTarget
{
    QString sid;
    domain::E164Number number;

    bool operator==(const ConnectTarget &) const = default;
    static std::optional<ConnectTarget> fromText(QStringView text); // empty: it is neither
};

// A number that is there, before anything is decided.
struct ConnectFacts
{
    domain::NumberConfiguration present;
    QList<domain::MessagingService> services;
    std::optional<core::Error> servicesError;    // which services it is in is not known, and why
    std::optional<domain::PhoneNumber> managed;  // Phone Desk has it already, for that organisation
    std::optional<domain::PhoneNumber> released; // Phone Desk had it once
    bool canSign = false;                        // checks will be signed as Twilio signs for this account
    std::optional<core::Money> monthly;          // where Twilio tells it
};

// One page of an account's numbers, without those that Phone Desk manages.
struct ConnectPage
{
    QList<domain::NumberConfiguration> numbers;
    int managed = 0; // left out
    QString next;    // empty: this was the last page
};

// What a disconnection would do.
struct DisconnectFacts
{
    domain::PhoneNumber number;
    domain::NumberConfiguration present;
    Disconnection disconnection;           // complete, but for `keep`
    QList<domain::RestoreLine> lines;      // what differs from how it was found
    QList<domain::MessagingService> joins; // services that it goes back into
};

// Looks at numbers that are there, and changes nothing. Lives on the GUI thread.
class Connecting
{
public:
    Connecting(const Needs &needs, domain::AreaCodeTable areaCodes);
    ~Connecting();

    // Asks the accounts one after the other, with GET only. NotFound: none of them has it.
    core::CallHandle look(const QStringList &accountSids, const ConnectTarget &target,
                          core::ResultCallback<ConnectFacts> done);
    // `page`: a ConnectPage's `next`, or empty; `digits`: of the number, or empty.
    core::CallHandle list(const QString &accountSid, const QString &digits, const QString &page,
                          core::ResultCallback<ConnectPage> done);
    // NotFound: the number was not there before us, or Twilio does not have it any more.
    core::CallHandle lookBack(const QString &phoneNumberId, core::ResultCallback<DisconnectFacts> done);

    // What giving a number back would do.
    core::CallHandle lookBeforeRelease(const QString &phoneNumberId, core::ResultCallback<ReleaseFacts> done);
    // For a released number that Twilio's Console brought back, maybe with another SID: the request of a run that
    // connects it for the same organisation, with the webhooks that it had. NotFound (refusals::notBroughtBack): Twilio
    // does not have it. Conflict (refusals::managed): Phone Desk manages it already.
    core::CallHandle lookForReleased(const QString &phoneNumberId, core::ResultCallback<ProvisionRequest> done);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// How a number was found, as the database keeps it: Twilio's resource and the services that it was in.
QJsonObject foundJson(const QJsonObject &resource, const QList<domain::MessagingService> &services);

// Twilio's names of the settings in which the two differ.
QStringList changedSettings(const domain::NumberConfiguration &a, const domain::NumberConfiguration &b);

} // namespace phonedesk::provisioning
