// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/apierror.h"

#include "twilio/jsonfields.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

namespace {

constexpr qsizetype longestDetail = 300;

constexpr int numberNotAvailable = 21422;

// Twilio repeats the URL that it refuses, and with it the user info that a webhook may carry.
QString withoutUserInfo(QString text)
{
    static const QRegularExpression userInfo(u"://[^/\\s@]*@"_s);
    return text.replace(userInfo, u"://•••@"_s);
}

QString shortened(const QString &text)
{
    return text.size() <= longestDetail ? text : text.left(longestDetail) + u'…';
}

core::ErrorKind kindOf(int status, int code)
{
    switch (status) {
    case 401:
        return core::ErrorKind::Unauthorized;
    case 403:
        return core::ErrorKind::Forbidden;
    case 404:
        return core::ErrorKind::NotFound;
    case 409:
        return core::ErrorKind::Conflict;
    case 429:
        return core::ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return core::ErrorKind::ServerFault;
    if (status < 400)
        return core::ErrorKind::BadReply; // a redirect, which is never followed
    return code == numberNotAvailable ? core::ErrorKind::NotAvailable : core::ErrorKind::Rejected;
}

// What a body says: the 2010 API's {code, message}, or RFC 9457's {title, detail, code}.
QString messageIn(const QJsonObject &json)
{
    QString message = text(json, "message"_L1);
    if (!message.isEmpty())
        return message;
    const QString title = text(json, "title"_L1);
    const QString detail = text(json, "detail"_L1);
    return title.isEmpty() || detail.isEmpty() ? title + detail : title + u": "_s + detail;
}

} // namespace

core::Error errorOf(const QString &operation, bool isWrite, const http::Response &response, const QDateTime &now)
{
    const QJsonObject json = QJsonDocument::fromJson(response.body).object();
    const int code = text(json, "code"_L1).toInt();
    const bool settled = response.status >= 400 && response.status < 500;
    QString said = shortened(withoutUserInfo(messageIn(json)));
    if (said.isEmpty())
        said = excerpt(response.body);
    if (said.isEmpty())
        said = u"HTTP %1 without a text"_s.arg(response.status);
    return {.kind = kindOf(response.status, code),
            .effect = isWrite && !settled ? core::Effect::Unknown : core::Effect::None,
            .operation = operation,
            .httpStatus = response.status,
            .twilioCode = code,
            .requestId = QString::fromLatin1(response.header("Twilio-Request-Id")),
            .detail = said,
            .retryAfter = retryAfter(response, now)};
}

core::Error badReply(const QString &operation, bool isWrite, const Answer &answer, const QString &why)
{
    return {.kind = core::ErrorKind::BadReply,
            .effect = isWrite ? core::Effect::Unknown : core::Effect::None,
            .operation = operation,
            .httpStatus = answer.status,
            .requestId = answer.requestId,
            .detail = shortened(why)};
}

QString excerpt(const QByteArray &body)
{
    static const QRegularExpression markup(u"<(style|script|head)\\b.*?</\\1>|<[^>]*>"_s,
                                           QRegularExpression::DotMatchesEverythingOption |
                                               QRegularExpression::CaseInsensitiveOption);
    QString text = QString::fromUtf8(body.left(4096)).replace(markup, u" "_s);
    text.remove(QChar::Null);
    return shortened(withoutUserInfo(text.simplified()));
}

} // namespace phonedesk::twilio
