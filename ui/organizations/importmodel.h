// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/statustext.h"

#include <QAbstractTableModel>

#include <functional>

namespace phonedesk::ui {

// The rows of a dry run: what the file says, what would happen, and the line of the file. Their words are made when
// they are shown: there may be thousands.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row
    {
        QStringList texts; // one per heading
        int line = 0;
        Mark mark = Mark::None; // of the last text, which says what happens
        bool isMuted = false;
    };
    struct Rows
    {
        qsizetype count = 0;
        std::function<Row(qsizetype)> at;
        std::function<bool(qsizetype)> isDoubtful; // somebody has to look at it
    };

    // `headings` without the last column's, which is the line.
    ImportModel(QStringList headings, QObject *parent);

    void setRows(Rows rows);
    void setOnlyDoubtful(bool only);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    const QStringList m_headings;
    Rows m_rows;
    QList<qsizetype> m_shown;
    bool m_onlyDoubtful = false;
};

} // namespace phonedesk::ui
