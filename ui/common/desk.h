// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace phonedesk::core {
class Clock;
class Preferences;
} // namespace phonedesk::core
namespace phonedesk::access {
class Accounts;
class Organizations;
} // namespace phonedesk::access
namespace phonedesk::provisioning {
class Defaults;
class NumberSearch;
class RunRegistry;
class UrlSets;
} // namespace phonedesk::provisioning
namespace phonedesk::inventory {
class Numbers;
}

namespace phonedesk::ui {

// Live: Twilio itself. Demo: a simulated Twilio on this computer. Test: another loopback address (--twilio-url).
enum class Mode { Live, Demo, Test };

// What can be armed from the Demo menu for the next step.
enum class DemoScenario { NumberTaken, TwilioSlow, RateLimited, WebhookDown };

// The rooms that windows work with; all outlive every window. Given by the program's composition.
struct Desk
{
    Mode mode;
    core::Clock &clock;
    core::Preferences &preferences;
    access::Accounts &accounts;
    access::Organizations &organizations;
    provisioning::NumberSearch &search;
    provisioning::RunRegistry &runs;
    provisioning::UrlSets &urlSets;
    provisioning::Defaults &defaults;
    inventory::Numbers &numbers;
    std::function<void()> startDemo;       // starts a second process
    std::function<void(DemoScenario)> arm; // Demo only; empty otherwise
    std::function<void()> resetDemo;       // Demo only; empty otherwise
};

} // namespace phonedesk::ui
