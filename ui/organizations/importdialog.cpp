// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organizations/importdialog.h"

#include "access/accounts.h"
#include "access/organizations.h"
#include "ui/common/field.h"
#include "ui/common/messagestrip.h"
#include "ui/organizations/importtexts.h"
#include "ui/organizations/organizationeditor.h"
#include "words/errors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using access::ImportEffect;

ImportDialog::ImportDialog(access::Organizations &organizations, access::Accounts &accounts, QWidget *parent)
    : ImportFrame({.name = u"importDialog"_s,
                   .title = tr("Import organisations"),
                   .headings = {tr("Name"), tr("What happens")},
                   .columns = {{150, 1}, {300, 6}, {56, 0}},
                   .emptyTitle = tr("A list as a CSV file"),
                   .emptyText = tr("Its first line names the columns: name, and area code or number (the one that was "
                                   "chosen in onboarding); account and label may be there too. Nothing is written "
                                   "before you say so."),
                   .onlyDoubtful = tr("Only what cannot be imported or is &similar")},
                  parent),
      m_organizations(organizations), m_accounts(accounts), m_account(new QComboBox(this)),
      m_withSimilar(new QCheckBox(this))
{
    m_account->setObjectName(u"importDialog.account"_s);
    auto *accountField = new Field(tr("Twilio &account of rows that name none"), m_account, this);
    const QList<domain::TwilioAccount> known = m_accounts.all();
    for (const domain::TwilioAccount &account : known)
        m_account->addItem(shownAccount(account), account.sid);
    m_account->setCurrentIndex(qMax(0, m_account->findData(m_organizations.defaultAccount())));
    accountField->setVisible(known.size() > 1);
    body()->addWidget(accountField);
    addChoice(m_withSimilar, u"importDialog.withSimilar"_s);
    connect(m_account, &QComboBox::activated, this, &ImportDialog::readAgain);
    connect(m_withSimilar, &QCheckBox::toggled, this, &ImportDialog::refresh);
    finishLayout({m_account});
}

void ImportDialog::read(const ImportSource &source)
{
    m_plan.reset();
    m_withSimilar->setChecked(false);
    m_call = m_organizations.planImport(source.path, m_accounts.all(), m_account->currentData().toString(),
                                        [this](const core::Result<access::ImportPlan> &plan) { showPlan(plan); });
}

void ImportDialog::showPlan(const core::Result<access::ImportPlan> &plan)
{
    if (!plan) {
        showUnreadable(plan.error().detail);
        return;
    }
    const QString fault = problemOf(plan->problem, plan->problemLine, plan->columns);
    const QString problem = fault.isEmpty() ? ImportTexts::problem(*plan) : fault;
    if (problem.isEmpty())
        m_plan = *plan;
    const QList<access::ImportRow> &rows = plan->rows;
    showRows({.count = rows.size(),
              .at =
                  [rows](qsizetype i) {
                      const access::ImportRow &row = rows.at(i);
                      return ImportModel::Row{.texts = {row.organization.name, ImportTexts::effect(row)},
                                              .line = row.line,
                                              .mark = ImportTexts::mark(row.effect),
                                              .isMuted = row.effect == ImportEffect::Exists};
                  },
              .isDoubtful =
                  [rows](qsizetype i) {
                      const ImportEffect effect = rows.at(i).effect;
                      return effect == ImportEffect::Refused || effect == ImportEffect::Similar;
                  }},
             problem, plan->ignored);
}

void ImportDialog::refresh()
{
    const auto count = [this](ImportEffect effect) {
        return m_plan ? int(m_plan->count(effect)) : 0;
    };
    const int similar = count(ImportEffect::Similar);
    const int changes =
        count(ImportEffect::Creates) + count(ImportEffect::Completes) + (m_withSimilar->isChecked() ? similar : 0);
    m_withSimilar->setVisible(similar > 0);
    //: organisations of a file whose name is like another's
    m_withSimilar->setText(tr("Also create the %n with a similar &name", nullptr, similar));
    showStanding({.changes = changes,
                  .doubtful = similar + count(ImportEffect::Refused),
                  .counts = m_plan ? ImportTexts::counts(*m_plan) : QString(),
                  .import = m_plan ? tr("&Import %n organisations", nullptr, changes) : tr("&Import"),
                  .note = {},
                  .isBusy = m_call.isWaiting()});
}

void ImportDialog::import()
{
    const qsizetype completed = m_plan->count(ImportEffect::Completes);
    m_call = m_organizations.import(
        *m_plan, m_withSimilar->isChecked(), [this, completed](const core::Result<qsizetype> &created) {
            if (created) {
                emit imported(*created, completed);
                accept();
                return;
            }
            const core::Error &error = created.error();
            if (error.kind == core::ErrorKind::Conflict) {
                readAgain();
                message().show(Mark::Attention, tr("Nothing was imported"),
                               tr("Another desk created one of these organisations meanwhile. The list has been "
                                  "checked anew."));
                return;
            }
            const words::Message said = words::describe(error);
            message().show(Mark::Trouble, said.title, said.text());
            message().setDetails(error.detail);
            refresh();
        });
    refresh();
}

} // namespace phonedesk::ui
