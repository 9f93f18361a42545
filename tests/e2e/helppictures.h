// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phonedesk::e2e {

// Makes the help's pictures of those that a tour took: small. Answers with what is wrong; empty:
// nothing.
QString writeHelpPictures(const QString &tour, const QString &help);

} // namespace phonedesk::e2e
