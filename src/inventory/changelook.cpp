// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/changelook.h"

#include "inventory/needs.h"

#include <QSet>

#include <utility>

namespace phonedesk::inventory {

using core::ErrorKind;
using Field = domain::ListedConfiguration::Field;

ChangeLook::ChangeLook(const ChangeNeeds &needs, const QList<domain::PhoneNumber> &numbers)
    : m_needs(needs), m_facts(std::make_shared<ChangeFacts>())
{
    for (const domain::PhoneNumber &number : numbers) {
        if (number.status == domain::PhoneNumberStatus::Released)
            continue; // not ours any more
        m_accounts[number.accountSid].bySid.insert(number.twilioSid, m_facts->numbers.size());
        m_facts->numbers.append({.ours = number, .theirs = {}, .error = {}});
    }
}

void ChangeLook::start(std::function<void(int, int)> progressed,
                       std::function<void(std::shared_ptr<const ChangeFacts>)> done)
{
    m_progressed = std::move(progressed);
    m_done = std::move(done);
    m_awaited = 1; // this call: an answer may not come within it
    for (const auto &[sid, account] : m_accounts) {
        ++m_awaited;
        open(sid);
    }
    auto [completion, handle] = core::Completion<bool>::make([this](bool) { part(); });
    m_calls.keep(std::move(handle));
    completion.finishLater(true);
}

void ChangeLook::open(const QString &accountSid)
{
    m_calls.keep(m_needs.open(accountSid, [this, accountSid](const core::Result<Phones> &opened) {
        if (!opened) {
            fail(accountSid, opened.error());
        } else {
            const Phones phones = (*opened)->inBulk();
            m_accounts.at(accountSid).phones = phones;
            if (m_accounts.at(accountSid).bySid.size() <= mostSingly)
                readSingly(accountSid, phones);
            else
                readListing(accountSid, phones);
            readOthers(accountSid, phones);
        }
        part();
    }));
}

void ChangeLook::readSingly(const QString &accountSid, const Phones &phones)
{
    const auto &bySid = m_accounts.at(accountSid).bySid;
    for (auto it = bySid.cbegin(); it != bySid.cend(); ++it) {
        ++m_awaited;
        m_calls.keep(phones->readNumber(
            it.key(), [this, accountSid, index = it.value(), phones](const core::Result<twilio::NumberAnswer> &answer) {
                if (answer)
                    take(accountSid, domain::ListedNumber::of(answer->configuration));
                else if (answer.error().kind != ErrorKind::NotFound)
                    m_facts->numbers[index].error = answer.error();
                part();
            }));
    }
}

void ChangeLook::readListing(const QString &accountSid, const Phones &phones)
{
    ++m_awaited;
    m_calls.keep(phones->listAllNumbers(
        accountSid,
        [this, accountSid](const twilio::ListedPage &page) {
            for (const domain::ListedNumber &number : page.numbers)
                take(accountSid, number);
        },
        [this, accountSid, phones](const core::Status &listed) {
            if (!listed)
                fail(accountSid, listed.error());
            part();
        }));
}

void ChangeLook::readOthers(const QString &accountSid, const Phones &phones)
{
    ++m_awaited;
    m_calls.keep(
        phones->listServiceMembers([this, accountSid, phones](const core::Result<twilio::ServiceMembers> &all) {
            if (all)
                m_facts->services.insert(*all);
            else
                m_facts->othersUnknown.insert(accountSid, all.error());
            part();
        }));
}

// Where a number has one: few accounts have any.
void ChangeLook::readApplications()
{
    QSet<QString> accounts;
    for (const LookedUp &number : std::as_const(m_facts->numbers)) {
        if (number.theirs && (!number.theirs->configuration.field(Field::VoiceApplicationSid).isEmpty() ||
                              !number.theirs->configuration.field(Field::SmsApplicationSid).isEmpty()))
            accounts.insert(number.ours.accountSid);
    }
    for (const QString &accountSid : std::as_const(accounts)) {
        ++m_awaited;
        m_calls.keep(
            m_accounts.at(accountSid)
                .phones->listApplications([this, accountSid](const core::Result<QList<domain::Application>> &all) {
                    if (all)
                        m_facts->applications.insert(accountSid, *all);
                    else
                        m_facts->othersUnknown.insert(accountSid, all.error());
                    part();
                }));
    }
}

void ChangeLook::take(const QString &accountSid, const domain::ListedNumber &number)
{
    const auto &bySid = m_accounts.at(accountSid).bySid;
    const auto it = bySid.constFind(number.sid.toString());
    if (it == bySid.cend())
        return;
    m_facts->numbers[*it].theirs = number;
    m_facts->numbers[*it].error.reset();
    ++m_read;
    if (m_progressed && (m_read % 50 == 0 || m_read == m_facts->numbers.size()))
        m_progressed(m_read, int(m_facts->numbers.size()));
}

// Those that were not read until now.
void ChangeLook::fail(const QString &accountSid, const core::Error &error)
{
    for (const qsizetype index : std::as_const(m_accounts.at(accountSid).bySid)) {
        LookedUp &number = m_facts->numbers[index];
        if (!number.theirs)
            number.error = error;
    }
}

void ChangeLook::part()
{
    if (--m_awaited > 0)
        return;
    if (!std::exchange(m_knowsNumbers, true)) {
        readApplications();
        if (m_awaited > 0)
            return;
    }
    const auto done = std::move(m_done);
    done(std::move(m_facts));
}

} // namespace phonedesk::inventory
