// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storederror.h"

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

QJsonObject toJson(const core::Error &error)
{
    return {{u"kind"_s, core::name(error.kind)}, {u"effect"_s, core::name(error.effect)},
            {u"operation"_s, error.operation},   {u"httpStatus"_s, error.httpStatus},
            {u"twilioCode"_s, error.twilioCode}, {u"requestId"_s, error.requestId},
            {u"detail"_s, error.detail}};
}

std::optional<core::Error> errorFromJson(const QJsonObject &json)
{
    const auto kind = core::errorKindFromName(json.value("kind"_L1).toString());
    const auto effect = core::effectFromName(json.value("effect"_L1).toString());
    if (!kind || !effect)
        return std::nullopt;
    return core::Error{.kind = *kind,
                       .effect = *effect,
                       .operation = json.value("operation"_L1).toString(),
                       .httpStatus = json.value("httpStatus"_L1).toInt(),
                       .twilioCode = json.value("twilioCode"_L1).toInt(),
                       .requestId = json.value("requestId"_L1).toString(),
                       .detail = json.value("detail"_L1).toString()};
}

} // namespace phonedesk::domain
