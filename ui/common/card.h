// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace phonedesk::ui {

// A surface with a line around it and rounded corners (8). What lies in it needs margins of at least 1.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &name, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A line of one pixel, lying.
class Rule : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace phonedesk::ui
