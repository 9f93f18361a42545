// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done to an account that this desk has already.
#include "access/accountsprivate.h"

using namespace Qt::StringLiterals;

namespace phonedesk::access {

using core::Completion;
using core::Result;
using core::Status;
using credentials::Purpose;
using domain::CredentialKind;
using domain::CredentialPlace;

namespace {

core::Error rejected(const QString &operation, const QString &detail)
{
    return {.kind = core::ErrorKind::Rejected, .operation = operation, .detail = detail};
}

// Whether Twilio took the credential, if not as far as the account is active.
std::optional<core::Error> refusal(const AccountTest &test)
{
    if (test.error)
        return test.error;
    if (test.isTestCredential)
        return core::Error{.kind = core::ErrorKind::Forbidden, .operation = u"test"_s, .twilioCode = 20008};
    return std::nullopt;
}

// Twilio's own word about the credential, and not about the way to Twilio.
bool isVerdict(const AccountTest &test)
{
    const int status = test.error ? test.error->httpStatus : 200;
    return status == 200 || status == 401 || status == 403 || status == 404;
}

// For callers that want to know no more than whether it worked.
core::ResultCallback<domain::TwilioAccount> withoutRow(core::ResultCallback<void> done)
{
    return [done = std::move(done)](const Result<domain::TwilioAccount> &row) {
        done(row.map([](const domain::TwilioAccount &) {}));
    };
}

} // namespace

core::CallHandle Accounts::edit(const QString &sid, const QString &name, domain::Environment environment,
                                core::ResultCallback<void> done)
{
    auto [completion, handle] = Completion<Status>::make(std::move(done));
    const auto account = d->inUse(sid, u"account.edit"_s);
    QString simple = name;
    if (!account) {
        completion.finishLater(core::fail(account.error()));
    } else if (checkName(sid, simple)) {
        completion.finishLater(core::fail(rejected(u"account.edit"_s, u"this name cannot be used"_s)));
    } else {
        const auto change = [simple, environment](domain::TwilioAccount &row) {
            row.name = simple;
            row.environment = environment;
        };
        d->calls.keep(d->needs.rows.updateAccount(
            sid, change, [this, completion = completion](const Result<domain::TwilioAccount> &row) {
                if (row)
                    d->replaceRow(*row);
                completion.finish(row.map([](const domain::TwilioAccount &) {}));
            }));
    }
    return std::move(handle);
}

core::CallHandle Accounts::retest(const QString &sid, core::ResultCallback<AccountTest> done)
{
    auto [completion, handle] = Completion<Result<AccountTest>>::make(std::move(done));
    const auto account = d->inUse(sid, u"account.test"_s);
    if (!account) {
        completion.finishLater(core::fail(account.error()));
        return std::move(handle);
    }
    const auto tested = [this, sid, completion = completion](const AccountTest &test) {
        if (!isVerdict(test)) {
            completion.finish(test);
            return;
        }
        const auto change = [test, now = d->needs.clock.now()](domain::TwilioAccount &row) {
            apply(test, now, row);
        };
        d->calls.keep(d->needs.rows.updateAccount(
            sid, change, [this, test, completion](const Result<domain::TwilioAccount> &row) {
                if (row)
                    d->replaceRow(*row);
                completion.finish(row.map([&](const domain::TwilioAccount &) { return test; }));
            }));
    };
    d->calls.keep(d->sessions.open(*account, [this, tested, completion = completion](
                                                 const Result<std::shared_ptr<const AccountSession>> &session) {
        if (session)
            d->calls.keep(d->ladder(*session, tested));
        else
            completion.finish(core::fail(session.error()));
    }));
    return std::move(handle);
}

core::CallHandle Accounts::replaceCredential(const QString &sid, CredentialDraft draft, CredentialPlace place,
                                             core::ResultCallback<void> done)
{
    auto [completion, handle] = Completion<Result<domain::TwilioAccount>>::make(withoutRow(std::move(done)));
    const auto account = d->inUse(sid, u"replace-secret"_s);
    if (!account || !check(draft).isEmpty()) {
        completion.finishLater(
            core::fail(account ? rejected(u"test.replace-secret"_s, u"this is no credential"_s) : account.error()));
        return std::move(handle);
    }
    auto change = std::make_shared<CredentialChange>(CredentialChange{.sid = sid, .place = place});
    const CredentialKind kind = draft.credentialKind;
    if (account->credentialKind != kind)
        change->obsolete << credentials::CredentialKey{sid, purposeOf(account->credentialKind)};
    if (kind == CredentialKind::AuthToken && account->hasSigningToken)
        change->obsolete << credentials::CredentialKey{sid, Purpose::SigningToken};
    const auto session =
        std::make_shared<const AccountSession>(sid, draft.keySid, draft.secret.clone(), draft.signingToken.clone());
    const bool givesToken = !draft.signingToken.isEmpty();
    change->writes.push_back({{sid, purposeOf(kind)}, std::move(draft.secret)});
    if (givesToken)
        change->writes.push_back({{sid, Purpose::SigningToken}, std::move(draft.signingToken)});

    d->calls.keep(d->ladder(session, [this, sid, kind, place, givesToken, keySid = draft.keySid, change,
                                      completion = completion](const AccountTest &test) {
        const auto refused = refusal(test);
        if (refused || !completion.isLive()) {
            completion.finish(core::fail(refused.value_or(core::Error{.kind = core::ErrorKind::Cancelled})));
            return;
        }
        const auto row = [test, kind, place, keySid, givesToken,
                          now = d->needs.clock.now()](domain::TwilioAccount &changed) {
            const bool keepsToken = changed.credentialKind == CredentialKind::ApiKey && changed.hasSigningToken;
            changed.hasSigningToken = kind == CredentialKind::ApiKey && (givesToken || keepsToken);
            changed.credentialKind = kind;
            changed.credentialPlace = place;
            changed.keySid = keySid;
            apply(test, now, changed);
        };
        change->writeRow = [this, sid, row](core::ResultCallback<domain::TwilioAccount> written) {
            return d->needs.rows.updateAccount(sid, row, std::move(written));
        };
        d->keep(change, completion);
    }));
    return std::move(handle);
}

core::CallHandle Accounts::replaceSecret(const QString &sid, core::Secret secret, core::ResultCallback<void> done)
{
    CredentialDraft draft;
    CredentialPlace place = CredentialPlace::Keychain;
    if (const auto account = find(sid)) {
        draft.credentialKind = account->credentialKind;
        draft.keySid = account->keySid;
        place = account->credentialPlace;
    }
    draft.secret = std::move(secret);
    return replaceCredential(sid, std::move(draft), place, std::move(done));
}

core::CallHandle Accounts::addSigningToken(const QString &sid, core::Secret token, core::ResultCallback<void> done)
{
    auto [completion, handle] = Completion<Result<domain::TwilioAccount>>::make(withoutRow(std::move(done)));
    const auto account = d->inUse(sid, u"signing-token"_s);
    if (!account) {
        completion.finishLater(core::fail(account.error()));
        return std::move(handle);
    }
    auto change = std::make_shared<CredentialChange>(CredentialChange{.sid = sid, .place = account->credentialPlace});
    change->writes.push_back({{sid, Purpose::SigningToken}, core::Secret{token.reveal().trimmed()}});
    change->writeRow = [this, sid](core::ResultCallback<domain::TwilioAccount> written) {
        return d->needs.rows.updateAccount(
            sid, [](domain::TwilioAccount &row) { row.hasSigningToken = row.credentialKind == CredentialKind::ApiKey; },
            std::move(written));
    };
    const auto session =
        std::make_shared<const AccountSession>(sid, QString(), change->writes.front().secret.clone(), core::Secret());
    d->calls.keep(d->ladder(session, [this, change, completion = completion](const AccountTest &test) {
        const auto refused = refusal(test);
        if (refused || !completion.isLive())
            completion.finish(core::fail(refused.value_or(core::Error{.kind = core::ErrorKind::Cancelled})));
        else
            d->keep(change, completion);
    }));
    return std::move(handle);
}

core::CallHandle Accounts::removeSigningToken(const QString &sid, core::ResultCallback<void> done)
{
    auto [completion, handle] = Completion<Status>::make(std::move(done));
    const auto account = d->inUse(sid, u"signing-token"_s);
    if (!account) {
        completion.finishLater(core::fail(account.error()));
        return std::move(handle);
    }
    // The secret first: a row that says too much is found out when the session is opened.
    d->calls.keep(
        d->storeFor(account->credentialPlace)
            .remove({sid, Purpose::SigningToken}, [this, sid, completion = completion](const Status &removed) {
                if (!removed) {
                    completion.finish(removed);
                    return;
                }
                d->sessions.forget(sid);
                d->calls.keep(d->needs.rows.updateAccount(
                    sid, [](domain::TwilioAccount &row) { row.hasSigningToken = false; },
                    [this, completion](const Result<domain::TwilioAccount> &row) {
                        if (row) {
                            d->replaceRow(*row);
                            if (d->keyState(row->sid) == domain::KeyState::NoSigningToken)
                                d->setKeyState(row->sid, domain::KeyState::Here);
                            emit credentialChanged(row->sid);
                        }
                        completion.finish(row.map([](const domain::TwilioAccount &) {}));
                    }));
            }));
    return std::move(handle);
}

core::CallHandle Accounts::remove(const QString &sid, Leftover leftover, core::ResultCallback<void> done)
{
    auto [completion, handle] = Completion<Status>::make(std::move(done));
    const auto account = d->inUse(sid, u"account.remove"_s);
    if (!account) {
        completion.finishLater(core::fail(account.error()));
        return std::move(handle);
    }
    const auto finish = [this, completion = completion](const domain::TwilioAccount &removed) {
        d->forgetKeys(removed);
        d->keys.remove(removed.sid);
        d->replaceRow(removed);
        emit keysChanged();
        emit credentialChanged(removed.sid);
        completion.finish({});
    };
    // The row first, because that is what can be taken back.
    d->calls.keep(d->needs.rows.removeAccount(
        sid, d->needs.clock.now(),
        [this, sid, leftover, finish, completion = completion](const Result<domain::TwilioAccount> &removed) {
            if (!removed) {
                completion.finish(core::fail(removed.error()));
                return;
            }
            const auto deleted = [this, sid, leftover, finish, completion, removed = *removed](const Status &status) {
                if (status || leftover == Leftover::Leave) {
                    finish(removed);
                    return;
                }
                d->sessions.forget(sid); // some of its secrets may be gone
                d->calls.keep(d->needs.rows.updateAccount(
                    sid, [](domain::TwilioAccount &row) { row.removedAt = {}; },
                    [finish, removed, status, completion](const Result<domain::TwilioAccount> &row) {
                        if (row)
                            completion.finish(status);
                        else
                            finish(removed); // it stays removed, as the row says
                    }));
            };
            d->removeSecrets(d->storeFor(removed->credentialPlace), everyKeyOf(sid), deleted);
        }));
    return std::move(handle);
}

domain::KeyState Accounts::keyState(const QString &sid) const
{
    return d->keyState(sid);
}

domain::KeyState Accounts::Private::keyState(const QString &sid) const
{
    return keys.value(sid, domain::KeyState::NotKnown);
}

void Accounts::Private::setKeyState(const QString &sid, domain::KeyState state)
{
    if (keyState(sid) == state)
        return;
    keys.insert(sid, state);
    emit q->keysChanged();
}

void Accounts::Private::sessionRead(const QString &sid, const Status &status, bool lacksSigningToken)
{
    if (status) {
        setKeyState(sid, lacksSigningToken ? domain::KeyState::NoSigningToken : domain::KeyState::Here);
        return;
    }
    switch (status.error().kind) {
    case core::ErrorKind::CredentialMissing:
        setKeyState(sid, domain::KeyState::Missing);
        break;
    case core::ErrorKind::CredentialDenied:
        setKeyState(sid, domain::KeyState::Locked);
        break;
    default:
        setKeyState(sid, domain::KeyState::NoKeychain);
        break;
    }
}

void Accounts::findKeys()
{
    QStringList sids;
    for (const domain::TwilioAccount &account : std::as_const(d->accounts)) {
        const domain::KeyState state = keyState(account.sid);
        if (!account.isRemoved() && state != domain::KeyState::Here && state != domain::KeyState::NoSigningToken)
            sids << account.sid;
    }
    d->findNextKey(sids);
}

void Accounts::Private::findNextKey(QStringList sids)
{
    if (sids.isEmpty())
        return;
    const auto account = inUse(sids.takeFirst(), u"find-keys"_s);
    if (!account) {
        findNextKey(sids);
        return;
    }
    calls.keep(sessions.open(*account, [this, sids, place = account->credentialPlace](
                                           const Result<std::shared_ptr<const AccountSession>> &session) {
        const bool isShut = !session && place == CredentialPlace::Keychain &&
                            session.error().kind != core::ErrorKind::CredentialMissing;
        if (!isShut) {
            findNextKey(sids);
            return;
        }
        // A person who has just said no is not asked again for the next account.
        QStringList others;
        for (const QString &sid : sids) {
            const auto other = inUse(sid, u"find-keys"_s);
            if (other && other->credentialPlace == CredentialPlace::Keychain)
                sessionRead(sid, core::fail(session.error()), false);
            else
                others << sid;
        }
        findNextKey(others);
    }));
}

} // namespace phonedesk::access
