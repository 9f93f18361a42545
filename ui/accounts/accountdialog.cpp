// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdialog.h"

#include "ui/accounts/accounttexts.h"
#include "ui/accounts/credentialform.h"
#include "ui/accounts/draftwords.h"
#include "ui/accounts/nokeychain.h"
#include "ui/accounts/testreport.h"
#include "ui/common/field.h"
#include "ui/common/helptopic.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/common/spinner.h"
#include "words/errors.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using access::DraftField;
using access::DraftProblem;
using domain::CredentialPlace;

AccountDialog::AccountDialog(access::Accounts &accounts, QWidget *parent)
    : DialogBase(u"accountDialog"_s, tr("Connect a Twilio account"), parent), m_accounts(accounts),
      m_message(new MessageStrip(u"accountDialog.message"_s, this)),
      m_spinner(new Spinner(u"accountDialog.spinner"_s, this)), m_form(buildForm()),
      m_noKeychain(new NoKeychain(u"accountDialog"_s, this))
{
    setHelpPage(this, u"account-keys"_s);
    body()->addWidget(m_message);
    body()->addWidget(m_form, 1);
    body()->addWidget(m_noKeychain, 1);
    showNoKeychain(false);
    edited();
    connect(this, &QDialog::finished, this, [this] {
        m_call = {};
        m_credential->wipe();
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
    lineEdit(m_name)->setMaxLength(120);
    m_sid = lineField(tr("Account &SID"), u"accountDialog.sid"_s, form);
    m_sid->setHint(tr("Begins with AC; on the first page of Twilio's Console."));
    lineEdit(m_sid)->setFont(fontAt(this, TextKind::Monospace));
    lineEdit(m_sid)->setMinimumWidth(px(this, 276)); // 34 characters
    m_environment = environmentChoice(u"accountDialog.environment"_s);
    auto *environment = new Field(tr("En&vironment"), m_environment, form);
    m_credential = new CredentialForm(m_accounts, u"accountDialog"_s, environment, form);

    // Two columns, so that the dialog fits under half a full HD screen.
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(this, 16));
    grid->setVerticalSpacing(px(this, 12));
    grid->addWidget(m_name, 0, 0, Qt::AlignTop);
    grid->addWidget(m_sid, 0, 1, Qt::AlignTop);
    grid->addWidget(m_credential, 1, 0, 1, 2);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    m_report = new TestReport(u"accountDialog"_s, form);
    m_report->setMinimumWidth(px(this, 250));
    auto *side = new QVBoxLayout;
    side->setSpacing(px(this, 12));
    side->addWidget(m_report, 1);
    side->addWidget(m_spinner);
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(this, 24));
    row->addLayout(grid, 5);
    row->addLayout(side, 2);

    const QWidgetList order =
        QWidgetList{m_name->control(), m_sid->control(), m_environment} + m_credential->tabOrder();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    for (Field *field : {m_name, m_sid}) {
        connect(lineEdit(field), &QLineEdit::textEdited, this, &AccountDialog::edited);
        connect(lineEdit(field), &QLineEdit::editingFinished, this, [this, field] { checkField(field); });
    }
    connect(m_credential, &CredentialForm::edited, this, &AccountDialog::edited);
    return form;
}

void AccountDialog::fillIn(const domain::TwilioAccount &account)
{
    if (account.isRemoved())
        setTitle(tr("Connect this Twilio account again"));
    lineEdit(m_name)->setText(account.name);
    lineEdit(m_sid)->setText(account.sid);
    m_environment->setCurrentIndex(m_environment->findData(int(account.environment)));
    m_credential->setKind(account.credentialKind, account.keySid);
    showRemoved(account.sid);
    (account.name.isEmpty() ? m_name : m_credential->fieldOf(DraftField::Secret))->setFocus();
}

void AccountDialog::showNoKeychain(bool show)
{
    clearButtons();
    m_form->setVisible(!show);
    m_noKeychain->setVisible(show);
    m_message->clear();
    if (!show) {
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
    const auto fit = [this] {
        fitTo(px(this, 520), px(this, 640));
    };
    connect(help, &Button::clicked, this, [this, fit] {
        m_noKeychain->showHelp();
        fit();
    });
    connect(m_cancel, &Button::clicked, this, &AccountDialog::reject);
    connect(m_save, &Button::clicked, this, [this] { save(CredentialPlace::Session); });
    m_save->setFocus();
    fit();
}

access::AccountDraft AccountDialog::draft() const
{
    access::AccountDraft draft;
    static_cast<access::CredentialDraft &>(draft) = m_credential->draft();
    draft.name = lineEdit(m_name)->text();
    draft.sid = lineEdit(m_sid)->text();
    draft.environment = domain::Environment(m_environment->currentData().toInt());
    return draft;
}

Field *AccountDialog::fieldOf(DraftField field) const
{
    if (field == DraftField::Name || field == DraftField::Sid)
        return field == DraftField::Name ? m_name : m_sid;
    return m_credential->fieldOf(field);
}

// On leaving a field: what was typed is shown as it is understood, and only a wrong entry is marked, not a missing one.
void AccountDialog::checkField(Field *field)
{
    access::AccountDraft typed = draft();
    const QList<access::DraftFault> faults = m_accounts.check(typed);
    lineEdit(m_name)->setText(typed.name);
    lineEdit(m_sid)->setText(typed.sid);
    showRemoved(typed.sid);
    for (const access::DraftFault &fault : faults) {
        if (fieldOf(fault.field) == field && fault.problem != DraftProblem::Missing)
            field->setFault(wordsFor(fault));
    }
}

void AccountDialog::showRemoved(const QString &sid)
{
    const auto known = m_accounts.find(sid);
    m_sid->setHint(known && known->isRemoved()
                       ? tr("%1 It comes back with its numbers and history.", "a sentence: when it was removed")
                             .arg(removedWhen(*known))
                       : tr("Begins with AC; on the first page of Twilio's Console."));
}

bool AccountDialog::showFaults(access::AccountDraft &draft)
{
    const QList<access::DraftFault> faults = m_accounts.check(draft);
    m_name->setFault({});
    m_sid->setFault({});
    m_credential->showFaults(faults);
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
