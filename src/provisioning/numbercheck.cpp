// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/numbercheck.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

namespace {

constexpr int atOnce = 8; // numbers; how many requests Twilio gets is its pacer's business

} // namespace

NumberCheck::NumberCheck(const Needs &needs, const QList<domain::PhoneNumber> &numbers)
    : m_needs(needs), m_waiting(numbers.begin(), numbers.end()), m_all(int(numbers.size()))
{
}

void NumberCheck::start(std::function<void(int, int)> progressed, std::function<void(CheckSummary)> done)
{
    m_progressed = std::move(progressed);
    m_done = std::move(done);
    fill();
}

void NumberCheck::stop()
{
    m_waiting.clear();
    m_done = nullptr;
    m_progressed = nullptr;
}

void NumberCheck::fill()
{
    if (m_isFilling) // an account that cannot be opened settles its numbers at once
        return;
    m_isFilling = true;
    while (m_underWay < atOnce && !m_waiting.empty()) {
        ++m_underWay;
        const auto work = std::make_shared<Work>(Work{.number = std::move(m_waiting.front())});
        m_waiting.pop_front();
        open(work);
    }
    m_isFilling = false;
}

void NumberCheck::open(const WorkPointer &work)
{
    const QString sid = work->number.accountSid;
    const auto [place, isNew] = m_accounts.try_emplace(sid);
    Account &account = place->second;
    const auto next = [this, work, &account] {
        if (*account.opened)
            check(work, account.opened->value());
        else
            settle(account.opened->error(), false);
    };
    if (account.opened) {
        next();
        return;
    }
    account.waiting.push_back(next);
    if (!isNew)
        return;
    m_calls.keep(m_needs.accounts.open(sid, [&account](core::Result<OpenAccount> opened) {
        account.opened = std::move(opened);
        const auto waiting = std::exchange(account.waiting, {});
        for (const auto &each : waiting)
            each();
    }));
}

void NumberCheck::check(const WorkPointer &work, const OpenAccount &account)
{
    work->awaited = 1;
    for (const domain::WebhookKind kind : domain::allWebhookKinds) {
        if (!work->number.webhooks.of(kind).url.isEmpty()) {
            ++work->awaited;
            probe(work, account, kind);
        }
    }
    m_calls.keep(account.phones->verifyWebhooks(
        work->number.twilioSid, work->number.webhooks,
        [this, work, phones = account.phones](const core::Result<domain::FieldChanges> &differing) {
            if (differing)
                work->verdict.differing = *differing;
            else
                work->error = differing.error();
            part(work);
        }));
}

void NumberCheck::probe(const WorkPointer &work, const OpenAccount &account, domain::WebhookKind kind)
{
    const domain::Webhook webhook = work->number.webhooks.of(kind);
    const ProbeKey key{work->number.accountSid, domain::name(kind) + u' ' + webhook.method + u' ' + webhook.url};
    const auto [place, isNew] = m_probes.try_emplace(key);
    Probe &known = place->second;
    const auto take = [this, work, &known] {
        work->verdict.webhooks << *known.verdict;
        part(work);
    };
    if (known.verdict) {
        take();
        return;
    }
    known.waiting.push_back(take);
    if (!isNew)
        return;
    m_calls.keep(m_needs.prober.probe(
        {.kind = kind, .webhook = webhook, .accountSid = work->number.accountSid, .number = work->number.number},
        *account.signer, [&known](domain::WebhookVerdict verdict) {
            known.verdict = std::move(verdict);
            const auto waiting = std::exchange(known.waiting, {});
            for (const auto &each : waiting)
                each();
        }));
}

void NumberCheck::part(const WorkPointer &work)
{
    work->awaited -= 1;
    if (work->awaited > 0)
        return;
    if (work->error) {
        settle(work->error, false);
        return;
    }
    work->verdict.checkedAt = m_needs.clock.now();
    std::ranges::sort(work->verdict.webhooks, {}, &domain::WebhookVerdict::kind);
    save(work, true);
}

void NumberCheck::save(const WorkPointer &work, bool mayReadAgain)
{
    domain::PhoneNumber row = work->number;
    const bool isVerified = work->verdict.isVerified();
    row.verdict = work->verdict;
    if (isVerified && row.status == domain::PhoneNumberStatus::Pending)
        row.status = domain::PhoneNumberStatus::Active;
    const domain::HistoryEntry entry{.at = work->verdict.checkedAt,
                                     .actor = m_needs.actor,
                                     .act = isVerified ? u"verified"_s : u"check failed"_s,
                                     .runId = {},
                                     .phoneNumberId = row.id,
                                     .number = row.number.toString(),
                                     .organizationId = row.organizationId,
                                     .accountSid = row.accountSid,
                                     .requestId = {},
                                     .details = domain::toJson(work->verdict)};
    m_calls.keep(m_needs.rows.savePhoneNumber(
        row, {entry}, std::nullopt,
        [this, work, mayReadAgain, isVerified](const core::Result<domain::PhoneNumber> &saved) {
            if (saved || saved.error().kind != core::ErrorKind::Conflict || !mayReadAgain) {
                settle(saved ? std::nullopt : std::optional(saved.error()), isVerified);
                return;
            }
            // Somebody changed something else of it meanwhile: the verdict holds as long as its webhooks are the same.
            m_calls.keep(m_needs.rows.phoneNumber(
                work->number.id, [this, work, error = saved.error()](const core::Result<domain::PhoneNumber> &now) {
                    if (!now || now->webhooks != work->number.webhooks) {
                        settle(now ? error : now.error(), false);
                        return;
                    }
                    work->number = *now;
                    save(work, false);
                }));
        }));
}

void NumberCheck::settle(const std::optional<core::Error> &error, bool isVerified)
{
    m_underWay -= 1;
    if (error) {
        ++m_summary.notChecked;
        if (!m_summary.error)
            m_summary.error = error;
    } else {
        ++(isVerified ? m_summary.verified : m_summary.failing);
    }
    if (m_progressed)
        m_progressed(m_summary.all(), m_all);
    if (m_summary.all() == m_all && m_done)
        m_done(m_summary);
    else
        fill();
}

} // namespace phonedesk::provisioning
