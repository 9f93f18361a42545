// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/connecting.h"
#include "provisioning/numberacts.h"
#include "support/provisioningdesk.h"

#include <QTest>

using namespace phonedesk;
using namespace phonedesk::provisioning;
using namespace phonedesk::testsupport;
using namespace Qt::StringLiterals;
using core::Effect;
using core::ErrorKind;
using domain::PhoneNumberStatus;
using workflow::RunState;

namespace {

const core::Error lost{.kind = ErrorKind::Timeout, .effect = Effect::Unknown, .operation = u"release"_s};

// A number that is ours and verified, at Twilio and in the database.
class ReleaseDesk : public ProvisioningDesk
{
public:
    ReleaseDesk()
    {
        make();
        const QString run = ProvisioningDesk::start(request());
        if (!QTest::qWaitFor([&] { return !view(run).isOpen(); }))
            qFatal("the number was not set up");
        phones->calls.clear();
    }

    void make()
    {
        const Needs needs{.clock = clock,
                          .timings = timings,
                          .journal = *journal,
                          .rows = *repositories,
                          .accounts = *this,
                          .prober = prober,
                          .actor = u"test@desk"_s};
        connecting = std::make_unique<Connecting>(needs, *domain::AreaCodeTable::builtIn());
        acts = std::make_unique<NumberActs>(needs);
    }

    // As the program's next start.
    void startAnew()
    {
        connecting.reset();
        acts.reset();
        restart();
        make();
        std::optional<core::Status> resumed;
        const auto call = runs->resume([&](const core::Status &status) { resumed = status; });
        if (!QTest::qWaitFor([&] { return resumed.has_value() && !runs->runs().isEmpty(); }))
            qFatal("nothing was resumed");
    }

    domain::PhoneNumber row() { return rows().value(0); }
    domain::NumberConfiguration &there() { return phones->owned[row().twilioSid]; }

    core::Result<ReleaseFacts> look()
    {
        std::optional<core::Result<ReleaseFacts>> answer;
        const auto call =
            connecting->lookBeforeRelease(row().id, [&](const core::Result<ReleaseFacts> &facts) { answer = facts; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }

    core::Result<ProvisionRequest> lookForReleased()
    {
        std::optional<core::Result<ProvisionRequest>> answer;
        const auto call =
            connecting->lookForReleased(row().id, [&](const core::Result<ProvisionRequest> &made) { answer = made; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }

    core::Result<QString> release(const QString &typed = u"(512) 555-0100"_s)
    {
        std::optional<core::Result<QString>> answer;
        const auto call = runs->release(releaseRequest(row()), typed,
                                        [&](const core::Result<QString> &started) { answer = started; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }

    void protect(bool isProtected)
    {
        std::optional<core::Status> done;
        const auto call = acts->setProtected(row().id, isProtected, [&](const core::Status &status) { done = status; });
        if (!QTest::qWaitFor([&] { return done.has_value(); }))
            qFatal("no answer");
    }

    std::unique_ptr<Connecting> connecting;
    std::unique_ptr<NumberActs> acts;
};

} // namespace

// A number is given back: never by mistake, never asked for twice, and its row says until when it can be brought back.
class TestReleasing : public QObject
{
    Q_OBJECT

private slots:
    void lookingSaysWhatItDoesAndChangesNothing();
    void givenBackAndKept();
    void anotherNumberWasTyped();
    void aProtectedOneIsRefused();
    void protectedMeanwhileIsRefused();
    void anEmergencyAddressIsRefusedBeforeItIsAsked();
    void twiliosRefusalLeavesItOurs();
    void aLostAnswerIsLookedUpAndNotRepeated();
    void aLostRequestIsSettledAndAskedAgain();
    void whatWasChangedMeanwhileStays();
    void goneAtTwilioIsWrittenDown();
    void afterARestartNothingIsReleasedByItself();
    void afterARestartAnAskedReleaseIsLookedFor();
    void aNewKeyReleasesNothing();
    void aRowThatCannotBeWrittenIsMadeUpFor();
    void daysAreCountedDown();
    void broughtBackIsSetUpAsItWas_data();
    void broughtBackIsSetUpAsItWas();
};

void TestReleasing::lookingSaysWhatItDoesAndChangesNothing()
{
    ReleaseDesk desk;
    desk.phones->services.insert(desk.row().twilioSid, {.sid = u"MG1"_s, .name = u"Reminders"_s});
    const auto facts = desk.look();
    QVERIFY(facts);
    QCOMPARE(facts->number.label, u"Main Line"_s);
    QCOMPARE(facts->services.size(), 1);
    QVERIFY(facts->present);
    QCOMPARE(facts->obstacle(), ReleaseObstacle::None);
    QCOMPARE(desk.phones->count(u"release"_s), 0);
    QVERIFY(desk.runs->runs().last().flow() != Flow::Release);
}

void TestReleasing::givenBackAndKept()
{
    ReleaseDesk desk;
    const domain::WebhookSet webhooks = desk.row().webhooks;
    const auto id = desk.release();
    QVERIFY(id);
    QTRY_VERIFY(!desk.view(*id).isOpen());
    QCOMPARE(desk.phones->calls, (QStringList{u"read"_s, u"release"_s}));
    QVERIFY(desk.phones->owned.isEmpty());
    const domain::PhoneNumber row = desk.row();
    QCOMPARE(row.status, PhoneNumberStatus::Released);
    QCOMPARE(row.releasedAt, desk.clock.now());
    QVERIFY(!row.disconnectedAt.isValid());
    QCOMPARE(row.webhooks, webhooks);
    const domain::HistoryEntry last = desk.historyOf(row.id).last();
    QCOMPARE(last.act, u"given back"_s);
    QCOMPARE(last.actor, u"test@desk"_s);
    QCOMPARE(last.details.value("configuration"_L1).toObject().value("voice_url"_L1).toString(), webhooks.voice.url);
    // The intent stands in the journal before the DELETE is sent.
    QStringList events;
    const auto entries = desk.journalOf(*id);
    for (const workflow::JournalEntry &entry : entries)
        events << entry.step + u' ' + entry.event;
    QVERIFY2(events.contains(u"give-back asked"_s), qPrintable(events.join(u", "_s)));
    QVERIFY(!desk.view(*id).isOpen());
}

void TestReleasing::anotherNumberWasTyped()
{
    ReleaseDesk desk;
    const auto refused = desk.release(u"(512) 555-0199"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, u"release.confirm"_s);
    QCOMPARE(desk.phones->calls, QStringList());
}

void TestReleasing::aProtectedOneIsRefused()
{
    ReleaseDesk desk;
    desk.protect(true);
    QCOMPARE(desk.look()->obstacle(), ReleaseObstacle::Protected);
    desk.phones->calls.clear();
    const auto id = desk.release(); // as from a window that was opened before
    QVERIFY(id);
    QTRY_COMPARE(desk.view(*id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.view(*id).error->operation, QString(refusals::isProtected));
    QCOMPARE(desk.view(*id).allowed, (QList{Decision::Retry, Decision::Forget}));
    QCOMPARE(desk.phones->calls, QStringList()); // Twilio was not asked for anything
    desk.runs->decide(*id, Decision::Forget);
    QTRY_VERIFY(!desk.view(*id).isOpen());
    QCOMPARE(desk.row().status, PhoneNumberStatus::Active);
}

void TestReleasing::protectedMeanwhileIsRefused()
{
    ReleaseDesk desk;
    desk.phones->releases.push_back(ScriptedPhones::Fault{.error = {.kind = ErrorKind::Rejected}});
    const auto id = desk.release();
    QTRY_COMPARE(desk.view(*id).state, RunState::AwaitingDecision);
    desk.protect(true);
    desk.phones->calls.clear();
    desk.runs->decide(*id, Decision::Retry);
    QTRY_COMPARE(desk.view(*id).state, RunState::AwaitingDecision);
    QTRY_COMPARE(desk.view(*id).error->operation, QString(refusals::isProtected));
    QCOMPARE(desk.phones->calls, QStringList());
}

void TestReleasing::anEmergencyAddressIsRefusedBeforeItIsAsked()
{
    ReleaseDesk desk;
    desk.there().emergencyAddressSid = u"AD1"_s;
    QCOMPARE(desk.look()->obstacle(), ReleaseObstacle::EmergencyAddress);
    const auto id = desk.release();
    QTRY_COMPARE(desk.view(*id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.view(*id).error->operation, QString(refusals::hasEmergencyAddress));
    QCOMPARE(desk.phones->count(u"release"_s), 0);
    // Taken off, it is still registered for a while.
    desk.there().emergencyAddressSid.clear();
    desk.there().emergencyAddressStatus = u"pending-unregistration"_s;
    QCOMPARE(desk.look()->obstacle(), ReleaseObstacle::EmergencyAddress);
    desk.there().emergencyAddressStatus = u"unregistered"_s;
    desk.runs->decide(*id, Decision::Retry);
    QTRY_VERIFY(!desk.view(*id).isOpen());
    QCOMPARE(desk.row().status, PhoneNumberStatus::Released);
}

void TestReleasing::twiliosRefusalLeavesItOurs()
{
    ReleaseDesk desk;
    desk.phones->releases.push_back(
        ScriptedPhones::Fault{.error = {.kind = ErrorKind::Rejected, .httpStatus = 400, .twilioCode = 22222}});
    const auto id = desk.release();
    QTRY_COMPARE(desk.view(*id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.view(*id).error->twilioCode, 22222);
    QCOMPARE(desk.phones->count(u"release"_s), 1);
    QCOMPARE(desk.row().status, PhoneNumberStatus::Active);
}

void TestReleasing::aLostAnswerIsLookedUpAndNotRepeated()
{
    ReleaseDesk desk;
    desk.phones->releases.push_back(ScriptedPhones::Fault{.error = lost, .tookEffect = true});
    const auto id = desk.release();
    QTRY_VERIFY(!desk.view(*id).isOpen());
    QCOMPARE(desk.phones->count(u"release"_s), 1);
    QCOMPARE(desk.row().status, PhoneNumberStatus::Released);
}

void TestReleasing::aLostRequestIsSettledAndAskedAgain()
{
    ReleaseDesk desk;
    desk.phones->releases.push_back(ScriptedPhones::Fault{.error = lost});
    const auto id = desk.release();
    QTRY_COMPARE(desk.view(*id).givingBack, GivingBack::NotKnown);
    QTRY_VERIFY(desk.view(*id).nextLookUpAt.isValid());
    QCOMPARE(desk.view(*id).allowed, QList{Decision::LookNow});
    QTRY_VERIFY(
        (desk.clock.advanceToNext(), desk.view(*id).state == RunState::AwaitingDecision || !desk.view(*id).isOpen()));
    QCOMPARE(desk.phones->count(u"release"_s), 1); // it was not sent a second time by itself
    QCOMPARE(desk.view(*id).allowed, (QList{Decision::Retry, Decision::Forget}));
    desk.runs->decide(*id, Decision::Retry);
    QTRY_VERIFY(!desk.view(*id).isOpen());
    QCOMPARE(desk.phones->count(u"release"_s), 2);
    QCOMPARE(desk.row().status, PhoneNumberStatus::Released);
}

void TestReleasing::whatWasChangedMeanwhileStays()
{
    ReleaseDesk desk;
    // While the DELETE is on its way, somebody edits the label.
    std::optional<core::Status> edited;
    core::CallHandle editing;
    desk.phones->asked = [&, id = desk.row().id](const QString &call) {
        if (call == "release"_L1)
            editing = desk.acts->setLabel(id, u"Main Line"_s, u"Front desk"_s,
                                          [&](const core::Status &status) { edited = status; });
    };
    const auto id = desk.release();
    QTRY_VERIFY(!desk.view(*id).isOpen());
    QTRY_VERIFY(edited);
    QCOMPARE(desk.row().label, edited->has_value() ? u"Front desk"_s : u"Main Line"_s);
    QVERIFY(edited->has_value());
    QCOMPARE(desk.row().status, PhoneNumberStatus::Released);
}

void TestReleasing::goneAtTwilioIsWrittenDown()
{
    ReleaseDesk desk;
    desk.phones->owned.clear(); // somebody did it in the Console
    const auto facts = desk.look();
    QVERIFY(facts && !facts->present);
    const auto id = desk.release();
    QTRY_VERIFY(!desk.view(*id).isOpen());
    QCOMPARE(desk.phones->count(u"release"_s), 0);
    QCOMPARE(desk.row().status, PhoneNumberStatus::Released);
}

void TestReleasing::afterARestartNothingIsReleasedByItself()
{
    ReleaseDesk desk;
    desk.phones->answers = false; // the program ends before anything was sent
    const auto id = desk.release();
    QTRY_COMPARE(desk.phones->calls, QStringList{u"read"_s});
    desk.phones->answers = true;
    desk.startAnew();
    QTRY_COMPARE(desk.view(*id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.phones->count(u"release"_s), 0);
    QCOMPARE(desk.view(*id).allowed, (QList{Decision::Retry, Decision::Forget}));
    desk.runs->decide(*id, Decision::Retry);
    QTRY_VERIFY(!desk.view(*id).isOpen());
    QCOMPARE(desk.row().status, PhoneNumberStatus::Released);
}

void TestReleasing::afterARestartAnAskedReleaseIsLookedFor()
{
    ReleaseDesk desk;
    desk.phones->asked = [&](const QString &call) {
        if (call == "read"_L1)
            desk.phones->answers = false; // the program ends while it waits for the DELETE's answer
    };
    const auto id = desk.release();
    QTRY_COMPARE(desk.phones->count(u"release"_s), 1);
    desk.phones->asked = {};
    desk.phones->answers = true;
    desk.startAnew();
    QTRY_VERIFY(!desk.view(*id).isOpen());
    QCOMPARE(desk.phones->count(u"release"_s), 1);
    QCOMPARE(desk.row().status, PhoneNumberStatus::Released);
}

void TestReleasing::aNewKeyReleasesNothing()
{
    ReleaseDesk desk;
    desk.accountError = core::Error{.kind = ErrorKind::CredentialMissing};
    const auto id = desk.release();
    QTRY_COMPARE(desk.view(*id).state, RunState::AwaitingDecision);
    desk.accountError.reset();
    desk.runs->credentialChanged(desk.request().accountSid);
    QCOMPARE(desk.view(*id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.phones->calls, QStringList());
}

void TestReleasing::aRowThatCannotBeWrittenIsMadeUpFor()
{
    ReleaseDesk desk;
    desk.refuse(u"pd_history"_s, u"NEW.act = 'given back'"_s);
    const auto id = desk.release();
    QTRY_COMPARE(desk.view(*id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.view(*id).error->effect, Effect::Applied);
    QCOMPARE(desk.view(*id).allowed, QList{Decision::Retry}); // it is gone, and cannot be kept
    desk.heal();
    desk.runs->decide(*id, Decision::Retry);
    QTRY_VERIFY(!desk.view(*id).isOpen());
    QCOMPARE(desk.phones->count(u"release"_s), 1);
    QCOMPARE(desk.row().status, PhoneNumberStatus::Released);
}

void TestReleasing::daysAreCountedDown()
{
    const QDateTime at = QDateTime(QDate(2026, 11, 22), QTime(14, 2), Qt::UTC);
    QCOMPARE(recoverableDaysLeft(at, at), 10);
    QCOMPARE(recoverableDaysLeft(at, at.addSecs(1)), 10);
    QCOMPARE(recoverableDaysLeft(at, at.addDays(9)), 1);
    QCOMPARE(recoverableDaysLeft(at, at.addDays(10).addMSecs(-1)), 1);
    QCOMPARE(recoverableDaysLeft(at, at.addDays(10)), 0);
    QCOMPARE(recoverableDaysLeft({}, at), 0);
}

void TestReleasing::broughtBackIsSetUpAsItWas_data()
{
    QTest::addColumn<bool>("withOldSid");
    QTest::newRow("with its old SID") << true;
    QTest::newRow("with a new SID") << false;
}

void TestReleasing::broughtBackIsSetUpAsItWas()
{
    QFETCH(bool, withOldSid);
    ReleaseDesk desk;
    const domain::WebhookSet webhooks = desk.row().webhooks;
    const domain::NumberConfiguration before = desk.there();
    const auto id = desk.release();
    QTRY_VERIFY(!desk.view(*id).isOpen());
    const auto absent = desk.lookForReleased();
    QVERIFY(!absent);
    QCOMPARE(absent.error().operation, QString(refusals::notBroughtBack));

    // Twilio's Console brings it back, with nothing set.
    domain::NumberConfiguration &again = desk.phones->own(before.number, {}, desk.clock.now());
    if (withOldSid) {
        domain::NumberConfiguration same = desk.phones->owned.take(again.sid);
        same.sid = before.sid;
        desk.phones->owned.insert(same.sid, same);
    }
    const auto request = desk.lookForReleased();
    QVERIFY(request);
    QCOMPARE(request->webhooks, webhooks);
    QCOMPARE(request->label, u"Main Line"_s);
    const QString run = desk.start(*request);
    QTRY_VERIFY(desk.view(run).isVerified());
    const QList<domain::PhoneNumber> rows = desk.rows();
    QCOMPARE(rows.size(), withOldSid ? 1 : 2);
    const auto live = std::ranges::find(rows, PhoneNumberStatus::Active, &domain::PhoneNumber::status);
    QVERIFY(live != rows.end());
    QCOMPARE(live->webhooks, webhooks);
    QVERIFY(!live->releasedAt.isValid());
    QCOMPARE(desk.phones->owned.size(), 1);
    QCOMPARE(desk.phones->owned.cbegin()->webhooks, webhooks);
    // Pressed once more for the old row, it is said whose it is.
    if (!withOldSid) {
        const auto managed = desk.lookForReleased();
        QVERIFY(!managed || managed->existing->sid != before.sid);
    }
}

QTEST_GUILESS_MAIN(TestReleasing)
#include "tst_releasing.moc"
