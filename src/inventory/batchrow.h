// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/batch.h"
#include "domain/historyentry.h"

#include <functional>
#include <memory>

namespace phonedesk::twilio {
class PhoneService;
struct NumberAnswer;
} // namespace phonedesk::twilio

namespace phonedesk::inventory {

struct ChangeNeeds;

// How the work on a row ended.
struct RowOutcome
{
    domain::BatchRow row;
    // Nothing more may be done for its account (or, with `isStorage`, at all) until a person has seen to it. The row
    // waits, as does one that was paused.
    std::optional<core::Error> halt;
    bool isStorage = false;
    std::optional<domain::NumberConfiguration> present; // what Twilio just said it holds; empty: nothing was heard
};

// One row: read, compared with what was shown, written down, sent (only what differs), and what came of it saved.
// Failures that may pass are tried again after a while, each time looking first.
class RowWork
{
public:
    RowWork(const ChangeNeeds &needs, const domain::Batch &batch, domain::BatchRow row,
            std::shared_ptr<twilio::PhoneService> phones, std::function<void(RowOutcome)> done,
            std::function<void()> ready, std::function<void()> answered);

    // `seen`: what Twilio held a moment ago; empty: it is read now.
    void start(const std::optional<domain::NumberConfiguration> &seen);
    // Before the next request. A row that is on its way ends as it would.
    void pause();
    // It is ready to be sent; proceed() lets it. Until then a pause is at once. `answered` follows each time: Twilio
    // has no request of it any more.
    bool isReady() const { return m_stage == Stage::Ready; }
    void proceed();
    bool isWriting() const { return m_stage == Stage::Sending || m_stage == Stage::Saving; }
    const domain::BatchRow &row() const { return m_row; }

private:
    enum class Stage { Reading, Ready, Asking, Sending, Saving, Backoff };

    void read();
    void compare(const domain::NumberConfiguration &present);
    void ask();
    void send();
    void sent(const twilio::NumberAnswer &answer);
    void finish(domain::BatchRowState state, const domain::WebhookSet &webhooks,
                const QList<domain::HistoryEntry> &history);
    void failed(const core::Error &error);
    void settle(domain::BatchRowState state);
    void save(const std::function<core::CallHandle(core::ResultCallback<void>)> &write);
    void endLater();
    void tellAnswered();
    void end(const std::optional<core::Error> &halt = {}, bool isStorage = false);
    domain::HistoryEntry history() const;

    const ChangeNeeds &m_needs;
    const QString m_batchId;
    const domain::BatchKind m_kind;
    domain::BatchRow m_row;
    const std::shared_ptr<twilio::PhoneService> m_phones;
    std::function<void(RowOutcome)> m_done;
    std::function<void()> m_ready;
    std::function<void()> m_answered;
    domain::FieldChanges m_toSend;
    Stage m_stage = Stage::Reading;
    int m_attempt = 1;
    std::optional<domain::NumberConfiguration> m_present;
    bool m_isToTwilio = false; // let go, and not answered yet
    bool m_isPaused = false;
    core::CallHandle m_call;
};

} // namespace phonedesk::inventory
