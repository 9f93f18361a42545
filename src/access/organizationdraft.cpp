// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/organizationdraft.h"

#include "domain/e164number.h"

using namespace Qt::StringLiterals;

namespace phonedesk::access {

using Field = OrganizationField;
using Problem = OrganizationProblem;

DraftReading readDraft(const OrganizationDraft &draft, const domain::AreaCodeTable &areaCodes)
{
    DraftReading reading;
    domain::Organization &organization = reading.organization;
    const auto refuse = [&reading](Field field, Problem problem, const QString &entry = {},
                                   const QList<domain::RefusedAreaCode> &codes = {}) {
        reading.faults << OrganizationFault{field, problem, entry, codes};
    };
    const auto read = [&refuse](const QString &text, Field field, qsizetype longest) {
        if (text.size() > longest)
            refuse(field, Problem::TooLong, text);
        return text;
    };

    organization.name = read(draft.name.simplified(), Field::Name, longestOrganizationName);
    if (organization.name.isEmpty())
        refuse(Field::Name, Problem::Missing);
    organization.environment = draft.environment;
    organization.accountSid = draft.accountSid;
    if (draft.accountSid.isEmpty())
        refuse(Field::Account, Problem::Missing);
    const domain::AreaCodeList codes = domain::readAreaCodes(draft.areaCodes, areaCodes);
    organization.areaCodes = codes.codes;
    if (!codes.refused.isEmpty())
        refuse(Field::AreaCodes, Problem::Wrong, draft.areaCodes, codes.refused);

    if (const QString wished = draft.wishedNumber.trimmed(); !wished.isEmpty()) {
        const auto number = domain::E164Number::fromText(wished);
        const QString areaCode = number ? number->areaCode() : QString();
        const domain::AreaCodeList code = domain::readAreaCodes(areaCode, areaCodes);
        if (code.codes.isEmpty()) {
            refuse(Field::WishedNumber, Problem::Wrong, wished, code.refused);
        } else {
            organization.wishedNumber = number->toString();
            if (organization.areaCodes.isEmpty())
                organization.areaCodes = code.codes;
        }
    }
    organization.defaultLabel = read(draft.defaultLabel.simplified(), Field::DefaultLabel, longestLabel);
    organization.note = read(draft.note.trimmed(), Field::Note, longestNote);
    return reading;
}

OrganizationDraft draftOf(const domain::Organization &organization)
{
    return {.name = organization.name,
            .accountSid = organization.accountSid,
            .environment = organization.environment,
            .areaCodes = organization.areaCodes.join(u", "_s),
            .wishedNumber = organization.wishedNumber,
            .defaultLabel = organization.defaultLabel,
            .note = organization.note};
}

} // namespace phonedesk::access
