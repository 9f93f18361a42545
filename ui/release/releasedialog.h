// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "provisioning/release.h"
#include "provisioning/runview.h"
#include "ui/common/dialogbase.h"

namespace phonedesk::ui {

class Field;
class MessageStrip;
struct Desk;

// Gives a number back: says first what that does, has the number typed, and then what came of it. Closed while it is
// under way or not known yet, it leaves the run to the registry; opened again, it shows where that stands. Object
// names: releaseDialog; release.message, .consequences, .consequence.N, .typed, .commit, .keep, .retry, .lookNow,
// .close.
class ReleaseDialog : public DialogBase
{
    Q_OBJECT

public:
    ReleaseDialog(Desk &desk, const QString &phoneNumberId, QWidget *parent);

    const QString &runId() const { return m_runId; } // empty before it is under way

private:
    enum class Shown { Nothing, Looking, Form, Refused, Working, NotKnown, Question };

    void look();
    void show(const provisioning::ReleaseFacts &facts);
    void refuse(const QString &title, const QString &text, bool mayLookAgain);
    void ask(const provisioning::ReleaseFacts &facts);
    void commit();
    void watch();
    void decide(const provisioning::RunView &view);
    void showNotKnown(const provisioning::RunView &view);
    void begin(Shown what); // an empty body and foot
    Button *addClose(const QString &text, const QString &name);
    Button *add(Button::Rank rank, const QString &text, const QString &name);
    void fit();

    Desk &m_desk;
    QString m_phoneNumberId;
    QString m_runId; // once it is under way
    provisioning::ReleaseFacts m_facts;
    MessageStrip *m_message;
    Shown m_shown = Shown::Nothing;
    QWidget *m_content = nullptr;
    Field *m_typed = nullptr;
    Button *m_commit = nullptr;
    Button *m_lookNow = nullptr;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
