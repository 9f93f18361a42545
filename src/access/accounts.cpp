// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accounts.h"

#include "access/accountsprivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::access {

using core::Completion;
using core::Result;
using core::Status;
using credentials::Purpose;
using domain::CredentialPlace;

namespace {

bool comesBefore(const domain::TwilioAccount &a, const domain::TwilioAccount &b)
{
    return QString::localeAwareCompare(a.name, b.name) < 0;
}

AccountTest toTest(const Result<twilio::AccountAnswer> &answer, bool canSign)
{
    AccountTest test{.canSign = canSign};
    if (!answer) {
        test.error = answer.error();
        return test;
    }
    test.works = answer->mayListNumbers && !answer->isTestCredential;
    test.mayReadAccount = answer->mayReadAccount;
    test.isTestCredential = answer->isTestCredential;
    if (answer->mayReadAccount) {
        test.facts = answer->facts;
        test.works = test.works && answer->facts.isActive();
    }
    return test;
}

} // namespace

void apply(const AccountTest &test, const QDateTime &now, domain::TwilioAccount &row)
{
    row.lastTestedAt = now;
    row.lastTestWorked = test.works;
    if (!test.facts)
        return;
    row.isTrial = test.facts->isTrial();
    row.status = test.facts->status;
    row.parentSid = test.facts->isSubaccount() ? test.facts->ownerAccountSid : QString();
}

Accounts::Private::Private(Accounts *q, const Needs &needs)
    : q(q), needs(needs),
      sessions(this->needs, [this](const QString &sid, const Status &status, bool lacksSigningToken) {
          sessionRead(sid, status, lacksSigningToken);
      })
{
}

Accounts::Accounts(const Needs &needs) : d(std::make_unique<Private>(this, needs)) {}

Accounts::~Accounts() = default;

core::CallHandle Accounts::load(core::ResultCallback<void> done)
{
    auto [completion, handle] = Completion<Status>::make(std::move(done));
    d->calls.keep(
        d->needs.rows.accounts([this, completion = completion](const Result<QList<domain::TwilioAccount>> &rows) {
            if (!rows) {
                completion.finish(core::fail(rows.error()));
                return;
            }
            d->accounts = *rows;
            std::ranges::sort(d->accounts, comesBefore);
            emit changed();
            completion.finish({});
        }));
    return std::move(handle);
}

QList<domain::TwilioAccount> Accounts::all() const
{
    QList<domain::TwilioAccount> inUse = d->accounts;
    inUse.removeIf([](const domain::TwilioAccount &account) { return account.isRemoved(); });
    return inUse;
}

QList<domain::TwilioAccount> Accounts::known() const
{
    return d->accounts;
}

std::optional<domain::TwilioAccount> Accounts::find(const QString &sid) const
{
    const auto it = std::ranges::find(d->accounts, sid, &domain::TwilioAccount::sid);
    return it == d->accounts.end() ? std::nullopt : std::optional(*it);
}

QList<DraftFault> Accounts::check(AccountDraft &draft) const
{
    return checkDraft(draft, d->accounts);
}

QList<DraftFault> Accounts::check(CredentialDraft &draft) const
{
    return checkCredential(draft);
}

std::optional<DraftProblem> Accounts::checkName(const QString &sid, QString &name) const
{
    return nameProblem(sid, name, d->accounts);
}

core::CallHandle Accounts::test(const AccountDraft &draft, std::function<void(AccountTest)> done)
{
    return d->ladder(std::make_shared<const AccountSession>(draft.sid, draft.keySid, draft.secret.clone(),
                                                            draft.signingToken.clone()),
                     std::move(done));
}

core::CallHandle Accounts::save(AccountDraft draft, const AccountTest &test, CredentialPlace place,
                                core::ResultCallback<domain::TwilioAccount> done)
{
    auto [completion, handle] = Completion<Result<domain::TwilioAccount>>::make(std::move(done));
    if (!test.works || !check(draft).isEmpty()) {
        completion.finishLater(core::fail({.kind = core::ErrorKind::Rejected,
                                           .operation = u"save-account"_s,
                                           .detail = u"only a tested account is saved"_s}));
        return std::move(handle);
    }
    domain::TwilioAccount account{.sid = draft.sid,
                                  .name = draft.name,
                                  .environment = draft.environment,
                                  .credentialKind = draft.credentialKind,
                                  .keySid = draft.keySid,
                                  .credentialPlace = place,
                                  .hasSigningToken = !draft.signingToken.isEmpty(),
                                  .createdAt = d->needs.clock.now()};
    apply(test, d->needs.clock.now(), account);
    auto change = std::make_shared<CredentialChange>(CredentialChange{.sid = draft.sid, .place = place});
    change->writes.push_back({{draft.sid, purposeOf(draft.credentialKind)}, std::move(draft.secret)});
    if (account.hasSigningToken)
        change->writes.push_back({{draft.sid, Purpose::SigningToken}, std::move(draft.signingToken)});

    if (find(account.sid)) { // it was removed, and comes back
        change->writeRow = [this, account](core::ResultCallback<domain::TwilioAccount> written) {
            const auto comeBack = [account](domain::TwilioAccount &row) {
                const QDateTime created = row.createdAt;
                row = account;
                row.createdAt = created;
            };
            return d->needs.rows.updateAccount(account.sid, comeBack, std::move(written));
        };
    } else {
        change->writeRow = [this, account](core::ResultCallback<domain::TwilioAccount> written) {
            return d->needs.rows.addAccount(account, [account, written = std::move(written)](const Status &added) {
                written(added.map([&] { return account; }));
            });
        };
    }
    d->keep(change, completion);
    return std::move(handle);
}

credentials::CredentialStore &Accounts::Private::storeFor(CredentialPlace place) const
{
    return place == CredentialPlace::Keychain ? needs.keychain : needs.session;
}

core::CallHandle Accounts::Private::tryOut(const std::shared_ptr<const AccountSession> &session,
                                           core::ResultCallback<twilio::AccountAnswer> done) const
{
    const auto phones = needs.phones(session);
    // The callback keeps the service alive until it has answered.
    return phones->testAccount(
        [phones, done = std::move(done)](const Result<twilio::AccountAnswer> &answer) { done(answer); });
}

// Both credentials are tried: a signing token that Twilio refuses would make every check fail later.
core::CallHandle Accounts::Private::ladder(const std::shared_ptr<const AccountSession> &session,
                                           std::function<void(AccountTest)> done)
{
    auto [completion, handle] = Completion<AccountTest>::make(std::move(done));
    calls.keep(tryOut(session, [this, session, completion = completion](const Result<twilio::AccountAnswer> &answer) {
        AccountTest test = toTest(answer, session->canSign());
        const auto signing = session->signingOnly();
        if (!test.works || !signing) {
            completion.finish(test);
            return;
        }
        calls.keep(tryOut(signing, [test, completion](const Result<twilio::AccountAnswer> &tokenAnswer) mutable {
            if (!tokenAnswer) {
                test.works = false;
                test.canSign = false;
                test.error = tokenAnswer.error();
                test.error->operation = u"test.signing-token"_s;
            }
            completion.finish(test);
        }));
    }));
    return std::move(handle);
}

Result<domain::TwilioAccount> Accounts::Private::inUse(const QString &sid, const QString &operation) const
{
    const auto account = q->find(sid);
    if (!account) {
        return core::fail(
            {.kind = core::ErrorKind::NotFound, .operation = operation, .detail = u"no such account on this desk"_s});
    }
    if (account->isRemoved()) {
        return core::fail({.kind = core::ErrorKind::Conflict,
                           .operation = u"account.removed"_s,
                           .detail = u"%1 is removed from this desk"_s.arg(sid)});
    }
    return *account;
}

void Accounts::Private::replaceRow(const domain::TwilioAccount &account)
{
    accounts.removeIf([&](const domain::TwilioAccount &known) { return known.sid == account.sid; });
    accounts.insert(std::ranges::upper_bound(accounts, account, comesBefore), account);
    emit q->changed();
}

core::CallHandle Gate::open(const QString &accountSid, core::ResultCallback<OpenedAccount> done)
{
    Accounts::Private &d = *m_accounts.d;
    const auto account = d.inUse(accountSid, u"open-account"_s);
    if (!account) {
        auto [completion, handle] = Completion<Result<OpenedAccount>>::make(std::move(done));
        completion.finishLater(core::fail(account.error()));
        return std::move(handle);
    }
    return d.sessions.open(*account, [&d, isTrial = account->isTrial, done = std::move(done)](
                                         const Result<std::shared_ptr<const AccountSession>> &session) {
        if (!session)
            done(core::fail(session.error()));
        else
            done(OpenedAccount{.phones = d.needs.phones(*session), .signer = *session, .isTrial = isTrial});
    });
}

} // namespace phonedesk::access
