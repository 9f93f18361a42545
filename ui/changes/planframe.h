// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace phonedesk::ui {

class PlanList;

// What is wanted and what is to be known at the left, where it scrolls by itself, and what follows from it, number by
// number, at the right.
//
// Object names: PREFIX.side
class PlanFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PlanFrame(const QString &prefix, QWidget *parent = nullptr);

    // As they are read: the parts from top to bottom, then the list.
    void addPart(QWidget *part);
    void addPart(const QString &head, QWidget *part);
    void setList(PlanList *list);

private:
    QVBoxLayout *m_side;
    QHBoxLayout *m_row;
};

} // namespace phonedesk::ui
