// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organizationspage.h"

#include "access/accounts.h"
#include "access/organizations.h"
#include "inventory/numbers.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/clearing.h"
#include "ui/common/emptystate.h"
#include "ui/common/field.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/organizations/importdialog.h"
#include "ui/organizations/organizationdialog.h"
#include "ui/organizations/organizationeditor.h"
#include "ui/organizations/rowsview.h"
#include "words/errors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace phonedesk::ui {

namespace {

QString whyNotArchived(const QString &name, const domain::ArchiveObstacles &obstacles)
{
    if (obstacles.openRuns == 0)
        //: %1 is an organisation
        return OrganizationsPage::tr("%1 has %n live numbers. Release or disconnect them first.", nullptr,
                                     obstacles.liveNumbers)
            .arg(name);
    if (obstacles.liveNumbers == 0)
        //: %1 is an organisation
        return OrganizationsPage::tr("%1 has %n unfinished set-ups. Finish or close them first.", nullptr,
                                     obstacles.openRuns)
            .arg(name);
    //: %1 is an organisation; it has unfinished set-ups too
    return OrganizationsPage::tr("%1 has %n live numbers, and a set-up that is not finished. Release the numbers and "
                                 "finish the set-up first.",
                                 nullptr, obstacles.liveNumbers)
        .arg(name);
}

} // namespace

OrganizationsPage::OrganizationsPage(Desk &desk, QWidget *parent)
    : SettingsPage(u"organizations"_s, tr("Organisations"), parent), m_desk(desk), m_defaultAccount(new QComboBox),
      m_defaultRow(nullptr), m_message(new MessageStrip(u"settings.organizations.message"_s, this)),
      m_filter(new QLineEdit(this)), m_showArchived(new QCheckBox(tr("Show a&rchived ones"), this)),
      m_list(new RowsView(u"settings.organizations.list"_s, {{130, 3}, {116, 0}, {178, 3, 540}, {84, 0}}, this)),
      m_empty(new EmptyState(u"settings.organizations.empty"_s, this)), m_count(new Label(TextKind::Small, {}, this)),
      m_add(new Button(Button::Rank::Secondary, tr("&Add…"), u"settings.organizations.add"_s, this)),
      m_import(new Button(Button::Rank::Secondary, tr("&Import…"), u"settings.organizations.import"_s, this)),
      m_edit(new Button(Button::Rank::Secondary, tr("&Edit…"), u"settings.organizations.edit"_s, this)),
      m_archive(new Button(Button::Rank::Secondary, tr("Archi&ve"), u"settings.organizations.archive"_s, this))
{
    addDefaultAccount();
    layOut();
    m_list->setModel(&m_table);
    m_reload.setSingleShot(true);
    m_reload.setInterval(0ms);
    connect(&m_reload, &QTimer::timeout, this, &OrganizationsPage::reload);
    const auto reloadSoon = [this] {
        m_reload.start();
    };
    connect(&desk.organizations, &access::Organizations::changed, this, reloadSoon);
    connect(&desk.accounts, &access::Accounts::changed, this, reloadSoon);
    connect(&desk.numbers, &inventory::Numbers::stateChanged, this, reloadSoon);
    connect(&desk.numbers, &inventory::Numbers::numberAdded, this, reloadSoon);
    connect(&desk.numbers, &inventory::Numbers::numberChanged, this, reloadSoon);

    const auto filter = [this] {
        const auto before = chosen();
        m_table.setFilter(m_filter->text(), m_showArchived->isChecked());
        choose(before ? before->id : QString());
        refresh();
    };
    connect(m_filter, &QLineEdit::textChanged, this, filter);
    connect(m_showArchived, &QCheckBox::toggled, this, filter);
    connect(m_list, &RowsView::currentRowChanged, this, &OrganizationsPage::refresh);
    connect(m_list, &RowsView::rowActivated, this, [this] { edit(chosen()); });
    connect(m_add, &Button::clicked, this, [this] { edit({}); });
    connect(m_import, &Button::clicked, this, &OrganizationsPage::openImport);
    connect(m_edit, &Button::clicked, this, [this] { edit(chosen()); });
    connect(m_archive, &Button::clicked, this, &OrganizationsPage::archiveOrBringBack);
    reload();
}

void OrganizationsPage::addDefaultAccount()
{
    m_defaultAccount->setObjectName(u"settings.organizations.defaultAccount"_s);
    // A long name of an account is no reason for a wide page.
    m_defaultAccount->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_defaultAccount->setMinimumContentsLength(18);
    m_defaultRow = addRow(new SettingRow(Scope::Team, tr("&Default account"), m_defaultAccount,
                                         tr("New organisations get it unless another is chosen."), this));
    m_defaultRow->bind(
        [this] {
            m_defaultAccount->clear();
            m_defaultAccount->addItem(tr("None"), QString());
            const QList<domain::TwilioAccount> accounts = m_desk.accounts.all();
            for (const domain::TwilioAccount &account : accounts)
                m_defaultAccount->addItem(shownAccount(account), account.sid);
            // One that was removed from this desk is none, until it comes back.
            const int at = m_defaultAccount->findData(m_desk.organizations.defaultAccount());
            m_defaultAccount->setCurrentIndex(qMax(0, at));
        },
        [this] {
            m_saving = m_desk.organizations.setDefaultAccount(
                m_defaultAccount->currentData().toString(), [this](const core::Status &stored) {
                    if (stored)
                        m_defaultRow->refresh();
                    else
                        m_defaultRow->setFault(words::describe(stored.error()).text());
                });
            return QString();
        });
    connect(&m_desk.organizations, &access::Organizations::defaultAccountChanged, m_defaultRow, &SettingRow::refresh);
    connect(&m_desk.accounts, &access::Accounts::changed, m_defaultRow, &SettingRow::refresh);
}

void OrganizationsPage::layOut()
{
    m_filter->setObjectName(u"settings.organizations.filter"_s);
    m_filter->setPlaceholderText(tr("Name or area code"));
    offerClearing(*m_filter, tr("Clear the filter"));
    m_filter->setAccessibleName(tr("Filter the organisations"));
    m_showArchived->setObjectName(u"settings.organizations.showArchived"_s);
    m_list->setAccessibleName(tr("Organisations"));
    m_list->setMinimumHeight(px(this, 36 * 4));
    m_count->setObjectName(u"settings.organizations.count"_s);
    m_count->setRole(Role::Muted);
    m_count->setMinimumHeight(px(this, 32)); // as the buttons beside it

    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 8));
    m_filter->setMinimumWidth(px(this, 120));
    auto *top = new QHBoxLayout;
    top->setSpacing(px(this, 8));
    top->addWidget(m_filter, 1);
    auto *card = new Card(u"settings.organizations.card"_s, body);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_list, 1);
    inCard->addWidget(m_empty, 1);
    auto *foot = new FlowLayout;
    foot->setSpacing(px(this, 8));
    for (QWidget *act : QWidgetList{m_add, m_import, m_edit, m_archive, m_showArchived, m_count})
        foot->addWidget(act);
    column->addWidget(m_message);
    column->addLayout(top);
    column->addWidget(card, 1);
    column->addLayout(foot);
    addWidget(body, 1);
    addSetting(tr("Organisations, customers: add, rename, archive, area codes, label, note, import CSV"), body);
    const QWidgetList order{m_defaultAccount, m_filter, m_list, m_add, m_import, m_edit, m_archive, m_showArchived};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void OrganizationsPage::reload()
{
    OrganizationTable::Content content{.inUse = m_desk.organizations.all(),
                                       .archived = m_desk.organizations.archived(),
                                       .accounts = {},
                                       .numbers = {}};
    const QList<domain::TwilioAccount> accounts = m_desk.accounts.known();
    for (const domain::TwilioAccount &account : accounts)
        content.accounts.insert(account.sid, account.name);
    for (const domain::PhoneNumber &number : m_desk.numbers.all())
        content.numbers[number.organizationId] += number.status == domain::PhoneNumberStatus::Released ? 0 : 1;
    const auto before = chosen();
    m_table.setContent(content);
    choose(before ? before->id : QString());
    refresh();
}

std::optional<domain::Organization> OrganizationsPage::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? std::optional(m_table.at(current.row())) : std::nullopt;
}

void OrganizationsPage::choose(const QString &organizationId)
{
    if (const int row = m_table.rowOf(organizationId); row >= 0) {
        m_list->selectRow(row);
        m_list->scrollTo(m_table.index(row, 0));
    }
}

void OrganizationsPage::refresh()
{
    const auto current = chosen();
    const int shown = m_table.rowCount();
    const auto inUse = m_desk.organizations.all().size();
    const auto archived = m_desk.organizations.archived().size();
    m_list->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (inUse + archived == 0)
        m_empty->setText(tr("No organisation yet"), tr("Add the first customer, or import a list."));
    else if (m_filter->text().isEmpty())
        m_empty->setText(tr("All organisations are archived"));
    else
        m_empty->setText(tr("No organisation matches the filter"));
    m_edit->setEnabled(current.has_value());
    m_archive->setEnabled(current.has_value());
    m_archive->setText(current && current->isArchived() ? tr("Bring &back") : tr("Archi&ve"));
    m_showArchived->setVisible(archived > 0);
    m_count->setText(m_filter->text().isEmpty() ? tr("%n organisations", nullptr, int(inUse))
                                                : tr("%1 of %2 shown").arg(shown).arg(inUse));
}

void OrganizationsPage::edit(const std::optional<domain::Organization> &organization)
{
    auto *dialog = new OrganizationDialog(m_desk.organizations, m_desk.accounts, organization,
                                          organization ? m_table.numbersOf(organization->id) : 0, window());
    const auto show = [this](const QString &id) {
        m_message->clear();
        m_filter->clear();
        if (const auto found = m_desk.organizations.find(id); found && found->isArchived())
            m_showArchived->setChecked(true);
        reload();
        choose(id);
        m_list->setFocus();
    };
    connect(dialog, &OrganizationDialog::saved, this, show);
    connect(dialog, &OrganizationDialog::useRequested, this, show);
    dialog->open();
}

void OrganizationsPage::archiveOrBringBack()
{
    const auto organization = chosen();
    if (!organization || m_archiving.isWaiting())
        return;
    m_message->clear();
    const auto failed = [this](const core::Error &error, const QString &name) {
        const words::Message message = words::describe(error, name);
        m_message->show(Mark::Trouble, message.title, message.text());
    };
    if (organization->isArchived()) {
        m_archiving = m_desk.organizations.unarchive(organization->id,
                                                     [failed, name = organization->name](const core::Status &done) {
                                                         if (!done)
                                                             failed(done.error(), name);
                                                     });
        return;
    }
    m_archiving = m_desk.organizations.archive(
        organization->id,
        [this, failed, name = organization->name](const core::Result<domain::ArchiveObstacles> &obstacles) {
            if (!obstacles)
                failed(obstacles.error(), name);
            else if (!obstacles->isNone())
                //: %1 is an organisation
                m_message->show(Mark::Attention, tr("%1 cannot be archived").arg(name),
                                whyNotArchived(name, *obstacles));
        });
}

void OrganizationsPage::openImport()
{
    m_message->clear();
    auto *dialog = new ImportDialog(m_desk.organizations, m_desk.accounts, window());
    connect(dialog, &ImportDialog::imported, this, [this](qsizetype created, qsizetype completed) {
        QStringList done;
        if (created > 0)
            done << tr("%n organisations were created.", nullptr, int(created));
        if (completed > 0)
            done << tr("%n were completed.", nullptr, int(completed));
        m_message->show(Mark::Good, tr("The list is imported"), done.join(u' '));
    });
    dialog->open();
}

} // namespace phonedesk::ui
