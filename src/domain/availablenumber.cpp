// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/availablenumber.h"

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

QString name(NumberType type)
{
    return type == NumberType::Local ? u"Local"_s : u"TollFree"_s;
}

std::optional<NumberType> numberTypeFromName(QStringView name)
{
    if (name == u"Local")
        return NumberType::Local;
    if (name == u"TollFree")
        return NumberType::TollFree;
    return std::nullopt;
}

bool AvailableNumber::needsAddress() const
{
    return !addressRequirements.isEmpty() && addressRequirements.compare("none"_L1, Qt::CaseInsensitive) != 0;
}

QString AvailableNumber::place() const
{
    if (locality.isEmpty())
        return region;
    return region.isEmpty() ? locality : locality + u", "_s + region;
}

} // namespace phonedesk::domain
