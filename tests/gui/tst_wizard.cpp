// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/runregistry.h"
#include "sandboxdesk.h"
#include "ui/common/theme.h"
#include "ui/wizard/provisionwizard.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using testsupport::SandboxDesk;
using ui::ProvisionWizard;

// A person buys a number: the real wizard, driven by object name, over HTTP against the sandbox.
class TestWizard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences); }
    void init();
    void cleanup();

    void boughtWithTheMouse();
    void boughtWithTheKeyboardAlone();
    void anOrganisationIsCreatedOnTheWay();
    void enterAndDoubleClickDoNotBuy();
    void entriesSurviveGoingBack();
    void aTakenNumberIsFollowedByTheSecondChoice();
    void aTakenNumberIsFollowedByASearch();
    void aWebhookThatIsDownIsCheckedAgain();
    void manualStepsStandInTheSameDialog();
    void theNumberIsGivenBack();
    void closingAsksWhileANumberIsPaidForAndUnverified();
    void closingWhileItWorksJustCloses();
    void continuedAfterARestart();
    void aLostAnswerIsSettledByLookingNotByBuyingAgain();
    void withoutATokenItIsNotVerifiedUntilOneIsAdded();
    void whatReviewNamedPays();
    void cancelBeforeThePurchaseIsImmediate();
    void everyControlHasANameOfItsOwn();

private:
    void open();
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        const QList<T *> all = m_wizard->findChildren<T *>(name);
        for (T *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool isShown(const QString &name) const { return find<QWidget>(name) != nullptr; }
    QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    bool click(const QString &name)
    {
        const bool isReady = QTest::qWaitFor(
            [&] {
                auto *button = find<QPushButton>(name);
                return button && button->isEnabled();
            },
            10'000);
        if (isReady)
            QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
        return isReady;
    }
    bool press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        if (focus)
            QTest::keyClick(focus, Qt::Key(key), modifiers);
        return focus;
    }
    // Tab until a control has the focus, as someone without a mouse does.
    bool tabTo(const QString &name)
    {
        for (int i = 0; i < 30; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    bool reaches(const QString &page) const
    {
        return QTest::qWaitFor([&] { return isShown(page); }, 15'000);
    }
    // To Review, with these rows of the list chosen: the first, then second and third choice.
    bool toReview(const QList<int> &rows = {0});
    bool buy() { return click(u"wizard.buy"_s); }
    QString chosen() const { return m_chosen; } // E.164
    int posts() { return m_desk->sandbox.purchasePosts(m_chosen); }

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<SandboxDesk> m_desk;
    QPointer<ProvisionWizard> m_wizard;
    QString m_chosen;
};

void TestWizard::init()
{
    m_desk = std::make_unique<SandboxDesk>();
    if (QString::fromLatin1(QTest::currentTestFunction()).startsWith(u"withoutAToken"_s))
        m_desk->useKey = true;
    QVERIFY2(m_desk->open(), qPrintable(m_desk->errorText()));
    open();
}

void TestWizard::cleanup()
{
    delete m_wizard;
    m_desk.reset();
}

void TestWizard::open()
{
    m_wizard = new ProvisionWizard(m_desk->desk());
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard));
}

bool TestWizard::toReview(const QList<int> &rows)
{
    QTest::keyClicks(find<QLineEdit>(u"organization.name"_s), u"acme dental"_s);
    if (!click(u"wizard.next"_s) || !reaches(u"kindPage"_s) || !click(u"wizard.next"_s))
        return false;
    QTest::keyClicks(find<QLineEdit>(u"choose.areaCode"_s), u"512"_s);
    QTest::keyClick(find<QLineEdit>(u"choose.areaCode"_s), Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return isShown(u"choose.list"_s); }, 10'000))
        return false;
    auto *list = find<QListView>(u"choose.list"_s);
    const auto at = [list](int row) {
        return list->model()->index(row, 0);
    };
    for (qsizetype i = rows.size(); i-- > 0;) { // the first choice last
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(at(rows[i])).center());
        if (i > 0)
            QTest::keyClick(list, i == 1 ? Qt::Key_2 : Qt::Key_3, Qt::ControlModifier);
    }
    m_chosen = domain::E164Number::fromText(at(rows[0]).data().toString())->toString();
    return click(u"wizard.get"_s) && reaches(u"reviewPage"_s);
}

void TestWizard::boughtWithTheMouse()
{
    QCOMPARE(text(u"wizard.truth"_s), u"Nothing is bought yet."_s);
    QVERIFY(toReview());
    QVERIFY(text(u"review.account"_s).contains(u"ServiceFlow test"_s));
    QTRY_VERIFY(text(u"review.balance"_s).startsWith(u'$'));
    QCOMPARE(posts(), 0);
    QVERIFY(buy());
    QVERIFY(reaches(u"readyPage"_s));
    QVERIFY(text(u"ready.heard"_s).contains(u"Thanks for calling Acme Dental"_s));
    QVERIFY(text(u"wizard.truth"_s).startsWith(u"Set up in"_s));
    QCOMPARE(posts(), 1);
    QSignalSpy shown(m_wizard, &ProvisionWizard::showInNumbers);
    QVERIFY(click(u"ready.showInNumbers"_s));
    QVERIFY(!shown[0][0].toString().isEmpty());
}

void TestWizard::boughtWithTheKeyboardAlone()
{
    QTest::keyClicks(QApplication::focusWidget(), u"acme"_s);
    QVERIFY(tabTo(u"organization.list"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(reaches(u"choosePage"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"512"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(isShown(u"choose.list"_s));
    QVERIFY(tabTo(u"choose.list"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(reaches(u"reviewPage"_s));
    QTRY_VERIFY(find<QPushButton>(u"wizard.buy"_s)->isEnabled());
    press(Qt::Key_Return); // in the label's field: buys nothing
    QVERIFY(isShown(u"reviewPage"_s));
    QVERIFY(tabTo(u"wizard.buy"_s));
    const auto leavesReview = [&] { // not with the second Enter of the same breath
        if (isShown(u"reviewPage"_s))
            press(Qt::Key_Return);
        return !isShown(u"reviewPage"_s);
    };
    QTRY_VERIFY(leavesReview());
    QVERIFY(reaches(u"readyPage"_s));
    QVERIFY(tabTo(u"wizard.done"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(!m_wizard);
}

void TestWizard::anOrganisationIsCreatedOnTheWay()
{
    QTest::keyClicks(find<QLineEdit>(u"organization.name"_s), u"Bay Plumbing"_s);
    QVERIFY(!find<QPushButton>(u"wizard.next"_s)->isEnabled());
    QVERIFY(!text(u"wizard.reason"_s).isEmpty());
    QVERIFY(click(u"organization.create"_s));
    QVERIFY(click(u"wizard.next"_s));
    QVERIFY(reaches(u"kindPage"_s));
    QVERIFY(click(u"wizard.next"_s));
    QVERIFY(reaches(u"choosePage"_s));
    QCOMPARE(m_desk->desk().organizations.findByName(u"bay plumbing"_s)->accountSid, m_desk->accountSid());
}

void TestWizard::enterAndDoubleClickDoNotBuy()
{
    QVERIFY(toReview());
    auto *buyButton = find<QPushButton>(u"wizard.buy"_s);
    QTest::mouseDClick(buyButton, Qt::LeftButton); // the end of a double click on the page before
    QTRY_VERIFY(buyButton->isEnabled());
    QTest::keyClick(find<QLineEdit>(u"review.label"_s), Qt::Key_Return);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(buyButton, &held);
    QVERIFY(isShown(u"reviewPage"_s));
    QVERIFY(m_desk->desk().runs.runs().isEmpty());
}

void TestWizard::entriesSurviveGoingBack()
{
    QVERIFY(toReview({1, 0}));
    auto *label = find<QLineEdit>(u"review.label"_s);
    label->selectAll();
    QTest::keyClicks(label, u"After hours"_s);
    QVERIFY(click(u"wizard.back"_s));
    QCOMPARE(find<QLineEdit>(u"choose.areaCode"_s)->text(), u"512"_s);
    QVERIFY(click(u"wizard.get"_s));
    QCOMPARE(find<QLineEdit>(u"review.label"_s)->text(), u"After hours"_s);
    QVERIFY(text(u"review.number"_s).startsWith(domain::E164Number::fromText(m_chosen)->display()));
}

void TestWizard::aTakenNumberIsFollowedByTheSecondChoice()
{
    QVERIFY(toReview({0, 1}));
    QVERIFY(m_desk->sandbox.post(u"/take"_s, {{u"phoneNumber"_s, m_chosen}}));
    QVERIFY(buy());
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"decision.buyNext"_s), 10'000);
    QVERIFY(text(u"decision.happened"_s).contains(u"21422"_s));
    QVERIFY(text(u"decision.consequence"_s).contains(u"Nothing was bought"_s));
    QCOMPARE(text(u"wizard.truth"_s), u"Nothing is bought."_s);
    QCOMPARE(posts(), 1);
    const QString first = m_chosen;
    QVERIFY(click(u"decision.buyNext"_s));
    QVERIFY(reaches(u"readyPage"_s));
    QVERIFY(text(u"ready.number"_s) != domain::E164Number::fromText(first)->display());
    QVERIFY(!isShown(u"decision"_s));
}

void TestWizard::aTakenNumberIsFollowedByASearch()
{
    QVERIFY(toReview());
    QVERIFY(m_desk->sandbox.post(u"/take"_s, {{u"phoneNumber"_s, m_chosen}}));
    QVERIFY(buy());
    QVERIFY(click(u"decision.searchAgain"_s));
    QVERIFY(reaches(u"choosePage"_s));
    QTRY_VERIFY(isShown(u"choose.list"_s));
    QCOMPARE(text(u"wizard.truth"_s), u"Nothing is bought yet."_s);
    QTRY_VERIFY(!m_desk->desk().runs.runs().first().isOpen());
}

void TestWizard::aWebhookThatIsDownIsCheckedAgain()
{
    QVERIFY(m_desk->sandbox.arm(
        {{u"match"_s, QJsonObject{{u"server"_s, u"webhook"_s}, {u"path"_s, u"voice"_s}, {u"count"_s, -1}}},
         {u"fault"_s, u"status"_s},
         {u"args"_s, QJsonObject{{u"status"_s, 502}}}}));
    QVERIFY(toReview());
    QVERIFY(buy());
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"decision.retry"_s), 15'000);
    QVERIFY(text(u"decision.happened"_s).contains(u"502"_s));
    QVERIFY(text(u"decision.consequence"_s).contains(u"is bought"_s));
    QVERIFY(!isShown(u"setUp.question"_s)); // not twice
    m_wizard->findChild<QDialog *>(u"decision"_s)->reject();
    QTRY_VERIFY(isShown(u"setUp.question.retry"_s)); // closed, the question stays under the line
    QVERIFY(m_desk->sandbox.clearFaults());
    QVERIFY(click(u"setUp.question.retry"_s));
    QVERIFY(reaches(u"readyPage"_s));
    QCOMPARE(posts(), 1);
}

void TestWizard::manualStepsStandInTheSameDialog()
{
    QVERIFY(m_desk->sandbox.scenario(u"webhook-down"_s));
    QVERIFY(m_desk->sandbox.arm({{u"match"_s, QJsonObject{{u"server"_s, u"webhook"_s}, {u"count"_s, -1}}},
                                 {u"fault"_s, u"status"_s},
                                 {u"args"_s, QJsonObject{{u"status"_s, 502}}}}));
    QVERIFY(toReview());
    QVERIFY(buy());
    QVERIFY(click(u"decision.howToFix"_s));
    QTRY_VERIFY(text(u"decision.steps"_s).contains(u"1. "_s));
    QCOMPARE(m_wizard->findChildren<QDialog *>().size(), 1);
    QVERIFY(m_desk->sandbox.clearFaults());
    QVERIFY(click(u"decision.retry"_s));
    QVERIFY(reaches(u"readyPage"_s));
}

void TestWizard::theNumberIsGivenBack()
{
    QVERIFY(m_desk->sandbox.arm({{u"match"_s, QJsonObject{{u"server"_s, u"webhook"_s}, {u"count"_s, -1}}},
                                 {u"fault"_s, u"status"_s},
                                 {u"args"_s, QJsonObject{{u"status"_s, 502}}}}));
    QVERIFY(toReview());
    QVERIFY(buy());
    QVERIFY(click(u"decision.giveBack"_s));
    QTRY_VERIFY(isShown(u"decision.typed"_s));
    QCOMPARE(m_wizard->findChildren<QDialog *>().size(), 1);
    QVERIFY(!find<QPushButton>(u"decision.release"_s)->isEnabled());
    QTest::keyClicks(find<QLineEdit>(u"decision.typed"_s), m_chosen);
    QVERIFY(click(u"decision.release"_s));
    QTRY_VERIFY_WITH_TIMEOUT(text(u"setUpPage.heading"_s).contains(u"given back"_s), 10'000);
    QCOMPARE(text(u"wizard.truth"_s), u"The number is given back."_s);
    QVERIFY(!isShown(u"decision"_s));
    QVERIFY(click(u"wizard.close"_s)); // nothing is asked any more
    QTRY_VERIFY(!m_wizard);
}

void TestWizard::closingAsksWhileANumberIsPaidForAndUnverified()
{
    QVERIFY(m_desk->sandbox.arm({{u"match"_s, QJsonObject{{u"server"_s, u"webhook"_s}, {u"count"_s, -1}}},
                                 {u"fault"_s, u"status"_s},
                                 {u"args"_s, QJsonObject{{u"status"_s, 502}}}}));
    QVERIFY(toReview());
    QVERIFY(buy());
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"decision.retry"_s), 15'000);
    m_wizard->findChild<QDialog *>(u"decision"_s)->reject();
    QTRY_VERIFY(!isShown(u"decision"_s));
    m_wizard->close();
    QTRY_VERIFY(isShown(u"decision.goBack"_s));
    QVERIFY(text(u"decision.consequence"_s).contains(u"until it is given back"_s));
    QVERIFY(click(u"decision.goBack"_s));
    QTRY_VERIFY(isShown(u"setUp.question"_s));
    m_wizard->close();
    QVERIFY(click(u"decision.leaveUnfinished"_s));
    QTRY_VERIFY(!m_wizard);

    // From the list it opens at its step, and goes on.
    const QString runId = m_desk->desk().runs.runs().first().id;
    QVERIFY(m_desk->sandbox.clearFaults());
    open();
    m_wizard->openRun(runId);
    QVERIFY(isShown(u"setUpPage"_s));
    QVERIFY(click(isShown(u"decision.retry"_s) ? u"decision.retry"_s : u"setUp.question.retry"_s));
    QVERIFY(reaches(u"readyPage"_s));
    QCOMPARE(posts(), 1);
}

void TestWizard::closingWhileItWorksJustCloses()
{
    QVERIFY(toReview());
    QVERIFY(m_desk->sandbox.post(u"/latency"_s, {{u"ms"_s, 300}}));
    QVERIFY(buy());
    QVERIFY(reaches(u"setUpPage"_s));
    QVERIFY(text(u"setUp.closing"_s).contains(u"Unfinished"_s));
    QVERIFY(!m_wizard->findChild<QDialog *>());
    QVERIFY(click(u"wizard.close"_s));
    QTRY_VERIFY(!m_wizard);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->desk().runs.runs().first().isVerified(), 15'000);
}

void TestWizard::continuedAfterARestart()
{
    QVERIFY(m_desk->sandbox.arm({{u"match"_s, QJsonObject{{u"server"_s, u"webhook"_s}, {u"count"_s, -1}}},
                                 {u"fault"_s, u"status"_s},
                                 {u"args"_s, QJsonObject{{u"status"_s, 502}}}}));
    QVERIFY(toReview());
    QVERIFY(buy());
    QVERIFY(click(u"decision.leaveUnfinished"_s));
    QTRY_VERIFY(!m_wizard);
    QVERIFY(m_desk->sandbox.clearFaults());
    QVERIFY(m_desk->reopen());
    const auto runs = [this] {
        return m_desk->desk().runs.runs();
    };
    QTRY_COMPARE(runs().size(), 1);
    open();
    m_wizard->openRun(runs().first().id);
    QVERIFY(isShown(u"setUpPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"decision.retry"_s), 10'000); // it looked, and asks
    QVERIFY(click(u"decision.retry"_s));
    QVERIFY(reaches(u"readyPage"_s));
    QCOMPARE(posts(), 1);
}

void TestWizard::aLostAnswerIsSettledByLookingNotByBuyingAgain()
{
    QVERIFY(m_desk->sandbox.arm(
        {{u"match"_s,
          QJsonObject{{u"server"_s, u"api"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"IncomingPhoneNumbers"_s}}},
         {u"fault"_s, u"drop-after-commit"_s}}));
    QVERIFY(toReview());
    QVERIFY(buy());
    QVERIFY(reaches(u"readyPage"_s));
    QCOMPARE(posts(), 1);
}

void TestWizard::withoutATokenItIsNotVerifiedUntilOneIsAdded()
{
    QVERIFY(toReview());
    QVERIFY(buy());
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"decision.addSigningToken"_s), 15'000);
    QVERIFY(!isShown(u"readyPage"_s));
    QVERIFY(click(u"decision.addSigningToken"_s));
    QTRY_VERIFY(isShown(u"decision.secret"_s));
    QTest::keyClicks(find<QLineEdit>(u"decision.secret"_s), u"0123456789abcdef0123456789abcdef"_s);
    QVERIFY(click(u"decision.saveSecret"_s)); // a wrong one is said, and can be mended
    QTRY_VERIFY_WITH_TIMEOUT(!text(u"decision.secret.note"_s).isEmpty(), 10'000);
    QTest::keyClicks(find<QLineEdit>(u"decision.secret"_s), m_desk->sandbox.account(u"full"_s).token);
    QVERIFY(click(u"decision.saveSecret"_s));
    QVERIFY(reaches(u"readyPage"_s));
}

// In another window the organisation gets another account meanwhile: that is for its next number.
void TestWizard::whatReviewNamedPays()
{
    QVERIFY(toReview());
    const QString named = text(u"review.account"_s);
    QVERIFY2(named.contains(domain::shortSid(m_desk->accountSid())) && named.contains(u"Production"_s),
             qPrintable(named));
    auto &desk = m_desk->desk();
    const auto other = m_desk->sandbox.account(u"subaccount"_s);
    access::AccountDraft draft;
    draft.name = u"Another account"_s;
    draft.sid = other.sid;
    draft.secret = core::Secret(other.token.toUtf8());
    bool isSaved = false;
    const auto saving = desk.accounts.save(std::move(draft), {.works = true}, domain::CredentialPlace::Session,
                                           [&](const auto &saved) { isSaved = saved.has_value(); });
    QTRY_VERIFY(isSaved);
    const domain::Organization before = *desk.organizations.findByName(u"Acme Dental"_s);
    access::OrganizationDraft moved = access::draftOf(before);
    moved.accountSid = other.sid;
    bool isMoved = false;
    const auto moving = desk.organizations.update(before, moved, [&](const auto &done) { isMoved = done.has_value(); });
    QTRY_VERIFY(isMoved);

    QCOMPARE(text(u"review.account"_s), named);
    QCOMPARE(text(u"modeStrip.account"_s), u"ServiceFlow test"_s);
    QVERIFY(buy());
    QVERIFY(reaches(u"readyPage"_s));
    QCOMPARE(desk.runs.runs().first().request.accountSid, m_desk->accountSid());
}

void TestWizard::cancelBeforeThePurchaseIsImmediate()
{
    QVERIFY(toReview());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_wizard);
    QVERIFY(m_desk->desk().runs.runs().isEmpty());
}

void TestWizard::everyControlHasANameOfItsOwn()
{
    const auto check = [this](const QString &page) {
        QStringList names;
        const auto controls = m_wizard->findChildren<QWidget *>();
        for (const QWidget *control : controls) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus || !control->isEnabled())
                continue;
            const auto *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(control));
            const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
            QVERIFY2(!name.isEmpty(), qPrintable(page + u": "_s + control->objectName()));
            QVERIFY2(!names.contains(name), qPrintable(page + u": "_s + name));
            names << name;
        }
    };
    check(u"organisation"_s);
    QVERIFY(toReview());
    check(u"review"_s);
    QVERIFY(click(u"wizard.back"_s));
    check(u"choose"_s);
    QVERIFY(click(u"wizard.get"_s));
    QVERIFY(buy());
    QVERIFY(reaches(u"readyPage"_s));
    check(u"ready"_s);
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
