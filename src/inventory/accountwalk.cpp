// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/accountwalk.h"

#include "inventory/needs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::inventory {

using core::ErrorKind;

AccountWalk::AccountWalk(const ComparisonNeeds &needs) : m_needs(needs) {}
AccountWalk::~AccountWalk() = default;

void AccountWalk::start(const QList<domain::TwilioAccount> &known, const QString &only)
{
    m_isNarrow = !only.isEmpty();
    // Parents first: they may lead to a subaccount whose own key is not at hand.
    const QList<domain::AccountNode> tree = domain::asTree(known);
    for (const domain::AccountNode &node : tree) {
        const domain::TwilioAccount &account = node.account;
        if (!account.parentSid.isEmpty())
            m_subaccounts << account.sid;
        if (!account.isRemoved() && (only.isEmpty() || account.sid == only || account.parentSid == only))
            add(account.sid, account.name);
    }
    next();
}

void AccountWalk::add(const QString &sid, const QString &name)
{
    if (std::ranges::find(m_accounts, sid, &ComparedAccount::accountSid) == m_accounts.end())
        m_accounts.append({.accountSid = sid, .name = name});
}

void AccountWalk::next()
{
    if (++m_index >= m_accounts.size()) {
        emit ended();
        return;
    }
    m_listed.reset();
    m_stored = {};
    current().isUnderWay = true;
    emit accountsChanged();
    m_call = m_needs.listings.begin(current().accountSid, m_needs.clock.now(), [this](const core::Result<qint64> &id) {
        m_listing = id.value_or(0);
        if (id)
            open();
        else
            close(core::fail(id.error()));
    });
}

void AccountWalk::open()
{
    const QString sid = current().accountSid;
    const Phones parent = m_reachable.value(sid);
    m_call = m_needs.open(sid, [this, sid, parent](const core::Result<Phones> &opened) {
        if (opened && !m_subaccounts.contains(sid))
            findSubaccounts(*opened);
        else if (opened)
            list(*opened);
        else if (parent)
            list(parent);
        else
            close(core::fail(opened.error()));
    });
}

void AccountWalk::findSubaccounts(const Phones &phones)
{
    m_call = phones->listSubaccounts([this, phones](const core::Result<QList<domain::AccountFacts>> &found) {
        // A key that may not read accounts reaches its own alone. What else keeps it from answering, the list of
        // numbers will meet as well.
        for (const domain::AccountFacts &account : found.value_or(QList<domain::AccountFacts>())) {
            if (account.status == "closed"_L1)
                continue;
            m_reachable.insert(account.sid, phones);
            add(account.sid, account.friendlyName);
        }
        list(phones);
    });
}

void AccountWalk::list(const Phones &phones)
{
    m_call = phones->listAllNumbers(
        current().accountSid, [this](twilio::ListedPage page) { take(std::move(page)); },
        [this](const core::Status &listed) {
            m_listed = listed;
            settle();
        });
}

void AccountWalk::take(twilio::ListedPage page)
{
    ++m_writing;
    current().numbers += page.numbers.size();
    // The slot goes when the page is on the disk: Twilio is asked for no more than that can take.
    m_writes.keep(m_needs.listings.keep(m_listing, page.numbers, m_needs.clock.now(),
                                        [this, slot = std::move(page.slot)](const core::Status &stored) {
                                            --m_writing;
                                            if (!stored)
                                                m_stored = stored;
                                            settle();
                                        }));
    emit pageListed(page.numbers);
    emit accountsChanged();
}

void AccountWalk::settle()
{
    if (!m_listed || m_writing > 0)
        return;
    const core::Status status = !m_stored ? m_stored : *m_listed;
    if (!status) {
        close(status);
        return;
    }
    m_call = m_needs.listings.finish(m_listing, m_needs.clock.now(), [this](const core::Result<int> &finished) {
        if (finished)
            close({});
        else
            close(core::fail(finished.error()));
    });
}

void AccountWalk::close(const core::Status &status)
{
    current().isUnderWay = false;
    if (status) {
        current().wholeAt = m_needs.clock.now();
        next();
        return;
    }
    current().error = status.error();
    m_call = m_needs.listings.breakOff(m_listing, m_needs.clock.now(), core::name(status.error().kind),
                                       [this](const core::Status &) { next(); });
}

void AccountWalk::cancel()
{
    if (m_index < 0 || m_index >= m_accounts.size())
        return;
    m_call.abandon();
    // Nobody waits for it: it is written all the same.
    m_needs.listings.breakOff(m_listing, m_needs.clock.now(), core::name(ErrorKind::Cancelled),
                              [](const core::Status &) {});
    for (qsizetype i = m_index; i < m_accounts.size(); ++i) {
        m_accounts[i].isUnderWay = false;
        m_accounts[i].error = core::Error{.kind = ErrorKind::Cancelled, .operation = u"list"_s};
    }
    m_index = m_accounts.size();
    emit ended();
}

} // namespace phonedesk::inventory
