// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "ui/common/field.h"

namespace phonedesk::ui {

// A masked line for a credential, with "Show" beside it. Nothing of it can be copied while it is masked, no input
// method learns it, and wipe() empties it for good.
class SecretField : public Field
{
    Q_OBJECT

public:
    SecretField(const QString &label, const QString &name, QWidget *parent = nullptr);
    ~SecretField() override;

    void setLabel(const QString &label);
    bool isEmpty() const;
    core::Secret secret() const; // the line keeps what was typed, for another try
    void wipe();

signals:
    void edited();

private:
    QLineEdit *m_line;
    QAction *m_reveal;
};

} // namespace phonedesk::ui
