// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/phonenumber.h"
#include "ui/common/dialogbase.h"
#include "ui/compare/settinglines.h"

namespace phonedesk::ui {

class Label;
class MessageStrip;
struct Desk;

// The frame of what sets some of a number's settings: shows them, and once that was said, sends them by a run of their
// own. It closes when Twilio holds them; what kept it from that is said above.
//
// Object names, NAME given: NAMEDialog; NAME.message, .text, .list, .now.PARAMETER, .after.PARAMETER, .commit, .cancel
class SettingsDialog : public DialogBase
{
    Q_OBJECT

protected:
    struct Words
    {
        QString title;
        QString text;
        QString commit;
        QString working; // beside the buttons, while it is sent
        SettingLines::Words lines;
    };
    SettingsDialog(Desk &desk, const QString &name, const Words &words, QWidget *parent);

    Desk &desk() { return m_desk; }
    SettingLines &lines() { return *m_lines; }
    Button &commitButton() { return *m_commit; }
    Button &cancelButton() { return *m_cancel; }
    void showLines(const QList<SettingLine> &lines);
    // What takes the place of what, for these settings and no others. `act`: what history calls it.
    void send(const QString &phoneNumberId, const domain::FieldChanges &shown, const domain::FieldChanges &wanted,
              const QString &act);
    // The button was pressed.
    virtual void commit() = 0;
    // Somebody changed it since it was shown, and nothing was sent: what there is now may be shown.
    virtual void changedMeanwhile() {}

private:
    void watch();
    void fail(const core::Error &error, Mark mark);

    Desk &m_desk;
    QString m_working;
    QString m_subject; // the number, in messages
    QString m_runId;
    Label *m_text;
    MessageStrip *m_message;
    SettingLines *m_lines;
    Button *m_cancel;
    Button *m_commit;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
