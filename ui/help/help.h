// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helppages.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QUrl;

namespace phonedesk::ui {

class HelpWindow;

// F1, in every window: opens the help at the page that fits the place where the focus is (helptopic.h).
class Help : public QObject
{
    Q_OBJECT

public:
    // `shortcuts`: what the page of shortcuts lists, asked when the help opens.
    explicit Help(std::function<QList<Shortcut>()> shortcuts, QObject *parent = nullptr);
    ~Help() override;

    void open(const QString &page);
    void openHere();
    // Another in the former's place, in the language of now, where that one's window is open; else null.
    QWidget *takeOver(Help &former);
    // For tests: who is given a link into the web. By default the desktop's browser.
    void setBrowser(std::function<void(const QUrl &)> browser) { m_browser = std::move(browser); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    HelpWindow &window();

    std::function<QList<Shortcut>()> m_shortcuts;
    std::function<void(const QUrl &)> m_browser;
    QPointer<HelpWindow> m_window;
};

} // namespace phonedesk::ui
