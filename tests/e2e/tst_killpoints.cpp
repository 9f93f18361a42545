// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "acts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace phonedesk::e2e;

// The program is killed right before and right after each commit and each request of each flow, and started again.
// Whatever the moment: what it then says is what Twilio has, and going on ends where the act was to lead.
class TestKillPoints : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPoint_data();
    void everyPoint();

private:
    KillDesk m_desk;
};

void TestKillPoints::initTestCase()
{
    QVERIFY2(m_desk.start(), qPrintable(m_desk.errorText()));
}

void TestKillPoints::everyPoint_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kill");
    for (const QString &name : allActs()) {
        for (const QString &moment : {u"before"_s, u"after"_s})
            QTest::newRow(qPrintable(name + u", killed "_s + moment)) << name << u"--kill-"_s + moment;
    }
}

void TestKillPoints::everyPoint()
{
    QFETCH(const QString, name);
    QFETCH(const QString, kill);
    const Act act = prepared(name, m_desk);
    QVERIFY2(act.trouble.isEmpty(), qPrintable(act.trouble));
    for (int event = 1;; ++event) {
        m_desk.begin(act.twilioBefore, act.database.get());
        const auto ended = m_desk.run(act.script, {kill, QString::number(event)});
        if (!ended.wasKilled) {
            QVERIFY2(ended.code == 0, qPrintable(ended.text()));
            QVERIFY2(event > 5, qPrintable(u"only %1 events"_s.arg(event - 1)));
            qInfo("%d kills", event - 1);
            return;
        }
        bool wasBegun = false;
        std::optional<Untruth> untruth;
        const auto again = m_desk.recover([&](const QJsonObject &state) {
            wasBegun = std::ranges::any_of(act.numbers, [&](const QString &n) { return isListedOpen(state, n); });
            untruth = untruthIn(state, act, m_desk, false, false);
        });
        const auto why = [&](const QString &what) {
            return u"killed %1: %2\n%3"_s.arg(ended.where, what, again.text()).toUtf8();
        };
        QVERIFY2(again.code == 0, why(u"it did not recover"_s).constData());
        QVERIFY2(!untruth, why(u"once resumed, "_s + untruth.value_or(Untruth{}).text).constData());
        untruth = untruthIn(again.state(u"ended"_s), act, m_desk, true, wasBegun);
        QVERIFY2(!untruth, why(u"in the end, "_s + untruth.value_or(Untruth{}).text).constData());
        const int writes = m_desk.writes(act.method);
        QVERIFY2(writes <= act.mostWrites, why(u"%1 writes were on the wire"_s.arg(writes)).constData());
    }
}

QTEST_GUILESS_MAIN(TestKillPoints)
#include "tst_killpoints.moc"
