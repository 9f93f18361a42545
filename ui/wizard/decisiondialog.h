// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"
#include "core/secret.h"
#include "domain/e164number.h"
#include "ui/common/dialogbase.h"
#include "ui/wizard/runquestion.h"

class QLineEdit;

namespace phonedesk::ui {

class CredentialForm;
class Field;
class Label;

// The retry dialog: one dialog that says what happened, what did not, and what can be done. How to fix it, giving the
// number back and entering a key are pages of the same dialog: there is never a second one on top.
class DecisionDialog : public DialogBase
{
    Q_OBJECT

public:
    enum class Page { Question, Steps, Release, Secret };

    explicit DecisionDialog(QWidget *parent);

    Page page() const { return m_page; }
    RunQuestion::Kind kind() const { return m_question.kind; }
    void showQuestion(const RunQuestion &question);
    // The manual steps, as numbered text; Back returns to the question.
    void showSteps(const QString &steps);
    // What it means to give the number back, with the number to be typed.
    void showRelease(const QString &title, const QString &text, const domain::E164Number &number);
    // Another key, by the same form as in the settings; or the Auth Token that signs checks.
    void showKey(const access::Accounts &accounts, const domain::TwilioAccount &account);
    void showSigningToken(const QString &account);
    // Under the field of Release or Secret; entry is possible again.
    void showFault(const QString &fault);
    // While something is asked: what, instead of the fault. The buttons rest.
    void showBusy(const QString &what);

signals:
    void acted(phonedesk::ui::Act act);
    void releaseConfirmed(const QString &typed);
    // Carries no secret: it is read from the field, by credential() or takeSecret().
    void secretEntered();

public:
    core::Secret takeSecret();                                // of showSigningToken(); once
    access::CredentialDraft credential() const;               // of showKey()
    void showFaults(const QList<access::DraftFault> &faults); // of showKey(), beside the fields

private:
    void begin(Page page);
    Label *addText(const QString &text, const QString &name);
    void addBack(const QString &text);
    void addSaveSecret();
    void fit(); // the window to its page

    Page m_page = Page::Question;
    RunQuestion m_question;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    Field *m_field = nullptr;
    CredentialForm *m_credential = nullptr;
    Button *m_confirm = nullptr;
};

} // namespace phonedesk::ui
