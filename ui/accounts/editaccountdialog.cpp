// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/editaccountdialog.h"

#include "ui/accounts/accounttexts.h"
#include "ui/accounts/draftwords.h"
#include "ui/common/field.h"
#include "ui/common/messagestrip.h"
#include "words/errors.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

EditAccountDialog::EditAccountDialog(access::Accounts &accounts, const domain::TwilioAccount &account, QWidget *parent)
    : DialogBase(u"editAccount"_s, tr("Name and environment"), parent), m_accounts(accounts), m_account(account),
      m_message(new MessageStrip(u"editAccount.message"_s, this)),
      m_name(lineField(tr("&Name"), u"editAccount.name"_s, this)),
      m_environment(environmentChoice(u"editAccount.environment"_s, account.environment)), m_save(nullptr)
{
    lineEdit(m_name)->setMaxLength(120);
    lineEdit(m_name)->setText(account.name);
    lineEdit(m_name)->selectAll();
    m_name->setHint(tr("The name is this desk's own. At Twilio the account keeps the one that it has."));
    auto *environment = new Field(tr("En&vironment"), m_environment, this);
    environment->setHint(tr("Shown wherever the account is. Webhooks follow the organisation's environment."));
    body()->addWidget(m_message);
    body()->addWidget(m_name);
    body()->addWidget(environment);
    body()->addStretch(1);
    auto *cancel = addButton(Button::Rank::Secondary, tr("Cancel"), u"editAccount.cancel"_s);
    m_save = addButton(Button::Rank::Primary, tr("Save"), u"editAccount.save"_s);
    setDefaultButton(m_save);
    connect(cancel, &Button::clicked, this, &EditAccountDialog::reject);
    connect(m_save, &Button::clicked, this, &EditAccountDialog::save);
    connect(lineEdit(m_name), &QLineEdit::editingFinished, this, &EditAccountDialog::check);
    setMinimumWidth(px(this, 440));
    fitTo(px(this, 440), px(this, 560));
    m_name->setFocus();
}

EditAccountDialog::~EditAccountDialog()
{
    hide(); // a field that loses the focus is checked, and that needs the whole dialog
}

bool EditAccountDialog::check()
{
    QString name = lineEdit(m_name)->text();
    const auto problem = m_accounts.checkName(m_account.sid, name);
    lineEdit(m_name)->setText(name);
    m_name->setFault(problem ? wordsFor({access::DraftField::Name, *problem}) : QString());
    return !problem;
}

void EditAccountDialog::save()
{
    if (!check()) {
        m_name->setFocus();
        return;
    }
    m_message->clear();
    m_save->setEnabled(false);
    m_call =
        m_accounts.edit(m_account.sid, lineEdit(m_name)->text(),
                        domain::Environment(m_environment->currentData().toInt()), [this](const core::Status &saved) {
                            m_save->setEnabled(true);
                            if (saved) {
                                accept();
                                return;
                            }
                            const words::Message message = words::describe(saved.error(), m_account.name);
                            m_message->show(Mark::Trouble, message.title, message.text());
                            m_message->setDetails(saved.error().detail);
                        });
}

} // namespace phonedesk::ui
