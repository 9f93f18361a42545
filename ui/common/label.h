// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"

#include <QLabel>

namespace phonedesk::ui {

// Text in one of the program's sizes and in a role's colour; both follow the theme.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(TextKind kind, const QString &text = {}, QWidget *parent = nullptr);

    void setRole(Role role); // Section and Label kinds begin as Muted, all others as Text
    void setKind(TextKind kind);
    // QLabel aligns a text by what is in it: a name in Latin letters would stand at the left of a mirrored window.
    void setAlignment(Qt::Alignment alignment);
    void setWordWrap(bool on);
    // Mouse and keyboard may select the text; for what people want to copy.
    void makeSelectable();
    // What stands behind a short text, such as the whole of "3 min ago": as its tip, also when it gets the focus, which
    // it then takes, and for screen readers.
    void setExact(const QString &exact);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void refresh();

    TextKind m_kind;
    Role m_role;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace phonedesk::ui
