// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychaincredentialstore.h"

#include <qt6keychain/keychain.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <cstring>
#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::credentials {

namespace {

using core::ErrorKind;

const QString service = u"ServiceFlow Phone Desk"_s;
constexpr int lockDeadlineMs = 3000;

// Overwrites the buffer itself, which its job shares. Beyond it are QtKeychain's and libsecret's own copies.
void wipe(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        ::explicit_bzero(const_cast<char *>(bytes.constData()), std::size_t(bytes.size()));
}

ErrorKind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return ErrorKind::CredentialMissing;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return ErrorKind::CredentialDenied;
    default:
        return ErrorKind::Unreachable;
    }
}

bool mayPass(QKeychain::Error error)
{
    return error == QKeychain::NoBackendAvailable || error == QKeychain::OtherError;
}

// One call: a job, perhaps a second one after a pause, and the deadline over both. Jobs, timers and nothing else keep
// it; QtKeychain cannot end a job, so one that hangs keeps it until the process ends.
struct KeychainCall
{
    core::Clock &clock;
    std::chrono::milliseconds pause;
    QString operation;
    core::Effect whenLate = core::Effect::None;
    std::function<QKeychain::Job *()> makeJob;
    std::function<void(QKeychain::Job &)> clean;                      // after each job: wipes what it carried
    std::function<void(core::Status, const QKeychain::Job *)> answer; // once; without a job it was too late
    bool mayTryAgain = true;
    core::CallHandle deadline{};
    core::CallHandle nextJob{};

    void finish(core::Status status, const QKeychain::Job *job)
    {
        deadline.abandon();
        if (const auto once = std::exchange(answer, nullptr))
            once(std::move(status), job);
    }
};

core::Error toError(const KeychainCall &call, const QKeychain::Job &job)
{
    return {.kind = kindOf(job.error()),
            .operation = call.operation,
            .detail =
                u"%1 (keychain error %2, entry %3)"_s.arg(job.errorString()).arg(int(job.error())).arg(job.key())};
}

// A locked keychain that can ask nobody says that it has no such entry (measured). The Secret Service tells the two
// apart without asking anybody; where there is none (KWallet), an entry that is not found stays missing.
void askWhetherLocked(const std::function<void(bool)> &done)
{
    auto ask =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    ask << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    ask.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(ask, lockDeadlineMs));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, done] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        done(reply.isValid() && reply.value().variant().toBool());
        watcher->deleteLater();
    });
}

// "No such entry", and a removal that says it is done, count only while the keychain is unlocked.
void finishIfUnlocked(const std::shared_ptr<KeychainCall> &call, const QKeychain::Job &job)
{
    core::Error error = toError(*call, job);
    const bool isRemoved = job.error() == QKeychain::NoError;
    askWhetherLocked([call, isRemoved, error = std::move(error)](bool isLocked) mutable {
        if (isLocked) {
            error.kind = ErrorKind::CredentialDenied;
            error.detail = u"the keychain is locked: "_s + error.detail;
        }
        call->finish(isRemoved && !isLocked ? core::Status() : core::fail(std::move(error)), nullptr);
    });
}

void startJob(const std::shared_ptr<KeychainCall> &call)
{
    QKeychain::Job *job = call->makeJob();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [call, job] {
        if (mayPass(job->error()) && call->answer && std::exchange(call->mayTryAgain, false)) {
            call->clean(*job);
            call->nextJob = call->clock.after(call->pause, [call] { startJob(call); });
            return;
        }
        const bool isRemoval = qobject_cast<QKeychain::DeletePasswordJob *>(job) != nullptr;
        if (job->error() == QKeychain::EntryNotFound || (isRemoval && job->error() == QKeychain::NoError))
            finishIfUnlocked(call, *job);
        else
            call->finish(job->error() == QKeychain::NoError ? core::Status() : core::fail(toError(*call, *job)), job);
        call->clean(*job);
    });
    job->start();
}

void start(const std::shared_ptr<KeychainCall> &call, std::chrono::milliseconds deadline)
{
    call->deadline = call->clock.after(deadline, [call] {
        call->finish(core::fail({.kind = ErrorKind::Unreachable,
                                 .effect = call->whenLate,
                                 .operation = call->operation,
                                 .detail = u"the keychain did not answer in time"_s}),
                     nullptr);
    });
    startJob(call);
}

} // namespace

KeychainCredentialStore::KeychainCredentialStore(core::Clock &clock, std::chrono::milliseconds deadline,
                                                 std::chrono::milliseconds pause)
    : m_clock(clock), m_deadline(deadline), m_pause(pause)
{
}

QString KeychainCredentialStore::library()
{
    return QStringLiteral("QtKeychain " PD_QTKEYCHAIN);
}

core::CallHandle KeychainCredentialStore::read(const CredentialKey &key, core::ResultCallback<core::Secret> done)
{
    auto [completion, handle] = core::Completion<core::Result<core::Secret>>::make(std::move(done));
    start(std::make_shared<KeychainCall>(KeychainCall{
              .clock = m_clock,
              .pause = m_pause,
              .operation = u"keychain.read"_s,
              .makeJob =
                  [entry = key.toString()] {
                      auto *job = new QKeychain::ReadPasswordJob(service);
                      job->setKey(entry);
                      return job;
                  },
              .clean = [](QKeychain::Job &job) { wipe(static_cast<QKeychain::ReadPasswordJob &>(job).binaryData()); },
              .answer =
                  [completion = completion](const core::Status &status, const QKeychain::Job *job) {
                      if (!status)
                          completion.finish(core::fail(status.error()));
                      else
                          completion.finish(
                              core::Secret(static_cast<const QKeychain::ReadPasswordJob *>(job)->binaryData()));
                  }}),
          m_deadline);
    return std::move(handle);
}

core::CallHandle KeychainCredentialStore::write(const CredentialKey &key, core::Secret secret,
                                                core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    if (secret.isEmpty()) {
        completion.finishLater(core::fail(
            {.kind = ErrorKind::Rejected, .operation = u"keychain.write"_s, .detail = u"an empty secret is none"_s}));
        return std::move(handle);
    }
    const auto kept = std::make_shared<core::Secret>(std::move(secret));
    const auto carried = std::make_shared<QByteArray>();
    start(std::make_shared<KeychainCall>(
              KeychainCall{.clock = m_clock,
                           .pause = m_pause,
                           .operation = u"keychain.write"_s,
                           .whenLate = core::Effect::Unknown,
                           .makeJob =
                               [entry = key.toString(), kept, carried] {
                                   auto *job = new QKeychain::WritePasswordJob(service);
                                   job->setKey(entry);
                                   *carried = kept->reveal().toByteArray();
                                   job->setBinaryData(*carried);
                                   return job;
                               },
                           .clean = [carried](QKeychain::Job &) { wipe(*carried); },
                           .answer =
                               [completion = completion](const core::Status &status, const QKeychain::Job *) {
                                   completion.finish(status);
                               }}),
          m_deadline);
    return std::move(handle);
}

core::CallHandle KeychainCredentialStore::remove(const CredentialKey &key, core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    start(std::make_shared<KeychainCall>(KeychainCall{
              .clock = m_clock,
              .pause = m_pause,
              .operation = u"keychain.remove"_s,
              .whenLate = core::Effect::Unknown,
              .makeJob =
                  [entry = key.toString()] {
                      auto *job = new QKeychain::DeletePasswordJob(service);
                      job->setKey(entry);
                      return job;
                  },
              .clean = [](QKeychain::Job &) {},
              .answer =
                  [completion = completion](const core::Status &status, const QKeychain::Job *) {
                      const bool wasMissing = !status && status.error().kind == ErrorKind::CredentialMissing;
                      completion.finish(wasMissing ? core::Status() : status);
                  }}),
          m_deadline);
    return std::move(handle);
}

} // namespace phonedesk::credentials
