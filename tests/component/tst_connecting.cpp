// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/connecting.h"
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

const domain::WebhookSet theirs{.voice = {u"https://pbx.example/answer"_s, u"GET"_s},
                                .sms = {u"https://pbx.example/text"_s},
                                .status = {},
                                .voiceFallback = {u"https://pbx.example/broken"_s}};
const core::Error lost{.kind = ErrorKind::Timeout, .effect = Effect::Unknown, .operation = u"configure"_s};

class ConnectDesk : public ProvisioningDesk
{
public:
    ConnectDesk()
    {
        domain::NumberConfiguration &number =
            phones->own(*domain::E164Number::fromText(u"+15125550100"), theirs, clock.now().addDays(-300));
        sid = number.sid;
        makeConnecting();
    }

    void makeConnecting()
    {
        connecting = std::make_unique<Connecting>(Needs{.clock = clock,
                                                        .timings = timings,
                                                        .journal = *journal,
                                                        .rows = *repositories,
                                                        .accounts = *this,
                                                        .prober = prober,
                                                        .actor = u"test@desk"_s},
                                                  *domain::AreaCodeTable::builtIn());
    }

    void startAnew()
    {
        connecting.reset();
        restart();
        makeConnecting();
    }

    domain::NumberConfiguration &there() { return phones->owned[sid]; }

    core::Result<ConnectFacts> look(const QString &text)
    {
        std::optional<core::Result<ConnectFacts>> answer;
        const auto call = connecting->look({request().accountSid}, *ConnectTarget::fromText(text),
                                           [&](const core::Result<ConnectFacts> &facts) { answer = facts; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }

    ProvisionRequest connectRequest()
    {
        const auto facts = look(sid);
        ProvisionRequest made = request(facts->present.number.toString());
        made.alternatives.clear();
        made.existing = ExistingNumber{.sid = sid, .shown = facts->present.raw, .services = facts->services};
        return made;
    }

    core::Result<DisconnectFacts> lookBack()
    {
        std::optional<core::Result<DisconnectFacts>> answer;
        const auto call = connecting->lookBack(rows().value(0).id,
                                               [&](const core::Result<DisconnectFacts> &facts) { answer = facts; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }

    QString disconnect(const Disconnection &disconnection)
    {
        ProvisionRequest made = request();
        made.alternatives.clear();
        made.disconnection = disconnection;
        QString runId;
        const auto call = runs->disconnect(made, [&](const core::Result<QString> &started) {
            runId = started ? *started : u"refused: "_s + core::name(started.error().kind);
        });
        if (!QTest::qWaitFor([&] { return !runId.isEmpty(); }))
            qFatal("no answer");
        return runId;
    }

    QStringList writes() const
    {
        QStringList made;
        for (const QString &call : std::as_const(phones->calls)) {
            if (call.startsWith(u"configure"_s) || call.startsWith(u"leave"_s) || call.startsWith(u"join"_s) ||
                call == u"purchase"_s || call == u"release"_s)
                made << call;
        }
        return made;
    }

    QString sid;
    std::unique_ptr<Connecting> connecting;
};

} // namespace

// A number that is there already: nothing of the customer's is overwritten without having been shown and saved first,
// and everything can be put back.
class TestConnecting : public QObject
{
    Q_OBJECT

private slots:
    void anyPastedFormIsATarget_data();
    void anyPastedFormIsATarget();
    void lookingChangesNothing();
    void numberOfAnotherAccountIsNotFound();
    void connectedAndVerified();
    void onlyWhatDiffersIsSent();
    void fallbackAndMethodOfTheirsStay();
    void whatIsInTheWayGoesAfterTheUrlIsRight();
    void withoutTextsVerifiedByVoiceAndStatus();
    void changedSinceItWasShownStops();
    void managedNumberIsRefusedByName();
    void lostAnswerIsLookedAtNotSentAgain();
    void killedInTheMiddleGoesOn();
    void killedBeforeItsRowWasNoted();
    void disconnectPutsBackExactly();
    void disconnectPutsItBackIntoItsService();
    void changedBySomebodyElseStopsTheDisconnection();
    void theirsMayStay();
    void unfinishedConnectionMayBePutBack();
    void killedDisconnectionEndsByItself();
    void connectedAgainAfterADisconnection();
    void oneOpenRunPerNumber();
};

void TestConnecting::anyPastedFormIsATarget_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSid");
    QTest::addColumn<bool>("isNumber");
    QTest::newRow("sid") << u"PN0123456789abcdef0123456789ABCDEF"_s << true << false;
    QTest::newRow("sid, blanks") << u"  pn0123456789abcdef 0123456789abcdef\n"_s << true << false;
    QTest::newRow("number") << u"(512) 555-0100"_s << false << true;
    QTest::newRow("e164") << u"+15125550100"_s << false << true;
    QTest::newRow("dots") << u"1.512.555.0100"_s << false << true;
    QTest::newRow("account") << u"AC0123456789abcdef0123456789abcdef"_s << false << false;
    QTest::newRow("half a sid") << u"PN0123"_s << false << false;
    QTest::newRow("nothing") << QString() << false << false;
}

void TestConnecting::anyPastedFormIsATarget()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isSid);
    QFETCH(const bool, isNumber);
    const auto target = ConnectTarget::fromText(text);
    QCOMPARE(target.has_value(), isSid || isNumber);
    QCOMPARE(target && !target->sid.isEmpty(), isSid);
    QCOMPARE(target && !target->number.isNull(), isNumber);
}

void TestConnecting::lookingChangesNothing()
{
    ConnectDesk desk;
    const auto facts = desk.look(u"(512) 555-0100"_s);
    QVERIFY(facts);
    QCOMPARE(facts->present.sid, desk.sid);
    QVERIFY(!facts->managed);
    QCOMPARE(facts->monthly->toDecimal(), u"1.15"_s);
    QCOMPARE(desk.writes(), QStringList());
    QVERIFY(desk.rows().isEmpty());
}

void TestConnecting::numberOfAnotherAccountIsNotFound()
{
    ConnectDesk desk;
    const auto bySid = desk.look(u"PN0123456789abcdef0123456789abcdef"_s);
    QVERIFY(!bySid);
    QCOMPARE(bySid.error().kind, ErrorKind::NotFound);
    const auto byNumber = desk.look(u"+15125550199"_s);
    QVERIFY(!byNumber);
    QCOMPARE(byNumber.error().kind, ErrorKind::NotFound);
}

void TestConnecting::connectedAndVerified()
{
    ConnectDesk desk;
    const QJsonObject before = desk.there().raw;
    const QString id = desk.start(desk.connectRequest());
    QTRY_COMPARE(desk.view(id).state, RunState::Succeeded);
    QVERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.view(id).percent(), 100);
    QCOMPARE(desk.phones->count(u"purchase"_s), 0);
    QCOMPARE(desk.prober.probes, 3);
    QTRY_VERIFY(!desk.view(id).isOpen());

    const auto rows = desk.rows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].status, PhoneNumberStatus::Active);
    QVERIFY(rows[0].wasConnected);
    QCOMPARE(rows[0].webhooks.voice.url, domain::defaultWebhooks().voice.url);
    QCOMPARE(rows[0].webhooks.voiceFallback.url, theirs.voiceFallback.url);
    const auto history = desk.historyOf(rows[0].id);
    QCOMPARE(history.first().act, u"connected"_s);
    QCOMPARE(history.first().details.value("found"_L1).toObject().value("number"_L1).toObject(), before);
}

void TestConnecting::onlyWhatDiffersIsSent()
{
    ConnectDesk desk;
    desk.there().webhooks.status = domain::defaultWebhooks().status;
    const QString id = desk.start(desk.connectRequest());
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.writes(), (QStringList{u"configure VoiceMethod,VoiceUrl"_s, u"configure SmsUrl"_s}));
}

void TestConnecting::fallbackAndMethodOfTheirsStay()
{
    ConnectDesk desk;
    desk.there().webhooks = domain::defaultWebhooks();
    desk.there().webhooks.smsFallback = {u"https://pbx.example/text-broken"_s, u"GET"_s};
    const QString id = desk.start(desk.connectRequest());
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.writes(), QStringList()); // all there already: nothing is sent
    QCOMPARE(desk.rows().value(0).webhooks.smsFallback.url, u"https://pbx.example/text-broken"_s);
}

void TestConnecting::whatIsInTheWayGoesAfterTheUrlIsRight()
{
    ConnectDesk desk;
    desk.there().trunkSid = u"TK1"_s;
    desk.phones->services.insert(desk.sid, {.sid = u"MG1"_s, .name = u"Reminders"_s});
    const QString id = desk.start(desk.connectRequest());
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.writes(), (QStringList{u"configure StatusCallback,TrunkSid,VoiceMethod,VoiceUrl"_s,
                                         u"configure SmsUrl"_s, u"leave MG1"_s}));
    QVERIFY(desk.phones->services.isEmpty());
}

void TestConnecting::withoutTextsVerifiedByVoiceAndStatus()
{
    ConnectDesk desk;
    desk.phones->services.insert(desk.sid, {.sid = u"MG1"_s});
    ProvisionRequest request = desk.connectRequest();
    request.existing->withTexts = false;
    const QString id = desk.start(request);
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.writes(), QStringList{u"configure StatusCallback,VoiceMethod,VoiceUrl"_s});
    QCOMPARE(desk.prober.probes, 2);
    QCOMPARE(desk.there().webhooks.sms, theirs.sms);
    QCOMPARE(desk.rows().value(0).webhooks.sms, theirs.sms);
    QVERIFY(desk.phones->services.contains(desk.sid));
}

void TestConnecting::changedSinceItWasShownStops()
{
    ConnectDesk desk;
    const ProvisionRequest request = desk.connectRequest();
    desk.there().webhooks.voice.url = u"https://third.example/voice"_s;
    const QString id = desk.start(request);
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.view(id).error->operation, refusals::changed);
    QVERIFY(desk.view(id).error->detail.contains(u"VoiceUrl"_s));
    QCOMPARE(desk.view(id).allowed, QList{Decision::Forget});
    QCOMPARE(desk.writes(), QStringList());
    QVERIFY(desk.rows().isEmpty());
    desk.runs->decide(id, Decision::Forget);
    QTRY_VERIFY(!desk.view(id).isOpen());
    // What is shown now may be connected.
    const QString again = desk.start(desk.connectRequest());
    QTRY_VERIFY(desk.view(again).isVerified());
}

void TestConnecting::managedNumberIsRefusedByName()
{
    ConnectDesk desk;
    const ProvisionRequest request = desk.connectRequest();
    const QString id = desk.start(request);
    QTRY_VERIFY(!desk.view(id).isOpen());
    QCOMPARE(desk.look(desk.sid)->managed->organizationName, u"Acme Dental"_s);
    ProvisionRequest second = desk.connectRequest();
    second.organizationId = desk.addOrganization(u"Bay Plumbing"_s);
    const QString other = desk.start(second);
    QTRY_COMPARE(desk.view(other).state, RunState::AwaitingDecision);
    QCOMPARE(desk.view(other).error->operation, refusals::managed);
    QCOMPARE(desk.view(other).error->detail, u"Acme Dental"_s);
    QCOMPARE(desk.rows().size(), 1);
}

void TestConnecting::lostAnswerIsLookedAtNotSentAgain()
{
    ConnectDesk desk;
    desk.phones->updates = {ScriptedPhones::Fault{lost, true}};
    const QString id = desk.start(desk.connectRequest());
    QTRY_COMPARE(desk.view(id).steps[1].state, workflow::StepState::Waiting);
    desk.runs->decide(id, Decision::Retry);
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.writes(), (QStringList{u"configure StatusCallback,VoiceMethod,VoiceUrl"_s, u"configure SmsUrl"_s}));
}

void TestConnecting::killedInTheMiddleGoesOn()
{
    ConnectDesk desk;
    const QJsonObject before = desk.there().raw;
    const ProvisionRequest request = desk.connectRequest();
    // Dies when the first update was sent, took effect, and was not answered.
    desk.phones->asked = [&](const QString &call) {
        desk.phones->answers = call != u"services"_s;
    };
    const QString id = desk.start(request);
    QTRY_COMPARE(desk.writes().size(), 1);
    desk.phones->asked = {};
    desk.phones->answers = true;
    desk.startAnew();
    std::optional<core::Status> resumed;
    const auto call = desk.runs->resume([&](const core::Status &status) { resumed = status; });
    QTRY_VERIFY(resumed);
    QTRY_VERIFY(desk.runs->view(id));
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QVERIFY(desk.view(id).may(Decision::PutBack));
    desk.runs->decide(id, Decision::Retry);
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.writes(), (QStringList{u"configure StatusCallback,VoiceMethod,VoiceUrl"_s, u"configure SmsUrl"_s}));
    // What was there at first is what is kept, not what the first process left.
    QTRY_VERIFY(!desk.view(id).isOpen());
    QCOMPARE(desk.lookBack()->disconnection.found, before);
}

void TestConnecting::killedBeforeItsRowWasNoted()
{
    ConnectDesk desk;
    desk.refuse(u"pd_journal"_s, u"NEW.event = 'found'"_s);
    const QString id = desk.start(desk.connectRequest());
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.rows().size(), 1);
    desk.startAnew();
    std::optional<core::Status> resumed;
    const auto call = desk.runs->resume([&](const core::Status &status) { resumed = status; });
    QTRY_VERIFY(resumed && desk.runs->view(id));
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    desk.runs->decide(id, Decision::Retry);
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.rows().size(), 1);
}

void TestConnecting::disconnectPutsBackExactly()
{
    ConnectDesk desk;
    desk.there().voiceApplicationSid = u"AP1"_s;
    const QJsonObject before = desk.look(desk.sid)->present.raw;
    const QString id = desk.start(desk.connectRequest());
    QTRY_VERIFY(!desk.view(id).isOpen());
    desk.phones->calls.clear();

    const auto facts = desk.lookBack();
    QVERIFY(facts);
    QCOMPARE(facts->lines.size(), 5);
    QCOMPARE(desk.writes(), QStringList()); // looking changes nothing
    const QString back = desk.disconnect(facts->disconnection);
    QTRY_COMPARE(desk.view(back).state, RunState::Succeeded);
    QCOMPARE(desk.writes(), QStringList{u"configure SmsUrl,StatusCallback,VoiceApplicationSid,VoiceMethod,VoiceUrl"_s});
    QCOMPARE(desk.there().raw, before);
    const auto row = desk.rows().value(0);
    QCOMPARE(row.status, PhoneNumberStatus::Released);
    QCOMPARE(row.disconnectedAt, desk.clock.now());
    QCOMPARE(desk.historyOf(row.id).last().act, u"disconnected"_s);
    QVERIFY(desk.phones->owned.contains(desk.sid)); // it stays the account's
}

void TestConnecting::disconnectPutsItBackIntoItsService()
{
    ConnectDesk desk;
    desk.phones->services.insert(desk.sid, {.sid = u"MG1"_s, .name = u"Reminders"_s});
    const QString id = desk.start(desk.connectRequest());
    QTRY_VERIFY(!desk.view(id).isOpen());
    QVERIFY(desk.phones->services.isEmpty());
    const auto facts = desk.lookBack();
    QCOMPARE(facts->joins.size(), 1);
    // The answer is lost, although Twilio did it: it is looked at, and not sent again.
    desk.phones->memberships = {ScriptedPhones::Fault{lost, true}};
    const QString back = desk.disconnect(facts->disconnection);
    QTRY_COMPARE(desk.view(back).steps[1].state, workflow::StepState::Waiting);
    desk.runs->decide(back, Decision::Retry);
    QTRY_COMPARE(desk.view(back).state, RunState::Succeeded);
    QCOMPARE(desk.phones->count(u"join MG1"_s), 1);
    QCOMPARE(desk.phones->services.value(desk.sid).sid, u"MG1"_s);
}

void TestConnecting::changedBySomebodyElseStopsTheDisconnection()
{
    ConnectDesk desk;
    const QString id = desk.start(desk.connectRequest());
    QTRY_VERIFY(!desk.view(id).isOpen());
    const auto facts = desk.lookBack();
    desk.there().webhooks.voice.url = u"https://third.example/voice"_s; // after it was shown
    desk.phones->calls.clear();
    const QString back = desk.disconnect(facts->disconnection);
    QTRY_COMPARE(desk.view(back).state, RunState::AwaitingDecision);
    QCOMPARE(desk.view(back).error->operation, refusals::changedSince);
    QCOMPARE(desk.writes(), QStringList());
    desk.runs->decide(back, Decision::Forget);
    QTRY_VERIFY(!desk.view(back).isOpen());
    QCOMPARE(desk.rows().value(0).status, PhoneNumberStatus::Active);
}

void TestConnecting::theirsMayStay()
{
    ConnectDesk desk;
    const QString id = desk.start(desk.connectRequest());
    QTRY_VERIFY(!desk.view(id).isOpen());
    desk.there().webhooks.voice.url = u"https://third.example/voice"_s;
    auto facts = desk.lookBack();
    QVERIFY(std::ranges::any_of(facts->lines, &domain::RestoreLine::isOthers));
    facts->disconnection.keep = {u"VoiceUrl"_s};
    const QString back = desk.disconnect(facts->disconnection);
    QTRY_COMPARE(desk.view(back).state, RunState::Succeeded);
    QCOMPARE(desk.there().webhooks.voice.url, u"https://third.example/voice"_s);
    QCOMPARE(desk.there().webhooks.sms, theirs.sms);
}

void TestConnecting::unfinishedConnectionMayBePutBack()
{
    ConnectDesk desk;
    desk.timings.attempts = 1;
    desk.prober.finding = domain::Finding::NotAllowed;
    const QJsonObject before = desk.there().raw;
    const QString id = desk.start(desk.connectRequest());
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QVERIFY(!desk.view(id).may(Decision::GiveBack)); // it was theirs before it was ours
    QVERIFY(desk.view(id).may(Decision::PutBack));
    const QString back = desk.disconnect(desk.lookBack()->disconnection);
    QTRY_COMPARE(desk.view(back).state, RunState::Succeeded);
    QVERIFY(!desk.view(id).isOpen());
    QCOMPARE(desk.there().raw, before);
}

void TestConnecting::killedDisconnectionEndsByItself()
{
    ConnectDesk desk;
    const QJsonObject before = desk.there().raw;
    const QString id = desk.start(desk.connectRequest());
    QTRY_VERIFY(!desk.view(id).isOpen());
    const auto facts = desk.lookBack();
    desk.phones->calls.clear();
    desk.phones->asked = [&](const QString &call) {
        desk.phones->answers = call != u"read"_s;
    };
    const QString back = desk.disconnect(facts->disconnection);
    QTRY_COMPARE(desk.writes().size(), 1);
    desk.phones->asked = {};
    desk.phones->answers = true;
    desk.startAnew();
    const auto call = desk.runs->resume([](const core::Status &) {});
    QTRY_VERIFY(desk.runs->view(back) && desk.view(back).state == RunState::Succeeded);
    QCOMPARE(desk.writes().size(), 1);
    QCOMPARE(desk.there().raw, before);
    QCOMPARE(desk.rows().value(0).status, PhoneNumberStatus::Released);
}

void TestConnecting::connectedAgainAfterADisconnection()
{
    ConnectDesk desk;
    const QString id = desk.start(desk.connectRequest());
    QTRY_VERIFY(!desk.view(id).isOpen());
    const QString back = desk.disconnect(desk.lookBack()->disconnection);
    QTRY_VERIFY(!desk.view(back).isOpen());
    QVERIFY(desk.look(desk.sid)->released);
    const QString again = desk.start(desk.connectRequest());
    QTRY_VERIFY(desk.view(again).isVerified());
    const auto rows = desk.rows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].status, PhoneNumberStatus::Active);
    QVERIFY(!rows[0].disconnectedAt.isValid());
}

void TestConnecting::oneOpenRunPerNumber()
{
    ConnectDesk desk;
    desk.prober.finding = domain::Finding::NotAllowed;
    const ProvisionRequest request = desk.connectRequest();
    const QString id = desk.start(request);
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.start(request), u"refused: Conflict"_s);
}

QTEST_GUILESS_MAIN(TestConnecting)
#include "tst_connecting.moc"
