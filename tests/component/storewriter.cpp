// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The other process of the store's tests:
//   storewriter count PATH           writes 'a' and 'b' = n in one transaction, prints n after its commit, for ever
//   storewriter begin PATH RUN       begins the run, prints "begun", and stays
//   storewriter organization PATH NAME   creates it, prints "ok" or the kind of the error
//   storewriter open PATH            opens as a user without root's privileges, prints "ok" or the StorageProblem
//   storewriter backup PATH TO       copies as such a user, prints the same
#include "core/cuid.h"
#include "core/storageproblem.h"
#include "store/backup.h"
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

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

// Root may read and write everything: these tests mean somebody who may not.
void dropPrivileges()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct none[2]{};
    ::syscall(SYS_capset, &header, none);
}

class Writer
{
public:
    explicit Writer(QStringList arguments) : m_arguments(std::move(arguments)) {}

    void start()
    {
        m_call =
            store::Database::open(m_arguments.value(2), [this](core::Result<std::unique_ptr<store::Database>> opened) {
                if (opened && m_arguments.value(1) == u"backup"_s) {
                    m_database = std::move(*opened);
                    backUp();
                } else if (m_arguments.value(1) == u"open"_s) {
                    say(opened ? u"ok"_s : core::name(core::storageProblem(opened.error()).value()));
                    QCoreApplication::quit();
                } else if (!opened) {
                    say(opened.error().detail);
                    QCoreApplication::exit(1);
                } else {
                    m_database = std::move(*opened);
                    if (m_arguments.value(1) == u"organization"_s)
                        addOrganization();
                    else
                        m_arguments.value(1) == u"count"_s ? write(1) : begin();
                }
            });
    }

private:
    void write(int n)
    {
        m_call = m_database->write<void>(
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
            [this, n](const core::Status &written) {
                if (!written)
                    return QCoreApplication::exit(1);
                say(QString::number(n));
                write(n + 1);
            });
    }

    void backUp()
    {
        m_call = store::backUp(*m_database, m_arguments.value(3), store::Existing::Keep, [](const auto &copied) {
            say(copied                                 ? u"ok"_s
                : core::storageProblem(copied.error()) ? core::name(*core::storageProblem(copied.error()))
                                                       : core::name(copied.error().kind));
            QCoreApplication::quit();
        });
    }

    void begin()
    {
        m_journal = std::make_unique<store::RunJournal>(*m_database, m_clock, std::chrono::minutes(1));
        workflow::RunRecord record{
            .id = m_arguments.value(3), .flow = u"provision"_s, .scope = u"AC1"_s, .subject = u"+15125550100"_s};
        record.startedAt = m_clock.now();
        m_call =
            m_journal->begin(record, [](const core::Status &begun) { say(begun ? u"begun"_s : begun.error().detail); });
    }

    void addOrganization()
    {
        m_rows = std::make_unique<store::Repositories>(*m_database);
        domain::Organization organization;
        organization.id = core::makeCuid();
        organization.name = m_arguments.value(3);
        organization.createdAt = m_clock.now();
        m_call = m_rows->addOrganization(organization, [](const core::Status &added) {
            say(added ? u"ok"_s : core::name(added.error().kind));
            QCoreApplication::quit();
        });
    }

    const QStringList m_arguments;
    core::SystemClock m_clock;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Repositories> m_rows;
    std::unique_ptr<store::RunJournal> m_journal;
    core::CallHandle m_call;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (const QString act = QCoreApplication::arguments().value(1); act == u"open"_s || act == u"backup"_s)
        dropPrivileges();
    Writer writer(QCoreApplication::arguments());
    writer.start();
    return QCoreApplication::exec();
}
