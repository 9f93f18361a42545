// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedesk.h"
#include "provisioning/runregistry.h"
#include "ui/common/theme.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparewindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using testsupport::CompareDesk;
using ui::CompareShow;
using State = inventory::Comparison::State;

namespace {
const QString oldVoice = u"https://old.serviceflow.com/voice"_s;
} // namespace

// A person compares with Twilio: the real window, over HTTP against the sandbox.
class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences); }
    void init();
    void cleanup();

    void onlyWhatDiffersIsRepaired();
    void changedMeanwhileIsShownAndNothingIsSent();
    void refusedIsSaidAndLeavesNothingUnfinished();
    void answerLostIsLookedUpAndNotSentTwice();
    void ignoredWithANote();
    void adoptionProposesTheOrganisation();
    void missingSaysWhere();
    void rowsComeWithTheFirstPageAndItStops();
    void filterAndTabs();
    void nothingComparedSaysWhatToDo();

private:
    void open();
    bool compare();
    bool choose(const QString &number);
    bool click(const QString &name);
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        const QList<T *> all = m_window->findChildren<T *>(name);
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
    QString said(const QString &strip) const;
    std::optional<domain::HistoryEntry> historyEntry(const QString &id, const QString &act);
    int rows() const { return m_list->model()->rowCount(); }
    QStringList listed() const;

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<CompareDesk> m_desk;
    QPointer<ui::CompareWindow> m_window;
    QTableView *m_list = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCompare::init()
{
    m_desk = std::make_unique<CompareDesk>();
    if (QByteArrayView(QTest::currentTestFunction()).startsWith("rows"))
        m_desk->sandboxArguments = QStringList{u"--numbers"_s, u"3500"_s};
    QVERIFY2(m_desk->SandboxDesk::open(), qPrintable(m_desk->errorText()));
}

void TestCompare::cleanup()
{
    m_tester.reset();
    delete m_window;
    m_desk.reset();
}

void TestCompare::open()
{
    m_window = new ui::CompareWindow(m_desk->desk());
    m_list = m_window->findChild<QTableView *>(u"compare.list"_s);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_list->model(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

bool TestCompare::click(const QString &name)
{
    const bool isReady = QTest::qWaitFor(
        [&] {
            auto *button = find<QAbstractButton>(name);
            return button && button->isEnabled();
        },
        10'000);
    if (isReady)
        find<QAbstractButton>(name)->click();
    return isReady;
}

bool TestCompare::compare()
{
    return click(u"compare.start"_s) &&
           QTest::qWaitFor(
               [&] { return m_desk->desk().comparison.state() == State::Ready && isShown(u"compare.start"_s); },
               20'000);
}

QStringList TestCompare::listed() const
{
    QStringList texts;
    for (int row = 0; row < rows(); ++row)
        texts << m_list->model()->index(row, 0).data().toString() + u": "_s +
                     m_list->model()->index(row, 1).data().toString();
    return texts;
}

bool TestCompare::choose(const QString &number)
{
    const bool isThere = QTest::qWaitFor([&] {
        for (int row = 0; row < rows(); ++row) {
            if (m_list->isVisible() && m_list->model()->index(row, 0).data().toString() == number) {
                m_list->selectRow(row);
                return true;
            }
        }
        return false;
    });
    return isThere && m_list->currentIndex().siblingAtColumn(0).data().toString() == number;
}

QString TestCompare::said(const QString &strip) const
{
    QString said;
    if (const QWidget *shown = find<QWidget>(strip)) {
        const QList<QLabel *> labels = shown->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said += label->text() + u' ';
    }
    return said;
}

// Waits until it is written.
std::optional<domain::HistoryEntry> TestCompare::historyEntry(const QString &id, const QString &act)
{
    std::optional<domain::HistoryEntry> found;
    core::CallHandle reading;
    (void)QTest::qWaitFor([&] {
        if (!found && !reading.isWaiting())
            reading = m_desk->desk().numbers.history(id, [&](const core::Result<QList<domain::HistoryEntry>> &history) {
                for (const domain::HistoryEntry &each : history.value_or(QList<domain::HistoryEntry>())) {
                    if (each.act == act)
                        found = each;
                }
            });
        return found.has_value();
    });
    return found;
}

void TestCompare::onlyWhatDiffersIsRepaired()
{
    QJsonObject other = CompareDesk::ours();
    other[u"voice_url"_s] = oldVoice;
    other[u"voice_fallback_url"_s] = u"https://theirs.example/fallback"_s; // the customer's own
    other[u"friendly_name"_s] = u"Front desk"_s;
    const QString good = m_desk->inject(u"+15125550100"_s, CompareDesk::ours());
    const QString sid = m_desk->inject(u"+15125550101"_s, other);
    m_desk->manage(good, u"+15125550100"_s);
    const QString id = m_desk->manage(sid, u"+15125550101"_s);
    QVERIFY(m_desk->readNumbers());
    open();
    QVERIFY(compare());
    QCOMPARE(listed(), QStringList{u"(512) 555-0101: Differs: Voice webhook"_s});
    QCOMPARE(text(u"compare.percent"_s), u"50 %"_s);
    QVERIFY(choose(u"(512) 555-0101"_s));
    QVERIFY(!isShown(u"compare.adopt"_s));
    QVERIFY(click(u"compare.repair"_s));
    QTRY_VERIFY(isShown(u"repair.now.VoiceUrl"_s));
    QVERIFY(isShown(u"repair.after.VoiceUrl"_s));
    QVERIFY(!isShown(u"repair.now.VoiceFallbackUrl"_s) && !isShown(u"repair.now.SmsUrl"_s));
    QCOMPARE(m_desk->writes(), QStringList()); // looking sends nothing
    const QJsonObject before = m_desk->present(sid).raw;
    const QPointer<QWidget> dialog = find<QWidget>(u"repairDialog"_s);
    QVERIFY(click(u"repair.commit"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), 10'000);

    // One request with the one field; all else is as it was.
    const QString url = domain::defaultWebhooks().voice.url;
    QCOMPARE(m_desk->writes(), QStringList{u"POST %1 [[\"VoiceUrl\",\"%2\"]]"_s.arg(sid, url)});
    QJsonObject after = m_desk->present(sid).raw;
    QJsonObject expected = before;
    expected[u"voice_url"_s] = url;
    for (QJsonObject *each : {&after, &expected})
        each->remove(u"date_updated"_s);
    QCOMPARE(after, expected);

    // The row has gone without another comparison, and the figure says so.
    QTRY_COMPARE(rows(), 0);
    QTRY_COMPARE(text(u"compare.percent"_s), u"100 %"_s);
    QVERIFY(isShown(u"compare.empty"_s));
    // How it was is in the history.
    const auto entry = historyEntry(id, u"repaired"_s);
    QVERIFY(entry);
    QCOMPARE(entry->details.value(domain::formerValuesKey).toObject(), (QJsonObject{{u"VoiceUrl"_s, oldVoice}}));
    QVERIFY(!entry->requestId.isEmpty());
    // And it is so still after the next start.
    delete m_window;
    QVERIFY(m_desk->reopen());
    m_desk->desk().comparison.load();
    QTRY_COMPARE(m_desk->desk().comparison.state(), State::Ready);
    QCOMPARE(m_desk->desk().comparison.figures().percentCorrect(), 100);
}

void TestCompare::changedMeanwhileIsShownAndNothingIsSent()
{
    QJsonObject other = CompareDesk::ours();
    other[u"voice_url"_s] = oldVoice;
    const QString sid = m_desk->inject(u"+15125550101"_s, other);
    m_desk->manage(sid, u"+15125550101"_s);
    QVERIFY(m_desk->readNumbers());
    open();
    QVERIFY(compare());
    QVERIFY(choose(u"(512) 555-0101"_s));
    QVERIFY(click(u"compare.repair"_s));
    const QString third = u"https://third.example/voice"_s;
    QVERIFY(m_desk->sandbox.post(u"/change"_s, {{u"sid"_s, sid}, {u"voice_url"_s, third}}));
    QVERIFY(click(u"repair.commit"_s));
    QTRY_VERIFY_WITH_TIMEOUT(said(u"repair.message"_s).contains(u"VoiceUrl"_s), 10'000);
    QCOMPARE(m_desk->writes(), QStringList());
    QVERIFY(find<QWidget>(u"repair.now.VoiceUrl"_s)->accessibleName().contains(third)); // theirs, as it is now
    // Nothing is left unfinished, and now it is known what is overwritten.
    const auto runs = m_desk->desk().runs.runs();
    QVERIFY(std::ranges::none_of(runs, [](const auto &run) { return run.isOpen(); }));
    QVERIFY(click(u"repair.commit"_s));
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(m_desk->writes().size(), 1);
}

void TestCompare::refusedIsSaidAndLeavesNothingUnfinished()
{
    QJsonObject other = CompareDesk::ours();
    other[u"sms_url"_s] = u"https://old.serviceflow.com/sms"_s;
    const QString sid = m_desk->inject(u"+15125550101"_s, other);
    m_desk->manage(sid, u"+15125550101"_s);
    QVERIFY(m_desk->readNumbers());
    open();
    QVERIFY(compare());
    QVERIFY(choose(u"(512) 555-0101"_s));
    QVERIFY(m_desk->sandbox.arm({{u"match"_s, QJsonObject{{u"server"_s, u"api"_s}, {u"method"_s, u"POST"_s}}},
                                 {u"fault"_s, u"status"_s},
                                 {u"args"_s, QJsonObject{{u"status"_s, 400}, {u"code"_s, 21402}}}}));
    QVERIFY(click(u"compare.repair"_s));
    QVERIFY(click(u"repair.commit"_s));
    QTRY_VERIFY_WITH_TIMEOUT(said(u"repair.message"_s).contains(u"21402"_s), 10'000);
    QCOMPARE(text(u"repairDialog.note"_s), u"Nothing was changed."_s);
    const auto runs = m_desk->desk().runs.runs();
    QVERIFY(std::ranges::none_of(runs, [](const auto &run) { return run.isOpen(); }));
    QCOMPARE(rows(), 1);
    QVERIFY(m_desk->sandbox.clearFaults());
    QVERIFY(click(u"repair.commit"_s));
    QTRY_COMPARE(rows(), 0);
}

void TestCompare::answerLostIsLookedUpAndNotSentTwice()
{
    QJsonObject other = CompareDesk::ours();
    other[u"sms_url"_s] = u"https://old.serviceflow.com/sms"_s;
    const QString sid = m_desk->inject(u"+15125550101"_s, other);
    const QString id = m_desk->manage(sid, u"+15125550101"_s);
    QVERIFY(m_desk->readNumbers());
    open();
    QVERIFY(compare());
    QVERIFY(choose(u"(512) 555-0101"_s));
    QVERIFY(m_desk->sandbox.arm({{u"match"_s, QJsonObject{{u"server"_s, u"api"_s}, {u"method"_s, u"POST"_s}}},
                                 {u"fault"_s, u"drop-after-commit"_s}}));
    QVERIFY(click(u"compare.repair"_s));
    QVERIFY(click(u"repair.commit"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, 15'000);
    QCOMPARE(m_desk->writes().size(), 1);
    QVERIFY(historyEntry(id, u"repaired"_s));
}

void TestCompare::ignoredWithANote()
{
    QJsonObject other = CompareDesk::ours();
    other[u"voice_url"_s] = u"https://calls.example.com/in"_s;
    const QString sid = m_desk->inject(u"+15125550101"_s, other);
    m_desk->manage(sid, u"+15125550101"_s);
    m_desk->inject(u"+15125550102"_s, {});
    QVERIFY(m_desk->readNumbers());
    open();
    QVERIFY(compare());
    QCOMPARE(rows(), 2);
    QVERIFY(choose(u"(512) 555-0101"_s));
    QVERIFY(click(u"compare.ignore"_s));
    QTRY_VERIFY(isShown(u"ignore.note"_s));
    QTest::keyClicks(find<QLineEdit>(u"ignore.note"_s), u"Their own call centre until May"_s);
    QTest::keyClick(find<QLineEdit>(u"ignore.note"_s), Qt::Key_Return);
    QTRY_COMPARE(rows(), 1);
    auto *tabs = find<QTabBar>(u"compare.show"_s);
    tabs->setCurrentIndex(int(CompareShow::Ignored));
    QTRY_COMPARE(rows(), 1);
    QVERIFY(listed().first().contains(u"Their own call centre until May"_s));
    QVERIFY(choose(u"(512) 555-0101"_s));
    QVERIFY(!isShown(u"compare.repair"_s) && !isShown(u"compare.ignore"_s));
    QVERIFY(click(u"compare.stopIgnoring"_s));
    QTRY_COMPARE(rows(), 0);
    tabs->setCurrentIndex(int(CompareShow::All));
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(m_desk->writes(), QStringList());
}

void TestCompare::adoptionProposesTheOrganisation()
{
    const QString sid = m_desk->inject(u"+15125550102"_s, {{u"friendly_name"_s, u"ACME dental - Reception"_s}});
    m_desk->inject(u"+15125550103"_s, {{u"friendly_name"_s, u"(512) 555-0103"_s}});
    QVERIFY(m_desk->readNumbers());
    open();
    QVERIFY(compare());
    QSignalSpy asked(&m_window->page(), &ui::ComparePage::adoptRequested);
    QVERIFY(choose(u"(512) 555-0102"_s));
    QVERIFY(click(u"compare.adopt"_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<domain::ListedNumber>().sid.toString(), sid);
    QCOMPARE(asked.first().at(1).toString(), m_desk->desk().organizations.all().first().id);
    QVERIFY(choose(u"(512) 555-0103"_s));
    QVERIFY(click(u"compare.adopt"_s));
    QVERIFY(asked.last().at(1).toString().isEmpty());
}

void TestCompare::missingSaysWhere()
{
    const QString id = m_desk->manage(u"PN"_s + QString(32, u'9'), u"+15125550108"_s);
    QVERIFY(m_desk->readNumbers());
    open();
    QVERIFY(compare());
    QCOMPARE(listed(), QStringList{u"(512) 555-0108: Twilio does not have it"_s});
    QVERIFY(choose(u"(512) 555-0108"_s));
    QTRY_VERIFY(text(u"compare.what"_s).contains(u"ServiceFlow test"_s));
    QVERIFY(!isShown(u"compare.repair"_s) && !isShown(u"compare.adopt"_s) && isShown(u"compare.ignore"_s));
    QSignalSpy shown(&m_window->page(), &ui::ComparePage::showRequested);
    QTest::keyClick(m_list, Qt::Key_Return);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().toString(), id);
}

void TestCompare::rowsComeWithTheFirstPageAndItStops()
{
    QVERIFY(m_desk->readNumbers());
    QVERIFY(m_desk->sandbox.post(u"/latency"_s, {{u"ms"_s, 60}}));
    open();
    QVERIFY(click(u"compare.start"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, 10'000);
    QVERIFY2(rows() <= 2000, qPrintable(QString::number(rows()))); // while the rest is still being listed
    QCOMPARE(m_desk->desk().comparison.state(), State::Comparing);
    QVERIFY(click(u"compare.stop"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"compare.start"_s), 10'000);
    QTRY_VERIFY(said(u"compare.message"_s).contains(u"stopped"_s));
    QVERIFY(rows() > 0 && rows() < 3500);
    QVERIFY(compare());
    QTRY_COMPARE(rows(), 3500);
    QVERIFY(!isShown(u"compare.message"_s));
}

// The window goes on answering while an account with many numbers is listed into it, and while they are read again.
void TestCompare::filterAndTabs()
{
    QJsonObject other = CompareDesk::ours();
    other[u"voice_url"_s] = oldVoice;
    const QString sid = m_desk->inject(u"+15125550101"_s, other);
    m_desk->manage(sid, u"+15125550101"_s, u"Reception"_s);
    m_desk->inject(u"+14155550102"_s, {{u"friendly_name"_s, u"Bay Plumbing"_s}});
    m_desk->manage(u"PN"_s + QString(32, u'9'), u"+15125550108"_s);
    QVERIFY(m_desk->readNumbers());
    open();
    QVERIFY(compare());
    QCOMPARE(rows(), 3);
    auto *tabs = find<QTabBar>(u"compare.show"_s);
    for (const auto &[show, number] : {std::pair(CompareShow::Differing, u"(512) 555-0101"_s),
                                       std::pair(CompareShow::NotManaged, u"(415) 555-0102"_s),
                                       std::pair(CompareShow::Missing, u"(512) 555-0108"_s)}) {
        tabs->setCurrentIndex(int(show));
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY2(tabs->tabText(int(show)).endsWith(u"1"_s), qPrintable(tabs->tabText(int(show))));
        QVERIFY(listed().first().startsWith(number));
    }
    tabs->setCurrentIndex(int(CompareShow::All));
    auto *filter = find<QLineEdit>(u"compare.filter"_s);
    QTest::keySequence(m_window, QKeySequence::Find);
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"(415)"_s);
    QTRY_COMPARE(rows(), 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_COMPARE(rows(), 3);
    QTest::keyClicks(filter, u"plumb"_s);
    QTRY_COMPARE(rows(), 1);
    QTest::keyClicks(filter, u"x"_s);
    QTRY_VERIFY(isShown(u"compare.empty.act"_s));
    QVERIFY(click(u"compare.empty.act"_s));
    QTRY_COMPARE(rows(), 3);
}

void TestCompare::nothingComparedSaysWhatToDo()
{
    open();
    QTRY_COMPARE(text(u"compare.figure"_s), u"Not compared yet"_s);
    QVERIFY(!isShown(u"compare.percent"_s));
    QVERIFY(isShown(u"compare.empty"_s));
    QTest::keySequence(m_window, QKeySequence::Refresh);
    QTRY_VERIFY(m_desk->desk().comparison.asOf().isValid());
}

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
