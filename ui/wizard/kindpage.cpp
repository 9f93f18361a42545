// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/kindpage.h"

#include "ui/common/label.h"
#include "ui/common/look.h"

#include <QKeyEvent>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

KindPage::KindPage(QWidget *parent) : WizardPage(u"kindPage"_s, parent)
{
    setHeading(tr("A new number, or an existing one?"));
    column()->addSpacing(px(this, 8));
    m_new = add(tr("Ne&w number"), tr("Choose one that Twilio sells, and buy it."), u"kind.new"_s);
    m_existing =
        add(tr("&Existing number"),
            tr("Connect one that is in your Twilio account already. You see what changes before anything does, "
               "and it can be put back as it was."),
            u"kind.existing"_s);
    column()->addStretch(1);
    m_new->setChecked(true);
}

QRadioButton *KindPage::add(const QString &text, const QString &explanation, const QString &name)
{
    auto *option = new QRadioButton(text, this);
    option->setObjectName(name);
    option->setFont(fontAt(this, TextKind::Lead));
    option->setAccessibleDescription(explanation);
    option->installEventFilter(this);
    connect(option, &QRadioButton::toggled, this, &KindPage::changed);
    auto *note = new Label(TextKind::Body, explanation, this);
    note->setObjectName(name + u".note"_s);
    note->setRole(Role::Muted);
    note->setWordWrap(true);
    note->setContentsMargins(px(this, 26), 0, 0, px(this, 14));
    column()->addWidget(option);
    column()->addWidget(note);
    return option;
}

bool KindPage::isExisting() const
{
    return m_existing->isChecked();
}

void KindPage::setExisting(bool existing)
{
    (existing ? m_existing : m_new)->setChecked(true);
}

QWidget *KindPage::firstField() const
{
    return m_existing->isChecked() ? m_existing : m_new;
}

bool KindPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->isAutoRepeat()) {
            emit nextRequested();
            return true;
        }
    }
    return WizardPage::eventFilter(watched, event);
}

} // namespace phonedesk::ui
