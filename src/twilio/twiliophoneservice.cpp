// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/twiliophoneservice.h"

#include "twilio/accounttest.h"
#include "twilio/api.h"
#include "twilio/apierror.h"
#include "twilio/applications.h"
#include "twilio/changerequest.h"
#include "twilio/events.h"
#include "twilio/messagingservices.h"
#include "twilio/numberlisting.h"
#include "twilio/ownedsearch.h"
#include "twilio/parameters.h"
#include "twilio/resources.h"
#include "twilio/subaccounts.h"

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

namespace {

template <typename T>
core::CallHandle refuseLater(const QString &operation, const QString &why, core::ResultCallback<T> done)
{
    auto [completion, handle] = core::Completion<core::Result<T>>::make(std::move(done));
    completion.finishLater(core::fail({.kind = core::ErrorKind::Rejected, .operation = operation, .detail = why}));
    return std::move(handle);
}

QString objectionToSid(const QString &numberSid)
{
    return domain::isSid(numberSid, u"PN") ? QString() : u"not a number's SID: %1"_s.arg(numberSid);
}

QString objectionToService(const QString &serviceSid)
{
    return domain::isSid(serviceSid, u"MG") ? QString() : u"not a Messaging Service's SID: %1"_s.arg(serviceSid);
}

Parsed<QString> requestIdOf(const Answer &answer)
{
    return answer.requestId;
}

// Hands on what `parse` makes of a 2xx answer.
template <typename T, typename Parse>
core::ResultCallback<Answer> parsing(const ApiRequest &request, Parse parse, core::ResultCallback<T> done)
{
    const bool isWrite = request.method != http::Method::Get;
    return [operation = request.operation, isWrite, parse = std::move(parse),
            done = std::move(done)](const core::Result<Answer> &answer) {
        if (!answer) {
            done(core::fail(answer.error()));
            return;
        }
        Parsed<T> parsed = parse(*answer);
        if (parsed)
            done(*std::move(parsed));
        else
            done(core::fail(badReply(operation, isWrite, *answer, parsed.error())));
    };
}

Parsed<NumberAnswer> numberAnswer(const Answer &answer)
{
    auto configuration = ownedNumberFrom(answer.json);
    if (!configuration)
        return tl::unexpected(configuration.error());
    return NumberAnswer{*std::move(configuration), answer.requestId, answer.clockSkew};
}

ApiRequest changeOf(const Api &api, const QString &operation, const domain::SentRequest &change)
{
    using Kind = domain::SentRequest::Kind;
    return {.operation = operation,
            .method = change.kind == Kind::Release ? http::Method::Delete : http::Method::Post,
            .url = urlOf(api.endpoints().api, change.path()),
            .form = change.form};
}

// The number that was asked about, and no other.
auto numberWithSid(const QString &sid)
{
    return [sid](const Answer &answer) -> Parsed<NumberAnswer> {
        auto number = numberAnswer(answer);
        if (number && number->configuration.sid != sid)
            return tl::unexpected(u"the answer is about %1"_s.arg(number->configuration.sid));
        return number;
    };
}

} // namespace

TwilioPhoneService::TwilioPhoneService(http::Client &client, core::Clock &clock,
                                       std::shared_ptr<const Authorizer> authorizer, const Endpoints &endpoints,
                                       Pacer &pacer, const core::Timings &timings, Priority priority)
    : m_api(std::make_shared<Api>(client, clock, authorizer, endpoints, pacer, timings, priority)),
      m_bulk(std::make_shared<Api>(client, clock, std::move(authorizer), endpoints, pacer, timings, Priority::Bulk))
{
}

TwilioPhoneService::TwilioPhoneService(std::shared_ptr<Api> bulk) : m_api(bulk), m_bulk(std::move(bulk)) {}

TwilioPhoneService::~TwilioPhoneService() = default;

std::shared_ptr<PhoneService> TwilioPhoneService::inBulk()
{
    return std::shared_ptr<PhoneService>(new TwilioPhoneService(m_bulk));
}

int TwilioPhoneService::atOnce() const
{
    return m_api->pacer().allowedSoon();
}

core::CallHandle TwilioPhoneService::testAccount(core::ResultCallback<AccountAnswer> done)
{
    return testAccountOf(m_api, std::move(done));
}

core::CallHandle TwilioPhoneService::fetchBalance(core::ResultCallback<core::Money> done)
{
    const ApiRequest request{.operation = u"balance"_s, .url = m_api->accountUrl(u"/Balance"_s)};
    return m_api->call(request, parsing<core::Money>(
                                    request, [](const Answer &answer) { return balanceFrom(answer.json); }, done));
}

core::CallHandle TwilioPhoneService::fetchPrices(const QString &country, core::ResultCallback<Prices> done)
{
    const ApiRequest request{.operation = u"prices"_s,
                             .url = urlOf(m_api->endpoints().pricing, u"/v1/PhoneNumbers/Countries/"_s + country)};
    if (const QString why = objectionToCountry(country); !why.isEmpty())
        return refuseLater(request.operation, why, std::move(done));
    const auto parse = parsing<Prices>(
        request, [](const Answer &answer) { return pricesFrom(answer.json); }, done);
    return m_api->call(request, [parse, done](const core::Result<Answer> &answer) {
        if (!answer && answer.error().kind == core::ErrorKind::NotFound)
            done(Prices());
        else
            parse(answer);
    });
}

core::CallHandle TwilioPhoneService::searchAvailableNumbers(const domain::AvailabilityQuery &query,
                                                            core::ResultCallback<QList<domain::AvailableNumber>> done)
{
    const QString path = u"/AvailablePhoneNumbers/%1/%2"_s.arg(query.country, domain::name(query.type));
    const ApiRequest request{.operation = u"search"_s, .url = m_api->accountUrl(path, searchQuery(query))};
    if (const QString why = objectionToCountry(query.country); !why.isEmpty())
        return refuseLater(request.operation, why, std::move(done));
    const auto parse = parsing<QList<domain::AvailableNumber>>(
        request, [query](const Answer &answer) { return availableFrom(answer.json, query.type, query.country); }, done);
    return m_api->call(request, [parse, done](const core::Result<Answer> &answer) {
        // The type is not sold in that country, which is not an outage.
        if (!answer && answer.error().kind == core::ErrorKind::NotFound)
            done(QList<domain::AvailableNumber>());
        else
            parse(answer);
    });
}

core::CallHandle TwilioPhoneService::findOwned(const domain::E164Number &number, core::ResultCallback<OwnedAnswer> done)
{
    if (number.isNull())
        return refuseLater(u"find"_s, u"no number to look for"_s, std::move(done));
    return findOwnedNumber(m_api, number, std::move(done));
}

core::CallHandle TwilioPhoneService::readNumber(const QString &numberSid, core::ResultCallback<NumberAnswer> done)
{
    const ApiRequest request{.operation = u"read"_s, .url = m_api->accountUrl(u"/IncomingPhoneNumbers/"_s + numberSid)};
    if (const QString why = objectionToSid(numberSid); !why.isEmpty())
        return refuseLater(request.operation, why, std::move(done));
    return m_api->call(request, parsing<NumberAnswer>(request, numberWithSid(numberSid), std::move(done)));
}

core::CallHandle TwilioPhoneService::browseNumbers(const QString &digits, const QString &page,
                                                   core::ResultCallback<NumbersPage> done)
{
    Form query{{u"PageSize"_s, u"50"_s}};
    if (!digits.isEmpty())
        query.append({u"PhoneNumber"_s, digits});
    const QUrl first = m_api->accountUrl(u"/IncomingPhoneNumbers"_s, query);
    const QUrl url = page.isEmpty() ? first : first.resolved(QUrl(page, QUrl::StrictMode));
    const ApiRequest request{.operation = u"list"_s, .url = url};
    if (url.scheme() != first.scheme() || url.authority() != first.authority() || url.path() != first.path())
        return refuseLater(request.operation, u"a next page that is not one: "_s + page, std::move(done));
    const auto parse = [](const Answer &answer) {
        return ownedPageFrom(answer.json).map([](const OwnedPage &owned) {
            return NumbersPage{owned.numbers, owned.nextPage};
        });
    };
    return m_api->call(request, parsing<NumbersPage>(request, parse, std::move(done)));
}

core::CallHandle TwilioPhoneService::findServices(const QString &numberSid,
                                                  core::ResultCallback<QList<domain::MessagingService>> done)
{
    if (const QString why = objectionToSid(numberSid); !why.isEmpty())
        return refuseLater(u"services"_s, why, std::move(done));
    return findServicesOf(m_api, numberSid, std::move(done));
}

core::CallHandle TwilioPhoneService::listServiceMembers(core::ResultCallback<ServiceMembers> done)
{
    return listMembersOfServices(m_api, std::move(done));
}

core::CallHandle TwilioPhoneService::listApplications(core::ResultCallback<QList<domain::Application>> done)
{
    return listApplicationsOf(m_api, std::move(done));
}

core::CallHandle TwilioPhoneService::leaveService(const QString &serviceSid, const QString &numberSid,
                                                  core::ResultCallback<QString> done)
{
    const ApiRequest request{.operation = u"leaveService"_s,
                             .method = http::Method::Delete,
                             .url = membersUrl(*m_api, serviceSid, numberSid)};
    for (const QString &why : {objectionToSid(numberSid), objectionToService(serviceSid)}) {
        if (!why.isEmpty())
            return refuseLater(request.operation, why, std::move(done));
    }
    return m_api->call(request, parsing<QString>(request, requestIdOf, std::move(done)));
}

core::CallHandle TwilioPhoneService::joinService(const QString &serviceSid, const QString &numberSid,
                                                 core::ResultCallback<QString> done)
{
    const ApiRequest request{.operation = u"joinService"_s,
                             .method = http::Method::Post,
                             .url = membersUrl(*m_api, serviceSid),
                             .form = {{u"PhoneNumberSid"_s, numberSid}}};
    for (const QString &why : {objectionToSid(numberSid), objectionToService(serviceSid)}) {
        if (!why.isEmpty())
            return refuseLater(request.operation, why, std::move(done));
    }
    return m_api->call(request, parsing<QString>(request, requestIdOf, std::move(done)));
}

core::CallHandle TwilioPhoneService::purchaseNumber(const PurchaseOrder &order, core::ResultCallback<NumberAnswer> done)
{
    const ApiRequest request = changeOf(*m_api, u"purchase"_s, purchaseRequest(m_api->accountSid(), order));
    if (const QString why = objectionTo(order); !why.isEmpty())
        return refuseLater(request.operation, why, std::move(done));
    const auto parse = [order](const Answer &answer) -> Parsed<NumberAnswer> {
        auto number = numberAnswer(answer);
        if (number && number->configuration.number != order.number)
            return tl::unexpected(u"the answer is about %1"_s.arg(number->configuration.number.toString()));
        return number;
    };
    return m_api->call(request, parsing<NumberAnswer>(request, parse, std::move(done)));
}

core::CallHandle TwilioPhoneService::configureWebhooks(const QString &numberSid, const domain::FieldChanges &changes,
                                                       core::ResultCallback<NumberAnswer> done)
{
    if (changes.isEmpty())
        return readNumber(numberSid, std::move(done));
    const ApiRequest request =
        changeOf(*m_api, u"configure"_s, configureRequest(m_api->accountSid(), numberSid, changes));
    for (const QString &why : {objectionToSid(numberSid), objectionTo(changes)}) {
        if (!why.isEmpty())
            return refuseLater(request.operation, why, std::move(done));
    }
    return m_api->call(request, parsing<NumberAnswer>(request, numberWithSid(numberSid), std::move(done)));
}

core::CallHandle TwilioPhoneService::releaseNumber(const QString &numberSid, core::ResultCallback<QString> done)
{
    const ApiRequest request = changeOf(*m_api, u"release"_s, releaseRequest(m_api->accountSid(), numberSid));
    if (const QString why = objectionToSid(numberSid); !why.isEmpty())
        return refuseLater(request.operation, why, std::move(done));
    return m_api->call(request, parsing<QString>(request, requestIdOf, std::move(done)));
}

core::CallHandle TwilioPhoneService::verifyWebhooks(const QString &numberSid, const domain::WebhookSet &wanted,
                                                    core::ResultCallback<domain::FieldChanges> done)
{
    return readNumber(numberSid, [wanted, done = std::move(done)](const core::Result<NumberAnswer> &answer) {
        if (answer)
            done(domain::changesNeeded(answer->configuration, wanted));
        else
            done(core::fail(answer.error()));
    });
}

core::CallHandle TwilioPhoneService::listAllNumbers(const QString &accountSid, ListedPageCallback page,
                                                    core::ResultCallback<void> done)
{
    return listOwnedNumbers(m_bulk, accountSid, std::move(page), std::move(done));
}

core::CallHandle TwilioPhoneService::listSubaccounts(core::ResultCallback<QList<domain::AccountFacts>> done)
{
    return listSubaccountsOf(m_bulk, std::move(done));
}

core::CallHandle TwilioPhoneService::listEvents(const QString &numberSid,
                                                core::ResultCallback<QList<domain::TwilioEvent>> done)
{
    if (const QString why = objectionToSid(numberSid); !why.isEmpty())
        return refuseLater(u"events"_s, why, std::move(done));
    return eventsOf(m_api, numberSid, std::move(done));
}

} // namespace phonedesk::twilio
