// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/statustext.h"

#include <QAbstractTableModel>

#include <functional>

namespace phonedesk::ui {

// Numbers of a change, as they are planned or done. Their words are made when they are shown: there may be thousands.
class ChangeRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, OrganizationColumn, WhatColumn, ColumnCount };

    struct Line
    {
        QString number;
        QString organization; // and its label
        QString what;
        Mark mark = Mark::None;
        bool isMuted = false;
    };
    using MakeLine = std::function<Line(int row)>;

    explicit ChangeRowsModel(QObject *parent = nullptr);

    void setRows(int count, MakeLine line, const QString &whatHead);
    // The same rows, in another state.
    void refreshRows();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int m_count = 0;
    MakeLine m_line;
    QString m_whatHead;
};

} // namespace phonedesk::ui
