// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/runquestion.h"
#include "ui/wizard/runtexts.h"
#include "ui/wizard/wizardpage.h"
#include "words/times.h"

#include <QHash>
#include <QTimer>

class QProgressBar;

namespace phonedesk::core {
class Clock;
}

namespace phonedesk::ui {

class Button;
class Label;
class MessageStrip;
class ProgressRow;

// How far a run has come: the four lines, one bar, and what it waits for. Counts down only while it is seen.
class SetUpPage : public WizardPage
{
    Q_OBJECT

public:
    explicit SetUpPage(core::Clock &clock, const words::Times &times = {}, QWidget *parent = nullptr);

    void setView(const provisioning::RunView &view);
    // The question that stays under the failed line while its dialog is closed.
    void setQuestion(const std::optional<RunQuestion> &question);

signals:
    void retryNowRequested();
    void acted(phonedesk::ui::Act act);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void refreshRows();

    core::Clock &m_clock;
    words::Times m_times;
    QTimer m_tick;
    provisioning::RunView m_view;
    Label *m_subtitle;
    MessageStrip *m_heldElsewhere;
    QVBoxLayout *m_lines;
    QHash<QString, ProgressRow *> m_rows;
    Button *m_retryNow;
    MessageStrip *m_question;
    QProgressBar *m_bar;
    Label *m_percent;
    Label *m_elapsed;
    Label *m_closing;
    Label *m_live; // what changed last, for screen readers
};

} // namespace phonedesk::ui
