// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace phonedesk::ui {

// Says that something is awaited, but only if it takes over 300 ms: before that nothing flickers. Keeps its place in
// the layout while it shows nothing. Where the system wants no motion it stands still.
class Spinner : public QWidget
{
    Q_OBJECT

public:
    explicit Spinner(const QString &name, QWidget *parent = nullptr);

    void start(const QString &text); // "Looking for numbers…"
    void stop();
    bool isRunning() const { return m_isRunning; }
    bool isShown() const { return m_isShown; } // running for over 300 ms

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_delay;
    QTimer m_turn;
    QString m_text;
    int m_angle = 0;
    bool m_isRunning = false;
    bool m_isShown = false;
};

} // namespace phonedesk::ui
