// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/connectbranch.h"

#include "access/accounts.h"
#include "provisioning/runregistry.h"
#include "provisioning/urlsets.h"
#include "ui/common/desk.h"
#include "ui/wizard/connectpage.h"
#include "ui/wizard/existingpage.h"
#include "words/connection.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

ConnectBranch::ConnectBranch(Desk &desk, ExistingPage &list, ConnectPage &page, QObject *parent)
    : QObject(parent), m_desk(desk), m_list(list), m_page(page)
{
    connect(&m_list, &ExistingPage::accountChanged, this, [this] { this->list({}); });
    connect(&m_list, &ExistingPage::searchRequested, this, &ConnectBranch::list);
    connect(&m_list, &ExistingPage::moreRequested, this, &ConnectBranch::more);
    connect(&m_list, &ExistingPage::choiceChanged, this, [this] {
        if (m_list.target() != m_lookedAt) // else a page of the list has come meanwhile
            abandon();
        emit changed();
    });
    connect(&m_page, &ConnectPage::edited, this, &ConnectBranch::changed);
}

void ConnectBranch::begin(const ProvisionDraft &draft)
{
    const bool isSame =
        m_draft.organization && draft.organization && m_draft.organization->id == draft.organization->id;
    m_draft = draft;
    const QString own = draft.account ? draft.account->sid : QString();
    QList<domain::TwilioAccount> accounts = m_desk.accounts.all();
    accounts.removeIf([](const domain::TwilioAccount &each) { return each.isRemoved(); });
    const auto rank = [&own](const domain::TwilioAccount &each) {
        return each.sid == own ? 0 : each.parentSid == own ? 1 : 2;
    };
    std::ranges::stable_sort(accounts, {}, rank);
    const QString proposed = std::exchange(m_proposedAccount, {});
    m_list.setAccounts(accounts, isSame ? m_list.accountSid() : proposed.isEmpty() ? own : proposed);
    if (const QString number = std::exchange(m_proposedNumber, {}); !number.isEmpty())
        m_list.setTyped(number);
    if (!isSame || m_listedAccount != m_list.accountSid())
        list({});
}

void ConnectBranch::propose(const QString &accountSid, const QString &numberSid)
{
    m_proposedAccount = accountSid;
    m_proposedNumber = numberSid;
}

void ConnectBranch::list(const QString &digits)
{
    m_digits = digits;
    m_next.clear();
    m_listedAccount = m_list.accountSid();
    m_list.showLoading();
    ask({});
}

void ConnectBranch::more()
{
    m_list.showLoading();
    ask(m_next);
}

void ConnectBranch::ask(const QString &page)
{
    m_listing = m_desk.connecting.list(m_listedAccount, m_digits, page,
                                       [this, page](const core::Result<provisioning::ConnectPage> &answer) {
                                           if (!answer) {
                                               m_list.showError(answer.error());
                                               return;
                                           }
                                           m_next = answer->next;
                                           m_list.showPage(*answer, page.isEmpty());
                                           // A page on which all are managed says nothing: the next one may.
                                           if (answer->numbers.isEmpty() && !m_next.isEmpty())
                                               more();
                                       });
}

// The chosen account, and those below it that this desk knows.
QStringList ConnectBranch::candidates() const
{
    QStringList sids{m_list.accountSid()};
    const QList<domain::TwilioAccount> accounts = m_desk.accounts.all();
    for (const domain::TwilioAccount &account : accounts) {
        if (account.parentSid == sids.first() && !account.isRemoved())
            sids << account.sid;
    }
    return sids;
}

QString ConnectBranch::nameOf(const QString &accountSid) const
{
    const auto account = m_desk.accounts.find(accountSid);
    return (account ? account->name : QString()) + u" ("_s + domain::shortSid(accountSid) + u')';
}

void ConnectBranch::look()
{
    const auto target = m_list.target();
    if (!target)
        return;
    m_lookedAt = target;
    m_list.setBusy(true);
    m_list.clearMessage();
    m_looking = m_desk.connecting.look(candidates(), *target,
                                       [this](const core::Result<provisioning::ConnectFacts> &facts) { show(facts); });
    emit changed();
}

void ConnectBranch::show(const core::Result<provisioning::ConnectFacts> &facts)
{
    m_list.setBusy(false);
    if (!facts) {
        if (facts.error().kind == core::ErrorKind::NotFound && facts.error().operation == "connect.find"_L1) {
            QStringList names;
            const QStringList asked = candidates();
            for (const QString &sid : asked)
                names << nameOf(sid);
            const auto target = m_list.target();
            const QString subject = !target                 ? m_list.typed()
                                    : target->sid.isEmpty() ? target->number.display()
                                                            : target->sid;
            m_list.showMessage(words::notInAccounts(names, subject));
        } else {
            m_list.showError(facts.error());
        }
        emit changed();
        m_list.firstField()->setFocus(); // Next could not be pressed meanwhile, and lost it
        return;
    }
    m_facts = *facts;
    m_draft.account = m_desk.accounts.find(facts->present.accountSid);
    m_draft.expected = m_desk.urlSets.expected(*m_draft.organization);
    const QList<provisioning::RunView> runs = m_desk.runs.runs();
    const bool isBeingWorkedOn = std::ranges::any_of(runs, [&](const provisioning::RunView &run) {
        return run.isOpen() && run.request.accountSid == facts->present.accountSid &&
               run.request.choice.number == facts->present.number;
    });
    if (!m_draft.account) {
        m_list.showMessage(words::notInAccounts({domain::shortSid(facts->present.accountSid)}, m_list.typed()));
        emit changed();
        return;
    }
    m_page.setFacts(m_draft, *facts, isBeingWorkedOn);
    emit found();
}

void ConnectBranch::showWebhooks(const domain::WebhookSet &webhooks)
{
    m_draft.expected.webhooks = webhooks;
    if (m_facts)
        m_page.setWebhooks(webhooks);
}

void ConnectBranch::abandon()
{
    m_looking.abandon();
    m_lookedAt.reset();
    m_list.setBusy(false);
}

ProvisionDraft ConnectBranch::draft() const
{
    ProvisionDraft draft = m_draft;
    if (!m_facts)
        return draft;
    draft.label = m_page.label();
    draft.alternatives.clear();
    draft.choice = domain::AvailableNumber{
        .number = m_facts->present.number, .capabilities = m_facts->present.capabilities, .monthly = m_facts->monthly};
    draft.existing = provisioning::ExistingNumber{.sid = m_facts->present.sid,
                                                  .shown = m_facts->present.raw,
                                                  .services = m_facts->services,
                                                  .servicesAreKnown = !m_facts->servicesError,
                                                  .withTexts = m_page.withTexts()};
    return draft;
}

} // namespace phonedesk::ui
