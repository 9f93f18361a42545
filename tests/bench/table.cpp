// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include "bench/turnmeter.h"
#include "core/calls.h"
#include "domain/verdict.h"
#include "e2e/person.h"
#include "e2e/program.h"
#include "store/contents.h"
#include "store/database.h"
#include "store/repositories.h"
#include "store/sql.h"
#include "ui/common/theme.h"
#include "ui/models/numbertablemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSqlDatabase>
#include <QTableView>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace phonedesk::bench {

namespace {

constexpr int manyNumbers = 100'000;
constexpr int manyOrganizations = 2'000;
constexpr std::chrono::seconds patience(120);
const QString accountSid = u"AC00000000000000000000000000000001"_s;

domain::Verdict goodVerdict()
{
    domain::Verdict verdict{.checkedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    for (const domain::WebhookKind kind : domain::allWebhookKinds)
        verdict.webhooks << domain::WebhookVerdict{.kind = kind,
                                                   .webhook = domain::defaultWebhooks().of(kind),
                                                   .finding = domain::Finding::Good,
                                                   .wasSigned = true,
                                                   .httpStatus = 200,
                                                   .took = std::chrono::milliseconds(120)};
    return verdict;
}

store::Contents desk()
{
    store::Contents contents;
    contents.accounts << domain::TwilioAccount{.sid = accountSid,
                                               .name = u"ServiceFlow production"_s,
                                               .createdAt = QDateTime::fromSecsSinceEpoch(1'600'000'000)};
    for (int i = 0; i < manyOrganizations; ++i)
        contents.organizations << domain::Organization{.id = u"org%1"_s.arg(i),
                                                       .name = u"Organisation %1"_s.arg(i),
                                                       .accountSid = accountSid,
                                                       .createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i)};
    return contents;
}

// As many rows in one statement: through the repositories they would take a minute.
core::Status writeNumbers(QSqlDatabase &connection)
{
    const QString counting =
        u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1) "_s.arg(manyNumbers);
    const domain::WebhookSet urls = domain::defaultWebhooks();
    const auto rows = store::change(
        connection,
        uR"(INSERT INTO "PhoneNumber" ("id", "organizationId", "number", "twilioSid", "label", "status",
                "voiceWebhook", "smsWebhook", "createdAt")
            )"_s +
            counting +
            uR"(SELECT printf('bench%020d', i), 'org' || ((i * 7) % ?), '+1' || (2012000000 + (i * 7919) % 6000000),
                   printf('PN%032x', i * 7919), CASE i % 3 WHEN 0 THEN 'Main Line' ELSE 'Line ' || (i % 500) END,
                   CASE i % 1000 WHEN 7 THEN 'suspended' ELSE 'active' END, ?, ?, 1700000000000 + i * 1000 FROM n)"_s,
        {manyOrganizations, urls.voice.url, urls.sms.url});
    if (!rows)
        return core::fail(rows.error());
    return store::change(connection,
                         uR"(INSERT INTO pd_number ("phoneNumberId", "twilioSid", "accountSid", "voiceMethod",
                                 "smsMethod", "statusWebhook", "statusMethod", "price", "currency", "verdict",
                                 "rowVersion") )"_s +
                             counting +
                             uR"(SELECT printf('bench%020d', i), printf('PN%032x', i * 7919), ?, 'POST', 'POST', ?,
                                    'POST', '1.15', 'USD', CASE i % 4 WHEN 0 THEN NULL ELSE ? END, 1 FROM n)"_s,
                         {accountSid, urls.status.url, store::toColumn(domain::toJson(goodVerdict()))})
        .map([](int) {});
}

double ms(const QElapsedTimer &since)
{
    return double(since.nsecsElapsed()) / 1e6;
}

// What one process measures, as it prints it.
const QStringList figures{u"reading: longest turn"_s, u"filtering: longest turn"_s, u"a keystroke's result"_s,
                          u"sorting: longest turn"_s, u"updating: longest turn"_s};

} // namespace

void makeManyNumbers(const QString &path)
{
    std::unique_ptr<store::Database> database;
    core::Calls calls;
    bool isDone = false;
    QString problem;
    calls.keep(store::Database::open(path, [&](core::Result<std::unique_ptr<store::Database>> opened) {
        isDone = true;
        if (opened)
            database = std::move(*opened);
        else
            problem = opened.error().detail;
    }));
    if (!e2e::turnUntil([&] { return isDone; }, patience) || !database)
        throw e2e::Stuck(u"no database for the benchmark: "_s + problem);
    store::Repositories rows(*database);
    int written = 0;
    const auto note = [&](const core::Status &status) {
        written += status ? 1 : 0;
        problem = status ? problem : status.error().detail;
    };
    calls.keep(rows.fill([] { return core::Result<store::Contents>(desk()); }, note));
    calls.keep(database->write<void>(writeNumbers, note));
    if (!e2e::turnUntil([&] { return written == 2 || !problem.isEmpty(); }, patience) || !problem.isEmpty())
        throw e2e::Stuck(u"the numbers were not written: "_s + problem);
}

void measureTable(const QString &path)
{
    TurnMeter meter;
    core::Preferences preferences;
    ui::Theme theme(*qApp, preferences);
    const e2e::Person person(patience);
    services::Options options;
    options.mode = services::Mode::Live;
    options.database = path;
    e2e::Program program(*qApp, theme, options);
    QList<double> values;

    QElapsedTimer whole;
    whole.start();
    meter.begin();
    program.start(person);
    const auto *view = person.see<QTableView>(u"numbers"_s);
    auto *model = static_cast<ui::NumberTableModel *>(view->model());
    person.wait(u"the numbers are not read"_s, [&] { return model->allCount() == manyNumbers; });
    const double read = ms(whole);
    e2e::settle();
    values << meter.end();

    // As somebody types: each key, and what it shows.
    double slowest = 0;
    const auto showResult = [&](const QElapsedTimer &since) {
        person.wait(u"it is not filtered"_s, [&] { return !model->isFiltering(); });
        e2e::settle();
        slowest = qMax(slowest, ms(since));
    };
    meter.begin();
    for (const QString &text : {u"(512) 555-9012"_s, u"organisation 17 main"_s, u"+120120"_s, u"verified"_s}) {
        person.click(u"toolRow.filter"_s);
        for (const QChar key : text) {
            QElapsedTimer timer;
            timer.start();
            person.type(key);
            showResult(timer);
        }
        QElapsedTimer timer;
        timer.start();
        person.press(Qt::Key_Escape);
        showResult(timer);
    }
    values << meter.end() << slowest;

    meter.begin();
    for (const ui::NumberField field : ui::allNumberFields) {
        view->horizontalHeader()->setSortIndicator(int(field), Qt::AscendingOrder);
        person.wait(u"it is not sorted"_s, [&] { return !model->isSorting(); });
        e2e::settle();
    }
    values << meter.end();

    meter.begin();
    int changed = 0;
    core::Calls calls;
    QStringList ids;
    const auto all = program.services().numbers().all().first(500);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const domain::PhoneNumber &number = all.at(i);
        calls.keep(program.services().numberActs().setLabel(number.id, number.label, u"Changed "_s + number.label,
                                                            [&](const core::Status &) { ++changed; }));
        if (i % 20 == 19) // nobody asks for more at once
            e2e::settle();
    }
    if (!e2e::turnUntil([&] { return changed == 500; }, patience))
        throw e2e::Stuck(u"the numbers were not changed"_s);
    e2e::settle();
    values << meter.end();
    for (const double value : std::as_const(values))
        std::printf("%.3f\n", value);
    std::fprintf(stderr, "100,000 rows were read and shown within %.0f ms\n", read);
}

QList<Comparison> measureManyNumbers(const QString &path, int repetitions)
{
    QList<Comparison> all;
    for (const QString &figure : figures)
        all << Comparison{.name = figure, .target = 1, .unit = u"ms"_s};
    for (int i = 0; i < repetitions; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"--table"_s, path});
        if (!process.waitForFinished(300'000) || process.exitCode() != 0)
            throw e2e::Stuck(u"the table of many numbers could not be led to its end"_s);
        const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
        for (qsizetype each = 0; each < all.size() && each < lines.size(); ++each) {
            all[each].a << lines.at(each).toDouble();
            all[each].b << (each == 2 ? 50 : 16);
        }
    }
    return all;
}

} // namespace phonedesk::bench
