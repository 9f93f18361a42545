// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/knownstate.h"

#include "domain/storederror.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

namespace {

constexpr std::array<std::pair<Ownership, QLatin1StringView>, 5> ownerships{{
    {Ownership::NotBought, "not-bought"_L1},
    {Ownership::NotKnown, "not-known"_L1},
    {Ownership::Bought, "bought"_L1},
    {Ownership::FoundNotOurs, "found-not-ours"_L1},
    {Ownership::GivenBack, "given-back"_L1},
}};

QString name(Ownership ownership)
{
    for (const auto &[value, text] : ownerships) {
        if (value == ownership)
            return text;
    }
    return {};
}

// A state that cannot be read is the one that is looked up before anything is done.
Ownership ownershipFromName(const QString &name)
{
    for (const auto &[value, text] : ownerships) {
        if (text == name)
            return value;
    }
    return Ownership::NotKnown;
}

QString toText(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonArray toJson(const QList<domain::SentRequest> &requests)
{
    QJsonArray array;
    for (const domain::SentRequest &request : requests)
        array << domain::toJson(request);
    return array;
}

QJsonArray toJson(const QList<domain::MessagingService> &services)
{
    QJsonArray array;
    for (const domain::MessagingService &service : services)
        array << domain::toJson(service);
    return array;
}

} // namespace

QJsonObject toJson(const KnownState &state)
{
    QJsonObject json{{u"ownership"_s, name(state.ownership)},
                     {u"posts"_s, state.posts},
                     {u"intentAt"_s, toText(state.intentAt)},
                     {u"numberSid"_s, state.numberSid},
                     {u"phoneNumberId"_s, state.phoneNumberId},
                     {u"boughtAt"_s, toText(state.boughtAt)},
                     {u"adopted"_s, state.adopted},
                     {u"snapshot"_s, state.snapshot},
                     {u"services"_s, toJson(state.services)},
                     {u"releaseAskedAt"_s, toText(state.releaseAskedAt)},
                     {u"released"_s, state.released},
                     {u"requestIds"_s, QJsonArray::fromStringList(state.requestIds)},
                     {u"requests"_s, toJson(state.requests)}};
    if (state.asked) {
        json.insert(u"asked"_s, QJsonObject{{u"step"_s, state.asked->step},
                                            {domain::sentRequestKey, domain::toJson(state.asked->request)}});
    }
    if (state.error)
        json.insert(u"error"_s, domain::toJson(*state.error));
    if (state.verdict)
        json.insert(u"verdict"_s, domain::toJson(*state.verdict));
    return json;
}

KnownState knownStateFromJson(const QJsonObject &json)
{
    KnownState state;
    // A run that was begun and never updated has an empty state: it has asked for nothing.
    if (!json.isEmpty())
        state.ownership = ownershipFromName(json.value("ownership"_L1).toString());
    state.posts = json.value("posts"_L1).toInt();
    state.intentAt = timeFrom(json.value("intentAt"_L1));
    state.numberSid = json.value("numberSid"_L1).toString();
    state.phoneNumberId = json.value("phoneNumberId"_L1).toString();
    state.boughtAt = timeFrom(json.value("boughtAt"_L1));
    state.adopted = json.value("adopted"_L1).toBool();
    state.snapshot = json.value("snapshot"_L1).toObject();
    for (const auto &each : json.value("services"_L1).toArray()) {
        if (const auto service = domain::messagingServiceFromJson(each.toObject()))
            state.services << *service;
    }
    state.releaseAskedAt = timeFrom(json.value("releaseAskedAt"_L1));
    state.released = json.value("released"_L1).toObject();
    for (const auto &id : json.value("requestIds"_L1).toArray())
        state.requestIds << id.toString();
    for (const auto &request : json.value("requests"_L1).toArray()) {
        if (const auto sent = domain::sentRequestFromJson(request.toObject()))
            state.requests << *sent;
    }
    const QJsonObject asked = json.value("asked"_L1).toObject();
    if (const auto sent = domain::sentRequestFromJson(asked.value(domain::sentRequestKey).toObject()))
        state.asked = AskedChange{asked.value("step"_L1).toString(), *sent};
    state.error = domain::errorFromJson(json.value("error"_L1).toObject());
    state.verdict = domain::verdictFromJson(json.value("verdict"_L1).toObject());
    return state;
}

} // namespace phonedesk::provisioning
