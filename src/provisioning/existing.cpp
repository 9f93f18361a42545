// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/request.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

namespace {

constexpr std::array<std::pair<Flow, QLatin1StringView>, 5> flows{{
    {Flow::Provision, "provision"_L1},
    {Flow::Connect, "connect"_L1},
    {Flow::Disconnect, "disconnect"_L1},
    {Flow::Change, "change"_L1},
    {Flow::Release, "release"_L1},
}};

QJsonArray toJson(const QList<domain::MessagingService> &services)
{
    QJsonArray array;
    for (const domain::MessagingService &service : services)
        array << domain::toJson(service);
    return array;
}

QList<domain::MessagingService> servicesFrom(const QJsonValue &value)
{
    QList<domain::MessagingService> services;
    for (const auto &each : value.toArray()) {
        if (const auto service = domain::messagingServiceFromJson(each.toObject()))
            services << *service;
    }
    return services;
}

QJsonObject toJson(const domain::FieldChanges &fields)
{
    QJsonObject json;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

domain::FieldChanges fieldsFrom(const QJsonValue &value)
{
    domain::FieldChanges fields;
    const QJsonObject json = value.toObject();
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        fields.insert(it.key(), it.value().toString());
    return fields;
}

} // namespace

QString name(Flow flow)
{
    for (const auto &[value, text] : flows) {
        if (value == flow)
            return text;
    }
    return {};
}

std::optional<Flow> flowFromName(QStringView name)
{
    for (const auto &[value, text] : flows) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

QJsonObject toJson(const ExistingNumber &existing)
{
    return {{u"sid"_s, existing.sid},
            {u"shown"_s, existing.shown},
            {u"services"_s, toJson(existing.services)},
            {u"servicesAreKnown"_s, existing.servicesAreKnown},
            {u"withTexts"_s, existing.withTexts}};
}

std::optional<ExistingNumber> existingNumberFromJson(const QJsonObject &json)
{
    ExistingNumber existing{.sid = json.value("sid"_L1).toString(),
                            .shown = json.value("shown"_L1).toObject(),
                            .services = servicesFrom(json.value("services"_L1)),
                            .servicesAreKnown = json.value("servicesAreKnown"_L1).toBool(true),
                            .withTexts = json.value("withTexts"_L1).toBool(true)};
    return existing.sid.isEmpty() ? std::nullopt : std::optional(std::move(existing));
}

QJsonObject toJson(const Disconnection &disconnection)
{
    return {{u"phoneNumberId"_s, disconnection.phoneNumberId},
            {u"sid"_s, disconnection.sid},
            {u"found"_s, disconnection.found},
            {u"services"_s, toJson(disconnection.services)},
            {u"ours"_s, domain::toJson(disconnection.ours)},
            {u"shown"_s, toJson(disconnection.shown)},
            {u"keep"_s, QJsonArray::fromStringList(disconnection.keep)}};
}

std::optional<Disconnection> disconnectionFromJson(const QJsonObject &json)
{
    Disconnection disconnection{.phoneNumberId = json.value("phoneNumberId"_L1).toString(),
                                .sid = json.value("sid"_L1).toString(),
                                .found = json.value("found"_L1).toObject(),
                                .services = servicesFrom(json.value("services"_L1)),
                                .ours = domain::webhookSetFromJson(json.value("ours"_L1).toObject()),
                                .shown = fieldsFrom(json.value("shown"_L1))};
    for (const auto &each : json.value("keep"_L1).toArray())
        disconnection.keep << each.toString();
    return disconnection.sid.isEmpty() ? std::nullopt : std::optional(std::move(disconnection));
}

QJsonObject toJson(const SettingsChange &change)
{
    return {{u"phoneNumberId"_s, change.phoneNumberId},
            {u"sid"_s, change.sid},
            {u"shown"_s, toJson(change.shown)},
            {u"wanted"_s, toJson(change.wanted)},
            {u"act"_s, change.act}};
}

std::optional<SettingsChange> settingsChangeFromJson(const QJsonObject &json)
{
    SettingsChange change{.phoneNumberId = json.value("phoneNumberId"_L1).toString(),
                          .sid = json.value("sid"_L1).toString(),
                          .shown = fieldsFrom(json.value("shown"_L1)),
                          .wanted = fieldsFrom(json.value("wanted"_L1)),
                          .act = json.value("act"_L1).toString()};
    return change.sid.isEmpty() ? std::nullopt : std::optional(std::move(change));
}

QJsonObject toJson(const Release &release)
{
    return {{u"phoneNumberId"_s, release.phoneNumberId}, {u"sid"_s, release.sid}};
}

std::optional<Release> releaseFromJson(const QJsonObject &json)
{
    Release release{.phoneNumberId = json.value("phoneNumberId"_L1).toString(), .sid = json.value("sid"_L1).toString()};
    if (release.phoneNumberId.isEmpty() || release.sid.isEmpty())
        return std::nullopt;
    return release;
}

} // namespace phonedesk::provisioning
