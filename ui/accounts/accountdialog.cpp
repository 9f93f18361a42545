// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdialog.h"

#include "ui/accounts/secretfield.h"
#include "ui/accounts/testreport.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/common/spinner.h"
#include "words/errors.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using access::DraftField;
using access::DraftProblem;
using domain::CredentialKind;
using domain::CredentialPlace;

namespace {

QString wordsFor(const access::DraftFault &fault)
{
    switch (fault.problem) {
    case DraftProblem::Missing:
        switch (fault.field) {
        case DraftField::Name:
            return AccountDialog::tr("Give the account a name of your own.");
        case DraftField::Sid:
            return AccountDialog::tr("The Account SID is missing.");
        case DraftField::KeySid:
            return AccountDialog::tr("The key's SID is missing.");
        case DraftField::Secret:
        case DraftField::SigningToken:
            return AccountDialog::tr("This is missing.");
        }
        break;
    case DraftProblem::NotASid:
        return fault.field == DraftField::KeySid ? AccountDialog::tr("A key SID is SK and 32 hexadecimal digits.")
                                                 : AccountDialog::tr("An Account SID is AC and 32 hexadecimal digits.");
    case DraftProblem::KeySidAsSid:
        return AccountDialog::tr("This is a key's SID (SK). The Account SID begins with AC.");
    case DraftProblem::NotAToken:
        return AccountDialog::tr("An Auth Token is 32 hexadecimal digits.");
    case DraftProblem::AlreadyKnown:
        return AccountDialog::tr("This account is connected already.");
    }
    return {};
}

} // namespace

AccountDialog::AccountDialog(access::Accounts &accounts, QWidget *parent)
    : DialogBase(u"accountDialog"_s, tr("Connect a Twilio account"), parent), m_accounts(accounts),
      m_message(new MessageStrip(u"accountDialog.message"_s, this)),
      m_spinner(new Spinner(u"accountDialog.spinner"_s, this)), m_form(buildForm()), m_noKeychain(buildNoKeychain())
{
    body()->addWidget(m_message);
    body()->addWidget(m_form, 1);
    body()->addWidget(m_noKeychain, 1);
    showNoKeychain(false);
    showKind();
    connect(this, &QDialog::finished, this, [this] {
        m_call = {};
        m_secret->wipe();
        m_signing->wipe();
    });
    m_name->setFocus();
    resize(px(this, 890), px(this, 460));
}

AccountDialog::~AccountDialog()
{
    hide(); // a field that loses the focus is checked, and that needs the whole dialog
}

QWidget *AccountDialog::buildForm()
{
    auto *form = new QWidget(this);
    m_name = lineField(tr("&Name"), u"accountDialog.name"_s, form);
    lineEdit(m_name)->setPlaceholderText(tr("ServiceFlow production"));
    m_sid = lineField(tr("Account &SID"), u"accountDialog.sid"_s, form);
    m_sid->setHint(tr("Begins with AC; on the first page of Twilio's Console."));
    m_keySid = lineField(tr("API &key SID"), u"accountDialog.keySid"_s, form);
    m_secret = new SecretField({}, u"accountDialog.secret"_s, form);
    m_signing = new SecretField(tr("Auth Token for signin&g checks (optional)"), u"accountDialog.signingToken"_s, form);
    for (Field *sid : {m_sid, m_keySid}) {
        lineEdit(sid)->setFont(fontAt(this, TextKind::Monospace));
        lineEdit(sid)->setMinimumWidth(px(this, 276)); // 34 characters
    }
    m_token = new QRadioButton(tr("Auth &Token"), form);
    m_token->setObjectName(u"accountDialog.kindToken"_s);
    m_key = new QRadioButton(tr("A&PI key"), form);
    m_key->setObjectName(u"accountDialog.kindKey"_s);
    // The fields below have these names too.
    m_token->setAccessibleName(tr("Use an Auth Token"));
    m_key->setAccessibleName(tr("Use an API key"));
    m_token->setChecked(true);
    auto *kinds = new QVBoxLayout;
    kinds->setSpacing(px(this, 4));
    kinds->addWidget(new Label(TextKind::Label, tr("Credential"), form));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(px(this, 16));
    choices->addWidget(m_token);
    choices->addWidget(m_key);
    choices->addStretch(1);
    kinds->addLayout(choices, 1);
    kinds->addStretch(1);
    auto *environment = new QVBoxLayout;
    environment->setSpacing(px(this, 4));
    environment->addWidget(new Label(TextKind::Label, tr("Environment"), form));
    environment->addWidget(new Label(TextKind::Body, words::describe(domain::Environment::Production), form), 1);
    environment->addStretch(1);
    auto *why = new Label(TextKind::Small,
                          tr("Twilio signs its webhook requests with the Auth Token. With it, checks are signed the "
                             "same way; it is used for nothing else."),
                          form);
    why->setObjectName(u"accountDialog.whySigning"_s);
    why->setRole(Role::Muted);
    why->setWordWrap(true);

    // Two columns, so that the dialog fits under half a full HD screen.
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(px(this, 16));
    m_grid->setVerticalSpacing(px(this, 12));
    m_grid->addWidget(m_name, 0, 0, Qt::AlignTop);
    m_grid->addLayout(environment, 0, 1);
    m_grid->addWidget(m_sid, 1, 0, Qt::AlignTop);
    m_grid->addLayout(kinds, 1, 1);
    m_grid->addWidget(m_keySid, 2, 0, Qt::AlignTop);
    m_grid->addWidget(m_signing, 3, 0, Qt::AlignTop);
    m_grid->addWidget(why, 3, 1, Qt::AlignVCenter);
    m_grid->setRowStretch(4, 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);

    m_report = new TestReport(form);
    m_report->setMinimumWidth(px(this, 250));
    auto *side = new QVBoxLayout;
    side->setSpacing(px(this, 12));
    side->addWidget(m_report, 1);
    side->addWidget(m_spinner);
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(this, 24));
    row->addLayout(m_grid, 5);
    row->addLayout(side, 2);

    const QWidgetList order{m_name->control(),   m_sid->control(),    m_token, m_key, m_keySid->control(),
                            m_secret->control(), m_signing->control()};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    connect(m_token, &QRadioButton::toggled, this, &AccountDialog::showKind);
    for (Field *field : {m_name, m_sid, m_keySid}) {
        connect(lineEdit(field), &QLineEdit::textEdited, this, &AccountDialog::edited);
        connect(lineEdit(field), &QLineEdit::editingFinished, this, [this, field] { checkField(field); });
    }
    for (SecretField *field : {m_secret, m_signing})
        connect(field, &SecretField::edited, this, &AccountDialog::edited);
    return form;
}

QWidget *AccountDialog::buildNoKeychain()
{
    auto *page = new QWidget(this);
    auto *words = new Label(TextKind::Body,
                            tr("The key can be kept in memory until Phone Desk quits; it is written nowhere."), page);
    words->setObjectName(u"accountDialog.noKeychain"_s);
    auto *how = new Label(TextKind::Body,
                          tr("On GNOME and most other desktops the keychain is gnome-keyring, on KDE it is KWallet. "
                             "Install it (on Debian: apt install gnome-keyring), sign out and in again, and connect "
                             "the account once more."),
                          page);
    how->setObjectName(u"accountDialog.keychainHelp"_s);
    how->setRole(Role::Muted);
    how->hide();
    for (Label *label : {words, how}) {
        label->setWordWrap(true);
        label->makeSelectable();
    }
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 12));
    column->addWidget(words);
    column->addWidget(how);
    column->addStretch(1);
    return page;
}

void AccountDialog::showNoKeychain(bool show)
{
    clearButtons();
    m_form->setVisible(!show);
    m_noKeychain->setVisible(show);
    m_message->clear();
    if (!show) {
        setTitle(tr("Connect a Twilio account"));
        m_test = addButton(Button::Rank::Secondary, tr("Test &connection"), u"accountDialog.test"_s);
        m_cancel = addButton(Button::Rank::Secondary, tr("Cancel"), u"accountDialog.cancel"_s);
        m_save = addButton(Button::Rank::Primary, tr("Save account"), u"accountDialog.save"_s);
        setDefaultButton(m_save);
        connect(m_test, &Button::clicked, this, [this] { runTest(false); });
        connect(m_save, &Button::clicked, this, [this] { runTest(true); });
        connect(m_cancel, &Button::clicked, this, &AccountDialog::reject);
        return;
    }
    setTitle(tr("This computer offers no keychain"), Mark::Attention);
    setNote({});
    auto *help = addButton(Button::Rank::Link, tr("How to get a keychain"), u"accountDialog.howKeychain"_s);
    m_cancel = addButton(Button::Rank::Secondary, tr("Cancel"), u"accountDialog.cancel"_s);
    m_test = nullptr;
    m_save = addButton(Button::Rank::Primary, tr("Keep until I quit"), u"accountDialog.keepUntilQuit"_s);
    connect(help, &Button::clicked, this,
            [this] { m_noKeychain->findChild<Label *>(u"accountDialog.keychainHelp"_s)->show(); });
    connect(m_cancel, &Button::clicked, this, &AccountDialog::reject);
    connect(m_save, &Button::clicked, this, [this] { save(CredentialPlace::Session); });
    m_save->setFocus();
    resize(px(this, 520), px(this, 250));
}

bool AccountDialog::isApiKey() const
{
    return m_key->isChecked();
}

void AccountDialog::showKind()
{
    m_keySid->setVisible(isApiKey());
    m_signing->setVisible(isApiKey());
    findChild<Label *>(u"accountDialog.whySigning"_s)->setVisible(isApiKey());
    m_secret->setLabel(isApiKey() ? tr("API key s&ecret") : tr("Auth T&oken"));
    m_secret->setFault({});
    m_grid->addWidget(m_secret, 2, isApiKey() ? 1 : 0, Qt::AlignTop);
    edited();
}

access::AccountDraft AccountDialog::draft() const
{
    access::AccountDraft draft;
    draft.name = lineEdit(m_name)->text();
    draft.sid = lineEdit(m_sid)->text();
    draft.credentialKind = isApiKey() ? CredentialKind::ApiKey : CredentialKind::AuthToken;
    draft.secret = m_secret->secret();
    if (isApiKey()) {
        draft.keySid = lineEdit(m_keySid)->text();
        draft.signingToken = m_signing->secret();
    }
    return draft;
}

Field *AccountDialog::fieldOf(DraftField field) const
{
    switch (field) {
    case DraftField::Name:
        return m_name;
    case DraftField::Sid:
        return m_sid;
    case DraftField::KeySid:
        return m_keySid;
    case DraftField::Secret:
        return m_secret;
    case DraftField::SigningToken:
        return m_signing;
    }
    return m_name;
}

// On leaving a field: what was typed is shown as it is understood, and only a wrong entry is marked, not a missing one.
void AccountDialog::checkField(Field *field)
{
    access::AccountDraft typed = draft();
    const QList<access::DraftFault> faults = m_accounts.check(typed);
    lineEdit(m_name)->setText(typed.name);
    lineEdit(m_sid)->setText(typed.sid);
    if (isApiKey())
        lineEdit(m_keySid)->setText(typed.keySid);
    for (const access::DraftFault &fault : faults) {
        if (fieldOf(fault.field) == field && fault.problem != DraftProblem::Missing)
            field->setFault(wordsFor(fault));
    }
}

bool AccountDialog::showFaults(access::AccountDraft &draft)
{
    const QList<access::DraftFault> faults = m_accounts.check(draft);
    for (Field *field : {m_name, m_sid, m_keySid, static_cast<Field *>(m_secret), static_cast<Field *>(m_signing)})
        field->setFault({});
    for (const access::DraftFault &fault : faults)
        fieldOf(fault.field)->setFault(wordsFor(fault));
    if (!faults.isEmpty())
        fieldOf(faults.first().field)->setFocus();
    return !faults.isEmpty();
}

void AccountDialog::edited()
{
    m_tested.reset();
    m_call = {};
    m_report->showHint();
    setBusy({});
}

void AccountDialog::setBusy(const QString &what)
{
    const bool busy = !what.isEmpty();
    if (busy)
        m_spinner->start(what);
    else
        m_spinner->stop();
    if (m_test != nullptr)
        m_test->setEnabled(!busy);
    if (m_save != nullptr)
        m_save->setEnabled(!busy);
    setNote(busy ? what : QString());
}

void AccountDialog::runTest(bool thenSave)
{
    if (thenSave && m_tested && m_tested->works) {
        save(CredentialPlace::Keychain);
        return;
    }
    access::AccountDraft typed = draft();
    if (showFaults(typed))
        return;
    m_message->clear();
    setBusy(tr("Asking Twilio…"));
    m_call = m_accounts.test(typed, [this, thenSave, kind = typed.credentialKind](const access::AccountTest &test) {
        m_tested = test;
        setBusy({});
        m_report->showLines(reportOf(test, kind));
        resize(width(), qMax(height(), layout()->totalHeightForWidth(width()))); // so that no line is cut
        if (!test.works)
            setNote(tr("What does not work is not saved."));
        else if (thenSave)
            save(CredentialPlace::Keychain);
        else
            setNote(tr("It works. Nothing is saved yet."));
    });
}

void AccountDialog::save(CredentialPlace place)
{
    setBusy(tr("Saving…"));
    m_call = m_accounts.save(draft(), *m_tested, place, [this](const core::Result<domain::TwilioAccount> &saved) {
        setBusy({});
        if (saved) {
            emit accountSaved(saved->sid);
            accept();
        } else if (saved.error().kind == core::ErrorKind::Unreachable &&
                   saved.error().operation.startsWith("keychain"_L1)) {
            showNoKeychain(true);
        } else {
            const words::Message message = words::describe(saved.error(), lineEdit(m_name)->text());
            m_message->show(Mark::Trouble, message.title, message.text());
            m_message->setDetails(saved.error().detail);
        }
    });
}

} // namespace phonedesk::ui
