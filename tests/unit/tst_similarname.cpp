// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/similarname.h"

#include <QTest>

using namespace phonedesk;
using namespace phonedesk::domain;
using namespace Qt::StringLiterals;

// Which names could mean the same customer: one is shown before the other is created.
class TestSimilarName : public QObject
{
    Q_OBJECT

private slots:
    void similarOrNot_data();
    void similarOrNot();
    void manyNamesAnswerLikeOne();
};

void TestSimilarName::similarOrNot_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("similar");
    const auto row = [](const char *what, const QString &a, const QString &b, bool similar) {
        QTest::newRow(what) << a << b << similar;
    };
    row("the same", u"Acme Dental"_s, u"Acme Dental"_s, true);
    row("case", u"ACME dental"_s, u"Acme Dental"_s, true);
    row("spaces", u"  Acme   Dental "_s, u"Acme Dental"_s, true);
    row("no space", u"AcmeDental"_s, u"Acme Dental"_s, true);
    row("hyphen", u"Acme-Dental"_s, u"Acme Dental"_s, true);
    row("comma and Inc.", u"Acme Dental, Inc."_s, u"Acme Dental"_s, true);
    row("LLC for Ltd", u"Acme Dental LLC"_s, u"Acme Dental Ltd"_s, true);
    row("L.L.C.", u"Acme Dental L.L.C."_s, u"Acme Dental LLC"_s, true);
    row("Co. Ltd.", u"Fulton Co. Ltd."_s, u"Fulton"_s, true);
    row("GmbH", u"Müller GmbH"_s, u"Muller"_s, true);
    row("accents", u"Café Zoë"_s, u"Cafe Zoe"_s, true);
    row("and", u"Smith & Sons"_s, u"Smith and Sons"_s, true);
    row("the", u"The Garage"_s, u"Garage"_s, true);
    row("apostrophe", u"O’Neill Law"_s, u"ONeill Law"_s, true);
    row("wrong letter", u"Acme Dentol"_s, u"Acme Dental"_s, true);
    row("missing letter", u"Acme Dentl"_s, u"Acme Dental"_s, true);
    row("swapped letters", u"Amce Dental"_s, u"Acme Dental"_s, true);
    row("two slips in a long name", u"Cedar Vet Clnicc"_s, u"Cedar Vet Clinic"_s, true);
    row("more words", u"Acme Dental Group"_s, u"Acme Dental"_s, true);
    row("two slips in a short name", u"Fultno"_s, u"Halton"_s, false);
    row("short and other", u"Acna"_s, u"Acme"_s, false);
    row("one word more than one word", u"Bay"_s, u"Bay Plumbing"_s, false);
    row("another branch", u"Cedar Clinic 12"_s, u"Cedar Clinic 13"_s, false);
    row("another", u"Bay Plumbing"_s, u"Elm Street Garage"_s, false);
    row("only a legal form", u"Limited"_s, u"Company"_s, false);
    row("nothing", QString(), QString(), false);
    row("signs", u"***"_s, u"---"_s, false);
    row("not Latin", u"株式会社東京"_s, u"株式会社東京"_s, true);
}

void TestSimilarName::similarOrNot()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(areSimilarNames(a, b), "similar");
    QTEST(areSimilarNames(b, a), "similar");
    SimilarNames names;
    names.add(SimilarName(u"Zebra Crossing Bakery"_s), 1);
    names.add(SimilarName(a), 2);
    QFETCH(bool, similar);
    QCOMPARE(names.find(SimilarName(b)), similar ? std::optional(2) : std::nullopt);
}

// The index finds what comparing with each would.
void TestSimilarName::manyNamesAnswerLikeOne()
{
    const QStringList first{u"Acme"_s, u"Bay"_s, u"Cedar"_s, u"Dorado"_s, u"Elm"_s, u"Acne"_s, u"Day"_s};
    const QStringList second{u"Dental"_s, u"Rental"_s, u"Law"_s, u"Lawn"_s, u"Optics"_s, u"Garage 2"_s};
    const QStringList third{QString(), u" Inc"_s, u" Group"_s, u" Group North"_s};
    SimilarNames names;
    QList<SimilarName> added;
    int found = 0;
    for (const QString &a : first) {
        for (const QString &b : second) {
            for (const QString &c : third) {
                const SimilarName name(a + u' ' + b + c);
                const bool expected = std::ranges::any_of(
                    std::as_const(added), [&name](const SimilarName &other) { return other.isSimilarTo(name); });
                QCOMPARE(names.find(name).has_value(), expected);
                found += expected ? 1 : 0;
                names.add(name, int(added.size()));
                added << name;
            }
        }
    }
    QVERIFY(found > 50 && found < added.size());
}

QTEST_GUILESS_MAIN(TestSimilarName)
#include "tst_similarname.moc"
