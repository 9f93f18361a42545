// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desktopnotices.h"
#include "ui/shell/timedchecks.h"

#include <QWidget>

namespace phonedesk::ui {

class MessageStrip;

// What timed checks found, at the top of the main window until it is closed or all is well again; and by the desktop
// where nobody looks at the program.
//
// Object names: watchNotice with .show, .close
class WatchNotice : public QWidget
{
    Q_OBJECT

public:
    explicit WatchNotice(TimedChecks &checks, QWidget *parent = nullptr);
    void takeOver(const WatchNotice &former); // what stands there still

signals:
    void showRequested(phonedesk::ui::TimedChecks::About about);

private:
    struct Told
    {
        TimedChecks::About about;
        QString title;
        QString text;
    };

    void tell(const Told &told);
    void forget(TimedChecks::About about);
    void open(TimedChecks::About about);
    void refresh();

    DesktopNotices m_desktop;
    QList<Told> m_told; // the latest last
    MessageStrip *m_strip;
};

} // namespace phonedesk::ui
