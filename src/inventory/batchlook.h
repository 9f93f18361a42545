// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"

namespace phonedesk::inventory {

// What a look at a row's number, before anything is sent, says of it.
struct BatchLook
{
    enum class Says {
        Send,      // `toSend`, and only that
        Arrived,   // an earlier request, whose answer was lost, has taken effect
        AlreadySo, // nothing has to be sent
        Changed,   // since it was shown
    };
    Says says = Says::Send;
    domain::FieldChanges toSend;

    bool operator==(const BatchLook &) const = default;
};

// `present`: what Twilio holds now. An update stops at whatever is not as it was shown; what puts back only at what is
// not as the batch wrote it.
BatchLook lookAt(const domain::BatchRow &row, domain::BatchKind kind, const domain::FieldChanges &present);

// The settings that are not what was shown, nor what is wanted.
QStringList changedSince(const domain::BatchRow &row, const domain::FieldChanges &present);

// The row that puts this one back: what was written becomes what was found.
domain::BatchRow wayBack(const domain::BatchRow &row, int seq);

} // namespace phonedesk::inventory
