// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/provisioningdesk.h"

#include <QTest>

using namespace phonedesk;
using namespace phonedesk::provisioning;
using namespace phonedesk::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Effect;
using core::ErrorKind;
using domain::PhoneNumberStatus;
using workflow::RunState;
using workflow::StepState;

namespace {

core::Error error(ErrorKind kind, Effect effect, int code = 0)
{
    return {.kind = kind, .effect = effect, .operation = u"purchase"_s, .twilioCode = code};
}

const core::Error lost = error(ErrorKind::Timeout, Effect::Unknown);
const core::Error gone = error(ErrorKind::NotAvailable, Effect::None, 21422);
const core::Error unreachable = error(ErrorKind::Unreachable, Effect::None);

} // namespace

// The promise, through the flow's own parts: never twice, never lost, never called done before it is verified.
class TestProvisioning : public QObject
{
    Q_OBJECT

private slots:
    void boughtConfiguredAndVerified();
    void rowIsPendingUntilVerified();
    void reviewCountsAsTheFirstLook();
    void lostAnswerIsSettledByLookingNotBuyingAgain();
    void lostOrderThatNeverArrivedIsNotBought();
    void whatIsFoundAfterASettledOrderIsNotThatOrders();
    void laterRefusalProvesNothing();
    void numberTakenOffersTheNextChoice();
    void passingTroubleIsRepeatedByItself();
    void refusalWaitsForAPerson();
    void numberThatIsOwnedIsNotBought();
    void adoptedNumberGetsOnlyWhatDiffers();
    void clockSkewIsCorrected();
    void badWebhookStaysUnfinished();
    void unsignedCheckIsNoVerification();
    void changedInBetweenStopsAndAsks();
    void givenBackAfterTheNumberWasTyped();
    void lostReleaseIsSettledByLooking();
    void oneOpenRunPerNumber();
    void restartSettlesWhatIsNotKnown();
    void restartBuysNothingByItself();
    void restartFindsAVerifiedRunSettled();
    void nothingIsBoughtWithoutTheJournal();
    void keyThatIsReplacedLetsTheRunGoOn();
    void forgottenOnlyWhereNothingIsOwned();
};

void TestProvisioning::boughtConfiguredAndVerified()
{
    ProvisioningDesk desk;
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.view(id).state, RunState::Succeeded);
    const RunView view = desk.view(id);
    QVERIFY(view.isVerified());
    QCOMPARE(view.percent(), 100);
    QCOMPARE(view.ownership, Ownership::Bought);
    QCOMPARE(view.verdict->heard(), u"Thanks for calling Acme Dental"_s);
    QCOMPARE(desk.phones->count(u"purchase"_s), 1);
    QCOMPARE(desk.phones->count(u"look up"_s), 1); // first, before the order
    QCOMPARE(desk.phones->calls.indexOf(u"look up"_s), 0);
    QCOMPARE(desk.prober.probes, 3);
    QTRY_VERIFY(!desk.view(id).isOpen());

    const auto rows = desk.rows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].status, PhoneNumberStatus::Active);
    QCOMPARE(rows[0].twilioSid, view.numberSid);
    QCOMPARE(rows[0].monthly->toDecimal(), u"1.15"_s);
    QVERIFY(rows[0].verdict->isVerified());
}

void TestProvisioning::rowIsPendingUntilVerified()
{
    ProvisioningDesk desk;
    desk.prober.finding = domain::Finding::HttpStatus;
    desk.prober.httpStatus = 502;
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.view(id).steps[3].state, StepState::Waiting);
    QCOMPARE(desk.rows().value(0).status, PhoneNumberStatus::Pending);
    QVERIFY(!desk.view(id).isVerified());

    desk.prober.finding = domain::Finding::Good;
    desk.runs->decide(id, Decision::Retry); // "Retry now", while it waits
    QTRY_VERIFY(desk.view(id).isVerified());
    QTRY_COMPARE(desk.rows().value(0).status, PhoneNumberStatus::Active);
}

void TestProvisioning::reviewCountsAsTheFirstLook()
{
    ProvisioningDesk desk;
    std::optional<ReviewFacts> facts;
    const auto call =
        desk.runs->review(desk.request(), [&](const core::Result<ReviewFacts> &answer) { facts = *answer; });
    QTRY_VERIFY(facts);
    QVERIFY(!facts->alreadyOwned);
    QCOMPARE(facts->balance->toDecimal(), u"20.00"_s);

    desk.clock.advance(29s);
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.phones->count(u"look up"_s), 1);

    // Half a minute later it does not count any more.
    const auto again = desk.runs->review(desk.request(u"+15125550102"_s), [](const core::Result<ReviewFacts> &) {});
    QTRY_COMPARE(desk.phones->count(u"look up"_s), 2);
    desk.clock.advance(31s);
    const QString other = desk.start(desk.request(u"+15125550102"_s));
    QTRY_VERIFY(desk.view(other).isVerified());
    QCOMPARE(desk.phones->count(u"look up"_s), 3);
}

void TestProvisioning::lostAnswerIsSettledByLookingNotBuyingAgain()
{
    ProvisioningDesk desk;
    desk.phones->purchases = {ScriptedPhones::Fault{lost, true}};
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.phones->count(u"purchase"_s), 1);
    QCOMPARE(desk.phones->owned.size(), 1);
    QCOMPARE(desk.rows().size(), 1);
}

void TestProvisioning::lostOrderThatNeverArrivedIsNotBought()
{
    ProvisioningDesk desk;
    desk.phones->purchases = {ScriptedPhones::Fault{lost, false}};
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.view(id).lookUpsDone, 1);
    QCOMPARE(desk.view(id).ownership, Ownership::NotKnown);
    QCOMPARE(desk.view(id).allowed, QList{Decision::LookNow});

    // Looking again at once finds nothing either, and three quick looks are not three over a minute.
    desk.runs->decide(id, Decision::LookNow);
    QTRY_COMPARE(desk.view(id).lookUpsDone, 2);
    desk.runs->decide(id, Decision::LookNow);
    QTRY_COMPARE(desk.view(id).lookUpsDone, 3);
    QCOMPARE(desk.view(id).ownership, Ownership::NotKnown);

    desk.clock.advance(desk.timings.lookUpSpacing);
    QTRY_COMPARE(desk.view(id).lookUpsDone, 4);
    desk.clock.advance(desk.timings.lookUpSpacing);
    QTRY_COMPARE(desk.view(id).ownership, Ownership::NotBought);
    QCOMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.view(id).error->effect, Effect::None);
    QCOMPARE(desk.phones->count(u"purchase"_s), 1); // money moves again only when a person says so
    QVERIFY(desk.rows().isEmpty());

    desk.runs->decide(id, Decision::Retry);
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.phones->count(u"purchase"_s), 2);
    QCOMPARE(desk.phones->owned.size(), 1);
}

void TestProvisioning::whatIsFoundAfterASettledOrderIsNotThatOrders()
{
    ProvisioningDesk desk;
    desk.phones->purchases = {ScriptedPhones::Fault{lost, false}};
    const QString id = desk.start(desk.request());
    for (int look = 1; look < desk.timings.lookUpsForNotBought; ++look) {
        QTRY_COMPARE(desk.view(id).lookUpsDone, look);
        desk.clock.advance(desk.timings.lookUpSpacing);
    }
    QTRY_COMPARE(desk.view(id).ownership, Ownership::NotBought);
    // A colleague's desk, with a database of its own, buys it meanwhile, with the URLs that every customer has.
    desk.phones->own(desk.request().choice.number, domain::defaultWebhooks(), desk.clock.now());
    desk.runs->decide(id, Decision::Retry);
    QTRY_COMPARE(desk.view(id).ownership, Ownership::FoundNotOurs);
    QCOMPARE(desk.phones->count(u"purchase"_s), 1);
}

void TestProvisioning::laterRefusalProvesNothing()
{
    // The first order's outcome is open when the process dies; another look-up fails; what counts is what Twilio has.
    ProvisioningDesk desk;
    desk.phones->purchases = {ScriptedPhones::Fault{lost, true}};
    desk.phones->lookUps = {std::nullopt, unreachable, unreachable};
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).nextLookUpAt.isValid());
    QCOMPARE(desk.view(id).ownership, Ownership::NotKnown);
    QCOMPARE(desk.view(id).error->effect, Effect::Unknown);
    desk.clock.advance(desk.timings.lookUpSpacing);
    QTRY_COMPARE(desk.phones->count(u"look up"_s), 3);
    QTRY_VERIFY(desk.view(id).nextLookUpAt.isValid());
    desk.clock.advance(desk.timings.lookUpSpacing);
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.phones->count(u"purchase"_s), 1);
}

void TestProvisioning::numberTakenOffersTheNextChoice()
{
    ProvisioningDesk desk;
    desk.phones->purchases = {ScriptedPhones::Fault{gone, false}};
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.view(id).ownership, Ownership::NotBought);
    QVERIFY(desk.view(id).may(Decision::BuyOther));
    QVERIFY(!desk.view(id).may(Decision::Retry));
    const auto next = desk.view(id).nextChoice();
    QCOMPARE(next->number.toString(), u"+15125550101"_s);

    QString second;
    const auto call = desk.runs->buyInstead(id, *next, [&](const core::Result<QString> &run) { second = *run; });
    QTRY_VERIFY(!second.isEmpty());
    QTRY_VERIFY(desk.view(second).isVerified());
    QVERIFY(!desk.view(id).isOpen());
    QCOMPARE(desk.phones->owned.size(), 1);
    QCOMPARE(desk.view(second).request.label, u"Main Line"_s);
}

void TestProvisioning::passingTroubleIsRepeatedByItself()
{
    ProvisioningDesk desk;
    desk.phones->purchases = {ScriptedPhones::Fault{unreachable, false}, ScriptedPhones::Fault{unreachable, false}};
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.view(id).steps[0].state, StepState::Waiting);
    QCOMPARE(desk.view(id).steps[0].attempt, 1);
    QCOMPARE(desk.clock.now().msecsTo(desk.view(id).steps[0].nextAttemptAt), 2000);
    desk.clock.advance(2s);
    QTRY_VERIFY(desk.view(id).steps[0].attempt == 2 && desk.view(id).steps[0].state == StepState::Waiting);
    QCOMPARE(desk.clock.now().msecsTo(desk.view(id).steps[0].nextAttemptAt), 4000);
    desk.clock.advance(4s);
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.phones->count(u"look up"_s), 3); // each attempt looks first
}

void TestProvisioning::refusalWaitsForAPerson()
{
    ProvisioningDesk desk;
    desk.phones->purchases = {ScriptedPhones::Fault{error(ErrorKind::Rejected, Effect::None, 21649), false}};
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.view(id).error->twilioCode, 21649);
    QVERIFY(desk.view(id).may(Decision::Forget));
    QCOMPARE(desk.phones->count(u"purchase"_s), 1);
}

void TestProvisioning::numberThatIsOwnedIsNotBought()
{
    ProvisioningDesk desk;
    desk.phones->own(desk.request().choice.number, domain::defaultWebhooks(), desk.clock.now().addDays(-30));
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.view(id).ownership, Ownership::FoundNotOurs);
    QCOMPARE(desk.phones->count(u"purchase"_s), 0);
    QCOMPARE(desk.view(id).allowed, QList({Decision::Adopt, Decision::Forget}));
    QVERIFY(desk.rows().isEmpty());
}

void TestProvisioning::adoptedNumberGetsOnlyWhatDiffers()
{
    ProvisioningDesk desk;
    domain::WebhookSet theirs = domain::defaultWebhooks();
    theirs.sms.url = u"https://demo.twilio.com/welcome/sms/reply/"_s;
    desk.phones->own(desk.request().choice.number, theirs, desk.clock.now().addDays(-30)).trunkSid = u"TK1"_s;
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).may(Decision::Adopt));
    desk.runs->decide(id, Decision::Adopt);
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.phones->count(u"purchase"_s), 0);
    QCOMPARE(desk.phones->calls.filter(u"configure"_s), QStringList({u"configure TrunkSid"_s, u"configure SmsUrl"_s}));
}

void TestProvisioning::clockSkewIsCorrected()
{
    // Twilio's clock is five minutes behind ours: the number it made now looks older than the intent.
    ProvisioningDesk desk;
    desk.phones->clockSkew = -5min;
    desk.phones->purchases = {ScriptedPhones::Fault{lost, true}};
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).isVerified());
}

void TestProvisioning::badWebhookStaysUnfinished()
{
    ProvisioningDesk desk;
    desk.prober.finding = domain::Finding::HttpStatus;
    desk.prober.httpStatus = 502;
    const QString id = desk.start(desk.request());
    for (int attempt = 1; attempt < desk.timings.attempts; ++attempt) {
        QTRY_COMPARE(desk.view(id).steps[3].state, StepState::Waiting);
        QVERIFY(desk.clock.advanceToNext());
    }
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    const RunView view = desk.view(id);
    QCOMPARE(view.allowed, QList({Decision::Retry, Decision::GiveBack}));
    QCOMPARE(view.verdict->firstTrouble()->httpStatus, 502);
    QCOMPARE(view.percent(), 87);
    QVERIFY(view.isOpen());
    QCOMPARE(desk.rows().value(0).status, PhoneNumberStatus::Pending);
}

void TestProvisioning::unsignedCheckIsNoVerification()
{
    ProvisioningDesk desk;
    desk.signer->able = false;
    for (const auto finding : {domain::Finding::RefusedUnsigned, domain::Finding::AcceptedUnsigned}) {
        desk.prober.finding = finding;
        const QString id = desk.start(desk.request(u"+1512555010%1"_s.arg(int(finding) % 10)));
        // No waiting helps here: it goes to a person at once.
        QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
        QVERIFY(!desk.view(id).isVerified());
    }
}

void TestProvisioning::changedInBetweenStopsAndAsks()
{
    ProvisioningDesk desk;
    desk.prober.finding = domain::Finding::HttpStatus;
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.view(id).steps[3].state, StepState::Waiting);
    // Somebody re-points the number in Twilio's Console meanwhile.
    for (domain::NumberConfiguration &number : desk.phones->owned)
        number.webhooks.voice.url = u"https://elsewhere.example/voice"_s;
    desk.prober.finding = domain::Finding::Good;
    QVERIFY(desk.clock.advanceToNext());
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.view(id).error->kind, ErrorKind::Conflict);
    QCOMPARE(desk.phones->calls.filter(u"configure"_s).size(), 0);

    desk.runs->decide(id, Decision::Retry);
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.phones->calls.filter(u"configure"_s), QStringList(u"configure VoiceUrl"_s));
}

void TestProvisioning::givenBackAfterTheNumberWasTyped()
{
    ProvisioningDesk desk;
    desk.prober.finding = domain::Finding::SignatureRefused;
    const QString id = desk.start(desk.request());
    for (int attempt = 1; attempt < desk.timings.attempts; ++attempt) {
        QTRY_COMPARE(desk.view(id).steps[3].state, StepState::Waiting);
        QVERIFY(desk.clock.advanceToNext());
    }
    QTRY_VERIFY(desk.view(id).may(Decision::GiveBack));

    std::optional<core::Status> answer;
    auto call = desk.runs->giveBack(id, u"512 555 0199"_s, [&](const core::Status &given) { answer = given; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().kind, ErrorKind::Rejected);
    QCOMPARE(desk.phones->count(u"release"_s), 0);

    answer.reset();
    call = desk.runs->giveBack(id, u"(512) 555-0100"_s, [&](const core::Status &given) { answer = given; });
    QTRY_VERIFY(answer);
    QVERIFY(answer->has_value());
    QCOMPARE(desk.phones->count(u"release"_s), 1);
    QCOMPARE(desk.view(id).ownership, Ownership::GivenBack);
    QTRY_COMPARE(desk.rows().value(0).status, PhoneNumberStatus::Released);
}

void TestProvisioning::lostReleaseIsSettledByLooking()
{
    ProvisioningDesk desk;
    desk.prober.finding = domain::Finding::AcceptedUnsigned;
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).may(Decision::GiveBack));
    desk.phones->releases = {ScriptedPhones::Fault{lost, true}};
    std::optional<core::Status> answer;
    const auto call = desk.runs->giveBack(id, u"5125550100"_s, [&](const core::Status &given) { answer = given; });
    QTRY_VERIFY(answer);
    QVERIFY(answer->has_value());
    QCOMPARE(desk.phones->count(u"release"_s), 1);
    QCOMPARE(desk.rows().value(0).status, PhoneNumberStatus::Released);
}

void TestProvisioning::oneOpenRunPerNumber()
{
    ProvisioningDesk desk;
    desk.prober.finding = domain::Finding::AcceptedUnsigned;
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.start(desk.request()), u"refused: Conflict"_s);
    QCOMPARE(desk.phones->count(u"purchase"_s), 1);
}

void TestProvisioning::restartSettlesWhatIsNotKnown()
{
    ProvisioningDesk desk;
    desk.phones->purchases = {ScriptedPhones::Fault{lost, true}};
    desk.phones->lookUps = {std::nullopt, unreachable};
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).nextLookUpAt.isValid());

    desk.restart();
    const auto call = desk.runs->resume([](const core::Status &) {});
    QTRY_VERIFY(desk.runs->view(id));
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.phones->count(u"purchase"_s), 1);
    QCOMPARE(desk.rows().size(), 1);
}

void TestProvisioning::restartBuysNothingByItself()
{
    ProvisioningDesk desk;
    desk.accountError = error(ErrorKind::CredentialMissing, Effect::None);
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);

    desk.accountError.reset();
    desk.restart();
    const auto call = desk.runs->resume([](const core::Status &) {});
    QTRY_VERIFY(desk.runs->view(id));
    QCOMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.phones->count(u"purchase"_s), 0);
    desk.runs->decide(id, Decision::Retry);
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.phones->count(u"purchase"_s), 1);
}

void TestProvisioning::restartFindsAVerifiedRunSettled()
{
    ProvisioningDesk desk;
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(!desk.view(id).isOpen());
    desk.restart();
    bool resumed = false;
    const auto call = desk.runs->resume([&](const core::Status &) { resumed = true; });
    QTRY_VERIFY(resumed);
    QVERIFY(desk.runs->runs().isEmpty());
    QCOMPARE(desk.rows().value(0).status, PhoneNumberStatus::Active);
}

void TestProvisioning::nothingIsBoughtWithoutTheJournal()
{
    ProvisioningDesk desk;
    // Another process takes the run over before the order: the journal refuses this one's entry.
    desk.accountError = error(ErrorKind::CredentialMissing, Effect::None);
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    std::optional<core::Status> settled;
    const auto call = desk.journal->settle(id, u"elsewhere"_s, {.at = desk.clock.now(), .event = u"elsewhere"_s},
                                           [&](const core::Status &status) { settled = status; });
    QTRY_VERIFY(settled && settled->has_value());
    desk.accountError.reset();
    desk.runs->decide(id, Decision::Retry);
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.phones->count(u"purchase"_s), 0);
}

void TestProvisioning::keyThatIsReplacedLetsTheRunGoOn()
{
    ProvisioningDesk desk;
    desk.signer->able = false;
    desk.prober.finding = domain::Finding::RefusedUnsigned;
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    desk.signer->able = true;
    desk.prober.finding = domain::Finding::Good;
    desk.runs->credentialChanged(desk.request().accountSid);
    QTRY_VERIFY(desk.view(id).isVerified());
}

void TestProvisioning::forgottenOnlyWhereNothingIsOwned()
{
    ProvisioningDesk desk;
    desk.phones->purchases = {ScriptedPhones::Fault{gone, false}};
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).may(Decision::Forget));
    // Somebody else buys it in this account meanwhile.
    desk.phones->own(desk.request().choice.number, domain::defaultWebhooks(), desk.clock.now().addSecs(-600));
    desk.runs->decide(id, Decision::Forget);
    QTRY_COMPARE(desk.view(id).ownership, Ownership::FoundNotOurs);
    QVERIFY(desk.view(id).isOpen());
    QCOMPARE(desk.phones->count(u"purchase"_s), 1);
}

QTEST_GUILESS_MAIN(TestProvisioning)
#include "tst_provisioning.moc"
