// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/testrequest.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace phonedesk::webhooks {

namespace {

// Unique, because endpoints store events by SID; the zeros show that Twilio never gave it out.
QString fakeSid(const QString &prefix)
{
    const quint64 random = QRandomGenerator::global()->generate64();
    return prefix + u"0000000000000000"_s + QString::number(random, 16).rightJustified(16, u'0');
}

void addPlaces(domain::FormFields &fields, std::initializer_list<QString> whose)
{
    // Twilio sends what it does not know as empty parameters.
    for (const QString &who : whose) {
        for (const QString &part : {u"City"_s, u"State"_s, u"Zip"_s, u"Country"_s})
            fields.append({who + part, QString()});
    }
}

QString rfc2822(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" +0000"_s;
}

} // namespace

domain::FormFields testFields(const ProbeRequest &request, const QDateTime &now)
{
    const QString number = request.number.toString();
    const QString fakeCaller = u"+15005550006"_s; // exists for Twilio's test credentials only
    domain::FormFields fields{{u"AccountSid"_s, request.accountSid},
                              {u"ApiVersion"_s, u"2010-04-01"_s},
                              {u"From"_s, fakeCaller},
                              {u"To"_s, number}};
    addPlaces(fields, {u"From"_s, u"To"_s});
    if (request.kind == domain::WebhookKind::Sms) {
        const QString sid = fakeSid(u"SM"_s);
        fields.append({{u"MessageSid"_s, sid},
                       {u"SmsSid"_s, sid},
                       {u"SmsMessageSid"_s, sid},
                       {u"SmsStatus"_s, u"received"_s},
                       {u"Body"_s, u"Phone Desk webhook test"_s},
                       {u"NumMedia"_s, u"0"_s},
                       {u"NumSegments"_s, u"1"_s}});
        return fields;
    }
    fields.append({{u"CallSid"_s, fakeSid(u"CA"_s)},
                   {u"Direction"_s, u"inbound"_s},
                   {u"Caller"_s, fakeCaller},
                   {u"Called"_s, number}});
    addPlaces(fields, {u"Caller"_s, u"Called"_s});
    if (request.kind == domain::WebhookKind::Voice) {
        fields.append({u"CallStatus"_s, u"ringing"_s});
    } else {
        fields.append({{u"CallStatus"_s, u"completed"_s},
                       {u"CallDuration"_s, u"0"_s},
                       {u"Duration"_s, u"0"_s},
                       {u"Timestamp"_s, rfc2822(now)},
                       {u"CallbackSource"_s, u"call-progress-events"_s},
                       {u"SequenceNumber"_s, u"0"_s}});
    }
    return fields;
}

http::Request testRequest(const ProbeRequest &request, const domain::FormFields &fields, const Signer &signer)
{
    const bool isGet = request.webhook.method.compare("GET"_L1, Qt::CaseInsensitive) == 0;
    const QByteArray form = http::formEncoded(fields);
    // The query is appended to the text, not by QUrl: what is signed must be what is sent, byte for byte.
    const auto withQuery = [&](const QString &url) {
        return isGet ? url + (url.contains(u'?') ? u'&' : u'?') + QString::fromLatin1(form) : url;
    };
    http::Request result{.operation = u"webhook."_s + name(request.kind),
                         .method = isGet ? http::Method::Get : http::Method::Post,
                         .url = QUrl(withQuery(request.webhook.url.section(u'#', 0, 0)))};
    result.headers = {{"User-Agent", "TwilioProxy/1.1"},
                      {"Accept", "*/*"},
                      {"I-Twilio-Idempotency-Token", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)},
                      {"X-PhoneDesk-Test", "1"}};
    if (!isGet) {
        result.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
        result.body = form;
    }
    if (signer.canSign()) {
        const bool dropsPort = request.kind != domain::WebhookKind::Sms;
        const QString toSign = withQuery(domain::urlToSign(request.webhook.url, dropsPort));
        result.headers.emplaceBack("X-Twilio-Signature",
                                   signer.signature(toSign, isGet ? domain::FormFields() : fields));
    }
    return result;
}

} // namespace phonedesk::webhooks
