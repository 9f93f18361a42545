// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/draftwords.h"

#include <QCoreApplication>

namespace phonedesk::ui {

namespace {

using access::DraftField;
using access::DraftProblem;

struct DraftWords
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::DraftWords)

public:
    static QString missing(DraftField field)
    {
        switch (field) {
        case DraftField::Name:
            return tr("Give the account a name of your own.");
        case DraftField::Sid:
            return tr("The Account SID is missing.");
        case DraftField::KeySid:
            return tr("The key's SID is missing.");
        case DraftField::Secret:
        case DraftField::SigningToken:
            break;
        }
        return tr("This is missing.");
    }

    static QString of(const access::DraftFault &fault)
    {
        switch (fault.problem) {
        case DraftProblem::Missing:
            return missing(fault.field);
        case DraftProblem::NotASid:
            return fault.field == DraftField::KeySid ? tr("A key SID is SK and 32 hexadecimal digits.")
                                                     : tr("An Account SID is AC and 32 hexadecimal digits.");
        case DraftProblem::KeySidAsSid:
            return tr("This is a key's SID (SK). The Account SID begins with AC.");
        case DraftProblem::NotAToken:
            return tr("An Auth Token is 32 hexadecimal digits.");
        case DraftProblem::AlreadyKnown:
            return tr("This account is connected already.");
        case DraftProblem::NameTaken:
            return tr("Another account has this name.");
        case DraftProblem::TooLong:
            return tr("A name has at most 120 characters.");
        }
        return {};
    }
};

} // namespace

QString wordsFor(const access::DraftFault &fault)
{
    return DraftWords::of(fault);
}

} // namespace phonedesk::ui
