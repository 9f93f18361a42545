// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QTableView;

namespace phonedesk::ui {

// Which columns a table shows, in which order, and how they share its width. The less important ones go first where it
// is narrow, unless somebody chose them; a border that is dragged moves between its two neighbours, and the shares are
// kept from then on. The first column stays where it is. All is remembered (QSettings KEY/…) until it is reset.
class ColumnWidths : public QObject
{
    Q_OBJECT

public:
    // In design pixels. A column is shown from `from` on (the table's width), and takes its part of what is left over.
    struct Shape
    {
        QString name; // how settings remember it
        int width;
        int from;
        int stretch;
    };

    // `view` owns it.
    ColumnWidths(QTableView &view, QList<Shape> shapes, const QString &key);

    void share();
    void reset(); // as they were at first

    bool isShown(int column) const;
    bool mayHide(int column) const { return column != 0; }
    void setShown(int column, bool shown);
    // To the left (-1) or right (1) among those that are shown; false: there is no place to go.
    bool mayMove(int column, int step) const;
    void move(int column, int step);
    bool mayResize(int column) const; // the last takes what is left
    void widen(int column, int by);   // design pixels, at its neighbour's cost

private:
    void restore();
    void dragged(int column, int oldWidth, int newWidth);
    void moved(int from, int to); // places
    void rememberWidths() const;
    void rememberOrder() const;
    void rememberShown() const;
    QString key(const QString &what) const { return m_key + u'/' + what; }
    int columnNamed(const QString &name) const; // -1: there is none any more
    QList<int> visible() const;                 // from left to right
    void hideWhatDoesNotFit();
    int least(int column) const;

    QTableView &m_view;
    QList<Shape> m_shapes;
    QString m_key;
    QList<int> m_chosen;        // design pixels; empty: nobody has dragged
    QHash<int, bool> m_isShown; // what somebody chose to show or to hide
    bool m_isSharing = false;
};

} // namespace phonedesk::ui
