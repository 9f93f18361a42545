// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accountdraft.h"
#include "core/callhandle.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace phonedesk::access {

struct Needs;

// The Twilio accounts that this desk knows, and the sessions that hold their secrets. Lives on the GUI thread. Secrets
// go to the keychain (or, by choice, stay in memory until the program quits), and are read at most once per run of the
// program. A change is kept whole or not at all: where a part fails, what was written before it is put back.
//
// NotFound: there is no such account. Conflict with operation "account.removed": it is removed from this desk, and
// only its row is left. Unreachable with an operation that begins with "keychain": this computer offers none; ask, and
// save again with CredentialPlace::Session.
class Accounts : public QObject
{
    Q_OBJECT

public:
    explicit Accounts(const Needs &needs);
    ~Accounts() override;

    core::CallHandle load(core::ResultCallback<void> done);
    QList<domain::TwilioAccount> all() const;                            // those in use, by name
    QList<domain::TwilioAccount> known() const;                          // also those that were removed, by name
    std::optional<domain::TwilioAccount> find(const QString &sid) const; // also one that was removed

    // Trims what is typed and says what is wrong with it, without asking anybody.
    QList<DraftFault> check(AccountDraft &draft) const;
    QList<DraftFault> check(CredentialDraft &draft) const;
    std::optional<DraftProblem> checkName(const QString &sid, QString &name) const;
    // Asks Twilio, on the ladder of twilio-facts 1. Saves nothing.
    core::CallHandle test(const AccountDraft &draft, std::function<void(AccountTest)> done);
    // Saves an account that a test found to work. One that was removed comes back, with its numbers and history.
    core::CallHandle save(AccountDraft draft, const AccountTest &test, domain::CredentialPlace place,
                          core::ResultCallback<domain::TwilioAccount> done);

    // Rejected: a name that checkName() refuses.
    core::CallHandle edit(const QString &sid, const QString &name, domain::Environment environment,
                          core::ResultCallback<void> done);
    // Tests the key that is kept. What Twilio said is kept with its date; that Twilio could not be asked is not.
    core::CallHandle retest(const QString &sid, core::ResultCallback<AccountTest> done);

    // These three are tested against Twilio before they are kept; what fails leaves the old one in its place. Nothing
    // is kept when the handle is gone before Twilio has answered.
    // An Auth Token or an API key, whichever the account had. Without a signing token, an API key keeps the one it has.
    core::CallHandle replaceCredential(const QString &sid, CredentialDraft draft, domain::CredentialPlace place,
                                       core::ResultCallback<void> done);
    core::CallHandle replaceSecret(const QString &sid, core::Secret secret, core::ResultCallback<void> done);
    core::CallHandle addSigningToken(const QString &sid, core::Secret token, core::ResultCallback<void> done);
    core::CallHandle removeSigningToken(const QString &sid, core::ResultCallback<void> done);

    // Its secrets are deleted; its row stays, with its numbers and history. Conflict with operation "account.remove":
    // a run of it is open. Where the keychain does not let go of a secret nothing is removed, unless it may stay there.
    enum class Leftover { Refuse, Leave };
    core::CallHandle remove(const QString &sid, Leftover leftover, core::ResultCallback<void> done);

    domain::KeyState keyState(const QString &sid) const;
    // Reads the keys that nobody has asked for yet, one after the other, and no more once the keychain is locked.
    void findKeys();

signals:
    void changed();
    void keysChanged(); // a keyState() is another
    void credentialChanged(const QString &accountSid);

private:
    friend class Gate;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phonedesk::access
