// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preferences.h"
#include "ui/common/theme.h"
#include "ui/numbers/numbertable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/wizard/provisionwizard.h"
#include "windowdesk.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using domain::PhoneNumberStatus;
using testsupport::WindowDesk;
using ui::Sidebar;
using ui::SidebarModel;
using Kind = SidebarModel::Kind;

namespace {

domain::Organization organization(const QString &name, int age, const QStringList &areaCodes = {u"512"_s})
{
    domain::Organization made;
    made.id = u"id-"_s + name;
    made.name = name;
    made.accountSid = u"AC1"_s;
    made.createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 - age, Qt::UTC);
    made.areaCodes = areaCodes;
    return made;
}

ui::NumberRow row(const domain::Organization &owner)
{
    ui::NumberRow made;
    made.organizationId = owner.id;
    made.organization = owner.name;
    made.accountSid = owner.accountSid;
    return made;
}

ui::NumberRow working(const domain::Organization &owner)
{
    ui::NumberRow made = row(owner);
    made.numberId = u"number"_s;
    made.standing = PhoneNumberStatus::Active;
    return made;
}

ui::NumberCounts counts(const QList<ui::NumberRow> &rows, const QString &accountSid = {})
{
    ui::NumberIndex index;
    for (ui::NumberRow each : rows) {
        each.key = u"key %1"_s.arg(index.size());
        index.add(each);
    }
    return index.counts(accountSid, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
}

// "Head Without a working number 2"
QStringList shown(const QAbstractItemModel &model)
{
    static const QStringList kinds{u"Choice"_s, u"Unfinished"_s, u"Attention"_s, u"Missing"_s,
                                   u"More"_s,   u"Rule"_s,       u"Head"_s,      u"Figure"_s};
    QStringList all;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex index = model.index(i, 0);
        all << QStringList{kinds.value(index.data(SidebarModel::KindRole).toInt()), index.data().toString(),
                           index.data(SidebarModel::SideRole).toString()}
                   .join(u' ')
                   .trimmed();
    }
    return all;
}

} // namespace

// Who still has no working number, and one key to change that.
class TestSidebar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void groupsAndFigures();
    void onlyTheAccountsOwnCount();
    void aHundredPercentMeansAll();
    void aLongListIsCutAndOpened();
    void whatIsUnchangedIsLeftAlone();
    void fiveThousandOrganisationsAreQuick();
    void longNamesAreElided();
    void enterOpensTheWizardFilledIn();
    void aDoubleClickDoesTheSame();
    void theMenuOffersItForAnyOrganisation();
    void anOrganisationWithoutANumberSaysSo();
    void theChoiceFollowsItsOrganisation();

private:
    void open();
    Sidebar &sidebar() const { return *m_window->findChild<Sidebar *>(u"sidebar"_s); }
    QModelIndex item(const QString &key) const { return static_cast<SidebarModel *>(sidebar().model())->indexOf(key); }
    ui::ProvisionWizard *wizard() const
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *found = qobject_cast<ui::ProvisionWizard *>(window))
                return found;
        }
        return nullptr;
    }
    domain::Organization create(const access::OrganizationDraft &draft);

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    core::Calls m_calls;
};

void TestSidebar::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
    QCoreApplication::setApplicationName(u"tst_sidebar"_s);
    QSettings().clear();
    m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences);
}

void TestSidebar::cleanup()
{
    while (ui::ProvisionWizard *open = wizard())
        delete open;
    m_window.reset();
    m_desk.reset();
    QSettings().clear();
}

void TestSidebar::open()
{
    if (!m_desk) {
        m_desk = std::make_unique<WindowDesk>();
        m_desk->connectAccount();
    }
    m_desk->load();
    m_window = std::make_unique<ui::MainWindow>(m_desk->desk);
    m_window->resize(1280, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

domain::Organization TestSidebar::create(const access::OrganizationDraft &draft)
{
    std::optional<domain::Organization> created;
    m_calls.keep(m_desk->organizations.create(draft, [&](const core::Result<domain::Organization> &result) {
        if (result)
            created = *result;
    }));
    if (!QTest::qWaitFor([&] { return created.has_value(); }))
        qFatal("the organisation was not created");
    return *created;
}

void TestSidebar::groupsAndFigures()
{
    const domain::Organization acme = organization(u"Acme"_s, 10);
    const domain::Organization bay = organization(u"Bay"_s, 20, {u"415"_s, u"510"_s});
    const domain::Organization cedar = organization(u"Cedar"_s, 30, {});
    SidebarModel model;
    ui::NumberRow unfinished = row(bay);
    unfinished.isUnfinished = true;
    QVERIFY(model.setContent(
        {.numbers = counts({row(acme), unfinished, working(acme)}), .organizations = {acme, bay, cedar}}));
    QCOMPARE(shown(model), QStringList({u"Choice All numbers 3"_s, u"Unfinished Unfinished 1"_s, u"Rule"_s,
                                        u"Head Without a working number 2"_s, u"Figure 33 % have one 1 of 3"_s,
                                        u"Missing Cedar"_s, u"Missing Bay 415"_s, u"Rule"_s, u"Head Organisations 2"_s,
                                        u"Choice Acme 2"_s, u"Choice Bay 1"_s}));
    const QModelIndex figure = model.index(4);
    QCOMPARE(figure.data(Qt::AccessibleTextRole).toString(), u"1 of 3 organisations have a working number (33 %)."_s);
    QVERIFY(!figure.flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.index(6).data(Qt::AccessibleTextRole).toString().contains(u"area code 415"_s));
    QCOMPARE(model.figure(), (ui::WorkingNumbers{.working = 1, .total = 3}));
}

void TestSidebar::onlyTheAccountsOwnCount()
{
    const domain::Organization acme = organization(u"Acme"_s, 10);
    domain::Organization bay = organization(u"Bay"_s, 20);
    bay.accountSid = u"AC2"_s;
    SidebarModel model;
    model.setContent(
        {.numbers = counts({row(acme), row(bay)}, u"AC2"_s), .organizations = {acme, bay}, .accountSid = u"AC2"_s});
    QCOMPARE(shown(model), QStringList({u"Choice All numbers 1"_s, u"Rule"_s, u"Head Without a working number 1"_s,
                                        u"Figure 0 % have one 0 of 1"_s, u"Missing Bay 512"_s, u"Rule"_s,
                                        u"Head Organisations 1"_s, u"Choice Bay 1"_s}));
}

void TestSidebar::aHundredPercentMeansAll()
{
    QCOMPARE((ui::WorkingNumbers{.working = 999, .total = 1000}.percent()), 99);
    QCOMPARE((ui::WorkingNumbers{.working = 1000, .total = 1000}.percent()), 100);
    const domain::Organization acme = organization(u"Acme"_s, 10);
    SidebarModel model;
    model.setContent({.numbers = counts({working(acme)}), .organizations = {acme}});
    QVERIFY(!shown(model).join(u'\n').contains(u"Without"_s));
    QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(),
             u"1 of 1 organisations have a working number (100 %)."_s);
}

void TestSidebar::aLongListIsCutAndOpened()
{
    QList<domain::Organization> organizations;
    for (int i = 0; i < 12; ++i)
        organizations << organization(u"Org %1"_s.arg(i, 2), 100 - i);
    Sidebar sidebar;
    sidebar.setContent({.organizations = organizations});
    sidebar.resize(204, 600);
    sidebar.show();
    auto &model = *static_cast<SidebarModel *>(sidebar.model());
    const QModelIndex more = model.indexOf(u"more"_s);
    QCOMPARE(more.data().toString(), u"7 more"_s);
    QVERIFY(!model.indexOf(SidebarModel::missingKey(organizations[5].id)).isValid());
    sidebar.setCurrentIndex(more);
    QTest::keyClick(&sidebar, Qt::Key_Return);
    QVERIFY(model.indexOf(SidebarModel::missingKey(organizations[11].id)).isValid());
    QCOMPARE(sidebar.chosenOrganization(), organizations[5].id); // what stood behind it
    const QModelIndex fewer = model.indexOf(u"more"_s);
    QTest::mouseClick(sidebar.viewport(), Qt::LeftButton, {}, sidebar.visualRect(fewer).center());
    QVERIFY(!model.indexOf(SidebarModel::missingKey(organizations[11].id)).isValid());
    QCOMPARE(model.indexOf(u"more"_s).data().toString(), u"7 more"_s);
}

void TestSidebar::whatIsUnchangedIsLeftAlone()
{
    const domain::Organization acme = organization(u"Acme"_s, 10);
    SidebarModel model;
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const ui::SidebarContent content{.numbers = counts({row(acme)}), .organizations = {acme}};
    QVERIFY(model.setContent(content));
    QVERIFY(!model.setContent(content));
    QCOMPARE(resets.size(), 1);
}

void TestSidebar::fiveThousandOrganisationsAreQuick()
{
    ui::SidebarContent content;
    QList<ui::NumberRow> rows;
    for (int i = 0; i < 5000; ++i) {
        content.organizations << organization(u"Organisation %1"_s.arg(i), i);
        rows << (i % 2 == 0 ? working(content.organizations.last()) : row(content.organizations.last()));
    }
    content.numbers = counts(rows);
    Sidebar sidebar;
    sidebar.resize(204, 700);
    sidebar.show();
    QElapsedTimer timer;
    timer.start();
    sidebar.setContent(content);
    QCoreApplication::sendPostedEvents();
    sidebar.grab();
    qInfo("5,000 organisations are counted, laid out and drawn in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 2000);
    const QSignalSpy resets(sidebar.model(), &QAbstractItemModel::modelReset);
    timer.restart();
    sidebar.setContent(content);
    qInfo("and counted again, unchanged, in %lld ms", timer.elapsed());
    QVERIFY(resets.isEmpty());
    sidebar.verticalScrollBar()->setValue(40'000);
    rows.last() = working(content.organizations.last());
    content.numbers = counts(rows);
    const int place = sidebar.verticalScrollBar()->value();
    sidebar.setContent(content);
    QCOMPARE(sidebar.verticalScrollBar()->value(), place); // who reads there stays there
}

void TestSidebar::longNamesAreElided()
{
    const domain::Organization wordy = organization(QString(120, u'W'), 1);
    Sidebar sidebar;
    sidebar.setContent({.numbers = counts({row(wordy)}), .organizations = {wordy}});
    sidebar.resize(150, 400);
    sidebar.show();
    QVERIFY(sidebar.horizontalScrollBar()->maximum() == 0 ||
            sidebar.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff);
    const QModelIndex index = static_cast<SidebarModel *>(sidebar.model())->indexOf(SidebarModel::missingKey(wordy.id));
    QVERIFY(sidebar.visualRect(index).width() <= sidebar.viewport()->width());
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(wordy.name));
}

void TestSidebar::enterOpensTheWizardFilledIn()
{
    m_desk = std::make_unique<WindowDesk>();
    m_desk->connectAccount();
    const auto bay = create(
        {.name = u"Bay Plumbing"_s, .accountSid = u"AC00000000000000000000000000000001"_s, .areaCodes = u"415, 510"_s});
    m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active); // Acme Dental's
    open();
    QTRY_VERIFY(item(SidebarModel::missingKey(bay.id)).isValid());
    QVERIFY(!item(SidebarModel::missingKey(m_desk->provisioning.organizationId)).isValid());
    sidebar().setFocus();
    sidebar().setCurrentIndex(item(SidebarModel::missingKey(bay.id)));
    QTest::keyClick(&sidebar(), Qt::Key_Return);
    QVERIFY(wizard() != nullptr);
    QTRY_VERIFY(wizard()->findChild<QWidget *>(u"choosePage"_s)->isVisible());
    QCOMPARE(wizard()->findChild<QLineEdit *>(u"choose.areaCode"_s)->text(), u"415, 510"_s);
    QVERIFY(m_desk->desk.runs.runs().isEmpty());
}

void TestSidebar::aDoubleClickDoesTheSame()
{
    open();
    const QModelIndex acme = item(SidebarModel::missingKey(m_desk->provisioning.organizationId));
    QVERIFY(acme.isValid());
    const QPoint at = sidebar().visualRect(acme).center();
    QTest::mouseClick(sidebar().viewport(), Qt::LeftButton, {}, at);
    QVERIFY(wizard() == nullptr);
    QTest::mouseDClick(sidebar().viewport(), Qt::LeftButton, {}, at);
    QVERIFY(wizard() != nullptr);
}

void TestSidebar::theMenuOffersItForAnyOrganisation()
{
    m_desk = std::make_unique<WindowDesk>();
    m_desk->connectAccount();
    m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
    open();
    const QModelIndex acme = item(SidebarModel::organizationKey(m_desk->provisioning.organizationId));
    QVERIFY(acme.isValid());
    sidebar().setCurrentIndex(acme);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(sidebar().viewport(), &event);
    auto *setUp = sidebar().findChild<QAction *>(u"sidebar.setUp"_s);
    QVERIFY(setUp != nullptr);
    setUp->trigger();
    QVERIFY(wizard() != nullptr);
}

void TestSidebar::anOrganisationWithoutANumberSaysSo()
{
    open();
    QVERIFY(sidebar().isVisible()); // although there is no number yet
    sidebar().setCurrentIndex(item(SidebarModel::missingKey(m_desk->provisioning.organizationId)));
    auto *table = m_window->findChild<ui::NumberTable *>(u"numberTable"_s);
    QTRY_COMPARE(table->place(), ui::NumberTable::Place::NoneYet);
    QVERIFY(m_window->findChild<QLabel *>(u"numbersEmpty.title"_s)->text().contains(u"Acme Dental"_s));
    m_window->findChild<QPushButton *>(u"empty.setUpFor"_s)->click();
    QVERIFY(wizard() != nullptr);
}

void TestSidebar::theChoiceFollowsItsOrganisation()
{
    open();
    const QString acme = m_desk->provisioning.organizationId;
    sidebar().setCurrentIndex(item(SidebarModel::missingKey(acme)));
    m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
    QTRY_VERIFY(!item(SidebarModel::missingKey(acme)).isValid());
    QCOMPARE(sidebar().chosenOrganization(), acme);
    QCOMPARE(sidebar().currentIndex(), item(SidebarModel::organizationKey(acme)));
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
