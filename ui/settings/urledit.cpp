// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/urledit.h"

#include "domain/urlcheck.h"
#include "domain/webhookset.h"
#include "ui/common/look.h"

#include <QFocusEvent>

namespace phonedesk::ui {

UrlEdit::UrlEdit(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(name);
    setMaxLength(int(domain::longestUrl) + 1); // one more, so that it can be said
    setFont(fontAt(this, TextKind::Monospace));
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) { m_url = text.trimmed(); });
    connect(this, &QLineEdit::returnPressed, this, &UrlEdit::left);
}

QString UrlEdit::url() const
{
    return m_url;
}

void UrlEdit::setUrl(const QString &url)
{
    m_url = url;
    if (hasFocus())
        setText(url);
    else
        showMasked();
}

void UrlEdit::showMasked()
{
    setText(domain::maskedUrl(m_url));
    setCursorPosition(0); // a long one shows its host
}

void UrlEdit::focusInEvent(QFocusEvent *event)
{
    if (text() != m_url)
        setText(m_url);
    QLineEdit::focusInEvent(event);
}

void UrlEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return; // its menu, or another window: it is still being edited
    showMasked();
    emit left();
}

} // namespace phonedesk::ui
