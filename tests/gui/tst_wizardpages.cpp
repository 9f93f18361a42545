// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/button.h"
#include "ui/common/theme.h"
#include "ui/wizard/choosepage.h"
#include "ui/wizard/decisiondialog.h"
#include "ui/wizard/readypage.h"
#include "ui/wizard/reviewpage.h"
#include "ui/wizard/setuppage.h"
#include "wizardvalues.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using namespace phonedesk::ui;
using namespace phonedesk::testsupport;

Q_DECLARE_METATYPE(phonedesk::provisioning::SearchInput)

// Each page with values: what it shows, what it asks for, and what no key may do.
class TestWizardPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, m_preferences); }

    void arrowsChooseAndEnterGoesOn();
    void aHeldEnterDoesNotGoOn();
    void digitsJumpAndControlMarks();
    void markingBringsBackWhatWasClickedBefore();
    void refusedEntriesAreNamedAndGoWhenTyping();
    void nothingFoundOffersNearCodes();
    void aFailedSearchCanBeRepeated();
    void thereIsNoNextPage();
    void reviewSaysWhatIsCharged();
    void anUnknownPriceIsNotZero();
    void aLabelThatIsTakenIsSaid();
    void whatIsOwnedIsNotBought();
    void theQuestionStandsUnderItsLine();
    void aRunHeldElsewhereOffersNothing();
    void readyIsCopyable();
    void readyShowsWhatWasSent();
    void enterNeverSpendsInTheDialog();
    void releaseWantsTheNumber();
    void aSecretIsTakenOnce();

private:
    template <typename T>
    static T *find(const QWidget &window, const QString &name)
    {
        T *found = window.findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    static QString text(const QWidget &window, const QString &name) { return find<QLabel>(window, name)->text(); }
    static void show(QWidget &window)
    {
        window.resize(760, 520);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    core::Preferences m_preferences;
    std::unique_ptr<Theme> m_theme;
    const domain::TwilioAccount m_account{.sid = u"AC00000000000000000000000000000001"_s,
                                          .name = u"ServiceFlow production"_s};
    const domain::Organization m_organization{u"org1"_s, u"Acme Dental"_s, m_account.sid, began};
    ProvisionDraft draft() const
    {
        ProvisionDraft draft;
        draft.organization = m_organization;
        draft.account = m_account;
        draft.choice = austinNumber();
        draft.label = u"Main Line"_s;
        return draft;
    }
};

void TestWizardPages::arrowsChooseAndEnterGoesOn()
{
    ChoosePage page;
    show(page);
    page.showOutcome({.groups = {group(u"512"_s, 6)}, .foundAt = began});
    QCOMPARE(page.heading(), u"Available numbers in 512"_s);
    QVERIFY(!page.choice()); // nothing is chosen that nobody chose
    QVERIFY(!page.reason().isEmpty());
    auto *list = find<QListView>(page, u"choose.list"_s);
    list->setFocus();
    QSignalSpy get(&page, &ChoosePage::getRequested);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(page.choice()->number.toString(), list->currentIndex().row() == 1 ? u"+15125551001"_s : u"+15125551002"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(get.size(), 1);
}

void TestWizardPages::aHeldEnterDoesNotGoOn()
{
    ChoosePage page;
    show(page);
    page.showOutcome({.groups = {group(u"512"_s, 6)}, .foundAt = began});
    auto *list = find<QListView>(page, u"choose.list"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QSignalSpy get(&page, &ChoosePage::getRequested);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(list, &held);
    QCOMPARE(get.size(), 0);
}

void TestWizardPages::digitsJumpAndControlMarks()
{
    ChoosePage page;
    show(page);
    page.showOutcome({.groups = {group(u"512"_s, 6)}, .foundAt = began});
    auto *list = find<QListView>(page, u"choose.list"_s);
    list->setFocus();
    QTest::keyClicks(list, u"1004"_s);
    QCOMPARE(page.choice()->number.toString(), u"+15125551004"_s);
    QTest::keyClick(list, Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!page.choice()); // it is the second now: the first has to be said
    QVERIFY(page.reason().contains(u"first"_s));
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(page.choice()->number.toString(), u"+15125551003"_s);
    QTest::keyClick(list, Qt::Key_Down); // over the marked one: it stays marked, the choice stays
    QCOMPARE(page.choice()->number.toString(), u"+15125551003"_s);
    QCOMPARE(page.alternatives().value(0).number.toString(), u"+15125551004"_s);
}

void TestWizardPages::markingBringsBackWhatWasClickedBefore()
{
    ChoosePage page;
    show(page);
    page.showOutcome({.groups = {group(u"512"_s, 6)}, .foundAt = began});
    auto *list = find<QListView>(page, u"choose.list"_s);
    const auto click = [list](int row, Qt::MouseButton button) {
        QTest::mouseClick(list->viewport(), button, {}, list->visualRect(list->model()->index(row, 0)).center());
    };
    click(0, Qt::LeftButton);
    click(2, Qt::LeftButton);
    find<QPushButton>(page, u"choose.mark"_s)->click();
    QCOMPARE(page.choice()->number.toString(), u"+15125551000"_s);
    QCOMPARE(page.alternatives().value(0).number.toString(), u"+15125551002"_s);

    QContextMenuEvent menuEvent(QContextMenuEvent::Mouse, list->visualRect(list->model()->index(3, 0)).center(),
                                QPoint(10, 10));
    QApplication::sendEvent(list->viewport(), &menuEvent);
    auto *menu = find<QMenu>(page, u"choose.menu"_s);
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().at(2)->trigger();
    QCOMPARE(page.choice()->number.toString(), u"+15125551000"_s);
    QCOMPARE(page.alternatives().value(1).number.toString(), u"+15125551003"_s);
    menu->close();
}

void TestWizardPages::refusedEntriesAreNamedAndGoWhenTyping()
{
    ChoosePage page;
    show(page);
    page.setInput({.areaCodes = u"242, 900, x"_s});
    page.showOutcome({.refused = {{u"242"_s, provisioning::Refusal::OtherCountry, u"BS"_s},
                                  {u"900"_s, provisioning::Refusal::Premium, {}},
                                  {u"x"_s, provisioning::Refusal::NotAnAreaCode, {}}}});
    const QString fault = text(page, u"choose.fault"_s);
    QVERIFY2(fault.contains(u"Bahamas"_s) && fault.contains(u"900"_s) && fault.contains(u"“x”"_s), qPrintable(fault));
    auto *areaCode = find<QLineEdit>(page, u"choose.areaCode"_s);
    QVERIFY(areaCode->accessibleDescription().contains(u"Bahamas"_s));
    QTest::keyClicks(areaCode, u"5"_s);
    QVERIFY(!find<QLabel>(page, u"choose.fault"_s)->isVisible());
}

void TestWizardPages::nothingFoundOffersNearCodes()
{
    ChoosePage page;
    show(page);
    page.setInput({.areaCodes = u"512"_s});
    page.showOutcome({.groups = {group(u"512"_s, 0)}, .foundAt = began});
    page.showNearChoices({{u"737"_s, u"Austin"_s, 12}});
    QSignalSpy search(&page, &ChoosePage::searchRequested);
    auto *near = find<QPushButton>(page, u"choose.near.737"_s);
    QCOMPARE(near->text(), u"737 Austin (12)"_s);
    near->click();
    QCOMPARE(search.size(), 1);
    QCOMPARE(find<QLineEdit>(page, u"choose.areaCode"_s)->text(), u"737"_s);
}

void TestWizardPages::aFailedSearchCanBeRepeated()
{
    ChoosePage page;
    show(page);
    page.setInput({.areaCodes = u"512"_s});
    page.showError({.kind = core::ErrorKind::ServerFault, .operation = u"search"_s, .httpStatus = 503});
    QVERIFY(text(page, u"choose.message.text"_s).contains(u"503"_s));
    QSignalSpy search(&page, &ChoosePage::searchRequested);
    find<QPushButton>(page, u"choose.retry"_s)->click();
    QCOMPARE(search.size(), 1);
    QCOMPARE(page.input().areaCodes, u"512"_s);
}

void TestWizardPages::thereIsNoNextPage()
{
    ChoosePage page;
    show(page);
    page.showOutcome({.groups = {group(u"512"_s, 30)}, .foundAt = began});
    QVERIFY(text(page, u"choose.status"_s).startsWith(u"10 of 30 options"_s));
    QVERIFY(text(page, u"choose.status"_s).endsWith(u"found just now"_s));
    page.setNow(began.addSecs(200));
    QVERIFY(text(page, u"choose.status"_s).endsWith(u"3 min ago"_s));
    find<QPushButton>(page, u"choose.more"_s)->click();
    QVERIFY(!find<QPushButton>(page, u"choose.more"_s)->isVisible());
    QVERIFY(text(page, u"choose.status"_s).contains(u"no more"_s));
}

void TestWizardPages::reviewSaysWhatIsCharged()
{
    ReviewPage page;
    page.setDraft(draft(), QDate(2026, 11, 22));
    QCOMPARE(page.buyText(), u"Buy (512) 555-9012 for $1.15/month"_s);
    QCOMPARE(text(page, u"review.charge"_s),
             u"$1.15 is charged now to ServiceFlow production (…01), again on 22 December. Part of a month is not "
             "refunded."_s);
    QVERIFY(!page.reason().isEmpty()); // Twilio is being asked
    page.showLooking();
    page.showFacts({.balance = core::Money::fromDecimal(u"23.40", u"USD"), .isTrial = true});
    QCOMPARE(text(page, u"review.balance"_s), u"$23.40"_s);
    QVERIFY(text(page, u"review.trial"_s).contains(u"trial"_s));
    QVERIFY(page.reason().isEmpty());
    find<QLineEdit>(page, u"review.label"_s)->setText(u"  "_s);
    QVERIFY(!page.reason().isEmpty());
}

void TestWizardPages::anUnknownPriceIsNotZero()
{
    ProvisionDraft unknown = draft();
    unknown.choice->monthly.reset();
    ReviewPage page;
    page.setDraft(unknown, QDate(2026, 11, 22));
    page.showFacts({});
    QCOMPARE(page.buyText(), u"Buy (512) 555-9012 (price unknown)"_s);
    for (const QString &name : {u"review.price"_s, u"review.charge"_s, u"review.balance"_s})
        QVERIFY2(!text(page, name).contains(u"$"_s), qPrintable(text(page, name)));
}

void TestWizardPages::aLabelThatIsTakenIsSaid()
{
    ReviewPage page;
    page.setDraft(draft(), QDate(2026, 11, 22));
    page.showFacts({.sameLabelNumber = u"+15125550100"_s});
    QCOMPARE(text(page, u"review.message.title"_s), u"Acme Dental has a Main Line already"_s);
    QVERIFY(text(page, u"review.message.text"_s).contains(u"(512) 555-0100"_s));
    QVERIFY(page.reason().isEmpty()); // said, not forbidden
}

void TestWizardPages::whatIsOwnedIsNotBought()
{
    ReviewPage page;
    page.setDraft(draft(), QDate(2026, 11, 22));
    page.showFacts({.alreadyOwned = true});
    QVERIFY(!page.reason().isEmpty());
    QVERIFY(text(page, u"review.message.title"_s).contains(u"(512) 555-9012"_s));
}

void TestWizardPages::theQuestionStandsUnderItsLine()
{
    StillClock clock;
    SetUpPage page(clock);
    show(page);
    page.setView(unverifiedRun());
    page.setQuestion(RunQuestions::of(unverifiedRun(), true));
    QCOMPARE(page.heading(), u"Setting up (512) 555-9012"_s);
    QVERIFY(text(page, u"setUp.question.text"_s).contains(u"$1.15 a month"_s));
    QVERIFY(text(page, u"setUp.line.verify.proof"_s).contains(u"502"_s));
    QVERIFY(!find<QPushButton>(page, u"setUp.retryNow"_s)->isVisible());
    QSignalSpy acted(&page, &SetUpPage::acted);
    find<QPushButton>(page, u"setUp.question.retry"_s)->click();
    QCOMPARE(acted.size(), 1);
}

void TestWizardPages::aRunHeldElsewhereOffersNothing()
{
    StillClock clock;
    SetUpPage page(clock);
    show(page);
    provisioning::RunView view = unverifiedRun();
    view.state = workflow::RunState::Running;
    view.steps[3].state = workflow::StepState::Waiting;
    view.heldElsewhere = true;
    page.setView(view);
    QVERIFY(find<QWidget>(page, u"setUp.heldElsewhere"_s)->isVisible());
    QVERIFY(!find<QPushButton>(page, u"setUp.retryNow"_s)->isVisible());
}

void TestWizardPages::readyIsCopyable()
{
    ReadyPage page;
    show(page);
    page.setView(verifiedRun());
    QCOMPARE(text(page, u"ready.number"_s), u"(512) 555-9012"_s);
    QVERIFY(text(page, u"ready.heard"_s).contains(u"Thanks for calling Acme Dental"_s));
    QVERIFY(text(page, u"ready.note"_s).contains(u"911"_s));
    find<QPushButton>(page, u"ready.copyNumber"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+15125559012"_s);
    find<QPushButton>(page, u"ready.copySummary"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"PN00000000000000000000000000000001"_s));
}

void TestWizardPages::readyShowsWhatWasSent()
{
    ReadyPage page;
    show(page);
    provisioning::RunView run = verifiedRun();
    page.setView(run);
    QVERIFY(!find<QPushButton>(page, u"ready.showRequest"_s)->isVisible()); // nothing was sent by this run
    run.requests = {{.kind = domain::SentRequest::Kind::Purchase,
                     .accountSid = run.request.accountSid,
                     .form = {{u"PhoneNumber"_s, u"+15125559012"_s}}}};
    page.setView(run);
    page.setAccount({.sid = run.request.accountSid,
                     .credentialKind = domain::CredentialKind::ApiKey,
                     .keySid = u"SK00000000000000000000000000000001"_s},
                    true);
    find<QPushButton>(page, u"ready.showRequest"_s)->click();
    QTRY_VERIFY(page.findChild<QDialog *>(u"requestDialog"_s));
    const auto *curl = page.findChild<QPlainTextEdit *>(u"request.curl"_s);
    QVERIFY(curl->toPlainText().contains("SK00000000000000000000000000000001:\"$TWILIO_API_KEY_SECRET\""_L1));
    QVERIFY(page.findChild<QWidget *>(u"request.simulated"_s));
}

void TestWizardPages::enterNeverSpendsInTheDialog()
{
    QWidget window;
    show(window);
    auto *dialog = new DecisionDialog(&window);
    QSignalSpy acted(dialog, &DecisionDialog::acted);
    provisioning::RunView again = refusedRun({.kind = core::ErrorKind::RateLimited, .operation = u"purchase"_s});
    again.allowed = {provisioning::Decision::Retry, provisioning::Decision::Forget};
    dialog->showQuestion(*RunQuestions::of(again, true));
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_Return);
    QCOMPARE(acted.size(), 1);
    const Act done = acted[0][0].value<Act>();
    QVERIFY(done != Act::Retry && done != Act::BuyNext);
}

void TestWizardPages::releaseWantsTheNumber()
{
    QWidget window;
    show(window);
    auto *dialog = new DecisionDialog(&window);
    dialog->showQuestion(*RunQuestions::of(unverifiedRun(), true));
    dialog->open();
    dialog->showRelease(u"Release?"_s, u"Calls stop."_s, austinNumber().number);
    auto *typed = find<QLineEdit>(*dialog, u"decision.typed"_s);
    auto *release = find<QPushButton>(*dialog, u"decision.release"_s);
    QTRY_VERIFY(release->isVisible());
    QVERIFY(!release->isEnabled());
    QTest::keyClicks(typed, u"512 555 901"_s);
    QVERIFY(!release->isEnabled());
    QTest::keyClicks(typed, u"2"_s);
    QVERIFY(release->isEnabled());
    QSignalSpy confirmed(dialog, &DecisionDialog::releaseConfirmed);
    QTest::keyClick(typed, Qt::Key_Return); // the default is to keep it
    QCOMPARE(confirmed.size(), 0);
    QCOMPARE(dialog->page(), DecisionDialog::Page::Question);
}

void TestWizardPages::aSecretIsTakenOnce()
{
    QWidget window;
    show(window);
    auto *dialog = new DecisionDialog(&window);
    dialog->showQuestion(*RunQuestions::of(unverifiedRun(), true));
    dialog->showSigningToken(u"ServiceFlow production"_s);
    auto *field = find<QLineEdit>(*dialog, u"decision.secret"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    field->setText(u" 0123456789abcdef0123456789abcdef "_s);
    QCOMPARE(dialog->takeSecret().size(), 32);
    QVERIFY(field->text().isEmpty());
    delete dialog;
}

QTEST_MAIN(TestWizardPages)
#include "tst_wizardpages.moc"
