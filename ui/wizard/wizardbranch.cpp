// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wizard's second branch: a number that is in the account already.
#include "domain/listednumber.h"
#include "ui/common/button.h"
#include "ui/wizard/buyguard.h"
#include "ui/wizard/choosepage.h"
#include "ui/wizard/connectbranch.h"
#include "ui/wizard/connectpage.h"
#include "ui/wizard/disconnectdialog.h"
#include "ui/wizard/existingpage.h"
#include "ui/wizard/kindpage.h"
#include "ui/wizard/organizationpage.h"
#include "ui/wizard/provisionwizard.h"
#include "ui/wizard/readypage.h"
#include "ui/wizard/reviewpage.h"
#include "ui/wizard/runflow.h"
#include "ui/wizard/setuppage.h"

namespace phonedesk::ui {

bool ProvisionWizard::isConnecting() const
{
    return m_kind->isExisting();
}

void ProvisionWizard::openExisting()
{
    m_kind->setExisting(true);
    setWindowTitle(tr("Connect an existing number"));
}

void ProvisionWizard::openExisting(const domain::ListedNumber &number, const QString &organizationId)
{
    openExisting();
    const auto shown = domain::E164Number::fromText(number.number.toString());
    m_organization->setHeading(tr("Whose number is %1?").arg(shown ? shown->display() : number.number.toString()));
    m_branch->propose(number.accountSid, number.sid.toString());
    if (!organizationId.isEmpty())
        m_organization->choose(organizationId);
    refresh();
}

WizardPage *ProvisionWizard::pageOf(Step step) const
{
    switch (step) {
    case OrganizationStep:
        return m_organization;
    case KindStep:
        return m_kind;
    case ChooseStep:
        return isConnecting() ? static_cast<WizardPage *>(m_existing) : m_choose;
    case ReviewStep:
        return isConnecting() ? static_cast<WizardPage *>(m_connect) : m_review;
    case SetUpStep:
        return m_setUp;
    case ReadyStep:
        return m_ready;
    }
    return m_organization;
}

void ProvisionWizard::connectBranch()
{
    connect(m_kind, &KindPage::changed, this, [this] {
        setWindowTitle(isConnecting() ? tr("Connect an existing number") : tr("Set up a number"));
        refresh();
    });
    connect(m_kind, &KindPage::nextRequested, this, &ProvisionWizard::leaveKind);
    connect(m_existing, &ExistingPage::nextRequested, m_branch, &ConnectBranch::look);
    connect(m_branch, &ConnectBranch::changed, this, &ProvisionWizard::refresh);
    connect(m_branch, &ConnectBranch::found, this, [this] {
        if (m_step != ChooseStep)
            return;
        m_draft.account = m_branch->draft().account;
        showAccount(m_draft.account);
        m_commitGuard->pageShown();
        goTo(ReviewStep);
    });
    connect(m_connect, &ConnectPage::labelEntered, this, [this] {
        m_commitGuard->bringFocus();
        refresh();
    });
    connect(m_connect, &ConnectPage::edited, m_commitGuard, &BuyGuard::forgetFocus);
    connect(m_commitGuard, &BuyGuard::rested, this, &ProvisionWizard::refresh);
    connect(m_commit, &Button::clicked, this, &ProvisionWizard::connectNumber);
    connect(m_run, &RunFlow::disconnectRequested, this, [this](const QString &phoneNumberId) {
        auto *dialog = new DisconnectDialog(m_desk, phoneNumberId, this);
        connect(dialog, &QDialog::accepted, this, &QWidget::close);
        dialog->open();
    });
}

void ProvisionWizard::connectNumber()
{
    if (!m_commit->isEnabled() || !m_connect->reason().isEmpty() || m_isStarting)
        return;
    m_isStarting = true;
    m_draft = m_branch->draft();
    m_run->start(m_draft);
    refresh();
}

} // namespace phonedesk::ui
