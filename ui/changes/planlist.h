// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/changeplan.h"
#include "ui/changes/changelist.h"

namespace phonedesk::ui {

// Numbers of a plan that have the same in store.
struct PlanGroup
{
    QString whatHead; // of its third column
    int count = 0;
    ChangeRowsModel::MakeLine line;
    std::function<void(ChangeLines &, int row)> detail;

    static PlanGroup ofRows(const QList<domain::BatchRow> &rows);
    static PlanGroup ofUnchanged(const QList<inventory::UnchangedNumber> &numbers);
    static PlanGroup ofNotMoved(const QList<inventory::NotMovedNumber> &numbers);
};

// What is planned, group by group.
class PlanList : public ChangeList
{
    Q_OBJECT

public:
    PlanList(const QString &prefix, const QStringList &names, QWidget *parent = nullptr);

    // In the order of their names. Without any: nothing is planned, and `none` says why.
    void setGroups(const QList<PlanGroup> &groups, const QString &none);

private:
    void showGroup();
    void showDetail(int row);

    const QStringList m_names;
    QList<PlanGroup> m_groups;
    QString m_noneYet;
};

} // namespace phonedesk::ui
