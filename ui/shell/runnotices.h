// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QObject>
#include <QSet>

namespace phonedesk::provisioning {
struct RunView;
}

namespace phonedesk::ui {

class MessageStrip;
class OpenWizards;

// Says when a run has come to its end, or to where a person must decide, while nobody looks at its wizard: in the main
// window, and through the desktop where no window of the program has the focus. Once each time that a run stops; not
// for what had stopped before this process saw it work.
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
    void clear();
    void tell(const provisioning::RunView &view);
    bool isWatched(const QString &runId) const;

    Desk &m_desk;
    const OpenWizards &m_wizards;
    MessageStrip &m_strip;
    QSet<QString> m_working;
    QString m_shown; // the run that the strip speaks of
};

} // namespace phonedesk::ui
