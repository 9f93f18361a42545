// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accountsprivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::access {

namespace {

constexpr qsizetype longestName = 120;

// Spaces around (and line breaks inside) a pasted secret are a common cause of 20003.
core::Secret trimmed(const core::Secret &secret)
{
    return core::Secret{secret.reveal().trimmed()};
}

bool isToken(const core::Secret &secret)
{
    const QByteArrayView text = secret.reveal();
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

} // namespace

std::optional<DraftProblem> nameProblem(const QString &sid, QString &name, const QList<domain::TwilioAccount> &known)
{
    name = name.simplified();
    if (name.isEmpty())
        return DraftProblem::Missing;
    if (name.size() > longestName)
        return DraftProblem::TooLong;
    const bool isTaken = std::ranges::any_of(known, [&](const domain::TwilioAccount &account) {
        return account.sid != sid && !account.isRemoved() && account.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return isTaken ? std::optional(DraftProblem::NameTaken) : std::nullopt;
}

QList<DraftFault> checkCredential(CredentialDraft &draft)
{
    QList<DraftFault> faults;
    draft.keySid = draft.keySid.simplified().remove(u' ');
    draft.secret = trimmed(draft.secret);
    draft.signingToken = trimmed(draft.signingToken);
    if (draft.credentialKind == domain::CredentialKind::AuthToken) {
        draft.keySid.clear();
        draft.signingToken = {};
        if (draft.secret.isEmpty())
            faults << DraftFault{DraftField::Secret, DraftProblem::Missing};
        else if (!isToken(draft.secret))
            faults << DraftFault{DraftField::Secret, DraftProblem::NotAToken};
        return faults;
    }
    if (draft.keySid.isEmpty())
        faults << DraftFault{DraftField::KeySid, DraftProblem::Missing};
    else if (!domain::isSid(draft.keySid, u"SK"))
        faults << DraftFault{DraftField::KeySid, DraftProblem::NotASid};
    if (draft.secret.isEmpty())
        faults << DraftFault{DraftField::Secret, DraftProblem::Missing};
    if (!draft.signingToken.isEmpty() && !isToken(draft.signingToken))
        faults << DraftFault{DraftField::SigningToken, DraftProblem::NotAToken};
    return faults;
}

QList<DraftFault> checkDraft(AccountDraft &draft, const QList<domain::TwilioAccount> &known)
{
    QList<DraftFault> faults;
    draft.sid = draft.sid.simplified().remove(u' ');
    if (const auto problem = nameProblem(draft.sid, draft.name, known))
        faults << DraftFault{DraftField::Name, *problem};
    if (draft.sid.isEmpty())
        faults << DraftFault{DraftField::Sid, DraftProblem::Missing};
    else if (domain::isSid(draft.sid, u"SK"))
        faults << DraftFault{DraftField::Sid, DraftProblem::KeySidAsSid};
    else if (!domain::isSid(draft.sid, u"AC"))
        faults << DraftFault{DraftField::Sid, DraftProblem::NotASid};
    else if (std::ranges::any_of(known,
                                 [&](const auto &account) { return account.sid == draft.sid && !account.isRemoved(); }))
        faults << DraftFault{DraftField::Sid, DraftProblem::AlreadyKnown};
    faults << checkCredential(draft);
    return faults;
}

} // namespace phonedesk::access
