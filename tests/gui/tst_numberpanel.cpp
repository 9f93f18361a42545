// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/models/sidebarmodel.h"
#include "ui/numbers/numbertable.h"
#include "ui/shell/mainwindow.h"
#include "windowdesk.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using domain::PhoneNumberStatus;
using testsupport::WindowDesk;
using ui::NumberTableModel;

// What is done with the rows of the numbers window: its columns, what is copied and written to files, and the acts that
// change a number here and now.
class TestNumberPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
        QCoreApplication::setApplicationName(u"tst_numberpanel"_s);
        QSettings().clear();
        m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences);
    }

    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        m_desk->connectAccount();
    }

    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
        QSettings().clear();
    }

    void columnsAreChosenMovedAndSizedByKeyboardAndRemembered()
    {
        m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        show();
        QVERIFY(view().isColumnHidden(NumberTableModel::WebhooksColumn)); // no room for it at first
        inColumnMenu(NumberTableModel::NumberColumn, u"columns.show.webhooks"_s);
        QVERIFY(!view().isColumnHidden(NumberTableModel::WebhooksColumn));
        inColumnMenu(NumberTableModel::NumberColumn, u"columns.show.label"_s);
        QVERIFY(view().isColumnHidden(NumberTableModel::LabelColumn));
        const int place = header().visualIndex(NumberTableModel::HealthColumn);
        inColumnMenu(NumberTableModel::HealthColumn, u"columns.left"_s);
        QVERIFY(header().visualIndex(NumberTableModel::HealthColumn) < place);
        const int width = view().columnWidth(NumberTableModel::OrganizationColumn);
        inColumnMenu(NumberTableModel::OrganizationColumn, u"columns.wider"_s);
        const int wider = view().columnWidth(NumberTableModel::OrganizationColumn);
        QVERIFY(wider > width);
        inColumnMenu(NumberTableModel::MonthlyColumn, u"columns.sortDown"_s);

        m_window->close();
        m_window = std::make_unique<ui::MainWindow>(m_desk->desk);
        m_window->resize(1280, 760);
        m_window->show();
        QVERIFY(!view().isColumnHidden(NumberTableModel::WebhooksColumn));
        QVERIFY(view().isColumnHidden(NumberTableModel::LabelColumn));
        QVERIFY(header().visualIndex(NumberTableModel::HealthColumn) < place);
        QTRY_VERIFY(qAbs(view().columnWidth(NumberTableModel::OrganizationColumn) - wider) <= 2);
        QCOMPARE(header().sortIndicatorSection(), int(NumberTableModel::MonthlyColumn));
        QCOMPARE(header().sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(header().visualIndex(NumberTableModel::NumberColumn), 0);

        m_desk->desk.preferences.resetLayouts();
        QTRY_VERIFY(view().isColumnHidden(NumberTableModel::WebhooksColumn));
        QVERIFY(!view().isColumnHidden(NumberTableModel::LabelColumn));
        QCOMPARE(header().visualIndex(NumberTableModel::HealthColumn), place);
        QCOMPARE(header().sortIndicatorSection(), int(NumberTableModel::AddedColumn));
    }

    void theHeaderHasAMenuUnderTheMouse()
    {
        m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        show();
        const QPoint at(header().sectionViewportPosition(NumberTableModel::OrganizationColumn) + 5, 10);
        emit header().customContextMenuRequested(at);
        QMenu *menu = popup();
        QVERIFY(menu != nullptr);
        QVERIFY(menu->findChild<QAction *>(u"columns.sortUp"_s)->isEnabled());
        QVERIFY(!menu->findChild<QAction *>(u"columns.show.number"_s)->isEnabled()); // the first stays
        menu->close();
    }

    void copiesAreSafeAndWhole()
    {
        domain::PhoneNumber number = m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active, u"=1+1"_s);
        number.webhooks.voice.url = u"https://user:secret@voice.example/a,b"_s;
        save(number);
        show();
        QTRY_COMPARE(view().model()->rowCount(), 1);
        view().selectRow(0);
        action(u"action.copyCsv"_s)->trigger();
        const QString csv = QGuiApplication::clipboard()->text();
        QVERIFY2(csv.contains(u"+15125550111,Acme Dental,'=1+1,Active"_s), qPrintable(csv));
        QVERIFY2(csv.contains(u"\"https://•••@voice.example/a,b\""_s), qPrintable(csv));
        QVERIFY(!csv.contains(u"secret"_s));
        action(u"action.copyJson"_s)->trigger();
        const QJsonObject json =
            QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array().at(0).toObject();
        QCOMPARE(json.value(u"label"_s).toString(), u"=1+1"_s);
        QCOMPARE(json.value(u"monthly"_s).toString(), u"1.15"_s);
        QCOMPARE(json.value(u"addedAt"_s).toString(), number.createdAt.toUTC().toString(Qt::ISODate));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"secret"_s));
    }

    void exportsWhatIsShown()
    {
        m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        m_desk->addNumber(u"+17375550112"_s, PhoneNumberStatus::Active);
        m_desk->addNumber(u"+17375550113"_s, PhoneNumberStatus::Active);
        show();
        find<QLineEdit>(u"toolRow.filter"_s)->setText(u"737"_s);
        QTRY_COMPARE(view().model()->rowCount(), 2);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"numbers.csv"_s);
        exportTo(path);
        QTRY_VERIFY2(note().contains(u"2 numbers"_s), qPrintable(note()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("\r\n"), 3);
        QVERIFY(text.contains("+17375550113") && !text.contains("+15125550111"));
        // What cannot be written is said, and nothing is half there.
        exportTo(folder.filePath(u"nowhere/numbers.csv"_s));
        QTRY_VERIFY(find<QWidget>(u"changeNotice"_s)->isVisible());
        QVERIFY(!QFile::exists(folder.filePath(u"nowhere/numbers.csv"_s)));
    }

    void aLabelIsEditedInItsPlace()
    {
        const domain::PhoneNumber number = m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        show();
        QTRY_COMPARE(view().model()->rowCount(), 1);
        view().setCurrentIndex(view().model()->index(0, 0));
        view().setFocus();
        action(u"action.editLabel"_s)->trigger();
        auto *cell = find<QLineEdit>(u"numbers.label"_s);
        QVERIFY(cell != nullptr);
        QCOMPARE(cell->text(), u"Main Line"_s);
        cell->setText(u"Front desk"_s);
        QTest::keyClick(cell, Qt::Key_Return);
        QTRY_COMPARE(view().model()->index(0, NumberTableModel::LabelColumn).data().toString(), u"Front desk"_s);
        QCOMPARE(view().currentIndex().row(), 0); // where one was
        auto history = m_desk->provisioning.historyOf(number.id);
        QCOMPARE(history.last().act, u"label changed"_s);
        QCOMPARE(history.last().details.value(u"old"_s).toString(), u"Main Line"_s);
        QCOMPARE(history.last().details.value(u"new"_s).toString(), u"Front desk"_s);
        // In the details, and left with Esc: nothing is changed.
        find<QPushButton>(u"details.editLabel"_s)->click();
        auto *line = find<QLineEdit>(u"details.label"_s);
        QVERIFY(line->isVisible());
        line->setText(u"Other"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        find<QPushButton>(u"details.editLabel"_s)->click();
        line->setText(u"  Night  "_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(view().model()->index(0, NumberTableModel::LabelColumn).data().toString(), u"Night"_s);
        QCOMPARE(m_desk->provisioning.historyOf(number.id).size(), history.size() + 1);
    }

    void protectionIsShownAndKept()
    {
        const domain::PhoneNumber number = m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        show();
        QTRY_COMPARE(view().model()->rowCount(), 1);
        view().setCurrentIndex(view().model()->index(0, 0));
        find<QCheckBox>(u"details.protected"_s)->click();
        const QModelIndex cell = view().model()->index(0, NumberTableModel::NumberColumn);
        QTRY_VERIFY(cell.data(NumberTableModel::ProtectedRole).toBool());
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"protected"_s));
        QVERIFY(m_desk->provisioning.rows().first().isProtected);
        QCOMPARE(m_desk->provisioning.historyOf(number.id).last().act, u"protected"_s);
        QTRY_VERIFY(action(u"action.protect"_s)->isChecked());
        action(u"action.protect"_s)->trigger();
        QTRY_VERIFY(!cell.data(NumberTableModel::ProtectedRole).toBool());
        QCOMPARE(m_desk->provisioning.historyOf(number.id).last().act, u"unprotected"_s);
    }

    void aNumberIsMovedOnlyWithinItsAccount()
    {
        const domain::PhoneNumber number = m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        const QString near = create(u"Bay Plumbing"_s, number.accountSid);
        const QString far = create(u"Cedar Vet"_s, u"AC00000000000000000000000000000009"_s);
        show();
        QTRY_COMPARE(view().model()->rowCount(), 1);
        view().setCurrentIndex(view().model()->index(0, 0));
        action(u"action.move"_s)->trigger();
        auto *choice = find<QComboBox>(u"moveDialog.organization"_s);
        auto *move = find<QPushButton>(u"moveDialog.move"_s);
        QVERIFY(choice != nullptr);
        QVERIFY(!move->isEnabled());
        choice->setCurrentIndex(choice->findData(far));
        QVERIFY(!move->isEnabled());
        QVERIFY(find<QLabel>(u"moveDialog.effects"_s)->text().contains(u"another Twilio account"_s));
        choice->setCurrentIndex(choice->findData(near));
        QVERIFY(move->isEnabled());
        const QString effects = find<QLabel>(u"moveDialog.effects"_s)->text();
        QVERIFY2(effects.contains(u"$1.15"_s) && effects.contains(u"webhooks"_s), qPrintable(effects));
        move->click();
        QTRY_COMPARE(view().model()->index(0, NumberTableModel::OrganizationColumn).data().toString(),
                     u"Bay Plumbing"_s);
        const domain::HistoryEntry moved = m_desk->provisioning.historyOf(number.id).last();
        QCOMPARE(moved.act, u"moved"_s);
        QCOMPARE(moved.details.value(u"old"_s).toString(), u"Acme Dental"_s);
        QCOMPARE(moved.details.value(u"new"_s).toString(), u"Bay Plumbing"_s);
        QCOMPARE(moved.organizationId, near);
        // The room refuses what the window does not offer.
        std::optional<core::Status> refused;
        const auto call =
            m_desk->numberActs.move(number.id, far, [&](const core::Status &status) { refused = status; });
        QTRY_VERIFY(refused);
        QVERIFY(!*refused);
        QCOMPARE(m_desk->provisioning.rows().first().organizationId, near);
    }

    void comparedWhereOneIsAndNothingMoves()
    {
        for (const QString &number : {u"+15125550111"_s, u"+15125550112"_s, u"+15125550113"_s}) {
            const domain::PhoneNumber row = m_desk->addNumber(number, PhoneNumberStatus::Active);
            domain::WebhookSet webhooks = row.webhooks;
            if (number == "+15125550112"_L1)
                webhooks.voice.url = u"https://elsewhere.example/voice"_s;
            m_desk->provisioning.phones->owned.insert(row.twilioSid, {.sid = row.twilioSid,
                                                                      .number = row.number,
                                                                      .webhooks = webhooks,
                                                                      .capabilities = {.voice = true, .sms = true}});
        }
        show();
        QTRY_COMPARE(view().model()->rowCount(), 3);
        view().select(u"id-+15125550112"_s);
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_F5);
        QTRY_VERIFY2(note().endsWith(u"2 of 3 have the right webhooks."_s), qPrintable(note()));
        QVERIFY2(note().startsWith(u"Compared "_s), qPrintable(note()));
        QCOMPARE(view().selectedKeys(), QStringList{u"id-+15125550112"_s});
        QVERIFY(view().hasFocus());
        QVERIFY(action(u"action.compareNow"_s)->isEnabled());
    }

    void severalAreVerifiedAndEachUrlIsCalledOnce()
    {
        for (const QString &number : {u"+15125550111"_s, u"+15125550112"_s, u"+15125550113"_s}) {
            const domain::PhoneNumber row = m_desk->addNumber(number, PhoneNumberStatus::Active);
            if (number != "+15125550113"_L1) // the third is not at Twilio
                m_desk->provisioning.phones->owned.insert(
                    row.twilioSid, {.sid = row.twilioSid, .number = row.number, .webhooks = row.webhooks});
        }
        show();
        QTRY_COMPARE(view().model()->rowCount(), 3);
        const QModelIndex health = view().model()->index(0, NumberTableModel::HealthColumn);
        QCOMPARE(health.data().toString(), u"Not checked yet"_s);
        QCOMPARE(action(u"action.updateWebhooks"_s)->text(), u"Update &webhooks…"_s);
        view().selectAll();
        QCOMPARE(action(u"action.updateWebhooks"_s)->text(), u"Update &webhooks of 3 numbers…"_s);
        QCOMPARE(action(u"action.verify"_s)->text(), u"&Verify 3 numbers now"_s);
        QCOMPARE(action(u"action.release"_s)->text(), u"Rele&ase 3 numbers…"_s);
        m_desk->provisioning.prober.probes = 0;
        action(u"action.verify"_s)->trigger();
        QTRY_VERIFY2(note().startsWith(u"2 verified"_s), qPrintable(note()));
        QCOMPARE(m_desk->provisioning.prober.probes, 3);            // voice, SMS and status
        QTRY_VERIFY(find<QWidget>(u"changeNotice"_s)->isVisible()); // why one could not be checked
        int verified = 0;
        const QList<domain::PhoneNumber> rows = m_desk->provisioning.rows();
        for (const domain::PhoneNumber &row : rows) {
            verified += row.verdict && row.verdict->isVerified() ? 1 : 0;
            QCOMPARE(m_desk->provisioning.historyOf(row.id).size(), row.verdict ? 1 : 0);
        }
        QCOMPARE(verified, 2);
        QCOMPARE(view().selectedKeys().size(), 3); // selection stays

        m_desk->provisioning.prober.finding = domain::Finding::HttpStatus;
        m_desk->provisioning.prober.httpStatus = 502;
        view().select(u"id-+15125550111"_s);
        find<QPushButton>(u"details.verify"_s)->click();
        QTRY_VERIFY2(note().startsWith(u"1 failing"_s), qPrintable(note()));
        QTRY_COMPARE(sideOf(u"Attention"_s), u"1"_s);
        QListView *sidebar = find<QListView>(u"sidebar"_s);
        sidebar->setCurrentIndex(sidebarItem(u"Attention"_s));
        QTRY_COMPARE(view().model()->rowCount(), 1);
        const QString reason = view().model()->index(0, NumberTableModel::HealthColumn).data().toString();
        QVERIFY2(reason.contains(u"502"_s) && reason.contains(u"just now"_s), qPrintable(reason));
    }

    void theContextMenuOffersWhatTheMenuDoes()
    {
        m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        show();
        QTRY_COMPARE(view().model()->rowCount(), 1);
        QStringList names;
        const auto actions = view().actions();
        for (const QAction *each : actions)
            names << each->objectName();
        for (const QString &wanted : {u"action.verify"_s, u"action.editLabel"_s, u"action.move"_s, u"action.copyCsv"_s})
            QVERIFY2(names.contains(wanted), qPrintable(wanted));
        view().setCurrentIndex(view().model()->index(0, 0));
        QVERIFY(action(u"action.verify"_s)->isEnabled());
    }

    void webhooksThatDifferAreNamed()
    {
        domain::PhoneNumber number = m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
        show();
        QTRY_COMPARE(view().model()->rowCount(), 1);
        const QModelIndex cell = view().model()->index(0, NumberTableModel::WebhooksColumn);
        QCOMPARE(cell.data().toString(), u"As expected"_s);
        number.webhooks.sms.url = u"https://old.example/sms"_s;
        save(number);
        QTRY_VERIFY2(cell.data().toString().contains(u"SMS"_s), qPrintable(cell.data().toString()));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"https://old.example/sms"_s));
    }

private:
    void show()
    {
        m_desk->load();
        m_window = std::make_unique<ui::MainWindow>(m_desk->desk);
        m_window->resize(1280, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void save(domain::PhoneNumber &number)
    {
        std::optional<core::Result<domain::PhoneNumber>> saved;
        const auto call = m_desk->provisioning.repositories->savePhoneNumber(
            number, {}, std::nullopt, [&](const auto &result) { saved = result; });
        QTRY_VERIFY(saved);
        QVERIFY(saved->has_value());
        number = saved->value();
    }
    QString create(const QString &name, const QString &accountSid)
    {
        QString id;
        const auto call = m_desk->organizations.create(name, accountSid,
                                                       [&](const auto &made) { id = made ? made->id : u"refused"_s; });
        if (!QTest::qWaitFor([&] { return !id.isEmpty(); }))
            qFatal("the organisation was not created");
        return id;
    }
    static QMenu *popup() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    void inColumnMenu(int column, const QString &act)
    {
        view().setCurrentIndex(view().model()->index(0, column));
        action(u"action.columns"_s)->trigger();
        QTRY_VERIFY(popup() != nullptr);
        QMenu *menu = popup();
        menu->findChild<QAction *>(act)->trigger();
        menu->close();
        QTRY_VERIFY(popup() == nullptr);
    }
    void exportTo(const QString &path)
    {
        action(u"action.export"_s)->trigger();
        QTRY_VERIFY(find<QPushButton>(u"exportDialog.choose"_s) != nullptr);
        find<QRadioButton>(u"exportDialog.shown"_s)->click();
        find<QPushButton>(u"exportDialog.choose"_s)->click();
        auto *dialog = find<QFileDialog>(u"exportDialog.file"_s);
        QVERIFY(dialog != nullptr);
        emit dialog->fileSelected(path);
        dialog->close();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QAction *action(const QString &name) const { return find<QAction>(name); }
    ui::NumberView &view() const { return find<ui::NumberTable>(u"numberTable"_s)->view(); }
    QHeaderView &header() const { return *view().horizontalHeader(); }
    QString note() const { return find<QLabel>(u"status.note"_s)->text(); }
    QModelIndex sidebarItem(const QString &text) const
    {
        const QAbstractItemModel *items = find<QListView>(u"sidebar"_s)->model();
        return items->match(items->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly).value(0);
    }
    QString sideOf(const QString &text) const { return sidebarItem(text).data(ui::SidebarModel::SideRole).toString(); }

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestNumberPanel)
#include "tst_numberpanel.moc"
