// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/wizardpage.h"

class QRadioButton;

namespace phonedesk::ui {

// A new number, or one that is in the account already.
class KindPage : public WizardPage
{
    Q_OBJECT

public:
    explicit KindPage(QWidget *parent = nullptr);

    bool isExisting() const;
    void setExisting(bool existing);
    QWidget *firstField() const override;

signals:
    void changed();
    void nextRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRadioButton *add(const QString &text, const QString &explanation, const QString &name);

    QRadioButton *m_new;
    QRadioButton *m_existing;
};

} // namespace phonedesk::ui
