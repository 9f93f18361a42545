// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

QString name(PhoneNumberStatus status)
{
    switch (status) {
    case PhoneNumberStatus::Pending:
        return u"pending"_s;
    case PhoneNumberStatus::Active:
        return u"active"_s;
    case PhoneNumberStatus::Suspended:
        return u"suspended"_s;
    case PhoneNumberStatus::Released:
        return u"released"_s;
    }
    return {};
}

std::optional<PhoneNumberStatus> phoneNumberStatusFromName(QStringView text)
{
    for (const auto status : {PhoneNumberStatus::Pending, PhoneNumberStatus::Active, PhoneNumberStatus::Suspended,
                              PhoneNumberStatus::Released}) {
        if (name(status) == text)
            return status;
    }
    return std::nullopt;
}

} // namespace phonedesk::domain
