// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

#include <QAbstractTableModel>
#include <QHash>

namespace phonedesk::ui {

// Organisations as rows, filtered by what is typed; archived ones at the end, where they are asked for.
class OrganizationTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, AreaCodeColumn, AccountColumn, NumbersColumn, ColumnCount };

    struct Content
    {
        QList<domain::Organization> inUse; // as people sort
        QList<domain::Organization> archived;
        QHash<QString, QString> accounts; // their names, by SID
        QHash<QString, int> numbers;      // how many live ones, by organisation
    };

    explicit OrganizationTable(QObject *parent = nullptr);

    void setContent(const Content &content);
    void setFilter(const QString &text, bool withArchived);
    const domain::Organization &at(int row) const { return m_rows.at(row); }
    int rowOf(const QString &organizationId) const; // -1: it is not shown
    int numbersOf(const QString &organizationId) const { return m_content.numbers.value(organizationId); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    Content m_content;
    QList<domain::Organization> m_rows;
    QString m_filter;
    bool m_withArchived = false;
};

} // namespace phonedesk::ui
