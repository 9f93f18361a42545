// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/runnotices.h"

#include "provisioning/runregistry.h"
#include "ui/common/messagestrip.h"
#include "ui/release/releasedialog.h"
#include "ui/shell/openwizards.h"
#include "ui/wizard/provisionwizard.h"

#include <QApplication>
#include <QWindow>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using workflow::RunState;

RunNotices::RunNotices(Desk &desk, const OpenWizards &wizards, MessageStrip &strip, QObject *parent)
    : QObject(parent), m_desk(desk), m_wizards(wizards), m_strip(strip)
{
    const QList<provisioning::RunView> runs = desk.runs.runs();
    for (const provisioning::RunView &view : runs) {
        if (view.state == RunState::Running)
            m_working += view.id;
    }
    connect(&desk.runs, &provisioning::RunRegistry::runChanged, this, &RunNotices::runChanged);
    connect(&m_desktop, &DesktopNotices::clicked, this, &RunNotices::open);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, &RunNotices::forgetWatched);
}

void RunNotices::runChanged(const QString &runId)
{
    const auto view = m_desk.runs.view(runId);
    if (!view || view->heldElsewhere) {
        m_working -= runId;
        forget(runId);
        return;
    }
    if (view->state == RunState::Running) {
        m_working += runId;
        forget(runId); // it goes on
        return;
    }
    if (!view->isOpen() && !view->isVerified()) { // whoever asked for it is told there
        m_working -= runId;
        forget(runId);
        return;
    }
    const bool hasStopped = view->state == RunState::AwaitingDecision || view->isVerified();
    if (hasStopped && m_working.remove(runId) && !isWatched(runId))
        tell(*view);
}

bool RunNotices::isWatched(const QString &runId) const
{
    const QWidget *wizard = m_wizards.showing(runId);
    const QWidget *active = QApplication::activeWindow(); // the wizard, or a dialog of its
    if (const auto *release = qobject_cast<const ReleaseDialog *>(active); release != nullptr)
        return release->runId() == runId;
    return wizard != nullptr && active != nullptr && (active == wizard || wizard->isAncestorOf(active));
}

void RunNotices::tell(const provisioning::RunView &view)
{
    m_told.removeAll(view.id);
    m_told += view.id;
    showLatest();
    if (QApplication::activeWindow() != nullptr)
        return;
    const bool isGood = view.isVerified();
    m_desktop.show(view.id, isGood ? tr("Number set up") : tr("A decision is needed"),
                   //: %1 is an organisation
                   (isGood ? tr("The new number of %1 is set up and verified.")
                           : tr("Setting up the new number of %1 cannot go on by itself."))
                       .arg(view.request.organizationName));
}

void RunNotices::forget(const QString &runId)
{
    m_desktop.withdraw(runId);
    if (m_told.removeAll(runId) > 0)
        showLatest();
}

void RunNotices::forgetWatched()
{
    const QStringList told = m_told;
    for (const QString &runId : told) {
        if (isWatched(runId))
            forget(runId);
    }
}

void RunNotices::open(const QString &runId)
{
    forget(runId);
    emit showRequested(runId);
}

void RunNotices::showLatest()
{
    const auto view = m_told.isEmpty() ? std::nullopt : m_desk.runs.view(m_told.last());
    if (!view) {
        m_strip.clear();
        emit changed();
        return;
    }
    const bool isGood = view->isVerified();
    const bool isBack = view->flow() == provisioning::Flow::Disconnect;
    const bool isRelease = view->flow() == provisioning::Flow::Release;
    m_strip.show(isGood ? Mark::Good : Mark::Attention,
                 //: %1 is a number, %2 an organisation
                 (isGood                                       ? tr("%1 is set up and verified for %2.")
                  : view->flow() == provisioning::Flow::Change ? tr("Changing %1 of %2 needs a decision.")
                  : isRelease                                  ? tr("Releasing %1 of %2 needs a decision.")
                  : isBack                                     ? tr("Disconnecting %1 of %2 needs a decision.")
                                                               : tr("Setting up %1 for %2 needs a decision."))
                     .arg(view->request.choice.number.display(), view->request.organizationName),
                 {});
    auto *show = m_strip.addAction(isGood ? tr("Show") : tr("Decide…"), u"notice.show"_s);
    auto *close = m_strip.addAction(tr("Close"), u"notice.close"_s);
    close->setAccessibleName(tr("Close this notice"));
    connect(show, &Button::clicked, this, [this, id = view->id] { open(id); });
    connect(close, &Button::clicked, this, [this, id = view->id] { forget(id); });
    emit changed();
}

} // namespace phonedesk::ui
