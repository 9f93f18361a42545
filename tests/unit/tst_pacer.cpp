// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testclock.h"
#include "twilio/pacer.h"

#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace phonedesk;
using namespace phonedesk::twilio;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testsupport::TestClock;

namespace {

constexpr auto roundTrip = 100ms;
constexpr auto refusalTime = 30ms; // 0.3 of a round trip, as measured

// A Twilio that takes `allowed` requests at a time and refuses the others.
struct SimulatedTwilio
{
    TestClock &clock;
    int allowed;
    bool countsRefused = false; // until they have their answer, which then takes as long as any other
    bool tells = false;         // how many there were at the same time
    int active = 0;
    int requests = 0;
    int refused = 0;
    QByteArray retryAfter;
    std::vector<core::CallHandle> timers;

    core::CallHandle answer(core::ResultCallback<http::Response> done)
    {
        ++requests;
        auto [completion, handle] = core::Completion<core::Result<http::Response>>::make(std::move(done));
        http::Response response{.status = 200};
        if (tells)
            response.headers.emplaceBack("Twilio-Concurrent-Requests", QByteArray::number(active + 1));
        if (active >= allowed) {
            ++refused;
            response.status = 429;
            if (!retryAfter.isEmpty())
                response.headers.emplaceBack("Retry-After", retryAfter);
            active += countsRefused ? 1 : 0;
            timers.push_back(
                clock.after(countsRefused ? roundTrip : refusalTime, [this, completion = completion, response] {
                    active -= countsRefused ? 1 : 0;
                    completion.finish(response);
                }));
        } else {
            ++active;
            timers.push_back(clock.after(roundTrip, [this, completion = completion, response] {
                --active;
                completion.finish(response);
            }));
        }
        return std::move(handle);
    }
    Pacer::Job job(Priority priority = Priority::Bulk, bool isWrite = false)
    {
        return {priority, isWrite, [this](auto done) {
                    return answer(std::move(done));
                }};
    }
};

} // namespace

class TestPacer : public QObject
{
    Q_OBJECT

private slots:
    void findsTheLimit_data();
    void findsTheLimit();
    void followsALimitThatFalls_data();
    void followsALimitThatFalls();
    void remembersTheLimit();
    void believesTwiliosCount();
    void oneAtATimeLearnsNothing();
    void interactiveOvertakes();
    void abandonedBeforeSendingIsNeverSent();
    void abandonedReadFreesItsPlace();
    void abandonedWriteKeepsItsPlace();
    void refusedWriteGoesAgain();
    void givesUpAfterManyRefusals();
    void honoursRetryAfter();
    void longRetryAfterGoesToTheCaller();
    void saysHowManyWait();
    void neverOverTheCeiling();
    void closingAnswersEveryone();
};

void TestPacer::findsTheLimit_data()
{
    QTest::addColumn<int>("allowed");
    QTest::addColumn<bool>("countsRefused"); // whether Twilio does is published nowhere
    QTest::addColumn<bool>("tells");
    for (const int allowed : {1, 2, 3, 5, 7, 8, 9, 13, 20, 35, 50}) {
        for (const bool tells : {false, true}) {
            const char *told = tells ? ", and tells" : "";
            QTest::addRow("%d allowed%s", allowed, told) << allowed << false << tells;
            QTest::addRow("%d allowed, refused ones count%s", allowed, told) << allowed << true << tells;
        }
    }
}

void TestPacer::findsTheLimit()
{
    QFETCH(const int, allowed);
    QFETCH(const bool, countsRefused);
    QFETCH(const bool, tells);
    constexpr int count = 2000;
    TestClock clock;
    SimulatedTwilio twilio{clock, allowed, countsRefused, tells};
    Pacer pacer(clock);
    std::vector<core::CallHandle> handles;
    int done = 0;
    handles.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        handles.push_back(pacer.run(twilio.job(), [&done](const core::Result<http::Response> &result) {
            QVERIFY(result);
            QCOMPARE(result->status, 200);
            ++done;
        }));
    while (done < count && clock.advanceToNext()) {
    }
    QCOMPARE(done, count);
    const double ratio = double(clock.monotonic() / 1ms) / (double(count) / allowed * double(roundTrip / 1ms));
    const double refusedShare = double(twilio.refused) / count;
    qInfo("%2d allowed: %.3f of ideal, %.2f %% refused", allowed, ratio, 100 * refusedShare);
    QVERIFY2(ratio < 1.08, qPrintable(QString::number(ratio)));
    const double most = countsRefused ? 0.04 : 0.02; // all that are in flight meet a limit that the refused fill
    QVERIFY2(refusedShare < most, qPrintable(QString::number(refusedShare)));
}

void TestPacer::followsALimitThatFalls_data()
{
    QTest::addColumn<bool>("countsRefused");
    QTest::addColumn<bool>("tells");
    for (const bool tells : {false, true}) {
        const char *told = tells ? ", and it tells" : "";
        QTest::addRow("refused ones do not count%s", told) << false << tells;
        QTest::addRow("refused ones count%s", told) << true << tells;
    }
}

// Another program begins to use the account: nothing may go back to the caller as refused for that.
void TestPacer::followsALimitThatFalls()
{
    QFETCH(const bool, countsRefused);
    QFETCH(const bool, tells);
    constexpr int count = 2000;
    TestClock clock;
    SimulatedTwilio twilio{clock, 50, countsRefused, tells};
    Pacer pacer(clock);
    std::vector<core::CallHandle> handles;
    int done = 0;
    handles.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        handles.push_back(pacer.run(twilio.job(), [&](const core::Result<http::Response> &result) {
            QVERIFY(result);
            QCOMPARE(result->status, 200);
            if (++done == count / 2)
                twilio.allowed = 10;
        }));
    while (done < count && clock.advanceToNext()) {
    }
    QCOMPARE(done, count);
    constexpr double half = count / 2.0;
    const double ideal = (half / 50 + half / 10) * double(roundTrip / 1ms);
    const double ratio = double(clock.monotonic() / 1ms) / ideal;
    qInfo("%.3f of ideal, %d of %d refused, %d allowed", ratio, twilio.refused, count, pacer.allowed());
    QVERIFY2(pacer.allowed() <= 11, qPrintable(QString::number(pacer.allowed())));
    QVERIFY2(ratio < 1.2, qPrintable(QString::number(ratio)));
}

void TestPacer::remembersTheLimit()
{
    TestClock clock;
    SimulatedTwilio twilio{clock, 3};
    Pacer pacer(clock);
    QVERIFY(!pacer.limit());
    pacer.setLimit(3);
    QCOMPARE(pacer.limit(), 3);
    std::vector<core::CallHandle> handles;
    int done = 0;
    handles.reserve(30);
    for (int i = 0; i < 30; ++i)
        handles.push_back(pacer.run(twilio.job(), [&done](auto) { ++done; }));
    QCOMPARE(pacer.inFlight(), 3);
    while (done < 30 && clock.advanceToNext()) {
    }
    QCOMPARE(twilio.refused, 0);
    pacer.setLimit(0); // nonsense from a damaged setting must not stop everything
    QCOMPARE(pacer.allowed(), 1);
}

// Requests arrive in another order than they were sent in, and others may use the account.
void TestPacer::believesTwiliosCount()
{
    TestClock clock;
    Pacer pacer(clock);
    std::vector<core::ResultCallback<http::Response>> sent;
    std::vector<core::CallHandle> handles;
    handles.reserve(8);
    const Pacer::Job job{Priority::Bulk, false, [&](auto done) {
                             sent.push_back(std::move(done));
                             return core::CallHandle();
                         }};
    for (int i = 0; i < 8; ++i)
        handles.push_back(pacer.run(job, [](const auto &) {}));
    QCOMPARE(sent.size(), 8U);
    const auto refuse = [&](int index, const QByteArray &told) {
        sent.at(std::size_t(index))(http::Response{.status = 429, .headers = {{"Twilio-Concurrent-Requests", told}}});
    };
    refuse(1, "8"); // the second that was sent came there last
    QCOMPARE(pacer.allowed(), 7);
    refuse(5, "30"); // most of them others': of ours there were 7 at most
    QCOMPARE(pacer.allowed(), 6);
    refuse(2, "nonsense"); // it was sent as the third
    QCOMPARE(pacer.allowed(), 2);
}

void TestPacer::oneAtATimeLearnsNothing()
{
    // A day of single requests must not end in a burst that Twilio refuses.
    TestClock clock;
    SimulatedTwilio twilio{clock, 50};
    Pacer pacer(clock);
    for (int i = 0; i < 100; ++i) {
        const core::CallHandle handle = pacer.run(twilio.job(), [](auto) {});
        while (handle.isWaiting() && clock.advanceToNext()) {
        }
    }
    QCOMPARE(pacer.allowed(), 8);
}

void TestPacer::interactiveOvertakes()
{
    TestClock clock;
    SimulatedTwilio twilio{clock, 100};
    Pacer pacer(clock);
    pacer.setLimit(1);
    QStringList order;
    std::vector<core::CallHandle> handles;
    for (const QString &name : {u"bulk 1"_s, u"bulk 2"_s})
        handles.push_back(pacer.run(twilio.job(Priority::Bulk), [&order, name](auto) { order << name; }));
    handles.push_back(pacer.run(twilio.job(Priority::Interactive), [&order](auto) { order << u"person"_s; }));
    clock.advance(10s);
    QCOMPARE(order, QStringList({u"bulk 1"_s, u"person"_s, u"bulk 2"_s}));
}

void TestPacer::abandonedBeforeSendingIsNeverSent()
{
    TestClock clock;
    SimulatedTwilio twilio{clock, 100};
    Pacer pacer(clock);
    pacer.setLimit(1);
    const core::CallHandle first = pacer.run(twilio.job(), [](auto) {});
    core::CallHandle purchase = pacer.run(twilio.job(Priority::Interactive, true), [](auto) { QFAIL("answered"); });
    purchase.abandon();
    clock.advance(10s);
    QCOMPARE(twilio.requests, 1);
    QCOMPARE(pacer.inFlight(), 0);
}

void TestPacer::abandonedReadFreesItsPlace()
{
    TestClock clock;
    SimulatedTwilio twilio{clock, 100};
    Pacer pacer(clock);
    pacer.setLimit(1);
    core::CallHandle hung = pacer.run(twilio.job(), [](auto) { QFAIL("answered"); });
    const core::CallHandle next = pacer.run(twilio.job(), [](auto) {});
    QCOMPARE(twilio.requests, 1);
    hung.abandon();
    QCOMPARE(twilio.requests, 2);
}

void TestPacer::abandonedWriteKeepsItsPlace()
{
    TestClock clock;
    SimulatedTwilio twilio{clock, 100};
    Pacer pacer(clock);
    pacer.setLimit(1);
    core::CallHandle write = pacer.run(twilio.job(Priority::Interactive, true), [](auto) { QFAIL("answered"); });
    const core::CallHandle next = pacer.run(twilio.job(), [](auto) {});
    write.abandon();
    QCOMPARE(twilio.requests, 1);
    clock.advance(roundTrip);
    QCOMPARE(twilio.requests, 2);
}

void TestPacer::refusedWriteGoesAgain()
{
    TestClock clock;
    SimulatedTwilio twilio{clock, 0};
    Pacer pacer(clock);
    int status = 0;
    const core::CallHandle handle =
        pacer.run(twilio.job(Priority::Interactive, true),
                  [&status](const core::Result<http::Response> &result) { status = result->status; });
    clock.advance(refusalTime);
    QCOMPARE(pacer.waiting(), 1);
    twilio.allowed = 1;
    clock.advance(1s);
    QCOMPARE(status, 200);
    QCOMPARE(twilio.requests, 2);
}

void TestPacer::givesUpAfterManyRefusals()
{
    TestClock clock;
    SimulatedTwilio twilio{clock, 0};
    Pacer pacer(clock);
    int status = 0;
    const core::CallHandle handle =
        pacer.run(twilio.job(), [&status](const core::Result<http::Response> &result) { status = result->status; });
    clock.advance(1min);
    QCOMPARE(status, 429);
    QCOMPARE(twilio.requests, 8);
}

void TestPacer::honoursRetryAfter()
{
    TestClock clock;
    SimulatedTwilio twilio{.clock = clock, .allowed = 0, .retryAfter = "7"};
    Pacer pacer(clock);
    bool done = false;
    const core::CallHandle handle = pacer.run(twilio.job(), [&done](auto) { done = true; });
    clock.advance(refusalTime);
    twilio.allowed = 8;
    bool otherDone = false;
    const core::CallHandle other =
        pacer.run(twilio.job(Priority::Interactive), [&otherDone](auto) { otherDone = true; });
    clock.advance(6900ms);
    QCOMPARE(twilio.requests, 1); // nobody else either
    clock.advance(1s);
    QVERIFY(done && otherDone);
    const QByteArray inTen = "Mon, 02 Mar 2026 09:00:10 GMT";
    http::Response response{.headers = {{"retry-after", inTen}}};
    QCOMPARE(retryAfter(response, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)), 10s);
    response.headers = {{"Retry-After", "soon"}};
    QVERIFY(!retryAfter(response, clock.now()));
}

void TestPacer::longRetryAfterGoesToTheCaller()
{
    TestClock clock;
    SimulatedTwilio twilio{.clock = clock, .allowed = 0, .retryAfter = "3600"};
    Pacer pacer(clock);
    int status = 0;
    const core::CallHandle handle =
        pacer.run(twilio.job(), [&status](const core::Result<http::Response> &result) { status = result->status; });
    clock.advance(1s);
    QCOMPARE(status, 429);
    QCOMPARE(twilio.requests, 1);
}

void TestPacer::saysHowManyWait()
{
    TestClock clock;
    SimulatedTwilio twilio{clock, 2};
    Pacer pacer(clock);
    QSignalSpy waiting(&pacer, &Pacer::waitingChanged);
    QSignalSpy limit(&pacer, &Pacer::limitChanged);
    std::vector<core::CallHandle> handles;
    int done = 0;
    handles.reserve(8);
    for (int i = 0; i < 8; ++i)
        handles.push_back(pacer.run(twilio.job(), [&done](auto) { ++done; }));
    QCOMPARE(pacer.waiting(), 0); // nothing is held back yet
    clock.advance(refusalTime);
    QCOMPARE(pacer.waiting(), 6);
    QCOMPARE(pacer.limit(), 2);
    QVERIFY(!limit.isEmpty());
    while (done < 8 && clock.advanceToNext()) {
    }
    QCOMPARE(waiting.last().first().toInt(), 0);
}

void TestPacer::neverOverTheCeiling()
{
    TestClock clock;
    SimulatedTwilio twilio{clock, 50};
    Pacer pacer(clock);
    std::vector<core::CallHandle> handles;
    handles.reserve(300);
    int done = 0;
    for (int i = 0; i < 300; ++i)
        handles.push_back(pacer.run(twilio.job(), [&done](const core::Result<http::Response> &) { ++done; }));
    pacer.setCeiling(3); // while eight are under way: those go on
    QCOMPARE(pacer.inFlight(), 8);
    while (done < 8 && clock.advanceToNext()) {
    }
    int most = 0;
    while (done < 150 && clock.advanceToNext())
        most = std::max(most, pacer.inFlight());
    QCOMPARE(most, 3);
    pacer.setLimit(40); // as remembered of Twilio
    QCOMPARE(pacer.allowed(), 3);
    pacer.setCeiling(20); // and up again
    while (done < 300 && clock.advanceToNext())
        most = std::max(most, pacer.inFlight());
    QCOMPARE(done, 300);
    QVERIFY2(most > 3 && most <= 20, qPrintable(QString::number(most)));
}

void TestPacer::closingAnswersEveryone()
{
    TestClock clock;
    SimulatedTwilio twilio{clock, 100};
    auto pacer = std::make_unique<Pacer>(clock);
    pacer->setLimit(1);
    std::vector<core::Error> errors;
    const auto keep = [&errors](const core::Result<http::Response> &result) {
        errors.push_back(result.error());
    };
    const core::CallHandle sent = pacer->run(twilio.job(Priority::Interactive, true), keep);
    const core::CallHandle waiting = pacer->run(twilio.job(Priority::Interactive, true), keep);
    pacer.reset();
    QTRY_COMPARE(errors.size(), size_t(2));
    for (const core::Error &error : errors)
        QCOMPARE(error.kind, core::ErrorKind::Cancelled);
    // One was on its way to Twilio; of the other nothing ever left.
    QVERIFY(errors[0].effect != errors[1].effect);
}

QTEST_GUILESS_MAIN(TestPacer)
#include "tst_pacer.moc"
