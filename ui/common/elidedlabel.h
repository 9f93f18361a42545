// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"

#include <QWidget>

namespace phonedesk::ui {

// One line that is elided in the middle where it does not fit. The whole text is in the tooltip, the accessible name,
// and, when it takes the focus and is cut, in a tip below it. Ctrl+C copies the whole.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &name, TextKind kind = TextKind::Monospace, QWidget *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    void setRole(Role role);
    void setAlignment(Qt::Alignment alignment);
    bool isCut() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_text;
    TextKind m_kind;
    Role m_role = Role::Text;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace phonedesk::ui
