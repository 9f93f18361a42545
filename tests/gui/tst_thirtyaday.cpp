// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/organizations.h"
#include "core/preferences.h"
#include "provisioning/defaults.h"
#include "provisioning/runregistry.h"
#include "provisioning/urlsets.h"
#include "sandboxdesk.h"
#include "ui/common/theme.h"
#include "ui/shell/openwizards.h"
#include "ui/wizard/provisionwizard.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using testsupport::SandboxDesk;
using ui::ProvisionWizard;

// Somebody sets up thirty numbers a day: the real wizards over HTTP against the sandbox, without a mouse.
class TestThirtyADay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences); }
    void init();
    void cleanup();

    void sixKeysFromSetUpAnotherToBuy();
    void theLastOrganisationIsTwoKeysAway();
    void whatIsNotKnownIsTheFirstField();
    void anExistingNumberIsReachedByKeys();
    void aHeldEnterNeverBuys();
    void twoWizardsAtOnce();
    void openedForAnOrganisationItIsFilledIn();
    void theNumberWishedForStandsFirst();
    void aNumberWishedForThatIsGoneIsSaid();
    void theTeamsDefaultsAreUsed();
    void reviewShowsTheUrlsAndTheirSet();
    void theThirdChoiceIsCalledSo();

private:
    QWidget *active() const { return QApplication::activeWindow(); }
    template <typename T = QWidget>
    T *find(const QString &name, const QWidget *in = nullptr) const
    {
        const QWidget *window = in != nullptr ? in : active();
        const QList<T *> all = window != nullptr ? window->findChildren<T *>(name) : QList<T *>();
        for (T *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool sees(const QString &name, const QWidget *in = nullptr) const
    {
        return QTest::qWaitFor([&] { return find(name, in) != nullptr; }, 15'000);
    }
    bool hasFocus(const QString &name) const
    {
        return QTest::qWaitFor(
            [&] { return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name; }, 10'000);
    }
    void press(int key)
    {
        ++m_keys;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label != nullptr ? label->text() : QString();
    }
    // Enter on Buy, once it takes it: just after it got the focus it does not.
    bool buy()
    {
        const int before = m_keys;
        const bool bought = QTest::qWaitFor(
            [&] {
                if (find(u"reviewPage"_s) != nullptr)
                    press(Qt::Key_Return);
                return find(u"setUpPage"_s) != nullptr || find(u"readyPage"_s) != nullptr;
            },
            10'000);
        m_keys = before + 1;
        return bought;
    }
    domain::Organization organization(const access::OrganizationDraft &draft);
    access::OrganizationDraft draft(const QString &name) const
    {
        return {.name = name, .accountSid = m_desk->accountSid()};
    }
    QString offered(); // a number that the sandbox offers in 512
    void openFor(const QString &organizationId)
    {
        m_wizards->setUpNumberFor(organizationId);
        QVERIFY(QTest::qWaitFor([&] { return active() != nullptr; }));
    }
    int purchases() const { return int(m_desk->desk().runs.runs().size()); }

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<SandboxDesk> m_desk;
    std::unique_ptr<ui::OpenWizards> m_wizards;
    core::Calls m_calls;
    int m_keys = 0;
};

void TestThirtyADay::init()
{
    m_desk = std::make_unique<SandboxDesk>();
    QVERIFY2(m_desk->open(), qPrintable(m_desk->errorText()));
    m_wizards = std::make_unique<ui::OpenWizards>(m_desk->desk());
    m_keys = 0;
}

void TestThirtyADay::cleanup()
{
    m_wizards.reset(); // and its wizards
    m_calls.abandonAll();
    m_desk.reset();
}

domain::Organization TestThirtyADay::organization(const access::OrganizationDraft &draft)
{
    std::optional<domain::Organization> made;
    m_calls.keep(m_desk->desk().organizations.create(draft, [&](const core::Result<domain::Organization> &created) {
        made = created.value_or(domain::Organization());
    }));
    if (!QTest::qWaitFor([&] { return made.has_value(); }) || made->id.isEmpty())
        qFatal("the organisation was not created");
    return *made;
}

QString TestThirtyADay::offered()
{
    std::optional<QString> number;
    m_calls.keep(m_desk->desk().search.search(m_desk->accountSid(), {.areaCodes = u"512"_s},
                                              [&](const core::Result<provisioning::SearchOutcome> &found) {
                                                  const auto &rows = found->groups.first().rows;
                                                  number = rows.at(rows.size() / 2).number.toString();
                                              }));
    if (!QTest::qWaitFor([&] { return number.has_value(); }))
        qFatal("nothing was found");
    return *number;
}

void TestThirtyADay::sixKeysFromSetUpAnotherToBuy()
{
    access::OrganizationDraft bay = draft(u"Bay Plumbing"_s);
    bay.areaCodes = u"512"_s;
    bay.defaultLabel = u"Front desk"_s;
    organization(bay);
    m_wizards->setUpNumber();
    QVERIFY(hasFocus(u"organization.name"_s));
    for (int round = 0; round < 2; ++round) {
        m_keys = 0;
        if (round > 0) { // from here on the keys count
            const QPointer<QWidget> before = active();
            QVERIFY(sees(u"wizard.another"_s));
            find(u"wizard.another"_s)->setFocus();
            press(Qt::Key_Space);
            QTRY_VERIFY(!before);
            QVERIFY(hasFocus(u"organization.name"_s));
            QCOMPARE(find<QLineEdit>(u"organization.name"_s)->text(), QString()); // nothing of the last number
            m_keys = 0;
        }
        type(u"bay plumbing"_s);
        press(Qt::Key_Return);
        QVERIFY(hasFocus(u"choose.list"_s)); // searched by itself, the first is chosen
        QCOMPARE(find<QLineEdit>(u"choose.areaCode"_s)->text(), u"512"_s);
        press(Qt::Key_Return);
        QVERIFY(hasFocus(u"review.label"_s));
        QCOMPARE(find<QLineEdit>(u"review.label"_s)->text(), u"Front desk"_s);
        press(Qt::Key_Return);
        QVERIFY(hasFocus(u"wizard.buy"_s));
        QVERIFY(buy());
        QVERIFY(sees(u"readyPage"_s));
        QVERIFY2(m_keys <= 6, qPrintable(u"%1 keys"_s.arg(m_keys)));
        QCOMPARE(purchases(), round + 1);
    }
}

void TestThirtyADay::theLastOrganisationIsTwoKeysAway()
{
    access::OrganizationDraft bay = draft(u"Bay Plumbing"_s); // Acme Dental comes before it
    bay.areaCodes = u"512"_s;
    const QString id = organization(bay).id;
    openFor(id);
    QVERIFY(hasFocus(u"choose.list"_s));
    press(Qt::Key_Return);
    QVERIFY(sees(u"reviewPage"_s));
    QVERIFY(m_desk->desk().preferences.lastOrganization() != id); // nothing is set up yet
    press(Qt::Key_Return);
    QVERIFY(hasFocus(u"wizard.buy"_s));
    QVERIFY(buy());
    QVERIFY(sees(u"wizard.another"_s));
    const QPointer<QWidget> before = active();
    QTest::mouseClick(find(u"wizard.another"_s), Qt::LeftButton);
    QTRY_VERIFY(!before);
    QVERIFY(hasFocus(u"organization.name"_s));
    press(Qt::Key_Return); // it was not chosen, only put first
    QVERIFY(sees(u"organizationPage"_s));
    press(Qt::Key_Down);
    QVERIFY(hasFocus(u"organization.list"_s));
    QCOMPARE(find<QListView>(u"organization.list"_s)->currentIndex().data().toString(), u"Bay Plumbing"_s);
    press(Qt::Key_Return);
    QVERIFY(hasFocus(u"choose.list"_s));
    QCOMPARE(find<QLineEdit>(u"choose.areaCode"_s)->text(), u"512"_s);
}

void TestThirtyADay::whatIsNotKnownIsTheFirstField()
{
    m_wizards->setUpNumber();
    QVERIFY(hasFocus(u"organization.name"_s));
    type(u"acme dental"_s);
    press(Qt::Key_Return);
    QVERIFY(hasFocus(u"choose.areaCode"_s)); // nobody said where
    type(u"512"_s);
    ++m_keys; // a field
    press(Qt::Key_Return);
    QVERIFY(hasFocus(u"choose.list"_s));
    press(Qt::Key_Return);
    QVERIFY(hasFocus(u"review.label"_s));
    press(Qt::Key_Return);
    QVERIFY(hasFocus(u"wizard.buy"_s));
    QVERIFY(buy());
    QVERIFY2(m_keys <= 6, qPrintable(u"%1 keys"_s.arg(m_keys)));
}

void TestThirtyADay::anExistingNumberIsReachedByKeys()
{
    m_wizards->setUpNumber();
    QVERIFY(hasFocus(u"organization.name"_s));
    type(u"acme dental"_s);
    // Next shows the question that Enter passes; Back leads to it as well.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::AltModifier);
    QVERIFY(hasFocus(u"kind.new"_s));
    press(Qt::Key_Return);
    QVERIFY(hasFocus(u"choose.areaCode"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::AltModifier);
    QVERIFY(hasFocus(u"kind.new"_s));
    press(Qt::Key_Down);
    QVERIFY(hasFocus(u"kind.existing"_s));
    press(Qt::Key_Return);
    QVERIFY(sees(u"existingPage"_s));
}

void TestThirtyADay::aHeldEnterNeverBuys()
{
    access::OrganizationDraft bay = draft(u"Bay Plumbing"_s);
    bay.areaCodes = u"512"_s;
    openFor(organization(bay).id);
    QVERIFY(hasFocus(u"choose.list"_s));
    press(Qt::Key_Return); // and it stays down
    QVERIFY(sees(u"reviewPage"_s));
    const auto hold = [] {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
    };
    QTRY_VERIFY((hold(), find(u"wizard.buy"_s)->hasFocus())); // as far as it gets
    for (int i = 0; i < 100; ++i)
        hold();
    // Neither does the second of two quick ones, when the first led here.
    QTest::keyClick(find(u"wizard.buy"_s), Qt::Key_Return);
    QTRY_VERIFY(find(u"reviewPage"_s));
    QCOMPARE(purchases(), 0);
}

void TestThirtyADay::twoWizardsAtOnce()
{
    access::OrganizationDraft bay = draft(u"Bay Plumbing"_s);
    bay.areaCodes = u"512"_s;
    const QString id = organization(bay).id;
    std::array<std::unique_ptr<ProvisionWizard>, 2> wizards;
    for (auto &wizard : wizards) {
        wizard = std::make_unique<ProvisionWizard>(m_desk->desk());
        wizard->openFor(id);
        wizard->show();
    }
    QStringList numbers;
    for (const auto &wizard : wizards) {
        auto *list = wizard->findChild<QListView *>(u"choose.list"_s);
        QTRY_VERIFY(list->isVisible());
        const QModelIndex own = list->model()->index(int(numbers.size()), 0);
        list->setCurrentIndex(own);
        numbers << domain::E164Number::fromText(own.data().toString())->toString();
        QTest::mouseClick(find<QPushButton>(u"wizard.get"_s, wizard.get()), Qt::LeftButton);
    }
    for (const auto &wizard : wizards) {
        auto *button = wizard->findChild<QPushButton *>(u"wizard.buy"_s);
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    for (std::size_t i = 0; i < wizards.size(); ++i) {
        QVERIFY(sees(u"readyPage"_s, wizards[i].get()));
        QVERIFY(wizards[i]->findChild<QLabel *>(u"ready.number"_s)->text() ==
                domain::E164Number::fromText(numbers[qsizetype(i)])->display());
        QCOMPARE(m_desk->sandbox.purchasePosts(numbers[qsizetype(i)]), 1);
    }
}

void TestThirtyADay::openedForAnOrganisationItIsFilledIn()
{
    access::OrganizationDraft bay = draft(u"Bay Plumbing"_s);
    bay.areaCodes = u"737, 512"_s;
    openFor(organization(bay).id);
    QVERIFY(hasFocus(u"choose.list"_s));
    QCOMPARE(find<QLineEdit>(u"choose.areaCode"_s)->text(), u"737, 512"_s);
}

void TestThirtyADay::theNumberWishedForStandsFirst()
{
    access::OrganizationDraft bay = draft(u"Bay Plumbing"_s);
    bay.areaCodes = u"737"_s;
    bay.wishedNumber = offered();
    openFor(organization(bay).id);
    QVERIFY(hasFocus(u"choose.list"_s));
    QCOMPARE(find<QLineEdit>(u"choose.areaCode"_s)->text(), u"512, 737"_s);
    const auto *list = find<QListView>(u"choose.list"_s);
    const auto wished = domain::E164Number::fromText(bay.wishedNumber);
    QCOMPARE(list->currentIndex().data().toString(), wished->display());
    QCOMPARE(list->currentIndex().row(), 1); // under its group's heading
    QVERIFY(find(u"choose.message"_s) == nullptr);
    int times = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        times += list->model()->index(row, 0).data().toString() == wished->display() ? 1 : 0;
    QCOMPARE(times, 1);
}

void TestThirtyADay::aNumberWishedForThatIsGoneIsSaid()
{
    access::OrganizationDraft bay = draft(u"Bay Plumbing"_s);
    bay.wishedNumber = u"+15125550999"_s; // nobody offers it
    openFor(organization(bay).id);
    QVERIFY(hasFocus(u"choose.list"_s));
    QCOMPARE(find<QLineEdit>(u"choose.areaCode"_s)->text(), u"512"_s);
    QVERIFY(sees(u"choose.message"_s));
    // Another search says nothing of it.
    auto *field = find<QLineEdit>(u"choose.areaCode"_s);
    field->setFocus();
    field->selectAll();
    type(u"737"_s);
    press(Qt::Key_Return);
    QVERIFY(hasFocus(u"choose.list"_s));
    QTRY_VERIFY(find(u"choose.message"_s) == nullptr);
}

void TestThirtyADay::theTeamsDefaultsAreUsed()
{
    std::optional<core::Status> saved;
    m_calls.keep(m_desk->desk().defaults.save({.areaCode = u"512"_s,
                                               .optionsShown = 6,
                                               .needsMms = true,
                                               .label = u"Reception"_s,
                                               .namePattern = u"{label} / {organization}"_s,
                                               .verification = domain::VerificationPlan{2, std::chrono::seconds(1)}},
                                              [&](const core::Status &status) { saved = status; }));
    QTRY_VERIFY(saved && *saved);
    openFor(m_desk->desk().organizations.findByName(u"Acme Dental"_s)->id);
    QVERIFY(hasFocus(u"choose.list"_s));
    QCOMPARE(find<QLineEdit>(u"choose.areaCode"_s)->text(), u"512"_s);
    QCOMPARE(find<QListView>(u"choose.list"_s)->model()->rowCount(), 6);
    press(Qt::Key_Return);
    QVERIFY(sees(u"reviewPage"_s));
    QCOMPARE(find<QLineEdit>(u"review.label"_s)->text(), u"Reception"_s);
    press(Qt::Key_Return);
    QVERIFY(hasFocus(u"wizard.buy"_s));
    QVERIFY(buy());
    QVERIFY(sees(u"readyPage"_s));
    const provisioning::RunView run = m_desk->desk().runs.runs().first();
    QCOMPARE(run.request.friendlyName(), u"Reception / Acme Dental"_s);
    QCOMPARE(run.steps.last().attemptsAllowed, 2);
    QVERIFY(run.request.choice.capabilities.mms);
}

void TestThirtyADay::reviewShowsTheUrlsAndTheirSet()
{
    domain::WebhookSet set = domain::defaultWebhooks();
    set.voice.url = u"https://api.serviceflow.com/webhooks/twilio/voice?o={organizationId}"_s;
    set.voiceFallback = {.url = u"https://user:hush@api.serviceflow.com/fallback"_s, .method = u"GET"_s};
    std::optional<core::Status> saved;
    m_calls.keep(m_desk->desk().urlSets.save({.webhooks = set}, [&](const core::Status &status) { saved = status; }));
    QTRY_VERIFY(saved && *saved);
    const domain::Organization bay = organization(draft(u"Bay Plumbing"_s));
    openFor(bay.id);
    QVERIFY(hasFocus(u"choose.areaCode"_s));
    type(u"512"_s);
    press(Qt::Key_Return);
    QVERIFY(hasFocus(u"choose.list"_s));
    press(Qt::Key_Return);
    QVERIFY(sees(u"reviewPage"_s));
    QCOMPARE(text(u"review.webhooks"_s), u"Normal set of Production"_s);
    QCOMPARE(find(u"review.url.voice"_s)->accessibleName(), set.voice.url.replace(u"{organizationId}"_s, bay.id));
    QCOMPARE(find(u"review.url.voiceFallback"_s)->accessibleName(), u"GET https://•••@api.serviceflow.com/fallback"_s);
    QVERIFY(find(u"review.url.smsFallback"_s) == nullptr);
    press(Qt::Key_Return);
    QVERIFY(hasFocus(u"wizard.buy"_s));
    QVERIFY(buy());
    QVERIFY(sees(u"readyPage"_s));
    // Twilio has what was shown.
    const auto &numbers = m_desk->desk().numbers;
    QTRY_COMPARE(numbers.all().size(), 1);
    QCOMPARE(numbers.all().first().webhooks.voice.url, set.voice.url);
    QCOMPARE(numbers.all().first().webhooks.voiceFallback, set.voiceFallback);
}

void TestThirtyADay::theThirdChoiceIsCalledSo()
{
    openFor(m_desk->desk().organizations.findByName(u"Acme Dental"_s)->id);
    QVERIFY(hasFocus(u"choose.areaCode"_s));
    type(u"512"_s);
    press(Qt::Key_Return);
    QVERIFY(hasFocus(u"choose.list"_s));
    auto *list = find<QListView>(u"choose.list"_s);
    for (const int row : {1, 2}) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, row == 2 ? Qt::Key_3 : Qt::Key_2, Qt::ControlModifier);
    }
    list->setCurrentIndex(list->model()->index(0, 0));
    for (const int row : {0, 1}) { // somebody else was quicker, twice
        const auto taken = domain::E164Number::fromText(list->model()->index(row, 0).data().toString());
        QVERIFY(m_desk->sandbox.post(u"/take"_s, {{u"phoneNumber"_s, taken->toString()}}));
    }
    press(Qt::Key_Return);
    QVERIFY(sees(u"reviewPage"_s));
    press(Qt::Key_Return);
    QVERIFY(hasFocus(u"wizard.buy"_s));
    QVERIFY(buy());
    QVERIFY(sees(u"decision.buyNext"_s));
    QVERIFY(text(u"decision.consequence"_s).contains(u"Second choice"_s));
    QTest::mouseClick(find(u"decision.buyNext"_s), Qt::LeftButton);
    QTRY_VERIFY2(text(u"decision.consequence"_s).contains(u"Third choice"_s),
                 qPrintable(text(u"decision.consequence"_s)));
}

QTEST_MAIN(TestThirtyADay)
#include "tst_thirtyaday.moc"
