// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAccessibleInterface;

namespace phonedesk::ui {

// A line for a secret: masked, without suggestions. Qt 6.4 sends what is typed into any line over the accessibility
// bus, masked or not, to whoever listens; this one tells only that it is there, and how long its text is.
class SecretLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretLine(const QString &name, QWidget *parent = nullptr);
};

// For spokenroles.cpp.
QAccessibleInterface *newSecretInterface(QLineEdit *line);

} // namespace phonedesk::ui
