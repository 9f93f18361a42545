// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/buyguard.h"

#include "ui/common/button.h"

#include <QApplication>
#include <QKeyEvent>

namespace phonedesk::ui {

BuyGuard::BuyGuard(Button &button) : QObject(&button), m_button(button)
{
    m_arrival.setSingleShot(true);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &BuyGuard::rested);
    m_button.installEventFilter(this);
}

void BuyGuard::pageShown()
{
    m_bringsFocus = false;
    m_rest.start(QApplication::doubleClickInterval());
}

void BuyGuard::bringFocus()
{
    m_bringsFocus = true;
}

void BuyGuard::forgetFocus()
{
    m_bringsFocus = false;
}

void BuyGuard::allow(bool may)
{
    m_button.setEnabled(may && !m_rest.isActive());
    if (!m_bringsFocus || !m_button.isEnabled())
        return;
    m_bringsFocus = false;
    m_arrival.start(QApplication::doubleClickInterval());
    m_button.setFocus();
}

bool BuyGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_button) {
        const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
        const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
        const bool isHeld = isKey && key->isAutoRepeat();
        const bool isSecond = event->type() == QEvent::KeyPress && m_arrival.isActive() && key->key() != Qt::Key_Tab &&
                              key->key() != Qt::Key_Backtab;
        if (isHeld || isSecond || event->type() == QEvent::MouseButtonDblClick)
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace phonedesk::ui
