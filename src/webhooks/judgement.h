// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verdict.h"
#include "http/client.h"

namespace phonedesk::webhooks {

struct Judgement
{
    domain::Finding finding = domain::Finding::Unreachable;
    QString detail; // English
    QString heard;
};

// What an answer means to Twilio, redirects and challenges being done with.
Judgement judgeAnswer(domain::WebhookKind kind, bool wasSigned, const http::Response &response);
Judgement judgeFailure(const core::Error &error);

// A 401 that wants user name and password (Basic).
bool asksForPassword(const http::Response &response);

} // namespace phonedesk::webhooks
