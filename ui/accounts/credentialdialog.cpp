// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/credentialdialog.h"

#include "ui/accounts/secretfield.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/common/spinner.h"
#include "words/errors.h"

#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

using Purpose = CredentialDialog::Purpose;

QString titleOf(Purpose purpose)
{
    return purpose == Purpose::AddSigningToken ? CredentialDialog::tr("Add signing token")
                                               : CredentialDialog::tr("Replace key");
}

QString explanationOf(Purpose purpose, const domain::TwilioAccount &account)
{
    const QString name =
        CredentialDialog::tr("%1 (%2)", "account, its SID").arg(account.name, domain::shortSid(account.sid));
    if (purpose == Purpose::AddSigningToken)
        return CredentialDialog::tr("Twilio signs its webhook requests with the Auth Token of %1. With it, checks are "
                                    "signed the same way; it is used for nothing else.")
            .arg(name);
    if (account.credentialKind == domain::CredentialKind::ApiKey)
        return CredentialDialog::tr("The secret of API key %1 of %2. The key itself stays the same.")
            .arg(domain::shortSid(account.keySid), name);
    return CredentialDialog::tr("The Auth Token of %1, as Twilio's Console shows it now.").arg(name);
}

QString labelOf(Purpose purpose, const domain::TwilioAccount &account)
{
    return purpose == Purpose::ReplaceKey && account.credentialKind == domain::CredentialKind::ApiKey
               ? CredentialDialog::tr("API key s&ecret")
               : CredentialDialog::tr("Auth T&oken");
}

} // namespace

CredentialDialog::CredentialDialog(access::Accounts &accounts, const domain::TwilioAccount &account, Purpose purpose,
                                   QWidget *parent)
    : DialogBase(u"credentialDialog"_s, titleOf(purpose), parent), m_accounts(accounts), m_account(account),
      m_purpose(purpose), m_message(new MessageStrip(u"credentialDialog.message"_s, this)),
      m_secret(new SecretField(labelOf(purpose, account), u"credentialDialog.secret"_s, this)),
      m_spinner(new Spinner(u"credentialDialog.spinner"_s, this))
{
    auto *explanation = new Label(TextKind::Body, explanationOf(purpose, account), this);
    explanation->setWordWrap(true);
    body()->addWidget(m_message);
    body()->addWidget(explanation);
    body()->addWidget(m_secret);
    body()->addWidget(m_spinner);
    body()->addStretch(1);
    auto *cancel = addButton(Button::Rank::Secondary, tr("Cancel"), u"credentialDialog.cancel"_s);
    m_save = addButton(Button::Rank::Primary, tr("Test and save"), u"credentialDialog.save"_s);
    setDefaultButton(m_save);
    connect(cancel, &Button::clicked, this, &CredentialDialog::reject);
    connect(m_save, &Button::clicked, this, &CredentialDialog::save);
    connect(m_secret, &SecretField::edited, this, [this] { m_secret->setFault({}); });
    connect(this, &QDialog::finished, m_secret, &SecretField::wipe);
    setMinimumWidth(px(this, 480));
    m_secret->setFocus();
}

CredentialDialog::~CredentialDialog() = default;

void CredentialDialog::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    setNote(busy ? tr("Asking Twilio…") : QString());
    if (busy)
        m_spinner->start(tr("Asking Twilio…"));
    else
        m_spinner->stop();
}

void CredentialDialog::save()
{
    if (m_secret->isEmpty()) {
        m_secret->setFault(tr("This is missing."));
        m_secret->setFocus();
        return;
    }
    m_message->clear();
    setBusy(true);
    const auto done = [this](const core::Status &status) {
        setBusy(false);
        if (status) {
            emit credentialSaved(m_account.sid);
            accept();
            return;
        }
        const words::Message message = words::describe(status.error(), m_account.name);
        m_message->show(Mark::Trouble, message.title, message.text());
        m_message->setDetails(status.error().detail);
    };
    m_call = m_purpose == Purpose::AddSigningToken ? m_accounts.addSigningToken(m_account.sid, m_secret->secret(), done)
                                                   : m_accounts.replaceSecret(m_account.sid, m_secret->secret(), done);
}

} // namespace phonedesk::ui
