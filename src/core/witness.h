// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace phonedesk::core {

enum class Moment { Before, After };

// Is told right before and right after what cannot be taken back: a commit of the database ("commit"), a request (its
// operation). On the thread that does it, so it must not wait. Tests end the process there; the program has none.
using Witness = std::function<void(const QString &what, Moment moment)>;

} // namespace phonedesk::core
