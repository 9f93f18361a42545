// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/phonenumber.h"
#include "domain/twilioaccount.h"
#include "inventory/comparednumber.h"
#include "inventory/numberlist.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace phonedesk::inventory {

enum class NumberImportEffect {
    Adopts,  // Twilio has it, we do not
    Changes, // ours: another label, or another organisation
    Nothing, // ours, and as the row says
    Refused,
};

// What importing one row would do.
struct NumberImportRow
{
    int line = 0;
    NumberImportEffect effect = NumberImportEffect::Refused;
    NumberImportFault fault = NumberImportFault::None; // with Refused
    domain::E164Number number;                         // as far as it is known
    QString entry;                                     // the number as written, or what is wrong
    // Unless refused:
    QString organizationId;
    QString organization;
    QString label;
    bool moves = false; // with Changes, these two
    bool relabels = false;
    bool isSimilar = false;                     // the file names the organisation otherwise: only if that is asked for
    bool hasOthers = false;                     // what it has are not its organisation's webhooks: they stay
    std::optional<domain::PhoneNumber> ours;    // of Changes and Nothing; of Adopts, the row that it once had
    std::optional<domain::ListedNumber> theirs; // of Adopts
    // With a fault:
    QString other;     // the organisation or account that it is about
    int otherLine = 0; // Repeated: where it stands first
};

// The dry run. Nothing is written by making one.
struct NumberImportPlan
{
    core::CsvProblem problem = core::CsvProblem::None; // of the whole file: there are no rows then
    int problemLine = 0;
    bool hasNumbers = false;
    QStringList columns;
    QStringList ignored;
    QList<NumberImportRow> rows;

    struct Counts
    {
        int adopted = 0; // of what is imported in any case
        int moved = 0;
        int relabelled = 0;
        int unchanged = 0;
        int refused = 0;
        int similar = 0;  // imported only if that is asked for; counted in none of the others
        int changing = 0; // rows, of those above
    };
    Counts counts(bool withSimilar = false) const; // with: they count as what they do
};

// What a list is held against.
struct NumberImportGround
{
    QList<domain::PhoneNumber> ours;            // those that the list names, released ones too
    QList<domain::Organization> organizations;  // archived ones too
    QList<domain::TwilioAccount> accounts;      // of this desk
    QSet<std::pair<QString, QString>> openRuns; // account SID and E.164
    QList<ComparedNumber> found;                // what Twilio has otherwise than we know; empty: nobody asked
    QSet<QString> answered;                     // accounts that answered whole
    QString silent;                             // the name of one that did not
};

// Pure, and about as long as the list; not for the GUI thread.
NumberImportPlan planNumbers(const NumberList &list, const NumberImportGround &ground);

// Says of each row whether its number has other webhooks than its organisation's. `expected`: by organisation.
void judgeWebhooks(NumberImportPlan &plan, const QHash<QString, domain::WebhookSet> &expected);

// Whether Twilio has to be asked: the list names a number that is not among these.
bool namesUnknown(const NumberList &list, const QList<domain::PhoneNumber> &ours);

} // namespace phonedesk::inventory
