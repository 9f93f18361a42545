// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/urlset.h"

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

QString name(UrlSetKind kind)
{
    return kind == UrlSetKind::Normal ? u"Normal"_s : u"Failover"_s;
}

std::optional<UrlSetKind> urlSetKindFromName(QStringView name)
{
    if (name == u"Normal")
        return UrlSetKind::Normal;
    if (name == u"Failover")
        return UrlSetKind::Failover;
    return std::nullopt;
}

} // namespace phonedesk::domain
