// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/areacode.h"
#include "domain/organization.h"

namespace phonedesk::access {

inline constexpr qsizetype longestOrganizationName = 120;
inline constexpr qsizetype longestLabel = 60; // a label is part of Twilio's FriendlyName, 64 characters
inline constexpr qsizetype longestNote = 2000;

// What is typed, or stands in a file's row, to describe an organisation.
struct OrganizationDraft
{
    QString name;
    QString accountSid;
    domain::Environment environment = domain::Environment::Production;
    QString areaCodes;    // one or several
    QString wishedNumber; // in any form
    QString defaultLabel;
    QString note;
};

enum class OrganizationField { Name, Account, AreaCodes, WishedNumber, DefaultLabel, Note };
enum class OrganizationProblem { Missing, TooLong, Wrong };

struct OrganizationFault
{
    OrganizationField field = OrganizationField::Name;
    OrganizationProblem problem = OrganizationProblem::Missing;
    QString entry;                            // what is wrong, as written
    QList<domain::RefusedAreaCode> areaCodes; // with AreaCodes, and with WishedNumber where its area code is why

    bool operator==(const OrganizationFault &) const = default;
};

// What the draft says, as it would be stored, and what of it cannot be. A wished number gives the area code where none
// is typed. Pure. Whether the name is free, only the database knows.
struct DraftReading
{
    domain::Organization organization; // without id and times
    QList<OrganizationFault> faults;   // in the order of OrganizationField
};
DraftReading readDraft(const OrganizationDraft &draft, const domain::AreaCodeTable &areaCodes);

OrganizationDraft draftOf(const domain::Organization &organization);

} // namespace phonedesk::access
