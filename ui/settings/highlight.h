// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace phonedesk::ui {

// A ring around the setting that the search found. It lies over its neighbours and lets the mouse through.
class Highlight : public QWidget
{
    Q_OBJECT

public:
    explicit Highlight(QWidget *parent);

    void surround(QWidget *found); // null: nothing
    QWidget *found() const { return m_found; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QPointer<QWidget> m_found;
};

} // namespace phonedesk::ui
