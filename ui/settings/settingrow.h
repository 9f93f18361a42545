// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QBoxLayout;
class QVBoxLayout;

namespace phonedesk::ui {

class Label;

// Whom a value is for: said as a word at each setting.
enum class Scope { Desk, Team };

// One setting: its label and whom it is for; the control; below it what it does and, when the value cannot be, why.
// Side by side where there is room, else one above the other.
//
// Object names, after the control's: CONTROL.row, CONTROL.note, CONTROL.fault.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    // `control` has its object name, and becomes a child. `label` may carry a mnemonic ("&Language").
    SettingRow(Scope scope, const QString &label, QWidget *control, const QString &explanation = {},
               QWidget *parent = nullptr);

    // How the control and what is stored meet. `show` puts the stored value into the control. `apply` is called when
    // the field is left or entered, or a choice is made, and answers with what is wrong with the value (nothing was
    // changed then), or with nothing when it was applied. Shows the stored value now.
    void bind(std::function<void()> show, std::function<QString()> apply);
    // What is stored has changed: shows it, unless another value is being typed.
    void refresh();
    // Puts the stored value back over what was typed.
    void revert();
    // Applies what was typed, if it can be.
    void commit();

    // The window is about to close: leaving the field does not apply what was typed until it is edited or entered.
    void hold() { m_isHeld = true; }

    // What belongs to the value, under its explanation: a text, a button.
    void addBelow(QWidget *widget);

    QWidget *control() const { return m_control; }
    QString label() const; // without its mnemonic
    QString explanation() const { return m_explanation; }
    void setExplanation(const QString &explanation);
    void setFault(const QString &fault); // for checks that answer later; empty: there is none
    QString fault() const { return m_fault; }
    // Typed, and neither applied nor put back: a faulty value, or one whose field was not left yet.
    bool isPending() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showNotes();
    void arrange();

    QWidget *m_control;
    Label *m_label;
    Label *m_scope;
    Label *m_note;
    Label *m_faultText;
    QVBoxLayout *m_head;
    QBoxLayout *m_sides;
    QVBoxLayout *m_body;
    QString m_explanation;
    QString m_fault;
    QString m_scopeWord;
    std::function<void()> m_show;
    std::function<QString()> m_apply;
    bool m_isTyped = false;
    bool m_isHeld = false;
};

} // namespace phonedesk::ui
