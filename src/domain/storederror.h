// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QJsonObject>

#include <optional>

namespace phonedesk::domain {

// An error as the journal keeps it.
QJsonObject toJson(const core::Error &error);
std::optional<core::Error> errorFromJson(const QJsonObject &json); // empty: there was none

} // namespace phonedesk::domain
