// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "provisioning/connecting.h"
#include "ui/wizard/provisiondraft.h"

#include <QObject>

namespace phonedesk::ui {

class ConnectPage;
class ExistingPage;
struct Desk;

// The wizard's branch for a number that is there already: lists what the account has, looks at the chosen one, and
// fills the page that says what will change. It writes nothing.
class ConnectBranch : public QObject
{
    Q_OBJECT

public:
    ConnectBranch(Desk &desk, ExistingPage &list, ConnectPage &page, QObject *parent);

    // The organisation was chosen: its account, with the subaccounts that this desk knows, then the others.
    void begin(const ProvisionDraft &draft);
    // Where begin() is to start: that account, with the number typed in.
    void propose(const QString &accountSid, const QString &numberSid);
    // Looks at the chosen number; found() or a message on the page follows.
    void look();
    void showWebhooks(const domain::WebhookSet &webhooks);
    void abandon();
    bool isLooking() const { return m_looking.isWaiting(); }
    // The draft of what ConnectPage shows: ready for RunFlow::start().
    ProvisionDraft draft() const;

signals:
    void changed();
    void found();

private:
    void list(const QString &digits);
    void more();
    void ask(const QString &page);
    void show(const core::Result<provisioning::ConnectFacts> &facts);
    QStringList candidates() const;
    QString nameOf(const QString &accountSid) const;

    Desk &m_desk;
    ExistingPage &m_list;
    ConnectPage &m_page;
    ProvisionDraft m_draft;
    std::optional<provisioning::ConnectFacts> m_facts;
    std::optional<provisioning::ConnectTarget> m_lookedAt;
    QString m_proposedAccount; // until begin() has used it
    QString m_proposedNumber;
    QString m_digits;
    QString m_next;
    QString m_listedAccount;
    core::CallHandle m_listing;
    core::CallHandle m_looking;
};

} // namespace phonedesk::ui
