// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webhookchange.h"

#include "domain/urlcheck.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

namespace {

using Field = ListedConfiguration::Field;

struct Setting
{
    QLatin1StringView name; // Twilio's parameter
    Field field;
};
constexpr std::array<Setting, Field::FieldCount> settings{{{"VoiceUrl"_L1, Field::VoiceUrl},
                                                           {"VoiceMethod"_L1, Field::VoiceMethod},
                                                           {"SmsUrl"_L1, Field::SmsUrl},
                                                           {"SmsMethod"_L1, Field::SmsMethod},
                                                           {"StatusCallback"_L1, Field::StatusCallback},
                                                           {"StatusCallbackMethod"_L1, Field::StatusCallbackMethod},
                                                           {"VoiceFallbackUrl"_L1, Field::VoiceFallbackUrl},
                                                           {"VoiceFallbackMethod"_L1, Field::VoiceFallbackMethod},
                                                           {"SmsFallbackUrl"_L1, Field::SmsFallbackUrl},
                                                           {"SmsFallbackMethod"_L1, Field::SmsFallbackMethod},
                                                           {"VoiceApplicationSid"_L1, Field::VoiceApplicationSid},
                                                           {"SmsApplicationSid"_L1, Field::SmsApplicationSid},
                                                           {"TrunkSid"_L1, Field::TrunkSid}}};

struct PlaceNames
{
    QLatin1StringView url;
    QLatin1StringView method;
};

PlaceNames namesOf(UrlPlace place)
{
    switch (place) {
    case UrlPlace::Voice:
        return {"VoiceUrl"_L1, "VoiceMethod"_L1};
    case UrlPlace::Sms:
        return {"SmsUrl"_L1, "SmsMethod"_L1};
    case UrlPlace::Status:
        return {"StatusCallback"_L1, "StatusCallbackMethod"_L1};
    case UrlPlace::VoiceFallback:
        return {"VoiceFallbackUrl"_L1, "VoiceFallbackMethod"_L1};
    case UrlPlace::SmsFallback:
        break;
    }
    return {"SmsFallbackUrl"_L1, "SmsFallbackMethod"_L1};
}

// Where "host:port" stands in a URL: behind the scheme and the user info, before the path.
std::pair<qsizetype, qsizetype> placeOfHost(const QString &url)
{
    const qsizetype scheme = url.indexOf("://"_L1);
    if (scheme < 0)
        return {-1, 0};
    qsizetype begin = scheme + 3;
    qsizetype end = begin;
    while (end < url.size() && !u"/?#"_s.contains(url.at(end)))
        ++end;
    const qsizetype at = url.left(end).lastIndexOf(u'@');
    if (at >= begin)
        begin = at + 1;
    return {begin, end - begin};
}

qsizetype portAt(const QString &host)
{
    const qsizetype colon = host.lastIndexOf(u':');
    return colon > host.lastIndexOf(u']') ? colon : -1; // "[::1]" has colons of its own
}

QString withoutPort(const QString &host)
{
    const qsizetype port = portAt(host);
    return port < 0 ? host : host.left(port);
}

WebhookSet movedSet(const WebhookSet &present, const WebhookChange &change)
{
    WebhookSet moved;
    for (const UrlPlace place : allUrlPlaces) {
        const Webhook &webhook = webhookAt(present, place);
        if (const auto url = onOtherHost(webhook.url, change.oldHost, change.newHost))
            webhookAt(moved, place) = {*url, webhook.method};
    }
    return moved;
}

WebhookSet target(const NumberConfiguration &present, const WebhookChange &change, const QString &organizationId,
                  const WebhookSet &expected)
{
    switch (change.kind) {
    case WebhookChange::Kind::Set:
        return filledFor(change.webhooks, organizationId);
    case WebhookChange::Kind::ReplaceHost:
        return movedSet(present.webhooks, change);
    case WebhookChange::Kind::Expected:
        break;
    }
    return expected;
}

FieldChanges differing(const NumberConfiguration &present, UrlPlace place, const WebhookSet &wanted)
{
    const Webhook &is = webhookAt(present.webhooks, place);
    const Webhook &should = webhookAt(wanted, place);
    FieldChanges changes;
    if (should.url.isEmpty())
        return changes;
    const PlaceNames names = namesOf(place);
    if (is.url != should.url)
        changes.insert(names.url, should.url);
    if (is.method.compare(should.method, Qt::CaseInsensitive) != 0)
        changes.insert(names.method, should.method);
    return changes;
}

// The first URL of these that is on the old host.
QString oldUrl(const WebhookSet &webhooks, const WebhookChange &change, const QList<UrlPlace> &places)
{
    for (const UrlPlace place : places) {
        const QString &url = webhookAt(webhooks, place).url;
        if (onOtherHost(url, change.oldHost, change.newHost))
            return url;
    }
    return {};
}

// Somebody else answers there. Empty where nothing that this change is about goes that way.
class NotMoved
{
public:
    NotMoved(const OtherAnswers &others, const WebhookChange &change) : m_others(others), m_change(change) {}

    void add(AnsweredElsewhere::By by, const QString &sid, const QList<UrlPlace> &places, bool hasChanges)
    {
        const auto known = std::ranges::find(m_others.applications, sid, &Application::sid);
        AnsweredElsewhere elsewhere{.by = by, .sid = sid};
        const bool isReplacing = m_change.kind == WebhookChange::Kind::ReplaceHost;
        if (known != m_others.applications.end()) {
            elsewhere.name = known->name;
            elsewhere.url = isReplacing ? oldUrl(known->webhooks, m_change, places) : QString();
            // Its URLs are elsewhere too: nothing reaches the old host this way.
            if (isReplacing && elsewhere.url.isEmpty())
                return;
        } else if (isReplacing && by != AnsweredElsewhere::By::Trunk && !hasChanges &&
                   !m_others.applications.isEmpty()) {
            return;
        }
        found << elsewhere;
    }

    void add(const MessagingService &service, bool hasChanges)
    {
        AnsweredElsewhere elsewhere{
            .by = AnsweredElsewhere::By::MessagingService, .sid = service.sid, .name = service.name};
        if (m_change.kind == WebhookChange::Kind::ReplaceHost) {
            if (onOtherHost(service.inboundUrl, m_change.oldHost, m_change.newHost))
                elsewhere.url = service.inboundUrl;
            else if (!hasChanges)
                return;
        }
        found << elsewhere;
    }

    QList<AnsweredElsewhere> found;

private:
    const OtherAnswers &m_others;
    const WebhookChange &m_change;
};

} // namespace

QString name(WebhookChange::Kind kind)
{
    switch (kind) {
    case WebhookChange::Kind::Set:
        return u"set"_s;
    case WebhookChange::Kind::Expected:
        return u"expected"_s;
    case WebhookChange::Kind::ReplaceHost:
        break;
    }
    return u"replaceHost"_s;
}

std::optional<QString> onOtherHost(const QString &url, const QString &oldHost, const QString &newHost)
{
    const auto [begin, size] = placeOfHost(url);
    if (begin < 0 || size == 0 || oldHost.isEmpty())
        return std::nullopt;
    const QString host = url.mid(begin, size);
    const bool meansPort = portAt(oldHost) >= 0;
    const QString compared = meansPort ? host : withoutPort(host);
    if (compared.compare(oldHost, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const bool replacesPort = meansPort || portAt(newHost) >= 0;
    const qsizetype replaced = replacesPort ? size : withoutPort(host).size();
    QString moved = url;
    return moved.replace(begin, replaced, newHost);
}

QString hostAndPort(const QString &url)
{
    const auto [begin, size] = placeOfHost(url);
    return begin < 0 ? QString() : url.mid(begin, size).toLower();
}

PlannedChange planChange(const NumberConfiguration &present, const OtherAnswers &others, const WebhookChange &change,
                         const QString &organizationId, const WebhookSet &expected)
{
    using By = AnsweredElsewhere::By;
    const WebhookSet wanted = target(present, change, organizationId, expected);
    FieldChanges calls;
    for (const UrlPlace place : {UrlPlace::Voice, UrlPlace::Status, UrlPlace::VoiceFallback})
        calls.insert(differing(present, place, wanted));
    FieldChanges texts;
    if (present.capabilities.sms) { // 21407: a number without SMS takes no SMS URL
        for (const UrlPlace place : {UrlPlace::Sms, UrlPlace::SmsFallback})
            texts.insert(differing(present, place, wanted));
    }

    PlannedChange plan;
    NotMoved elsewhere(others, change);
    const QList<UrlPlace> callPlaces{UrlPlace::Voice, UrlPlace::VoiceFallback, UrlPlace::Status};
    const QList<UrlPlace> textPlaces{UrlPlace::Sms, UrlPlace::SmsFallback};
    const bool asksForCalls = change.kind == WebhookChange::Kind::ReplaceHost || !calls.isEmpty();
    const bool asksForTexts = change.kind == WebhookChange::Kind::ReplaceHost || !texts.isEmpty();
    if (!present.trunkSid.isEmpty()) {
        if (asksForCalls)
            elsewhere.add(By::Trunk, present.trunkSid, callPlaces, !calls.isEmpty());
    } else if (!present.voiceApplicationSid.isEmpty()) {
        if (asksForCalls)
            elsewhere.add(By::VoiceApplication, present.voiceApplicationSid, callPlaces, !calls.isEmpty());
    } else {
        plan.wanted.insert(calls);
    }
    if (others.service && !others.service->usesNumbersUrl) {
        if (asksForTexts)
            elsewhere.add(*others.service, !texts.isEmpty());
    } else if (!present.smsApplicationSid.isEmpty()) {
        if (asksForTexts)
            elsewhere.add(By::SmsApplication, present.smsApplicationSid, textPlaces, !texts.isEmpty());
    } else {
        plan.wanted.insert(texts);
    }
    plan.notMoved = elsewhere.found;
    return plan;
}

QString urlParameter(UrlPlace place)
{
    return namesOf(place).url;
}

FieldChanges settingsOf(const ListedConfiguration &configuration)
{
    FieldChanges found;
    const WebhookSet webhooks = configuration.webhooks();
    for (const UrlPlace place : allUrlPlaces) {
        const PlaceNames names = namesOf(place);
        found.insert(names.url, webhookAt(webhooks, place).url);
        found.insert(names.method, webhookAt(webhooks, place).method);
    }
    for (const Field field : {Field::VoiceApplicationSid, Field::SmsApplicationSid, Field::TrunkSid})
        found.insert(settings.at(field).name, configuration.field(field));
    return found;
}

ListedConfiguration configurationOf(const FieldChanges &values)
{
    QJsonObject json;
    for (const Setting &setting : settings)
        json.insert(ListedConfiguration::nameOf(setting.field), values.value(setting.name));
    return ListedConfiguration::fromJson(json);
}

WebhookSet webhooksOf(const FieldChanges &values)
{
    WebhookSet webhooks;
    for (const UrlPlace place : allUrlPlaces) {
        const PlaceNames names = namesOf(place);
        webhookAt(webhooks, place) = {values.value(names.url), values.value(names.method)};
    }
    return webhooks;
}

bool isSame(const FieldChanges &a, const FieldChanges &b, const QString &setting)
{
    for (const UrlPlace place : allUrlPlaces) {
        const PlaceNames names = namesOf(place);
        if (setting == names.method && a.value(names.url).isEmpty() && b.value(names.url).isEmpty())
            return true;
        if (setting == names.method)
            return a.value(setting).compare(b.value(setting), Qt::CaseInsensitive) == 0;
    }
    return a.value(setting) == b.value(setting);
}

} // namespace phonedesk::domain
