// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/catalog.h"
#include "sandbox/numbersearch.h"
#include "sandbox/world.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace phonedesk;
using namespace phonedesk::sandbox;
using namespace Qt::StringLiterals;

// What is for sale, and what the world remembers: without a network.
class TestSandboxStock : public QObject
{
    Q_OBJECT

private slots:
    void everyAreaCodeHasTrueNumbers();
    void placesBelongToTheirRegion();
    void somethingOfEachKindThatCannotBeChosen();
    void containsRules_data();
    void containsRules();
    void worldBuysAndReleases();
    void walksBothWays();
    void datesAreTwilios();
};

void TestSandboxStock::everyAreaCodeHasTrueNumbers()
{
    const auto stock = Stock::builtIn(1);
    QVERIFY(stock);
    int codes = 0;
    const QList<domain::AreaCode> all = stock->areaCodes().all();
    for (const domain::AreaCode &code : all) {
        const QList<StockNumber> &numbers = stock->ofAreaCode(code.code);
        const bool sold = (code.kind == domain::AreaCodeKind::Geographic && findCountry(code.country)) ||
                          code.kind == domain::AreaCodeKind::TollFree;
        QVERIFY2(sold ? numbers.size() >= 26 && numbers.size() <= 34 : numbers.isEmpty(), qPrintable(code.code));
        codes += sold ? 1 : 0;
        QSet<QString> distinct;
        for (const StockNumber &number : numbers) {
            QVERIFY2(number.number.startsWith(u"+1"_s + code.code + u"555"_s), qPrintable(number.number));
            QCOMPARE(number.number.size(), 12);
            const bool placed = code.kind == domain::AreaCodeKind::Geographic;
            QCOMPARE(number.region, placed ? code.region : QString());
            QCOMPARE(!number.locality.isEmpty() && !number.latitude.isEmpty(), placed);
            QVERIFY(stock->find(number.number).has_value());
            distinct.insert(number.number);
        }
        QCOMPARE(distinct.size(), numbers.size());
    }
    QVERIFY2(codes > 400, qPrintable(QString::number(codes)));
    QVERIFY(!stock->find(u"+15125550000"_s) && !stock->find(u"+19005551234"_s) && !stock->find(u"512"_s));
}

void TestSandboxStock::placesBelongToTheirRegion()
{
    const auto table = domain::AreaCodeTable::builtIn();
    QVERIFY(table);
    QFile file(u":/sandbox/localities.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    QSet<QString> named;
    for (const QString &line : std::as_const(lines)) {
        const QStringList fields = line.split(u',');
        QCOMPARE(fields.size(), 7);
        const QStringList codes = fields[6].split(u' ');
        for (const QString &code : codes) {
            const auto known = table->find(code);
            QVERIFY2(known && known->country == fields[0] && known->region == fields[1], qPrintable(line));
            named.insert(code);
        }
        QVERIFY2(fields[4].toDouble() > 17 && fields[4].toDouble() < 72, qPrintable(line));
        QVERIFY2(fields[5].toDouble() < -50 && fields[5].toDouble() > -172, qPrintable(line));
    }
    QVERIFY(named.size() > 400);
}

void TestSandboxStock::somethingOfEachKindThatCannotBeChosen()
{
    const auto stock = Stock::builtIn(1);
    QVERIFY(stock);
    for (const QString &code : {u"512"_s, u"206"_s, u"416"_s, u"787"_s}) {
        int good = 0;
        QSet<QString> addresses;
        bool noSms = false;
        bool noVoice = false;
        for (const StockNumber &number : stock->ofAreaCode(code)) {
            addresses.insert(number.addressRequirements);
            noSms = noSms || !number.capabilities.sms;
            noVoice = noVoice || !number.capabilities.voice;
            const bool free = number.addressRequirements == "none"_L1;
            good += free && number.capabilities.sms && number.capabilities.voice ? 1 : 0;
        }
        QCOMPARE(addresses, (QSet<QString>{u"none"_s, u"any"_s, u"local"_s}));
        QVERIFY2(noSms && noVoice && good >= 20, qPrintable(code));
    }
}

void TestSandboxStock::containsRules_data()
{
    QTest::addColumn<QString>("contains");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("outcome"); // 1 matches, 0 does not, -1 is refused
    const QString number = u"+15125559012"_s;
    QTest::newRow("digits anywhere") << u"5559"_s << number << 1;
    QTest::newRow("other digits") << u"5558"_s << number << 0;
    QTest::newRow("start") << u"+1512"_s << number << 1;
    QTest::newRow("not at the start") << u"+512"_s << number << 0;
    QTest::newRow("end") << u"9012$"_s << number << 1;
    QTest::newRow("not at the end") << u"901$"_s << number << 0;
    QTest::newRow("star is one digit") << u"+1512555****"_s << number << 1;
    QTest::newRow("star is one digit each") << u"+151255****$"_s << number << 0;
    QTest::newRow("percent is a run") << u"%12$"_s << number << 1;
    QTest::newRow("letters") << u"JKLW"_s << number << 1;
    QTest::newRow("lower-case letters") << u"jklw"_s << number << 1;
    QTest::newRow("one character") << u"5"_s << number << -1;
    QTest::newRow("17 characters") << u"12345678901234567"_s << number << -1;
    QTest::newRow("one ordinary character") << u"5**"_s << number << -1;
    QTest::newRow("wildcard inside") << u"51*55"_s << number << -1;
    QTest::newRow("meta beside meta") << u"512%*"_s << number << -1;
    QTest::newRow("other characters") << u"512-555"_s << number << -1;
    QTest::newRow("expression") << u"(512)|."_s << number << -1;
}

void TestSandboxStock::containsRules()
{
    QFETCH(QString, contains);
    QFETCH(QString, number);
    QFETCH(int, outcome);
    const auto pattern = containsPattern(contains);
    QCOMPARE(pattern.has_value(), outcome >= 0);
    if (pattern)
        QCOMPARE(pattern->match(number).hasMatch(), outcome == 1);
}

void TestSandboxStock::worldBuysAndReleases()
{
    auto stock = Stock::builtIn(1);
    QVERIFY(stock);
    World world(WorldKind::Test, std::move(*stock));
    const Switches switches;
    const Account &full = *world.accountOfPersona(u"full"_s);
    const QString wanted = u"+15125559012"_s;
    QVERIFY(world.isAvailable(wanted, switches));
    const QString sid = world.buy(full, *world.stock().find(wanted), {{u"voice_url"_s, u"https://a.example/"_s}}).sid;
    QVERIFY(!world.isAvailable(wanted, switches));
    QCOMPARE(world.account(full.sid)->balance.toDecimal(), u"198.85"_s);
    QCOMPARE(world.ownedByNumber(wanted)->sid, sid);
    QVERIFY(!world.owned(world.accountOfPersona(u"trial"_s)->sid, sid)); // another account does not see it

    OwnedNumber &number = *world.owned(full.sid, sid);
    world.setSkew(60);
    QVERIFY(!world.apply(number, {{u"voice_url"_s, u"https://a.example/"_s}}));
    QCOMPARE(number.updated, number.created);
    QVERIFY(world.apply(number, {{u"voice_url"_s, QString()}}));
    QVERIFY(number.updated > number.created);

    world.release(number);
    QVERIFY(!world.owned(full.sid, sid) && !world.ownedByNumber(wanted));
    QCOMPARE(world.countOf(full.sid), 0);
    QCOMPARE(world.heldBack(), QStringList{wanted});
    QVERIFY(!world.isAvailable(wanted, switches));
    world.setSkew(qint64(11) * 86'400);
    QVERIFY(world.heldBack().isEmpty() && world.isAvailable(wanted, switches));
}

void TestSandboxStock::walksBothWays()
{
    auto stock = Stock::builtIn(1);
    QVERIFY(stock);
    World world(WorldKind::Test, std::move(*stock));
    const QString account = world.accountOfPersona(u"full"_s)->sid;
    for (int i = 0; i < 5; ++i) {
        OwnedNumber number;
        number.sid = world.nextSid();
        number.accountSid = account;
        number.number = u"+1512555010%1"_s.arg(i);
        world.inject(number);
    }
    const auto all = [](const OwnedNumber &) {
        return true;
    };
    const World::Page newest = world.walk(account, 0, false, 2, all);
    QVERIFY(newest.more);
    QCOMPARE(newest.numbers.first()->number, u"+15125550104"_s);
    // The one that the next page begins behind is released in between: nothing is lost and nothing comes twice.
    world.release(*newest.numbers.last());
    const World::Page next = world.walk(account, newest.places.last(), false, 5, all);
    QVERIFY(!next.more);
    QCOMPARE(next.numbers.size(), 3);
    QCOMPARE(next.numbers.first()->number, u"+15125550102"_s);
    const World::Page back = world.walk(account, next.places.first(), true, 5, all);
    QCOMPARE(back.numbers.size(), 1);
    QCOMPARE(back.numbers.first()->number, u"+15125550104"_s);
    QCOMPARE(world.walk(account, 0, true, 1, all).numbers.first()->number, u"+15125550100"_s);
    QVERIFY(world.walk(u"AC0"_s, 0, true, 1, all).numbers.isEmpty());
}

void TestSandboxStock::datesAreTwilios()
{
    const QDateTime when(QDate(2015, 7, 30), QTime(23, 19, 4), Qt::UTC);
    QCOMPARE(twilioDate(when), u"Thu, 30 Jul 2015 23:19:04 +0000"_s);
}

QTEST_GUILESS_MAIN(TestSandboxStock)
#include "tst_sandboxstock.moc"
