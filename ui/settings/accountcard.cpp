// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountcard.h"

#include "access/accounts.h"
#include "access/organizations.h"
#include "core/clock.h"
#include "core/preferences.h"
#include "inventory/numbers.h"
#include "provisioning/runregistry.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accounttexts.h"
#include "ui/accounts/credentialdialog.h"
#include "ui/accounts/editaccountdialog.h"
#include "ui/accounts/removeaccountdialog.h"
#include "ui/accounts/testreport.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/models/monthlysum.h"
#include "words/errors.h"

#include <QGridLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using domain::CredentialKind;
using domain::CredentialPlace;
using domain::KeyState;

AccountCard::AccountCard(Desk &desk, QWidget *parent)
    : Card(u"settings.accounts.card"_s, parent), m_desk(desk), m_rows(new QGridLayout),
      m_name(new Label(TextKind::Lead, {}, this)), m_sid(new ElidedLabel(u"settings.accounts.sid"_s)),
      m_facts(new Label(TextKind::Body, {}, this)), m_key(new StatusText(u"settings.accounts.key"_s)),
      m_signing(new StatusText(u"settings.accounts.signing"_s)),
      m_tested(new StatusText(u"settings.accounts.tested"_s)), m_removed(new Label(TextKind::Body, {}, this)),
      m_message(new MessageStrip(u"settings.accounts.message"_s, this)),
      m_report(new TestReport(u"settings.accounts"_s, this))
{
    m_name->setObjectName(u"settings.accounts.name"_s);
    m_name->setWordWrap(true);
    m_facts->setObjectName(u"settings.accounts.facts"_s);
    m_facts->setWordWrap(true);
    m_facts->makeSelectable();
    m_removed->setObjectName(u"settings.accounts.removed"_s);
    m_removed->setWordWrap(true);
    m_removed->makeSelectable();
    for (Label *text : {m_facts, m_removed})
        text->setFocusPolicy(Qt::ClickFocus);
    for (StatusText *text : {m_key, m_signing, m_tested})
        text->setTextRole(Role::Text);

    auto *acts = new QWidget(this);
    m_acts = new FlowLayout(acts);
    m_acts->setContentsMargins(0, 0, 0, 0);
    m_acts->setSpacing(px(this, 8));
    m_test = addButton(tr("&Test"), u"test"_s, &AccountCard::test);
    m_addKey = addButton(tr("Add &key…"), u"addKey"_s, &AccountCard::addKey);
    m_tryKeychain = addButton(tr("Try the keychain &again"), u"tryKeychain"_s, &AccountCard::tryKeychain);
    m_newKey = addButton(tr("New &key…"), u"newKey"_s, &AccountCard::newKey);
    m_rename = addButton(tr("Re&name…"), u"rename"_s, &AccountCard::edit);
    m_addToken = addButton({}, u"addToken"_s, &AccountCard::signingToken);
    m_removeToken = addButton(tr("Remove signing token"), u"removeToken"_s, &AccountCard::removeToken);
    m_comeBack = addButton(tr("Connect a&gain…"), u"comeBack"_s, &AccountCard::comeBack);
    m_remove = addButton(tr("&Remove…"), u"remove"_s, &AccountCard::remove);

    m_rows->setHorizontalSpacing(px(this, 16));
    m_rows->setVerticalSpacing(px(this, 8));
    m_rows->setColumnStretch(1, 1);
    const QString desk1 = tr("this desk");
    const QString team = tr("team");
    addRow(tr("Account SID"), {}, m_sid);
    addRow(tr("Environment"), team, m_facts);
    addRow(tr("Key"), desk1, m_key);
    addRow(tr("Webhook checks"), desk1, m_signing);
    addRow(tr("Last test"), team, m_tested);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(this, 16), px(this, 14), px(this, 16), px(this, 16));
    column->setSpacing(px(this, 12));
    column->addWidget(m_name);
    column->addWidget(m_message);
    column->addWidget(m_removed);
    column->addLayout(m_rows);
    column->addWidget(acts);
    column->addWidget(m_report);
    m_report->hide();

    QWidget *before = m_sid;
    for (QWidget *next : std::initializer_list<QWidget *>{
             m_test, m_addKey, m_tryKeychain, m_newKey, m_rename, m_addToken, m_removeToken, m_comeBack, m_remove,
             m_report->findChild<Button *>(u"settings.accounts.copyReport"_s)}) {
        setTabOrder(before, next);
        before = next;
    }
}

void AccountCard::addRow(const QString &label, const QString &scope, QWidget *value, QWidget *more)
{
    const int row = m_rows->rowCount();
    auto *name = new Label(TextKind::Label,
                           scope.isEmpty() ? label
                                           //: a setting and whom it is for: "Environment · team"
                                           : tr("%1 · %2", "a setting, whom it is for").arg(label, scope),
                           this);
    m_rows->addWidget(name, row, 0, Qt::AlignTop);
    m_rows->addWidget(value, row, 1);
    if (more != nullptr)
        m_rows->addWidget(more, row, 2);
}

Button *AccountCard::addButton(const QString &text, const QString &name, void (AccountCard::*act)())
{
    auto *button = new Button(Button::Rank::Secondary, text, u"settings.accounts."_s + name, this);
    m_acts->addWidget(button);
    connect(button, &Button::clicked, this, act);
    return button;
}

void AccountCard::show(const domain::TwilioAccount &account)
{
    if (account.sid != m_account.sid) {
        m_call = {};
        m_message->clear();
        m_report->hide();
    }
    m_account = account;
    m_name->setText(account.name);
    m_sid->setText(account.sid);
    const AccountState test = lastTestOf(account, m_desk.clock.now(), m_desk.preferences.times());
    m_tested->set(test.mark, test.text);
    showRelation();
    showKey();
    showSigning();
    showActs();
}

void AccountCard::showRelation()
{
    QStringList facts{words::describe(m_account.environment)};
    if (m_account.isTrial)
        facts << tr("trial account");
    if (!m_account.parentSid.isEmpty()) {
        const auto parent = m_desk.accounts.find(m_account.parentSid);
        facts << (parent
                      ? tr("subaccount of %1").arg(namedAccount(*parent))
                      //: %1 is a shortened account SID, "AC12…9f"
                      : tr("subaccount of %1, which is not on this desk").arg(domain::shortSid(m_account.parentSid)));
    }
    m_facts->setText(facts.join(u" · "_s));
    m_removed->setVisible(m_account.isRemoved());
    m_removed->setText(m_account.isRemoved()
                           //: %1 is a sentence: when it was removed
                           ? tr("%1 Its numbers and their history stay to be read. Twilio is not asked about them, "
                                "because this desk holds no key for it.")
                                 .arg(removedWhen(m_account, m_desk.preferences.times()))
                           : QString());
}

void AccountCard::showKey()
{
    const KeyState state = m_desk.accounts.keyState(m_account.sid);
    if (m_account.isRemoved()) {
        m_key->set(Mark::Info, tr("None: it was deleted when the account was removed"));
        return;
    }
    const QString trouble = keyTrouble(m_account, state);
    if (!trouble.isEmpty() && state != KeyState::NoSigningToken) {
        m_key->set(Mark::Attention, trouble);
        return;
    }
    const QString kind = m_account.credentialKind == CredentialKind::ApiKey
                             //: %1 is a shortened key SID, "SK12…9f"
                             ? tr("API key %1").arg(domain::shortSid(m_account.keySid))
                             : describe(m_account.credentialKind);
    if (m_account.credentialPlace == CredentialPlace::Session)
        //: %1 is "Auth Token" or "API key SK12…9f"
        m_key->set(Mark::Attention, tr("%1, in memory until Phone Desk quits").arg(kind));
    else
        //: %1 is "Auth Token" or "API key SK12…9f"
        m_key->set(Mark::Good, tr("%1, in this computer's keychain").arg(kind));
}

void AccountCard::showSigning()
{
    if (m_account.isRemoved())
        m_signing->set(Mark::Info, tr("None"));
    else if (!domain::mayWork(m_desk.accounts.keyState(m_account.sid)))
        m_signing->set(Mark::Info, tr("Not without its key"));
    else if (m_account.credentialKind == CredentialKind::AuthToken)
        m_signing->set(Mark::Good, tr("Signed with the Auth Token"));
    else if (m_desk.accounts.keyState(m_account.sid) == KeyState::NoSigningToken)
        m_signing->set(Mark::Attention, keyTrouble(m_account, KeyState::NoSigningToken));
    else if (m_account.hasSigningToken)
        m_signing->set(Mark::Good, tr("Signed with the Auth Token that is kept for signing only"));
    else
        m_signing->set(Mark::Attention,
                       tr("Not signed: numbers stay unfinished until the Auth Token is added for signing"));
}

void AccountCard::showActs()
{
    const KeyState state = m_desk.accounts.keyState(m_account.sid);
    const bool isInUse = !m_account.isRemoved();
    const bool mayAct = isInUse && m_desk.mode != Mode::Demo;
    const bool isLocked = state == KeyState::Locked || state == KeyState::NoKeychain;
    const bool hasKey = domain::mayWork(state);
    const bool isKey = m_account.credentialKind == CredentialKind::ApiKey;
    m_test->setVisible(isInUse && hasKey);
    m_rename->setVisible(isInUse);
    m_newKey->setVisible(mayAct && hasKey);
    m_addKey->setVisible(mayAct && !hasKey && state != KeyState::Locked);
    m_tryKeychain->setVisible(mayAct && isLocked);
    m_addToken->setVisible(mayAct && hasKey && isKey);
    m_addToken->setText(m_account.hasSigningToken ? tr("Replace &signing token…") : tr("Add &signing token…"));
    m_removeToken->setVisible(mayAct && hasKey && isKey && m_account.hasSigningToken);
    m_remove->setVisible(mayAct);
    m_comeBack->setVisible(!isInUse);
}

void AccountCard::test()
{
    if (m_call.isWaiting()) // the button stays enabled, so that it keeps the focus
        return;
    m_message->clear();
    m_tested->set(Mark::Working, tr("Asking Twilio…"));
    m_call = m_desk.accounts.retest(m_account.sid, [this](const core::Result<access::AccountTest> &tested) {
        show(m_desk.accounts.find(m_account.sid).value_or(m_account));
        if (!tested) {
            showError(tested.error());
            return;
        }
        m_report->showLines(reportOf(*tested, m_account.credentialKind));
        m_report->show();
    });
}

void AccountCard::edit()
{
    (new EditAccountDialog(m_desk.accounts, m_account, this))->open();
}

void AccountCard::newKey()
{
    (new CredentialDialog(m_desk.accounts, m_account, CredentialDialog::Purpose::NewKey, this))->open();
}

void AccountCard::addKey()
{
    (new CredentialDialog(m_desk.accounts, m_account, CredentialDialog::Purpose::AddKey, this))->open();
}

void AccountCard::tryKeychain()
{
    m_desk.accounts.findKeys();
}

void AccountCard::signingToken()
{
    (new CredentialDialog(m_desk.accounts, m_account, CredentialDialog::Purpose::SigningToken, this))->open();
}

void AccountCard::removeToken()
{
    m_message->clear();
    m_call = m_desk.accounts.removeSigningToken(m_account.sid, [this](const core::Status &removed) {
        if (!removed)
            showError(removed.error());
    });
}

void AccountCard::remove()
{
    (new RemoveAccountDialog(m_desk.accounts, m_account, remains(), this))->open();
}

void AccountCard::comeBack()
{
    auto *dialog = new AccountDialog(m_desk.accounts, this);
    dialog->fillIn(m_account);
    dialog->open();
}

AccountRemains AccountCard::remains() const
{
    AccountRemains remains;
    MonthlySum cost;
    for (const domain::PhoneNumber &number : m_desk.numbers.all()) {
        if (number.accountSid != m_account.sid || number.status == domain::PhoneNumberStatus::Released)
            continue;
        ++remains.numbers;
        cost.add(number.monthly);
    }
    remains.cost = cost.text();
    const QList<domain::Organization> organizations = m_desk.organizations.all();
    remains.organizations = int(std::count_if(organizations.begin(), organizations.end(), [this](const auto &each) {
        return each.accountSid == m_account.sid && !each.isArchived();
    }));
    const QList<provisioning::RunView> runs = m_desk.runs.runs();
    for (const provisioning::RunView &run : runs) {
        if (run.isOpen() && run.request.accountSid == m_account.sid)
            remains.unfinished = run.request.choice.number.display();
    }
    return remains;
}

void AccountCard::showError(const core::Error &error)
{
    const words::Message message = words::describe(error, m_account.name);
    m_message->show(Mark::Trouble, message.title, message.text());
    m_message->setDetails(error.detail);
}

} // namespace phonedesk::ui
