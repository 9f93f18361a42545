// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "twilio/phoneservice.h"

#include <QHash>
#include <QStringList>

#include <deque>
#include <functional>
#include <optional>

namespace phonedesk::testsupport {

// A Twilio account as one object, for what a real server cannot be brought to. It keeps what it owns, and each
// purchase, update or release may be told to fail before or after it took effect. Every call is noted in `calls`.
class ScriptedPhones final : public twilio::PhoneService
{
public:
    explicit ScriptedPhones(core::Clock &clock) : m_clock(clock) {}

    struct Fault
    {
        core::Error error;
        bool tookEffect = false; // the world changed all the same
    };
    // The next purchases' (updates', releases', look-ups') ends, first to last; empty: it succeeds.
    std::deque<std::optional<Fault>> purchases;
    std::deque<std::optional<Fault>> updates;
    std::deque<std::optional<Fault>> releases;
    std::deque<std::optional<core::Error>> lookUps;
    std::deque<std::optional<core::Error>> reads;
    bool answers = true;                        // false: calls hang
    std::function<void(const QString &)> asked; // what happens meanwhile; gets the call
    core::Result<twilio::AccountAnswer> account = twilio::AccountAnswer{.mayListNumbers = true}; // a test's end

    core::Result<QList<domain::TwilioEvent>> events = QList<domain::TwilioEvent>(); // of any number

    QStringList calls;
    QHash<QString, domain::NumberConfiguration> owned; // by SID
    QHash<QString, domain::MessagingService> services; // by the SID of the number that is in it
    QList<domain::Application> applications;
    std::deque<std::optional<Fault>> memberships; // the ends of the next leaveService() and joinService()
    std::chrono::milliseconds clockSkew{0};       // Twilio's clock minus ours

    domain::NumberConfiguration &own(const domain::E164Number &number, const domain::WebhookSet &webhooks,
                                     const QDateTime &created);
    int count(const QString &call) const { return int(calls.count(call)); }

    std::shared_ptr<PhoneService> inBulk() override { return {std::shared_ptr<PhoneService>(), this}; }
    int atOnce() const override { return 8; }
    core::CallHandle testAccount(core::ResultCallback<twilio::AccountAnswer> done) override;
    core::CallHandle fetchBalance(core::ResultCallback<core::Money> done) override;
    core::CallHandle fetchPrices(const QString &country, core::ResultCallback<twilio::Prices> done) override;
    core::CallHandle searchAvailableNumbers(const domain::AvailabilityQuery &query,
                                            core::ResultCallback<QList<domain::AvailableNumber>> done) override;
    core::CallHandle findOwned(const domain::E164Number &number,
                               core::ResultCallback<twilio::OwnedAnswer> done) override;
    core::CallHandle readNumber(const QString &sid, core::ResultCallback<twilio::NumberAnswer> done) override;
    core::CallHandle browseNumbers(const QString &digits, const QString &page,
                                   core::ResultCallback<twilio::NumbersPage> done) override;
    core::CallHandle findServices(const QString &sid,
                                  core::ResultCallback<QList<domain::MessagingService>> done) override;
    core::CallHandle listApplications(core::ResultCallback<QList<domain::Application>> done) override;
    core::CallHandle listServiceMembers(core::ResultCallback<twilio::ServiceMembers> done) override;
    core::CallHandle leaveService(const QString &serviceSid, const QString &sid,
                                  core::ResultCallback<QString> done) override;
    core::CallHandle joinService(const QString &serviceSid, const QString &sid,
                                 core::ResultCallback<QString> done) override;
    core::CallHandle purchaseNumber(const twilio::PurchaseOrder &order,
                                    core::ResultCallback<twilio::NumberAnswer> done) override;
    core::CallHandle configureWebhooks(const QString &sid, const domain::FieldChanges &changes,
                                       core::ResultCallback<twilio::NumberAnswer> done) override;
    core::CallHandle releaseNumber(const QString &sid, core::ResultCallback<QString> done) override;
    core::CallHandle verifyWebhooks(const QString &sid, const domain::WebhookSet &wanted,
                                    core::ResultCallback<domain::FieldChanges> done) override;
    // One page.
    core::CallHandle listAllNumbers(const QString &accountSid, twilio::ListedPageCallback page,
                                    core::ResultCallback<void> done) override;
    core::CallHandle listSubaccounts(core::ResultCallback<QList<domain::AccountFacts>> done) override;
    core::CallHandle listEvents(const QString &sid, core::ResultCallback<QList<domain::TwilioEvent>> done) override;

private:
    template <typename T>
    core::CallHandle answer(core::ResultCallback<T> done, core::Result<T> result);

    core::Clock &m_clock;
    int m_sids = 0;
};

} // namespace phonedesk::testsupport
