// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/friendlyname.h"
#include "domain/setupdefaults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk::domain;

class TestFriendlyName : public QObject
{
    Q_OBJECT

private slots:
    void patterns_data();
    void patterns();
    void cutBetweenCharacters();
    void whatIsNoPlaceholder();
    void defaultsThroughJson();
    void spoiltDefaultsAreTheProgramsOwn();
};

void TestFriendlyName::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    const QString acme = u"Acme Dental"_s;
    const QString line = u"Main Line"_s;
    QTest::newRow("default") << defaultNamePattern() << acme << line << u"Acme Dental · Main Line"_s;
    QTest::newRow("other order") << u"{label} of {organization}"_s << acme << line << u"Main Line of Acme Dental"_s;
    QTest::newRow("text around") << u"SF/{organization}/{label}/US"_s << acme << line
                                 << u"SF/Acme Dental/Main Line/US"_s;
    QTest::newRow("one alone") << u"{organization}"_s << acme << line << acme;
    QTest::newRow("without a label") << defaultNamePattern() << acme << QString() << acme;
    QTest::newRow("without a label, turned round") << u"{label} - {organization}"_s << acme << QString() << acme;
    QTest::newRow("a name like a placeholder")
        << defaultNamePattern() << u"{label}"_s << line << u"{label} · Main Line"_s;
    QTest::newRow("spaces") << u" {organization}  ·  {label} "_s << u" Acme  Dental "_s << line
                            << u"Acme Dental · Main Line"_s;
    QTest::newRow("a sign of the pattern's stays")
        << u"#{organization}:{label}"_s << acme << line << u"#Acme Dental:Main Line"_s;
}

void TestFriendlyName::patterns()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, organization);
    QFETCH(const QString, label);
    QTEST(friendlyName(pattern, organization, label), "name");
}

void TestFriendlyName::cutBetweenCharacters()
{
    QCOMPARE(friendlyName(defaultNamePattern(), QString(80, u'a'), u"x"_s), QString(64, u'a'));
    // A family of four is one character of eleven UTF-16 units, and does not fit whole.
    const QString family = u"👨‍👩‍👧‍👦"_s;
    QCOMPARE(family.size(), 11);
    const QString cut = friendlyName(u"{organization}"_s, QString(60, u'a') + family, {});
    QCOMPARE(cut, QString(60, u'a'));
    QCOMPARE(friendlyName(u"{organization}"_s, QString(53, u'a') + family + u"b"_s, {}), QString(53, u'a') + family);
    // An accent that stands for itself stays with its letter.
    QCOMPARE(friendlyName(u"{organization}"_s, QString(63, u'a') + u"e\u0301f"_s, {}), QString(63, u'a'));
    // Not a space at the end.
    QCOMPARE(friendlyName(u"{organization}"_s, QString(63, u'a') + u" bc"_s, {}), QString(63, u'a'));
}

void TestFriendlyName::whatIsNoPlaceholder()
{
    QVERIFY(unknownInNamePattern(defaultNamePattern()).isEmpty());
    QVERIFY(unknownInNamePattern(u"just text"_s).isEmpty());
    QCOMPARE(unknownInNamePattern(u"{organization} {lable}"_s), u"{lable}"_s);
    QCOMPARE(unknownInNamePattern(u"{organization"_s), u"{"_s);
    QCOMPARE(unknownInNamePattern(u"label}"_s), u"}"_s);
}

void TestFriendlyName::defaultsThroughJson()
{
    const SetupDefaults defaults{.areaCode = u"512, 737"_s,
                                 .optionsShown = 7,
                                 .needsMms = true,
                                 .label = u"Front desk"_s,
                                 .namePattern = u"{label} · {organization}"_s,
                                 .verification = VerificationPlan{6, std::chrono::seconds(90)}};
    QCOMPARE(setupDefaultsFromJson(toJson(defaults)), defaults);
    QCOMPARE(setupDefaultsFromJson({}), SetupDefaults());
}

void TestFriendlyName::spoiltDefaultsAreTheProgramsOwn()
{
    const SetupDefaults read =
        setupDefaultsFromJson({{u"optionsShown"_s, 400}, {u"verification"_s, QJsonObject{{u"tries"_s, 1000}}}});
    QCOMPARE(read.optionsShown, 10);
    QVERIFY(!read.verification);
}

QTEST_GUILESS_MAIN(TestFriendlyName)
#include "tst_friendlyname.moc"
