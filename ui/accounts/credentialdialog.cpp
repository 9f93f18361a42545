// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/credentialdialog.h"

#include "ui/accounts/accounttexts.h"
#include "ui/accounts/credentialform.h"
#include "ui/accounts/nokeychain.h"
#include "ui/accounts/secretfield.h"
#include "ui/common/helptopic.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/common/spinner.h"
#include "words/errors.h"

#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using domain::CredentialPlace;

namespace {

QString titleOf(CredentialDialog::Purpose purpose, const domain::TwilioAccount &account)
{
    switch (purpose) {
    case CredentialDialog::Purpose::NewKey:
        //: %1 is an account's name
        return CredentialDialog::tr("New key for %1").arg(account.name);
    case CredentialDialog::Purpose::AddKey:
        //: %1 is an account's name
        return CredentialDialog::tr("Add the key of %1").arg(account.name);
    case CredentialDialog::Purpose::SigningToken:
        break;
    }
    return account.hasSigningToken ? CredentialDialog::tr("Replace signing token")
                                   : CredentialDialog::tr("Add signing token");
}

} // namespace

CredentialDialog::CredentialDialog(access::Accounts &accounts, const domain::TwilioAccount &account, Purpose purpose,
                                   QWidget *parent)
    : DialogBase(u"credentialDialog"_s, titleOf(purpose, account), parent), m_accounts(accounts), m_account(account),
      m_purpose(purpose), m_message(new MessageStrip(u"credentialDialog.message"_s, this)),
      m_content(new QWidget(this)), m_noKeychain(new NoKeychain(u"credentialDialog"_s, this)),
      m_spinner(new Spinner(u"credentialDialog.spinner"_s, this))
{
    setHelpPage(this, u"account-keys"_s);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 12));
    auto *words = new Label(TextKind::Body, explanation(), m_content);
    words->setObjectName(u"credentialDialog.explanation"_s);
    words->setWordWrap(true);
    column->addWidget(words);
    if (purpose == Purpose::SigningToken) {
        m_token = new SecretField(tr("Auth T&oken"), u"credentialDialog.secret"_s, m_content);
        connect(m_token, &SecretField::edited, this, [this] { m_token->setFault({}); });
        column->addWidget(m_token);
    } else {
        m_form = new CredentialForm(accounts, u"credentialDialog"_s, nullptr, m_content);
        m_form->setKind(account.credentialKind, account.keySid);
        column->addWidget(m_form);
    }
    m_noKeychain->hide();
    body()->addWidget(m_message);
    body()->addWidget(m_content);
    body()->addWidget(m_noKeychain, 1);
    body()->addWidget(m_spinner);
    body()->addStretch(1);
    buildButtons();
    connect(this, &QDialog::finished, this, [this] {
        m_call = {};
        if (m_form != nullptr)
            m_form->wipe();
        else
            m_token->wipe();
    });
    const int width = px(this, m_form != nullptr ? 640 : 480);
    setMinimumWidth(width);
    if (m_form != nullptr) { // room for an API key's fields: the dialog does not jump when the kind is chosen
        resize(width, px(this, 356));
        m_form->fieldOf(access::DraftField::Secret)->setFocus();
    } else {
        m_token->setFocus();
    }
}

CredentialDialog::~CredentialDialog()
{
    hide(); // a field that loses the focus is checked, and that needs the whole dialog
}

QString CredentialDialog::explanation() const
{
    const QString name = namedAccount(m_account);
    switch (m_purpose) {
    case Purpose::NewKey:
        //: %1 is an account
        return tr("It is tested with Twilio first. If it works, it takes the place of the key that this desk holds for "
                  "%1; otherwise the old one stays.")
            .arg(name);
    case Purpose::AddKey:
        //: %1 is a sentence: why the key is not here; %2 an account
        return tr("%1 It is tested with Twilio, and then used for %2 as before.")
            .arg(keyTrouble(m_account, m_accounts.keyState(m_account.sid)), name);
    case Purpose::SigningToken:
        break;
    }
    //: %1 is an account
    return tr("Twilio signs its webhook requests with the Auth Token of %1. With it, checks are signed the same way; "
              "it "
              "is used for nothing else.")
        .arg(name);
}

void CredentialDialog::buildButtons()
{
    auto *cancel = addButton(Button::Rank::Secondary, tr("Cancel"), u"credentialDialog.cancel"_s);
    m_save = addButton(Button::Rank::Primary, tr("Test and save"), u"credentialDialog.save"_s);
    setDefaultButton(m_save);
    connect(cancel, &Button::clicked, this, &CredentialDialog::reject);
    // What is in memory now may go to the keychain, if there is one by now.
    connect(m_save, &Button::clicked, this, [this] { save(CredentialPlace::Keychain); });
}

void CredentialDialog::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    setNote(busy ? tr("Asking Twilio…") : QString());
    if (busy)
        m_spinner->start(tr("Asking Twilio…"));
    else
        m_spinner->stop();
}

bool CredentialDialog::showFaults()
{
    if (m_form == nullptr) {
        if (!m_token->isEmpty())
            return false;
        m_token->setFault(tr("This is missing."));
        m_token->setFocus();
        return true;
    }
    access::CredentialDraft typed = m_form->draft();
    const QList<access::DraftFault> faults = m_accounts.check(typed);
    m_form->showFaults(faults);
    if (!faults.isEmpty())
        m_form->fieldOf(faults.first().field)->setFocus();
    return !faults.isEmpty();
}

void CredentialDialog::save(CredentialPlace place)
{
    if (showFaults())
        return;
    m_message->clear();
    setBusy(true);
    const auto done = [this](const core::Status &status) {
        finish(status);
    };
    m_call = m_form != nullptr ? m_accounts.replaceCredential(m_account.sid, m_form->draft(), place, done)
                               : m_accounts.addSigningToken(m_account.sid, m_token->secret(), done);
}

void CredentialDialog::finish(const core::Status &status)
{
    setBusy(false);
    if (status) {
        emit credentialSaved(m_account.sid);
        accept();
        return;
    }
    const core::Error &error = status.error();
    if (m_form != nullptr && error.kind == core::ErrorKind::Unreachable && error.operation.startsWith("keychain"_L1)) {
        showNoKeychain();
        return;
    }
    const words::Message message = words::describe(error, m_account.name);
    m_message->show(Mark::Trouble, message.title, message.text());
    m_message->setDetails(error.detail);
}

void CredentialDialog::showNoKeychain()
{
    m_content->hide();
    m_noKeychain->show();
    m_message->clear();
    clearButtons();
    setTitle(tr("This computer offers no keychain"), Mark::Attention);
    setNote({});
    auto *help = addButton(Button::Rank::Link, tr("How to get a keychain"), u"credentialDialog.howKeychain"_s);
    auto *cancel = addButton(Button::Rank::Secondary, tr("Cancel"), u"credentialDialog.cancel"_s);
    m_save = addButton(Button::Rank::Primary, tr("Keep until I quit"), u"credentialDialog.keepUntilQuit"_s);
    connect(help, &Button::clicked, m_noKeychain, &NoKeychain::showHelp);
    connect(cancel, &Button::clicked, this, &CredentialDialog::reject);
    connect(m_save, &Button::clicked, this, [this] { save(CredentialPlace::Session); });
    m_save->setFocus();
}

} // namespace phonedesk::ui
