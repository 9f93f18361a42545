// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::access {

namespace {

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

QList<DraftFault> checkDraft(AccountDraft &draft, const QList<domain::TwilioAccount> &known)
{
    QList<DraftFault> faults;
    draft.name = draft.name.simplified();
    draft.sid = draft.sid.simplified().remove(u' ');
    draft.keySid = draft.keySid.simplified().remove(u' ');
    draft.secret = trimmed(draft.secret);
    draft.signingToken = trimmed(draft.signingToken);

    if (draft.name.isEmpty())
        faults << DraftFault{DraftField::Name, DraftProblem::Missing};
    if (draft.sid.isEmpty())
        faults << DraftFault{DraftField::Sid, DraftProblem::Missing};
    else if (domain::isSid(draft.sid, u"SK"))
        faults << DraftFault{DraftField::Sid, DraftProblem::KeySidAsSid};
    else if (!domain::isSid(draft.sid, u"AC"))
        faults << DraftFault{DraftField::Sid, DraftProblem::NotASid};
    else if (std::ranges::any_of(known, [&](const auto &account) { return account.sid == draft.sid; }))
        faults << DraftFault{DraftField::Sid, DraftProblem::AlreadyKnown};

    if (draft.secret.isEmpty())
        faults << DraftFault{DraftField::Secret, DraftProblem::Missing};
    if (draft.credentialKind == domain::CredentialKind::AuthToken) {
        draft.keySid.clear();
        draft.signingToken = {};
        if (!draft.secret.isEmpty() && !isToken(draft.secret))
            faults << DraftFault{DraftField::Secret, DraftProblem::NotAToken};
        return faults;
    }
    if (draft.keySid.isEmpty())
        faults << DraftFault{DraftField::KeySid, DraftProblem::Missing};
    else if (!domain::isSid(draft.keySid, u"SK"))
        faults << DraftFault{DraftField::KeySid, DraftProblem::NotASid};
    if (!draft.signingToken.isEmpty() && !isToken(draft.signingToken))
        faults << DraftFault{DraftField::SigningToken, DraftProblem::NotAToken};
    return faults;
}

} // namespace phonedesk::access
