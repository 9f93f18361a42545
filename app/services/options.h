// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "twilio/endpoints.h"
#include "webhooks/connectto.h"

#include <QString>
#include <QStringList>

namespace phonedesk::services {

// Which Twilio a process speaks to. Each has its own data: nothing of one is ever seen in another.
enum class Mode {
    Live,
    Demo, // a simulated Twilio that this process starts
    Test, // another loopback address: --twilio-url
};

// The command line that desktop and headless share, checked. A false one is an Error (Rejected) whose detail is one
// line for stderr; the process ends with exit code 2.
struct Options
{
    Mode mode = Mode::Live;
    QString database; // empty: the mode's own place
    twilio::Endpoints endpoints;
    webhooks::ConnectTo webhookConnect;
    bool wantsHelp = false;
    bool wantsVersion = false;

    static core::Result<Options> fromArguments(const QStringList &arguments);
    static QString help();
};

} // namespace phonedesk::services
