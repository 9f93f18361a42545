// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phonedesk::services {

// Text that may be shown to somebody outside: secrets and what looks like one, URLs' user info and queries, and the
// middle of phone numbers are dots. What support needs stays: SIDs, request ids, hosts, times.
QString maskedForSupport(const QString &text);

} // namespace phonedesk::services
