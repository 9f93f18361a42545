// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/amounts.h"
#include "words/errors.h"
#include "words/times.h"

#include <QLocale>
#include <QSet>
#include <QTest>

#include <time.h>

using namespace phonedesk;
using namespace Qt::StringLiterals;
using core::Effect;
using core::ErrorKind;

// Every failure has plain words: what happened, what did not, what to do.
class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasWords();
    void purchaseSaysThatNothingWasBought();
    void twilioCodeComesAfterThePlainSentence();
    void everyFindingHasWords();
    void amounts();
    void ages();
    void timesAreLocalOrUtc();
};

void TestWords::everyKindHasWords()
{
    for (int kind = 0; kind <= int(ErrorKind::CredentialDenied); ++kind) {
        const core::Error error{.kind = ErrorKind(kind), .operation = u"purchase"_s, .detail = u"Detail"_s};
        const words::Message message = words::describe(error, u"(512) 555-0100"_s);
        QVERIFY2(!message.title.isEmpty() && !message.happened.isEmpty(), qPrintable(core::name(error.kind)));
        QVERIFY2(!message.title.endsWith(u'.') && message.happened.endsWith(u'.'), qPrintable(message.happened));
        QVERIFY(!message.text().contains(u'!'));
        QVERIFY(!words::brief(error).isEmpty());
        QVERIFY(core::errorKindFromName(core::name(error.kind)) == error.kind);
    }
}

void TestWords::purchaseSaysThatNothingWasBought()
{
    core::Error error{.kind = ErrorKind::Rejected, .operation = u"purchase"_s};
    QCOMPARE(words::describe(error).notHappened, u"Nothing was bought."_s);
    // Never said where it is not certain.
    for (const Effect effect : {Effect::Unknown, Effect::Applied}) {
        error.effect = effect;
        QVERIFY(words::describe(error).notHappened.isEmpty());
    }
}

void TestWords::twilioCodeComesAfterThePlainSentence()
{
    const core::Error gone{
        .kind = ErrorKind::NotAvailable, .operation = u"purchase"_s, .httpStatus = 400, .twilioCode = 21422};
    QCOMPARE(words::describe(gone, u"(512) 555-9012"_s).happened,
             u"(512) 555-9012 is no longer available (Twilio 21422)."_s);
    const core::Error refused{.kind = ErrorKind::Unauthorized,
                              .operation = u"search"_s,
                              .httpStatus = 401,
                              .twilioCode = 20003,
                              .detail = u"Authenticate"_s};
    QCOMPARE(words::describe(refused).happened, u"Twilio refused this request: “Authenticate” (Twilio 20003)."_s);
    // 20003 is not always a wrong password.
    QVERIFY(!words::describe(refused).todo.contains(u"password"_s));
}

void TestWords::everyFindingHasWords()
{
    QSet<QString> briefs;
    for (int finding = 0; finding <= int(domain::Finding::NotAllowed); ++finding) {
        const domain::WebhookVerdict verdict{.kind = domain::WebhookKind::Voice,
                                             .webhook = {u"https://user:pw@h/voice"_s},
                                             .finding = domain::Finding(finding),
                                             .httpStatus = 502};
        const words::Message message = words::describe(verdict);
        QVERIFY(!message.title.isEmpty() && !message.happened.isEmpty());
        QVERIFY(message.todo.isEmpty() == verdict.isGood());
        briefs << words::brief(verdict);
        QVERIFY2(!words::manualSteps(verdict).contains(u"pw"_s), "a URL's user info is masked");
    }
    QVERIFY(briefs.size() > 10);
}

void TestWords::amounts()
{
    const auto price = core::Money::fromDecimal(u"1.15", u"USD");
    QCOMPARE(words::perMonth(price), u"$1.15/month"_s);
    QCOMPARE(words::aMonth(price), u"$1.15 a month"_s);
    QCOMPARE(words::perMonth(std::nullopt), u"price unknown"_s);
    QCOMPARE(words::amount(core::Money::fromDecimal(u"-0.5", u"usd")), u"-$0.50"_s);
    QCOMPARE(words::amount(core::Money::fromDecimal(u"1.15", u"CAD")), u"CAD\u00a01.15"_s);
    QCOMPARE(words::nextCharge(QDate(2026, 1, 31)), QDate(2026, 2, 28));
    QCOMPARE(words::dayAndMonth(QDate(2026, 12, 22)), u"22 December"_s);
}

void TestWords::ages()
{
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    QCOMPARE(words::Times().ago(now.addSecs(-5), now), u"just now"_s);
    QCOMPARE(words::Times().ago(now.addSecs(-200), now), u"3 min ago"_s);
    QCOMPARE(words::Times().ago(now.addSecs(-7300), now), u"2 h ago"_s);
}

void TestWords::timesAreLocalOrUtc()
{
    qputenv("TZ", "EST5EDT");
    tzset();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QDateTime at(QDate(2026, 3, 2), QTime(1, 30, 15), Qt::UTC); // the evening before at the desk
    const words::Times local(core::TimesShown::Local);
    const words::Times utc(core::TimesShown::Utc);
    QCOMPARE(local.clock(at), u"20:30"_s);
    QCOMPARE(utc.clock(at), u"01:30 UTC"_s);
    QCOMPARE(local.seconds(at), u"20:30:15"_s);
    QCOMPARE(local.moment(at), u"3/1/26 20:30"_s);
    QCOMPARE(utc.moment(at), u"3/2/26 01:30 UTC"_s);
    QCOMPARE(local.exactly(at), u"3/1/26 20:30 (2026-03-02 01:30 UTC)"_s);
    QCOMPARE(utc.exactly(at), u"3/2/26 01:30 UTC"_s);
    QCOMPARE(local.day(at), QDate(2026, 3, 1));
    QCOMPARE(local.ago(at, at.addDays(3)), u"3/1/26"_s);
    QCOMPARE(utc.ago(at, at.addDays(3)), u"3/2/26"_s);
    QLocale::setDefault(QLocale::c());
    qunsetenv("TZ");
    tzset();
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
