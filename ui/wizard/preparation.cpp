// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/preparation.h"

#include "inventory/numbers.h"
#include "provisioning/defaults.h"
#include "ui/common/desk.h"
#include "ui/wizard/provisionwizard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

SearchWish prepareDraft(ProvisionDraft &draft, const domain::Organization &organization, const Desk &desk)
{
    const domain::SetupDefaults &defaults = desk.defaults.values();
    draft.label = !organization.defaultLabel.isEmpty() ? organization.defaultLabel
                  : !defaults.label.isEmpty()          ? defaults.label
                                              //: the label that a number gets unless another is typed
                                              : ProvisionWizard::tr("Main Line");
    draft.namePattern = defaults.namePattern;
    draft.verification = defaults.verification;
    draft.choice.reset();
    draft.alternatives.clear();

    auto wished = domain::E164Number::fromText(organization.wishedNumber).value_or(domain::E164Number());
    const auto numbers = desk.numbers.all();
    const bool hasIt = std::ranges::any_of(numbers, [&](const domain::PhoneNumber &number) {
        return number.number == wished && number.status != domain::PhoneNumberStatus::Released;
    });
    if (hasIt)
        wished = {};
    QStringList areaCodes = organization.areaCodes;
    if (!wished.isNull() && !areaCodes.contains(wished.areaCode()))
        areaCodes.prepend(wished.areaCode());
    return {.number = wished, .areaCodes = areaCodes.isEmpty() ? defaults.areaCode : areaCodes.join(u", "_s)};
}

} // namespace phonedesk::ui
