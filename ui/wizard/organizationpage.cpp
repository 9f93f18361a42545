// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/organizationpage.h"

#include "access/accounts.h"
#include "access/organizations.h"
#include "core/preferences.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/field.h"
#include "ui/common/followselection.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/organizations/organizationeditor.h"
#include "ui/wizard/optionlist.h"
#include "ui/wizard/payernotice.h"
#include "words/errors.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

OrganizationPage::OrganizationPage(Desk &desk, QWidget *parent)
    : WizardPage(u"organizationPage"_s, parent), m_desk(desk),
      m_name(lineField(tr("&Find or name an organisation"), u"organization.name"_s, this)),
      m_message(new MessageStrip(u"organization.message"_s, this)), m_body(new QStackedWidget(this)),
      m_list(new OptionList(u"organization.list"_s, this)), m_empty(new EmptyState(u"organization.empty"_s, this)),
      m_scroll(new QScrollArea(this)),
      m_editor(new OrganizationEditor(u"organization"_s, OrganizationEditor::Shape::Compact)),
      m_payer(new PayerNotice(desk, this)), m_creating(new QWidget(this)),
      m_newName(new Label(TextKind::Strong, {}, m_creating)),
      m_create(new Button(Button::Rank::Secondary, tr("&Create organisation"), u"organization.create"_s, m_creating))
{
    setHeading(tr("Whose number will it be?"));
    m_list->setModel(&m_organizations);
    followSelection(*m_list);
    m_list->setAccessibleName(tr("Organisations"));
    m_newName->setObjectName(u"organization.newName"_s);
    m_newName->setWordWrap(true);
    m_scroll->setObjectName(u"organization.scroll"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_editor->setAutoFillBackground(false);
    m_editor->setContentsMargins(px(this, 14), px(this, 10), px(this, 14), px(this, 10));
    m_scroll->setWidget(m_editor);

    auto *card = new Card(u"organization.card"_s, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_body);
    m_body->addWidget(m_list);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_scroll);

    auto *creating = new QHBoxLayout(m_creating);
    creating->setContentsMargins(0, px(this, 8), 0, 0);
    creating->setSpacing(px(this, 16));
    creating->addWidget(m_newName, 1);
    creating->addWidget(m_create);

    column()->addWidget(m_message);
    column()->addWidget(m_name);
    column()->addWidget(card, 1);
    column()->addSpacing(px(this, 8));
    column()->addWidget(m_payer);
    column()->addWidget(m_creating);

    QLineEdit *line = lineEdit(m_name);
    line->setMaxLength(int(access::longestOrganizationName));
    line->installEventFilter(this);
    connect(line, &QLineEdit::textChanged, this, &OrganizationPage::filter);
    connect(line, &QLineEdit::returnPressed, this, [this] {
        if (organization())
            emit nextRequested();
        else if (m_create->isEnabled() && isCreating())
            m_create->setFocus(); // creating takes a step of its own
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrganizationPage::showChoice);
    connect(m_list, &QListView::activated, this, &OrganizationPage::nextRequested);
    connect(m_create, &Button::clicked, this, &OrganizationPage::create);
    QWidget::setTabOrder(m_editor->findChild<QWidget *>(u"organization.note"_s), m_create);
    connect(m_payer, &PayerNotice::changed, this, &OrganizationPage::choiceChanged);
    connect(m_payer, &PayerNotice::mended, this, &OrganizationPage::mended);
    connect(&m_desk.organizations, &access::Organizations::changed, this, &OrganizationPage::load);
    connect(&m_desk.accounts, &access::Accounts::changed, this, &OrganizationPage::load);
    load();
}

void OrganizationPage::load()
{
    const auto chosen = organization();
    const QList<domain::TwilioAccount> known = m_desk.accounts.known();
    m_organizations.setOrganizations(m_desk.organizations.all(), known, m_desk.preferences.lastOrganization());
    m_editor->setAccounts(known, m_desk.organizations.defaultAccount());
    // One that another desk made meanwhile is as good as known before.
    m_list->setCurrentIndex(chosen ? m_organizations.indexOf(chosen->id)
                                   : m_organizations.indexOfName(lineEdit(m_name)->text()));
    refreshCreating();
    showChoice();
}

void OrganizationPage::showChoice()
{
    m_payer->setOrganization(organization());
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
    showChoice();
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
    auto account = m_organizations.accountAt(m_list->currentIndex());
    if (account && account->isRemoved())
        account.reset(); // it pays for nothing
    return account;
}

QString OrganizationPage::reason() const
{
    const auto chosen = organization();
    if (!chosen)
        return tr("Choose an organisation, or create one.");
    return m_payer->reason();
}

bool OrganizationPage::focusHelp()
{
    return m_payer->focusHelp();
}

// Down leads from the field into the list below it.
bool OrganizationPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name->control() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_list->isVisible()) {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_organizations.index(0));
        m_list->setFocus();
        return true;
    }
    return WizardPage::eventFilter(watched, event);
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
    showChoice();
}

bool OrganizationPage::isCreating() const
{
    const QString name = lineEdit(m_name)->text().simplified();
    return !name.isEmpty() && !m_organizations.indexOfName(name).isValid() &&
           (m_organizations.rowCount() == 0 || m_asked == name);
}

void OrganizationPage::refreshCreating()
{
    const QString name = lineEdit(m_name)->text().simplified();
    const bool isKnown = m_organizations.indexOfName(name).isValid();
    m_creating->setVisible(!name.isEmpty() && !isKnown);
    m_name->setHint(isKnown ? tr("%1 exists already and is chosen.").arg(name) : QString());
    m_editor->setName(name);

    if (isCreating()) {
        //: %1 is an organisation's name
        m_newName->setText(tr("“%1” is new.").arg(name));
        m_create->setText(tr("&Create organisation"));
    } else if (m_organizations.hasSimilar()) {
        //: %1 is an organisation's name; those with a similar one are listed above
        m_newName->setText(tr("Is it one of these? If not, “%1” can be created all the same.").arg(name));
        m_create->setText(tr("&Create anyway…"));
    } else {
        //: %1 is an organisation's name
        m_newName->setText(tr("Not in the list? “%1” can be created.").arg(name));
        m_create->setText(tr("&Create organisation…"));
    }
    m_create->setEnabled(!m_desk.accounts.all().isEmpty());

    m_empty->clearActions();
    m_empty->setText(tr("No organisation yet"), tr("Type the customer's name above to create the first one."));
    m_body->setCurrentWidget(isCreating()                     ? static_cast<QWidget *>(m_scroll)
                             : m_organizations.rowCount() > 0 ? static_cast<QWidget *>(m_list)
                                                              : m_empty);
    // What is not seen takes no room from the list.
    m_empty->setSizePolicy(QSizePolicy::Preferred,
                           m_body->currentWidget() == m_empty ? QSizePolicy::Preferred : QSizePolicy::Ignored);
}

void OrganizationPage::create()
{
    const QString name = lineEdit(m_name)->text().simplified();
    if (!isCreating()) {
        m_asked = name;
        refreshCreating();
        m_editor->firstField()->setFocus();
        return;
    }
    if (m_editor->check())
        emit createRequested(m_editor->draft());
}

} // namespace phonedesk::ui
