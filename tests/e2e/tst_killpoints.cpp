// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killdesk.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace phonedesk::e2e;

namespace {

const QStringList three{u"+15125559001"_s, u"+15125559002"_s, u"+15125559003"_s};

QHash<QString, Urls> allAt(const QString &host)
{
    QHash<QString, Urls> numbers;
    for (const QString &number : three)
        numbers.insert(number, urlsAt(host));
    return numbers;
}

QJsonObject entryOf(const QJsonArray &list, const QString &number)
{
    for (const auto &entry : list) {
        if (entry.toObject().value("number"_L1).toString() == number)
            return entry.toObject();
    }
    return {};
}

// Some run or batch that is not over says that it is about this number.
bool isListedOpen(const QJsonObject &state, const QString &number)
{
    for (const auto &run : state.value("runs"_L1).toArray()) {
        if (run.toObject().value("open"_L1).toBool() && run.toObject().value("number"_L1).toString() == number)
            return true;
    }
    for (const auto &batch : state.value("batches"_L1).toArray()) {
        if (batch.toObject().value("open"_L1).toBool() &&
            !entryOf(batch.toObject().value("rows"_L1).toArray(), number).isEmpty())
            return true;
    }
    return false;
}

// One side of an act: what Twilio has for a number, and what the desk says of it.
struct Side
{
    std::optional<Urls> atTwilio; // none: it is not the account's
    QString status;               // of the desk's row; empty: it has none
    QString voiceHost;            // of the desk's row, where that matters
};

} // namespace

// The program is killed right before and right after each commit and each request of each flow, and started again.
// Whatever the moment: what it then says is what Twilio has, and going on ends where the act was to lead.
class TestKillPoints : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void provision_data() { moments(); }
    void provision();
    void connects_data() { moments(); }
    void connects();
    void change_data() { moments(); }
    void change();
    void disconnects_data() { moments(); }
    void disconnects();
    void release_data() { moments(); }
    void release();
    void batch_data() { moments(); }
    void batch();
    void failOver_data() { moments(); }
    void failOver();
    void failBack_data() { moments(); }
    void failBack();

private:
    struct Act
    {
        QJsonObject script;
        QHash<QString, Urls> twilioBefore;
        QStringList numbers; // that it is about
        Side before;
        Side after;
        QString method = u"POST"_s;
        int mostWrites = 1;           // on the wire, whatever happens
        QString active = u"Normal"_s; // the URL set that it leaves active
    };

    static void moments();
    void runOnce(const QJsonObject &script); // to its end, for what is kept
    void connectAll(const QHash<QString, Urls> &atTwilio);
    void everyPoint(const Act &act);
    QString faultOf(const Act &act, const QJsonObject &state, bool isLast) const;

    KillDesk m_desk;
};

void TestKillPoints::moments()
{
    QTest::addColumn<QString>("kill");
    QTest::newRow("before") << u"--kill-before"_s;
    QTest::newRow("after") << u"--kill-after"_s;
}

void TestKillPoints::initTestCase()
{
    QVERIFY2(m_desk.start(), qPrintable(m_desk.errorText()));
}

void TestKillPoints::runOnce(const QJsonObject &script)
{
    const auto ended = m_desk.run(script);
    QVERIFY2(ended.code == 0, qPrintable(ended.text()));
}

// The desk manages all of these numbers, as Twilio has them.
void TestKillPoints::connectAll(const QHash<QString, Urls> &atTwilio)
{
    m_desk.forgetDatabase();
    m_desk.begin(atTwilio);
    for (auto number = atTwilio.keyBegin(); number != atTwilio.keyEnd(); ++number)
        runOnce({{u"flow"_s, u"connect"_s}, {u"number"_s, *number}});
    m_desk.keepDatabase();
}

// Empty: the desk says what is so.
QString TestKillPoints::faultOf(const Act &act, const QJsonObject &state, bool isLast) const
{
    const auto owned = m_desk.owned();
    const auto is = [&](const Side &side, const QString &number) {
        const auto theirs = owned.constFind(number);
        const bool isThere = theirs != owned.cend();
        if (isThere != side.atTwilio.has_value() || (isThere && theirs->urls != *side.atTwilio))
            return false;
        const QJsonObject row = entryOf(state.value("numbers"_L1).toArray(), number);
        if (row.value("status"_L1).toString() != side.status)
            return false;
        if (isThere && !row.isEmpty() && row.value("sid"_L1).toString() != theirs->sid)
            return false;
        return side.voiceHost.isEmpty() || row.value("voice"_L1).toString().contains(side.voiceHost);
    };
    for (const QString &number : act.numbers) {
        const bool isOpen = isListedOpen(state, number);
        if (isLast && isOpen)
            return number + u" is still open"_s;
        if (!isOpen && !is(act.before, number) && !is(act.after, number))
            return number + u" is neither as before nor as it was to be, and nothing says so"_s;
        int rows = 0;
        for (const auto &row : state.value("numbers"_L1).toArray())
            rows += row.toObject().value("number"_L1).toString() == number ? 1 : 0;
        if (rows > 1)
            return number + u" is recorded %1 times"_s.arg(rows);
    }
    return {};
}

void TestKillPoints::everyPoint(const Act &act)
{
    QFETCH(const QString, kill);
    for (int event = 1;; ++event) {
        m_desk.begin(act.twilioBefore);
        const auto ended = m_desk.run(act.script, {kill, QString::number(event)});
        if (!ended.wasKilled) {
            QVERIFY2(ended.code == 0, qPrintable(ended.text()));
            QVERIFY2(event > 5, qPrintable(u"only %1 events"_s.arg(event - 1)));
            qInfo("killed %s each of %d events", qPrintable(kill.sliced(7)), event - 1);
            return;
        }
        QJsonObject resumed;
        QString fault;
        const auto again = m_desk.recover([&](const QJsonObject &state) {
            resumed = state;
            fault = faultOf(act, state, false);
        });
        const auto why = [&](const QString &what) {
            return u"killed %1: %2\n%3"_s.arg(ended.where, what, again.text()).toUtf8();
        };
        QVERIFY2(again.code == 0, why(u"it did not recover"_s).constData());
        QVERIFY2(fault.isEmpty(), why(u"once resumed, "_s + fault).constData());
        const QJsonObject last = again.state(u"ended"_s);
        Act whole = act;
        const bool wasOpen =
            std::ranges::any_of(act.numbers, [&](const QString &number) { return isListedOpen(resumed, number); });
        if (wasOpen)
            whole.before = act.after; // what was begun ends where it was to lead
        fault = faultOf(whole, last, true);
        QVERIFY2(fault.isEmpty(), why(u"in the end, "_s + fault).constData());
        QVERIFY2(!wasOpen || last.value("active"_L1) == act.active, why(u"another URL set is active"_s).constData());
        QVERIFY2(m_desk.writes(act.method) <= act.mostWrites,
                 why(u"%1 writes were on the wire"_s.arg(m_desk.writes(act.method))).constData());
    }
}

void TestKillPoints::provision()
{
    m_desk.forgetDatabase();
    m_desk.begin({});
    const QString number = m_desk.freeNumber();
    QVERIFY(!number.isEmpty());
    everyPoint({.script = {{u"number"_s, number}},
                .twilioBefore = {},
                .numbers = {number},
                .before = {},
                .after = {.atTwilio = urlsAt(KillDesk::ours), .status = u"active"_s, .voiceHost = KillDesk::ours}});
}

void TestKillPoints::connects()
{
    m_desk.forgetDatabase();
    const QHash<QString, Urls> there{{three.first(), urlsAt(KillDesk::foreign)}};
    everyPoint({.script = {{u"flow"_s, u"connect"_s}, {u"number"_s, three.first()}},
                .twilioBefore = there,
                .numbers = {three.first()},
                .before = {.atTwilio = urlsAt(KillDesk::foreign), .status = {}, .voiceHost = {}},
                .after = {.atTwilio = urlsAt(KillDesk::ours), .status = u"active"_s, .voiceHost = KillDesk::ours},
                .mostWrites = 2}); // voice and status, and SMS
}

void TestKillPoints::change()
{
    const QHash<QString, Urls> there{{three.first(), urlsAt(KillDesk::ours)}};
    connectAll(there);
    Urls changed = urlsAt(KillDesk::ours);
    changed[u"voice_url"_s].replace(KillDesk::ours, KillDesk::other);
    everyPoint({.script = {{u"flow"_s, u"change"_s},
                           {u"number"_s, three.first()},
                           {u"host"_s, KillDesk::other},
                           {u"expect"_s, u"closed"_s}},
                .twilioBefore = there,
                .numbers = {three.first()},
                .before = {.atTwilio = urlsAt(KillDesk::ours), .status = u"active"_s, .voiceHost = KillDesk::ours},
                .after = {.atTwilio = changed, .status = u"active"_s, .voiceHost = KillDesk::other}});
}

void TestKillPoints::disconnects()
{
    connectAll({{three.first(), urlsAt(KillDesk::foreign)}});
    everyPoint({.script = {{u"flow"_s, u"disconnect"_s}, {u"number"_s, three.first()}, {u"expect"_s, u"given-back"_s}},
                .twilioBefore = {{three.first(), urlsAt(KillDesk::ours)}},
                .numbers = {three.first()},
                .before = {.atTwilio = urlsAt(KillDesk::ours), .status = u"active"_s, .voiceHost = {}},
                .after = {.atTwilio = urlsAt(KillDesk::foreign), .status = u"released"_s, .voiceHost = {}}});
}

void TestKillPoints::release()
{
    const QHash<QString, Urls> there{{three.first(), urlsAt(KillDesk::ours)}};
    connectAll(there);
    everyPoint({.script = {{u"flow"_s, u"release"_s}, {u"number"_s, three.first()}, {u"expect"_s, u"given-back"_s}},
                .twilioBefore = there,
                .numbers = {three.first()},
                .before = {.atTwilio = urlsAt(KillDesk::ours), .status = u"active"_s, .voiceHost = {}},
                .after = {.atTwilio = {}, .status = u"released"_s, .voiceHost = {}},
                .method = u"DELETE"_s});
}

void TestKillPoints::batch()
{
    connectAll(allAt(KillDesk::ours));
    everyPoint({.script = {{u"flow"_s, u"batch"_s}, {u"host"_s, KillDesk::other}, {u"expect"_s, u"ended"_s}},
                .twilioBefore = allAt(KillDesk::ours),
                .numbers = three,
                .before = {.atTwilio = urlsAt(KillDesk::ours), .status = u"active"_s, .voiceHost = KillDesk::ours},
                .after = {.atTwilio = urlsAt(KillDesk::other), .status = u"active"_s, .voiceHost = KillDesk::other},
                .mostWrites = 3});
}

void TestKillPoints::failOver()
{
    connectAll(allAt(KillDesk::ours));
    everyPoint({.script = {{u"flow"_s, u"fail-over"_s}, {u"host"_s, KillDesk::other}, {u"expect"_s, u"ended"_s}},
                .twilioBefore = allAt(KillDesk::ours),
                .numbers = three,
                .before = {.atTwilio = urlsAt(KillDesk::ours), .status = u"active"_s, .voiceHost = KillDesk::ours},
                .after = {.atTwilio = urlsAt(KillDesk::other), .status = u"active"_s, .voiceHost = KillDesk::other},
                .mostWrites = 3,
                .active = u"Failover"_s});
}

void TestKillPoints::failBack()
{
    connectAll(allAt(KillDesk::ours));
    m_desk.begin(allAt(KillDesk::ours));
    runOnce({{u"flow"_s, u"fail-over"_s}, {u"host"_s, KillDesk::other}, {u"expect"_s, u"ended"_s}});
    m_desk.keepDatabase();
    everyPoint({.script = {{u"flow"_s, u"fail-back"_s}, {u"expect"_s, u"ended"_s}},
                .twilioBefore = allAt(KillDesk::other),
                .numbers = three,
                .before = {.atTwilio = urlsAt(KillDesk::other), .status = u"active"_s, .voiceHost = KillDesk::other},
                .after = {.atTwilio = urlsAt(KillDesk::ours), .status = u"active"_s, .voiceHost = KillDesk::ours},
                .mostWrites = 3});
}

QTEST_GUILESS_MAIN(TestKillPoints)
#include "tst_killpoints.moc"
