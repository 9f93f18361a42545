// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/organizationpage.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/field.h"
#include "ui/common/followselection.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/wizard/optionlist.h"
#include "words/errors.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

static QString shownAccount(const domain::TwilioAccount &account)
{
    return account.name + u"  ·  "_s + domain::shortSid(account.sid) + u"  ·  "_s +
           words::describe(account.environment);
}

OrganizationPage::OrganizationPage(QWidget *parent)
    : WizardPage(u"organizationPage"_s, parent),
      m_name(lineField(tr("&Find or name an organisation"), u"organization.name"_s, this)),
      m_message(new MessageStrip(u"organization.message"_s, this)), m_body(new QStackedWidget(this)),
      m_list(new OptionList(u"organization.list"_s, this)), m_empty(new EmptyState(u"organization.empty"_s, this)),
      m_creating(new QWidget(this)), m_newName(new Label(TextKind::Strong, {}, m_creating)),
      m_onlyAccount(new Label(TextKind::Body, {}, m_creating)), m_account(new QComboBox(m_creating)),
      m_accountLabel(new Label(TextKind::Label, tr("&Twilio account that pays for its numbers"), m_creating)),
      m_create(new Button(Button::Rank::Secondary, tr("&Create organisation"), u"organization.create"_s, m_creating))
{
    setHeading(tr("Whose number will it be?"));
    m_list->setModel(&m_organizations);
    followSelection(*m_list);
    m_list->setAccessibleName(tr("Organisations"));
    m_account->setObjectName(u"organization.account"_s);
    m_account->setAccessibleName(tr("Twilio account"));
    m_accountLabel->setBuddy(m_account);
    m_newName->setObjectName(u"organization.newName"_s);
    m_newName->setWordWrap(true);
    m_onlyAccount->setObjectName(u"organization.onlyAccount"_s);
    m_onlyAccount->setWordWrap(true);

    auto *card = new Card(u"organization.card"_s, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_body);
    m_body->addWidget(m_list);
    m_body->addWidget(m_empty);

    auto *account = new QVBoxLayout;
    account->setSpacing(px(this, 4));
    account->addWidget(m_newName);
    account->addWidget(m_accountLabel);
    account->addWidget(m_account);
    account->addWidget(m_onlyAccount);
    auto *creating = new QHBoxLayout(m_creating);
    creating->setContentsMargins(0, px(this, 8), 0, 0);
    creating->setSpacing(px(this, 16));
    creating->addLayout(account, 1);
    creating->addWidget(m_create, 0, Qt::AlignBottom);

    column()->addWidget(m_message);
    column()->addWidget(m_name);
    column()->addWidget(card, 1);
    column()->addWidget(m_creating);

    QLineEdit *line = lineEdit(m_name);
    line->setMaxLength(120);
    connect(line, &QLineEdit::textChanged, this, &OrganizationPage::filter);
    connect(line, &QLineEdit::returnPressed, this, [this] {
        if (organization())
            emit nextRequested();
        else if (m_create->isEnabled() && m_creating->isVisible() && m_organizations.rowCount() == 0)
            m_create->setFocus(); // creating takes a step of its own
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrganizationPage::choiceChanged);
    connect(m_list, &QListView::activated, this, &OrganizationPage::nextRequested);
    connect(m_create, &Button::clicked, this, &OrganizationPage::create);
    refreshCreating();
}

void OrganizationPage::setOrganizations(const QList<domain::Organization> &organizations,
                                        const QList<domain::TwilioAccount> &accounts)
{
    const auto chosen = organization();
    m_accounts = accounts;
    m_organizations.setOrganizations(organizations, accounts);
    const QString account = m_account->currentData().toString();
    m_account->clear();
    for (const domain::TwilioAccount &each : accounts)
        m_account->addItem(shownAccount(each), each.sid);
    m_account->setCurrentIndex(qMax(0, m_account->findData(account)));
    if (chosen)
        m_list->setCurrentIndex(m_organizations.indexOf(chosen->id));
    refreshCreating();
    emit choiceChanged();
}

void OrganizationPage::choose(const QString &organizationId)
{
    if (!m_organizations.indexOf(organizationId).isValid())
        lineEdit(m_name)->clear();
    const QModelIndex index = m_organizations.indexOf(organizationId);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_message->clear();
    refreshCreating();
}

void OrganizationPage::showError(const core::Error &error, const QString &name)
{
    const words::Message message = words::describe(error, name);
    m_message->show(Mark::Trouble, message.title, message.text());
}

std::optional<domain::Organization> OrganizationPage::organization() const
{
    return m_organizations.organizationAt(m_list->currentIndex());
}

std::optional<domain::TwilioAccount> OrganizationPage::account() const
{
    return m_organizations.accountAt(m_list->currentIndex());
}

QString OrganizationPage::reason() const
{
    const auto chosen = organization();
    if (!chosen)
        return tr("Choose an organisation, or create one.");
    if (!account())
        return tr("The Twilio account of %1 is not connected on this computer.").arg(chosen->name);
    return {};
}

QWidget *OrganizationPage::firstField() const
{
    return m_name->control();
}

void OrganizationPage::filter()
{
    const auto chosen = organization();
    const QString typed = lineEdit(m_name)->text();
    m_organizations.setFilter(typed);
    m_message->clear();
    // The same name is the same customer: it is chosen, not created a second time.
    QModelIndex index = m_organizations.indexOfName(typed);
    if (!index.isValid() && chosen)
        index = m_organizations.indexOf(chosen->id);
    m_list->setCurrentIndex(index);
    refreshCreating();
    emit choiceChanged();
}

void OrganizationPage::refreshCreating()
{
    const QString name = lineEdit(m_name)->text().simplified();
    const bool isKnown = m_organizations.indexOfName(name).isValid();
    m_creating->setVisible(!name.isEmpty() && !isKnown);
    m_name->setHint(isKnown ? tr("%1 exists already and is chosen.").arg(name) : QString());

    const bool isSimilarListed = m_organizations.rowCount() > 0 && !name.isEmpty();
    m_newName->setText(isSimilarListed
                           //: %1 is an organisation's name
                           ? tr("Not in the list? “%1” can be created.").arg(name)
                           //: %1 is an organisation's name
                           : tr("“%1” is new.").arg(name));
    m_account->setVisible(m_accounts.size() > 1);
    m_accountLabel->setVisible(m_accounts.size() > 1);
    m_onlyAccount->setVisible(m_accounts.size() <= 1);
    m_onlyAccount->setText(m_accounts.isEmpty()
                               ? tr("No Twilio account is connected, so nothing can be bought for it.")
                               //: %1 is a Twilio account
                               : tr("Its numbers are bought from %1.").arg(shownAccount(m_accounts.first())));
    m_create->setEnabled(!m_accounts.isEmpty());

    m_empty->clearActions();
    if (m_organizations.total() == 0)
        m_empty->setText(tr("No organisation yet"), tr("Type the customer's name above to create the first one."));
    else
        m_empty->setText(tr("No organisation has this name"), tr("Create it below, or type less of the name."));
    m_body->setCurrentWidget(m_organizations.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

void OrganizationPage::create()
{
    const QString name = lineEdit(m_name)->text().simplified();
    const QString sid = m_accounts.size() == 1 ? m_accounts.first().sid : m_account->currentData().toString();
    if (!name.isEmpty() && !sid.isEmpty())
        emit createRequested(name, sid);
}

} // namespace phonedesk::ui
