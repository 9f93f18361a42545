// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/secretline.h"

#include <QAccessibleWidget>

namespace phonedesk::ui {

namespace {

// A field for passwords without Qt's text interface: an event about text is passed on only where there is one.
class SecretInterface : public QAccessibleWidget
{
public:
    explicit SecretInterface(QLineEdit *line) : QAccessibleWidget(line, QAccessible::EditableText), m_line(line) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
        state.passwordEdit = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return {m_line->text().size(), QChar(0x2022)};
        return QAccessibleWidget::text(kind);
    }
    void setText(QAccessible::Text kind, const QString &text) override
    {
        if (kind == QAccessible::Value)
            m_line->setText(text);
        else
            QAccessibleWidget::setText(kind, text);
    }

private:
    QLineEdit *m_line;
};

} // namespace

SecretLine::SecretLine(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(name);
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

QAccessibleInterface *newSecretInterface(QLineEdit *line)
{
    return new SecretInterface(line);
}

} // namespace phonedesk::ui
