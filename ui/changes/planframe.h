// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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
    PlanFrame(const QString &prefix, PlanList *list, QWidget *parent = nullptr);

    void addPart(QWidget *part);
    void addPart(const QString &head, QWidget *part);

private:
    QVBoxLayout *m_side;
};

} // namespace phonedesk::ui
