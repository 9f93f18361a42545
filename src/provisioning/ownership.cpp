// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/ownership.h"

namespace phonedesk::provisioning {

bool isNoOlder(const domain::NumberConfiguration &found, const QDateTime &intentAt, std::chrono::milliseconds clockSkew)
{
    const qint64 created = found.dateCreated.addMSecs(-clockSkew.count()).toSecsSinceEpoch();
    return !found.dateCreated.isValid() || created >= intentAt.toSecsSinceEpoch() - 2;
}

bool isOurs(const domain::NumberConfiguration &found, const ProvisionRequest &request, const QDateTime &intentAt,
            std::chrono::milliseconds clockSkew)
{
    if (!intentAt.isValid() || !found.dateCreated.isValid())
        return false;
    return isNoOlder(found, intentAt, clockSkew) && domain::changesNeeded(found, request.webhooks).isEmpty();
}

} // namespace phonedesk::provisioning
