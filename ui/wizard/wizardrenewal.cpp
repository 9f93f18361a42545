// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a wizard takes another's place after a change of the language: nothing that was typed or chosen is lost.
#include "ui/common/formstate.h"
#include "ui/wizard/choosepage.h"
#include "ui/wizard/connectbranch.h"
#include "ui/wizard/kindpage.h"
#include "ui/wizard/organizationpage.h"
#include "ui/wizard/provisionwizard.h"
#include "ui/wizard/runflow.h"
#include "ui/wizard/searchflow.h"

namespace phonedesk::ui {

void ProvisionWizard::takeOver(const ProvisionWizard &former)
{
    if (former.m_step >= SetUpStep) {
        openRun(former.runId());
    } else {
        m_draft = former.m_draft;
        m_preparedFor = former.m_preparedFor;
        if (m_draft.account)
            m_search->setAccount(m_draft.account->sid);
        m_isToSearch = former.m_isToSearch;
        m_kind->setExisting(former.isConnecting());
        m_choose->takeOver(*former.m_choose);
        if (former.m_step >= ChooseStep && isConnecting())
            m_branch->begin(m_draft); // what was chosen there is looked at anew
        else if (former.m_step == ReviewStep)
            openReview();
    }
    const FormState entries = FormState::of(former);
    entries.restore(*this);
    if (former.m_step < ReviewStep || (former.m_step == ReviewStep && isConnecting()))
        goTo(former.m_step == ReviewStep ? ChooseStep : former.m_step);
    if (former.m_choose->isSearching())
        m_choose->requestSearch();
    entries.restore(*this); // and the focus
}

bool ProvisionWizard::canBeRenewed() const
{
    return !m_isStarting && !m_creating.isWaiting() && !FormState::isAsking(*this);
}

} // namespace phonedesk::ui
