// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"

namespace phonedesk::sandbox {

class Simulation;

// The control port: JSON over HTTP, for tests and for the Demo menu. BEHAVIOUR.md lists what it takes. A request that
// it cannot read gets 400 and {"error": a sentence}.
HttpReply answerControl(Simulation &simulation, const HttpRequest &request);

} // namespace phonedesk::sandbox
