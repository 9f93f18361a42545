// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/localrooms.h"
#include "app/services/services.h"
#include "ui/common/desk.h"

#include <QApplication>
#include <QObject>

#include <memory>

namespace phonedesk::ui {
class MainWindow;
class Theme;
} // namespace phonedesk::ui

namespace phonedesk::desktop {

// The running program: opens the rooms, then the main window; waits for what is on its way before it quits.
class Desktop : public QObject
{
    Q_OBJECT

public:
    // `app`, `theme` and `services` outlive it.
    Desktop(QApplication &app, ui::Theme &theme, services::Services &services);
    ~Desktop() override;

    void start();

signals:
    void started(phonedesk::ui::MainWindow *window); // shown

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMain();
    void showFailure(const core::Error &error);
    void quit();

    QApplication &m_app;
    ui::Theme &m_theme;
    services::Services &m_services;
    LocalRooms m_local{Restart()};
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    core::CallHandle m_opening;
    core::CallHandle m_quitting;
    core::CallHandle m_resuming;
    core::CallHandle m_asking; // what is armed
};

} // namespace phonedesk::desktop
