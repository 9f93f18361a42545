// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timings.h"
#include "twilio/endpoints.h"
#include "twilio/pacer.h"
#include "twilio/phoneservice.h"

#include <memory>

namespace phonedesk::http {
class Client;
}

namespace phonedesk::twilio {

class Api;
class Authorizer;

// PhoneService over Twilio's REST API, for one account. `client`, `clock` and `pacer` outlive it; the pacer is the
// account's own and shared by all its services, one per priority. Handles may outlive it.
class TwilioPhoneService final : public PhoneService
{
public:
    TwilioPhoneService(http::Client &client, core::Clock &clock, std::shared_ptr<const Authorizer> authorizer,
                       const Endpoints &endpoints, Pacer &pacer, const core::Timings &timings,
                       Priority priority = Priority::Interactive);
    ~TwilioPhoneService() override;

    std::shared_ptr<PhoneService> inBulk() override;
    int atOnce() const override;
    core::CallHandle testAccount(core::ResultCallback<AccountAnswer> done) override;
    core::CallHandle fetchBalance(core::ResultCallback<core::Money> done) override;
    // A country without prices (404): an empty list.
    core::CallHandle fetchPrices(const QString &country, core::ResultCallback<Prices> done) override;
    core::CallHandle searchAvailableNumbers(const domain::AvailabilityQuery &query,
                                            core::ResultCallback<QList<domain::AvailableNumber>> done) override;
    core::CallHandle findOwned(const domain::E164Number &number, core::ResultCallback<OwnedAnswer> done) override;
    core::CallHandle readNumber(const QString &numberSid, core::ResultCallback<NumberAnswer> done) override;
    core::CallHandle browseNumbers(const QString &digits, const QString &page,
                                   core::ResultCallback<NumbersPage> done) override;
    core::CallHandle findServices(const QString &numberSid,
                                  core::ResultCallback<QList<domain::MessagingService>> done) override;
    core::CallHandle listServiceMembers(core::ResultCallback<ServiceMembers> done) override;
    core::CallHandle listApplications(core::ResultCallback<QList<domain::Application>> done) override;
    core::CallHandle leaveService(const QString &serviceSid, const QString &numberSid,
                                  core::ResultCallback<QString> done) override;
    core::CallHandle joinService(const QString &serviceSid, const QString &numberSid,
                                 core::ResultCallback<QString> done) override;
    core::CallHandle purchaseNumber(const PurchaseOrder &order, core::ResultCallback<NumberAnswer> done) override;
    core::CallHandle configureWebhooks(const QString &numberSid, const domain::FieldChanges &changes,
                                       core::ResultCallback<NumberAnswer> done) override;
    core::CallHandle releaseNumber(const QString &numberSid, core::ResultCallback<QString> done) override;
    core::CallHandle verifyWebhooks(const QString &numberSid, const domain::WebhookSet &wanted,
                                    core::ResultCallback<domain::FieldChanges> done) override;
    core::CallHandle listAllNumbers(const QString &accountSid, ListedPageCallback page,
                                    core::ResultCallback<void> done) override;
    core::CallHandle listSubaccounts(core::ResultCallback<QList<domain::AccountFacts>> done) override;
    core::CallHandle listEvents(const QString &numberSid,
                                core::ResultCallback<QList<domain::TwilioEvent>> done) override;

private:
    explicit TwilioPhoneService(std::shared_ptr<Api> bulk);

    std::shared_ptr<Api> m_api;
    std::shared_ptr<Api> m_bulk; // what every other request overtakes
};

} // namespace phonedesk::twilio
