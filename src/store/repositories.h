// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/historyentry.h"
#include "domain/organization.h"
#include "domain/phonenumber.h"
#include "domain/twilioaccount.h"
#include "domain/urlset.h"
#include "workflow/journal.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

class QSqlDatabase;

namespace phonedesk::store {

class Database;
class SharedTexts;
struct Contents;

// What a person or a run writes about money, once per act: a run's second charge with the same `what` is left out.
struct Charge
{
    QString id; // cuid
    QString runId;
    QString phoneNumberId;
    QString organizationId;
    QString accountSid;
    QString number; // E.164
    core::Money amount;
    QString what; // "first-month"
    QDateTime at;
};

// What an import makes of one number.
struct ImportedNumber
{
    domain::PhoneNumber row;                   // as it is to be
    std::optional<domain::PhoneNumber> before; // of one that is ours: only organisation and label become others
    QJsonObject found;                         // of one that is adopted: what Twilio held
    QList<domain::HistoryEntry> history;       // takes the row's id
};

// The rows that the program knows, over one Database. Every call runs on the store thread and answers on the thread
// that made it; every write is one transaction, and is on the disk when it answers. Signals follow a commit of this
// process, also when nobody waits for the answer any more, and come before it. An id that is not there is NotFound; a
// row that breaks a rule is Rejected or Storage. Lives on one thread; the Database outlives it.
class Repositories : public QObject
{
    Q_OBJECT

public:
    explicit Repositories(Database &database);

    // By name.
    core::CallHandle organizations(core::ResultCallback<QList<domain::Organization>> done);
    // Conflict if the name (compared without case and outer spaces) is taken.
    core::CallHandle addOrganization(const domain::Organization &organization, core::ResultCallback<void> done);
    // All but id and createdAt.
    core::CallHandle updateOrganization(const domain::Organization &organization, core::ResultCallback<void> done);
    // The same, unless somebody changed it since it was read as `before`: Conflict, operation "organization.changed".
    core::CallHandle updateOrganization(const domain::Organization &before, const domain::Organization &after,
                                        core::ResultCallback<void> done);
    // Archives it if nothing stands in the way; answers with what does.
    core::CallHandle archiveOrganization(const QString &id, const QDateTime &at,
                                         core::ResultCallback<domain::ArchiveObstacles> done);
    // All in one transaction, or none. Of `completed`, what an organisation has already stays.
    core::CallHandle importOrganizations(const QList<domain::Organization> &added,
                                         const QList<domain::Organization> &completed, core::ResultCallback<void> done);

    // By name. Only what the desk knows of an account: never a secret.
    core::CallHandle accounts(core::ResultCallback<QList<domain::TwilioAccount>> done);
    // Conflict if the SID is there already.
    core::CallHandle addAccount(const domain::TwilioAccount &account, core::ResultCallback<void> done);
    // Reads the row, lets `change` alter it (all but its SID) and writes it, in one transaction: what another process
    // changed of it meanwhile stays. `change` runs on the store thread. Answers with the row as it now is.
    core::CallHandle updateAccount(const QString &sid, std::function<void(domain::TwilioAccount &)> change,
                                   core::ResultCallback<domain::TwilioAccount> done);
    // Conflict while a run of it is open (and none begins once it is removed). The row stays, with removedAt.
    core::CallHandle removeAccount(const QString &sid, const QDateTime &at,
                                   core::ResultCallback<domain::TwilioAccount> done);

    // Those that somebody has saved; an override's organisation has to be there.
    core::CallHandle urlSets(core::ResultCallback<QList<domain::UrlSet>> done);
    core::CallHandle saveUrlSet(const domain::UrlSet &set, core::ResultCallback<void> done);
    core::CallHandle removeUrlSet(domain::Environment environment, domain::UrlSetKind kind,
                                  const QString &organizationId, core::ResultCallback<void> done);
    // An environment that nobody has switched is not in it: its set is Normal.
    core::CallHandle activeUrlSets(core::ResultCallback<QMap<domain::Environment, domain::UrlSetKind>> done);
    core::CallHandle setActiveUrlSet(domain::Environment environment, domain::UrlSetKind kind,
                                     core::ResultCallback<void> done);

    // All rows with their organisation's name, newest first.
    core::CallHandle phoneNumbers(core::ResultCallback<QList<domain::PhoneNumber>> done);
    // The next of them: those that come after `last` in that order, or the first; at most `most`. Texts that many rows
    // have in common are stored once where the same `texts` is given for all parts.
    core::CallHandle phoneNumbers(const std::optional<domain::PhoneNumber> &last, int most,
                                  std::shared_ptr<SharedTexts> texts,
                                  core::ResultCallback<QList<domain::PhoneNumber>> done);
    core::CallHandle phoneNumberCount(core::ResultCallback<int> done);
    core::CallHandle phoneNumber(const QString &id, core::ResultCallback<domain::PhoneNumber> done);
    core::CallHandle phoneNumberByTwilioSid(const QString &sid,
                                            core::ResultCallback<std::optional<domain::PhoneNumber>> done);
    // One transaction: inserts the row or, where its Twilio SID is known, updates it (rowVersion counts up; Conflict if
    // it is not the one given: 0 for a row that should be new), and adds the history and charge, which take the row's
    // id. Answers with the row as it now is. An update keeps the row's id, createdAt, number and account.
    core::CallHandle savePhoneNumber(const domain::PhoneNumber &row, const QList<domain::HistoryEntry> &history,
                                     const std::optional<Charge> &charge,
                                     core::ResultCallback<domain::PhoneNumber> done);

    // The same for a number that is connected; `found` is what Twilio held for it until then, and is kept for good.
    core::CallHandle connectPhoneNumber(const domain::PhoneNumber &row, const QJsonObject &found,
                                        const QList<domain::HistoryEntry> &history,
                                        core::ResultCallback<domain::PhoneNumber> done);
    // Those that have one of these SIDs or E.164 numbers, in no order. One number may have several rows, of which at
    // most one is not released.
    core::CallHandle phoneNumbers(const QStringList &sids, const QStringList &numbers,
                                  core::ResultCallback<QList<domain::PhoneNumber>> done);
    // All in one transaction, or none. Answers with the rows as they now are, in this order. Conflict: one has another
    // organisation or label than before, or is ours by now; a run of it is open; an organisation is archived.
    core::CallHandle importPhoneNumbers(const QList<ImportedNumber> &numbers,
                                        core::ResultCallback<QList<domain::PhoneNumber>> done);
    // Empty for a number that was not there before us.
    core::CallHandle foundConfiguration(const QString &id, core::ResultCallback<QJsonObject> done);

    // Oldest first.
    core::CallHandle history(const QString &phoneNumberId, core::ResultCallback<QList<domain::HistoryEntry>> done);

    // Small values of the team (not of this desk), such as the limit that Twilio was found to allow.
    core::CallHandle value(const QString &key, core::ResultCallback<QString> done); // empty: not set
    core::CallHandle setValue(const QString &key, const QString &value, core::ResultCallback<void> done);

    // Writes everything that `make` gives, in one transaction. For a database that is still empty: Conflict if an
    // account or an organisation is there. `make` runs on the store thread.
    core::CallHandle fill(std::function<core::Result<Contents>()> make, core::ResultCallback<void> done);

signals:
    void organizationsChanged();
    void accountsChanged();
    void urlSetsChanged();
    void phoneNumberSaved(const phonedesk::domain::PhoneNumber &row);
    void phoneNumbersSaved(const QList<phonedesk::domain::PhoneNumber> &rows); // of one import

private:
    template <typename T>
    core::CallHandle commit(std::function<core::Result<T>(QSqlDatabase &)> job, core::ResultCallback<T> done,
                            std::function<void(const core::Result<T> &)> announce);

    Database &m_database;
    std::unordered_map<quint64, core::CallHandle> m_commits; // those under way, whose signals are still to come
    quint64 m_lastCommit = 0;
};

} // namespace phonedesk::store
