// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faultedreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

constexpr int LargestBody = 64 * 1024 * 1024;

void setHeader(HttpReply &reply, const QByteArray &name, const QByteArray &value)
{
    reply.headers.removeIf([&](const std::pair<QByteArray, QByteArray> &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (!value.isEmpty())
        reply.headers.append({name, value});
}

bool isXml(const HttpReply &reply)
{
    return std::ranges::any_of(reply.headers, [](const auto &header) { return header.second.contains("xml"); });
}

HttpReply twilioError(const QJsonObject &args, int status, int code, const QString &message)
{
    HttpReply reply = jsonReply(status, {{u"code"_s, code},
                                         {u"message"_s, message},
                                         {u"more_info"_s, u"https://www.twilio.com/docs/errors/%1"_s.arg(code)},
                                         {u"status"_s, status}});
    const QJsonObject headers = args.value(u"headers"_s).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        setHeader(reply, it.key().toLatin1(), it.value().toVariant().toString().toLatin1());
    return reply;
}

QJsonValue otherType(const QJsonValue &value)
{
    if (value.isString())
        return 42;
    if (value.isDouble() || value.isBool())
        return u"not a number"_s;
    if (value.isArray()) {
        QJsonArray items;
        const QJsonArray old = value.toArray();
        for (const auto &item : old)
            items.append(otherType(item));
        return items;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = otherType(*it);
        return object;
    }
    return QJsonArray{};
}

} // namespace

bool commits(const Fault &fault)
{
    static const QSet<QString> before{u"drop-before"_s, u"hang"_s,    u"status"_s,        u"html"_s,
                                      u"redirect"_s,    u"rfc9457"_s, u"redirect-loop"_s, u"refuse-signature"_s};
    return fault.args.value(u"commit"_s).toBool(!before.contains(fault.name));
}

std::optional<HttpReply> replacement(const Fault &fault, const HttpRequest &request)
{
    const QJsonObject &args = fault.args;
    const auto number = [&](QLatin1String name, int unset) {
        return args.value(name).toInt(unset);
    };
    const auto text = [&](QLatin1String name, const QString &unset) {
        return args.value(name).toString(unset);
    };
    if (fault.name == "status"_L1 || fault.name == "500-after-commit"_L1) {
        const int status = number("status"_L1, 500);
        const int code = number("code"_L1, status == 429   ? 20429
                                           : status == 503 ? 20503
                                           : status == 404 ? 20404
                                                           : 20500);
        return twilioError(args, status, code, text("message"_L1, u"An internal server error has occurred"_s));
    }
    if (fault.name == "html"_L1) {
        return HttpReply{number("status"_L1, 502),
                         {{"Content-Type"_ba, "text/html; charset=utf-8"_ba}},
                         "<!DOCTYPE html><html><head><title>Bad gateway</title></head>"
                         "<body><h1>502 Bad gateway</h1></body></html>"_ba,
                         {}};
    }
    if (fault.name == "rfc9457"_L1) {
        const int status = number("status"_L1, 400);
        HttpReply reply = jsonReply(status, {{u"type"_s, u"https://www.twilio.com/docs/api/errors/20001"_s},
                                             {u"title"_s, text("message"_L1, u"Invalid parameter"_s)},
                                             {u"status"_s, status},
                                             {u"code"_s, number("code"_L1, 20001)},
                                             {u"detail"_s, u"One parameter is not valid."_s}});
        setHeader(reply, "Content-Type"_ba, "application/problem+json"_ba);
        return reply;
    }
    if (fault.name == "redirect"_L1)
        return HttpReply{number("status"_L1, 307),
                         {{"Location"_ba, text("location"_L1, u"https://example.com/elsewhere"_s).toUtf8()}},
                         {},
                         {}};
    if (fault.name == "redirect-loop"_L1)
        return HttpReply{number("status"_L1, 307), {{"Location"_ba, request.target}}, {}, {}};
    if (fault.name == "refuse-signature"_L1)
        return HttpReply{403, {{"Content-Type"_ba, "text/plain"_ba}}, "The signature does not match.\n"_ba, {}};
    return std::nullopt;
}

void spoil(const Fault &fault, HttpReply &reply)
{
    if (fault.name == "truncated-json"_L1) {
        reply.body.truncate(reply.body.size() / 2);
    } else if (fault.name == "wrong-types"_L1) {
        const QJsonObject spoilt = otherType(QJsonDocument::fromJson(reply.body).object()).toObject();
        reply.body = QJsonDocument(spoilt).toJson(QJsonDocument::Compact);
    } else if (fault.name == "empty-body"_L1) {
        reply.body.clear();
    } else if (fault.name == "oversized"_L1) {
        const bool xml = isXml(reply);
        const int bytes = std::clamp(fault.args.value(u"bytes"_s).toInt(xml ? 70'000 : 8'000'000), 0, LargestBody);
        const QByteArray padding(bytes, 'x');
        reply.body = xml ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Say>" + padding + "</Say></Response>"
                         : "{\"padding\":\"" + padding + "\"}";
    } else if (fault.name == "bad-xml"_L1) {
        reply.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Say>Thanks for calling</Response>"_ba;
    } else if (fault.name == "wrong-content-type"_L1) {
        setHeader(reply, "Content-Type"_ba, fault.args.value(u"type"_s).toString(u"application/json"_s).toLatin1());
    } else if (fault.name == "no-content-type"_L1) {
        setHeader(reply, "Content-Type"_ba, {});
    }
}

Delivery deliveryOf(const Fault &fault)
{
    Delivery delivery;
    const auto number = [&](QLatin1String name, int unset, int least, int most) {
        return std::clamp(fault.args.value(name).toInt(unset), least, most);
    };
    if (fault.name == "drop-before"_L1 || fault.name == "drop-after-commit"_L1) {
        delivery.manner = Delivery::Manner::Close;
        delivery.reset = fault.args.value(u"reset"_s).toBool();
    } else if (fault.name == "hang"_L1 || fault.name == "hang-after-commit"_L1) {
        delivery.manner = Delivery::Manner::Hang;
    } else if (fault.name == "drip"_L1) {
        delivery.manner = Delivery::Manner::Drip;
        delivery.pieceBytes = number("bytes"_L1, 16, 1, 1 << 20);
        delivery.pieceMs = number("ms"_L1, 200, 1, 600'000);
    } else if (fault.name == "wrong-content-length"_L1) {
        delivery.manner = Delivery::Manner::LyingSize;
        delivery.lengthDelta = number("delta"_L1, 50, -1'000'000, 1'000'000);
    }
    // Any fault may also come late.
    delivery.delayMs =
        number(fault.name == "drip"_L1 ? "delay"_L1 : "ms"_L1, fault.name == "slow"_L1 ? 12'000 : 0, 0, 600'000);
    return delivery;
}

} // namespace phonedesk::sandbox
