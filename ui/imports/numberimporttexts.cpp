// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/numberimporttexts.h"

#include "provisioning/numberacts.h"
#include "words/amounts.h"

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using Effect = inventory::NumberImportEffect;
using Fault = inventory::NumberImportFault;
using Row = inventory::NumberImportRow;

namespace {

QString organizationFault(const Row &row)
{
    switch (row.fault) {
    case Fault::NoOrganization:
        return NumberImportTexts::tr("Twilio has it, and the row does not say whose it is.");
    case Fault::UnknownOrganization:
        //: %1 is what stands in the file
        return NumberImportTexts::tr("No organisation is called “%1”.").arg(row.entry);
    case Fault::Archived:
        //: %1 is an organisation
        return NumberImportTexts::tr("%1 is archived.").arg(row.other);
    case Fault::OrganizationsOther:
        //: %1 is an organisation
        return NumberImportTexts::tr("It is in another Twilio account than the numbers of %1.").arg(row.other);
    case Fault::OrganizationsNone:
        //: %1 is an organisation
        return NumberImportTexts::tr("%1 has no Twilio account yet.").arg(row.other);
    default:
        return {};
    }
}

QString fault(const Row &row)
{
    switch (row.fault) {
    case Fault::BadQuotes:
        return NumberImportTexts::tr("Its quotation marks do not match.");
    case Fault::TooManyValues:
        //: %1 is what stands in the file
        return NumberImportTexts::tr("It has more values than the first line names: “%1”.").arg(row.entry);
    case Fault::NoNumber:
        return NumberImportTexts::tr("The row has neither a number nor a SID.");
    case Fault::NotANumber:
        //: %1 is what stands in the file
        return NumberImportTexts::tr("“%1” is neither a phone number nor a number's SID.").arg(row.entry);
    case Fault::LabelTooLong:
        return NumberImportTexts::tr("The label has more than %n characters.", nullptr,
                                     int(provisioning::NumberActs::longestLabel));
    case Fault::LabelBroken:
        return NumberImportTexts::tr("The label has characters that cannot be shown.");
    case Fault::SidOfAnother:
        return NumberImportTexts::tr("The SID is another number's.");
    case Fault::Repeated:
        return NumberImportTexts::tr("The number stands in line %1 already.").arg(row.otherLine);
    case Fault::NotFound:
        return NumberImportTexts::tr("No Twilio account of this desk has it.");
    case Fault::NotAsked:
        //: %1 is a Twilio account
        return NumberImportTexts::tr("It is not known whose it is: %1 did not answer.").arg(row.other);
    case Fault::Released:
        return NumberImportTexts::tr("It was given back or disconnected, and Twilio does not have it any more.");
    case Fault::OtherAccount:
        //: %1 is a Twilio account
        return NumberImportTexts::tr("It is in another Twilio account: %1.").arg(row.other);
    case Fault::UnknownAccount:
        //: %1 is what stands in the file
        return NumberImportTexts::tr("No account of this desk is “%1”, or several are.").arg(row.entry);
    case Fault::AccountNotHere:
        //: %1 is the beginning and end of an account's SID
        return NumberImportTexts::tr("It is in the account %1, which this desk does not have. Add that account first.")
            .arg(row.other);
    case Fault::OpenRun:
        return NumberImportTexts::tr("It is being set up, changed or given back right now.");
    default:
        return organizationFault(row);
    }
}

QString adoption(const Row &row)
{
    return row.label.isEmpty() ? NumberImportTexts::tr("Is adopted, without a label.", "a number")
                               //: of a number; %1 is its label
                               : NumberImportTexts::tr("Is adopted as “%1”.").arg(row.label);
}

QString change(const Row &row)
{
    if (row.ours->label.isEmpty())
        //: of a number; %1 is a label
        return NumberImportTexts::tr("Gets the label “%1”.").arg(row.label);
    //: of a number; both are labels
    return NumberImportTexts::tr("Its label “%1” becomes “%2”.").arg(row.ours->label, row.label);
}

QStringList sentences(const Row &row)
{
    QStringList all;
    if (row.isSimilar)
        //: %1 is what stands in the file, %2 an organisation
        all << NumberImportTexts::tr("“%1” could be %2.").arg(row.entry, row.organization);
    if (row.effect == Effect::Adopts)
        all << adoption(row);
    if (row.moves && row.ours->monthly)
        //: of a number; %1 is an organisation, %2 "$1.15 a month"
        all << NumberImportTexts::tr("Moves here from %1, with its %2.")
                   .arg(row.ours->organizationName, words::aMonth(row.ours->monthly));
    else if (row.moves)
        //: of a number; %1 is an organisation
        all << NumberImportTexts::tr("Moves here from %1.").arg(row.ours->organizationName);
    if (row.relabels)
        all << change(row);
    if (row.hasOthers)
        //: of a number; those that it has are not those that its organisation's numbers should have
        all << NumberImportTexts::tr("Its webhooks stay, and differ.");
    return all;
}

} // namespace

Mark NumberImportTexts::mark(const Row &row)
{
    if (row.effect == Effect::Refused)
        return Mark::Trouble;
    if (row.effect == Effect::Nothing)
        return Mark::None;
    return row.isSimilar ? Mark::Attention : Mark::Good;
}

QString NumberImportTexts::number(const Row &row)
{
    return row.number.isNull() || row.fault == Fault::NotANumber ? row.entry : row.number.display();
}

QString NumberImportTexts::effect(const Row &row)
{
    switch (row.effect) {
    case Effect::Refused:
        return fault(row);
    case Effect::Nothing:
        return tr("Is so already; nothing changes.", "a number");
    case Effect::Adopts:
    case Effect::Changes:
        break;
    }
    return sentences(row).join(u' ');
}

QString NumberImportTexts::problem(const inventory::NumberImportPlan &plan)
{
    if (!plan.hasNumbers)
        //: %1 is the first line of a file
        return tr("The first line has to name the columns, and one of them has to be “number” or “SID”. It says: %1")
            .arg(plan.columns.join(u", "_s).left(200));
    return plan.rows.isEmpty() ? tr("The list names its columns, and has no row below them.") : QString();
}

QString NumberImportTexts::done(const inventory::NumberImportPlan::Counts &counts)
{
    QStringList parts;
    if (counts.adopted > 0)
        //: numbers of a list
        parts << tr("%n adopted", nullptr, counts.adopted);
    if (counts.moved > 0)
        //: numbers of a list: to another organisation
        parts << tr("%n moved", nullptr, counts.moved);
    if (counts.relabelled > 0)
        //: numbers of a list: they get another label
        parts << tr("%n re-labelled", nullptr, counts.relabelled);
    return parts.join(u"  ·  "_s);
}

QString NumberImportTexts::counts(const inventory::NumberImportPlan::Counts &counts)
{
    QStringList parts{done(counts)};
    parts.removeAll(QString());
    if (counts.unchanged > 0)
        //: numbers of a list
        parts << tr("%n unchanged", nullptr, counts.unchanged);
    if (counts.similar > 0)
        //: rows of a list whose organisation is called nearly as one that there is
        parts << tr("%n with a similar organisation", nullptr, counts.similar);
    if (counts.refused > 0)
        //: rows of a list
        parts << tr("%n cannot be imported", nullptr, counts.refused);
    return parts.join(u"  ·  "_s);
}

} // namespace phonedesk::ui
