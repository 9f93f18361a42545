// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/secretfield.h"

#include "ui/common/icons.h"
#include "ui/common/secretline.h"

#include <QAction>
#include <QLineEdit>

namespace phonedesk::ui {

SecretField::SecretField(const QString &label, const QString &name, QWidget *parent)
    : Field(label, new SecretLine(name), parent), m_line(lineEdit(this)),
      m_reveal(m_line->addAction(actionIcon(Icon::Show), QLineEdit::TrailingPosition))
{
    m_reveal->setObjectName(name + QLatin1StringView(".reveal"));
    m_reveal->setCheckable(true);
    setLabel(label);
    connect(m_reveal, &QAction::toggled, this,
            [this](bool show) { m_line->setEchoMode(show ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_line, &QLineEdit::textChanged, this, &SecretField::edited);
}

SecretField::~SecretField()
{
    m_line->disconnect(this);
    wipe();
}

void SecretField::setLabel(const QString &label)
{
    Field::setLabel(label);
    //: %1 is a field's label: "Auth Token"
    m_reveal->setText(tr("Show what is typed: %1").arg(m_line->accessibleName()));
    m_reveal->setToolTip(m_reveal->text());
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
