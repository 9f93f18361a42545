// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace phonedesk::ui {

class Label;

// A visible label above a control, with its mnemonic, and room for what is wrong with it below. The fault is part of
// the control's accessible description, and goes as soon as the text changes.
class Field : public QWidget
{
    Q_OBJECT

public:
    // `control` becomes a child. `label` may carry a mnemonic ("&Area code").
    Field(const QString &label, QWidget *control, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    QWidget *control() const { return m_control; }
    void setHint(const QString &hint); // muted, below the control
    void setFault(const QString &fault);
    bool hasFault() const { return !m_fault.isEmpty(); }
    QString fault() const { return m_fault; }

private:
    void showNote();

    QWidget *m_control;
    Label *m_label;
    Label *m_note;
    QString m_hint;
    QString m_fault;
};

// A Field around a new QLineEdit of that object name.
Field *lineField(const QString &label, const QString &name, QWidget *parent = nullptr);
QLineEdit *lineEdit(const Field *field);

} // namespace phonedesk::ui
