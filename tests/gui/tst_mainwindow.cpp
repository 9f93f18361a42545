// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/button.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/numbers/numbertable.h"
#include "ui/shell/mainwindow.h"
#include "ui/wizard/provisionwizard.h"
#include "windowdesk.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using domain::PhoneNumberStatus;
using testsupport::WindowDesk;
using ui::NumberTableModel;

// The numbers window: what it lists, what it offers, and what it says where there is nothing to list.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
        QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
        QSettings().clear();
        m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences);
    }

    void cleanup()
    {
        while (wizard() != nullptr) // with its own windows: a list of a combo box is one
            delete wizard();
        m_window.reset();
        m_desk.reset();
        QSettings().clear();
        m_preferences.setTextSize(100);
    }

    void withNothingConfiguredTheMiddleOffersBothBeginnings()
    {
        open(ui::Mode::Live);
        QCOMPARE(place(), ui::NumberTable::Place::NoAccount);
        QVERIFY(find<QLabel>(u"numbersEmpty.title"_s)->text().contains(u"No Twilio account is connected."_s));
        QVERIFY(!find<QWidget>(u"sidebar"_s)->isVisible());
        QVERIFY(!action(u"action.setUp"_s)->isEnabled());
        find<QPushButton>(u"empty.demo"_s)->click();
        QCOMPARE(m_desk->demosStarted, 1);
        find<QPushButton>(u"empty.connect"_s)->click();
        QVERIFY(find<QDialog>(u"accountDialog"_s) != nullptr);
    }

    void withAnAccountAndNoNumberOneActIsOffered()
    {
        prepare();
        m_desk->connectAccount();
        show();
        QCOMPARE(place(), ui::NumberTable::Place::NoNumbers);
        find<QPushButton>(u"empty.setUp"_s)->click();
        QVERIFY(wizard() != nullptr);
    }

    void aNumberThatComesWhileTheWindowIsOpenIsListed()
    {
        prepare();
        m_desk->connectAccount();
        show();
        m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        QTRY_COMPARE(view().model()->rowCount(), 1);
        QTRY_COMPARE(place(), ui::NumberTable::Place::Rows);
        QVERIFY(find<QLabel>(u"status.count"_s)->text().startsWith(u"1 number"_s));
        QVERIFY(find<QLabel>(u"status.count"_s)->text().contains(u"$1.15 a month"_s));
    }

    void anUnfinishedRunIsFirstAndOpensItsWizard()
    {
        prepare();
        m_desk->connectAccount();
        m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        const QString runId = m_desk->unfinishedRun(u"+15125550100"_s);
        show();
        QTRY_COMPARE(view().model()->rowCount(), 2);
        const QModelIndex first = view().model()->index(0, NumberTableModel::HealthColumn);
        QCOMPARE(first.data().toString(), u"Bought, not verified"_s);
        QCOMPARE(sidebarItem(u"Unfinished"_s).data(Qt::AccessibleTextRole).toString(), u"Unfinished, 1"_s);

        view().setCurrentIndex(first);
        QVERIFY(action(u"action.continue"_s)->isEnabled());
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(wizard() != nullptr);
        QCOMPARE(wizard()->runId(), runId);
        action(u"action.continue"_s)->trigger(); // the same run has one wizard
        QCOMPARE(wizards().size(), 1);
    }

    void aRunThatEndsWellLosesItsMark()
    {
        prepare();
        m_desk->connectAccount();
        const QString runId = m_desk->unfinishedRun(u"+15125550100"_s);
        show();
        QTRY_COMPARE(view().model()->rowCount(), 1);
        view().setCurrentIndex(view().model()->index(0, 0));
        m_desk->desk.runs.decide(runId, provisioning::Decision::Retry);
        const auto status = [this] {
            return view().model()->index(0, NumberTableModel::HealthColumn).data().toString();
        };
        QTRY_VERIFY2(status().startsWith(u"Verified"_s), qPrintable(status()));
        QCOMPARE(view().model()->rowCount(), 1);
        QVERIFY(view().selectionModel()->isRowSelected(0, {})); // the selection stayed
        QTRY_VERIFY(!sidebarItem(u"Unfinished"_s).isValid());
        QTRY_VERIFY(!find<QWidget>(u"details.continue"_s)->isVisible());
    }

    void nextPartOfTheWindowGoesRoundAllOfThem()
    {
        prepare();
        m_desk->connectAccount();
        m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        show();
        QTRY_COMPARE(view().model()->rowCount(), 1);
        view().setCurrentIndex(view().model()->index(0, 0));
        QTRY_VERIFY(find<QWidget>(u"details.copyNumber"_s)->isVisible());
        view().setFocus();
        const QStringList round{u"details.copyNumber"_s, u"toolRow.filter"_s, u"sidebar"_s, u"numbers"_s};
        for (const QString &pane : round + round) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            QCOMPARE(QApplication::focusWidget()->objectName(), pane);
        }

        // With several accounts their strip is one more, the first; from anywhere in a part it goes to the next.
        access::AccountDraft draft;
        draft.name = u"Bakery chain"_s;
        draft.sid = u"AC00000000000000000000000000000002"_s;
        draft.secret = core::Secret(QByteArrayView("0123456789abcdef0123456789abcdef"));
        const core::CallHandle call = m_desk->accounts.save(std::move(draft), {.works = true},
                                                            domain::CredentialPlace::Keychain, [](const auto &) {});
        QTRY_VERIFY(find<QWidget>(u"modeStrip.choose"_s)->isVisible());
        find<QWidget>(u"details.copyNumber"_s)->setFocus();
        for (const QString &pane : {u"modeStrip.choose"_s, u"toolRow.filter"_s}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            QCOMPARE(QApplication::focusWidget()->objectName(), pane);
        }
        find<QWidget>(u"toolRow.setUp"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"sidebar"_s);
    }

    void theFilterSaysHowManyItShowsAndCanBeCleared()
    {
        prepare();
        m_desk->connectAccount();
        m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        m_desk->addNumber(u"+17375550112"_s, PhoneNumberStatus::Active);
        show();
        action(u"action.find"_s)->trigger();
        auto *filter = find<QLineEdit>(u"toolRow.filter"_s);
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"737"_s);
        QTRY_VERIFY2(find<QLabel>(u"status.count"_s)->text().startsWith(u"1 of 2 shown"_s),
                     qPrintable(find<QLabel>(u"status.count"_s)->text()));
        QTest::keyClicks(filter, u"x"_s);
        QTRY_COMPARE(place(), ui::NumberTable::Place::NoMatch);
        find<QPushButton>(u"empty.clearFilter"_s)->click();
        QTRY_COMPARE(place(), ui::NumberTable::Place::Rows);
        QCOMPARE(view().model()->rowCount(), 2);
    }

    void copiesRowsAsTextWithTabs()
    {
        prepare();
        m_desk->connectAccount();
        m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        m_desk->addNumber(u"+17375550112"_s, PhoneNumberStatus::Active, u"After hours"_s);
        show();
        view().setFocus();
        view().selectAll();
        QTest::keySequence(&view(), QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first().count(u'\t'), 14);
        QVERIFY(lines.join(u' ').contains(u"+17375550112\tAcme Dental\tAfter hours"_s));
        view().setCurrentIndex(view().model()->index(0, 0));
        action(u"action.copyNumber"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"+1"_s));
    }

    void theDetailsNameTheNumberAndItsAccount()
    {
        prepare();
        m_desk->connectAccount();
        m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        show();
        view().select(u"id-+15125550111"_s);
        QTRY_COMPARE(find<QLabel>(u"details.number"_s)->text(), u"(512) 555-0111"_s);
        QVERIFY(find<QLabel>(u"details.account"_s)->text().contains(u"ServiceFlow production"_s));
    }

    void theDemoCannotBeTakenForLive()
    {
        open(ui::Mode::Demo);
        QCOMPARE(find<QLabel>(u"modeStrip.word"_s)->text(), u"DEMO"_s);
        QVERIFY(find<QLabel>(u"modeStrip.sentence"_s)->text().contains(u"Nothing is bought."_s));
        QVERIFY(action(u"action.addAccount"_s) == nullptr);
        QVERIFY(action(u"action.tryDemo"_s) == nullptr);
        QVERIFY(action(u"action.console"_s) == nullptr);
        action(u"action.demoReset"_s)->trigger();
        QCOMPARE(m_desk->resets, 1);
    }

    void failuresAreArmedUnseen()
    {
        using ui::DemoScenario;
        open(ui::Mode::Demo);
        QTRY_VERIFY(m_window->isActiveWindow());
        const QImage before = m_window->grab().toImage();
        // Mostly another window is in front.
        QWidget wizard;
        wizard.show();
        wizard.activateWindow();
        QTRY_VERIFY(wizard.isActiveWindow());
        const QList<std::pair<Qt::Key, DemoScenario>> keys{{Qt::Key_1, DemoScenario::NumberTaken},
                                                           {Qt::Key_2, DemoScenario::TwilioSlow},
                                                           {Qt::Key_3, DemoScenario::RateLimited},
                                                           {Qt::Key_4, DemoScenario::WebhookDown}};
        for (const auto &[key, scenario] : keys) {
            QTest::keyClick(&wizard, key, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(m_desk->armed, QList<DemoScenario>{scenario});
            QTest::keyClick(&wizard, key, Qt::ControlModifier | Qt::ShiftModifier); // and not after all
            QCOMPARE(m_desk->armed, QList<DemoScenario>());
        }
        QTest::keyClick(&wizard, Qt::Key_4, Qt::ControlModifier | Qt::ShiftModifier);
        wizard.close();
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        QCOMPARE(m_window->grab().toImage(), before); // to the pixel
        // Who opens the menu is told, and sees the tick go once it has struck.
        auto *menu = m_window->findChild<QMenu *>(u"menu.demo"_s);
        QVERIFY(menu);
        menu->popup({});
        QTRY_VERIFY(action(u"action.demoWebhookDown"_s)->isChecked());
        QVERIFY(!action(u"action.demoTaken"_s)->isChecked());
        menu->close();
        m_desk->armed.clear();
        menu->popup({});
        QTRY_VERIFY(!action(u"action.demoWebhookDown"_s)->isChecked());
        menu->close();
    }

    void theDemosPaceIsChosenWhileItRuns()
    {
        open(ui::Mode::Demo);
        auto *menu = m_window->findChild<QMenu *>(u"menu.demo"_s);
        QVERIFY(menu);
        menu->popup({});
        QTRY_VERIFY(action(u"action.demoNormal"_s)->isChecked());
        menu->close();
        action(u"action.demoFast"_s)->trigger();
        QVERIFY(m_desk->latency < 100);
        QVERIFY(action(u"action.demoFast"_s)->isChecked());
        action(u"action.demoUnhurried"_s)->trigger();
        QCOMPARE(m_desk->latency, 2000);
        action(u"action.demoNormal"_s)->trigger();
        QCOMPARE(m_desk->latency, 600);
    }

    void liveHasNoDemoMenu()
    {
        open(ui::Mode::Live);
        QCOMPARE(find<QLabel>(u"modeStrip.word"_s)->text(), u"LIVE"_s);
        QVERIFY(action(u"action.demoTaken"_s) == nullptr);
    }

    void narrowWindowsGiveUpTheDetails()
    {
        prepare();
        m_desk->connectAccount();
        m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        show();
        m_window->resize(900, 500);
        QTRY_VERIFY(find<QWidget>(u"details"_s)->isVisible());
        m_window->resize(880, 500);
        QTRY_VERIFY(!find<QWidget>(u"details"_s)->isVisible());
    }

    // The first row of a window that was shown empty, and every width from there: no column stands beyond the edge.
    void columnsFitTheTable()
    {
        prepare();
        m_desk->connectAccount();
        show();
        m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        QTRY_COMPARE(view().model()->rowCount(), 1);
        const auto widths = [this] {
            int sum = 0;
            for (int column = 0; column < NumberTableModel::ColumnCount; ++column)
                sum += view().isColumnHidden(column) ? 0 : view().columnWidth(column);
            return sum;
        };
        view().setCurrentIndex(view().model()->index(0, 0));
        QTRY_COMPARE(widths(), view().viewport()->width());
        for (const int width : {1280, 1500, 900, 1100}) {
            m_window->resize(width, 700);
            QTRY_COMPARE(widths(), view().viewport()->width());
        }
    }

    void remembersHowItWasLeft()
    {
        prepare();
        m_desk->connectAccount();
        m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        show();
        action(u"action.details"_s)->setChecked(false);
        view().sortByColumn(NumberTableModel::MonthlyColumn, Qt::AscendingOrder);
        m_window->resize(1000, 640);
        m_window->close();
        m_window.reset();
        m_window = std::make_unique<ui::MainWindow>(m_desk->desk);
        QCOMPARE(m_window->size(), QSize(1000, 640));
        QVERIFY(!action(u"action.details"_s)->isChecked());
        QCOMPARE(static_cast<NumberTableModel *>(view().model())->sortColumn(), int(NumberTableModel::MonthlyColumn));
    }

    void aDraggedColumnKeepsItsShare()
    {
        prepare();
        m_desk->connectAccount();
        m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        show();
        QTRY_COMPARE(view().model()->rowCount(), 1);
        QHeaderView *header = view().horizontalHeader();
        const int before = view().columnWidth(NumberTableModel::OrganizationColumn);
        const int all = header->length();
        const int edge = header->sectionViewportPosition(NumberTableModel::OrganizationColumn) + before - 1;
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, {edge, header->height() / 2});
        QTest::mouseMove(header->viewport(), {edge - 40, header->height() / 2});
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, {edge - 40, header->height() / 2});
        const int after = view().columnWidth(NumberTableModel::OrganizationColumn);
        QVERIFY2(after <= before - 30, qPrintable(u"%1, %2"_s.arg(before).arg(after)));
        QCOMPARE(header->length(), all); // its neighbour has got the room
        m_window->close();
        m_window.reset();
        m_window = std::make_unique<ui::MainWindow>(m_desk->desk);
        m_window->show();
        QTRY_VERIFY(qAbs(view().columnWidth(NumberTableModel::OrganizationColumn) - after) <= 2);

        m_desk->desk.preferences.resetLayouts();
        QTRY_COMPARE(m_window->size(), QSize(1280, 760));
        QTRY_VERIFY(qAbs(view().columnWidth(NumberTableModel::OrganizationColumn) - before) <= 2);
    }

    // Every margin and least size of a window that is open when the text grows, as if it had been opened so.
    void aLiveTextSizeChangesEveryMeasure()
    {
        prepare();
        m_desk->connectAccount();
        m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        show();
        QTRY_COMPARE(view().model()->rowCount(), 1);
        const auto measures = [](const QWidget &window) {
            QStringList lines;
            const auto parts = window.findChildren<QWidget *>();
            for (const QWidget *part : parts) {
                if (part->objectName().isEmpty() || part->objectName().startsWith(u"qt_"_s) || part->isWindow())
                    continue;
                const QMargins m = part->layout() != nullptr ? part->layout()->contentsMargins() : QMargins();
                lines += u"%1: %2 %3 %4 %5, %6 x %7"_s.arg(part->objectName())
                             .arg(m.left())
                             .arg(m.top())
                             .arg(m.right())
                             .arg(m.bottom())
                             .arg(part->minimumWidth())
                             .arg(part->minimumHeight());
            }
            lines.sort();
            return lines;
        };
        view().select(u"id-+15125550111"_s);
        QTRY_VERIFY(find<QWidget>(u"details.account"_s) != nullptr);
        const QStringList small = measures(*m_window);
        m_preferences.setTextSize(200);
        QCoreApplication::sendPostedEvents();
        const QStringList live = measures(*m_window);
        m_window = std::make_unique<ui::MainWindow>(m_desk->desk);
        m_window->resize(1280, 760);
        m_window->show();
        QTRY_COMPARE(view().model()->rowCount(), 1);
        view().select(u"id-+15125550111"_s);
        QTRY_VERIFY(find<QWidget>(u"details.account"_s) != nullptr);
        QVERIFY(small != live);
        QCOMPARE(live.join(u'\n'), measures(*m_window).join(u'\n'));
    }

    // What would be cut off: every label and button gets at least the width that its text needs.
    void nothingIsCut_data()
    {
        QTest::addColumn<int>("textSize");
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << 100 << QSize(900, 500);
        QTest::newRow("200 %") << 200 << QSize(1800, 1000);
    }
    void nothingIsCut()
    {
        QFETCH(int, textSize);
        QFETCH(QSize, size);
        m_preferences.setTextSize(textSize);
        prepare();
        m_desk->connectAccount();
        m_desk->unfinishedRun(u"+15125550100"_s);
        show();
        QTRY_COMPARE(view().model()->rowCount(), 1);
        view().setCurrentIndex(view().model()->index(0, 0));
        view().setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // as with many numbers
        m_window->resize(size);
        QCoreApplication::sendPostedEvents();
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty())
                QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(),
                         qPrintable(label->objectName() + u": "_s + label->text()));
        }
        const auto buttons = m_window->findChildren<ui::Button *>();
        for (const ui::Button *button : buttons) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
        const QFontMetrics digits(ui::fontAt(&view(), ui::TextKind::Strong));
        const int widest = digits.horizontalAdvance(u"(888) 888-8888"_s) + 2 * ui::px(&view(), 10);
        QCOMPARE_GE(view().columnWidth(NumberTableModel::NumberColumn), widest);
    }

private:
    void prepare(ui::Mode mode = ui::Mode::Live) { m_desk = std::make_unique<WindowDesk>(mode); }
    void show()
    {
        m_desk->load();
        m_window = std::make_unique<ui::MainWindow>(m_desk->desk);
        m_window->resize(1280, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void open(ui::Mode mode)
    {
        prepare(mode);
        show();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QAction *action(const QString &name) const { return find<QAction>(name); }
    ui::NumberView &view() const { return find<ui::NumberTable>(u"numberTable"_s)->view(); }
    ui::NumberTable::Place place() const { return find<ui::NumberTable>(u"numberTable"_s)->place(); }
    QModelIndex sidebarItem(const QString &text) const
    {
        const QAbstractItemModel *items = find<QListView>(u"sidebar"_s)->model();
        const QModelIndexList found = items->match(items->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly);
        return found.value(0);
    }
    QList<ui::ProvisionWizard *> wizards() const
    {
        QList<ui::ProvisionWizard *> found;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *wizard = qobject_cast<ui::ProvisionWizard *>(window))
                found += wizard;
        }
        return found;
    }
    ui::ProvisionWizard *wizard() const { return wizards().value(0); }

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
