// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
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
class Connecting;
class Defaults;
class NumberActs;
class NumberSearch;
class RunRegistry;
class UrlSets;
} // namespace phonedesk::provisioning
namespace phonedesk::inventory {
class Comparison;
class Changes;
class FailOver;
class NumberImport;
class Numbers;
class TwilioRecord;
} // namespace phonedesk::inventory

namespace phonedesk::ui {

class DatabaseRoom;
class NetworkRoom;
class SupportRoom;

// Live: Twilio itself. Demo: a simulated Twilio on this computer. Test: another loopback address (--twilio-url).
enum class Mode { Live, Demo, Test };

// What can be armed from the Demo menu for the next step.
enum class DemoScenario { NumberTaken, TwilioSlow, RateLimited, WebhookDown };
inline constexpr std::array allDemoScenarios{DemoScenario::NumberTaken, DemoScenario::TwilioSlow,
                                             DemoScenario::RateLimited, DemoScenario::WebhookDown};

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
    provisioning::Connecting &connecting;
    provisioning::NumberActs &numberActs;
    inventory::Numbers &numbers;
    inventory::Comparison &comparison;
    inventory::Changes &changes;
    inventory::FailOver &failOver;
    inventory::NumberImport &imports;
    inventory::TwilioRecord &twilioRecord;
    QString actor;                   // login@host: who is "you" in a history
    std::function<void()> startDemo; // starts a second process
    // Demo only; empty otherwise.
    std::function<void(DemoScenario)> arm;                                          // disarms it where it is armed
    std::function<void(std::function<void(const QList<DemoScenario> &)>)> askArmed; // answers soon, once
    std::function<int()> demoLatency;        // milliseconds that every simulated answer takes
    std::function<void(int)> setDemoLatency; // from the next request on
    // Begins anew in this process, in a fresh world: soon every window that there is has closed, without a question,
    // and another main window is shown.
    std::function<void()> resetDemo;
    // What belongs to this computer alone; null: this desk does not offer it.
    DatabaseRoom *database = nullptr;
    NetworkRoom *network = nullptr;
    SupportRoom *support = nullptr;
};

} // namespace phonedesk::ui
