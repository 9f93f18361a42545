// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QTableView;

namespace phonedesk::ui {

// How a table's columns share its width. The less important ones go first where it is narrow; a border that is dragged
// moves between its two neighbours, and the shares are kept from then on. They are remembered (QSettings KEY) until
// they are reset.
class ColumnWidths : public QObject
{
    Q_OBJECT

public:
    // In design pixels. A column is shown from `from` on (the table's width), and takes its part of what is left over.
    struct Shape
    {
        int width;
        int from;
        int stretch;
    };

    // `view` owns it.
    ColumnWidths(QTableView &view, QList<Shape> shapes, const QString &key);

    void share();
    void reset(); // as they were at first

private:
    void dragged(int column, int oldWidth, int newWidth);
    void remember() const;
    QList<int> visible() const;
    void hideWhatDoesNotFit();
    int least(int column) const;

    QTableView &m_view;
    QList<Shape> m_shapes;
    QString m_key;
    QList<int> m_chosen; // design pixels; empty: nobody has dragged
    bool m_isSharing = false;
};

} // namespace phonedesk::ui
