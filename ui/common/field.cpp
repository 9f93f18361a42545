// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/field.h"

#include "ui/common/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace phonedesk::ui {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

Field::Field(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent), m_control(control), m_label(new Label(TextKind::Label, {}, this)),
      m_note(new Label(TextKind::Small, {}, this))
{
    control->setParent(this);
    m_label->setBuddy(control);
    setLabel(label);
    m_note->setObjectName(control->objectName() + QLatin1StringView(".note"));
    m_note->setWordWrap(true);
    m_note->makeSelectable();
    m_note->setFocusPolicy(Qt::ClickFocus);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 4));
    column->addWidget(m_label);
    column->addWidget(control);
    column->addWidget(m_note);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(control);
    if (auto *line = qobject_cast<QLineEdit *>(control))
        connect(line, &QLineEdit::textEdited, this, [this] { setFault({}); });
    else if (auto *combo = qobject_cast<QComboBox *>(control))
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { setFault({}); });
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_control->setAccessibleName(withoutMnemonic(label));
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void Field::setFault(const QString &fault)
{
    if (m_fault == fault && !m_fault.isEmpty())
        return;
    m_fault = fault;
    showNote();
}

void Field::showNote()
{
    const QString &note = m_fault.isEmpty() ? m_hint : m_fault;
    m_note->setRole(m_fault.isEmpty() ? Role::Muted : Role::Trouble);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_control->setAccessibleDescription(note);
}

Field *lineField(const QString &label, const QString &name, QWidget *parent)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    return new Field(label, line, parent);
}

QLineEdit *lineEdit(const Field *field)
{
    return qobject_cast<QLineEdit *>(field->control());
}

} // namespace phonedesk::ui
