// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/importplan.h"

#include <QAbstractTableModel>

namespace phonedesk::ui {

// The rows of a dry run. Their words are made when they are shown: there may be thousands.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, EffectColumn, LineColumn, ColumnCount };

    explicit ImportModel(QObject *parent = nullptr);

    void setPlan(const access::ImportPlan &plan);
    // Only rows that somebody has to look at: refused and similar ones.
    void setOnlyDoubtful(bool only);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    QList<access::ImportRow> m_rows;
    QList<qsizetype> m_shown;
    bool m_onlyDoubtful = false;
};

} // namespace phonedesk::ui
