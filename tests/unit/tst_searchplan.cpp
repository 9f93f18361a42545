// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/numbersearch.h"

#include <QTest>

using namespace phonedesk;
using namespace phonedesk::provisioning;
using namespace Qt::StringLiterals;

// Where each area code is searched, and what is refused by name.
class TestSearchPlan : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto table = domain::AreaCodeTable::builtIn();
        QVERIFY(table);
        m_table = *table;
    }
    void severalCodesAreGrouped();
    void codeDecidesWhere_data();
    void codeDecidesWhere();
    void refusedByName_data();
    void refusedByName();
    void unknownCodeIsSearchedInBothCountries();
    void cityAndDigits();

private:
    SearchPlan plan(const QString &codes, const QString &city = {}, const QString &contains = {}) const
    {
        return planSearch({codes, city, contains}, m_table);
    }
    domain::AreaCodeTable m_table;
};

void TestSearchPlan::severalCodesAreGrouped()
{
    const SearchPlan searches = plan(u" 512, 737;(512) "_s);
    QCOMPARE(searches.searches.size(), 2);
    QCOMPARE(searches.searches[0].areaCode, u"512"_s);
    QCOMPARE(searches.searches[1].areaCode, u"737"_s);
    QVERIFY(searches.refused.isEmpty());
}

void TestSearchPlan::codeDecidesWhere_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("areaCode");
    QTest::addColumn<QString>("contains");

    QTest::newRow("Texas") << u"512"_s << u"US"_s << u"Local"_s << u"512"_s << QString();
    QTest::newRow("Toronto") << u"416"_s << u"CA"_s << u"Local"_s << u"416"_s << QString();
    QTest::newRow("toll-free") << u"800"_s << u"US"_s << u"TollFree"_s << u"800"_s << QString();
    QTest::newRow("Puerto Rico") << u"787"_s << u"PR"_s << u"Local"_s << QString() << u"+1787%"_s;
    QTest::newRow("Puerto Rico's other") << u"939"_s << u"PR"_s << u"Local"_s << QString() << u"+1939%"_s;
    QTest::newRow("a new code") << u"983"_s << u"US"_s << u"Local"_s << u"983"_s << QString();
}

void TestSearchPlan::codeDecidesWhere()
{
    QFETCH(QString, code);
    const SearchPlan searches = plan(code);
    QCOMPARE(searches.searches.size(), 1);
    QCOMPARE(searches.searches[0].queries.size(), 1);
    const domain::AvailabilityQuery query = searches.searches[0].queries[0];
    QTEST(query.country, "country");
    QTEST(domain::name(query.type), "type");
    QTEST(query.areaCode, "areaCode");
    QTEST(query.contains, "contains");
}

void TestSearchPlan::refusedByName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<QString>("country");

    QTest::newRow("Bahamas") << u"242"_s << Refusal::OtherCountry << u"BS"_s;
    QTest::newRow("Guam") << u"671"_s << Refusal::OtherCountry << u"GU"_s;
    QTest::newRow("premium") << u"900"_s << Refusal::Premium << QString();
    QTest::newRow("600") << u"600"_s << Refusal::NotForSubscribers << QString();
    QTest::newRow("two digits") << u"51"_s << Refusal::NotAnAreaCode << QString();
    QTest::newRow("letters") << u"abc"_s << Refusal::NotAnAreaCode << QString();
    QTest::newRow("starts with 1") << u"123"_s << Refusal::NotAnAreaCode << QString();
    QTest::newRow("a whole number") << u"5125550100"_s << Refusal::NotAnAreaCode << QString();
    QTest::newRow("nothing") << u"  "_s << Refusal::Nothing << QString();
}

void TestSearchPlan::refusedByName()
{
    QFETCH(QString, typed);
    const SearchPlan searches = plan(typed);
    QVERIFY(searches.searches.isEmpty());
    QCOMPARE(searches.refused.size(), 1);
    QTEST(searches.refused[0].refusal, "refusal");
    QTEST(searches.refused[0].country, "country");
    // One bad entry does not stop the good ones.
    if (!typed.trimmed().isEmpty())
        QCOMPARE(plan(typed + u", 512"_s).searches.size(), 1);
}

void TestSearchPlan::unknownCodeIsSearchedInBothCountries()
{
    const SearchPlan searches = plan(u"222"_s);
    QCOMPARE(searches.searches.size(), 1);
    QCOMPARE(searches.searches[0].queries.size(), 2);
    QCOMPARE(searches.searches[0].queries[0].country, u"US"_s);
    QCOMPARE(searches.searches[0].queries[1].country, u"CA"_s);
}

void TestSearchPlan::cityAndDigits()
{
    const SearchPlan austin = plan({}, u"  Austin "_s);
    QCOMPARE(austin.searches.size(), 1);
    QCOMPARE(austin.searches[0].queries[0].inLocality, u"Austin"_s);

    QCOMPARE(plan(u"512"_s, {}, u"55-5 1"_s).searches[0].queries[0].contains, u"5551"_s);
    QCOMPARE(plan(u"787"_s, {}, u"42"_s).searches[0].queries[0].contains, u"42"_s);
    for (const QString &bad : {u"5"_s, u"12345678901234567"_s, u"5*5"_s})
        QCOMPARE(plan(u"512"_s, {}, bad).refused.value(0).refusal, Refusal::BadContains);
    // A toll-free number is nowhere: the city does not count.
    QVERIFY(plan(u"800"_s, u"Austin"_s).searches[0].queries[0].inLocality.isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchPlan)
#include "tst_searchplan.moc"
