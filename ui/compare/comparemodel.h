// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/comparison.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <vector>

namespace phonedesk::ui {

// Which of the numbers that are not as expected are listed.
enum class CompareShow { All, Differing, NotManaged, Missing, Ignored }; // the first four without ignored ones

// The numbers that are not as expected, as the comparison finds them. There may be a hundred thousand: they are looked
// through a few at a time, so that no turn of the event loop is long, and a row's words are made when it is shown.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, FindingColumn, OrganizationColumn, LabelColumn, AccountColumn, ColumnCount };

    // `accountName` answers with what people call an account.
    CompareModel(inventory::Comparison &comparison, std::function<QString(const QString &sid)> accountName,
                 QObject *parent = nullptr);

    // `text`: part of the number, in any form, of its label, organisation or account; empty: all.
    void setShow(CompareShow show, const QString &text);
    void setAccount(const QString &sid); // only its numbers; empty: of all
    CompareShow shown() const { return m_show; }
    bool isFiltered() const { return !m_text.isEmpty() || !m_account.isEmpty(); }
    bool isLooking() const { return m_scanned < m_comparison.found().size(); }

    const inventory::ComparedNumber &numberAt(int row) const;
    int rowOf(const domain::ShortSid &sid) const; // -1: not listed

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void looked(); // some more of the numbers, or all of them

private:
    bool isFilling() const; // more is to come soon
    void beginAnew();
    void scan();
    bool matches(const inventory::ComparedNumber &number) const;
    void numberChanged(int found);
    void beginForgetting(int found);
    void forget();
    QString text(const inventory::ComparedNumber &number, int column) const;

    inventory::Comparison &m_comparison;
    std::function<QString(const QString &)> m_accountName;
    CompareShow m_show = CompareShow::All;
    QString m_text;
    QString m_account;
    QString m_digits;        // of m_text
    std::vector<int> m_rows; // of found(), in its order
    qsizetype m_scanned = 0; // so many of found() were looked at
    int m_going = 0;         // of found(): it is being taken out
    bool m_isGoingListed = false;
    QTimer m_turn;
};

} // namespace phonedesk::ui
