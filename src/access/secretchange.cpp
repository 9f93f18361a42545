// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a credential is kept: all its secrets and the row that says so, or nothing of it.
#include "access/accountsprivate.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace phonedesk::access {

using core::Result;
using core::Status;
using credentials::CredentialKey;
using credentials::Purpose;

namespace {

Q_LOGGING_CATEGORY(accountsLog, "phonedesk.accounts", QtInfoMsg)

} // namespace

Purpose purposeOf(domain::CredentialKind kind)
{
    return kind == domain::CredentialKind::AuthToken ? Purpose::AuthToken : Purpose::ApiKeySecret;
}

QList<CredentialKey> everyKeyOf(const QString &sid)
{
    return {{sid, Purpose::AuthToken}, {sid, Purpose::ApiKeySecret}, {sid, Purpose::SigningToken}};
}

void Accounts::Private::keep(const std::shared_ptr<CredentialChange> &change,
                             const core::Completion<Result<domain::TwilioAccount>> &done)
{
    const auto rowWritten = [this, change, done](const Result<domain::TwilioAccount> &row) {
        if (!row && row.error().kind == core::ErrorKind::Conflict) {
            // Somebody has just added the same account. Twilio takes this secret too: to remove it would take theirs.
            calls.keep(q->load([row, done](const Status &) { done.finish(row); }));
            return;
        }
        if (!row) {
            putBack(change, change->writes.size(), [row, done] { done.finish(row); });
            return;
        }
        sessions.forget(row->sid);
        replaceRow(*row);
        const bool lacksToken = row->hasSigningToken && keyState(row->sid) == domain::KeyState::NoSigningToken &&
                                std::ranges::none_of(change->writes, [](const SecretWrite &write) {
                                    return write.key.purpose == Purpose::SigningToken;
                                });
        setKeyState(row->sid, lacksToken ? domain::KeyState::NoSigningToken : domain::KeyState::Here);
        if (change->place == domain::CredentialPlace::Keychain) // what was kept until quitting is not needed any more
            removeSecrets(needs.session, everyKeyOf(row->sid), [](const Status &) {});
        removeSecrets(storeFor(change->place), change->obsolete, [sid = row->sid](const Status &removed) {
            if (!removed)
                qCWarning(accountsLog) << "An old secret of" << sid << "was left:" << removed.error().detail;
        });
        emit q->credentialChanged(row->sid);
        done.finish(row);
    };
    readOld(change, [this, change, rowWritten, done] {
        write(change, 0, [this, change, rowWritten, done](const Status &written) {
            if (written)
                calls.keep(change->writeRow(rowWritten));
            else
                done.finish(core::fail(written.error()));
        });
    });
}

// What stands in the entries now comes from the session, which has read it: nobody is asked twice.
void Accounts::Private::readOld(const std::shared_ptr<CredentialChange> &change, const std::function<void()> &done)
{
    const auto account = q->find(change->sid);
    const domain::KeyState state = keyState(change->sid);
    if (!account || account->isRemoved() || account->credentialPlace != change->place ||
        state == domain::KeyState::Missing || state == domain::KeyState::NoKeychain) {
        // Not inside the call that asked for it.
        QMetaObject::invokeMethod(q, done, Qt::QueuedConnection);
        return;
    }
    calls.keep(sessions.open(*account, [change, done](const Result<std::shared_ptr<const AccountSession>> &session) {
        for (SecretWrite &write : change->writes) {
            if (session)
                write.before = (*session)->secretFor(write.key.purpose);
        }
        done();
    }));
}

void Accounts::Private::write(const std::shared_ptr<CredentialChange> &change, std::size_t at,
                              const std::function<void(Status)> &done)
{
    if (at == change->writes.size()) {
        done({});
        return;
    }
    const SecretWrite &next = change->writes[at];
    calls.keep(
        storeFor(change->place).write(next.key, next.secret.clone(), [this, change, at, done](const Status &written) {
            if (written) {
                write(change, at + 1, done);
            } else if (written.error().effect == core::Effect::Unknown) {
                // A keychain that does not answer may still do it; undoing waits as long again.
                putBack(change, at + 1, [] {});
                done(written);
            } else {
                putBack(change, at, [written, done] { done(written); });
            }
        }));
}

void Accounts::Private::putBack(const std::shared_ptr<CredentialChange> &change, std::size_t count,
                                const std::function<void()> &done)
{
    if (count == 0) {
        done();
        return;
    }
    const SecretWrite &last = change->writes[count - 1];
    const auto next = [this, change, count, done](const Status &put) {
        if (!put)
            qCWarning(accountsLog) << "A secret could not be put back:" << put.error().detail;
        putBack(change, count - 1, done);
    };
    auto &store = storeFor(change->place);
    calls.keep(last.before.isEmpty() ? store.remove(last.key, next) : store.write(last.key, last.before.clone(), next));
}

void Accounts::Private::removeSecrets(credentials::CredentialStore &store, QList<CredentialKey> keys,
                                      const std::function<void(Status)> &done)
{
    if (keys.isEmpty()) {
        done({});
        return;
    }
    const CredentialKey key = keys.takeFirst();
    calls.keep(store.remove(key, [this, &store, keys, done](const Status &removed) {
        if (removed)
            removeSecrets(store, keys, done);
        else
            done(removed);
    }));
}

void Accounts::Private::forgetKeys(const domain::TwilioAccount &account)
{
    sessions.forget(account.sid);
    removeSecrets(needs.session, everyKeyOf(account.sid), [](const Status &) {});
}

} // namespace phonedesk::access
