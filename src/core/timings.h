// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace phonedesk::core {

// Every wait that a person never sees in a test, as one value given by app/services; tests scale it down.
struct Timings
{
    std::chrono::milliseconds requestDeadline{30'000}; // one request to Twilio, Twilio's own SDK uses 30 s
    std::chrono::milliseconds webhookDeadline{15'000}; // Twilio gives a webhook 15 s in all
    std::chrono::milliseconds firstBackoff{2'000};     // doubles with each automatic attempt
    std::chrono::milliseconds longestBackoff{30'000};
    std::chrono::milliseconds lookUpSpacing{30'000};   // "not bought" takes three look-ups over 60 s
    std::chrono::milliseconds lookUpFreshness{30'000}; // a look-up during Review counts this long
    std::chrono::milliseconds lease{60'000};           // a run belongs to one process at a time
    std::chrono::milliseconds leaseRenewal{20'000};
    std::chrono::milliseconds idleConnection{20'000}; // older connections are dropped before a purchase
    std::chrono::milliseconds quitGrace{10'000};      // quitting waits this long for a request in flight
    int attempts = 4;                                 // automatic attempts before a person is asked
    int lookUpsForNotBought = 3;

    // The same with every wait multiplied: tests and benchmarks shorten them all alike.
    Timings scaledBy(double factor) const
    {
        Timings scaled = *this;
        for (auto wait : {&Timings::requestDeadline, &Timings::webhookDeadline, &Timings::firstBackoff,
                          &Timings::longestBackoff, &Timings::lookUpSpacing, &Timings::lookUpFreshness, &Timings::lease,
                          &Timings::leaseRenewal, &Timings::idleConnection, &Timings::quitGrace})
            scaled.*wait = std::chrono::milliseconds(std::int64_t(double((this->*wait).count()) * factor));
        return scaled;
    }
};

} // namespace phonedesk::core
