// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/secretfield.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QLineEdit>

namespace phonedesk::ui {

namespace {

QLineEdit *newLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    return line;
}

} // namespace

SecretField::SecretField(const QString &label, const QString &name, QWidget *parent)
    : Field(label, newLine(name), parent), m_line(lineEdit(this))
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    QAction *reveal = m_line->addAction(actionIcon(Icon::Show), QLineEdit::TrailingPosition);
    reveal->setObjectName(name + QLatin1StringView(".reveal"));
    reveal->setText(tr("Show what is typed"));
    reveal->setToolTip(reveal->text());
    reveal->setCheckable(true);
    connect(reveal, &QAction::toggled, this,
            [this](bool show) { m_line->setEchoMode(show ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_line, &QLineEdit::textChanged, this, &SecretField::edited);
}

SecretField::~SecretField()
{
    m_line->disconnect(this);
    wipe();
}

bool SecretField::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

core::Secret SecretField::secret() const
{
    QString typed = m_line->text();
    typed.detach(); // only our own copy is overwritten
    return core::Secret::takeFrom(typed);
}

void SecretField::wipe()
{
    QString typed = m_line->text();
    m_line->setText({}); // unlike clear(), this leaves nothing to undo, and `typed` the only owner of the buffer
    typed.fill(QChar(u'\0'));
}

} // namespace phonedesk::ui
