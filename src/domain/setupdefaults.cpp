// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/setupdefaults.h"

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

QJsonObject toJson(const VerificationPlan &plan)
{
    return {{u"tries"_s, plan.tries}, {u"milliseconds"_s, double(plan.time.count())}};
}

std::optional<VerificationPlan> verificationPlanFromJson(const QJsonObject &json)
{
    const int tries = json.value("tries"_L1).toInt();
    const int milliseconds = json.value("milliseconds"_L1).toInt();
    if (tries < 1 || tries > SetupDefaults::mostTries || milliseconds < 0 ||
        std::chrono::milliseconds(milliseconds) > SetupDefaults::longestTime)
        return std::nullopt;
    return VerificationPlan{tries, std::chrono::milliseconds(milliseconds)};
}

QJsonObject toJson(const SetupDefaults &defaults)
{
    QJsonObject json{{u"areaCode"_s, defaults.areaCode},
                     {u"optionsShown"_s, defaults.optionsShown},
                     {u"needsMms"_s, defaults.needsMms},
                     {u"label"_s, defaults.label},
                     {u"namePattern"_s, defaults.namePattern}};
    if (defaults.verification)
        json.insert(u"verification"_s, toJson(*defaults.verification));
    return json;
}

SetupDefaults setupDefaultsFromJson(const QJsonObject &json)
{
    SetupDefaults defaults;
    defaults.areaCode = json.value("areaCode"_L1).toString();
    const int options = json.value("optionsShown"_L1).toInt(SetupDefaults::mostOptions);
    if (options >= SetupDefaults::fewestOptions && options <= SetupDefaults::mostOptions)
        defaults.optionsShown = options;
    defaults.needsMms = json.value("needsMms"_L1).toBool();
    defaults.label = json.value("label"_L1).toString();
    defaults.namePattern = json.value("namePattern"_L1).toString();
    defaults.verification = verificationPlanFromJson(json.value("verification"_L1).toObject());
    return defaults;
}

} // namespace phonedesk::domain
