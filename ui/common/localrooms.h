// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/loglevel.h"
#include "core/secret.h"
#include "domain/databasefacts.h"
#include "domain/networksettings.h"
#include "domain/twilioaccount.h"

#include <QList>
#include <QObject>

#include <optional>

namespace phonedesk::ui {

// What belongs to this computer alone, as windows see it; the program's composition implements it. GUI thread.

// What came of the restart that was to restore a copy.
struct RestoreNews
{
    QString copy;                     // the file that was chosen
    QString kept;                     // where the database from before is now
    std::optional<core::Error> error; // why nothing was restored: the database is as it was
};

// The database file and its copies.
class DatabaseRoom : public QObject
{
    Q_OBJECT

public:
    virtual QString path() const = 0;
    virtual QString backupFolder() const = 0; // of the daily copies; it may not be there yet
    virtual core::CallHandle facts(core::ResultCallback<domain::DatabaseFacts> done) = 0;

    // Conflict: the file exists, and is not to be replaced. Rejected: it belongs to the database itself. Storage.
    virtual core::CallHandle backUp(const QString &path, bool replace,
                                    core::ResultCallback<domain::DatabaseFacts> done) = 0;
    virtual const std::optional<domain::DailyCopy> &daily() const = 0; // empty: not made yet since the start
    virtual const std::optional<core::Error> &dailyFailure() const = 0;
    virtual void makeDailyNow() = 0;

    // What stands in another file, if it is a whole database of ours that this program can read. Rejected: it is the
    // one in use.
    virtual core::CallHandle inspect(const QString &path, core::ResultCallback<domain::DatabaseFacts> done) = 0;
    // A request that changes the world is on its way: nothing is restored meanwhile.
    virtual bool isBusy() const = 0;
    // Answers with an Error where nothing was touched. Else every window goes, the present database is kept beside
    // under another name, and the program's rooms and windows open anew.
    virtual core::CallHandle restore(const QString &path, core::ResultCallback<void> done) = 0;
    // For the windows that opened then; until somebody has seen it.
    virtual std::optional<RestoreNews> news() const = 0;
    virtual void forgetNews() = 0;

signals:
    void dailyChanged();
};

// How this desk reaches Twilio.
class NetworkRoom : public QObject
{
    Q_OBJECT

public:
    virtual const domain::NetworkSettings &settings() const = 0;
    virtual bool hasPassword() const = 0; // one is kept for the proxy
    // Why it could not be read from the keychain: requests go to the proxy without it. Empty: it was, or none is
    // needed.
    virtual const std::optional<core::Error> &passwordFailure() const = 0;
    virtual void readPasswordAgain() = 0; // changed() follows

    // All of it or, with an Error, nothing; felt by the next request. `password`: none given, as it is; an empty
    // Secret, none any more. Unreachable with operation "keychain…": this computer offers no keychain.
    virtual core::CallHandle apply(const domain::NetworkSettings &settings, std::optional<core::Secret> password,
                                   domain::CredentialPlace place, core::ResultCallback<void> done) = 0;
    // Whether Twilio can be reached with these settings, applied or not.
    virtual core::CallHandle check(const domain::NetworkSettings &settings, std::optional<core::Secret> password,
                                   std::function<void(domain::NetworkReport)> done) = 0;
    // Storage: the file cannot be read. Rejected: no certificate stands in it.
    virtual core::CallHandle readCertificates(const QString &path,
                                              core::ResultCallback<QList<domain::TrustedCertificate>> done) = 0;

signals:
    void changed();
};

// A part that the program is built with.
struct Library
{
    QString name;
    QString version;
    QString licence; // SPDX
};

// What somebody who is asked for help wants to know.
class SupportRoom : public QObject
{
    Q_OBJECT

public:
    virtual QString logFolder() const = 0;
    virtual QString dataFolder() const = 0;
    virtual core::LogLevel logLevel() const = 0;
    virtual void setLogLevel(core::LogLevel level) = 0; // at once

    // Everything that "Save diagnostics" would save: no secret, no whole phone number.
    virtual core::CallHandle diagnostics(std::function<void(QString)> done) = 0;
    // Storage. Replaces the file; a half-written one is never left.
    virtual core::Status save(const QString &path, const QString &text) = 0;

    virtual QList<Library> libraries() const = 0;
    virtual QString licence() const = 0; // Phone Desk's own, the whole text
};

} // namespace phonedesk::ui
