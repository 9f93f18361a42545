// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/demohistory.h"

#include "domain/sentrequest.h"
#include "domain/verdict.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

QByteArray digest(const QString &seed)
{
    return QCryptographicHash::hash("demo:" + seed.toUtf8(), QCryptographicHash::Sha1);
}

QString actorOf(const QString &seed)
{
    const std::string_view actor = plannedActors[lot(seed + u"/actor"_s, plannedActors.size())];
    return QString::fromLatin1(actor.data(), qsizetype(actor.size()));
}

QString requestIdOf(const QString &seed)
{
    return u"RQfa4e"_s + QString::fromLatin1(digest(seed).toHex().left(28));
}

QString heardBy(const DemoNumber &number)
{
    return u"Thanks for calling "_s + number.organization;
}

domain::WebhookVerdict webhookVerdict(const DemoNumber &number, domain::WebhookKind kind)
{
    domain::WebhookVerdict verdict{.kind = kind,
                                   .webhook = number.webhooks.of(kind),
                                   .finding = domain::Finding::Good,
                                   .wasSigned = true,
                                   .httpStatus = kind == domain::WebhookKind::Status ? 204 : 200};
    verdict.took = std::chrono::milliseconds(140 + lot(number.number + domain::name(kind), 130));
    if (kind != domain::WebhookKind::Voice)
        return verdict;
    verdict.heard = heardBy(number);
    const int status = number.story == Story::Failing ? 502 : number.story == Story::Unfinished ? 503 : 200;
    if (status != 200) {
        verdict.finding = domain::Finding::HttpStatus;
        verdict.httpStatus = status;
        verdict.heard.clear();
    }
    return verdict;
}

// Without its time, which the row tells in minutes before now.
QJsonObject verdictOf(const DemoNumber &number)
{
    domain::Verdict verdict;
    for (const domain::WebhookKind kind : domain::allWebhookKinds)
        verdict.webhooks << webhookVerdict(number, kind);
    if (number.story == Story::Differs)
        verdict.differing = {{u"VoiceUrl"_s, number.webhooks.voice.url}};
    QJsonObject json = domain::toJson(verdict);
    json.remove(u"checkedAt"_s);
    return json;
}

// As the program sends it: see twilio's purchaseForm().
domain::SentRequest sent(const DemoNumber &number, domain::SentRequest::Kind kind, const domain::WebhookSet &webhooks)
{
    domain::SentRequest request{.kind = kind, .accountSid = number.account.sid, .numberSid = {}, .form = {}};
    if (kind == domain::SentRequest::Kind::Purchase)
        request.form = {{u"PhoneNumber"_s, number.number}, {u"FriendlyName"_s, number.friendlyName()}};
    else
        request.numberSid = number.sid();
    const auto add = [&](const QString &url, const QString &method, const domain::Webhook &webhook) {
        request.form.append({url, webhook.url});
        if (kind == domain::SentRequest::Kind::Purchase) // else it stays as it was
            request.form.append({method, webhook.method});
    };
    add(u"VoiceUrl"_s, u"VoiceMethod"_s, webhooks.voice);
    add(u"SmsUrl"_s, u"SmsMethod"_s, webhooks.sms);
    add(u"StatusCallback"_s, u"StatusCallbackMethod"_s, webhooks.status);
    return request;
}

QJsonObject entry(const QJsonValue &at, const QString &actor, const QString &act, const QJsonObject &details = {},
                  const QString &requestId = {})
{
    QJsonObject json{{u"at"_s, at}, {u"actor"_s, actor}, {u"act"_s, act}};
    if (!details.isEmpty())
        json.insert(u"details"_s, details);
    if (!requestId.isEmpty())
        json.insert(u"requestId"_s, requestId);
    return json;
}

bool wasMoved(const DemoNumber &number, const QDate &today)
{
    return number.movedDaysAgo > 0 && number.createdAt.date().daysTo(today) > number.movedDaysAgo;
}

struct Past
{
    QDateTime at;
    QJsonObject entry;
};

void addLater(QList<Past> &past, const DemoNumber &number, const QDate &today)
{
    const qint64 age = number.createdAt.date().daysTo(today);
    const auto add = [&](const QDateTime &at, const QString &actor, const QString &act, const QJsonObject &details = {},
                         const QString &requestId = {}) {
        past.append({at, entry(toText(at), actor, act, details, requestId)});
    };
    if (wasMoved(number, today)) {
        const QDateTime moved(today.addDays(-number.movedDaysAgo),
                              QTime(16, 2).addSecs(int(lot(number.number + u"/moved"_s, 900))), Qt::UTC);
        add(moved, u"jonas@desk-02"_s, u"webhooks changed"_s,
            {{u"old"_s, domain::toJson(number.webhooksBefore)},
             {u"new"_s, domain::toJson(number.webhooks)},
             {domain::sentRequestKey,
              domain::toJson(sent(number, domain::SentRequest::Kind::Configure, number.webhooks))}},
            requestIdOf(number.number + u"/moved"_s));
        add(moved.addSecs(2), u"jonas@desk-02"_s, u"verified"_s);
    }
    if (age > 20 && lot(number.number + u"/renamed"_s, 4) == 0) {
        const qint64 after = 3 + lot(number.number + u"/when"_s, quint32(age - 10));
        const QDateTime renamed = number.createdAt.addDays(after).addSecs(1'200);
        add(renamed, actorOf(number.number + u"/renamed"_s), u"label changed"_s,
            {{u"old"_s, u"Line %1"_s.arg(number.number.right(4))}, {u"new"_s, number.label}});
    }
    if (age > 45) {
        const QDateTime checked = number.createdAt.addDays(age - 10 - lot(number.number + u"/checked"_s, 20));
        add(checked, actorOf(number.number + u"/checked"_s), u"verified"_s);
    }
}

QJsonArray historyOf(const DemoNumber &number, const QDate &today)
{
    const QString actor = actorOf(number.number);
    const bool isOlder = number.createdAt.isValid() && wasMoved(number, today);
    const domain::SentRequest order =
        sent(number, domain::SentRequest::Kind::Purchase, isOlder ? number.webhooksBefore : number.webhooks);
    const QJsonObject bought{{domain::sentRequestKey, domain::toJson(order)},
                             {u"friendlyName"_s, number.friendlyName()},
                             {u"monthly"_s, number.monthly},
                             {u"currency"_s, u"USD"_s}};
    const QString requestId = requestIdOf(number.number);
    if (number.story == Story::Unfinished)
        return {entry(number.minutesAgo, actor, u"bought"_s, bought, requestId),
                entry(number.minutesAgo - 1, actor, u"check failed"_s)};
    QList<Past> past{{number.createdAt, entry(toText(number.createdAt), actor, u"bought"_s, bought, requestId)},
                     {number.createdAt.addSecs(3), entry(toText(number.createdAt.addSecs(3)), actor, u"verified"_s)}};
    addLater(past, number, today);
    std::ranges::stable_sort(past, {}, &Past::at);
    QJsonArray history;
    for (const Past &event : std::as_const(past))
        history.append(event.entry);
    if (number.story == Story::Failing)
        history.append(entry(number.checkedMinutesAgo, actorOf(number.number + u"/checked"_s), u"check failed"_s));
    return history;
}

// Twilio charges on the day of purchase, month by month; the 31st slides to the month's end (docs).
QJsonArray chargesOf(const DemoNumber &number, const QDate &today)
{
    if (number.story == Story::Unfinished)
        return {number.minutesAgo};
    QJsonArray charges;
    for (int month = 0;; ++month) {
        const QDate day = number.createdAt.date().addMonths(month);
        if (day >= today)
            return charges;
        charges.append(toText(QDateTime(day, number.createdAt.time(), Qt::UTC)));
    }
}

} // namespace

QString DemoNumber::sid() const
{
    return u"PNfa4e"_s + QString::fromLatin1(digest(u"sid/"_s + number).toHex().left(28));
}

QString DemoNumber::friendlyName() const
{
    return organization + u" \u00b7 "_s + label;
}

quint32 lot(const QString &seed, quint32 below)
{
    return qFromBigEndian<quint32>(digest(seed).constData()) % below;
}

QString idOf(const QString &what)
{
    const QByteArray hash = digest(u"id/"_s + what);
    QString id = u"c"_s;
    for (int part = 0; part < 2; ++part) {
        const auto bits = qFromBigEndian<quint64>(hash.constData() + qsizetype(part) * 8);
        id += QString::number(bits, 36).rightJustified(13, u'0').right(12);
    }
    return id;
}

QString toText(const QDateTime &at)
{
    return at.toString(Qt::ISODate);
}

QJsonObject rowOf(const DemoNumber &number, const QDate &today)
{
    const QJsonValue bought =
        number.minutesAgo > 0 ? QJsonValue(number.minutesAgo) : QJsonValue(toText(number.createdAt));
    const QString status = number.story == Story::Unfinished  ? u"pending"_s
                           : number.story == Story::Suspended ? u"suspended"_s
                                                              : u"active"_s;
    return {{u"id"_s, idOf(u"number/"_s + number.number)},
            {u"organizationId"_s, number.organizationId},
            {u"organization"_s, number.organization},
            {u"accountSid"_s, number.account.sid},
            {u"number"_s, number.number},
            {u"sid"_s, number.sid()},
            {u"label"_s, number.label},
            {u"tollFree"_s, number.isTollFree},
            {u"status"_s, status},
            {u"webhooks"_s, domain::toJson(number.webhooks)},
            {u"monthly"_s, number.monthly},
            {u"createdAt"_s, bought},
            {u"checkedAt"_s, number.minutesAgo > 0 ? number.minutesAgo - 1 : number.checkedMinutesAgo},
            {u"verdict"_s, verdictOf(number)},
            {u"history"_s, historyOf(number, today)},
            {u"charges"_s, chargesOf(number, today)},
            {u"runId"_s, idOf(u"run/"_s + number.number)},
            {u"runSeconds"_s, 3 + int(lot(number.number + u"/took"_s, 29))},
            {u"actor"_s, actorOf(number.number)},
            {u"requestId"_s, requestIdOf(number.number)}};
}

} // namespace phonedesk::sandbox
