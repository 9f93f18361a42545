// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/optionsmodel.h"
#include "ui/wizard/optionlist.h"

#include <QPersistentModelIndex>
#include <QTimer>

namespace phonedesk::ui {

// The options of a search. Arrow keys and clicks choose; typed digits jump to the next number that has them; Ctrl+2 and
// Ctrl+3 mark the current row as second or third choice (also in the context menu), and again to take that back.
class NumberList : public OptionList
{
    Q_OBJECT

public:
    NumberList(OptionsModel &options, const QString &name, QWidget *parent = nullptr);

    // Marks the current row, or takes its mark back if it has this place already.
    void toggleMark(int place);
    void keyboardSearch(const QString &typed) override;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    // The chosen row is what the model says, not what was clicked: a marked row can be current without being chosen.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void showChoice();
    void chooseAnyway(const QModelIndex &index); // a marked one loses its mark
    void openMenu(const QModelIndex &index, const QPoint &at);

    OptionsModel &m_options;
    QPersistentModelIndex m_beforeClick; // the first choice before the last click: marking that row brings it back
    QString m_digits;
    QTimer m_digitsEnd;
    bool m_isShowingChoice = false;
};

} // namespace phonedesk::ui
