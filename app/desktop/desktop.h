// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/localrooms.h"
#include "app/services/services.h"
#include "ui/common/desk.h"

#include <QApplication>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace phonedesk::ui {
class MainWindow;
class Theme;
} // namespace phonedesk::ui

namespace phonedesk::desktop {

// The running program: opens the rooms, then the main window; waits for what is on its way before it quits, or before
// it opens rooms anew.
class Desktop : public QObject
{
    Q_OBJECT

public:
    // What is done while no room and no window is open; it calls its argument once, to go on. Empty: nothing.
    using Between = std::function<void(std::function<void()> goOn)>;

    // `app`, `theme` and `clock` outlive it.
    Desktop(QApplication &app, ui::Theme &theme, services::Options options, core::Clock &clock, core::Timings timings);
    ~Desktop() override;

    void start();
    // In this process: runs are let go of as for quitting, windows and rooms are closed, and opened anew. A demo, which
    // begins in a world of its own each time, opens the new one first, so that a window is always seen; with a
    // `between`, it closes first like every other.
    void restart(const Between &between = {});

    services::Services &services() { return *m_services; } // those of now

signals:
    void started(phonedesk::ui::MainWindow *window); // shown; again after each restart

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<services::Services> newServices() const;
    void openServices();
    void openDemoBeside();
    void showMain();
    void show(std::unique_ptr<ui::MainWindow> window);
    void renewWindows();
    void showFailure(const core::Error &error, const QString &databasePath);
    void quit();

    QApplication &m_app;
    ui::Theme &m_theme;
    services::Options m_options;
    core::Clock &m_clock;
    core::Timings m_timings;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<services::Services> m_next; // being opened, to take m_services' place
    std::unique_ptr<services::Services> m_last; // whose place was taken, and which still lets go of its runs
    LocalRooms m_local{[this](const Between &between) {
        restart(between);
    }};
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    QTimer m_renewal; // after the texts have changed, once
    core::CallHandle m_opening;
    core::CallHandle m_closing;
    core::CallHandle m_quitting;
    core::CallHandle m_resuming;
    core::CallHandle m_asking; // what is armed
    bool m_isRestarting = false;
    bool m_wantsRenewal = false; // but a dialog waits for an answer
    bool m_isShown = false;      // the first window has been painted
};

} // namespace phonedesk::desktop
