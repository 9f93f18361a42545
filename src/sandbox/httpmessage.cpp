// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpmessage.h"

#include <QHttpServerRequest>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET"_ba;
    case QHttpServerRequest::Method::Put:
        return "PUT"_ba;
    case QHttpServerRequest::Method::Delete:
        return "DELETE"_ba;
    case QHttpServerRequest::Method::Post:
        return "POST"_ba;
    case QHttpServerRequest::Method::Head:
        return "HEAD"_ba;
    case QHttpServerRequest::Method::Patch:
        return "PATCH"_ba;
    default:
        return "OTHER"_ba;
    }
}

} // namespace

QByteArray HttpRequest::header(const char *name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString HttpRequest::queryValue(QStringView name) const
{
    return firstValue(query, name);
}

QString HttpRequest::formValue(QStringView name) const
{
    return firstValue(form, name);
}

HttpRequest readRequest(const QHttpServerRequest &request)
{
    HttpRequest read;
    const QUrl url = request.url();
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    read.method = methodName(request.method());
    read.path = url.path(QUrl::FullyDecoded);
    read.target = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        read.target += '?' + query;
    read.query = decodeForm(query);
    const auto headers = request.headers();
    for (const auto &[name, value] : headers)
        read.headers.append({name, value});
    read.body = request.body();
    // Twilio's 2010 API takes forms only: a body of another kind is a request without parameters.
    if (read.header("Content-Type").trimmed().toLower().startsWith("application/x-www-form-urlencoded"))
        read.form = decodeForm(read.body);
    return read;
}

HttpReply jsonReply(int status, const QJsonObject &body)
{
    return {
        status, {{"Content-Type"_ba, "application/json"_ba}}, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

domain::FormFields decodeForm(const QByteArray &encoded)
{
    const auto decoded = [](QByteArray part) {
        part.replace('+', ' ');
        return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
    };
    domain::FormFields fields;
    const QList<QByteArray> pairs = encoded.split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            fields.append({decoded(pair), QString()});
        else
            fields.append({decoded(pair.left(equals)), decoded(pair.mid(equals + 1))});
    }
    return fields;
}

QString firstValue(const domain::FormFields &fields, QStringView name)
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace phonedesk::sandbox
