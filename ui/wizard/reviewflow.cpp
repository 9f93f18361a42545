// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/reviewflow.h"

#include "core/clock.h"
#include "core/preferences.h"
#include "provisioning/runregistry.h"
#include "ui/common/desk.h"
#include "ui/wizard/reviewpage.h"
#include "words/times.h"

namespace phonedesk::ui {

namespace {
constexpr auto patience = std::chrono::seconds(5);
} // namespace

ReviewFlow::ReviewFlow(Desk &desk, ReviewPage &page, QObject *parent) : QObject(parent), m_desk(desk), m_page(page) {}

void ReviewFlow::open(ProvisionDraft &draft)
{
    draft.expected = m_desk.urlSets.expected(*draft.organization);
    m_page.setDraft(draft, words::Times(m_desk.preferences.times()).day(m_desk.clock.now()));
    m_page.showLooking();
    ask(draft);
    m_deadline = m_desk.clock.after(patience, [this] {
        m_page.stopWaiting();
        emit changed();
    });
}

void ReviewFlow::ask(ProvisionDraft &draft)
{
    if (const QString label = m_page.label(); !label.isEmpty())
        draft.label = label;
    m_call = m_desk.runs.review(draft.request(), [this](const core::Result<provisioning::ReviewFacts> &facts) {
        m_deadline.abandon();
        if (facts)
            m_page.showFacts(*facts);
        else
            m_page.showError(facts.error());
        emit changed();
    });
}

void ReviewFlow::showWebhooks(ProvisionDraft &draft)
{
    draft.expected = m_desk.urlSets.expected(*draft.organization);
    draft.label = m_page.label();
    m_page.setDraft(draft, words::Times(m_desk.preferences.times()).day(m_desk.clock.now()));
}

void ReviewFlow::abandon()
{
    m_call.abandon();
    m_deadline.abandon();
}

} // namespace phonedesk::ui
