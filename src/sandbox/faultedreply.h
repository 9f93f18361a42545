// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faults.h"
#include "sandbox/httpmessage.h"

#include <optional>

namespace phonedesk::sandbox {

// How an answer goes onto the wire.
struct Delivery
{
    enum class Manner {
        Whole,
        Close,     // close without a word
        Hang,      // say nothing, keep the connection
        Drip,      // the head at once, the body in small pieces
        LyingSize, // a Content-Length that is not the body's
    };
    Manner manner = Manner::Whole;
    int delayMs = 0;        // on top of the latency
    int pieceBytes = 16;    // Drip
    int pieceMs = 200;      // Drip
    qint64 lengthDelta = 0; // LyingSize: what Content-Length says too much; negative: too little
    bool reset = false;     // Close: with a reset instead of an orderly end
};

// Whether the request takes effect although the client gets no proper answer.
bool commits(const Fault &fault);
// The answer that takes the place of the real one, for faults that do not commit.
std::optional<HttpReply> replacement(const Fault &fault, const HttpRequest &request);
// Changes a real answer the way the fault says.
void spoil(const Fault &fault, HttpReply &reply);
Delivery deliveryOf(const Fault &fault);

} // namespace phonedesk::sandbox
