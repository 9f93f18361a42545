// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls.h"
#include "inventory/batchlane.h"
#include "inventory/batchrow.h"
#include "inventory/batchview.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>

namespace phonedesk::inventory {

struct ChangeNeeds;

// One batch from its plan to its end: the canary first, then the rest, account beside account, each as fast as its
// pacer allows. It works only while it holds a claim in the journal. Owned by Changes.
class BatchRun : public QObject
{
    Q_OBJECT

public:
    BatchRun(const ChangeNeeds &needs, domain::Batch batch, QList<domain::BatchRow> rows);
    ~BatchRun() override;

    // Where an earlier process left it: paused; a canary that was changed is verified anew. `claim`: the run by which
    // this process holds it; empty: none yet.
    void pickUp(const QString &claim);
    void showElsewhere(); // as pickUp(), but another process works on it: with the canary's last verdict
    void startCanary(int seq);
    void startRest();
    void pause();
    void goOn();
    void stop(); // before the next request; what was not written stays as it is
    // Rows that failed, again. An ended batch is open again for them.
    void retry();
    // These rows, over what somebody else set since they were shown: that is shown now.
    void writeAnyway(const QList<int> &seqs);
    void claimLost(const core::Error &why);
    void haltAll(const core::Error &why); // nothing more is sent until a person has seen to it

    BatchView view() const;
    const domain::Batch &batch() const { return m_batch; }
    const QList<domain::BatchRow> &rows() const { return m_rows; }
    const QString &runId() const { return m_runId; }
    bool isWriting() const; // a request that changes the world is on its way, or what came of it to the disk

signals:
    void changed();
    void rowChanged(int seq);
    void numberConfirmed(const phonedesk::domain::NumberConfiguration &present); // by an answer of Twilio's

private:
    using Lanes = std::map<QString, BatchLane>;

    void begin(const QList<int> &seqs); // claims, then works on these
    void enqueue(const QList<int> &seqs);
    void reopen(const QList<domain::BatchRow> &rows); // of a batch that has ended, too
    void fill();
    void open(const QString &accountSid, BatchLane &lane);
    void start(BatchLane &lane, const BatchLane::Next &next);
    void letSend(BatchLane &lane);
    void rowEnded(int seq, const RowOutcome &outcome);
    void halt(BatchLane &lane, const core::Error &why);
    void conclude(); // when nothing is in work
    void verifyCanary();
    void readVerdict();
    void end();
    void store();
    bool isIdle() const; // nothing is in work, nor about to be
    CanaryState canaryState() const;
    void count(domain::BatchRowState state, int by) { m_counts.at(std::size_t(state)) += by; }
    void setRow(const domain::BatchRow &row);

    const ChangeNeeds &m_needs;
    domain::Batch m_batch;
    QList<domain::BatchRow> m_rows;
    std::array<int, domain::allBatchRowStates.size()> m_counts{};
    QString m_runId;
    Lanes m_lanes;
    std::map<int, std::unique_ptr<RowWork>> m_work;
    std::deque<std::chrono::milliseconds> m_ends; // of the last rows, for the rate
    bool m_isPaused = false;
    bool m_isStopping = false;
    bool m_isVerifying = false;
    bool m_isFilling = false;
    std::optional<core::Error> m_error;
    std::optional<core::Error> m_checkError;
    std::optional<domain::Verdict> m_verdict;
    core::CallHandle m_claiming;
    core::CallHandle m_check;
    core::Calls m_calls;
};

} // namespace phonedesk::inventory
