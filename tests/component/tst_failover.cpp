// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changefixture.h"
#include "words/runbook.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using namespace std::chrono_literals;
using domain::BatchPhase;
using domain::BatchRowState;
using domain::Environment;
using domain::UrlSetKind;
using domain::WebhookSet;
using inventory::BatchView;
using inventory::FailOver;
using inventory::FailOverObstacle;
using inventory::FailOverPlan;
using Why = inventory::UnchangedNumber::Why;

namespace {

WebhookSet at(const QString &host)
{
    WebhookSet webhooks = domain::defaultWebhooks();
    for (domain::Webhook *webhook : {&webhooks.voice, &webhooks.sms, &webhooks.status})
        webhook->url.replace(u"api.serviceflow.com"_s, host);
    return webhooks;
}

const WebhookSet there = at(u"failover.serviceflow.com"_s);
const QString newVoice = there.voice.url;
const QString oldVoice = domain::defaultWebhooks().voice.url;
constexpr auto production = Environment::Production;

} // namespace

// An environment goes to its Fail-over set and comes back: all of it that is ours to move, and nothing else.
class TestFailOver : public QObject, private testsupport::ChangeFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }

    void setIsActiveBeforeTheFirstRequest();
    void withoutTheSetNothingIsSent();
    void planSaysWhoGoesAndWhoStays();
    void organisationsOwnUrlsAreLeftAlone();
    void targetIsCalledOncePerUrl();
    void comesBackAsItWas();
    void whatWasChangedSinceIsLeft();
    void setUpMeanwhileIsOffered();
    void killedHalfWayComesBackWhole();
    void killedBeforeItSetOutSetsOutLater();
    void oneAfterTheOther();
    void nothingToMoveStillSwitchesTheSet();
    void anotherDeskSeesIt();

private:
    void saveSet(const domain::UrlSet &set);
    std::shared_ptr<const FailOverPlan> plan(UrlSetKind to);
    QString begin(const std::shared_ptr<const FailOverPlan> &plan, const FailOver::Beginning &how = {});
    QString failOver(); // all of it
    QString failBack(bool withMeanwhile = false);
    void finish(const QString &id);
    BatchView view(const QString &id) { return *m_changes->view(id); }
    UrlSetKind active() { return m_urlSets->active(production); }
};

void TestFailOver::init()
{
    open();
    saveSet({.kind = UrlSetKind::Failover, .webhooks = there});
    m_desk->clock.advance(1h); // numbers are older than what is done with them
}

void TestFailOver::saveSet(const domain::UrlSet &set)
{
    std::optional<core::Status> saved;
    m_calls.keep(m_urlSets->save(set, [&](const core::Status &status) { saved = status; }));
    QTRY_VERIFY(saved && *saved);
    saved.reset();
    m_calls.keep(m_urlSets->load([&](const core::Status &status) { saved = status; }));
    QTRY_VERIFY(saved && *saved);
}

std::shared_ptr<const FailOverPlan> TestFailOver::plan(UrlSetKind to)
{
    std::shared_ptr<const FailOverPlan> made;
    m_calls.keep(m_failOver->plan(production, to, [&](const auto &planned) { made = *planned; }));
    if (!QTest::qWaitFor([&] { return made != nullptr; }))
        qFatal("nothing was planned");
    return made;
}

QString TestFailOver::begin(const std::shared_ptr<const FailOverPlan> &plan, const FailOver::Beginning &how)
{
    QString id;
    m_calls.keep(m_failOver->begin(*plan, how, [&](const core::Result<QString> &begun) {
        id = begun ? *begun : u"refused: "_s + core::name(begun.error().kind);
    }));
    if (!QTest::qWaitFor([&] { return !id.isEmpty(); }))
        qFatal("it did not begin");
    return id;
}

void TestFailOver::finish(const QString &id)
{
    QTRY_VERIFY(!view(id).isOpen() || view(id).mayLetRestFollow());
    m_changes->letRestFollow(id);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    m_desk->clock.advance(1min);
}

QString TestFailOver::failOver()
{
    QString id = begin(plan(UrlSetKind::Failover));
    finish(id);
    return id;
}

QString TestFailOver::failBack(bool withMeanwhile)
{
    QString id = begin(plan(UrlSetKind::Normal), {.withMeanwhile = withMeanwhile});
    finish(id);
    return id;
}

void TestFailOver::setIsActiveBeforeTheFirstRequest()
{
    addNumbers(4);
    m_desk->clock.advance(1h);
    const auto planned = plan(UrlSetKind::Failover);
    QCOMPARE(planned->plan.rows.size(), 4);
    QCOMPARE(planned->hosts(), QStringList{u"failover.serviceflow.com"_s});
    QCOMPARE(updates(), 0);
    QCOMPARE(active(), UrlSetKind::Normal);
    std::optional<UrlSetKind> atFirst;
    bool hadWayBack = false;
    m_desk->phones->asked = [&](const QString &call) {
        if (!call.startsWith(u"configure"_s) || atFirst)
            return;
        atFirst = active();
        hadWayBack = QFile::exists(m_changes->all().first().batch.rollback);
    };
    const QDateTime began = m_desk->clock.now();
    const QString id = begin(planned, {.canary = 2, .despite = u"failover.serviceflow.com"_s});
    QTRY_VERIFY(view(id).mayLetRestFollow());
    QCOMPARE(atFirst, UrlSetKind::Failover);
    QVERIFY(hadWayBack);
    QCOMPARE(updates(), 1); // one first
    QCOMPARE(m_changes->rows(id).at(2).state, BatchRowState::Written);
    QCOMPARE(m_failOver->failedOver(production)->since, began);
    QCOMPARE(m_failOver->failedOver(production)->lastBatch, id);
    finish(id);
    QCOMPARE(view(id).count(BatchRowState::Written), 4);
    const QList<domain::HistoryEntry> history = m_desk->historyOf(m_numbers.at(1).id);
    QCOMPARE(std::ranges::count(history, u"failed over"_s, &domain::HistoryEntry::act), 1);
    const QString book = words::runBook(view(id).batch, m_changes->rows(id));
    QVERIFY2(book.contains(u"Production"_s) && book.contains(u"checks of failover.serviceflow.com failed"_s),
             qPrintable(book));
}

void TestFailOver::withoutTheSetNothingIsSent()
{
    addNumbers(2);
    m_desk->refuse(u"pd_environment"_s, u"1"_s);
    QVERIFY(begin(plan(UrlSetKind::Failover)).startsWith(u"refused"_s));
    m_desk->heal();
    QCOMPARE(updates(), 0);
    QCOMPARE(active(), UrlSetKind::Normal);
    QVERIFY(!m_failOver->mayGoBack(production));
    finish(failOver()); // and nothing stands in the way
    QCOMPARE(updates(), 2);
}

void TestFailOver::planSaysWhoGoesAndWhoStays()
{
    addNumbers(6);
    theirs(1).trunkSid = u"TK00000000000000000000000000000001"_s;
    theirs(2).webhooks = there;
    m_desk->phones->owned.remove(m_numbers.at(3).twilioSid);
    m_desk->phones->services.insert(m_numbers.at(4).twilioSid,
                                    {.sid = u"MG1"_s, .name = u"Alerts"_s, .inboundUrl = oldVoice});
    theirs(5).webhooks.voice.url = u"https://pbx.example/voice"_s;
    const auto planned = plan(UrlSetKind::Failover);
    QCOMPARE(planned->plan.count(Why::AlreadySo), 1);
    QCOMPARE(planned->plan.count(Why::NotAtTwilio), 1);
    QCOMPARE(planned->elsewhere(), 2);
    QCOMPARE(planned->plan.rows.size(), 4); // two of them in part
    QCOMPARE(planned->organizations(), 1);
}

void TestFailOver::organisationsOwnUrlsAreLeftAlone()
{
    const QString own = m_desk->addOrganization(u"Bay Plumbing"_s);
    const QString both = m_desk->addOrganization(u"Cedar Law"_s);
    const WebhookSet bay = at(u"hooks.bay.example"_s);
    const WebhookSet cedar = at(u"hooks.cedar.example"_s);
    const WebhookSet cedarThere = at(u"failover.cedar.example"_s);
    saveSet({.organizationId = own, .webhooks = bay});
    saveSet({.organizationId = both, .webhooks = cedar});
    saveSet({.kind = UrlSetKind::Failover, .organizationId = both, .webhooks = cedarThere});
    m_numbers << addNumber(0) << addNumber(1, own, bay) << addNumber(2, both, cedar);
    const auto planned = plan(UrlSetKind::Failover);
    QCOMPARE(planned->plan.rows.size(), 2);
    QCOMPARE(planned->plan.count(Why::OwnUrls), 1);
    QCOMPARE(planned->organizations(), 2);
    finish(begin(planned));
    QCOMPARE(theirs(1).webhooks, bay);
    QCOMPARE(theirs(2).webhooks.voice.url, cedarThere.voice.url);
    // And so are they expected.
    QCOMPARE(m_urlSets->expectedWebhooks({.id = own}), bay);
    QCOMPARE(m_urlSets->expectedWebhooks({.id = both}), cedarThere);
    QCOMPARE(m_urlSets->expectedWebhooks({.id = m_desk->organizationId}), there);
}

void TestFailOver::targetIsCalledOncePerUrl()
{
    const QString other = m_desk->addOrganization(u"Bay Plumbing"_s);
    WebhookSet own = there; // but for one
    own.voice.url = u"https://failover.bay.example/{organizationId}"_s;
    saveSet({.kind = UrlSetKind::Failover, .organizationId = other, .webhooks = own});
    const auto check = [&] {
        std::optional<inventory::TargetCheck> result;
        m_calls.keep(m_failOver->check(production, UrlSetKind::Failover, u"AC1"_s, m_desk->organizationId,
                                       [&](const auto &checked) { result = *checked; }));
        (void)QTest::qWaitFor([&] { return result.has_value(); });
        return *result;
    };
    QVERIFY(check().isGood());
    QCOMPARE(m_desk->prober.probes, 4);
    m_desk->prober.finding = domain::Finding::HttpStatus;
    m_desk->prober.httpStatus = 502;
    const inventory::TargetCheck down = check();
    QVERIFY(!down.isGood());
    QCOMPARE(down.failing(), (QStringList{u"failover.serviceflow.com"_s, u"failover.bay.example"_s}));
    QCOMPARE(updates(), 0);
}

void TestFailOver::comesBackAsItWas()
{
    addNumbers(5);
    theirs(1).webhooks.voice = {u"https://api.serviceflow.com/own?line=%2B1#rc=2"_s, u"GET"_s};
    theirs(1).webhooks.voiceFallback = {u"https://pbx.example/fb"_s, u"GET"_s};
    const WebhookSet before = theirs(1).webhooks;
    const QString over = failOver();
    QVERIFY(view(over).mayFailBack());
    QVERIFY(!view(over).mayPutBack()); // its set would stay
    const QString back = failBack();
    QCOMPARE(active(), UrlSetKind::Normal);
    QCOMPARE(view(back).batch.undoes, over);
    QCOMPARE(view(back).count(BatchRowState::Written), 5);
    QCOMPARE(theirs(1).webhooks, before);
    QCOMPARE(theirs(0).webhooks, domain::defaultWebhooks());
    QCOMPARE(m_desk->historyOf(m_numbers.at(0).id).last().act, u"failed back"_s);
    QVERIFY(!m_failOver->mayGoBack(production));
    QVERIFY(!view(over).mayFailBack());
    QCOMPARE(m_failOver->obstacle(production, UrlSetKind::Normal)->kind, FailOverObstacle::Kind::NotOver);
    // What was written then is not put back a second time.
    failOver();
    theirs(0).webhooks = domain::defaultWebhooks();
    const auto again = plan(UrlSetKind::Normal);
    QCOMPARE(again->plan.rows.size(), 4);
}

void TestFailOver::whatWasChangedSinceIsLeft()
{
    addNumbers(5);
    failOver();
    theirs(1).webhooks.voice.url = u"https://pbx.example/voice"_s;
    theirs(2).webhooks.smsFallback.url = u"https://pbx.example/fb"_s; // not of what was written
    const auto planned = plan(UrlSetKind::Normal);
    QCOMPARE(planned->plan.rows.size(), 4);
    QCOMPARE(planned->left.size(), 1);
    QCOMPARE(planned->left.first().phoneNumberId, m_numbers.at(1).id);
    theirs(3).webhooks.voice.url = u"https://pbx.example/later"_s; // after it was asked
    const QString back = begin(planned);
    finish(back);
    QCOMPARE(view(back).count(BatchRowState::Written), 3);
    QCOMPARE(view(back).count(BatchRowState::Changed), 2); // in its list, and its run-book
    QCOMPARE(theirs(1).webhooks.voice.url, u"https://pbx.example/voice"_s);
    QCOMPARE(theirs(3).webhooks.voice.url, u"https://pbx.example/later"_s);
    QCOMPARE(theirs(2).webhooks.voice.url, oldVoice);
    QCOMPARE(theirs(2).webhooks.smsFallback.url, u"https://pbx.example/fb"_s);
}

void TestFailOver::setUpMeanwhileIsOffered()
{
    WebhookSet withFallback = there;
    withFallback.voiceFallback.url = u"https://failover.serviceflow.com/fallback"_s;
    saveSet({.kind = UrlSetKind::Failover, .webhooks = withFallback});
    m_numbers << addNumber(0) << addNumber(1, {}, withFallback); // that one was there before
    m_desk->clock.advance(1min);
    failOver();
    m_numbers << addNumber(2, {}, withFallback) << addNumber(3, {}, withFallback);
    theirs(3).webhooks.voice.url = u"https://pbx.example/voice"_s; // and is somebody else's since
    const auto planned = plan(UrlSetKind::Normal);
    QCOMPARE(planned->plan.rows.size(), 1);
    QCOMPARE(planned->meanwhile.size(), 1);
    QCOMPARE(planned->meanwhile.first().phoneNumberId, m_numbers.at(2).id);
    const QString back = begin(planned, {.withMeanwhile = true});
    finish(back);
    QCOMPARE(view(back).count(BatchRowState::Written), 2);
    QCOMPARE(theirs(2).webhooks.voice.url, oldVoice);
    QCOMPARE(theirs(2).webhooks.voiceFallback.url, QString());
    QCOMPARE(theirs(1).webhooks, withFallback);
    QCOMPARE(theirs(3).webhooks.voice.url, u"https://pbx.example/voice"_s);
}

void TestFailOver::killedHalfWayComesBackWhole()
{
    addNumbers(40);
    const QString id = begin(plan(UrlSetKind::Failover));
    QTRY_VERIFY(view(id).mayLetRestFollow());
    m_desk->phones->asked = [&](const QString &) {
        if (updates() == 17) // they take effect, and nobody hears of it
            m_desk->phones->answers = false;
    };
    m_changes->letRestFollow(id);
    QTRY_VERIFY(!m_desk->phones->answers);
    QTRY_VERIFY(view(id).count(BatchRowState::Written) > 1);
    restart();
    std::optional<core::Status> read;
    m_calls.keep(m_urlSets->load([](const core::Status &) {}));
    m_calls.keep(m_failOver->load([](const core::Status &) {}));
    m_calls.keep(m_changes->resume([&](const core::Status &status) { read = status; }));
    QTRY_VERIFY(read && *read);
    QCOMPARE(active(), UrlSetKind::Failover);
    QCOMPARE(m_failOver->failedOver(production)->lastBatch, id);
    QVERIFY(view(id).mayGoOn());
    QVERIFY(view(id).count(BatchRowState::Asked) > 0);
    QCOMPARE(m_failOver->obstacle(production, UrlSetKind::Failover)->batch, id); // go on with that one
    // Instead of going on: back. Those that nobody had heard of go back, too.
    const QString back = failBack();
    QCOMPARE(view(id).batch.phase, BatchPhase::Ended);
    QVERIFY(view(id).isSuperseded && !view(id).mayRetry() && !view(id).mayGoOn());
    for (int i = 0; i < 40; ++i)
        QCOMPARE(theirs(i).webhooks, domain::defaultWebhooks());
    QCOMPARE(view(back).count(BatchRowState::Changed) + view(back).count(BatchRowState::Failed), 0);
}

void TestFailOver::killedBeforeItSetOutSetsOutLater()
{
    addNumbers(2);
    const auto planned = plan(UrlSetKind::Failover);
    domain::Batch batch{.id = u"batch"_s,
                        .kind = domain::BatchKind::FailOver,
                        .what = {{domain::batchEnvironmentKey, domain::name(production)}},
                        .rollback = u"rollback.csv"_s,
                        .startedAt = m_desk->clock.now()};
    std::optional<core::Status> added;
    m_calls.keep(m_batches->add(batch, planned->all(false), [&](const core::Status &status) { added = status; }));
    QTRY_VERIFY(added && *added);
    restart();
    std::optional<core::Status> resumed;
    m_calls.keep(m_urlSets->load([](const core::Status &) {}));
    m_calls.keep(m_changes->resume([&](const core::Status &status) { resumed = status; }));
    QTRY_VERIFY(resumed && *resumed);
    QCOMPARE(active(), UrlSetKind::Normal);
    QVERIFY(view(batch.id).mayGoOn());
    m_changes->goOn(batch.id);
    QTRY_VERIFY(view(batch.id).mayLetRestFollow());
    QCOMPARE(active(), UrlSetKind::Failover);
    QCOMPARE(updates(), 1);
}

void TestFailOver::oneAfterTheOther()
{
    addNumbers(3);
    const QString first = begin(plan(UrlSetKind::Failover));
    QTRY_VERIFY(view(first).mayLetRestFollow());
    const auto second = plan(UrlSetKind::Failover);
    QCOMPARE(begin(second), u"refused: Conflict"_s);
    m_changes->stop(first);
    QTRY_COMPARE(view(first).batch.phase, BatchPhase::Ended);
    m_desk->clock.advance(1min);
    const QString rest = failOver(); // the others
    QCOMPARE(view(rest).all(), 2);
    QCOMPARE(m_failOver->failedOver(production)->since, view(first).batch.startedAt);
    failBack(); // of both
    for (int i = 0; i < 3; ++i)
        QCOMPARE(theirs(i).webhooks, domain::defaultWebhooks());
}

void TestFailOver::nothingToMoveStillSwitchesTheSet()
{
    failOver();
    QTRY_COMPARE(active(), UrlSetKind::Failover);
    failBack();
    QTRY_COMPARE(active(), UrlSetKind::Normal);
    QCOMPARE(updates(), 0);
}

void TestFailOver::anotherDeskSeesIt()
{
    addNumbers(2);
    std::unique_ptr<store::Database> theirDatabase;
    m_calls.keep(store::Database::open(m_desk->folder.filePath(u"phonedesk.db"_s),
                                       [&](auto opened) { theirDatabase = std::move(*opened); }));
    QTRY_VERIFY(theirDatabase);
    store::Repositories theirRows(*theirDatabase);
    store::RunJournal theirJournal(*theirDatabase, m_desk->clock, m_desk->timings.lease);
    store::Batches theirBatches(*theirDatabase, theirRows);
    const provisioning::Needs needs{.clock = m_desk->clock,
                                    .timings = m_desk->timings,
                                    .journal = theirJournal,
                                    .rows = theirRows,
                                    .accounts = *m_desk,
                                    .prober = m_desk->prober,
                                    .actor = u"other@desk"_s};
    provisioning::UrlSets theirSets(needs, false);
    provisioning::NumberActs theirChecks(needs);
    inventory::Changes theirChanges({.clock = m_desk->clock,
                                     .timings = m_desk->timings,
                                     .journal = theirJournal,
                                     .batches = theirBatches,
                                     .rows = theirRows,
                                     .urlSets = theirSets,
                                     .checks = theirChecks,
                                     .open = m_desk->opensPhones(),
                                     .actor = u"other@desk"_s,
                                     .rollbackFolder = m_desk->folder.filePath(u"theirs"_s)});
    FailOver theirFailOver({.clock = m_desk->clock,
                            .rows = theirRows,
                            .batches = theirBatches,
                            .urlSets = theirSets,
                            .changes = theirChanges});
    QVERIFY(!theirFailOver.failedOver(production));
    const QString id = begin(plan(UrlSetKind::Failover));
    QTRY_VERIFY(view(id).mayLetRestFollow());
    m_desk->clock.advance(31s);
    QTRY_VERIFY(theirFailOver.failedOver(production) && !theirFailOver.failedOver(production)->lastBatch.isEmpty());
    QCOMPARE(theirFailOver.obstacle(production, UrlSetKind::Normal)->kind, FailOverObstacle::Kind::Elsewhere);
    finish(id);
    // They may bring it back.
    std::shared_ptr<const FailOverPlan> back;
    m_calls.keep(theirFailOver.plan(production, UrlSetKind::Normal, [&](const auto &planned) { back = *planned; }));
    QTRY_VERIFY(back);
    QCOMPARE(back->plan.rows.size(), 2);
    m_desk->clock.advance(31s);
    QTRY_VERIFY(!theirFailOver.obstacle(production, UrlSetKind::Normal));
    m_calls.abandonAll();
}

QTEST_GUILESS_MAIN(TestFailOver)
#include "tst_failover.moc"
