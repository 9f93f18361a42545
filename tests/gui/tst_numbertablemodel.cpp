// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monthlysum.h"
#include "ui/models/numbertablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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

    void aRowThatIsFinishedMovesAndKeepsItsSelection()
    {
        m_model->sort(NumberTableModel::OrganizationColumn, Qt::AscendingOrder);
        const QPersistentModelIndex chosen(m_model->index(0, 0));
        m_model->upsert(row(u"c"_s, u"+14155550103"_s, u"Cedar Vet"_s, false));
        QCOMPARE(keys(*m_model), (QStringList{u"b"_s, u"d"_s, u"a"_s, u"c"_s}));
        QCOMPARE(chosen.row(), 3);
        QCOMPARE(chosen.data(NumberTableModel::KeyRole).toString(), u"c"_s);
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
