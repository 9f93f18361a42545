// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/twilioaccount.h"
#include "ui/common/desk.h"

#include <QHash>
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

    // Those of the window: all for a list (also those that were removed: their numbers can be read), the paying one for
    // a wizard. A subaccount stands under its parent; a key that is not at hand is said.
    void setAccounts(const QList<domain::TwilioAccount> &accounts, const QHash<QString, domain::KeyState> &keys = {});
    void setFilter(const QString &accountSid); // empty: all
    const QString &filter() const { return m_filter; }

signals:
    void filterChosen(const QString &accountSid);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QString stateOf(const domain::TwilioAccount &account) const; // "key missing"; empty: all is well
    QString stateOfAll() const;
    void openMenu();

    Mode m_mode;
    QList<domain::TwilioAccount> m_accounts;
    QHash<QString, domain::KeyState> m_keys;
    QString m_filter;
    Label *m_word;
    Label *m_sentence;
    Label *m_account;
    Label *m_facts;
    Label *m_state;
    Button *m_choose;
};

} // namespace phonedesk::ui
