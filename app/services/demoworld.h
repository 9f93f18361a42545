// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/contents.h"

#include <QByteArray>
#include <QDateTime>

namespace phonedesk::services {

// The demo world as the sandbox tells it (src/sandbox/BEHAVIOUR.md, "The demo world"), as rows for an empty database.
// BadReply: it is not such a world. May be called on any thread.
core::Result<store::Contents> contentsOfDemo(const QByteArray &world, const QDateTime &now);

} // namespace phonedesk::services
