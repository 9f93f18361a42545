// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preferences.h"
#include "ui/common/theme.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingswindow.h"
#include "windowdesk.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using testsupport::WindowDesk;

namespace {

// A page of its own for the frame's tests: a deadline of 1 to 60 seconds, and a secret.
class TestPage final : public ui::SettingsPage
{
public:
    TestPage() : SettingsPage(u"test"_s, u"Trial"_s)
    {
        deadline->setObjectName(u"settings.test.deadline"_s);
        secret->setObjectName(u"settings.test.secret"_s);
        secret->setEchoMode(QLineEdit::Password);
        addRow(new ui::SettingRow(ui::Scope::Team, u"&Deadline"_s, deadline, u"How long an answer may take."_s, this))
            ->bind([this] { deadline->setText(QString::number(stored)); },
                   [this] {
                       bool isNumber = false;
                       const int seconds = deadline->text().toInt(&isNumber);
                       if (!isNumber || seconds < 1 || seconds > 60)
                           return u"It takes 1 to 60 seconds."_s;
                       stored = seconds;
                       ++applied;
                       return QString();
                   });
        for (int i = 0; i < 20; ++i) {
            auto *line = new QLineEdit;
            line->setObjectName(u"settings.test.line%1"_s.arg(i));
            addRow(new ui::SettingRow(ui::Scope::Desk, u"Line %1"_s.arg(i), line, {}, this));
        }
        addRow(new ui::SettingRow(ui::Scope::Desk, u"Secret"_s, secret, {}, this));
    }

    void leave() override
    {
        SettingsPage::leave();
        secret->clear();
    }

    QLineEdit *deadline = new QLineEdit;
    QLineEdit *secret = new QLineEdit;
    int stored = 30;
    int applied = 0;
};

class OtherPage final : public ui::SettingsPage
{
public:
    OtherPage() : SettingsPage(u"other"_s, u"Another"_s)
    {
        auto *colour = new QComboBox;
        colour->setObjectName(u"settings.other.colour"_s);
        colour->addItems({u"Red"_s, u"Green"_s});
        addRow(new ui::SettingRow(ui::Scope::Desk, u"Colour of the sky"_s, colour, {}, this));
    }
};

} // namespace

// The settings window's frame and its General page.
class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
        QCoreApplication::setApplicationName(u"tst_settings"_s);
        QSettings().clear();
        m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences);
    }

    void cleanup()
    {
        delete m_window;
        m_preferences.setTextSize(100);
        m_preferences.setScheme(core::Scheme::System);
        QSettings().clear();
    }

    void aWrongValueIsSaidBesideItsFieldAndNotApplied()
    {
        openTrial();
        m_page->deadline->setFocus();
        type(m_page->deadline, u"90"_s);
        QCOMPARE(fault(), QString()); // not while it is typed
        find<QListWidget>(u"settings.pages"_s)->setFocus();
        QCOMPARE(fault(), u"It takes 1 to 60 seconds."_s);
        QVERIFY(m_page->deadline->accessibleDescription().contains(u"1 to 60"_s));
        QCOMPARE(m_page->stored, 30);
        type(m_page->deadline, u"45"_s);
        QCOMPARE(fault(), QString());
        QTest::keyClick(m_page->deadline, Qt::Key_Return);
        QCOMPARE(m_page->stored, 45);
        QVERIFY(m_window->isVisible()); // Enter applies, and closes nothing
    }

    void whatIsHalfTypedStaysWhenThePageIsLeft()
    {
        openTrial();
        m_page->deadline->setFocus();
        type(m_page->deadline, u"6000"_s);
        m_page->secret->setText(u"planted"_s);
        m_window->showPage(u"other"_s);
        QCOMPARE(m_window->page(), u"other"_s);
        QCOMPARE(m_page->stored, 30);
        QVERIFY(m_page->secret->text().isEmpty());
        const auto *list = find<QListWidget>(u"settings.pages"_s);
        QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"not all of it is applied"_s));
        m_window->showPage(u"test"_s);
        QCOMPARE(m_page->deadline->text(), u"6000"_s);
    }

    void closingSaysWhatIsNotApplied()
    {
        openTrial();
        m_page->deadline->setFocus();
        type(m_page->deadline, u"5"_s); // could be applied, and perhaps 50 was meant
        QTest::keyClick(m_page->deadline, Qt::Key_Escape);
        QVERIFY(m_window->isVisible());
        QVERIFY(find<QLabel>(u"settings.message.text"_s)->text().contains(u"Deadline"_s));
        QPointer<ui::SettingsWindow> window = m_window;
        auto *discard = find<QPushButton>(u"settings.message.discard"_s);
        discard->setFocus();
        QCOMPARE(m_page->stored, 30);
        discard->click();
        QVERIFY(!window || !window->isVisible());
        QTRY_VERIFY(window.isNull());
    }

    void theSearchFindsPagesAndSettings()
    {
        openTrial();
        auto *search = find<QLineEdit>(u"settings.search"_s);
        const auto *list = find<QListWidget>(u"settings.pages"_s);
        QTest::keyClicks(search, u"sky"_s);
        QVERIFY(list->item(0)->isHidden());
        QCOMPARE(m_window->page(), u"other"_s);
        auto *ring = m_window->findChild<QWidget *>(u"settings.highlight"_s);
        QVERIFY(ring->isVisible());
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(find<QComboBox>(u"settings.other.colour"_s)->hasFocus());

        search->setFocus();
        search->clear();
        QVERIFY(!ring->isVisible());
        QVERIFY(!list->item(0)->isHidden());
        QTest::keyClicks(search, u"secret"_s); // far down: it is scrolled to
        QCOMPARE(m_window->page(), u"test"_s);
        QVERIFY(!m_page->secret->visibleRegion().isEmpty());

        search->clear();
        QTest::keyClicks(search, u"nothing like it"_s);
        QVERIFY(find<QLabel>(u"settings.none"_s)->isVisible());
        QTest::keyClick(search, Qt::Key_Escape); // clears, and closes nothing
        QVERIFY(m_window->isVisible());
        QVERIFY(search->text().isEmpty());
        QPointer<ui::SettingsWindow> window = m_window;
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(window.isNull());
    }

    void aSettingSaysWhomItIsFor()
    {
        openTrial();
        QVERIFY(m_page->deadline->accessibleDescription().startsWith(u"team"_s));
        QVERIFY(find<QWidget>(u"settings.test.line0"_s)->accessibleDescription().startsWith(u"this desk"_s));
        QCOMPARE(m_page->deadline->accessibleName(), u"Deadline"_s);
    }

    void itsPageAndPlaceAreRemembered()
    {
        openTrial();
        m_window->showPage(u"other"_s);
        m_window->resize(930, 610);
        QPointer<ui::SettingsWindow> window = m_window;
        m_window->close();
        QTRY_VERIFY(window.isNull());
        openTrial(false);
        QCOMPARE(m_window->page(), u"other"_s);
        QCOMPARE(m_window->size(), QSize(930, 610));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("textSize");
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << 100 << QSize(900, 500);
        QTest::newRow("200 %") << 200 << QSize(900, 500);
        QTest::newRow("200 %, full HD") << 200 << QSize(1800, 1000);
    }
    void nothingIsCut()
    {
        QFETCH(int, textSize);
        QFETCH(QSize, size);
        m_preferences.setTextSize(textSize);
        openTrial(false);
        m_window->resize(size);
        QTRY_COMPARE(m_window->size(), size);
        auto *scroll = find<QScrollArea>(u"settings.scroll.test"_s);
        QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        QVERIFY(scroll->verticalScrollBar()->maximum() > 0); // pages scroll
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty())
                QVERIFY2(label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                           : label->width() >= label->sizeHint().width(),
                         qPrintable(label->text()));
        }
    }

    void lookAndTextSizeChangeAtOnce()
    {
        openReal();
        m_window->showPage(u"general"_s);
        choose(u"settings.general.scheme"_s, int(core::Scheme::Dark));
        QVERIFY(m_theme->isDark());
        choose(u"settings.general.textSize"_s, 150);
        QCOMPARE(qApp->font().pixelSize(), 20);
        m_preferences.stepTextSize(1); // from elsewhere: the page follows
        QCOMPARE(find<QComboBox>(u"settings.general.textSize"_s)->currentData().toInt(), 175);
        m_preferences.stepTextSize(5);
        QCOMPARE(m_preferences.textSize(), 200);
    }

    void timesAreChosen()
    {
        openReal();
        choose(u"settings.general.times"_s, int(core::TimesShown::Utc));
        QCOMPARE(m_preferences.times(), core::TimesShown::Utc);
        choose(u"settings.general.times"_s, int(core::TimesShown::Local));
    }

    void everyLanguageIsOfferedInItsOwnName()
    {
        openReal();
        const auto *language = find<QComboBox>(u"settings.general.language"_s);
        QCOMPARE(language->currentData().toString(), QString()); // as the system
        const int spanish = language->findData(u"es"_s);
        QVERIFY(spanish > 0);
        QCOMPARE(language->itemText(spanish), u"Español"_s);
        QCOMPARE(language->itemText(language->findData(u"en"_s)), u"English"_s);
    }

private:
    void openTrial(bool forget = true)
    {
        if (forget)
            QSettings().clear();
        m_page = new TestPage;
        m_window = new ui::SettingsWindow({m_page, new OtherPage}, nullptr);
        show();
    }
    void openReal()
    {
        m_desk = std::make_unique<WindowDesk>(ui::Mode::Live, m_preferences);
        m_window = new ui::SettingsWindow(m_desk->desk, nullptr);
        show();
    }
    void show()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }
    static void type(QLineEdit *line, const QString &text)
    {
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void choose(const QString &name, int data)
    {
        auto *combo = find<QComboBox>(name);
        const int index = combo->findData(data);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
    QString fault() const { return find<QLabel>(u"settings.test.deadline.fault"_s)->text(); }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<WindowDesk> m_desk;
    QPointer<ui::SettingsWindow> m_window;
    TestPage *m_page = nullptr;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
