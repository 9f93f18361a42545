// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cuid.h"
#include "inventory/comparison.h"
#include "inventory/needs.h"
#include "inventory/numberimport.h"
#include "inventory/numbers.h"
#include "provisioning/connecting.h"
#include "provisioning/urlsets.h"
#include "storetesting.h"
#include "support/provisioningdesk.h"

#include <QTest>

using namespace phonedesk;
using namespace phonedesk::inventory;
using namespace Qt::StringLiterals;
using testsupport::ProvisioningDesk;
using Effect = NumberImportEffect;
using Fault = NumberImportFault;

namespace {

const QString accountSid = u"AC00000000000000000000000000000001"_s;

// The rooms of an import over a real database and a scripted Twilio.
struct Rooms
{
    ProvisioningDesk desk;
    provisioning::UrlSets urlSets{{.clock = desk.clock,
                                   .timings = desk.timings,
                                   .journal = *desk.journal,
                                   .rows = *desk.repositories,
                                   .accounts = desk,
                                   .prober = desk.prober,
                                   .actor = u"test@desk"_s},
                                  false};
    store::Listings listings{*desk.database};
    Comparison comparison{{.clock = desk.clock,
                           .rows = *desk.repositories,
                           .listings = listings,
                           .urlSets = urlSets,
                           .open = desk.opensPhones(),
                           .actor = u"test@desk"_s}};
    Numbers numbers{{.rows = *desk.repositories}};
    NumberImport imports{{.clock = desk.clock,
                          .journal = *desk.journal,
                          .rows = *desk.repositories,
                          .urlSets = urlSets,
                          .comparison = comparison,
                          .actor = u"test@desk"_s}};
};

} // namespace

// Lists of numbers against a real database: a dry run writes nothing, an import writes all or nothing.
class TestImportRooms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_rooms.reset(); }

    void aDryRunWritesNothing();
    void whatIsImportedStandsInTheHistory();
    void adoptedIsAsTwilioHasItAndCanBeDisconnected();
    void disconnectedIsItsRowAgain();
    void allOrNothing();
    void whatChangedMeanwhileStopsIt_data();
    void whatChangedMeanwhileStopsIt();
    void accountsThatDoNotAnswerAreSaid();
    void filesThatCannotBeRead();
    void tenThousandRowsLeaveTheEventLoopFree();

private:
    ProvisioningDesk &desk() { return m_rooms->desk; }
    QString own(const QString &number, const QString &voice = {}); // at Twilio; answers with its SID
    domain::PhoneNumber manage(const QString &sid, const QString &number, const QString &label);
    core::Result<NumberImportPlan> plan(const QString &text)
    {
        return store::await<NumberImportPlan>([&](auto done) {
            return m_rooms->imports.plan({.name = u"numbers.csv"_s, .path = {}, .bytes = text.toUtf8()},
                                         std::move(done));
        });
    }
    core::Result<NumberImportResult> write(const NumberImportPlan &made, bool withSimilar = false)
    {
        return store::await<NumberImportResult>(
            [&](auto done) { return m_rooms->imports.write(made, withSimilar, u"numbers.csv"_s, std::move(done)); });
    }
    domain::PhoneNumber row(const QString &number)
    {
        const QList<domain::PhoneNumber> all = desk().rows();
        for (const domain::PhoneNumber &each : all) {
            if (each.number.toString() == number)
                return each;
        }
        return {};
    }
    bool asksOnly()
    {
        return std::ranges::all_of(desk().phones->calls, [](const QString &call) {
            return call.startsWith("list"_L1) || call.startsWith("subaccounts"_L1);
        });
    }

    std::unique_ptr<Rooms> m_rooms;
    QString m_bay;
};

void TestImportRooms::init()
{
    m_rooms = std::make_unique<Rooms>();
    QVERIFY(store::await<void>([&](auto done) {
        return desk().repositories->addAccount(
            {.sid = accountSid, .name = u"ServiceFlow production"_s, .createdAt = desk().clock.now()}, std::move(done));
    }));
    m_bay = desk().addOrganization(u"Bay Plumbing"_s);
}

QString TestImportRooms::own(const QString &number, const QString &voice)
{
    domain::WebhookSet webhooks = domain::defaultWebhooks();
    if (!voice.isEmpty())
        webhooks.voice.url = voice;
    domain::NumberConfiguration &made =
        desk().phones->own(*domain::E164Number::fromText(number), webhooks, desk().clock.now());
    made.capabilities = {.voice = true, .sms = true};
    return made.sid;
}

domain::PhoneNumber TestImportRooms::manage(const QString &sid, const QString &number, const QString &label)
{
    const domain::PhoneNumber made{.id = core::makeCuid(),
                                   .organizationId = desk().organizationId,
                                   .number = *domain::E164Number::fromText(number),
                                   .twilioSid = sid,
                                   .accountSid = accountSid,
                                   .label = label,
                                   .status = domain::PhoneNumberStatus::Active,
                                   .webhooks = domain::defaultWebhooks(),
                                   .createdAt = desk().clock.now()};
    return *store::await<domain::PhoneNumber>(
        [&](auto done) { return desk().repositories->savePhoneNumber(made, {}, std::nullopt, std::move(done)); });
}

void TestImportRooms::aDryRunWritesNothing()
{
    own(u"+15125550201"_s);
    const domain::PhoneNumber before = manage(own(u"+15125550101"_s), u"+15125550101"_s, u"Main Line"_s);
    const auto made = plan(u"number,organisation,label\n5125550201,Acme Dental,Desk\n5125550101,Bay Plumbing,\n"_s);
    QVERIFY(made);
    QCOMPARE(made->counts().adopted, 1);
    QCOMPARE(made->counts().moved, 1);
    QCOMPARE(desk().rows(), QList<domain::PhoneNumber>{before});
    QVERIFY(desk().historyOf(before.id).isEmpty());
    QVERIFY2(asksOnly(), qPrintable(desk().phones->calls.join(u", "_s)));

    // Nobody is asked about what is ours.
    desk().phones->calls.clear();
    QVERIFY(plan(u"number,label\n5125550101,Desk\n"_s));
    QCOMPARE(desk().phones->calls, QStringList());
}

void TestImportRooms::whatIsImportedStandsInTheHistory()
{
    own(u"+15125550201"_s);
    const domain::PhoneNumber before = manage(own(u"+15125550101"_s), u"+15125550101"_s, u"Main Line"_s);
    const auto made = plan(u"number,organisation,label\n5125550201,Acme Dental,Desk\n5125550101,Bay Plumbing,Desk\n"
                           "5125550999,Acme Dental,\n"_s);
    QVERIFY(made);
    const auto result = write(*made);
    QVERIFY(result);
    QCOMPARE(result->counts.changing, 2);
    QCOMPARE(desk().rows().size(), 2); // the refused one is left out

    const domain::PhoneNumber moved = row(u"+15125550101"_s);
    QCOMPARE(moved.organizationId, m_bay);
    QCOMPARE(moved.label, u"Desk"_s);
    QCOMPARE(moved.status, before.status);
    QCOMPARE(moved.webhooks, before.webhooks);
    const QList<domain::HistoryEntry> history = desk().historyOf(before.id);
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].act, u"moved"_s);
    QCOMPARE(history[0].details.value("old"_L1).toString(), u"Acme Dental"_s);
    QCOMPARE(history[0].details.value("newId"_L1).toString(), m_bay);
    QCOMPARE(history[1].act, u"label changed"_s);
    QCOMPARE(history[1].details.value("old"_L1).toString(), u"Main Line"_s);
    const QList<domain::HistoryEntry> adoption = desk().historyOf(row(u"+15125550201"_s).id);
    QCOMPARE(adoption.size(), 1);
    QCOMPARE(adoption[0].act, u"adopted"_s);
    for (const domain::HistoryEntry &entry : history + adoption) {
        QCOMPARE(entry.actor, u"test@desk"_s);
        QCOMPARE(entry.details.value("list"_L1).toString(), u"numbers.csv"_s);
    }
    QVERIFY2(asksOnly(), qPrintable(desk().phones->calls.join(u", "_s)));
    // Again, it changes nothing.
    QCOMPARE(plan(u"number,organisation,label\n5125550201,Acme Dental,Desk\n"_s)->counts().unchanged, 1);
}

// It keeps its webhooks and is not called verified; and how it was found is kept.
void TestImportRooms::adoptedIsAsTwilioHasItAndCanBeDisconnected()
{
    const QString sid = own(u"+15125550201"_s, u"https://old.example.com/voice"_s);
    desk().phones->owned[sid].webhooks.sms.method = u"GET"_s;
    own(u"+15125550202"_s);
    const auto made = plan(u"number,organisation\n5125550201,Acme Dental\n5125550202,Acme Dental\n"_s);
    const auto result = write(*made);
    QVERIFY(result);
    QCOMPARE(result->differing.size(), 1);
    QCOMPARE(result->differing.first().number.toString(), u"+15125550201"_s);
    const domain::PhoneNumber adopted = row(u"+15125550201"_s);
    QCOMPARE(adopted.status, domain::PhoneNumberStatus::Pending);
    QVERIFY(!adopted.verdict && adopted.wasConnected);
    QCOMPARE(adopted.webhooks.voice.url, u"https://old.example.com/voice"_s);
    QCOMPARE(adopted.twilioSid, sid);
    QCOMPARE(adopted.accountSid, accountSid);

    // What it takes to put it back as it was found: nothing, until somebody changes it.
    provisioning::Connecting connecting({.clock = desk().clock,
                                         .timings = desk().timings,
                                         .journal = *desk().journal,
                                         .rows = *desk().repositories,
                                         .accounts = desk(),
                                         .prober = desk().prober,
                                         .actor = u"test@desk"_s},
                                        {});
    const auto back = [&] {
        return store::await<provisioning::DisconnectFacts>(
            [&](auto done) { return connecting.lookBack(adopted.id, std::move(done)); });
    };
    const auto untouched = back();
    QVERIFY(untouched);
    QVERIFY(untouched->lines.isEmpty());
    desk().phones->owned[sid].webhooks.voice.url = domain::defaultWebhooks().voice.url;
    const auto changed = back();
    QCOMPARE(changed->lines.size(), 1);
    QCOMPARE(changed->lines.first().found, u"https://old.example.com/voice"_s);
}

void TestImportRooms::disconnectedIsItsRowAgain()
{
    domain::PhoneNumber before = manage(own(u"+15125550101"_s), u"+15125550101"_s, u"Main Line"_s);
    before.status = domain::PhoneNumberStatus::Released;
    before.disconnectedAt = desk().clock.now();
    QVERIFY(store::await<domain::PhoneNumber>(
        [&](auto done) { return desk().repositories->savePhoneNumber(before, {}, std::nullopt, std::move(done)); }));
    const auto made = plan(u"number,organisation,label\n5125550101,Bay Plumbing,Desk\n"_s);
    QCOMPARE(made->counts().adopted, 1);
    QVERIFY(write(*made));
    QCOMPARE(desk().rows().size(), 1);
    const domain::PhoneNumber again = desk().rows().first();
    QCOMPARE(again.id, before.id);
    QCOMPARE(again.status, domain::PhoneNumberStatus::Pending);
    QCOMPARE(again.organizationId, m_bay);
    QVERIFY(!again.disconnectedAt.isValid());
}

void TestImportRooms::allOrNothing()
{
    own(u"+15125550201"_s);
    own(u"+15125550202"_s);
    const domain::PhoneNumber before = manage(own(u"+15125550101"_s), u"+15125550101"_s, u"Main Line"_s);
    const auto made = plan(u"number,organisation\n5125550101,Bay Plumbing\n5125550201,Acme Dental\n"
                           "5125550202,Acme Dental\n"_s);
    QCOMPARE(made->counts().changing, 3);
    desk().refuse(u"pd_history"_s, u"NEW.\"number\" = '+15125550202'"_s);
    const auto refused = write(*made);
    QCOMPARE(refused.error().kind, core::ErrorKind::Storage);
    QCOMPARE(desk().rows(), QList<domain::PhoneNumber>{before});
    QVERIFY(desk().historyOf(before.id).isEmpty());
    desk().heal();
    QVERIFY(write(*made)); // the same plan still holds
    QCOMPARE(desk().rows().size(), 3);
}

void TestImportRooms::whatChangedMeanwhileStopsIt_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"label", "adopted", "archived", "run"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestImportRooms::whatChangedMeanwhileStopsIt()
{
    QFETCH(QString, what);
    const QString sid = own(u"+15125550201"_s);
    domain::PhoneNumber before = manage(own(u"+15125550101"_s), u"+15125550101"_s, u"Main Line"_s);
    const auto made = plan(u"number,organisation\n5125550101,Bay Plumbing\n5125550201,Bay Plumbing\n"_s);
    QCOMPARE(made->counts().changing, 2);
    if (what == "label"_L1) {
        before.label = u"Other"_s;
        QVERIFY(store::await<domain::PhoneNumber>([&](auto done) {
            return desk().repositories->savePhoneNumber(before, {}, std::nullopt, std::move(done));
        }));
    } else if (what == "adopted"_L1) {
        manage(sid, u"+15125550201"_s, u"By another desk"_s);
    } else if (what == "archived"_L1) {
        QVERIFY(store::await<domain::ArchiveObstacles>([&](auto done) {
                    return desk().repositories->archiveOrganization(m_bay, desk().clock.now(), std::move(done));
                })->isNone());
    } else {
        const workflow::RunRecord run{.id = core::makeCuid(),
                                      .flow = u"connect"_s,
                                      .scope = accountSid,
                                      .subject = u"+15125550201"_s,
                                      .actor = u"ada@desk"_s,
                                      .startedAt = desk().clock.now(),
                                      .updatedAt = desk().clock.now()};
        QVERIFY(store::await<void>([&](auto done) { return desk().journal->begin(run, std::move(done)); }));
    }
    const QList<domain::PhoneNumber> rows = desk().rows();
    QCOMPARE(write(*made).error().kind, core::ErrorKind::Conflict);
    QCOMPARE(desk().rows(), rows);
}

void TestImportRooms::accountsThatDoNotAnswerAreSaid()
{
    own(u"+15125550201"_s);
    desk().accountError =
        core::Error{.kind = core::ErrorKind::Unreachable, .effect = core::Effect::None, .operation = u"open"_s};
    const auto made = plan(u"number,organisation\n5125550201,Acme Dental\n"_s);
    QVERIFY(made);
    QCOMPARE(made->rows.first().fault, Fault::NotAsked);
    QCOMPARE(made->rows.first().other, u"ServiceFlow production"_s);
    desk().accountError.reset();
    QCOMPARE(plan(u"number,organisation\n5125550201,Acme Dental\n"_s)->counts().adopted, 1);
}

void TestImportRooms::filesThatCannotBeRead()
{
    for (const QString &path : {desk().folder.filePath(u"nowhere.csv"_s), desk().folder.path()}) {
        const auto made = store::await<NumberImportPlan>([&](auto done) {
            return m_rooms->imports.plan({.name = u"it"_s, .path = path, .bytes = {}}, std::move(done));
        });
        QCOMPARE(made.error().kind, core::ErrorKind::NotFound);
        QVERIFY(!made.error().detail.isEmpty());
    }
}

void TestImportRooms::tenThousandRowsLeaveTheEventLoopFree()
{
    QString text = u"number,organisation,label\n"_s;
    for (int i = 0; i < 10'000; ++i) {
        const QString number = u"+1512%1"_s.arg(2'000'000 + i);
        own(number);
        text += number + u",Acme Dental,Desk "_s + QString::number(i) + u'\n';
    }
    m_rooms->numbers.load();
    QTRY_COMPARE(m_rooms->numbers.state(), LoadState::Ready);
    int turns = 0;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&turns] { ++turns; });
    ticks.start(5);
    const auto made = plan(text);
    QVERIFY(made);
    QCOMPARE(made->counts().adopted, 10'000);
    QVERIFY2(turns >= 5, qPrintable(QString::number(turns)));
    turns = 0;
    const auto result = write(*made);
    QVERIFY(result);
    QCOMPARE(result->counts.adopted, 10'000);
    QVERIFY2(turns >= 5, qPrintable(QString::number(turns)));
    // They are told in small parts.
    QTRY_COMPARE_WITH_TIMEOUT(m_rooms->numbers.all().size(), 10'000, 60'000);
}

QTEST_GUILESS_MAIN(TestImportRooms)
#include "tst_importrooms.moc"
