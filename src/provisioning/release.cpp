// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/release.h"

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

ReleaseObstacle releaseObstacle(const domain::PhoneNumber &number,
                                const std::optional<domain::NumberConfiguration> &present)
{
    if (number.status == domain::PhoneNumberStatus::Released)
        return ReleaseObstacle::NotOurs;
    if (number.isProtected)
        return ReleaseObstacle::Protected;
    if (!present)
        return ReleaseObstacle::None;
    // Taking the address off takes a while: until then its status says that it is still registered.
    const QString &status = present->emergencyAddressStatus;
    const bool isRegistered = !status.isEmpty() && status != "unregistered"_L1;
    return isRegistered || !present->emergencyAddressSid.isEmpty() ? ReleaseObstacle::EmergencyAddress
                                                                   : ReleaseObstacle::None;
}

ProvisionRequest releaseRequest(const domain::PhoneNumber &number)
{
    return {.organizationId = number.organizationId,
            .organizationName = number.organizationName,
            .accountSid = number.accountSid,
            .label = number.label,
            .choice = {.number = number.number, .monthly = number.monthly},
            .webhooks = number.webhooks,
            .release = Release{.phoneNumberId = number.id, .sid = number.twilioSid}};
}

QDateTime recoverableUntil(const domain::PhoneNumber &number)
{
    return number.releasedAt.isValid() ? number.releasedAt.addDays(recoverableDays) : QDateTime();
}

int recoverableDaysLeft(const QDateTime &releasedAt, const QDateTime &now)
{
    if (!releasedAt.isValid())
        return 0;
    constexpr qint64 day = qint64(24) * 60 * 60 * 1000;
    const qint64 left = now.msecsTo(releasedAt.addDays(recoverableDays));
    return left <= 0 ? 0 : int((left + day - 1) / day);
}

} // namespace phonedesk::provisioning
