// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/request.h"

#include "domain/friendlyname.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

namespace {

QJsonObject toJson(const domain::AvailableNumber &number)
{
    QJsonObject json{{u"number"_s, number.number.toString()},
                     {u"locality"_s, number.locality},
                     {u"region"_s, number.region},
                     {u"country"_s, number.country},
                     {u"type"_s, domain::name(number.type)},
                     {u"voice"_s, number.capabilities.voice},
                     {u"sms"_s, number.capabilities.sms},
                     {u"mms"_s, number.capabilities.mms},
                     {u"fax"_s, number.capabilities.fax},
                     {u"addressRequirements"_s, number.addressRequirements}};
    if (number.monthly) {
        json.insert(u"monthly"_s, number.monthly->toDecimal());
        json.insert(u"currency"_s, number.monthly->currency());
    }
    return json;
}

std::optional<domain::AvailableNumber> availableFromJson(const QJsonObject &json)
{
    const auto number = domain::E164Number::fromText(json.value("number"_L1).toString());
    const auto type = domain::numberTypeFromName(json.value("type"_L1).toString());
    if (!number || !type)
        return std::nullopt;
    domain::AvailableNumber available;
    available.number = *number;
    available.type = *type;
    available.locality = json.value("locality"_L1).toString();
    available.region = json.value("region"_L1).toString();
    available.country = json.value("country"_L1).toString();
    available.capabilities = {json.value("voice"_L1).toBool(), json.value("sms"_L1).toBool(),
                              json.value("mms"_L1).toBool(), json.value("fax"_L1).toBool()};
    available.addressRequirements = json.value("addressRequirements"_L1).toString();
    available.monthly =
        core::Money::fromDecimal(json.value("monthly"_L1).toString(), json.value("currency"_L1).toString());
    return available;
}

} // namespace

QString ProvisionRequest::friendlyName() const
{
    return domain::friendlyName(namePattern.isEmpty() ? domain::defaultNamePattern() : namePattern, organizationName,
                                label);
}

Flow ProvisionRequest::flow() const
{
    return release         ? Flow::Release
           : change        ? Flow::Change
           : disconnection ? Flow::Disconnect
           : existing      ? Flow::Connect
                           : Flow::Provision;
}

QList<domain::WebhookKind> ProvisionRequest::kinds() const
{
    QList<domain::WebhookKind> kinds(domain::allWebhookKinds.begin(), domain::allWebhookKinds.end());
    if (existing && !existing->withTexts)
        kinds.removeAll(domain::WebhookKind::Sms);
    return kinds;
}

QJsonObject toJson(const ProvisionRequest &request)
{
    QJsonArray alternatives;
    for (const domain::AvailableNumber &number : request.alternatives)
        alternatives << toJson(number);
    QJsonObject json{{u"organizationId"_s, request.organizationId},
                     {u"organizationName"_s, request.organizationName},
                     {u"accountSid"_s, request.accountSid},
                     {u"label"_s, request.label},
                     {u"friendlyName"_s, request.friendlyName()},
                     {u"choice"_s, toJson(request.choice)},
                     {u"alternatives"_s, alternatives},
                     {u"webhooks"_s, domain::toJson(request.webhooks)},
                     {u"place"_s, request.place},
                     {u"namePattern"_s, request.namePattern}};
    if (request.existing)
        json.insert(u"existing"_s, toJson(*request.existing));
    if (request.disconnection)
        json.insert(u"disconnection"_s, toJson(*request.disconnection));
    if (request.change)
        json.insert(u"change"_s, toJson(*request.change));
    if (request.release)
        json.insert(u"release"_s, toJson(*request.release));
    if (request.verification)
        json.insert(u"verification"_s, domain::toJson(*request.verification));
    return json;
}

std::optional<ProvisionRequest> provisionRequestFromJson(const QJsonObject &json)
{
    const auto choice = availableFromJson(json.value("choice"_L1).toObject());
    if (!choice)
        return std::nullopt;
    ProvisionRequest request;
    request.organizationId = json.value("organizationId"_L1).toString();
    request.organizationName = json.value("organizationName"_L1).toString();
    request.accountSid = json.value("accountSid"_L1).toString();
    request.label = json.value("label"_L1).toString();
    request.choice = *choice;
    for (const auto &value : json.value("alternatives"_L1).toArray()) {
        if (const auto number = availableFromJson(value.toObject()))
            request.alternatives << *number;
    }
    request.webhooks = domain::webhookSetFromJson(json.value("webhooks"_L1).toObject());
    request.place = json.value("place"_L1).toInt(1);
    request.namePattern = json.value("namePattern"_L1).toString();
    request.existing = existingNumberFromJson(json.value("existing"_L1).toObject());
    request.disconnection = disconnectionFromJson(json.value("disconnection"_L1).toObject());
    request.change = settingsChangeFromJson(json.value("change"_L1).toObject());
    request.release = releaseFromJson(json.value("release"_L1).toObject());
    request.verification = domain::verificationPlanFromJson(json.value("verification"_L1).toObject());
    return request;
}

} // namespace phonedesk::provisioning
