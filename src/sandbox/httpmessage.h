// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/twiliosignature.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <utility>

class QHttpServerRequest;

namespace phonedesk::sandbox {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

// A request as it arrived, read once. Form and query keep their order and their repeated names.
struct HttpRequest
{
    QByteArray method; // "GET"
    QByteArray target; // path and query as sent
    QString path;      // decoded, case kept
    domain::FormFields query;
    domain::FormFields form; // empty unless the body is application/x-www-form-urlencoded
    Headers headers;
    QByteArray body;

    QByteArray header(const char *name) const; // empty when it is not there; the name's case does not matter
    QString queryValue(QStringView name) const;
    QString formValue(QStringView name) const;
};

HttpRequest readRequest(const QHttpServerRequest &request);

// An answer before any fault has touched it.
struct HttpReply
{
    int status = 200;
    Headers headers; // without Content-Length and Date, which the socket layer writes
    QByteArray body;
    int latencyPercent = 100;   // of the server's latency
    std::shared_ptr<void> slot; // held until the answer is on the wire: what "concurrent requests" counts
};

HttpReply jsonReply(int status, const QJsonObject &body);

// Decodes "a=1&b=x%20y+z"; '+' is a blank, as HTML forms have it.
domain::FormFields decodeForm(const QByteArray &encoded);
QString firstValue(const domain::FormFields &fields, QStringView name);

} // namespace phonedesk::sandbox
