// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/timings.h"

#include <chrono>

namespace phonedesk::workflow {

// How long to wait before automatic attempt `next` (2, 3 ...): doubling from firstBackoff up to longestBackoff, and
// never less than a server's Retry-After.
std::chrono::milliseconds backoff(const core::Timings &timings, int next, const core::Error &error);

} // namespace phonedesk::workflow
