// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/twilioaccount.h"
#include "ui/common/desk.h"

#include <QList>
#include <QWidget>

namespace phonedesk::ui {

class Button;
class Label;

// The first thing one sees: LIVE, DEMO or TEST in a word and a colour of its own, and which account. With several
// accounts a menu filters what is listed; it never decides who pays.
class ModeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ModeStrip(Mode mode, QWidget *parent = nullptr);

    // Those of the window: all for a list, the paying one for a wizard.
    void setAccounts(const QList<domain::TwilioAccount> &accounts);
    void setFilter(const QString &accountSid); // empty: all
    const QString &filter() const { return m_filter; }

signals:
    void filterChosen(const QString &accountSid);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void openMenu();

    Mode m_mode;
    QList<domain::TwilioAccount> m_accounts;
    QString m_filter;
    Label *m_word;
    Label *m_sentence;
    Label *m_account;
    Label *m_facts;
    Button *m_choose;
};

} // namespace phonedesk::ui
