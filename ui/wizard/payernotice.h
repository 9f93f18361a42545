// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "ui/common/desk.h"
#include "ui/common/messagestrip.h"

#include <optional>

namespace phonedesk::ui {

// Why an organisation's Twilio account cannot pay for a number from this desk now, and what helps: its key is not at
// hand, or the account was removed or never connected here. Hidden while it can pay, as far as is known.
//
// Object names: organization.payer with .title, .text, .addKey, .tryAgain, .connect, .other
class PayerNotice : public MessageStrip
{
    Q_OBJECT

public:
    explicit PayerNotice(Desk &desk, QWidget *parent = nullptr);

    void setOrganization(const std::optional<domain::Organization> &organization);
    QString reason() const { return m_reason; } // in short; empty: it can pay
    bool focusHelp();                           // the button that helps; false: there is none

signals:
    void changed(); // reason() is another
    void mended();  // what it asked for was done

private:
    void refresh();
    void showMissingKey(const domain::TwilioAccount &account, domain::KeyState key);
    void showNotHere(const std::optional<domain::TwilioAccount> &removed);
    void addHelp(const QString &text, const QString &name, void (PayerNotice::*act)());
    void addKey();
    void tryAgain();
    void connectAccount();
    void chooseOther();

    Desk &m_desk;
    std::optional<domain::Organization> m_organization;
    QString m_reason;
    QString m_shown; // what it speaks of: the same is not said, and announced, twice
    Button *m_help = nullptr;
};

} // namespace phonedesk::ui
