// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/money.h"
#include "domain/availablenumber.h"
#include "domain/connection.h"
#include "domain/listednumber.h"
#include "domain/numberconfiguration.h"
#include "domain/timeline.h"
#include "domain/twilioaccount.h"
#include "domain/webhookchange.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace phonedesk::twilio {

// One purchase by exact number, with everything it needs in one request: there is no moment at which a bought number
// has the wrong webhook.
struct PurchaseOrder
{
    domain::E164Number number;
    QString friendlyName; // at most 64 characters
    domain::WebhookSet webhooks;

    bool operator==(const PurchaseOrder &) const = default;
};

// An answer about one number, with what is needed to judge and to trace it.
struct NumberAnswer
{
    domain::NumberConfiguration configuration;
    QString requestId;                     // Twilio-Request-Id
    std::chrono::milliseconds clockSkew{}; // Twilio's clock minus ours, from the Date header
};

struct OwnedAnswer
{
    QList<domain::NumberConfiguration> numbers; // exactly the number asked for: none or one
    QString requestId;
    std::chrono::milliseconds clockSkew{};
};

// A page of an account's numbers.
struct NumbersPage
{
    QList<domain::NumberConfiguration> numbers;
    QString next; // for browseNumbers(); empty: this is the last one
};

// Which Messaging Service a number is in, by the number's SID; those that are in none are not there.
using ServiceMembers = QHash<QString, domain::MessagingService>;

// Prices of a country, per month, after the account's discounts (Pricing API, "PhoneNumbers Countries").
using Prices = QHash<domain::NumberType, core::Money>;

// How much of an API key's reach is known after a test (twilio-facts 1, "Verifying credentials").
struct AccountAnswer
{
    domain::AccountFacts facts;  // empty sid where the key may not read the account
    bool mayReadAccount = false; // false for Standard and Restricted keys that otherwise work
    bool mayListNumbers = false;
    bool isTestCredential = false; // 403 with 20008
};

// A page of a listing, in Twilio's order, without numbers that an earlier page had. Whoever keeps `slot` holds one of
// the places that a listing has for its pages; while all are taken, no more are asked for. Let it go on the thread of
// the call.
struct ListedPage
{
    QList<domain::ListedNumber> numbers;
    std::shared_ptr<const void> slot;
};
inline constexpr int mostListedPages = 3;
using ListedPageCallback = std::function<void(ListedPage)>;

// What the program asks Twilio about one account's numbers. Implemented by TwilioPhoneService and, for faults that a
// real server cannot be brought to, by a scripted fake in tests. Lives on the GUI thread. Errors carry Twilio's code,
// request id and effect; a POST or DELETE is never sent twice by these calls, unless Twilio answered 429: that request
// was not processed.
class PhoneService
{
public:
    virtual ~PhoneService() = default;

    // The same account for work on many numbers: every other call goes before its own.
    virtual std::shared_ptr<PhoneService> inBulk() = 0;
    // How many requests the account may have under way within a round trip, as far as is known.
    virtual int atOnce() const = 0;

    virtual core::CallHandle testAccount(core::ResultCallback<AccountAnswer> done) = 0;
    virtual core::CallHandle fetchBalance(core::ResultCallback<core::Money> done) = 0;
    virtual core::CallHandle fetchPrices(const QString &country, core::ResultCallback<Prices> done) = 0;

    // At most about 30 numbers, in no promised order, without prices. A type that is not sold there: an empty list.
    virtual core::CallHandle searchAvailableNumbers(const domain::AvailabilityQuery &query,
                                                    core::ResultCallback<QList<domain::AvailableNumber>> done) = 0;
    virtual core::CallHandle findOwned(const domain::E164Number &number, core::ResultCallback<OwnedAnswer> done) = 0;
    virtual core::CallHandle readNumber(const QString &numberSid, core::ResultCallback<NumberAnswer> done) = 0;

    // One page of the account's numbers; `page` is a NumbersPage's `next`, or empty for the first. `digits` (with `*`)
    // are looked for in the number; empty: all.
    virtual core::CallHandle browseNumbers(const QString &digits, const QString &page,
                                           core::ResultCallback<NumbersPage> done) = 0;
    // The Messaging Service that the number is in: none or one.
    virtual core::CallHandle findServices(const QString &numberSid,
                                          core::ResultCallback<QList<domain::MessagingService>> done) = 0;
    // The same for all numbers of the account.
    virtual core::CallHandle listServiceMembers(core::ResultCallback<ServiceMembers> done) = 0;
    // The account's TwiML applications.
    virtual core::CallHandle listApplications(core::ResultCallback<QList<domain::Application>> done) = 0;
    // Exactly one DELETE or POST. Not being in the service (or being in it) already is an Error: NotFound (Conflict).
    virtual core::CallHandle leaveService(const QString &serviceSid, const QString &numberSid,
                                          core::ResultCallback<QString> done) = 0;
    virtual core::CallHandle joinService(const QString &serviceSid, const QString &numberSid,
                                         core::ResultCallback<QString> done) = 0;

    // Exactly one POST. Money moves.
    virtual core::CallHandle purchaseNumber(const PurchaseOrder &order, core::ResultCallback<NumberAnswer> done) = 0;
    // Sends just these fields; answers with the number as Twilio now holds it.
    virtual core::CallHandle configureWebhooks(const QString &numberSid, const domain::FieldChanges &changes,
                                               core::ResultCallback<NumberAnswer> done) = 0;
    // Exactly one DELETE. A number that is not there any more (404) is an Error of kind NotFound.
    virtual core::CallHandle releaseNumber(const QString &numberSid, core::ResultCallback<QString> done) = 0;
    // Reads the number back and answers with what Twilio stores otherwise than wanted; empty: all as wanted.
    virtual core::CallHandle verifyWebhooks(const QString &numberSid, const domain::WebhookSet &wanted,
                                            core::ResultCallback<domain::FieldChanges> done) = 0;

    // Every number of this account, or of a subaccount of it. `page` comes once per page; `done` without an Error means
    // that there are no others, with one that what came is not the whole. Waits behind every other call of the account.
    virtual core::CallHandle listAllNumbers(const QString &accountSid, ListedPageCallback page,
                                            core::ResultCallback<void> done) = 0;
    // The subaccounts that the credential reaches, closed ones too. Unauthorized or Forbidden: it may not ask.
    virtual core::CallHandle listSubaccounts(core::ResultCallback<QList<domain::AccountFacts>> done) = 0;
    // Twilio's record of who changed the number, the newest 50 entries of it, newest first. Unauthorized or Forbidden:
    // the credential may not ask.
    virtual core::CallHandle listEvents(const QString &numberSid,
                                        core::ResultCallback<QList<domain::TwilioEvent>> done) = 0;
};

} // namespace phonedesk::twilio
