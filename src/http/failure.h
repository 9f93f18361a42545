// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QNetworkReply>

namespace phonedesk::http {

// How far a request can have come when it failed.
enum class Reach {
    Nowhere, // its body was not even asked for: no server can have acted on it
    Perhaps,
};

// The HTTP status that a finished reply really carries; 0 where no whole answer came. Qt reports a 404 as an error of
// its own kind, and a lost connection after "200 OK" as a status: this tells the two apart. `bytes`: of body received.
int wholeAnswerStatus(const QNetworkReply &reply, qint64 bytes);

// The Error for a reply without a whole answer. `mayChange`: the request was a POST or DELETE. `viaProxy`: it went
// through the proxy that was set by hand.
core::Error failureOf(const QNetworkReply &reply, const QString &operation, bool mayChange, Reach reach, bool viaProxy);

core::Error deadlineFailure(const QString &operation, bool mayChange, Reach reach, int status);
core::Error tooLargeFailure(const QString &operation, bool mayChange, int status, qint64 mostBytes);

} // namespace phonedesk::http
