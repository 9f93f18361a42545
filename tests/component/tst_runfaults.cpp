// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/provisioningdesk.h"

#include <QSignalSpy>
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

namespace {

core::Error error(ErrorKind kind, Effect effect, int code = 0)
{
    return {.kind = kind, .effect = effect, .operation = u"purchase"_s, .twilioCode = code};
}

const core::Error lost = error(ErrorKind::Timeout, Effect::Unknown);
const core::Error refused = error(ErrorKind::Rejected, Effect::None, 21649);

} // namespace

// What goes wrong between two commits, beside the run, or while the program quits: nothing is lost, bought twice or
// stuck.
class TestRunFaults : public QObject
{
    Q_OBJECT

private slots:
    void killedBetweenRowAndJournal();
    void activeRowOfAFailedCheckIsNotVerified();
    void rowThatCouldNotBeReadIsReadAgain();
    void resumedTwiceIsOneRun();
    void retryEndsTheLookOfForget();
    void reviewCountsForNoSecondRun();
    void adoptNeverBuys();
    void managedNumberIsNotAdopted();
    void busyUntilThePurchaseIsWrittenDown();
    void busyFromTheIntentOn();
    void replacingThatFailsLeavesTheRunOpen();
    void retriedConfigurationIsReadFirst();
    void rowSaysWhatWasVerified();
    void threeQuickLooksDoNotSettleARelease();
    void nothingIsReleasedAfterASleep();
    void releasedConfigurationSurvivesAKill();
};

void TestRunFaults::killedBetweenRowAndJournal()
{
    ProvisioningDesk desk;
    desk.prober.finding = domain::Finding::AcceptedUnsigned;
    // Nothing is noted after the order was: as if the process had died when the row was written.
    desk.refuse(u"pd_journal"_s, u"NEW.\"event\" <> 'asked'"_s);
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.rows().size(), 1);
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);

    desk.restart();
    desk.prober.finding = domain::Finding::Good;
    const auto call = desk.runs->resume([](const core::Status &) {});
    QTRY_VERIFY(desk.runs->view(id));
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.phones->count(u"purchase"_s), 1);
    QCOMPARE(desk.rows().size(), 1);
    QCOMPARE(desk.rows().value(0).status, PhoneNumberStatus::Active);
}

void TestRunFaults::activeRowOfAFailedCheckIsNotVerified()
{
    // The row is active, and the process dies before the journal knows anything of the purchase.
    ProvisioningDesk desk;
    desk.refuse(u"pd_journal"_s, u"NEW.\"event\" <> 'asked'"_s);
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.rows().value(0).status, PhoneNumberStatus::Active);
    desk.restart();
    // The next one checks again, and the webhook is down by now.
    desk.prober.finding = domain::Finding::AcceptedUnsigned;
    auto call = desk.runs->resume([](const core::Status &) {});
    QTRY_VERIFY(desk.runs->view(id));
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    desk.restart();
    call = desk.runs->resume([](const core::Status &) {});
    QTRY_VERIFY(desk.runs->view(id));
    QTRY_VERIFY(desk.view(id).state == RunState::AwaitingDecision || !desk.view(id).isOpen());
    QVERIFY(desk.view(id).may(Decision::GiveBack));
}

void TestRunFaults::rowThatCouldNotBeReadIsReadAgain()
{
    ProvisioningDesk desk;
    desk.prober.finding = domain::Finding::AcceptedUnsigned;
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);

    desk.restart();
    desk.execute(u"ALTER TABLE pd_number RENAME TO hidden"_s);
    const auto call = desk.runs->resume([](const core::Status &) {});
    QTRY_VERIFY(desk.runs->view(id));
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.view(id).error->kind, ErrorKind::Storage);
    QCOMPARE(desk.view(id).allowed, QList{Decision::Retry});

    desk.execute(u"ALTER TABLE hidden RENAME TO pd_number"_s);
    desk.prober.finding = domain::Finding::Good;
    desk.runs->decide(id, Decision::Retry);
    QTRY_VERIFY(desk.view(id).may(Decision::GiveBack)); // where the earlier process left off
    desk.runs->decide(id, Decision::Retry);
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.rows().value(0).status, PhoneNumberStatus::Active);
    QCOMPARE(desk.phones->count(u"purchase"_s), 1);
}

void TestRunFaults::resumedTwiceIsOneRun()
{
    ProvisioningDesk desk;
    desk.prober.finding = domain::Finding::AcceptedUnsigned;
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    desk.restart();
    const QSignalSpy added(desk.runs.get(), &RunRegistry::runAdded);
    int answers = 0;
    const auto first = desk.runs->resume([&](const core::Status &) { answers += 1; });
    const auto second = desk.runs->resume([&](const core::Status &) { answers += 1; });
    QTRY_COMPARE(answers, 2);
    QTRY_VERIFY(desk.runs->view(id));
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    desk.rows(); // behind every claim
    QCOMPARE(added.size(), 1);
}

void TestRunFaults::retryEndsTheLookOfForget()
{
    ProvisioningDesk desk;
    desk.phones->purchases = {ScriptedPhones::Fault{refused, false}, ScriptedPhones::Fault{lost, true}};
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).may(Decision::Forget));
    // The look that Forget waits for would find nothing; meanwhile the number is ordered.
    desk.runs->decide(id, Decision::Forget);
    desk.runs->decide(id, Decision::Retry);
    QTRY_VERIFY(desk.view(id).isVerified());
    QTRY_VERIFY(!desk.view(id).isOpen());
    const auto entries = desk.journalOf(id);
    QVERIFY(std::ranges::none_of(
        entries, [](const auto &entry) { return entry.step.isEmpty() && entry.event == u"not-bought"_s; }));
}

void TestRunFaults::reviewCountsForNoSecondRun()
{
    // Two wizards stand at Review with the same number. One buys it; the other's look is no older than a few seconds.
    ProvisioningDesk desk;
    bool reviewed = false;
    const auto call = desk.runs->review(desk.request(), [&](const core::Result<ReviewFacts> &) { reviewed = true; });
    QTRY_VERIFY(reviewed);
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(!desk.view(id).isOpen());
    QVERIFY(desk.view(id).isVerified());

    desk.clock.advance(5s);
    const QString other = desk.start(desk.request());
    QTRY_COMPARE(desk.view(other).state, RunState::AwaitingDecision);
    QCOMPARE(desk.view(other).ownership, Ownership::FoundNotOurs);
    QCOMPARE(desk.phones->count(u"purchase"_s), 1); // a second order would change the number that is in use
    QCOMPARE(desk.rows().size(), 1);
    QCOMPARE(desk.rows().value(0).status, PhoneNumberStatus::Active);
}

void TestRunFaults::adoptNeverBuys()
{
    ProvisioningDesk desk;
    desk.phones->own(desk.request().choice.number, domain::defaultWebhooks(), desk.clock.now().addDays(-30));
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).may(Decision::Adopt));
    desk.phones->owned.clear(); // released in Twilio's Console while the question stood
    desk.runs->decide(id, Decision::Adopt);
    QTRY_VERIFY(desk.view(id).state == RunState::AwaitingDecision && desk.view(id).may(Decision::Retry));
    QCOMPARE(desk.phones->count(u"purchase"_s), 0);
    QCOMPARE(desk.view(id).ownership, Ownership::NotBought);

    // To buy it is another decision, and then it is bought, not adopted.
    desk.runs->decide(id, Decision::Retry);
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.phones->count(u"purchase"_s), 1);
    const auto entries = desk.journalOf(id);
    QVERIFY(std::ranges::any_of(entries, [](const auto &entry) { return entry.event == u"bought"_s; }));
}

void TestRunFaults::managedNumberIsNotAdopted()
{
    ProvisioningDesk desk;
    const QString first = desk.start(desk.request());
    QTRY_VERIFY(!desk.view(first).isOpen());
    const auto before = desk.rows();

    ProvisionRequest request = desk.request();
    request.organizationId = desk.addOrganization(u"Bay Plumbing"_s);
    request.organizationName = u"Bay Plumbing"_s;
    const QString id = desk.start(request);
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QCOMPARE(desk.view(id).ownership, Ownership::FoundNotOurs);
    QCOMPARE(desk.view(id).allowed, QList{Decision::Forget});
    QCOMPARE(desk.rows(), before);
}

void TestRunFaults::busyUntilThePurchaseIsWrittenDown()
{
    ProvisioningDesk desk;
    // As quitting does: when nothing is on its way any more, every claim is let go of.
    core::CallHandle yielding;
    const auto connection = connect(desk.runs.get(), &RunRegistry::busyChanged, this, [&] {
        if (!desk.runs->isBusy() && desk.phones->count(u"purchase"_s) == 1 && !yielding.isWaiting())
            yielding = desk.runs->yieldAll([](const core::Status &) {});
    });
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.rows().size(), 1);
    const auto wroteDown = [&] {
        return std::ranges::any_of(desk.journalOf(id), [](const auto &entry) { return entry.event == u"bought"_s; });
    };
    QTRY_VERIFY(wroteDown());
    disconnect(connection);
}

void TestRunFaults::busyFromTheIntentOn()
{
    // Quitting between the intent's commit and the order would leave an order that nobody waits for.
    ProvisioningDesk desk;
    const QSignalSpy busy(desk.runs.get(), &RunRegistry::busyChanged);
    desk.refuse(u"pd_journal"_s, u"NEW.\"event\" = 'asked'"_s);
    const QString id = desk.start(desk.request());
    QTRY_COMPARE(desk.view(id).state, RunState::AwaitingDecision);
    QCOMPARE(busy.size(), 2); // while the intent was written, and not after it was refused
    QVERIFY(!desk.runs->isBusy());
    QCOMPARE(desk.phones->count(u"purchase"_s), 0);
}

void TestRunFaults::replacingThatFailsLeavesTheRunOpen()
{
    ProvisioningDesk desk;
    desk.phones->purchases = {ScriptedPhones::Fault{refused, false}};
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).may(Decision::BuyOther));
    desk.refuse(u"pd_journal"_s, u"NEW.\"event\" IN ('replaced', 'not-bought')"_s);
    std::optional<core::Result<QString>> answer;
    auto call = desk.runs->buyInstead(id, *desk.view(id).nextChoice(),
                                      [&](const core::Result<QString> &started) { answer = started; });
    QTRY_VERIFY(answer);
    QVERIFY(!answer->has_value());
    QVERIFY(desk.view(id).isOpen());
    QVERIFY(desk.view(id).may(Decision::BuyOther));

    desk.runs->decide(id, Decision::Forget);
    QTRY_VERIFY(desk.view(id).isOpen() && desk.view(id).error->kind == ErrorKind::Storage);

    desk.heal();
    desk.runs->decide(id, Decision::Forget);
    QTRY_VERIFY(!desk.view(id).isOpen());
    const QString again = desk.start(desk.request());
    QTRY_VERIFY(desk.view(again).isVerified());
}

void TestRunFaults::retriedConfigurationIsReadFirst()
{
    ProvisioningDesk desk;
    domain::WebhookSet theirs = domain::defaultWebhooks();
    theirs.sms.url = u"https://demo.twilio.com/welcome/sms/reply/"_s;
    desk.phones->own(desk.request().choice.number, theirs, desk.clock.now().addDays(-30));
    desk.phones->updates = {ScriptedPhones::Fault{refused, false}};
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).may(Decision::Adopt));
    desk.runs->decide(id, Decision::Adopt);
    QTRY_VERIFY(desk.view(id).state == RunState::AwaitingDecision && desk.view(id).ownership == Ownership::Bought);
    // Somebody sets it right in Twilio's Console: then there is nothing left to write.
    for (domain::NumberConfiguration &number : desk.phones->owned)
        number.webhooks.sms = desk.request().webhooks.sms;
    desk.runs->decide(id, Decision::Retry);
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.phones->calls.filter(u"configure"_s).size(), 1);
}

void TestRunFaults::rowSaysWhatWasVerified()
{
    ProvisioningDesk desk;
    domain::WebhookSet theirs = domain::defaultWebhooks();
    theirs.sms.url = u"https://demo.twilio.com/welcome/sms/reply/"_s;
    desk.phones->own(desk.request().choice.number, theirs, desk.clock.now().addDays(-30));
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).may(Decision::Adopt));
    // Twilio takes the change; our row cannot be written.
    desk.refuse(u"pd_history"_s, u"NEW.\"act\" = 'configured'"_s);
    desk.runs->decide(id, Decision::Adopt);
    QTRY_VERIFY(desk.view(id).state == RunState::AwaitingDecision && desk.view(id).ownership == Ownership::Bought);
    desk.heal();
    desk.runs->decide(id, Decision::Retry);
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.rows().value(0).webhooks, desk.request().webhooks);
}

void TestRunFaults::threeQuickLooksDoNotSettleARelease()
{
    ProvisioningDesk desk;
    desk.prober.finding = domain::Finding::AcceptedUnsigned;
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).may(Decision::GiveBack));
    desk.phones->releases = {ScriptedPhones::Fault{lost, false}}; // still on its way through Twilio
    std::optional<core::Status> answer;
    const auto call = desk.runs->giveBack(id, u"5125550100"_s, [&](const core::Status &given) { answer = given; });
    for (int looks = 2; looks <= 4; ++looks) {
        QTRY_VERIFY(desk.phones->count(u"read"_s) == looks && desk.view(id).may(Decision::LookNow));
        desk.runs->decide(id, Decision::LookNow);
    }
    QTRY_VERIFY(desk.phones->count(u"read"_s) == 5 && desk.view(id).may(Decision::LookNow));
    QCOMPARE(desk.view(id).givingBack, GivingBack::NotKnown);
    QVERIFY(!answer);

    desk.phones->owned.clear(); // now it has arrived
    desk.clock.advance(desk.timings.lookUpSpacing);
    QTRY_VERIFY(answer);
    QVERIFY(answer->has_value());
    QCOMPARE(desk.phones->count(u"release"_s), 1);
}

void TestRunFaults::nothingIsReleasedAfterASleep()
{
    ProvisioningDesk desk;
    desk.prober.finding = domain::Finding::AcceptedUnsigned;
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).may(Decision::GiveBack));
    // The computer sleeps while the number is looked at, and another process takes the run over.
    const store::ProcessIdentity other{u"elsewhere"_s, 1, u"1"_s};
    store::RunJournal theirs(*desk.database, desk.clock, desk.timings.lease, other);
    std::optional<core::Result<workflow::RunRecord>> taken;
    core::CallHandle taking;
    desk.phones->asked = [&](const QString &call) {
        if (call != u"read"_s || taken || taking.isWaiting())
            return;
        desk.clock.setNow(desk.clock.now().addSecs(300));
        taking = theirs.claim(id, [&](const core::Result<workflow::RunRecord> &record) { taken = record; });
    };
    std::optional<core::Status> answer;
    const auto call = desk.runs->giveBack(id, u"5125550100"_s, [&](const core::Status &given) { answer = given; });
    QTRY_VERIFY(answer);
    QVERIFY(taken && taken->has_value());
    QVERIFY(!answer->has_value());
    QCOMPARE(desk.phones->count(u"release"_s), 0);
}

void TestRunFaults::releasedConfigurationSurvivesAKill()
{
    ProvisioningDesk desk;
    desk.prober.finding = domain::Finding::AcceptedUnsigned;
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).may(Decision::GiveBack));
    desk.phones->releases = {ScriptedPhones::Fault{lost, true}};
    desk.phones->reads = {std::nullopt, lost}; // the first look after the release gets no answer either
    const auto call = desk.runs->giveBack(id, u"5125550100"_s, [](const core::Status &) {});
    QTRY_VERIFY(desk.phones->owned.isEmpty() && desk.view(id).may(Decision::LookNow));

    desk.restart();
    const auto resuming = desk.runs->resume([](const core::Status &) {});
    QTRY_COMPARE(desk.rows().value(0).status, PhoneNumberStatus::Released);
    const auto history = desk.historyOf(desk.rows().value(0).id);
    QCOMPARE(history.last().act, u"given back"_s);
    QVERIFY(!history.last().details.value("configuration"_L1).toObject().isEmpty());
}

QTEST_GUILESS_MAIN(TestRunFaults)
#include "tst_runfaults.moc"
