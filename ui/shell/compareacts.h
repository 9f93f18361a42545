// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QObject>
#include <QPointer>

namespace phonedesk::ui {

class CompareWindow;
class MainMenu;
class OpenWizards;
class Sidebar;
class WatchNotice;

// Compare with Twilio, from wherever the main window offers it: its window, one at most, the share of numbers with
// correct webhooks in the sidebar, and a comparison without that window; and what is compared and checked by itself.
class CompareActs : public QObject
{
    Q_OBJECT

public:
    struct Offers
    {
        MainMenu &menu;
        Sidebar &sidebar;
        OpenWizards &wizards;
    };
    // `window` is the compare window's parent.
    CompareActs(Desk &desk, const Offers &offers, QWidget &window);
    ~CompareActs() override;

    WatchNotice &notice() { return *m_notice; } // for the main window's top
    void open();                                // raises it where it is open
    // In the place of the former main window's: null where that one has none open.
    QWidget *takeOver(CompareActs &former);
    void discard(); // closes it

signals:
    void showInNumbers(const QString &phoneNumberId);
    void told(const QString &text, bool isOver); // of a comparison that was asked for here

private:
    void create();
    void compareNow(); // without its window
    void refresh();
    void tell();

    Desk &m_desk;
    Offers m_offers;
    QWidget &m_window;
    WatchNotice *m_notice;
    QPointer<CompareWindow> m_compare;
    bool m_isAwaited = false; // what compareNow() began
};

} // namespace phonedesk::ui
