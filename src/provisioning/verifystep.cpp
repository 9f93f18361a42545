// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/verifystep.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

using domain::Finding;
using workflow::StepResult;

namespace {

// SMS is the customer's own affair.
domain::FieldChanges withoutTexts(domain::FieldChanges differing)
{
    differing.removeIf([](const auto &change) { return change.key().startsWith("Sms"_L1); });
    return differing;
}

} // namespace

bool VerifyStep::mayRepeat(const core::Error &error) const
{
    if (m_readBackError || !m_context.state.verdict)
        return mayPass(error);
    // What only a person can mend is not asked again by itself: a token that is missing, or a number that differs.
    if (!m_context.state.verdict->differing.isEmpty())
        return false;
    const domain::WebhookVerdict *trouble = m_context.state.verdict->firstTrouble();
    return trouble && trouble->finding != Finding::RefusedUnsigned && trouble->finding != Finding::AcceptedUnsigned &&
           trouble->finding != Finding::NotAllowed;
}

// What the run was started with; the team may have other values since.
core::Timings VerifyStep::timings(const core::Timings &program) const
{
    core::Timings timings = program;
    if (const auto &plan = m_context.request.verification) {
        timings.attempts = plan->tries;
        timings.firstBackoff = plan->time / qMax(1, (1 << (plan->tries - 1)) - 1); // 1 + 2 + 4 ... of it
        timings.longestBackoff = plan->time;
    }
    return timings;
}

void VerifyStep::begin()
{
    m_verdict = {};
    m_readBackError.reset();
    // Twilio held something else at the last check, and a person said "again" (it is never repeated by itself): it is
    // set right first, looking before writing.
    if (m_context.state.verdict && !m_context.state.verdict->differing.isEmpty()) {
        m_context.configuration.reset();
        m_mend = std::make_unique<ConfigureStep>(m_context, id(), m_context.request.kinds());
        m_mending = m_mend->start(1, [this](const core::Result<StepResult> &mended) {
            if (mended)
                open();
            else
                fail(mended.error());
        });
        return;
    }
    open();
}

void VerifyStep::open()
{
    m_call = m_context.openAccount([this](const core::Result<OpenAccount> &account) {
        if (account)
            probe(*account);
        else
            fail(account.error());
    });
}

void VerifyStep::probe(const OpenAccount &account)
{
    const domain::WebhookSet &wanted = m_context.request.webhooks;
    m_calls.abandonAll();
    const QList<domain::WebhookKind> kinds = m_context.request.kinds();
    m_awaited = 1 + int(kinds.size());
    m_calls.keep(account.phones->verifyWebhooks(
        m_context.state.numberSid, wanted,
        [this, phones = account.phones](const core::Result<domain::FieldChanges> &differing) {
            if (differing)
                m_verdict.differing = m_context.request.kinds().contains(domain::WebhookKind::Sms)
                                          ? *differing
                                          : withoutTexts(*differing);
            else
                m_readBackError = differing.error();
            part();
        }));
    for (const domain::WebhookKind kind : kinds) {
        m_calls.keep(m_context.needs.prober.probe({.kind = kind,
                                                   .webhook = wanted.of(kind),
                                                   .accountSid = m_context.request.accountSid,
                                                   .number = m_context.request.choice.number},
                                                  *account.signer, [this](const domain::WebhookVerdict &verdict) {
                                                      m_verdict.webhooks << verdict;
                                                      part();
                                                  }));
    }
}

void VerifyStep::part()
{
    m_awaited -= 1;
    if (m_awaited == 0)
        conclude();
}

void VerifyStep::conclude()
{
    if (m_readBackError) {
        fail(*m_readBackError);
        return;
    }
    m_verdict.checkedAt = m_context.needs.clock.now();
    std::ranges::sort(m_verdict.webhooks, {}, &domain::WebhookVerdict::kind);
    m_context.state.verdict = m_verdict;

    const bool verified = m_verdict.isVerified();
    domain::PhoneNumber row = *m_context.row;
    row.verdict = m_verdict;
    if (m_verdict.differing.isEmpty()) { // as Twilio has just confirmed; a fallback that nobody asked for stays
        const domain::WebhookSet before = std::exchange(row.webhooks, m_context.request.webhooks);
        if (!m_context.request.kinds().contains(domain::WebhookKind::Sms)) {
            row.webhooks.sms = before.sms;
            row.webhooks.smsFallback = before.smsFallback;
        }
        if (row.webhooks.voiceFallback.url.isEmpty())
            row.webhooks.voiceFallback = before.voiceFallback;
        if (row.webhooks.smsFallback.url.isEmpty())
            row.webhooks.smsFallback = before.smsFallback;
    }
    if (verified)
        row.status = domain::PhoneNumberStatus::Active;
    save(row, verified);
}

void VerifyStep::save(const domain::PhoneNumber &row, bool verified)
{
    const QString act = verified ? u"verified"_s : u"check failed"_s;
    // The first failure is history; its automatic repetitions are the journal's.
    QList<domain::HistoryEntry> history;
    if (verified || m_attempt == 1)
        history << m_context.history(act, {}, domain::toJson(m_verdict));
    m_call = m_context.needs.rows.savePhoneNumber(
        row, history, std::nullopt, [this, verified, act](const core::Result<domain::PhoneNumber> &saved) {
            if (!saved) {
                fail(saved.error());
                return;
            }
            m_context.row = *saved;
            if (verified) {
                m_context.state.error.reset();
                (void)m_context.note(m_context.entry(id(), m_attempt, act));
                succeed(StepResult::Done);
                return;
            }
            // The verdict says what is wrong; the error only that a person, or the next attempt, is needed.
            core::Error error{.kind = core::ErrorKind::Rejected, .operation = u"verify"_s};
            if (!m_verdict.differing.isEmpty()) {
                error.kind = core::ErrorKind::Conflict;
                error.detail =
                    u"Twilio stores otherwise: %1"_s.arg(QStringList(m_verdict.differing.keys()).join(u", "_s));
            } else if (const domain::WebhookVerdict *trouble = m_verdict.firstTrouble()) {
                error.httpStatus = trouble->httpStatus;
                error.detail = u"%1: %2"_s.arg(domain::name(trouble->kind), domain::name(trouble->finding));
            }
            fail(error);
        });
}

} // namespace phonedesk::provisioning
