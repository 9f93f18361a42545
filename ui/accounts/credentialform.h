// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"

#include <QWidget>

class QGridLayout;
class QRadioButton;

namespace phonedesk::ui {

class Field;
class Label;
class SecretField;

// Where a key is typed: an Auth Token, or an API key with its SID and, optionally, the Auth Token that signs checks.
// Every dialog that takes one has this form. What was typed as a secret goes with wipe().
//
// Object names, after PREFIX: .kindToken, .kindKey, .keySid, .secret, .signingToken, .whySigning
class CredentialForm : public QWidget
{
    Q_OBJECT

public:
    // `beside`, where given, stands before the choice of the kind, in the same row.
    CredentialForm(const access::Accounts &accounts, const QString &prefix, QWidget *beside = nullptr,
                   QWidget *parent = nullptr);

    void setKind(domain::CredentialKind kind, const QString &keySid = {});
    domain::CredentialKind kind() const;
    access::CredentialDraft draft() const;
    bool isEmpty() const; // no secret was typed
    // Shows those of its own fields; what was wrong before is cleared.
    void showFaults(const QList<access::DraftFault> &faults);
    Field *fieldOf(access::DraftField field) const; // null: not here
    QWidgetList tabOrder() const;
    void wipe();

signals:
    void edited();
    void kindChanged();

private:
    void showKind();
    void checkKeySid();
    bool isApiKey() const;

    const access::Accounts &m_accounts;
    QGridLayout *m_grid;
    QRadioButton *m_token;
    QRadioButton *m_key;
    Field *m_keySid;
    SecretField *m_secret;
    SecretField *m_signing;
    Label *m_why;
};

} // namespace phonedesk::ui
