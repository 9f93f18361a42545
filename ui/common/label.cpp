// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/label.h"

#include <QFocusEvent>
#include <QStyle>
#include <QToolTip>

namespace phonedesk::ui {

Label::Label(TextKind kind, const QString &text, QWidget *parent)
    : QLabel(text, parent), m_kind(kind),
      m_role(kind == TextKind::Section || kind == TextKind::Label ? Role::Muted : Role::Text)
{
    setTextFormat(Qt::PlainText); // what Twilio or a webhook says is never markup
    refresh();
}

void Label::setRole(Role role)
{
    if (m_role == role)
        return;
    m_role = role;
    refresh();
}

void Label::setKind(TextKind kind)
{
    m_kind = kind;
    refresh();
}

void Label::makeSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void Label::setExact(const QString &exact)
{
    setToolTip(exact);
    setAccessibleDescription(exact);
    if (!exact.isEmpty())
        setFocusPolicy(Qt::StrongFocus);
}

void Label::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    if ((focusPolicy() & Qt::TabFocus) != 0) { // a line under it says so
        QFont marked = font();
        marked.setUnderline(true);
        setFont(marked);
    }
    if (!toolTip().isEmpty() && event->reason() != Qt::ActiveWindowFocusReason)
        QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this);
}

void Label::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    refresh();
    QToolTip::hideText();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        refresh();
}

void Label::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    refresh();
}

void Label::setWordWrap(bool on)
{
    QLabel::setWordWrap(on);
    refresh();
}

void Label::refresh()
{
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), m_alignment));
    setFont(fontAt(this, m_kind));
    QPalette palette;
    palette.setColor(QPalette::WindowText, colour(this, m_role));
    setPalette(palette);
    // From right to left, Qt paints the blank at which a line was wrapped inside the line: it needs room of its own, or
    // the line's last letters are cut.
    const bool mayWrap = wordWrap() && layoutDirection() == Qt::RightToLeft;
    setContentsMargins(mayWrap ? QFontMetrics(font()).horizontalAdvance(u' ') : 0, 0, 0, 0);
}

} // namespace phonedesk::ui
