// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monthlysum.h"
#include "ui/models/numbertablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using ui::NumberRow;
using ui::NumberTableModel;

namespace {

QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
}

NumberRow row(const QString &key, const QString &number, const QString &organization, bool unfinished = false)
{
    domain::PhoneNumber known;
    known.id = key;
    known.number = *domain::E164Number::fromText(number);
    known.organizationId = organization;
    known.organizationName = organization;
    known.label = u"Main Line"_s;
    known.status = unfinished ? domain::PhoneNumberStatus::Pending : domain::PhoneNumberStatus::Active;
    known.monthly = core::Money::fromDecimal(u"1.15", u"USD");
    known.createdAt = noon().addSecs(-qint64(60) * number.right(2).toInt());
    return ui::rowOf(known);
}

QStringList keys(const NumberTableModel &model)
{
    QStringList result;
    for (int i = 0; i < model.rowCount(); ++i)
        result += model.rowAt(i).key;
    return result;
}

} // namespace

class TestNumberTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<NumberTableModel>(noon);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setRows(
            {row(u"a"_s, u"+15125550101"_s, u"Bay Plumbing"_s), row(u"b"_s, u"+15125550102"_s, u"acme Dental"_s),
             row(u"c"_s, u"+14155550103"_s, u"Cedar Vet"_s, true), row(u"d"_s, u"+15125550104"_s, u"acme Dental"_s)});
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void unfinishedIsFirstHoweverItIsSorted()
    {
        for (int column = 0; column < NumberTableModel::ColumnCount; ++column) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                m_model->sort(column, order);
                QCOMPARE(m_model->rowAt(0).key, u"c"_s);
            }
        }
    }

    void sortsByValueAndTheSameEachTime()
    {
        m_model->sort(NumberTableModel::OrganizationColumn, Qt::AscendingOrder);
        QCOMPARE(keys(*m_model), (QStringList{u"c"_s, u"b"_s, u"d"_s, u"a"_s})); // without case; ties: newest first
        m_model->sort(NumberTableModel::OrganizationColumn, Qt::DescendingOrder);
        QCOMPARE(keys(*m_model), (QStringList{u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
        m_model->sort(NumberTableModel::AddedColumn, Qt::AscendingOrder);
        QCOMPARE(keys(*m_model), (QStringList{u"c"_s, u"d"_s, u"b"_s, u"a"_s}));
    }

    void pricesSortAsAmounts()
    {
        NumberRow dear = row(u"e"_s, u"+15125550105"_s, u"Elm"_s);
        dear.monthly = core::Money::fromDecimal(u"10.00", u"USD");
        NumberRow unknown = row(u"f"_s, u"+15125550106"_s, u"Elm"_s);
        unknown.monthly.reset();
        m_model->upsert(dear);
        m_model->upsert(unknown);
        m_model->sort(NumberTableModel::MonthlyColumn, Qt::DescendingOrder);
        QCOMPARE(m_model->rowAt(1).key, u"e"_s); // 10.00 above 1.15
        QCOMPARE(keys(*m_model).last(), u"f"_s);
    }

    void filtersByEveryWord()
    {
        m_model->setFilter({.text = u"ACME 512"_s});
        QCOMPARE(keys(*m_model), (QStringList{u"b"_s, u"d"_s}));
        m_model->setFilter({.text = u"5125550104"_s});
        QCOMPARE(keys(*m_model), (QStringList{u"d"_s}));
        m_model->setFilter({.text = u"(415) 555"_s});
        QCOMPARE(keys(*m_model), (QStringList{u"c"_s}));
        m_model->setFilter({.text = u"nobody"_s});
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setFilter({.onlyUnfinished = true});
        QCOMPARE(keys(*m_model), (QStringList{u"c"_s}));
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 4);
    }

    // They are looked through in more than one turn: what happens in between is not lost.
    void manyRowsChangeWhileTheyAreFiltered()
    {
        constexpr int many = 60'000;
        const auto numbered = [](int i, const QString &organization) {
            return row(QString::number(i), u"+1%1"_s.arg(2'012'000'000 + i), organization);
        };
        QList<NumberRow> rows;
        rows.reserve(many);
        for (int i = 0; i < many; ++i)
            rows += numbered(i, i % 2 == 0 ? u"Acme Dental"_s : u"Bay Plumbing"_s);
        m_model->setRows(rows);
        m_model->setFilter({.text = u"acme"_s});
        m_model->upsert(numbered(many, u"Acme Dental"_s)); // it comes
        m_model->remove(u"0"_s);                           // it goes
        m_model->upsert(numbered(2, u"Bay Plumbing"_s));   // it belongs no more
        m_model->upsert(numbered(many - 1, u"Acme Dental"_s));
        QTRY_VERIFY(!m_model->isFiltering());
        QCOMPARE(m_model->rowCount(), many / 2);
        for (const int listed : {4, many - 1, many})
            QVERIFY(m_model->rowOfKey(QString::number(listed)) >= 0);
        for (const int hidden : {0, 1, 2})
            QCOMPARE(m_model->rowOfKey(QString::number(hidden)), -1);
        const QStringList before = keys(*m_model);
        QStringList sorted = before;
        std::ranges::sort(sorted, {}, [this](const QString &key) { return m_model->rowOfKey(key); });
        QCOMPARE(sorted, before);

        // Another word before the first is found, another order before the second.
        m_model->setFilter({.text = u"bay"_s});
        m_model->setFilter({.text = u"bay 59"_s});
        m_model->sort(NumberTableModel::NumberColumn, Qt::AscendingOrder);
        QTRY_VERIFY(!m_model->isFiltering() && !m_model->isSorting());
        QVERIFY(m_model->rowCount() > 0);
        for (int i = 0; i < m_model->rowCount(); ++i) {
            const NumberRow found = m_model->rowAt(i);
            QCOMPARE(found.organization, u"Bay Plumbing"_s);
            QVERIFY(found.number.toString().contains("59"_L1));
            QVERIFY(i == 0 || m_model->rowAt(i - 1).number < found.number);
        }
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), many);
    }

    void aRowThatIsFinishedMovesAndKeepsItsSelection()
    {
        m_model->sort(NumberTableModel::OrganizationColumn, Qt::AscendingOrder);
        const QPersistentModelIndex chosen(m_model->index(0, 0));
        m_model->upsert(row(u"c"_s, u"+14155550103"_s, u"Cedar Vet"_s, false));
        QCOMPARE(keys(*m_model), (QStringList{u"b"_s, u"d"_s, u"a"_s, u"c"_s}));
        QCOMPARE(chosen.row(), 3);
        QCOMPARE(chosen.data(NumberTableModel::KeyRole).toString(), u"c"_s);
    }

    void anyPastedFormOfANumberFindsIt_data()
    {
        QTest::addColumn<QString>("typed");
        const QStringList forms{u"(512) 555-0104"_s,
                                u"+15125550104"_s,
                                u"512.555.0104"_s,
                                u"1-512-555-0104"_s,
                                u"tel:+1-512-555-0104"_s,
                                u"tel:%2B15125550104;ext=7"_s,
                                u"011 1 512 555 0104"_s,
                                u"  512 555 0104 "_s,
                                u"\u202a+1 512\u2011555\u20110104\u202c"_s,
                                u"555-0104"_s,
                                u"50104"_s};
        for (const QString &form : forms)
            QTest::newRow(qPrintable(form)) << form;
    }
    void anyPastedFormOfANumberFindsIt()
    {
        QFETCH(QString, typed);
        m_model->setFilter({.text = typed});
        QCOMPARE(keys(*m_model), (QStringList{u"d"_s}));
        // As it comes when it is typed: each letter narrows what the one before has left.
        for (qsizetype length = 0; length <= typed.size(); ++length)
            m_model->setFilter({.text = typed.left(length)});
        QCOMPARE(keys(*m_model), (QStringList{u"d"_s}));
    }

    void whatIsTypedIsLookedForEverywhere()
    {
        NumberRow other = row(u"e"_s, u"+442079460105"_s, u"Elm"_s);
        other.twilioSid = u"PN0123456789abcdef0123456789abcdef"_s;
        other.label = u"Front desk"_s;
        other.urls = u"https://voice.example/elm"_s;
        other.health = u"Voice answered 502"_s;
        m_model->upsert(other);
        for (const QString &typed : {u"front"_s, u"voice.EXAMPLE"_s, u"answered 502"_s, u"PN0123456789ab"_s,
                                     u"9abcdef0"_s, u"+44 20 7946"_s, u"0044 2079460105"_s, u"elm desk"_s}) {
            m_model->setFilter({.text = typed});
            QVERIFY2(keys(*m_model) == QStringList{u"e"_s}, qPrintable(typed));
        }
        m_model->setFilter({.text = u"unfinished"_s});
        QCOMPARE(keys(*m_model), (QStringList{u"c"_s}));
        m_model->setFilter({.text = u"active"_s});
        QCOMPARE(m_model->rowCount(), 4);
    }

    void attentionIsWhatIsBrokenOrLeftForLong()
    {
        NumberRow failing = row(u"f"_s, u"+15125550105"_s, u"Elm"_s);
        failing.mark = ui::Mark::Trouble;
        NumberRow suspended = row(u"s"_s, u"+15125550106"_s, u"Elm"_s);
        suspended.standing = domain::PhoneNumberStatus::Suspended;
        NumberRow old = row(u"o"_s, u"+15125550107"_s, u"Elm"_s, true);
        old.addedAt = noon().addDays(-2);
        NumberRow released = row(u"r"_s, u"+15125550108"_s, u"Elm"_s);
        released.standing = domain::PhoneNumberStatus::Released;
        released.mark = ui::Mark::Trouble;
        for (const NumberRow &each : {failing, suspended, old, released})
            m_model->upsert(each);
        m_model->setFilter({.onlyAttention = true});
        const QStringList shown = keys(*m_model);
        QCOMPARE(QSet(shown.begin(), shown.end()), (QSet<QString>{u"f"_s, u"s"_s, u"o"_s}));
        QCOMPARE(m_model->counts({}).attention, 3);
        m_model->remove(u"f"_s); // what was counted is counted anew
        QCOMPARE(m_model->counts({}).attention, 2);
        m_model->upsert(failing);
        QCOMPARE(m_model->counts({}).attention, 3);
        QCOMPARE(m_model->counts(u"AC_none"_s).attention, 0);
        const QModelIndex first = m_model->index(0, NumberTableModel::HealthColumn);             // unfinished is first
        QVERIFY2(first.data().toString().contains(u"2"_s), qPrintable(first.data().toString())); // for how long
    }

    // Thousands are sorted by a worker; what comes and goes meanwhile is in its place afterwards.
    void manyRowsAreSortedBesideTheWindow()
    {
        QList<NumberRow> many;
        for (int i = 0; i < 6000; ++i) {
            NumberRow each = row(u"k%1"_s.arg(i), u"+1512%1"_s.arg(5550000 + (i * 37) % 6000),
                                 u"Org %1"_s.arg(i % 17, 2, 10, QChar(u'0')));
            each.addedAt = noon().addSecs(-i);
            many += each;
        }
        m_model->setRows({});
        m_model->add(many);
        QCOMPARE(keys(*m_model).first(), u"k0"_s);
        const QPersistentModelIndex chosen(m_model->index(3000, 0));
        QSignalSpy ordered(m_model.get(), &QAbstractItemModel::layoutChanged);
        m_model->sort(NumberTableModel::NumberColumn, Qt::AscendingOrder);
        QVERIFY(m_model->isSorting());
        m_model->remove(u"k10"_s);
        NumberRow changed = many.at(20);
        changed.number = *domain::E164Number::fromText(u"+15125559999");
        m_model->upsert(changed);
        m_model->upsert(row(u"new"_s, u"+12015550100"_s, u"New"_s));
        QTRY_VERIFY(!m_model->isSorting());
        QVERIFY(!ordered.isEmpty());
        QCOMPARE(m_model->rowCount(), 6000);
        QCOMPARE(m_model->rowAt(0).key, u"new"_s);
        QCOMPARE(m_model->rowAt(5999).key, u"k20"_s);
        QCOMPARE(m_model->rowOfKey(u"k10"_s), -1);
        QCOMPARE(chosen.data(NumberTableModel::KeyRole).toString(), u"k3000"_s);
        for (int i = 1; i < m_model->rowCount(); ++i)
            QVERIFY(m_model->rowAt(i - 1).number.toString() < m_model->rowAt(i).number.toString());
    }

    void rowsThatAreReadLaterAreMergedIn()
    {
        m_model->sort(NumberTableModel::NumberColumn, Qt::AscendingOrder);
        const QPersistentModelIndex chosen(m_model->index(2, 0));
        const QString key = chosen.data(NumberTableModel::KeyRole).toString();
        m_model->add({row(u"x"_s, u"+15125550100"_s, u"X"_s), row(u"y"_s, u"+15125550103"_s, u"Y"_s)});
        QCOMPARE(keys(*m_model), (QStringList{u"c"_s, u"x"_s, u"a"_s, u"b"_s, u"y"_s, u"d"_s}));
        QCOMPARE(chosen.data(NumberTableModel::KeyRole).toString(), key);
        m_model->remove(u"x"_s);
        m_model->upsert(row(u"z"_s, u"+15125550101"_s, u"Z"_s)); // takes the place that is free
        QCOMPARE(m_model->rowAt(m_model->rowOfKey(u"z"_s)).organization, u"Z"_s);
        QCOMPARE(m_model->allCount(), 6);
    }

    void changesUnderAFilterComeAndGo()
    {
        m_model->setFilter({.onlyUnfinished = true});
        m_model->upsert(row(u"n"_s, u"+15125550109"_s, u"New"_s, true));
        QCOMPARE(m_model->rowCount(), 2);
        m_model->upsert(row(u"n"_s, u"+15125550109"_s, u"New"_s, false));
        QCOMPARE(keys(*m_model), (QStringList{u"c"_s}));
        m_model->remove(u"c"_s);
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_model->rowOfKey(u"c"_s), -1);
        QCOMPARE(m_model->rowAt(m_model->rowOfKey(u"n"_s)).organization, u"New"_s);
    }

    void aRowThatIsTheSameSaysNothing()
    {
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->upsert(m_model->rowAt(2));
        QCOMPARE(changes.count(), 0);
    }

    void unfinishedIsSaidToScreenReaders()
    {
        const QString spoken = m_model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"unfinished"_s), qPrintable(spoken));
    }

    void sumsOneCurrencyAtATime()
    {
        ui::MonthlySum sum;
        QVERIFY(sum.text().isEmpty());
        sum.add(core::Money::fromDecimal(u"1.15", u"USD"));
        sum.add(core::Money::fromDecimal(u"1.15", u"USD"));
        sum.add(core::Money::fromDecimal(u"3.00", u"CAD"));
        sum.add({});
        QVERIFY2(sum.text().contains(u"$2.30"_s) && sum.text().contains(u"3.00"_s) && sum.text().contains(u"unknown"_s),
                 qPrintable(sum.text()));
    }

private:
    std::unique_ptr<NumberTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestNumberTableModel)
#include "tst_numbertablemodel.moc"
