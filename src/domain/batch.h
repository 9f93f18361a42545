// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/e164number.h"
#include "domain/listednumber.h"
#include "domain/numberconfiguration.h"
#include "domain/urlset.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace phonedesk::domain {

enum class BatchKind {
    Update,
    PutBack, // what another batch wrote, as far as it is still there
    FailOver,
    FailBack,
};
QString name(BatchKind kind);
std::optional<BatchKind> batchKindFromName(QStringView name);
bool putsBack(BatchKind kind); // PutBack, FailBack

enum class BatchPhase {
    Planned, // nothing was written yet
    Canary,  // one number first; a person lets the rest follow
    Rest,
    Ended, // every row came to an end, or a person stopped it
};
QString name(BatchPhase phase);
std::optional<BatchPhase> batchPhaseFromName(QStringView name);

enum class BatchRowState {
    Waiting,
    Asked,     // its request may have been sent: the journal says so before it is
    Written,   // and Twilio confirmed it
    AlreadySo, // nothing had to be sent
    Changed,   // Twilio holds something else than was shown: left as it is
    Failed,
};
inline constexpr std::array allBatchRowStates{BatchRowState::Waiting,   BatchRowState::Asked,   BatchRowState::Written,
                                              BatchRowState::AlreadySo, BatchRowState::Changed, BatchRowState::Failed};
QString name(BatchRowState state);
std::optional<BatchRowState> batchRowStateFromName(QStringView name);

// One number of a batch. A number is in a batch once.
struct BatchRow
{
    int seq = 0; // from 0, in the order of the plan
    QString phoneNumberId;
    QString twilioSid; // PN...
    QString accountSid;
    QString organizationId;
    QString organizationName;
    QString label;
    E164Number number;

    ListedConfiguration shown; // what the person saw
    FieldChanges wanted;       // what differs from that, and is to be sent
    BatchRowState state = BatchRowState::Waiting;
    ListedConfiguration found; // what Twilio held before; empty: it was not read yet
    FieldChanges written;      // what was sent
    QString requestId;
    std::optional<core::Error> error;
    QDateTime askedAt; // UTC, as are all
    QDateTime endedAt;

    bool operator==(const BatchRow &) const = default;
    // Its last request may have taken effect, and nobody knows.
    bool isUnsettled() const
    {
        return state == BatchRowState::Asked ||
               (state == BatchRowState::Failed && error && error->effect == core::Effect::Unknown);
    }
};

// A change of the webhooks of many numbers.
struct Batch
{
    QString id; // cuid
    BatchKind kind = BatchKind::Update;
    BatchPhase phase = BatchPhase::Planned;
    QString actor;    // login@host
    QJsonObject what; // what was asked for, for those who read it later
    QString undoes;   // the batch that it puts back; empty: none
    int canary = 0;   // its row
    QString rollback; // the CSV file that was written before the first request
    QDateTime startedAt;
    QDateTime endedAt; // invalid: it is open
    bool wasStopped = false;

    bool operator==(const Batch &) const = default;
};

// Of a fail-over or fail-back: the environment, and the URL set that is active there from its first request on. Empty
// for other batches.
std::optional<Environment> environmentOf(const Batch &batch);
std::optional<UrlSetKind> setActivatedBy(BatchKind kind);
// In `what`: the environment, and a target that did not answer its checks and was taken all the same.
inline constexpr QLatin1StringView batchEnvironmentKey{"environment"};
inline constexpr QLatin1StringView batchDespiteKey{"despite"};

QJsonObject toJson(const FieldChanges &changes);
FieldChanges fieldChangesFromJson(const QJsonObject &json);

} // namespace phonedesk::domain
