// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/calls.h"
#include "provisioning/connecting.h"

namespace phonedesk::provisioning {

struct Needs;

// Reads the row, what Twilio holds for it and which Messaging Service it is in. `calls` keeps what is under way.
core::CallHandle lookBeforeRelease(const Needs &needs, core::Calls &calls, const QString &phoneNumberId,
                                   core::ResultCallback<ReleaseFacts> done);

// A released number's row, with its webhooks as Twilio held them when it was given back.
core::CallHandle readReleased(const Needs &needs, core::Calls &calls, const QString &phoneNumberId,
                              core::ResultCallback<domain::PhoneNumber> done);

// Of a run that sets it up as it was: `row` is readReleased()'s, `facts` what was found of it.
core::Result<ProvisionRequest> requestAgain(const domain::PhoneNumber &row, const core::Result<ConnectFacts> &facts);

} // namespace phonedesk::provisioning
