// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"
#include "access/needs.h"
#include "access/sessions.h"
#include "core/calls.h"

#include <vector>

namespace phonedesk::access {

QList<DraftFault> checkDraft(AccountDraft &draft, const QList<domain::TwilioAccount> &known);
QList<DraftFault> checkCredential(CredentialDraft &draft);
std::optional<DraftProblem> nameProblem(const QString &sid, QString &name, const QList<domain::TwilioAccount> &known);

// One entry that is to be written, and what stood there: empty where nothing did.
struct SecretWrite
{
    credentials::CredentialKey key;
    core::Secret secret;
    core::Secret before{};
};

// A credential that Twilio has taken, on its way into the store and the account's row.
struct CredentialChange
{
    QString sid;
    domain::CredentialPlace place = domain::CredentialPlace::Keychain;
    std::vector<SecretWrite> writes{};
    QList<credentials::CredentialKey> obsolete{};
    // Writes the row, once the secrets are kept.
    std::function<core::CallHandle(core::ResultCallback<domain::TwilioAccount>)> writeRow{};
};

struct Accounts::Private
{
    Private(Accounts *q, const Needs &needs);

    credentials::CredentialStore &storeFor(domain::CredentialPlace place) const;
    // NotFound, or Conflict for one that was removed.
    core::Result<domain::TwilioAccount> inUse(const QString &sid, const QString &operation) const;
    domain::KeyState keyState(const QString &sid) const;
    void replaceRow(const domain::TwilioAccount &account);
    void setKeyState(const QString &sid, domain::KeyState state);
    void sessionRead(const QString &sid, const core::Status &status, bool lacksSigningToken);
    void findNextKey(QStringList sids);

    // Runs the ladder with a credential; `session` is not kept by it.
    core::CallHandle ladder(const std::shared_ptr<const AccountSession> &session,
                            std::function<void(AccountTest)> done);
    core::CallHandle tryOut(const std::shared_ptr<const AccountSession> &session,
                            core::ResultCallback<twilio::AccountAnswer> done) const;

    // All secrets, then the row; all or nothing. Then the account may be opened anew.
    void keep(const std::shared_ptr<CredentialChange> &change,
              const core::Completion<core::Result<domain::TwilioAccount>> &done);
    void readOld(const std::shared_ptr<CredentialChange> &change, const std::function<void()> &done);
    void write(const std::shared_ptr<CredentialChange> &change, std::size_t at,
               const std::function<void(core::Status)> &done);
    void putBack(const std::shared_ptr<CredentialChange> &change, std::size_t count, const std::function<void()> &done);
    // One after the other; ends at the first that the store does not let go of.
    void removeSecrets(credentials::CredentialStore &store, QList<credentials::CredentialKey> keys,
                       const std::function<void(core::Status)> &done);
    void forgetKeys(const domain::TwilioAccount &account);

    Accounts *q;
    const Needs needs;
    Sessions sessions;
    QList<domain::TwilioAccount> accounts; // by name
    QHash<QString, domain::KeyState> keys;
    core::Calls calls;
};

credentials::Purpose purposeOf(domain::CredentialKind kind);
QList<credentials::CredentialKey> everyKeyOf(const QString &sid);
// Takes over what a test has shown.
void apply(const AccountTest &test, const QDateTime &now, domain::TwilioAccount &row);

} // namespace phonedesk::access
