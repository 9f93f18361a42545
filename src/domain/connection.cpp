// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/connection.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

namespace {

constexpr std::array<std::pair<ConnectionField, QLatin1StringView>, 12> fieldNames{{
    {ConnectionField::Trunk, "trunk"_L1},
    {ConnectionField::VoiceApplication, "voiceApplication"_L1},
    {ConnectionField::SmsApplication, "smsApplication"_L1},
    {ConnectionField::MessagingService, "messagingService"_L1},
    {ConnectionField::Voice, "voice"_L1},
    {ConnectionField::VoiceFallback, "voiceFallback"_L1},
    {ConnectionField::Status, "status"_L1},
    {ConnectionField::Sms, "sms"_L1},
    {ConnectionField::SmsFallback, "smsFallback"_L1},
    {ConnectionField::FriendlyName, "friendlyName"_L1},
    {ConnectionField::Address, "address"_L1},
    {ConnectionField::EmergencyAddress, "emergencyAddress"_L1},
}};

class Planner
{
public:
    Planner(const NumberConfiguration &present, const WebhookSet &wanted, bool withTexts, const QStringList &ourHosts)
        : m_present(present), m_wanted(wanted), m_withTexts(withTexts), m_ourHosts(ourHosts)
    {
        for (const WebhookKind kind : allWebhookKinds) {
            if (kind != WebhookKind::Sms || withTexts)
                plan.changes.insert(changesNeeded(present, kind, wanted));
        }
    }

    void thing(ConnectionField field, const QString &text, bool isInTheWay)
    {
        if (text.isEmpty())
            return;
        plan.lines << ConnectionLine{
            .field = field, .group = isInTheWay ? ConnectionGroup::InTheWay : ConnectionGroup::Stays, .text = text};
    }

    void webhook(ConnectionField field, const QString &urlName, const Webhook &before, const Webhook &wanted)
    {
        const QString methodName =
            urlName == "StatusCallback"_L1 ? u"StatusCallbackMethod"_s : urlName.chopped(3) + u"Method"_s;
        ConnectionLine line{.field = field, .before = before, .after = before};
        line.owner = ownerOf(before.url, m_ourHosts);
        if (plan.changes.contains(urlName) || plan.changes.contains(methodName)) {
            line.group = ConnectionGroup::Changes;
            line.after = wanted;
        }
        plan.lines << line;
    }

    void service(const MessagingService &service)
    {
        const bool isInTheWay = m_withTexts && !service.usesNumbersUrl;
        plan.lines << ConnectionLine{.field = ConnectionField::MessagingService,
                                     .group = isInTheWay ? ConnectionGroup::InTheWay : ConnectionGroup::Stays,
                                     .text = service.name.isEmpty() ? service.sid : service.name,
                                     .service = service};
        if (isInTheWay)
            plan.servicesToLeave << service.sid;
    }

    void settings()
    {
        thing(ConnectionField::Trunk, m_present.trunkSid, true);
        // With a trunk the application is not asked; it goes as well, or it would answer in the trunk's place.
        thing(ConnectionField::VoiceApplication, m_present.voiceApplicationSid, true);
        thing(ConnectionField::SmsApplication, m_present.smsApplicationSid, m_withTexts);
        const WebhookSet &there = m_present.webhooks;
        webhook(ConnectionField::Voice, u"VoiceUrl"_s, there.voice, m_wanted.voice);
        webhook(ConnectionField::VoiceFallback, u"VoiceFallbackUrl"_s, there.voiceFallback, m_wanted.voiceFallback);
        webhook(ConnectionField::Status, u"StatusCallback"_s, there.status, m_wanted.status);
        webhook(ConnectionField::Sms, u"SmsUrl"_s, there.sms, m_wanted.sms);
        webhook(ConnectionField::SmsFallback, u"SmsFallbackUrl"_s, there.smsFallback, m_wanted.smsFallback);
        thing(ConnectionField::FriendlyName, m_present.friendlyName, false);
        thing(ConnectionField::Address, m_present.raw.value("address_sid"_L1).toString(), false);
        thing(ConnectionField::EmergencyAddress, m_present.emergencyAddressSid, false);
    }

    ConnectionPlan plan;

private:
    const NumberConfiguration &m_present;
    const WebhookSet &m_wanted;
    bool m_withTexts;
    const QStringList &m_ourHosts;
};

} // namespace

UrlOwner ownerOf(const QString &url, const QStringList &ourHosts)
{
    if (url.trimmed().isEmpty())
        return UrlOwner::Blank;
    const QString host = QUrl(url).host().toLower();
    if (host == "demo.twilio.com"_L1)
        return UrlOwner::TwilioDemo;
    return ourHosts.contains(host) ? UrlOwner::Ours : UrlOwner::Foreign;
}

QStringList hostsOf(const WebhookSet &webhooks)
{
    QStringList hosts;
    for (const Webhook *each :
         {&webhooks.voice, &webhooks.sms, &webhooks.status, &webhooks.voiceFallback, &webhooks.smsFallback}) {
        if (const QString host = QUrl(each->url).host().toLower(); !host.isEmpty() && !hosts.contains(host))
            hosts << host;
    }
    return hosts;
}

QJsonObject toJson(const MessagingService &service)
{
    return {{u"sid"_s, service.sid},
            {u"name"_s, service.name},
            {u"usesNumbersUrl"_s, service.usesNumbersUrl},
            {u"inboundUrl"_s, service.inboundUrl}};
}

std::optional<MessagingService> messagingServiceFromJson(const QJsonObject &json)
{
    MessagingService service{.sid = json.value("sid"_L1).toString(),
                             .name = json.value("name"_L1).toString(),
                             .usesNumbersUrl = json.value("usesNumbersUrl"_L1).toBool(),
                             .inboundUrl = json.value("inboundUrl"_L1).toString()};
    return service.sid.isEmpty() ? std::nullopt : std::optional(service);
}

QString name(ConnectionField field)
{
    const auto it = std::ranges::find(fieldNames, field, &std::pair<ConnectionField, QLatin1StringView>::first);
    return it == fieldNames.end() ? QString() : QString(it->second);
}

bool ConnectionPlan::isInTheWay(ConnectionField field) const
{
    return std::ranges::any_of(lines, [field](const ConnectionLine &line) {
        return line.field == field && line.group == ConnectionGroup::InTheWay;
    });
}

bool ConnectionPlan::areTextsInTheWay() const
{
    return isInTheWay(ConnectionField::SmsApplication) || isInTheWay(ConnectionField::MessagingService);
}

ConnectionPlan planConnection(const NumberConfiguration &present, const QList<MessagingService> &services,
                              const WebhookSet &wanted, bool withTexts, const QStringList &ourHosts)
{
    Planner planner(present, wanted, withTexts, ourHosts);
    planner.settings();
    for (const MessagingService &service : services)
        planner.service(service);
    std::ranges::stable_sort(planner.plan.lines, {},
                             [](const ConnectionLine &line) { return std::pair(line.group, line.field); });
    return planner.plan;
}

FieldChanges settingsOf(const NumberConfiguration &configuration)
{
    const WebhookSet &webhooks = configuration.webhooks;
    return {{u"VoiceUrl"_s, webhooks.voice.url},
            {u"VoiceMethod"_s, webhooks.voice.method},
            {u"VoiceFallbackUrl"_s, webhooks.voiceFallback.url},
            {u"VoiceFallbackMethod"_s, webhooks.voiceFallback.method},
            {u"StatusCallback"_s, webhooks.status.url},
            {u"StatusCallbackMethod"_s, webhooks.status.method},
            {u"SmsUrl"_s, webhooks.sms.url},
            {u"SmsMethod"_s, webhooks.sms.method},
            {u"SmsFallbackUrl"_s, webhooks.smsFallback.url},
            {u"SmsFallbackMethod"_s, webhooks.smsFallback.method},
            {u"VoiceApplicationSid"_s, configuration.voiceApplicationSid},
            {u"TrunkSid"_s, configuration.trunkSid},
            {u"SmsApplicationSid"_s, configuration.smsApplicationSid}};
}

QList<RestoreLine> planRestore(const NumberConfiguration &present, const NumberConfiguration &found,
                               const WebhookSet &ours)
{
    NumberConfiguration written;
    written.webhooks = ours;
    const FieldChanges there = settingsOf(present);
    const FieldChanges were = settingsOf(found);
    const FieldChanges wrote = settingsOf(written);
    QList<RestoreLine> lines;
    for (auto it = there.cbegin(); it != there.cend(); ++it) {
        if (it.value() != were.value(it.key()))
            lines << RestoreLine{it.key(), were.value(it.key()), it.value(), wrote.value(it.key())};
    }
    return lines;
}

} // namespace phonedesk::domain
