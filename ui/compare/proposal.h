// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

#include <QList>

#include <optional>

namespace phonedesk::ui {

// Whose a number could be by its name at Twilio: "Acme Dental · Main Line" is Acme Dental's, and so is "acme dental -
// reception". None: nobody's name is in it.
std::optional<domain::Organization> organizationNamedIn(const QString &friendlyName,
                                                        const QList<domain::Organization> &organizations);

} // namespace phonedesk::ui
