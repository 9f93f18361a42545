// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhookendpoint.h"

#include "domain/twiliosignature.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

HttpReply plain(int status, const QByteArray &text)
{
    return {status, {{"Content-Type"_ba, "text/plain; charset=utf-8"_ba}}, text, {}};
}

HttpReply twiml(const QString &content)
{
    const QString xml = content.isEmpty() ? u"<Response/>"_s : u"<Response>%1</Response>"_s.arg(content);
    return {200,
            {{"Content-Type"_ba, "text/xml; charset=utf-8"_ba}},
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml.toUtf8(),
            {}};
}

bool isPost(const HttpRequest &request)
{
    return request.method == "POST";
}

QString parameter(const HttpRequest &request, QStringView name)
{
    return isPost(request) ? request.formValue(name) : request.queryValue(name);
}

// The URLs that the sender may have signed: as given, and as Twilio's libraries try them, with and without the port.
// The configured URL is https behind a proxy unless the request came to a loopback address by name.
QStringList signedUrls(const HttpRequest &request)
{
    const QString host = QString::fromLatin1(request.header("Host"));
    const qsizetype colon = host.lastIndexOf(u':');
    const bool hasPort = colon > host.lastIndexOf(u']');
    const QString name = hasPort ? host.left(colon) : host;
    QHostAddress address;
    const bool loopback = name == "localhost"_L1 || (address.setAddress(name) && address.isLoopback());
    const QString scheme = loopback ? u"http://"_s : u"https://"_s;
    const QString port = hasPort ? host.mid(colon) : loopback ? u":80"_s : u":443"_s;
    const QString target = QString::fromLatin1(request.target);
    return {scheme + name + port + target, scheme + name + target};
}

bool sameBytes(const QByteArray &a, const QByteArray &b) // in constant time
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= unsigned(uchar(a[i]) ^ uchar(b[i]));
    return difference == 0;
}

QString organisationOf(const OwnedNumber &number)
{
    const QString name = number.setting(u"friendly_name"_s);
    return name.section(u" \u00b7 "_s, 0, 0).trimmed();
}

} // namespace

bool WebhookEndpoint::isSigned(const HttpRequest &request) const
{
    const QByteArray signature = request.header("X-Twilio-Signature");
    const Account *account = m_world().account(parameter(request, u"AccountSid"));
    if (signature.isEmpty() || !account)
        return false;
    const domain::FormFields fields = isPost(request) ? request.form : domain::FormFields();
    bool good = false;
    for (const QString &url : signedUrls(request))
        good = sameBytes(signature, domain::twilioSignature(account->token.toLatin1(), url, fields)) || good;
    return good;
}

HttpReply WebhookEndpoint::answer(const HttpRequest &request) const
{
    if (!request.path.startsWith("/webhooks/"_L1))
        return plain(404, "There is no webhook here.\n"_ba);
    if (!isPost(request) && request.method != "GET")
        return plain(405, "Webhooks are POSTed or, if Twilio is told so, fetched with GET.\n"_ba);
    if (!isSigned(request))
        return plain(403, "The signature does not match.\n"_ba);
    if (request.path.endsWith("/status"_L1))
        return {204, {}, {}, {}};
    if (request.path.endsWith("/sms"_L1))
        return twiml({});
    const QString called = parameter(request, u"To");
    if (const int status = m_world().voiceStatus(called); status != 200)
        return plain(status, "What is behind this webhook does not answer.\n"_ba);
    const OwnedNumber *number = m_world().ownedByNumber(called);
    const QString organisation = number ? organisationOf(*number) : QString();
    const QString words = organisation.isEmpty() ? u"Thanks for calling."_s
                                                 : u"Thanks for calling %1"_s.arg(organisation.toHtmlEscaped());
    return twiml(u"<Say>%1</Say>"_s.arg(words));
}

} // namespace phonedesk::sandbox
