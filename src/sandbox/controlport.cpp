// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/controlport.h"

#include "domain/e164number.h"
#include "sandbox/simulation.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

constexpr int MostInjected = 100'000;

HttpReply refuse(const QString &sentence)
{
    return jsonReply(400, {{u"error"_s, sentence}});
}

HttpReply done(const QJsonObject &body = {{u"ok"_s, true}})
{
    return jsonReply(200, body);
}

HttpReply doneUnless(const QString &error)
{
    return error.isEmpty() ? done() : refuse(error);
}

std::optional<qint64> whole(const QJsonValue &value, qint64 least, qint64 most)
{
    const qint64 number = value.toInteger(least - 1);
    return value.isDouble() && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

HttpReply setLatency(Simulation &simulation, const QJsonObject &body)
{
    const auto api = whole(body.value(u"ms"_s), 0, 600'000);
    const auto webhook = body.contains(u"webhookMs"_s) ? whole(body.value(u"webhookMs"_s), 0, 600'000) : api;
    if (!api || !webhook)
        return refuse(u"\"ms\" must be a whole number from 0 to 600000 (\"webhookMs\" too, if it is given)"_s);
    simulation.setLatency(int(*api), int(*webhook));
    return done();
}

HttpReply setSwitches(Simulation &simulation, const QJsonObject &body)
{
    Switches changed = simulation.switches(); // all of them or none
    for (auto it = body.begin(); it != body.end(); ++it) {
        const QString error = changed.set(it.key(), it.value().toVariant().toString());
        if (!error.isEmpty())
            return refuse(error);
    }
    simulation.switches() = changed;
    return done();
}

// {"phoneNumber":"+15125550100","accountSid":"AC...","count":1,"created":"2026-01-02T03:04:05Z","type":"Local",
//  "origin":"twilio","sms":true, and any settable field: "voice_url":"..."}
HttpReply injectNumbers(Simulation &simulation, const QJsonObject &body)
{
    World &world = simulation.world();
    const auto first = domain::E164Number::fromText(body.value(u"phoneNumber"_s).toString());
    if (!first)
        return refuse(u"\"phoneNumber\" must be a phone number such as +15125550100"_s);
    const QString accountSid = body.value(u"accountSid"_s).toString(world.accounts().first().sid);
    if (!world.account(accountSid))
        return refuse(u"\"accountSid\" must be an account of this sandbox"_s);
    const auto count = whole(body.value(u"count"_s).toInteger(1), 1, MostInjected);
    if (!count)
        return refuse(u"\"count\" must be a whole number from 1 to %1"_s.arg(MostInjected));
    const QString created = body.value(u"created"_s).toString();
    const QDateTime when = created.isEmpty() ? world.now() : QDateTime::fromString(created, Qt::ISODate).toUTC();
    if (!when.isValid())
        return refuse(u"\"created\" must be a time such as 2026-01-02T03:04:05Z"_s);
    QMap<QString, QString> settings;
    const QStringList parameters = settableParameters();
    for (const QString &parameter : parameters) {
        const QString field = fieldOfParameter(parameter);
        if (!field.isEmpty() && body.contains(field))
            settings.insert(field, body.value(field).toVariant().toString());
    }
    QJsonArray sids;
    const qint64 start = first->toString().mid(1).toLongLong();
    for (qint64 i = 0; i < *count; ++i) {
        OwnedNumber number;
        number.number = u'+' + QString::number(start + i);
        if (world.ownedByNumber(number.number))
            return refuse(u"%1 is owned already"_s.arg(number.number));
        number.sid = world.nextSid();
        number.accountSid = accountSid;
        number.type = body.value(u"type"_s).toString(u"Local"_s);
        number.origin = body.value(u"origin"_s).toString(u"twilio"_s);
        const bool withTexts = body.value(u"sms"_s).toBool(true);
        number.capabilities = {true, withTexts, withTexts, false};
        number.created = number.updated = when;
        number.settings = settings;
        sids.append(number.sid);
        world.inject(number);
    }
    return done({{u"ok"_s, true}, {u"sids"_s, sids}});
}

// {"sid":"PN...","ip":"203.0.113.24", and any settable field}: as somebody in Twilio's Console would change it.
HttpReply changeNumber(Simulation &simulation, const QJsonObject &body)
{
    World &world = simulation.world();
    for (const Account &account : world.accounts()) {
        OwnedNumber *number = world.owned(account.sid, body.value(u"sid"_s).toString());
        if (!number)
            continue;
        QMap<QString, QString> changes;
        const QStringList parameters = settableParameters();
        for (const QString &parameter : parameters) {
            const QString field = fieldOfParameter(parameter);
            if (!field.isEmpty() && body.contains(field))
                changes.insert(field, body.value(field).toString());
        }
        world.apply(*number, changes,
                    {.type = u"user"_s,
                     .sid = u"USfa4e0000000000000000000000000001"_s,
                     .source = u"web"_s,
                     .ip = body.value(u"ip"_s).toString(u"203.0.113.24"_s)});
        return done();
    }
    return refuse(u"\"sid\" must be a number's"_s);
}

// {"friendlyName":"Reminders","accountSid":"AC...","inboundRequestUrl":"https://...",
//  "useInboundWebhookOnNumber":false,"numbers":["PN..."]}
HttpReply addService(Simulation &simulation, const QJsonObject &body)
{
    World &world = simulation.world();
    MessagingService service{.accountSid = body.value(u"accountSid"_s).toString(world.accounts().first().sid),
                             .name = body.value(u"friendlyName"_s).toString(u"Service"_s),
                             .inboundUrl = body.value(u"inboundRequestUrl"_s).toString(),
                             .usesNumbersUrl = body.value(u"useInboundWebhookOnNumber"_s).toBool()};
    for (const auto &sid : body.value(u"numbers"_s).toArray()) {
        if (!world.owned(service.accountSid, sid.toString()))
            return refuse(u"\"numbers\" must be SIDs of numbers that the account owns"_s);
        service.numberSids.append(sid.toString());
    }
    return done({{u"ok"_s, true}, {u"sid"_s, world.addService(service).sid}});
}

HttpReply setSkew(Simulation &simulation, const QJsonObject &body)
{
    const auto seconds = whole(body.value(u"seconds"_s), -315'360'000, 315'360'000);
    if (!seconds)
        return refuse(u"\"seconds\" must be a whole number within ten years"_s);
    simulation.world().setSkew(*seconds);
    return done();
}

HttpReply setLimit(Simulation &simulation, const QJsonObject &body)
{
    const auto requests = whole(body.value(u"concurrent"_s), 0, 10'000);
    if (!requests)
        return refuse(u"\"concurrent\" must be a whole number from 0 (no limit) to 10000"_s);
    simulation.setConcurrencyLimit(int(*requests));
    return done();
}

HttpReply armScenario(Simulation &simulation, const QJsonObject &body)
{
    const auto ms = whole(body.value(u"ms"_s).toInteger(12'000), 0, 600'000);
    if (!ms)
        return refuse(u"\"ms\" must be a whole number from 0 to 600000"_s);
    const auto count = whole(body.value(u"count"_s).toInteger(0), 0, 1000);
    if (!count)
        return refuse(u"\"count\" must be a whole number from 0 to 1000"_s);
    Faults &faults = simulation.faults();
    const QString name = body.value(u"name"_s).toString();
    if (!scenarioNames().contains(name))
        return doneUnless(faults.armScenario(name, int(*ms), int(*count)));
    const bool wasArmed = faults.isArmed(name);
    if (body.value(u"disarm"_s).toBool() || (wasArmed && body.value(u"toggle"_s).toBool())) {
        faults.disarm(name);
        return done();
    }
    return doneUnless(faults.armScenario(name, int(*ms), int(*count)));
}

HttpReply takeNumber(Simulation &simulation, const QJsonObject &body)
{
    const auto number = domain::E164Number::fromText(body.value(u"phoneNumber"_s).toString());
    if (!number)
        return refuse(u"\"phoneNumber\" must be a phone number such as +15125550100"_s);
    simulation.world().take(number->toString());
    return done();
}

// {"phoneNumber":"+15125550100","withOldSid":false}: bought back in Twilio's Console.
HttpReply bringBack(Simulation &simulation, const QJsonObject &body)
{
    const auto number = domain::E164Number::fromText(body.value(u"phoneNumber"_s).toString());
    const OwnedNumber *again =
        number ? simulation.world().bringBack(number->toString(), body.value(u"withOldSid"_s).toBool()) : nullptr;
    if (again == nullptr)
        return refuse(u"\"phoneNumber\" must be one that was released in the last 10 days"_s);
    return done({{u"ok"_s, true}, {u"sid"_s, again->sid}});
}

HttpReply answerGet(Simulation &simulation, const HttpRequest &request)
{
    if (request.path == "/ledger"_L1)
        return done(simulation.ledger());
    if (request.path == "/faults"_L1)
        return done({{u"faults"_s, simulation.faults().toJson()}});
    if (request.path == "/switches"_L1)
        return done({{u"switches"_s, simulation.switches().toJson()}});
    if (request.path == "/accounts"_L1)
        return done(simulation.announcement());
    if (request.path == "/world"_L1 && !simulation.world().desk().isEmpty())
        return done(simulation.world().desk());
    if (request.path != "/requests"_L1)
        return jsonReply(404, {{u"error"_s, u"there is no such thing on the control port"_s}});
    const QString pattern = request.queryValue(u"path");
    if (!QRegularExpression(pattern).isValid())
        return refuse(u"\"path\" must be a regular expression"_s);
    return done(simulation.world().ledger().requests(request.queryValue(u"server"), pattern));
}

} // namespace

HttpReply answerControl(Simulation &simulation, const HttpRequest &request)
{
    if (request.method == "GET")
        return answerGet(simulation, request);
    if (request.method == "DELETE" && request.path == "/faults"_L1) {
        simulation.faults().clear();
        return done();
    }
    using Action = HttpReply (*)(Simulation &, const QJsonObject &);
    static const QHash<QString, Action> actions{
        {u"/faults"_s,
         [](Simulation &simulated, const QJsonObject &body) {
             return doneUnless(simulated.faults().arm(body));
         }},
        {u"/reset"_s,
         [](Simulation &simulated, const QJsonObject &) {
             const auto reset = simulated.reset();
             return reset ? done() : jsonReply(500, {{u"error"_s, reset.error().detail}});
         }},
        {u"/scenario"_s, armScenario},
        {u"/latency"_s, setLatency},
        {u"/limit"_s, setLimit},
        {u"/numbers"_s, injectNumbers},
        {u"/change"_s, changeNumber},
        {u"/services"_s, addService},
        {u"/take"_s, takeNumber},
        {u"/bring-back"_s, bringBack},
        {u"/clock-skew"_s, setSkew},
        {u"/switches"_s, setSwitches},
    };
    const auto action = actions.constFind(request.path);
    if (action == actions.cend())
        return jsonReply(404, {{u"error"_s, u"there is no such thing on the control port"_s}});
    if (request.method != "POST")
        return jsonReply(405, {{u"error"_s, u"this is set with POST"_s}});
    if (request.body.trimmed().isEmpty() && request.path == "/reset"_L1)
        return (*action)(simulation, {});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (!document.isObject()) {
        const QString what = error.error == QJsonParseError::NoError ? u"not an object"_s : error.errorString();
        return refuse(u"the body must be a JSON object: %1"_s.arg(what));
    }
    return (*action)(simulation, document.object());
}

} // namespace phonedesk::sandbox
