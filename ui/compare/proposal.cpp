// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/proposal.h"

#include "domain/similarname.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

std::optional<domain::Organization> organizationNamedIn(const QString &friendlyName,
                                                        const QList<domain::Organization> &organizations)
{
    const QRegularExpression between(u"\\s*[·|:–—/,;(]\\s*|\\s+-\\s+"_s);
    const QStringList parts = QStringList(friendlyName) + friendlyName.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.trimmed();
        const auto same = std::ranges::find_if(organizations, [&name](const domain::Organization &organization) {
            return organization.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (same != organizations.end())
            return *same;
    }
    domain::SimilarNames names;
    for (int i = 0; i < int(organizations.size()); ++i)
        names.add(domain::SimilarName(organizations.at(i).name), i);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        if (const auto found = names.find(domain::SimilarName(part)))
            return organizations.at(*found);
    }
    return std::nullopt;
}

} // namespace phonedesk::ui
