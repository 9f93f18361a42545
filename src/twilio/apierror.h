// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/api.h"

namespace phonedesk::twilio {

// The Error that an answer outside 2xx means. HTTP's status decides first, Twilio's code second: codes get split and
// refined (docs, "Error and warning dictionary"). `isWrite`: a POST or DELETE, whose 5xx and 3xx leave open what
// happened.
core::Error errorOf(const QString &operation, bool isWrite, const http::Response &response, const QDateTime &now);

// A 2xx answer that cannot be what was asked for.
core::Error badReply(const QString &operation, bool isWrite, const Answer &answer, const QString &why);

// The beginning of a body as one line of text: markup and user info taken out.
QString excerpt(const QByteArray &body);

} // namespace phonedesk::twilio
