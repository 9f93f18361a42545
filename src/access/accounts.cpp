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
using domain::CredentialKind;
using domain::CredentialPlace;

namespace {

Purpose purposeOf(CredentialKind kind)
{
    return kind == CredentialKind::AuthToken ? Purpose::AuthToken : Purpose::ApiKeySecret;
}

core::Error notFound(const QString &operation)
{
    return {.kind = core::ErrorKind::NotFound, .operation = operation, .detail = u"no such account on this desk"_s};
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
    if (answer->mayReadAccount)
        test.facts = answer->facts;
    return test;
}

} // namespace

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
            std::ranges::sort(d->accounts, [](const auto &a, const auto &b) {
                return QString::localeAwareCompare(a.name, b.name) < 0;
            });
            emit changed();
            completion.finish({});
        }));
    return std::move(handle);
}

QList<domain::TwilioAccount> Accounts::all() const
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

core::CallHandle Accounts::test(const AccountDraft &draft, std::function<void(AccountTest)> done)
{
    const bool canSign = draft.credentialKind == CredentialKind::AuthToken || !draft.signingToken.isEmpty();
    if (draft.signingToken.isEmpty()) {
        return d->tryOut(draft.sid, draft.keySid, draft.secret,
                         [canSign, done = std::move(done)](const Result<twilio::AccountAnswer> &answer) {
                             done(toTest(answer, canSign));
                         });
    }
    // Both credentials are tried: a signing token that Twilio refuses would make every check fail later.
    auto [completion, handle] = Completion<AccountTest>::make(std::move(done));
    auto token = std::make_shared<core::Secret>(draft.signingToken.clone());
    const QString sid = draft.sid;
    d->calls.keep(d->tryOut(draft.sid, draft.keySid, draft.secret,
                            [this, sid, token, completion = completion](const Result<twilio::AccountAnswer> &answer) {
                                AccountTest test = toTest(answer, true);
                                if (!test.works) {
                                    completion.finish(test);
                                    return;
                                }
                                d->calls.keep(d->tryOut(
                                    sid, {}, *token,
                                    [test, completion](const Result<twilio::AccountAnswer> &tokenAnswer) mutable {
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
                                  .createdAt = d->needs.clock.now(),
                                  .lastTestedAt = d->needs.clock.now()};
    if (test.facts) {
        account.isTrial = test.facts->isTrial();
        account.parentSid = test.facts->isSubaccount() ? test.facts->ownerAccountSid : QString();
    }
    const auto addRow = [this, account, completion = completion](const Status &written) {
        if (!written) {
            completion.finish(core::fail(written.error()));
            return;
        }
        d->calls.keep(d->needs.rows.addAccount(account, [this, account, completion](const Status &added) {
            if (!added) {
                completion.finish(core::fail(added.error()));
                return;
            }
            d->sessions.forget(account.sid);
            d->replaceRow(account);
            completion.finish(account);
        }));
    };
    auto &store = d->storeFor(place);
    auto token = std::make_shared<core::Secret>(std::move(draft.signingToken));
    d->calls.keep(
        store.write({account.sid, purposeOf(account.credentialKind)}, std::move(draft.secret),
                    [this, &store, account, token, addRow](const Status &written) {
                        if (!written || token->isEmpty()) {
                            addRow(written);
                            return;
                        }
                        d->calls.keep(store.write({account.sid, Purpose::SigningToken}, std::move(*token), addRow));
                    }));
    return std::move(handle);
}

core::CallHandle Accounts::addSigningToken(const QString &sid, core::Secret token, core::ResultCallback<void> done)
{
    return d->testAndKeep(sid, Purpose::SigningToken, std::move(token), std::move(done));
}

core::CallHandle Accounts::replaceSecret(const QString &sid, core::Secret secret, core::ResultCallback<void> done)
{
    const auto account = find(sid);
    return d->testAndKeep(sid, account ? purposeOf(account->credentialKind) : Purpose::AuthToken, std::move(secret),
                          std::move(done));
}

credentials::CredentialStore &Accounts::Private::storeFor(CredentialPlace place) const
{
    return place == CredentialPlace::Keychain ? needs.keychain : needs.session;
}

core::CallHandle Accounts::Private::tryOut(const QString &accountSid, const QString &keySid, const core::Secret &secret,
                                           core::ResultCallback<twilio::AccountAnswer> done) const
{
    const auto phones =
        needs.phones(std::make_shared<const AccountSession>(accountSid, keySid, secret.clone(), core::Secret()));
    // The callback keeps the service alive until it has answered.
    return phones->testAccount(
        [phones, done = std::move(done)](const Result<twilio::AccountAnswer> &answer) { done(answer); });
}

void Accounts::Private::replaceRow(const domain::TwilioAccount &account)
{
    accounts.removeIf([&](const domain::TwilioAccount &known) { return known.sid == account.sid; });
    const auto at = std::ranges::find_if(
        accounts, [&](const auto &known) { return QString::localeAwareCompare(account.name, known.name) < 0; });
    accounts.insert(at, account);
    emit q->changed();
}

void Accounts::Private::keep(const domain::TwilioAccount &account, const credentials::CredentialKey &key,
                             core::Secret secret, const Completion<Status> &done)
{
    calls.keep(
        storeFor(account.credentialPlace).write(key, std::move(secret), [this, account, done](const Status &written) {
            if (!written) {
                done.finish(core::fail(written.error()));
                return;
            }
            calls.keep(needs.rows.updateAccount(account, [this, account, done](const Status &updated) {
                if (updated) {
                    sessions.forget(account.sid);
                    replaceRow(account);
                    emit q->credentialChanged(account.sid);
                }
                done.finish(updated);
            }));
        }));
}

core::CallHandle Accounts::Private::testAndKeep(const QString &sid, Purpose purpose, core::Secret secret,
                                                core::ResultCallback<void> done)
{
    auto [completion, handle] = Completion<Status>::make(std::move(done));
    auto account = q->find(sid);
    if (!account) {
        completion.finishLater(core::fail(notFound(u"replace-secret"_s)));
        return std::move(handle);
    }
    auto kept = std::make_shared<core::Secret>(core::Secret{secret.reveal().trimmed()});
    const QString keySid = purpose == Purpose::ApiKeySecret ? account->keySid : QString();
    calls.keep(tryOut(sid, keySid, *kept,
                      [this, account = *account, purpose, kept,
                       completion = completion](const Result<twilio::AccountAnswer> &answer) mutable {
                          if (!answer) {
                              completion.finish(core::fail(answer.error()));
                              return;
                          }
                          account.lastTestedAt = needs.clock.now();
                          if (purpose == Purpose::SigningToken)
                              account.hasSigningToken = true;
                          if (answer->mayReadAccount)
                              account.isTrial = answer->facts.isTrial();
                          keep(account, {account.sid, purpose}, std::move(*kept), completion);
                      }));
    return std::move(handle);
}

core::CallHandle Gate::open(const QString &accountSid, core::ResultCallback<OpenedAccount> done)
{
    Accounts::Private &d = *m_accounts.d;
    const auto account = m_accounts.find(accountSid);
    if (!account) {
        auto [completion, handle] = Completion<Result<OpenedAccount>>::make(std::move(done));
        completion.finishLater(core::fail(notFound(u"open-account"_s)));
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
