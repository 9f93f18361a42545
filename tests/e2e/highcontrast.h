// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace phonedesk::e2e {

// A system's palette in high contrast: white on black, yellow where something is chosen, as Windows' and GTK's.
QPalette highContrastPalette();

} // namespace phonedesk::e2e
