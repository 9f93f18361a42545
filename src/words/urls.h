// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/urlcheck.h"
#include "domain/urlset.h"

#include <QString>

namespace phonedesk::words {

QString describe(domain::UrlPlace place);  // "Voice", "SMS fallback"
QString describe(domain::UrlSetKind kind); // "Normal", "Fail-over"

// Why a URL cannot be used, and how it can; empty where it can.
QString fault(const domain::UrlCheck &check);
// What is allowed and worth a word: a slip in the host's name, user info, a fragment, a port. Several sentences, or
// none.
QString remarks(const domain::UrlCheck &check);

// As windows show it: user info masked, "GET" before it where that is the method.
QString shown(const domain::Webhook &webhook);

} // namespace phonedesk::words
