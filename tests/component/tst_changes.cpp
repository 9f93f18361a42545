// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changefixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using domain::BatchPhase;
using domain::BatchRowState;
using inventory::BatchView;
using inventory::CanaryState;

namespace {

const domain::WebhookChange toNewHost{.kind = domain::WebhookChange::Kind::ReplaceHost,
                                      .oldHost = u"api.serviceflow.com"_s,
                                      .newHost = u"failover.serviceflow.com"_s};
const QString newVoice = u"https://failover.serviceflow.com/webhooks/twilio/voice"_s;
const QString oldVoice = u"https://api.serviceflow.com/webhooks/twilio/voice"_s;

core::Error trouble(core::ErrorKind kind, core::Effect effect = core::Effect::None)
{
    return {.kind = kind, .effect = effect, .operation = u"update"_s};
}

} // namespace

// Webhooks of many numbers: nothing is overwritten that was not shown and saved, and nothing is lost on the way.
class TestChanges : public QObject, private testsupport::ChangeFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void oneNumberGoesFirstAndTheRestAfterAWord();
    void rollbackIsOnTheDiskBeforeTheFirstRequest();
    void withoutARollbackNothingIsSent();
    void canaryThatDoesNotAnswerHoldsTheRest();
    void rowThatWasChangedSinceIsLeftAndMayBeWrittenAnyway();
    void whatIsSoAlreadyIsNotSent();
    void pauseLeavesTheRestAlone();
    void stopEndsIt();
    void failuresAreTriedAgainAlone();
    void lostAnswerIsLookedAtAndNotSentTwice();
    void refusedAccountWaitsForAPerson();
    void rateLimitIsWaitedFor();
    void numberOfAnOpenRunIsNotTouched();
    void killedHalfWayGoesOnFromItsJournal();
    void fullDiskHaltsAndLosesNothing();
    void putBackRestoresWhatIsStillThere();
    void planSaysWhatChangesAndWhatNot();
    void applicationsAreSaidByTheirUrls();
    void manyAreFoundByTheListing();

private:
    std::shared_ptr<const inventory::ChangeFacts> look(const QList<domain::PhoneNumber> &numbers);
    inventory::ChangePlan plan(const domain::WebhookChange &change = toNewHost);
    QString begin(const inventory::ChangePlan &plan, int canary = 0);
    QString beginAll(); // up to where a person lets the rest follow
    BatchView view(const QString &id) { return *m_changes->view(id); }
    domain::BatchRow row(const QString &id, int seq) { return m_changes->rows(id).at(seq); }
};

void TestChanges::init()
{
    open();
}

void TestChanges::cleanup()
{
    close();
}

std::shared_ptr<const inventory::ChangeFacts> TestChanges::look(const QList<domain::PhoneNumber> &numbers)
{
    std::shared_ptr<const inventory::ChangeFacts> facts;
    m_calls.keep(m_changes->look(numbers, [&](const auto &found) { facts = *found; }));
    if (!QTest::qWaitFor([&] { return facts != nullptr; }))
        qFatal("Twilio was not read");
    return facts;
}

inventory::ChangePlan TestChanges::plan(const domain::WebhookChange &change)
{
    const auto facts = look(m_numbers);
    std::optional<inventory::ChangePlan> made;
    m_calls.keep(m_changes->plan(facts, change, [&](const auto &result) { made = *result; }));
    if (!QTest::qWaitFor([&] { return made.has_value(); }))
        qFatal("nothing was planned");
    return *made;
}

QString TestChanges::begin(const inventory::ChangePlan &plan, int canary)
{
    QString id;
    m_calls.keep(m_changes->begin(plan, canary, [&](const core::Result<QString> &begun) {
        id = begun ? *begun : u"refused: "_s + core::name(begun.error().kind);
    }));
    if (!QTest::qWaitFor([&] { return !id.isEmpty(); }))
        qFatal("the batch did not begin");
    return id;
}

QString TestChanges::beginAll()
{
    QString id = begin(plan());
    if (!QTest::qWaitFor([&] { return view(id).mayLetRestFollow(); }))
        qFatal("the first number was not changed");
    return id;
}

void TestChanges::oneNumberGoesFirstAndTheRestAfterAWord()
{
    addNumbers(12);
    const inventory::ChangePlan planned = plan();
    QCOMPARE(planned.rows.size(), 12);
    QCOMPARE(updates(), 0);
    const QString id = begin(planned, 3);
    QTRY_COMPARE(view(id).canary, CanaryState::Verified);
    QCOMPARE(updates(), 1);
    QCOMPARE(row(id, 3).state, BatchRowState::Written);
    QCOMPARE(theirs(3).webhooks.voice.url, newVoice);
    QCOMPARE(theirs(0).webhooks.voice.url, oldVoice);
    QVERIFY(view(id).verdict->isVerified());
    QVERIFY(view(id).isOpen());

    m_changes->letRestFollow(id);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    QCOMPARE(view(id).count(BatchRowState::Written), 12);
    QCOMPARE(updates(), 12);
    // Only what differs is sent: URLs, and no method.
    for (const QString &call : m_desk->phones->calls.filter(u"configure"_s))
        QCOMPARE(call, u"configure SmsUrl,StatusCallback,VoiceUrl"_s);
    QCOMPARE(ours(7).webhooks.voice.url, newVoice);
    const domain::HistoryEntry entry = m_desk->historyOf(m_numbers.at(7).id).last();
    QCOMPARE(entry.act, u"webhooks changed"_s);
    QCOMPARE(entry.requestId, u"RQ2"_s);
    QCOMPARE(entry.actor, u"test@desk"_s);
    QCOMPARE(entry.details.value(u"old"_s).toObject().value(u"VoiceUrl"_s).toString(), oldVoice);
    QCOMPARE(entry.details.value(u"new"_s).toObject().value(u"VoiceUrl"_s).toString(), newVoice);
    QVERIFY(view(id).batch.endedAt.isValid());
}

void TestChanges::rollbackIsOnTheDiskBeforeTheFirstRequest()
{
    addNumbers(3);
    theirs(1).webhooks.voice.url = u"https://me:secret@api.serviceflow.com/a,b?\"x\""_s;
    QByteArray atFirst;
    m_desk->phones->asked = [&](const QString &call) {
        if (!call.startsWith(u"configure"_s) || !atFirst.isEmpty())
            return;
        QFile file(m_changes->all().first().batch.rollback);
        QVERIFY(file.open(QIODevice::ReadOnly));
        atFirst = file.readAll();
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    };
    beginAll();
    const QStringList lines = QString::fromUtf8(atFirst).split(u"\r\n"_s);
    QCOMPARE(lines.first(), u"\"number\",\"sid\",\"account\",\"organisation\",\"label\",\"setting\",\"old\",\"new\""_s);
    QCOMPARE(lines.size(), 1 + 9 + 1);
    QCOMPARE(lines.filter(u"\"VoiceUrl\",\"%1\",\"%2\""_s.arg(oldVoice, newVoice)).size(), 2);
    QCOMPARE(lines.filter(u"\"https://me:secret@api.serviceflow.com/a,b?\"\"x\"\"\""_s).size(), 1);
}

void TestChanges::withoutARollbackNothingIsSent()
{
    addNumbers(2);
    QFile inTheWay(m_desk->folder.filePath(u"rollback"_s)); // a file where the folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(begin(plan()), u"refused: Storage"_s);
    QCOMPARE(updates(), 0);
    QVERIFY(m_changes->all().isEmpty());
}

void TestChanges::canaryThatDoesNotAnswerHoldsTheRest()
{
    addNumbers(4);
    m_desk->prober.finding = domain::Finding::HttpStatus;
    m_desk->prober.httpStatus = 502;
    const QString id = begin(plan());
    QTRY_COMPARE(view(id).canary, CanaryState::Failing);
    QCOMPARE(updates(), 1);
    QCOMPARE(view(id).verdict->firstTrouble()->httpStatus, 502);
    // The one that was changed goes back; the others were never touched.
    QString back;
    m_calls.keep(m_changes->putBack(id, [&](const auto &begun) { back = *begun; }));
    QTRY_VERIFY(!back.isEmpty());
    QTRY_COMPARE(view(back).batch.phase, BatchPhase::Ended);
    QCOMPARE(view(id).batch.phase, BatchPhase::Ended);
    QVERIFY(view(id).batch.wasStopped);
    QCOMPARE(theirs(0).webhooks, domain::defaultWebhooks());
    QCOMPARE(updates(), 2);
}

void TestChanges::rowThatWasChangedSinceIsLeftAndMayBeWrittenAnyway()
{
    addNumbers(4);
    const inventory::ChangePlan planned = plan();
    theirs(1).webhooks.voice.url = u"https://pbx.example/voice"_s;      // of what is to be written
    theirs(2).webhooks.voiceFallback.url = u"https://pbx.example/fb"_s; // of what was shown beside it
    const QString id = begin(planned);
    QTRY_VERIFY(view(id).mayLetRestFollow());
    m_changes->letRestFollow(id);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    QCOMPARE(view(id).count(BatchRowState::Changed), 2);
    QCOMPARE(view(id).count(BatchRowState::Written), 2);
    QCOMPARE(theirs(1).webhooks.voice.url, u"https://pbx.example/voice"_s);
    QCOMPARE(row(id, 1).found.field(domain::ListedConfiguration::VoiceUrl), u"https://pbx.example/voice"_s);
    QCOMPARE(row(id, 1).shown.field(domain::ListedConfiguration::VoiceUrl), oldVoice);
    QCOMPARE(updates(), 2);

    m_changes->writeAnyway(id, {1});
    QTRY_COMPARE(row(id, 1).state, BatchRowState::Written);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    QCOMPARE(theirs(1).webhooks.voice.url, newVoice);
    QCOMPARE(row(id, 2).state, BatchRowState::Changed);
    // Its way back is to what somebody else had set.
    QString back;
    m_calls.keep(m_changes->putBack(id, [&](const auto &begun) { back = *begun; }));
    QTRY_VERIFY(!back.isEmpty());
    QTRY_COMPARE(view(back).batch.phase, BatchPhase::Ended);
    QCOMPARE(theirs(1).webhooks.voice.url, u"https://pbx.example/voice"_s);
}

void TestChanges::whatIsSoAlreadyIsNotSent()
{
    addNumbers(3);
    const inventory::ChangePlan planned = plan();
    for (domain::Webhook *webhook : {&theirs(2).webhooks.voice, &theirs(2).webhooks.sms, &theirs(2).webhooks.status})
        webhook->url.replace(u"api."_s, u"failover."_s);
    const QString id = begin(planned);
    QTRY_VERIFY(view(id).mayLetRestFollow());
    m_changes->letRestFollow(id);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    QCOMPARE(row(id, 2).state, BatchRowState::AlreadySo);
    QCOMPARE(updates(), 2);
    QCOMPARE(ours(2).webhooks.voice.url, newVoice); // and we know it now
}

void TestChanges::pauseLeavesTheRestAlone()
{
    addNumbers(60);
    const QString id = beginAll();
    m_desk->phones->asked = [&](const QString &) {
        if (updates() == 10)
            m_changes->pause(id);
    };
    m_changes->letRestFollow(id);
    QTRY_VERIFY(view(id).mayGoOn());
    const int sent = updates();
    QVERIFY2(sent >= 10 && sent < 10 + 32, qPrintable(QString::number(sent)));
    QCOMPARE(view(id).count(BatchRowState::Written), sent);
    QCOMPARE(view(id).count(BatchRowState::Asked), 0);
    QCoreApplication::processEvents();
    QCOMPARE(updates(), sent);
    m_desk->phones->asked = nullptr;
    m_changes->goOn(id);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    QCOMPARE(updates(), 60);
}

void TestChanges::stopEndsIt()
{
    addNumbers(60);
    const QString id = beginAll();
    m_desk->phones->asked = [&](const QString &) {
        if (updates() == 10)
            m_changes->stop(id);
    };
    m_changes->letRestFollow(id);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    QVERIFY(view(id).batch.wasStopped);
    const int sent = updates();
    QCOMPARE(view(id).count(BatchRowState::Written), sent);
    QCOMPARE(view(id).count(BatchRowState::Waiting), 60 - sent);
    QVERIFY(sent < 60);
    QVERIFY(view(id).mayPutBack());
    QVERIFY(!view(id).mayGoOn());
}

void TestChanges::failuresAreTriedAgainAlone()
{
    addNumbers(5);
    const QString id = beginAll();
    const testsupport::ScriptedPhones::Fault refused{trouble(core::ErrorKind::Rejected)};
    m_desk->phones->updates = {refused, std::nullopt, refused};
    m_changes->letRestFollow(id);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    QCOMPARE(view(id).count(BatchRowState::Failed), 2);
    QCOMPARE(view(id).count(BatchRowState::Written), 3);
    const int sent = updates();
    m_changes->retry(id);
    QTRY_COMPARE(view(id).count(BatchRowState::Written), 5);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    QCOMPARE(updates(), sent + 2);
}

void TestChanges::lostAnswerIsLookedAtAndNotSentTwice()
{
    addNumbers(3);
    const QString id = beginAll();
    // One took effect, the other did not; neither answer came.
    m_desk->phones->updates = {
        testsupport::ScriptedPhones::Fault{trouble(core::ErrorKind::Timeout, core::Effect::Unknown), true},
        testsupport::ScriptedPhones::Fault{trouble(core::ErrorKind::Timeout, core::Effect::Unknown), false}};
    m_changes->letRestFollow(id);
    QTRY_COMPARE(updates(), 3);
    QTRY_VERIFY(m_desk->clock.nextIn() && *m_desk->clock.nextIn() <= m_desk->timings.firstBackoff);
    m_desk->clock.advance(m_desk->timings.firstBackoff);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    QCOMPARE(view(id).count(BatchRowState::Written), 3);
    QCOMPARE(updates(), 4); // only the one that had not happened
    QCOMPARE(theirs(1).webhooks.voice.url, newVoice);
    QCOMPARE(theirs(2).webhooks.voice.url, newVoice);
}

void TestChanges::refusedAccountWaitsForAPerson()
{
    addNumbers(40);
    const QString id = beginAll();
    m_desk->phones->updates = {std::nullopt,
                               testsupport::ScriptedPhones::Fault{trouble(core::ErrorKind::Unauthorized)}};
    m_changes->letRestFollow(id);
    QTRY_VERIFY(view(id).mayGoOn());
    QCOMPARE(view(id).halted.size(), 1);
    QCOMPARE(view(id).halted.first().error.kind, core::ErrorKind::Unauthorized);
    QVERIFY(updates() < 40);
    QCOMPARE(view(id).count(BatchRowState::Failed), 0);
    m_changes->goOn(id);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    QCOMPARE(view(id).count(BatchRowState::Written), 40);
    QVERIFY(view(id).halted.isEmpty());
}

void TestChanges::rateLimitIsWaitedFor()
{
    addNumbers(3);
    const QString id = beginAll();
    m_desk->phones->reads = {trouble(core::ErrorKind::RateLimited)};
    m_desk->phones->updates = {testsupport::ScriptedPhones::Fault{trouble(core::ErrorKind::RateLimited)}};
    m_changes->letRestFollow(id);
    for (int i = 0; i < 3 && view(id).isOpen(); ++i) {
        QTRY_VERIFY(!view(id).isOpen() ||
                    (m_desk->clock.nextIn() && *m_desk->clock.nextIn() <= 2 * m_desk->timings.firstBackoff));
        if (view(id).isOpen())
            m_desk->clock.advance(2 * m_desk->timings.firstBackoff);
    }
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    QCOMPARE(view(id).count(BatchRowState::Written), 3);
}

void TestChanges::numberOfAnOpenRunIsNotTouched()
{
    addNumbers(3);
    const QString id = beginAll();
    std::optional<core::Status> open;
    const workflow::RunRecord record{.id = u"run"_s,
                                     .flow = u"disconnect"_s,
                                     .scope = m_numbers.at(2).accountSid,
                                     .subject = m_numbers.at(2).number.toString(),
                                     .startedAt = m_desk->clock.now()};
    m_calls.keep(m_desk->journal->begin(record, [&](const core::Status &begun) { open = begun; }));
    QTRY_VERIFY(open && *open);
    m_changes->letRestFollow(id);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    QCOMPARE(row(id, 2).state, BatchRowState::Failed);
    QCOMPARE(row(id, 2).error->kind, core::ErrorKind::Conflict);
    QCOMPARE(theirs(2).webhooks.voice.url, oldVoice);
}

void TestChanges::killedHalfWayGoesOnFromItsJournal()
{
    addNumbers(40);
    const QString id = beginAll();
    m_desk->phones->asked = [&](const QString &) {
        // From here on requests take effect and no answer comes any more.
        if (updates() == 17)
            m_desk->phones->answers = false;
    };
    m_changes->letRestFollow(id);
    QTRY_VERIFY(!m_desk->phones->answers);
    QTRY_VERIFY(view(id).count(BatchRowState::Written) > 1);
    QCoreApplication::processEvents();
    const int sent = updates();
    restart();
    std::optional<core::Status> resumed;
    m_calls.keep(m_changes->resume([&](const core::Status &status) { resumed = status; }));
    QTRY_VERIFY(resumed && *resumed);
    QVERIFY(view(id).mayGoOn()); // a person says so
    QCOMPARE(updates(), sent);
    QVERIFY(view(id).count(BatchRowState::Asked) > 0);
    QVERIFY(view(id).count(BatchRowState::Waiting) > 0);
    m_changes->goOn(id);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    QCOMPARE(view(id).count(BatchRowState::Written), 40);
    QCOMPARE(updates(), 40); // what had taken effect was found, not sent again
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(theirs(i).webhooks.voice.url, newVoice);
        const QList<domain::HistoryEntry> history = m_desk->historyOf(m_numbers.at(i).id);
        QCOMPARE(std::ranges::count(history, u"webhooks changed"_s, &domain::HistoryEntry::act), 1);
    }
    // The way back is known for those as well.
    QString back;
    m_calls.keep(m_changes->putBack(id, [&](const auto &begun) { back = *begun; }));
    QTRY_VERIFY(!back.isEmpty());
    QTRY_COMPARE(view(back).batch.phase, BatchPhase::Ended);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(theirs(i).webhooks, domain::defaultWebhooks());
}

void TestChanges::fullDiskHaltsAndLosesNothing()
{
    addNumbers(60);
    const QString id = beginAll();
    m_desk->refuse(u"pd_history"_s, u"NEW.\"act\" = 'webhooks changed'"_s);
    m_changes->letRestFollow(id);
    QTRY_VERIFY(view(id).mayGoOn());
    QVERIFY(view(id).error);
    QCOMPARE(view(id).error->kind, core::ErrorKind::Storage);
    const int sent = updates();
    QVERIFY(sent < 60);
    m_desk->heal();
    m_changes->goOn(id);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    QCOMPARE(view(id).count(BatchRowState::Written), 60);
    QCOMPARE(updates(), 60);
    const QList<domain::PhoneNumber> rows = m_desk->rows();
    QVERIFY(std::ranges::all_of(rows, [](const auto &number) { return number.webhooks.voice.url == newVoice; }));
}

void TestChanges::putBackRestoresWhatIsStillThere()
{
    addNumbers(5);
    theirs(0).webhooks.voiceFallback = {u"https://api.serviceflow.com/fb"_s, u"GET"_s};
    const domain::WebhookSet first = theirs(0).webhooks;
    const QString id = beginAll();
    m_changes->letRestFollow(id);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    theirs(1).webhooks.voice.url = u"https://pbx.example/voice"_s;    // of what the batch wrote
    theirs(2).webhooks.smsFallback.url = u"https://pbx.example/fb"_s; // of what it did not
    const int sent = updates();
    QString back;
    m_calls.keep(m_changes->putBack(id, [&](const auto &begun) { back = *begun; }));
    QTRY_VERIFY(!back.isEmpty());
    QTRY_COMPARE(view(back).batch.phase, BatchPhase::Ended);
    QCOMPARE(view(back).batch.undoes, id);
    QCOMPARE(view(back).count(BatchRowState::Written), 4);
    QCOMPARE(row(back, 1).state, BatchRowState::Changed);
    QCOMPARE(theirs(1).webhooks.voice.url, u"https://pbx.example/voice"_s);
    QCOMPARE(theirs(0).webhooks, first);
    QCOMPARE(theirs(2).webhooks.voice.url, oldVoice);
    QCOMPARE(theirs(2).webhooks.smsFallback.url, u"https://pbx.example/fb"_s);
    QCOMPARE(updates(), sent + 4);
    QCOMPARE(m_desk->historyOf(m_numbers.at(0).id).last().act, u"webhooks put back"_s);
    QVERIFY(!view(back).batch.rollback.isEmpty());
}

void TestChanges::planSaysWhatChangesAndWhatNot()
{
    addNumbers(6);
    theirs(1).trunkSid = u"TK00000000000000000000000000000001"_s;
    theirs(2).webhooks = {};
    m_desk->phones->owned.remove(m_numbers.at(3).twilioSid);
    m_desk->phones->services.insert(m_numbers.at(4).twilioSid,
                                    {.sid = u"MG1"_s, .name = u"Alerts"_s, .inboundUrl = oldVoice});
    const inventory::ChangePlan planned = plan();
    using Why = inventory::UnchangedNumber::Why;
    QCOMPARE(planned.count(Why::NotAtTwilio), 1);
    QCOMPARE(planned.count(Why::Nothing), 1);
    QCOMPARE(planned.rows.size(), 4);
    // Of the one in a trunk, texts go: they are another matter.
    QCOMPARE(planned.rows.at(1).wanted.keys(), QStringList{u"SmsUrl"_s});
    QCOMPARE(planned.rows.at(2).wanted.keys(), (QStringList{u"StatusCallback"_s, u"VoiceUrl"_s}));
    QCOMPARE(planned.notMoved.size(), 2);
    QCOMPARE(planned.notMoved.at(1).elsewhere.url, oldVoice);
    QCOMPARE(inventory::hostsIn(*look(m_numbers)).first(), u"api.serviceflow.com"_s);
    QCOMPARE(m_desk->phones->count(u"applications"_s), 0); // no number has one
}

void TestChanges::applicationsAreSaidByTheirUrls()
{
    addNumbers(3);
    theirs(1).voiceApplicationSid = u"AP00000000000000000000000000000001"_s;
    theirs(2).voiceApplicationSid = u"AP00000000000000000000000000000002"_s;
    m_desk->phones->applications = {
        {.sid = theirs(1).voiceApplicationSid, .name = u"Menu"_s, .webhooks = {.voice = {.url = oldVoice}}},
        {.sid = theirs(2).voiceApplicationSid,
         .name = u"Fax"_s,
         .webhooks = {.voice = {.url = u"https://fax.example/in"_s}}}};
    const inventory::ChangePlan planned = plan();
    QCOMPARE(m_desk->phones->count(u"applications"_s), 1);
    // The first one's calls reach the old host by way of the application; the other's never did.
    QCOMPARE(planned.notMoved.size(), 1);
    QCOMPARE(planned.notMoved.first().number.id, m_numbers.at(1).id);
    QCOMPARE(planned.notMoved.first().elsewhere.name, u"Menu"_s);
    QCOMPARE(planned.notMoved.first().elsewhere.url, oldVoice);
}

void TestChanges::manyAreFoundByTheListing()
{
    addNumbers(130);
    m_desk->phones->calls.clear();
    const inventory::ChangePlan planned = plan();
    QCOMPARE(planned.rows.size(), 130);
    QCOMPARE(m_desk->phones->count(u"read"_s), 0);
    QCOMPARE(m_desk->phones->calls.filter(u"list AC"_s).size(), 1);

    // So are they when their turn comes: what was changed since then is seen, and each is sent once.
    const QString id = begin(planned);
    QTRY_VERIFY(view(id).mayLetRestFollow());
    theirs(77).webhooks.voice.url = u"https://pbx.example/voice"_s;
    const int reads = m_desk->phones->count(u"read"_s);
    m_changes->letRestFollow(id);
    QTRY_COMPARE(view(id).batch.phase, BatchPhase::Ended);
    QCOMPARE(m_desk->phones->count(u"read"_s), reads);
    QCOMPARE(m_desk->phones->calls.filter(u"list AC"_s).size(), 2);
    QCOMPARE(row(id, 77).state, BatchRowState::Changed);
    QCOMPARE(view(id).count(BatchRowState::Written), 129);
    QCOMPARE(updates(), 129);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
