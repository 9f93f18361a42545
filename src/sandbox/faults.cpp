// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

constexpr qsizetype MostArmed = 200;

bool isWhole(const QJsonValue &value, int least)
{
    return value.isDouble() && value.toDouble() == double(value.toInt()) && value.toInt() >= least;
}

QJsonObject spec(const QString &server, const QString &method, const QString &path, int count, const QString &fault,
                 const QJsonObject &args = {})
{
    return {
        {u"match"_s, QJsonObject{{u"server"_s, server}, {u"method"_s, method}, {u"path"_s, path}, {u"count"_s, count}}},
        {u"fault"_s, fault},
        {u"args"_s, args}};
}

} // namespace

QStringList faultNames()
{
    return {u"refuse-connection"_s,
            u"drop-before"_s,
            u"drop-after-commit"_s,
            u"hang"_s,
            u"hang-after-commit"_s,
            u"slow"_s,
            u"drip"_s,
            u"status"_s,
            u"500-after-commit"_s,
            u"html"_s,
            u"truncated-json"_s,
            u"wrong-types"_s,
            u"oversized"_s,
            u"redirect"_s,
            u"redirect-loop"_s,
            u"wrong-content-length"_s,
            u"empty-body"_s,
            u"rfc9457"_s,
            u"stolen"_s,
            u"bad-xml"_s,
            u"wrong-content-type"_s,
            u"no-content-type"_s,
            u"refuse-signature"_s};
}

QStringList scenarioNames()
{
    return {u"taken"_s, u"slow"_s, u"rate-limited"_s, u"webhook-down"_s};
}

QString Faults::arm(const QJsonObject &spec)
{
    if (m_armed.size() >= MostArmed)
        return u"200 faults are armed already; DELETE /faults clears them"_s;
    Armed armed;
    armed.spec = spec;
    armed.fault = {spec.value(u"fault"_s).toString(), spec.value(u"args"_s).toObject()};
    if (!faultNames().contains(armed.fault.name))
        return u"\"fault\" must be one of %1"_s.arg(faultNames().join(u", "_s));
    const QJsonObject match = spec.value(u"match"_s).toObject();
    armed.server = match.value(u"server"_s).toString();
    if (!armed.server.isEmpty() && armed.server != "api"_L1 && armed.server != "webhook"_L1)
        return u"\"server\" must be api or webhook"_s;
    armed.method = match.value(u"method"_s).toString().toUpper().toLatin1();
    armed.path = QRegularExpression(match.value(u"path"_s).toString());
    armed.body = QRegularExpression(match.value(u"body"_s).toString());
    if (!armed.path.isValid() || !armed.body.isValid())
        return u"\"path\" and \"body\" must be regular expressions"_s;
    if (match.contains(u"nth"_s) && !isWhole(match.value(u"nth"_s), 1))
        return u"\"nth\" must be a whole number from 1"_s;
    if (match.contains(u"count"_s) && !isWhole(match.value(u"count"_s), 1) && match.value(u"count"_s).toInt() != -1)
        return u"\"count\" must be a whole number from 1, or -1"_s;
    armed.nth = match.value(u"nth"_s).toInt(1);
    armed.count = match.value(u"count"_s).toInt(1);
    m_armed.append(armed);
    return {};
}

QString Faults::armScenario(const QString &name, int milliseconds, int count)
{
    const QString purchase = u"/IncomingPhoneNumbers\\.json$"_s;
    const auto armed = [&](int unset, const QString &server, const QString &method, const QString &path,
                           const QString &fault, const QJsonObject &args = {}) {
        QJsonObject scenario = spec(server, method, path, count == 0 ? unset : count, fault, args);
        scenario.insert(u"scenario"_s, name);
        return arm(scenario);
    };
    if (name == "taken"_L1)
        return armed(1, u"api"_s, u"POST"_s, purchase, u"stolen"_s);
    if (name == "slow"_L1)
        return armed(1, u"api"_s, u"POST"_s, purchase, u"slow"_s, {{u"ms"_s, milliseconds}});
    if (name == "rate-limited"_L1) {
        return armed(2, u"api"_s, {}, u"/(AvailablePhoneNumbers/.*|IncomingPhoneNumbers)\\.json$"_s, u"status"_s,
                     {{u"status"_s, 429}, {u"message"_s, u"Too Many Requests"_s}});
    }
    if (name == "webhook-down"_L1)
        return armed(-1, u"webhook"_s, {}, u"^/webhooks/"_s, u"status"_s, {{u"status"_s, 503}});
    return u"\"name\" must be one of %1"_s.arg(scenarioNames().join(u", "_s));
}

bool Faults::isArmed(const QString &scenario) const
{
    return std::ranges::any_of(
        m_armed, [&](const Armed &armed) { return armed.spec.value(u"scenario"_s).toString() == scenario; });
}

void Faults::disarm(const QString &scenario)
{
    m_armed.removeIf([&](const Armed &armed) { return armed.spec.value(u"scenario"_s).toString() == scenario; });
}

std::optional<Fault> Faults::strikeWhere(const std::function<bool(const Armed &)> &matches)
{
    std::optional<Fault> struck;
    for (Armed &armed : m_armed) {
        if (!matches(armed))
            continue;
        ++armed.seen;
        if (struck || armed.seen < armed.nth)
            continue;
        struck = armed.fault;
        if (armed.count > 0)
            --armed.count;
    }
    m_armed.removeIf([](const Armed &armed) { return armed.count == 0; });
    return struck;
}

std::optional<Fault> Faults::strike(const QString &server, const HttpRequest &request)
{
    return strikeWhere([&](const Armed &armed) {
        return armed.fault.name != "refuse-connection"_L1 && (armed.server.isEmpty() || armed.server == server) &&
               (armed.method.isEmpty() || armed.method == request.method) &&
               armed.path.match(request.path).hasMatch() &&
               (armed.body.pattern().isEmpty() || armed.body.match(QString::fromUtf8(request.body)).hasMatch());
    });
}

bool Faults::refusesConnection(const QString &server)
{
    return strikeWhere([&](const Armed &armed) {
               return armed.fault.name == "refuse-connection"_L1 && (armed.server.isEmpty() || armed.server == server);
           })
        .has_value();
}

QJsonArray Faults::toJson() const
{
    QJsonArray all;
    for (const Armed &armed : m_armed) {
        QJsonObject entry = armed.spec;
        entry.insert(u"seen"_s, armed.seen);
        entry.insert(u"left"_s, armed.count);
        all.append(entry);
    }
    return all;
}

} // namespace phonedesk::sandbox
