// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace phonedesk::ui {

class Button;

// Keeps a button that costs money from whoever does not mean it: a held Enter, the second of two in one breath, and the
// second click of a double click do nothing.
class BuyGuard : public QObject
{
    Q_OBJECT

public:
    explicit BuyGuard(Button &button);

    void pageShown();     // with the button where another one was: it rests for as long as a double click takes
    void bringFocus();    // Enter in the field before it: it takes the focus, as soon as it can be pressed
    void forgetFocus();   // something is typed again
    void allow(bool may); // whether the button can be pressed, when it does not rest

signals:
    void rested(); // allow() again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Button &m_button;
    bool m_bringsFocus = false;
    QTimer m_arrival; // after the focus came: a second Enter of the same breath does not press it
    QTimer m_rest;
};

} // namespace phonedesk::ui
