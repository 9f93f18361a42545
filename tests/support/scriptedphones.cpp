// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedphones.h"

using namespace Qt::StringLiterals;

namespace phonedesk::testsupport {

using core::Result;

namespace {

template <typename T>
std::optional<T> next(std::deque<std::optional<T>> &script)
{
    if (script.empty())
        return std::nullopt;
    std::optional<T> first = script.front();
    script.pop_front();
    return first;
}

core::Error notFound(const QString &operation)
{
    return {.kind = core::ErrorKind::NotFound, .operation = operation, .httpStatus = 404, .twilioCode = 20404};
}

// As Twilio would write it.
QJsonObject resource(const domain::NumberConfiguration &number)
{
    const domain::WebhookSet &webhooks = number.webhooks;
    return {{u"sid"_s, number.sid},
            {u"account_sid"_s, number.accountSid},
            {u"phone_number"_s, number.number.toString()},
            {u"type"_s, u"local"_s},
            {u"voice_url"_s, webhooks.voice.url},
            {u"voice_method"_s, webhooks.voice.method},
            {u"voice_fallback_url"_s, webhooks.voiceFallback.url},
            {u"voice_fallback_method"_s, webhooks.voiceFallback.method},
            {u"sms_url"_s, webhooks.sms.url},
            {u"sms_method"_s, webhooks.sms.method},
            {u"sms_fallback_url"_s, webhooks.smsFallback.url},
            {u"sms_fallback_method"_s, webhooks.smsFallback.method},
            {u"status_callback"_s, webhooks.status.url},
            {u"status_callback_method"_s, webhooks.status.method},
            {u"voice_application_sid"_s, number.voiceApplicationSid},
            {u"sms_application_sid"_s, number.smsApplicationSid},
            {u"trunk_sid"_s, number.trunkSid}};
}

void apply(domain::NumberConfiguration &number, const domain::FieldChanges &changes)
{
    const auto take = [&](const QString &name, QString &field) {
        if (changes.contains(name))
            field = changes.value(name);
    };
    take(u"VoiceUrl"_s, number.webhooks.voice.url);
    take(u"VoiceMethod"_s, number.webhooks.voice.method);
    take(u"SmsUrl"_s, number.webhooks.sms.url);
    take(u"SmsMethod"_s, number.webhooks.sms.method);
    take(u"StatusCallback"_s, number.webhooks.status.url);
    take(u"StatusCallbackMethod"_s, number.webhooks.status.method);
    take(u"VoiceFallbackUrl"_s, number.webhooks.voiceFallback.url);
    take(u"VoiceFallbackMethod"_s, number.webhooks.voiceFallback.method);
    take(u"SmsFallbackUrl"_s, number.webhooks.smsFallback.url);
    take(u"SmsFallbackMethod"_s, number.webhooks.smsFallback.method);
    take(u"VoiceApplicationSid"_s, number.voiceApplicationSid);
    take(u"TrunkSid"_s, number.trunkSid);
    take(u"SmsApplicationSid"_s, number.smsApplicationSid);
    number.raw = resource(number);
}

} // namespace

template <typename T>
core::CallHandle ScriptedPhones::answer(core::ResultCallback<T> done, Result<T> result)
{
    auto [completion, handle] = core::Completion<Result<T>>::make(std::move(done));
    if (answers)
        completion.finishLater(std::move(result));
    if (asked)
        asked(calls.last());
    return std::move(handle);
}

domain::NumberConfiguration &ScriptedPhones::own(const domain::E164Number &number, const domain::WebhookSet &webhooks,
                                                 const QDateTime &created)
{
    domain::NumberConfiguration configuration;
    configuration.sid = u"PN%1"_s.arg(++m_sids, 32, 16, QChar(u'0'));
    configuration.number = number;
    configuration.webhooks = webhooks;
    configuration.dateCreated = QDateTime::fromSecsSinceEpoch(created.toSecsSinceEpoch(), Qt::UTC);
    configuration.accountSid = u"AC00000000000000000000000000000001"_s;
    configuration.capabilities = {.voice = true, .sms = true};
    configuration.raw = resource(configuration);
    return owned[configuration.sid] = configuration;
}

core::CallHandle ScriptedPhones::testAccount(core::ResultCallback<twilio::AccountAnswer> done)
{
    calls << u"test"_s;
    return answer<twilio::AccountAnswer>(std::move(done), account);
}

core::CallHandle ScriptedPhones::fetchBalance(core::ResultCallback<core::Money> done)
{
    calls << u"balance"_s;
    return answer<core::Money>(std::move(done), *core::Money::fromDecimal(u"20.00", u"USD"));
}

core::CallHandle ScriptedPhones::fetchPrices(const QString &country, core::ResultCallback<twilio::Prices> done)
{
    calls << u"prices "_s + country;
    return answer<twilio::Prices>(
        std::move(done), twilio::Prices{{domain::NumberType::Local, *core::Money::fromDecimal(u"1.15", u"USD")}});
}

core::CallHandle ScriptedPhones::searchAvailableNumbers(const domain::AvailabilityQuery &query,
                                                        core::ResultCallback<QList<domain::AvailableNumber>> done)
{
    calls << u"search %1 %2"_s.arg(query.country, query.areaCode);
    return answer<QList<domain::AvailableNumber>>(std::move(done), QList<domain::AvailableNumber>());
}

core::CallHandle ScriptedPhones::findOwned(const domain::E164Number &number,
                                           core::ResultCallback<twilio::OwnedAnswer> done)
{
    calls << u"look up"_s;
    if (const auto error = next(lookUps))
        return answer<twilio::OwnedAnswer>(std::move(done), core::fail(*error));
    twilio::OwnedAnswer found{.clockSkew = clockSkew};
    for (const domain::NumberConfiguration &configuration : std::as_const(owned)) {
        if (configuration.number == number)
            found.numbers << configuration;
    }
    return answer<twilio::OwnedAnswer>(std::move(done), found);
}

core::CallHandle ScriptedPhones::readNumber(const QString &sid, core::ResultCallback<twilio::NumberAnswer> done)
{
    calls << u"read"_s;
    if (const auto error = next(reads))
        return answer<twilio::NumberAnswer>(std::move(done), core::fail(*error));
    if (!owned.contains(sid))
        return answer<twilio::NumberAnswer>(std::move(done), core::fail(notFound(u"read"_s)));
    domain::NumberConfiguration &number = owned[sid];
    number.raw = resource(number);
    return answer<twilio::NumberAnswer>(std::move(done), twilio::NumberAnswer{number, {}, clockSkew});
}

core::CallHandle ScriptedPhones::browseNumbers(const QString &digits, const QString &,
                                               core::ResultCallback<twilio::NumbersPage> done)
{
    calls << u"list"_s;
    twilio::NumbersPage page;
    for (const domain::NumberConfiguration &configuration : std::as_const(owned)) {
        if (configuration.number.toString().contains(digits))
            page.numbers << configuration;
    }
    return answer<twilio::NumbersPage>(std::move(done), page);
}

core::CallHandle ScriptedPhones::findServices(const QString &sid,
                                              core::ResultCallback<QList<domain::MessagingService>> done)
{
    calls << u"services"_s;
    return answer<QList<domain::MessagingService>>(
        std::move(done), services.contains(sid) ? QList{services.value(sid)} : QList<domain::MessagingService>());
}

core::CallHandle ScriptedPhones::listServiceMembers(core::ResultCallback<twilio::ServiceMembers> done)
{
    calls << u"members"_s;
    return answer<twilio::ServiceMembers>(std::move(done), services);
}

core::CallHandle ScriptedPhones::listApplications(core::ResultCallback<QList<domain::Application>> done)
{
    calls << u"applications"_s;
    return answer<QList<domain::Application>>(std::move(done), applications);
}

core::CallHandle ScriptedPhones::leaveService(const QString &serviceSid, const QString &sid,
                                              core::ResultCallback<QString> done)
{
    calls << u"leave "_s + serviceSid;
    const auto fault = next(memberships);
    const bool was = services.value(sid).sid == serviceSid;
    if (!fault || fault->tookEffect)
        services.remove(sid);
    if (fault)
        return answer<QString>(std::move(done), core::fail(fault->error));
    return answer<QString>(std::move(done), was ? Result<QString>(u"RQ4"_s) : core::fail(notFound(u"leaveService"_s)));
}

core::CallHandle ScriptedPhones::joinService(const QString &serviceSid, const QString &sid,
                                             core::ResultCallback<QString> done)
{
    calls << u"join "_s + serviceSid;
    const auto fault = next(memberships);
    if (!fault || fault->tookEffect)
        services.insert(sid, {.sid = serviceSid});
    if (fault)
        return answer<QString>(std::move(done), core::fail(fault->error));
    return answer<QString>(std::move(done), u"RQ5"_s);
}

core::CallHandle ScriptedPhones::purchaseNumber(const twilio::PurchaseOrder &order,
                                                core::ResultCallback<twilio::NumberAnswer> done)
{
    calls << u"purchase"_s;
    const auto fault = next(purchases);
    if (fault && !fault->tookEffect)
        return answer<twilio::NumberAnswer>(std::move(done), core::fail(fault->error));
    const domain::NumberConfiguration bought =
        own(order.number, order.webhooks, m_clock.now().addMSecs(clockSkew.count()));
    if (fault)
        return answer<twilio::NumberAnswer>(std::move(done), core::fail(fault->error));
    return answer<twilio::NumberAnswer>(std::move(done), twilio::NumberAnswer{bought, u"RQ1"_s, clockSkew});
}

core::CallHandle ScriptedPhones::configureWebhooks(const QString &sid, const domain::FieldChanges &changes,
                                                   core::ResultCallback<twilio::NumberAnswer> done)
{
    calls << u"configure "_s + QStringList(changes.keys()).join(u',');
    const auto fault = next(updates);
    if (!fault || fault->tookEffect)
        apply(owned[sid], changes);
    if (fault)
        return answer<twilio::NumberAnswer>(std::move(done), core::fail(fault->error));
    return answer<twilio::NumberAnswer>(std::move(done), twilio::NumberAnswer{owned.value(sid), u"RQ2"_s, clockSkew});
}

core::CallHandle ScriptedPhones::releaseNumber(const QString &sid, core::ResultCallback<QString> done)
{
    calls << u"release"_s;
    const auto fault = next(releases);
    const bool was = owned.contains(sid);
    if (!fault || fault->tookEffect)
        owned.remove(sid);
    if (fault)
        return answer<QString>(std::move(done), core::fail(fault->error));
    return answer<QString>(std::move(done), was ? Result<QString>(u"RQ3"_s) : core::fail(notFound(u"release"_s)));
}

core::CallHandle ScriptedPhones::verifyWebhooks(const QString &sid, const domain::WebhookSet &wanted,
                                                core::ResultCallback<domain::FieldChanges> done)
{
    calls << u"verify"_s;
    if (!owned.contains(sid))
        return answer<domain::FieldChanges>(std::move(done), core::fail(notFound(u"verify"_s)));
    return answer<domain::FieldChanges>(std::move(done), domain::changesNeeded(owned.value(sid), wanted));
}

core::CallHandle ScriptedPhones::listAllNumbers(const QString &accountSid, twilio::ListedPageCallback page,
                                                core::ResultCallback<void> done)
{
    calls << u"list "_s + accountSid;
    QList<domain::ListedNumber> numbers;
    for (const domain::NumberConfiguration &number : std::as_const(owned)) {
        numbers.append({.sid = domain::ShortSid(number.sid),
                        .number = domain::ShortText<16>(number.number.toString()),
                        .accountSid = accountSid,
                        .friendlyName = number.friendlyName,
                        .configuration = domain::ListedConfiguration::of(number),
                        .created = number.dateCreated.toSecsSinceEpoch(),
                        .hasVoice = number.capabilities.voice,
                        .hasSms = number.capabilities.sms});
    }
    return answer<void>(
        [page = std::move(page), done = std::move(done), numbers](const core::Status &status) {
            page({numbers, nullptr});
            done(status);
        },
        {});
}

core::CallHandle ScriptedPhones::listSubaccounts(core::ResultCallback<QList<domain::AccountFacts>> done)
{
    calls << u"subaccounts"_s;
    return answer<QList<domain::AccountFacts>>(std::move(done), QList<domain::AccountFacts>());
}

core::CallHandle ScriptedPhones::listEvents(const QString &, core::ResultCallback<QList<domain::TwilioEvent>> done)
{
    calls << u"events"_s;
    return answer<QList<domain::TwilioEvent>>(std::move(done), events);
}

} // namespace phonedesk::testsupport
