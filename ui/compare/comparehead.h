// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/comparison.h"
#include "ui/common/desk.h"

#include <QWidget>

namespace phonedesk::ui {

class Button;
class Label;
class MessageStrip;
class Spinner;

// The share of numbers with correct webhooks, how fresh it is or how far the comparison has come, and what kept an
// account from being listed.
//
// Object names: compare.percent, .figure, .asOf, .progress, .start, .stop, .message
class CompareHead : public QWidget
{
    Q_OBJECT

public:
    explicit CompareHead(Desk &desk, QWidget *parent = nullptr);

    QString accountName(const QString &sid) const; // what people call it; its SID where nobody has named it
    void start();
    void setAccount(const QString &sid) { m_account = sid; } // start() asks this one alone; empty: all

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshAge();
    void refreshTroubles();
    QString progress() const;

    Desk &m_desk;
    Label *m_percent;
    Label *m_figure;
    Label *m_asOf;
    Spinner *m_spinner;
    Button *m_start;
    Button *m_stop;
    MessageStrip *m_message;
    QString m_account;
    QString m_toldOf; // what the message says
};

} // namespace phonedesk::ui
