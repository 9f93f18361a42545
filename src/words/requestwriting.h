// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/requesttext.h"

#include <optional>
#include <utility>

namespace phonedesk::words {

// What the texts of a request have in common.

// A webhook's URL with user info, apart at it; empty for everything else.
std::optional<std::pair<QString, QString>> maskable(const QString &name, const QString &value);
QString userInfoVariable(const QString &name); // "voice_url_userinfo"
QString snakeCase(const QString &name);        // "VoiceUrl" -> "voice_url"

QString terraformText(const domain::SentRequest &request, const RequestSubject &subject);

} // namespace phonedesk::words
