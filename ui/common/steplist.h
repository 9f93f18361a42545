// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace phonedesk::ui {

// The wizard's steps, at its left from the first page to the last: done, current, to come, as a mark and (for screen
// readers) a word. It is shown, not clicked.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const QStringList &steps, QWidget *parent = nullptr);

    int current() const { return m_current; }
    // Those before it are done. One past the last: all are done.
    void setCurrent(int step);
    // "Choose, step 2 of 5, current": one line for each step.
    QString spokenText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace phonedesk::ui
