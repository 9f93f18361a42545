// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organizations/importtexts.h"

#include "domain/e164number.h"
#include "words/areacodes.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using access::ImportEffect;
using access::ImportFault;
using access::ImportRow;
using access::OrganizationField;
using access::OrganizationProblem;

namespace {

QString shownNumber(const QString &text)
{
    const auto number = domain::E164Number::fromText(text);
    return number ? number->display() : text;
}

QString draftFault(const ImportRow &row)
{
    switch (row.draft.field) {
    case OrganizationField::Name:
        return row.draft.problem == OrganizationProblem::Missing
                   ? ImportTexts::tr("The name is missing.")
                   : ImportTexts::tr("The name has more than %n characters.", nullptr,
                                     int(access::longestOrganizationName));
    case OrganizationField::Account:
        return ImportTexts::tr("The row names no account, and none is chosen for such rows.");
    case OrganizationField::AreaCodes:
        return words::describe(row.draft.areaCodes);
    case OrganizationField::WishedNumber:
        return row.draft.areaCodes.isEmpty()
                   //: %1 is what stands in the file
                   ? ImportTexts::tr("“%1” is not a number of the US, Canada or Puerto Rico.").arg(row.entry)
                   : words::describe(row.draft.areaCodes);
    case OrganizationField::DefaultLabel:
        return ImportTexts::tr("The label has more than %n characters.", nullptr, int(access::longestLabel));
    case OrganizationField::Note:
        break;
    }
    return {};
}

QString fault(const ImportRow &row)
{
    switch (row.fault) {
    case ImportFault::BadQuotes:
        return ImportTexts::tr("Its quotation marks do not match.");
    case ImportFault::TooManyValues:
        //: %1 is what stands in the file
        return ImportTexts::tr("It has more values than the first line names: “%1”.").arg(row.entry);
    case ImportFault::BadEntry:
        return draftFault(row);
    case ImportFault::TakenNumber:
        return row.otherLine > 0
                   //: %1 is a number
                   ? ImportTexts::tr("%1 stands in line %2 already.").arg(shownNumber(row.entry)).arg(row.otherLine)
                   //: %1 is a number, %2 an organisation
                   : ImportTexts::tr("%1 was chosen by %2 already.").arg(shownNumber(row.entry), row.other);
    case ImportFault::OtherAccount:
        //: %1 is what stands in the file
        return ImportTexts::tr("No account of this desk is “%1”, or several are.").arg(row.entry);
    case ImportFault::Repeated:
        return ImportTexts::tr("The name stands in line %1 already.").arg(row.otherLine);
    }
    return {};
}

QString created(const domain::Organization &organization)
{
    if (!organization.wishedNumber.isEmpty())
        //: of an organisation; %1 is a phone number that it chose
        return ImportTexts::tr("Is created, with %1 chosen").arg(shownNumber(organization.wishedNumber));
    if (!organization.areaCodes.isEmpty())
        //: of an organisation; %1 is an area code or several
        return ImportTexts::tr("Is created, area code %1").arg(organization.areaCodes.join(u", "_s));
    return ImportTexts::tr("Is created, without an area code", "an organisation");
}

QString completed(const ImportRow &row)
{
    if (row.setsNumber)
        //: of an organisation; %1 is a phone number that it chose
        return ImportTexts::tr("Exists already; gets %1 as the chosen number")
            .arg(shownNumber(row.organization.wishedNumber));
    if (row.setsAreaCodes)
        //: of an organisation; %1 is an area code or several
        return ImportTexts::tr("Exists already; gets area code %1").arg(row.organization.areaCodes.join(u", "_s));
    //: of an organisation; %1 is a label for its numbers
    return ImportTexts::tr("Exists already; gets the label %1").arg(row.organization.defaultLabel);
}

QString exists(const ImportRow &row)
{
    if (row.isOtherArchived)
        return ImportTexts::tr("Exists already, archived; nothing changes");
    return row.organization.areaCodes.isEmpty()
               ? ImportTexts::tr("Exists already; nothing changes")
               //: of an organisation; %1 is an area code or several
               : ImportTexts::tr("Exists already; keeps area code %1").arg(row.organization.areaCodes.join(u", "_s));
}

} // namespace

Mark ImportTexts::mark(ImportEffect effect)
{
    switch (effect) {
    case ImportEffect::Creates:
    case ImportEffect::Completes:
        return Mark::Good;
    case ImportEffect::Similar:
        return Mark::Attention;
    case ImportEffect::Refused:
        return Mark::Trouble;
    case ImportEffect::Exists:
        break;
    }
    return Mark::None;
}

QString ImportTexts::effect(const ImportRow &row)
{
    switch (row.effect) {
    case ImportEffect::Creates:
        return created(row.organization);
    case ImportEffect::Completes:
        return completed(row);
    case ImportEffect::Exists:
        return exists(row);
    case ImportEffect::Similar:
        if (row.otherLine > 0)
            //: %1 is an organisation
            return tr("Similar to %1 in line %2").arg(row.other).arg(row.otherLine);
        //: %1 is an organisation
        return row.isOtherArchived ? tr("Similar to %1, which is archived").arg(row.other)
                                   //: %1 is an organisation
                                   : tr("Similar to %1").arg(row.other);
    case ImportEffect::Refused:
        return fault(row);
    }
    return {};
}

QString ImportTexts::problem(const access::ImportPlan &plan)
{
    if (!plan.hasNames)
        //: %1 is the first line of a file
        return tr("The first line has to name the columns, and one of them has to be “name”. It says: %1")
            .arg(plan.columns.join(u", "_s).left(200));
    if (plan.rows.isEmpty())
        return tr("The file names its columns, and has no row below them.");
    return {};
}

QString ImportTexts::counts(const access::ImportPlan &plan)
{
    QStringList parts;
    const auto add = [&](ImportEffect effect, auto text) {
        if (const auto n = int(plan.count(effect)); n > 0)
            parts << text(n);
    };
    //: organisations of a file that is to be imported
    add(ImportEffect::Creates, [](int n) { return tr("%n new", nullptr, n); });
    //: organisations of a file, of which something was missing so far
    add(ImportEffect::Completes, [](int n) { return tr("%n completed", nullptr, n); });
    //: organisations of a file
    add(ImportEffect::Exists, [](int n) { return tr("%n exist already", nullptr, n); });
    //: organisations of a file whose name is like another's
    add(ImportEffect::Similar, [](int n) { return tr("%n with a similar name", nullptr, n); });
    //: rows of a file
    add(ImportEffect::Refused, [](int n) { return tr("%n cannot be imported", nullptr, n); });
    return parts.join(u"  ·  "_s);
}

} // namespace phonedesk::ui
