// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/optionsmodel.h"
#include "ui/models/organizationsmodel.h"
#include "ui/wizard/runquestion.h"
#include "ui/wizard/runtexts.h"
#include "wizardvalues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using namespace phonedesk::ui;
using namespace phonedesk::testsupport;
using provisioning::Decision;

// What the wizard says of a run, which choices it offers, and what its lists hold.
class TestWizardTexts : public QObject
{
    Q_OBJECT

private slots:
    void linesSayWhatIsProved();
    void aWaitIsCountedDown();
    void aLongPurchaseSaysSo();
    void anUnknownOutcomeIsNeverCalledDone();
    void theFooterTellsTheTruth_data();
    void theFooterTellsTheTruth();
    void timeSpent();
    void theSummaryHoldsWhatSupportNeeds();
    void offers_data();
    void offers();
    void noQuestionWhereThereIsNothingToDecide();
    void moneyIsNamedWhereItIsSpent();
    void detailsHoldNoUserInfo();
    void tenAreShownThenAll();
    void severalAreaCodesAreGrouped();
    void choicesInOrder();
    void aRowThatCannotBeChosenSaysWhy();
    void digitsAreFoundAnywhere();
    void nearlyTheSameNameStaysListed_data();
    void nearlyTheSameNameStaysListed();
};

void TestWizardTexts::linesSayWhatIsProved()
{
    const auto lines = RunTexts::lines(unverifiedRun(), began);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0].proof, u"bought at "_s + began.toLocalTime().toString(u"HH:mm:ss"_s));
    QCOMPARE(lines[1].proof, u"proved by Twilio"_s);
    QCOMPARE(lines[2].mark, StepMark::Done);
    QCOMPARE(lines[3].mark, StepMark::Trouble);
    QVERIFY(lines[3].proof.contains(u"502"_s) && lines[3].proof.contains(u'4'));
}

void TestWizardTexts::aWaitIsCountedDown()
{
    provisioning::RunView view = unverifiedRun();
    view.state = workflow::RunState::Running;
    view.steps[3].state = workflow::StepState::Waiting;
    view.steps[3].attempt = 2;
    view.steps[3].nextAttemptAt = began.addMSecs(5'400);
    const ProgressLine line = RunTexts::lines(view, began)[3];
    QVERIFY2(line.proof.contains(u"attempt 2 of 4 · next in 6 s"_s), qPrintable(line.proof));
    QVERIFY(RunTexts::lines(view, began.addSecs(60))[3].proof.contains(u"next in 0 s"_s));
}

void TestWizardTexts::aLongPurchaseSaysSo()
{
    provisioning::RunView view = refusedRun({});
    view.error.reset();
    view.state = workflow::RunState::Running;
    view.steps[0].state = workflow::StepState::Running;
    QVERIFY(!RunTexts::lines(view, began.addSecs(9))[0].proof.contains(u"longer"_s));
    QCOMPARE(RunTexts::lines(view, began.addSecs(10))[0].proof, u"Taking longer than usual"_s);
}

void TestWizardTexts::anUnknownOutcomeIsNeverCalledDone()
{
    const ProgressLine line = RunTexts::lines(unknownRun(), began.addSecs(30))[0];
    QCOMPARE(line.mark, StepMark::Now);
    QCOMPARE(line.proof, u"not known yet · looked 1 of 3 times · next in 14 s"_s);
}

void TestWizardTexts::theFooterTellsTheTruth_data()
{
    QTest::addColumn<provisioning::Ownership>("ownership");
    QTest::addColumn<QString>("part");
    QTest::newRow("not known") << provisioning::Ownership::NotKnown << u"Not known yet"_s;
    QTest::newRow("not bought") << provisioning::Ownership::NotBought << u"Nothing is bought"_s;
    QTest::newRow("bought") << provisioning::Ownership::Bought << u"bought and configured"_s;
    QTest::newRow("not ours") << provisioning::Ownership::FoundNotOurs << u"Nothing was bought"_s;
    QTest::newRow("given back") << provisioning::Ownership::GivenBack << u"given back"_s;
}

void TestWizardTexts::theFooterTellsTheTruth()
{
    QFETCH(provisioning::Ownership, ownership);
    QFETCH(QString, part);
    provisioning::RunView view = unverifiedRun();
    view.ownership = ownership;
    QVERIFY2(RunTexts::standing(view).contains(part), qPrintable(RunTexts::standing(view)));
}

void TestWizardTexts::timeSpent()
{
    QCOMPARE(RunTexts::setUpIn(verifiedRun()), u"Set up in 16 s."_s);
    QCOMPARE(RunTexts::elapsed(verifiedRun(), began.addDays(1)), u"0:16"_s);
    // While a person decides, the clock of the set-up stands.
    QCOMPARE(RunTexts::elapsed(unverifiedRun(), began.addDays(1)), u"0:31"_s);
    provisioning::RunView running = unverifiedRun();
    running.state = workflow::RunState::Running;
    QCOMPARE(RunTexts::elapsed(running, began.addSecs(3734)), u"1:02:14"_s);
}

void TestWizardTexts::theSummaryHoldsWhatSupportNeeds()
{
    const QString summary = RunTexts::summary(verifiedRun(), u"ServiceFlow production"_s);
    for (const QString &part :
         {u"+15125559012"_s, u"PN00000000000000000000000000000001"_s, u"Acme Dental"_s, u"Main Line"_s,
          u"$1.15/month"_s, u"2026-11-22T14:02:42Z"_s, u"RQ1"_s, u"ServiceFlow production, AC"_s})
        QVERIFY2(summary.contains(part), qPrintable(part));
    QVERIFY(RunTexts::summary(unverifiedRun(), {}).contains("not verified"_L1));
}

void TestWizardTexts::offers_data()
{
    QTest::addColumn<provisioning::RunView>("view");
    QTest::addColumn<QStringList>("acts"); // the habitual one first

    QTest::newRow("not verified") << unverifiedRun()
                                  << QStringList{u"retry"_s, u"leaveUnfinished"_s, u"giveBack"_s, u"howToFix"_s,
                                                 u"copyDetails"_s};
    provisioning::RunView view = unverifiedRun();
    view.verdict->webhooks[0].finding = domain::Finding::RefusedUnsigned;
    view.verdict->webhooks[0].httpStatus = 403;
    QTest::newRow("needs the token") << view
                                     << QStringList{u"addSigningToken"_s, u"retry"_s, u"leaveUnfinished"_s,
                                                    u"giveBack"_s, u"copyDetails"_s};
    QTest::newRow("gone") << refusedRun({.kind = core::ErrorKind::NotAvailable,
                                         .operation = u"purchase"_s,
                                         .httpStatus = 400,
                                         .twilioCode = 21422})
                          << QStringList{u"buyNext"_s, u"searchAgain"_s, u"leaveUnfinished"_s, u"copyDetails"_s};
    view = refusedRun({.kind = core::ErrorKind::Unauthorized, .operation = u"purchase"_s, .httpStatus = 401});
    view.allowed = {Decision::Retry, Decision::BuyOther, Decision::Forget};
    QTest::newRow("refused") << view
                             << QStringList{u"replaceKey"_s, u"retry"_s, u"close"_s, u"openConsole"_s,
                                            u"copyDetails"_s};
    QTest::newRow("not known") << unknownRun() << QStringList{u"lookNow"_s, u"close"_s};
    view = unverifiedRun();
    view.ownership = provisioning::Ownership::FoundNotOurs;
    view.allowed = {Decision::Adopt};
    QTest::newRow("not ours") << view << QStringList{u"leaveUnfinished"_s, u"adopt"_s, u"copyDetails"_s};
    view = unverifiedRun();
    view.allowed = {Decision::Retry};
    QTest::newRow("nothing that is not allowed")
        << view << QStringList{u"retry"_s, u"leaveUnfinished"_s, u"howToFix"_s, u"copyDetails"_s};
}

void TestWizardTexts::offers()
{
    QFETCH(provisioning::RunView, view);
    QFETCH(QStringList, acts);
    const auto question = RunQuestions::of(view, true);
    QVERIFY(question);
    QStringList offered;
    for (const Offer &offer : question->offers)
        offered << name(offer.act);
    QCOMPARE(offered, acts);
    QVERIFY(!question->title.isEmpty() && !question->consequence.isEmpty());
}

void TestWizardTexts::noQuestionWhereThereIsNothingToDecide()
{
    provisioning::RunView working = unverifiedRun();
    working.state = workflow::RunState::Running;
    QVERIFY(!RunQuestions::of(working, true));
    QVERIFY(!RunQuestions::of(verifiedRun(), true));
    // The order is on its way: that is no trouble, and no dialog.
    provisioning::RunView asking = unknownRun();
    asking.error.reset();
    asking.steps[0].error.reset();
    asking.nextLookUpAt = {};
    QVERIFY(!RunQuestions::of(asking, true));
    QCOMPARE(RunTexts::lines(asking, began)[0].proof, u"waiting for Twilio"_s);
    provisioning::RunView elsewhere = unverifiedRun();
    elsewhere.heldElsewhere = true;
    QVERIFY(!RunQuestions::of(elsewhere, true));
}

void TestWizardTexts::moneyIsNamedWhereItIsSpent()
{
    const auto gone = RunQuestions::of(
        refusedRun({.kind = core::ErrorKind::NotAvailable, .operation = u"purchase"_s, .twilioCode = 21422}), true);
    QCOMPARE(gone->offers[0].text, u"&Buy (512) 555-3456 for $1.15/month"_s);
    QVERIFY(gone->happened.contains(u"21422"_s));
    QVERIFY(gone->consequence.contains(u"Nothing was bought"_s));

    provisioning::RunView again = refusedRun({.kind = core::ErrorKind::RateLimited, .operation = u"purchase"_s});
    again.allowed = {Decision::Retry};
    again.request.choice.monthly.reset();
    QCOMPARE(RunQuestions::of(again, true)->offers[0].text, u"&Buy (512) 555-9012 (price unknown)"_s);

    const RunQuestion closing = RunQuestions::closing(unverifiedRun());
    QVERIFY(closing.consequence.contains(u"$1.15 a month"_s));
    QVERIFY(closing.offersTo(Act::LeaveUnfinished) && closing.offersTo(Act::GiveBack) && closing.offersTo(Act::GoBack));
}

void TestWizardTexts::detailsHoldNoUserInfo()
{
    provisioning::RunView view = unverifiedRun();
    view.verdict->webhooks[0].webhook.url = u"https://desk:hunter2@api.serviceflow.com/voice"_s;
    const auto question = RunQuestions::of(view, true);
    QVERIFY(question->details.contains(u"api.serviceflow.com"_s));
    QVERIFY(!question->details.contains(u"hunter2"_s));
    QVERIFY(!question->url.contains(u"hunter2"_s));
}

void TestWizardTexts::tenAreShownThenAll()
{
    OptionsModel model;
    model.setOutcome({.groups = {group(u"512"_s, 30)}, .foundAt = began});
    QCOMPARE(model.rowCount(), 10);
    QVERIFY(model.hasMore());
    model.choose(model.index(3));
    model.showMore();
    QCOMPARE(model.rowCount(), 30);
    QVERIFY(!model.hasMore());
    QCOMPARE(model.first()->number.toString(), u"+15125551003"_s);
}

void TestWizardTexts::severalAreaCodesAreGrouped()
{
    OptionsModel model;
    provisioning::SearchGroup failed{.areaCode = u"361"_s};
    failed.error = core::Error{.kind = core::ErrorKind::ServerFault, .httpStatus = 503};
    model.setOutcome({.groups = {group(u"512"_s, 8), group(u"737"_s, 1), failed}, .foundAt = began});
    QVERIFY(!model.isOption(model.index(0)));
    QVERIFY(model.data(model.index(0), Qt::DisplayRole).toString().startsWith(u"512"_s));
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    QCOMPARE(model.shown(), 4);
    const QString last = model.data(model.index(model.rowCount() - 1), Qt::DisplayRole).toString();
    QVERIFY2(last.startsWith(u"361"_s) && last.contains(u"503"_s), qPrintable(last));
}

void TestWizardTexts::choicesInOrder()
{
    OptionsModel model;
    model.setOutcome({.groups = {group(u"512"_s, 6)}, .foundAt = began});
    model.choose(model.index(0));
    model.mark(model.index(1), 3); // a third without a second is the second
    QCOMPARE(model.placeOf(model.index(1)), 2);
    model.mark(model.index(2), 3);
    QCOMPARE(model.alternatives().size(), 2);
    QCOMPARE(model.alternatives()[1].number.toString(), u"+15125551002"_s);
    model.choose(model.index(1)); // marked: it stays the second choice
    QCOMPARE(model.first()->number.toString(), u"+15125551000"_s);
    model.mark(model.index(0), 2); // the first choice itself: nothing is chosen in its place unseen
    QVERIFY(!model.first());
    QCOMPARE(model.placeOf(model.index(1)), 0);
    model.unmark(model.index(0));
    QCOMPARE(model.placeOf(model.index(2)), 2);
}

void TestWizardTexts::aRowThatCannotBeChosenSaysWhy()
{
    provisioning::SearchGroup found = group(u"512"_s, 2);
    found.rows[0].capabilities.sms = false;
    found.rows[1].addressRequirements = u"local"_s;
    OptionsModel model;
    model.setOutcome({.groups = {found}, .foundAt = began});
    for (int row = 0; row < 2; ++row) {
        model.choose(model.index(row));
        QVERIFY(!model.first());
        QVERIFY(!model.flags(model.index(row)).testFlag(Qt::ItemIsSelectable));
    }
    QVERIFY(model.data(model.index(0), Qt::AccessibleTextRole).toString().contains(u"no SMS"_s));
    QVERIFY(model.data(model.index(1), Qt::AccessibleTextRole).toString().contains(u"needs an address"_s));
}

void TestWizardTexts::digitsAreFoundAnywhere()
{
    OptionsModel model;
    model.setOutcome({.groups = {group(u"512"_s, 6)}, .foundAt = began});
    QCOMPARE(model.findDigits(u"1004"_s, {}).row(), 4);
    QCOMPARE(model.findDigits(u"512555"_s, model.index(2)).row(), 2);
    QVERIFY(!model.findDigits(u"999"_s, {}).isValid());
}

void TestWizardTexts::nearlyTheSameNameStaysListed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("listed");
    QTest::newRow("the same") << u"acme dental"_s << true;
    QTest::newRow("spaces and signs") << u" Acme  Dental, "_s << true;
    QTest::newRow("a slip") << u"Acme Dentol"_s << true;
    QTest::newRow("more words") << u"Acme Dental Inc"_s << true;
    QTest::newRow("a part") << u"dent"_s << true;
    QTest::newRow("another") << u"Bay Plumbing"_s << false;
    QTest::newRow("short and other") << u"Acna"_s << false;
}

void TestWizardTexts::nearlyTheSameNameStaysListed()
{
    QFETCH(QString, typed);
    QFETCH(bool, listed);
    OrganizationsModel model;
    model.setOrganizations({{u"org1"_s, u"Acme Dental"_s, u"AC1"_s, began}}, {}, {});
    model.setFilter(typed);
    QCOMPARE(model.rowCount(), listed ? 1 : 0);
}

QTEST_MAIN(TestWizardTexts)
#include "tst_wizardtexts.moc"
