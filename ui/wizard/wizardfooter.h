// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/button.h"

#include <QWidget>

class QHBoxLayout;

namespace phonedesk::ui {

class Label;

// The wizard's last line: at the left what is true now ("Nothing is bought yet."), then why one cannot go on, and the
// buttons. Every button of every page stands here all the time, hidden where it has no meaning.
class WizardFooter : public QWidget
{
    Q_OBJECT

public:
    explicit WizardFooter(QWidget *parent = nullptr);

    Button *addButton(Button::Rank rank, const QString &text, const QString &name);
    void showButtons(const QList<Button *> &buttons);
    void setTruth(const QString &truth);
    void setReason(const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_truth;
    Label *m_reason;
    QHBoxLayout *m_row;
    QList<Button *> m_buttons;
};

} // namespace phonedesk::ui
