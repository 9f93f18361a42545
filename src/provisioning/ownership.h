// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/numberconfiguration.h"
#include "provisioning/request.h"

#include <QDateTime>

#include <chrono>

namespace phonedesk::provisioning {

// Whether a number that the account owns was bought by a run that wrote its intent at `intentAt` (our clock): it is not
// older than that, and its URLs are those asked for. Twilio takes a POST for a number that is owned already as an
// update and answers 201 all the same, so a 201 is judged by this rule too. Both times are whole seconds, hence the
// two seconds' grace; `clockSkew` is Twilio's clock minus ours.
bool isNoOlder(const domain::NumberConfiguration &found, const QDateTime &intentAt,
               std::chrono::milliseconds clockSkew); // also where Twilio does not say how old it is
bool isOurs(const domain::NumberConfiguration &found, const ProvisionRequest &request, const QDateTime &intentAt,
            std::chrono::milliseconds clockSkew);

} // namespace phonedesk::provisioning
