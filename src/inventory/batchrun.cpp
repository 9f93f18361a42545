// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/batchrun.h"

#include "core/cuid.h"
#include "inventory/needs.h"
#include "provisioning/numberacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace phonedesk::inventory {

using core::ErrorKind;
using domain::BatchPhase;
using domain::BatchRow;
using domain::BatchRowState;

namespace {

constexpr auto rateSpan = 5s;

bool isLeft(const BatchRow &row)
{
    return row.state == BatchRowState::Waiting || row.state == BatchRowState::Asked;
}

} // namespace

BatchRun::BatchRun(const ChangeNeeds &needs, domain::Batch batch, QList<BatchRow> rows)
    : m_needs(needs), m_batch(std::move(batch)), m_rows(std::move(rows))
{
    for (const BatchRow &row : std::as_const(m_rows))
        count(row.state, 1);
}

BatchRun::~BatchRun() = default;

void BatchRun::pickUp(const QString &claim)
{
    m_runId = claim;
    // Its program was ended between the last row and the word that it was the last.
    if (m_batch.phase == BatchPhase::Rest && std::ranges::none_of(m_rows, isLeft))
        end();
    else if (canaryState() == CanaryState::NotChecked) // or before that answer was written down
        verifyCanary();
    else
        showElsewhere();
}

void BatchRun::showElsewhere()
{
    m_isPaused = m_batch.phase == BatchPhase::Planned || m_batch.phase == BatchPhase::Rest ||
                 canaryState() == CanaryState::Waiting;
    if (m_batch.phase == BatchPhase::Canary && canaryState() == CanaryState::NotChecked)
        readVerdict();
}

void BatchRun::startCanary(int seq)
{
    if (!isIdle() || m_isVerifying || m_batch.phase == BatchPhase::Rest || m_batch.phase == BatchPhase::Ended)
        return;
    m_batch.canary = seq;
    m_batch.phase = BatchPhase::Canary;
    m_verdict.reset();
    m_checkError.reset();
    store();
    begin({seq});
}

void BatchRun::startRest()
{
    if (!isIdle() || m_isVerifying || (m_batch.phase != BatchPhase::Planned && m_batch.phase != BatchPhase::Canary))
        return;
    m_batch.phase = BatchPhase::Rest;
    store();
    goOn();
}

void BatchRun::pause()
{
    m_isPaused = true;
    for (auto &[sid, lane] : m_lanes)
        lane.stopLooking();
    for (const auto &[seq, work] : m_work)
        work->pause();
    emit changed();
}

void BatchRun::goOn()
{
    if (!isIdle() || m_batch.phase == BatchPhase::Ended)
        return;
    m_lanes.clear();
    QList<int> seqs;
    if (m_batch.phase == BatchPhase::Canary) {
        seqs << m_batch.canary;
    } else {
        for (const BatchRow &row : std::as_const(m_rows)) {
            if (isLeft(row))
                seqs << row.seq;
        }
    }
    if (seqs.isEmpty())
        end();
    else
        begin(seqs);
}

void BatchRun::stop()
{
    if (m_batch.phase == BatchPhase::Ended)
        return;
    m_isStopping = true;
    m_check.abandon();
    m_isVerifying = false;
    pause();
    if (isIdle())
        conclude();
}

void BatchRun::retry()
{
    QList<BatchRow> failed;
    for (const BatchRow &row : std::as_const(m_rows)) {
        if (row.state != BatchRowState::Failed)
            continue;
        BatchRow again = row;
        again.state = row.isUnsettled() ? BatchRowState::Asked : BatchRowState::Waiting;
        again.error.reset();
        again.endedAt = {};
        failed << again;
    }
    reopen(failed);
}

void BatchRun::writeAnyway(const QList<int> &seqs)
{
    QList<BatchRow> changedRows;
    for (const int seq : seqs) {
        BatchRow row = m_rows.at(seq);
        if (row.state != BatchRowState::Changed)
            continue;
        row.shown = row.found;
        row.state = BatchRowState::Waiting;
        row.endedAt = {};
        row.askedAt = {};
        changedRows << row;
    }
    reopen(changedRows);
}

void BatchRun::reopen(const QList<BatchRow> &rows)
{
    if (rows.isEmpty() || !isIdle() || m_isVerifying)
        return;
    m_claiming = m_needs.batches.keep(m_batch.id, rows, [this, rows](const core::Status &kept) {
        if (!kept) {
            haltAll(kept.error());
            return;
        }
        for (const BatchRow &row : rows)
            setRow(row);
        if (m_batch.phase == BatchPhase::Ended) {
            m_batch.phase = BatchPhase::Rest;
            m_batch.endedAt = {};
            m_batch.wasStopped = false;
            store();
        }
        goOn();
    });
    emit changed();
}

void BatchRun::begin(const QList<int> &seqs)
{
    m_isPaused = false;
    m_isStopping = false;
    m_error.reset();
    if (!m_runId.isEmpty()) {
        enqueue(seqs);
        return;
    }
    const QString runId = core::makeCuid();
    const workflow::RunRecord record{.id = runId,
                                     .flow = u"batch"_s,
                                     .scope = u"batch"_s,
                                     .subject = m_batch.id,
                                     .actor = m_needs.actor,
                                     .startedAt = m_needs.clock.now()};
    m_claiming = m_needs.journal.begin(record, [this, runId, seqs](const core::Status &begun) {
        if (!begun) {
            haltAll(begun.error());
            return;
        }
        m_runId = runId;
        enqueue(seqs);
    });
    emit changed();
}

void BatchRun::enqueue(const QList<int> &seqs)
{
    m_ends.clear();
    for (const int seq : seqs)
        m_lanes[m_rows.at(seq).accountSid].add(m_rows.at(seq));
    fill();
    emit changed();
}

void BatchRun::fill()
{
    if (m_isFilling || m_isPaused)
        return;
    m_isFilling = true;
    for (auto &[sid, lane] : m_lanes) {
        if (lane.halted || lane.isEmpty())
            continue;
        if (!lane.isOpen()) {
            open(sid, lane);
            continue;
        }
        while (lane.inWork < lane.depth()) {
            const auto next = lane.take(m_needs.clock.monotonic());
            if (!next)
                break;
            start(lane, *next);
        }
    }
    m_isFilling = false;
}

void BatchRun::open(const QString &accountSid, BatchLane &lane)
{
    if (lane.isOpening)
        return;
    lane.isOpening = true;
    m_calls.keep(
        m_needs.open(accountSid, [this, accountSid](const core::Result<std::shared_ptr<twilio::PhoneService>> &opened) {
            const auto it = m_lanes.find(accountSid);
            if (it == m_lanes.end())
                return;
            BatchLane &waiting = it->second;
            waiting.isOpening = false;
            if (!opened) {
                halt(waiting, opened.error());
                return;
            }
            waiting.open((*opened)->inBulk(), m_needs.clock, m_needs.timings.lookUpFreshness, [this] { fill(); });
            if (m_isPaused && isIdle())
                conclude();
            else
                fill();
        }));
}

void BatchRun::start(BatchLane &lane, const BatchLane::Next &next)
{
    ++lane.inWork;
    const int seq = next.seq;
    auto work = std::make_unique<RowWork>(
        m_needs, m_batch, m_rows.at(seq), lane.phones(),
        [this, seq](const RowOutcome &outcome) { rowEnded(seq, outcome); },
        [this, seq, &lane] {
            lane.ready.push_back(seq);
            letSend(lane);
        },
        [this, &lane] {
            --lane.sending;
            letSend(lane);
        });
    RowWork &begun = *work;
    m_work.emplace(seq, std::move(work));
    begun.start(next.seen);
}

// No more than Twilio takes at once, as far as is known: what waits here is not sent after a pause.
void BatchRun::letSend(BatchLane &lane)
{
    const int most = lane.phones()->atOnce() * 5 / 4 + 4; // some of them wait for the disk
    while (!lane.ready.empty() && lane.sending < most) {
        const auto it = m_work.find(lane.ready.front());
        lane.ready.pop_front();
        if (m_isPaused || it == m_work.end() || !it->second->isReady())
            continue;
        ++lane.sending;
        it->second->proceed();
    }
}

void BatchRun::rowEnded(int seq, const RowOutcome &outcome)
{
    BatchLane &lane = m_lanes[outcome.row.accountSid];
    m_work.erase(seq);
    --lane.inWork;
    letSend(lane);
    if (outcome.present)
        emit numberConfirmed(*outcome.present);
    setRow(outcome.row);
    if (isLeft(outcome.row)) {
        lane.putBack(seq);
    } else {
        const auto now = m_needs.clock.monotonic();
        m_ends.push_back(now);
        while (m_ends.front() < now - rateSpan)
            m_ends.pop_front();
    }
    if (outcome.halt && outcome.isStorage)
        haltAll(*outcome.halt);
    else if (outcome.halt)
        halt(lane, *outcome.halt);
    else
        fill();
    if (isIdle())
        conclude();
    else
        emit changed();
}

void BatchRun::halt(BatchLane &lane, const core::Error &why)
{
    lane.halted = why;
    lane.stopLooking();
    if (isIdle())
        conclude();
    else
        emit changed();
}

void BatchRun::haltAll(const core::Error &why)
{
    m_error = why;
    pause();
}

// The claim is another's now, or nobody knows: nothing is sent any more.
void BatchRun::claimLost(const core::Error &why)
{
    m_runId.clear();
    haltAll(why);
}

void BatchRun::conclude()
{
    const bool waits = std::ranges::any_of(m_lanes, [](const auto &entry) { return !entry.second.isEmpty(); });
    if (m_isStopping) {
        end();
        return;
    }
    if (waits || m_isPaused) { // also where each account that has rows left is halted
        m_isPaused = true;
        emit changed();
        return;
    }
    m_lanes.clear();
    if (m_batch.phase == BatchPhase::Canary)
        verifyCanary();
    else
        end();
}

void BatchRun::verifyCanary()
{
    const BatchRow &row = m_rows.at(m_batch.canary);
    if (row.state != BatchRowState::Written && row.state != BatchRowState::AlreadySo) {
        emit changed();
        return;
    }
    m_isVerifying = true;
    emit changed();
    m_check = m_needs.rows.phoneNumber(row.phoneNumberId, [this](const core::Result<domain::PhoneNumber> &number) {
        if (!number) {
            m_isVerifying = false;
            m_checkError = number.error();
            emit changed();
            return;
        }
        m_check = m_needs.checks.verify({*number}, [this](const core::Result<provisioning::CheckSummary> &summary) {
            m_checkError = summary ? summary->error : std::optional(summary.error());
            readVerdict();
        });
    });
}

void BatchRun::readVerdict()
{
    m_isVerifying = true;
    const QString id = m_rows.at(m_batch.canary).phoneNumberId;
    m_check = m_needs.rows.phoneNumber(id, [this](const core::Result<domain::PhoneNumber> &number) {
        m_isVerifying = false;
        m_verdict = number ? number->verdict : std::nullopt;
        const bool isAll = std::ranges::none_of(m_rows, isLeft);
        if (isAll && m_verdict && m_verdict->isVerified())
            end();
        else
            emit changed();
    });
}

void BatchRun::end()
{
    QList<BatchRow> open;
    for (const BatchRow &row : std::as_const(m_rows)) {
        if (!isLeft(row) || !row.askedAt.isValid())
            continue;
        BatchRow left = row;
        if (row.state == BatchRowState::Asked) {
            left.state = BatchRowState::Failed;
            left.endedAt = m_needs.clock.now();
            left.error = core::Error{.kind = ErrorKind::Cancelled,
                                     .effect = core::Effect::Unknown,
                                     .operation = u"update"_s,
                                     .detail = u"stopped before Twilio's answer was known"_s};
        }
        left.askedAt = row.state == BatchRowState::Asked ? row.askedAt : QDateTime();
        open << left;
    }
    if (!open.isEmpty()) {
        m_calls.keep(m_needs.batches.keep(m_batch.id, open, [](const core::Status &) {}));
        for (const BatchRow &row : std::as_const(open))
            setRow(row);
    }
    m_batch.phase = BatchPhase::Ended;
    m_batch.endedAt = m_needs.clock.now();
    m_batch.wasStopped = m_isStopping;
    m_isPaused = false;
    m_isStopping = false;
    m_lanes.clear();
    store();
    if (!m_runId.isEmpty()) {
        const workflow::JournalEntry entry{.at = m_batch.endedAt, .event = u"ended"_s};
        const QString outcome = m_batch.wasStopped ? u"stopped"_s : u"done"_s;
        m_calls.keep(m_needs.journal.settle(m_runId, outcome, entry, [](const core::Status &) {}));
        m_runId.clear();
    }
    emit changed();
}

// What follows in the same thread of the store comes after it.
void BatchRun::store()
{
    m_calls.keep(m_needs.batches.update(m_batch, [this](const core::Status &stored) {
        if (!stored)
            haltAll(stored.error());
    }));
}

void BatchRun::setRow(const BatchRow &row)
{
    count(m_rows.at(row.seq).state, -1);
    m_rows[row.seq] = row;
    count(row.state, 1);
    emit rowChanged(row.seq);
}

} // namespace phonedesk::inventory
