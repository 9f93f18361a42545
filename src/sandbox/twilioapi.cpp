// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/twilioapi.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

const QString ApiRoot = u"/2010-04-01/"_s;
const QString PricingRoot = u"/v1/PhoneNumbers"_s;
const QString MessagingRoot = u"/v1/Services"_s;
const QString EventsRoot = u"/v1/Events"_s;

QByteArray newRequestId()
{
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return "RQ" + bytes.toHex();
}

QString elementName(const QString &snake)
{
    QString name;
    bool upper = true;
    for (const QChar c : snake) {
        if (c == u'_') {
            upper = true;
            continue;
        }
        name += upper ? c.toUpper() : c;
        upper = false;
    }
    return name;
}

void writeXml(QXmlStreamWriter &xml, const QString &name, const QJsonValue &value)
{
    xml.writeStartElement(elementName(name));
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            writeXml(xml, it.key(), it.value());
    } else if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const auto &item : items)
            writeXml(xml, u"item"_s, item);
    } else {
        xml.writeCharacters(value.toVariant().toString());
    }
    xml.writeEndElement();
}

QByteArray toXml(const ApiReply &reply)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    xml.writeStartElement(u"TwilioResponse"_s);
    if (reply.status >= 400) {
        writeXml(xml, u"rest_exception"_s, reply.body);
    } else {
        for (auto it = reply.body.begin(); it != reply.body.end(); ++it)
            writeXml(xml, it.key(), it.value());
    }
    xml.writeEndDocument();
    return text;
}

} // namespace

ApiReply apiError(int status, int code, const QString &message)
{
    return {status,
            {{u"code"_s, code},
             {u"message"_s, message},
             {u"more_info"_s, u"https://www.twilio.com/docs/errors/%1"_s.arg(code)},
             {u"status"_s, status}}};
}

ApiReply notFound(const HttpRequest &request)
{
    return apiError(404, 20404, u"The requested resource %1 was not found"_s.arg(request.path));
}

ApiReply methodNotAllowed()
{
    return apiError(405, 20004, u"Method not allowed"_s);
}

void ApiCall::countUnknown(const domain::FormFields &fields, const QStringList &known) const
{
    for (const auto &[name, value] : fields) {
        if (!known.contains(name))
            world.ledger().noteUnknownParameter(name);
    }
}

TwilioApi::TwilioApi(WorldSource world, const Switches &switches) : m_world(std::move(world)), m_switches(switches) {}

TwilioApi::Caller TwilioApi::authenticate(const HttpRequest &request)
{
    const QByteArray header = request.header("Authorization");
    if (!header.toLower().startsWith("basic "))
        return {.refusal = u"Authentication Error - No credentials provided"_s};
    const QByteArray pair = QByteArray::fromBase64(header.mid(6).trimmed());
    const qsizetype colon = pair.indexOf(':');
    const QString user = QString::fromUtf8(pair.left(colon));
    const QString password = QString::fromUtf8(pair.mid(colon + 1));
    const World &world = m_world();
    if (const ApiKey *key = world.key(user)) {
        if (key->secret == password)
            return {.account = world.account(key->accountSid), .key = key};
        return {.refusal = u"Authenticate"_s};
    }
    if (const Account *account = world.account(user)) {
        if (account->token == password)
            return {.account = account};
        return {.refusal = u"Authenticate"_s};
    }
    m_world().ledger().noteForeignCredential();
    return {.refusal = u"Authentication Error - invalid username"_s};
}

HttpReply TwilioApi::answer(const HttpRequest &request, const Fault *fault)
{
    const Caller caller = authenticate(request);
    if (!caller.account) {
        ApiReply refused = apiError(401, 20003, caller.refusal);
        refused.headers.append({"WWW-Authenticate"_ba, "Basic realm=\"Twilio API\""_ba});
        return render(request, refused, 1);
    }
    const QString sid = caller.account->sid;
    const int concurrent = ++(*m_inFlight)[sid];
    // Counted down when the answer is on the wire, or can no longer get there.
    const std::shared_ptr<void> slot(nullptr, [inFlight = m_inFlight, sid](void *) { --(*inFlight)[sid]; });
    ApiReply reply;
    if (m_limit > 0 && concurrent > m_limit) {
        reply = apiError(429, 20429, u"Too Many Requests"_s);
        if (const int seconds = m_switches.number("retry-after-on-429"); seconds > 0)
            reply.headers.append({"Retry-After"_ba, QByteArray::number(seconds)});
    } else {
        if (fault && fault->name == "stolen"_L1)
            m_world().take(request.formValue(u"PhoneNumber"));
        reply = route(request, caller);
    }
    HttpReply rendered = render(request, reply, concurrent);
    if (reply.status == 429)
        rendered.latencyPercent = m_switches.number("refusal-latency");
    rendered.slot = slot;
    return rendered;
}

ApiReply TwilioApi::route(const HttpRequest &request, const Caller &caller)
{
    World &world = m_world();
    if (request.path.startsWith(PricingRoot + u'/')) {
        QStringList segments = request.path.mid(PricingRoot.size() + 1).split(u'/');
        if (caller.account->persona == "test"_L1)
            return apiError(403, 20008, u"Resource not accessible with Test Account Credentials"_s);
        return answerPricing({world, m_switches, request, *caller.account, caller.key, segments, m_baseUrl});
    }
    if (request.path == MessagingRoot || request.path.startsWith(MessagingRoot + u'/'))
        return routeMessaging(request, caller);
    if (request.path == EventsRoot || request.path.startsWith(EventsRoot + u'/'))
        return routeEvents(request, caller);
    if (!request.path.startsWith(ApiRoot))
        return notFound(request);
    QString path = request.path.mid(ApiRoot.size());
    if (path.endsWith(".json"_L1))
        path.chop(5);
    QStringList segments = path.split(u'/');
    if (segments.contains(QString()) || segments.takeFirst() != "Accounts"_L1)
        return notFound(request);
    return routeAccount(request, caller, segments);
}

// No account in the path: it is the credential's own.
ApiReply TwilioApi::routeMessaging(const HttpRequest &request, const Caller &caller)
{
    const Account &own = *caller.account;
    if (own.persona == "test"_L1)
        return apiError(403, 20008, u"Resource not accessible with Test Account Credentials"_s);
    if (caller.key && caller.key->kind == KeyKind::Restricted)
        return apiError(403, 20006, u"Access denied: the key has no permission for Messaging Services"_s);
    if (own.status != "active"_L1 && request.method != "GET")
        return apiError(403, 20005, u"Account %1 is not active"_s.arg(own.sid));
    const QStringList segments = request.path.mid(MessagingRoot.size() + 1).split(u'/', Qt::SkipEmptyParts);
    return answerMessaging({m_world(), m_switches, request, own, caller.key, segments, m_baseUrl});
}

ApiReply TwilioApi::routeEvents(const HttpRequest &request, const Caller &caller)
{
    const Account &own = *caller.account;
    if (own.persona == "test"_L1)
        return apiError(403, 20008, u"Resource not accessible with Test Account Credentials"_s);
    if (caller.key && caller.key->kind == KeyKind::Restricted)
        return apiError(403, 20006, u"Access denied: the key has no permission for Monitor"_s);
    const QStringList segments = request.path.mid(EventsRoot.size() + 1).split(u'/', Qt::SkipEmptyParts);
    return answerEvents({m_world(), m_switches, request, own, caller.key, segments, m_baseUrl});
}

ApiReply TwilioApi::routeAccount(const HttpRequest &request, const Caller &caller, QStringList segments)
{
    World &world = m_world();
    const bool aboutAccount = segments.size() <= 1;
    const Account &own = *caller.account;
    if (own.persona == "test"_L1) {
        const ApiCall call{world, m_switches, request, own, caller.key, segments.mid(1), m_baseUrl};
        const bool allowed = segments == QStringList{own.sid, u"IncomingPhoneNumbers"_s} && call.isPost();
        return allowed ? answerTestPurchase(call)
                       : apiError(403, 20008, u"Resource not accessible with Test Account Credentials"_s);
    }
    if (aboutAccount && caller.key && caller.key->kind == KeyKind::Standard)
        return apiError(m_switches.number("standard-key-account-status"), 20003, u"Authenticate"_s);
    if (aboutAccount && caller.key && caller.key->kind == KeyKind::Restricted)
        return apiError(m_switches.number("restricted-key-account-status"), 20003,
                        u"This key is not permitted to access the resource"_s);
    if (caller.key && caller.key->kind == KeyKind::Restricted && request.method != "GET" &&
        !m_switches.isOn("restricted-key-writes"))
        return apiError(403, 20006, u"Access denied: the key has no permission to write"_s);
    if (segments.isEmpty())
        return answerAccountList({world, m_switches, request, own, caller.key, {}, m_baseUrl});

    const QString sid = segments.takeFirst();
    if (!sid.startsWith("AC"_L1)) // an API key's SID in the path, for one
        return notFound(request);
    const Account *account = world.account(sid);
    const bool allowed = account && (account == &own || account->ownerSid == own.sid);
    if (!allowed) {
        if (m_switches.number("foreign-account-status") == 404)
            return notFound(request);
        return apiError(401, 20003, u"Authenticate"_s);
    }
    const ApiCall call{world, m_switches, request, *account, caller.key, segments, m_baseUrl};
    if (segments.isEmpty())
        return answerAccount(call);
    const bool readable = call.isGet() && m_switches.isOn("suspended-reads") && account->status == "suspended"_L1;
    if (account->status != "active"_L1 && !readable) {
        const int code = m_switches.number("inactive-code");
        return apiError(code == 20003 ? 401 : 403, code, u"Account %1 is not active"_s.arg(account->sid));
    }
    if (segments == QStringList{u"Balance"_s})
        return answerBalance(call);
    if (segments.first() == "Applications"_L1)
        return answerApplications(call);
    if (segments.first() == "AvailablePhoneNumbers"_L1)
        return answerSearch(call);
    if (segments.first() == "IncomingPhoneNumbers"_L1)
        return answerNumbers(call);
    return notFound(request);
}

HttpReply TwilioApi::render(const HttpRequest &request, const ApiReply &reply, int concurrent) const
{
    const bool xml = request.path.startsWith(ApiRoot) && !request.path.endsWith(".json"_L1);
    HttpReply http;
    http.status = reply.status;
    if (reply.status != 204)
        http.body = xml                     ? toXml(reply)
                    : !reply.json.isEmpty() ? reply.json
                                            : QJsonDocument(reply.body).toJson(QJsonDocument::Compact);
    http.headers = {{"Content-Type"_ba, xml ? "application/xml"_ba : "application/json"_ba},
                    {"Twilio-Request-Id"_ba, newRequestId()},
                    {"Twilio-Concurrent-Requests"_ba, QByteArray::number(concurrent)},
                    {"Twilio-Request-Duration"_ba, QByteArray::number(double(m_latency + 1) / 1000.0, 'f', 3)},
                    {"X-API-Domain"_ba, "api.twilio.com"_ba},
                    {"X-Home-Region"_ba, "us1"_ba}};
    http.headers += reply.headers;
    return http;
}

} // namespace phonedesk::sandbox
