// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/secret.h"
#include "domain/twilioaccount.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace phonedesk::access {

struct Needs;

// What is typed to add an account. Secrets travel by value and only once.
struct AccountDraft
{
    QString name;
    QString sid; // trimmed and checked by check()
    domain::Environment environment = domain::Environment::Production;
    domain::CredentialKind credentialKind = domain::CredentialKind::AuthToken;
    QString keySid;            // with ApiKey
    core::Secret secret;       // Auth Token or API key secret
    core::Secret signingToken; // with ApiKey, optional
};

enum class DraftField { Name, Sid, KeySid, Secret, SigningToken };
enum class DraftProblem {
    Missing,
    NotASid,      // not AC/SK and 32 hexadecimal digits
    KeySidAsSid,  // an SK... where the Account SID belongs
    NotAToken,    // an Auth Token is 32 hexadecimal digits
    AlreadyKnown, // this desk has that account
};
struct DraftFault
{
    DraftField field = DraftField::Name;
    DraftProblem problem = DraftProblem::Missing;

    bool operator==(const DraftFault &) const = default;
};

// What a test found that a credential can and cannot do. Made by Twilio's answers, never guessed.
struct AccountTest
{
    bool works = false;            // it can list numbers: enough to set up and manage them
    bool mayReadAccount = false;   // else: name, type and balance are not known
    bool isTestCredential = false; // Twilio's test credentials: they cannot search or list
    bool canSign = false;          // an Auth Token is at hand for signed webhook checks
    std::optional<domain::AccountFacts> facts;
    std::optional<core::Error> error; // why it does not work
};

// The Twilio accounts that this desk knows, and the sessions that hold their secrets. Lives on the GUI thread. Secrets
// go to the keychain (or, by choice, stay in memory until the program quits), and are read at most once per run of the
// program.
class Accounts : public QObject
{
    Q_OBJECT

public:
    explicit Accounts(const Needs &needs);
    ~Accounts() override;

    core::CallHandle load(core::ResultCallback<void> done);
    QList<domain::TwilioAccount> all() const; // by name
    std::optional<domain::TwilioAccount> find(const QString &sid) const;

    // Trims what is typed and says what is wrong with it, without asking anybody.
    QList<DraftFault> check(AccountDraft &draft) const;
    // Asks Twilio, on the ladder of twilio-facts 1. Saves nothing.
    core::CallHandle test(const AccountDraft &draft, std::function<void(AccountTest)> done);
    // Saves an account that a test found to work: the secret first, then the row. Error Unreachable with an operation
    // of "keychain…": this computer offers none; ask, and save again with CredentialPlace::Session.
    core::CallHandle save(AccountDraft draft, const AccountTest &test, domain::CredentialPlace place,
                          core::ResultCallback<domain::TwilioAccount> done);

    // Both are tested against Twilio before they are kept; Rejected if Twilio refuses them.
    core::CallHandle addSigningToken(const QString &sid, core::Secret token, core::ResultCallback<void> done);
    core::CallHandle replaceSecret(const QString &sid, core::Secret secret, core::ResultCallback<void> done);

signals:
    void changed();
    void credentialChanged(const QString &accountSid);

private:
    friend class Gate;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phonedesk::access
