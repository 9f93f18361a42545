// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "domain/e164number.h"
#include "ui/common/dialogbase.h"
#include "ui/wizard/runquestion.h"

class QLineEdit;

namespace phonedesk::ui {

class Field;
class Label;

// The retry dialog: one dialog that says what happened, what did not, and what can be done. How to fix it, giving the
// number back and entering a key are pages of the same dialog: there is never a second one on top.
class DecisionDialog : public DialogBase
{
    Q_OBJECT

public:
    enum class Page { Question, Steps, Release, Secret };
    enum class SecretKind { SigningToken, AuthToken, ApiKeySecret };

    explicit DecisionDialog(QWidget *parent);

    Page page() const { return m_page; }
    RunQuestion::Kind kind() const { return m_question.kind; }
    void showQuestion(const RunQuestion &question);
    // The manual steps, as numbered text; Back returns to the question.
    void showSteps(const QString &steps);
    // What it means to give the number back, with the number to be typed.
    void showRelease(const QString &title, const QString &text, const domain::E164Number &number);
    void showSecret(SecretKind kind, const QString &account);
    // Under the field of Release or Secret; entry is possible again.
    void showFault(const QString &fault);
    // While something is asked: what, instead of the fault. The buttons rest.
    void showBusy(const QString &what);

signals:
    void acted(phonedesk::ui::Act act);
    void releaseConfirmed(const QString &typed);
    // Carries no secret: it is taken from the field once, by takeSecret().
    void secretEntered();

public:
    core::Secret takeSecret();

private:
    void begin(Page page);
    Label *addText(const QString &text, const QString &name);
    void addBack(const QString &text);
    void fit(); // the window to its page

    Page m_page = Page::Question;
    RunQuestion m_question;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    Field *m_field = nullptr;
    Button *m_confirm = nullptr;
};

} // namespace phonedesk::ui
