// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/batchview.h"
#include "ui/common/desk.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QProgressBar;

namespace phonedesk::ui {

class ChangeList;
class Label;
class MessageStrip;
class StatusText;

// A change of many numbers while it is made, and what came of it, number by number.
//
// Object names: changes.status, .progress, .rate, .halted; the list's "changes.rows" as ChangeList.
class ChangeWorkPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeWorkPage(Desk &desk, QWidget *parent = nullptr);

    void setBatch(const QString &id);
    const QString &batch() const { return m_id; }
    const inventory::BatchView &view() const { return m_view; }
    // Chosen rows that somebody else changed since.
    QList<int> chosenChanged() const;
    // The chosen row, while another number may go first; -1: none.
    int chosenWaiting() const;

signals:
    void changed();

private:
    enum Group { All, Waiting, Written, Changed, Failed, GroupCount };

    void refresh();
    void showGroup();
    void showDetail(int row);
    bool isIn(Group group, const domain::BatchRow &row) const;
    const domain::BatchRow *rowAt(int row) const;
    void showHalted();

    Desk &m_desk;
    QString m_id;
    inventory::BatchView m_view;
    QList<int> m_shown; // rows of the chosen group; not used for all
    std::optional<domain::BatchRow> m_detailed;
    StatusText *m_status;
    QProgressBar *m_progress;
    Label *m_rate;
    MessageStrip *m_halted;
    QString m_haltedText;
    ChangeList *m_list;
    QTimer m_soon; // many rows end in a second
    bool m_rowsChanged = false;
};

} // namespace phonedesk::ui
