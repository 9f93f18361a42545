// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help.h"

#include "ui/common/helptopic.h"
#include "ui/help/helpwindow.h"

#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QUrl>

namespace phonedesk::ui {

Help::Help(std::function<QList<Shortcut>()> shortcuts, QObject *parent)
    : QObject(parent), m_shortcuts(std::move(shortcuts)),
      m_browser([](const QUrl &url) { QDesktopServices::openUrl(url); })
{
    qApp->installEventFilter(this);
}

Help::~Help()
{
    delete m_window;
}

HelpWindow &Help::window()
{
    if (m_window == nullptr) {
        m_window = new HelpWindow(m_shortcuts());
        connect(m_window, &HelpWindow::webWanted, this, [this](const QUrl &url) { m_browser(url); });
    }
    return *m_window;
}

QWidget *Help::takeOver(Help &former)
{
    if (former.m_window == nullptr || !former.m_window->isVisible()) // closed ones go a little later
        return nullptr;
    window().takeOver(*former.m_window);
    m_window->show();
    delete former.m_window;
    return m_window;
}

void Help::open(const QString &page)
{
    window().showPage(page);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Help::openHere()
{
    const QWidget *place = QApplication::focusWidget();
    if (place == nullptr)
        place = QApplication::activeWindow();
    if (m_window != nullptr && place != nullptr && place->window() == m_window)
        return;
    open(helpPageAt(place));
}

// Not a shortcut of an action: those of a window are off while a dialog blocks it, and each window would need its own.
bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    if (!key->isAutoRepeat())
        openHere();
    return true;
}

} // namespace phonedesk::ui
