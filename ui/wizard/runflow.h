// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "ui/wizard/decisiondialog.h"
#include "ui/wizard/provisiondraft.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace phonedesk::ui {

class SetUpPage;
struct Desk;

// Watches one run for a wizard and carries a person's decisions to it. The run is the registry's: it goes on without
// this. Opens the retry dialog once for each question; closed, the question stays on the page.
class RunFlow : public QObject
{
    Q_OBJECT

public:
    // `window` is the dialog's parent.
    RunFlow(Desk &desk, SetUpPage &page, QWidget &window);

    void start(const ProvisionDraft &draft);
    void watch(const QString &runId);
    void forget(); // watches nothing any more
    const std::optional<provisioning::RunView> &view() const { return m_view; }
    // A person must decide about a number that is paid for: closing the window asks first.
    bool asksBeforeClosing() const;
    void askBeforeClosing();

signals:
    void started();
    void startFailed(const phonedesk::core::Error &error);
    void changed();
    void searchAgainRequested();
    void closeRequested();
    void disconnectRequested(const QString &phoneNumberId);

private:
    void refresh();
    void updateQuestion();
    void openDialog(const RunQuestion &question);
    bool showDialog(); // the open one, or one with the question of now; false: there is nothing to ask
    void act(Act act);
    void buyNext();
    void openRelease();
    void release(const QString &typed);
    void openSecret(Act act);
    void saveSecret(Act act);

    Desk &m_desk;
    SetUpPage &m_page;
    QWidget &m_window;
    QString m_runId;
    QTimer m_soon;
    std::optional<provisioning::RunView> m_view;
    std::optional<RunQuestion> m_question;
    QPointer<DecisionDialog> m_dialog;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
