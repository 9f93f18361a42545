// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The other process of the store's tests:
//   storewriter count PATH           writes 'a' and 'b' = n in one transaction, prints n after its commit, for ever
//   storewriter begin PATH RUN       begins the run, prints "begun", and stays
//   storewriter open PATH            opens as a user without root's privileges, prints "ok" or the StorageProblem
#include "core/storageproblem.h"
#include "store/database.h"
#include "store/repositories.h"
#include "store/runjournal.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>

using namespace phonedesk;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<store::Database> database;
core::CallHandle call;

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

void write(int n)
{
    call = database->write<void>(
        [n](QSqlDatabase &connection) -> core::Status {
            // Some weight, so that a kill meets the write itself too.
            for (const QString &key : {u"a"_s, u"weight"_s, u"b"_s}) {
                QSqlQuery query(connection);
                query.prepare(u"INSERT OR REPLACE INTO pd_value (\"key\", \"value\") VALUES (?, ?)"_s);
                query.addBindValue(key);
                query.addBindValue(key == u"weight"_s ? QString(200'000, u'w') : QString::number(n));
                if (!query.exec())
                    return core::fail({.kind = core::ErrorKind::Storage});
            }
            return {};
        },
        [n](const core::Status &written) {
            if (!written)
                QCoreApplication::exit(1);
            say(QString::number(n));
            write(n + 1);
        });
}

void begin(const QString &runId)
{
    static core::SystemClock clock;
    static store::RunJournal journal(*database, clock, std::chrono::minutes(1));
    workflow::RunRecord record{.id = runId, .flow = u"provision"_s, .scope = u"AC1"_s, .subject = u"+15125550100"_s};
    record.startedAt = clock.now();
    call = journal.begin(record, [](const core::Status &begun) { say(begun ? u"begun"_s : begun.error().detail); });
}

// Root may read and write everything: these tests mean somebody who may not.
void dropPrivileges()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct none[2]{};
    ::syscall(SYS_capset, &header, none);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == u"open"_s)
        dropPrivileges();
    call = store::Database::open(arguments.value(2), [&](core::Result<std::unique_ptr<store::Database>> opened) {
        if (what == u"open"_s) {
            say(opened ? u"ok"_s : core::name(core::storageProblem(opened.error()).value()));
            QCoreApplication::quit();
        } else if (!opened) {
            say(opened.error().detail);
            QCoreApplication::exit(1);
        } else {
            database = std::move(*opened);
            what == u"count"_s ? write(1) : begin(arguments.value(3));
        }
    });
    return QCoreApplication::exec();
}
