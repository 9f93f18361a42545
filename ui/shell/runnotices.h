// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"
#include "ui/common/desktopnotices.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace phonedesk::provisioning {
struct RunView;
}

namespace phonedesk::ui {

class MessageStrip;
class OpenWizards;

// Says when a run has come to its end, or to where a person must decide, while nobody looks at its wizard: in the main
// window, and through the desktop where no window of the program has the focus. A run has one notice at a time, about
// how it stands now: what it said before goes when the run goes on, when its wizard is looked at, and when it stops
// again. Nothing is said of what had stopped before this process saw it work.
//
// Object names: notice (the strip) with notice.show, notice.close.
class RunNotices : public QObject
{
    Q_OBJECT

public:
    RunNotices(Desk &desk, const OpenWizards &wizards, MessageStrip &strip, QObject *parent = nullptr);

signals:
    void changed(); // the strip has come or gone
    void showRequested(const QString &runId);

private:
    void runChanged(const QString &runId);
    void tell(const provisioning::RunView &view);
    void forget(const QString &runId); // its notice
    void forgetWatched();
    void showLatest();
    void open(const QString &runId);
    bool isWatched(const QString &runId) const;

    Desk &m_desk;
    const OpenWizards &m_wizards;
    MessageStrip &m_strip;
    DesktopNotices m_desktop;
    QSet<QString> m_working;
    QStringList m_told; // runs whose notice nobody has seen to; the strip speaks of the last
};

} // namespace phonedesk::ui
