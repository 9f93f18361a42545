// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/touroptions.h"

#include <QTemporaryDir>

namespace phonedesk::e2e {

// Starts this program again for each way through, two at a time, and passes on what they print. A palette could be set
// while it runs; a scale factor, a language and the place of the settings could not.
class Tour
{
public:
    explicit Tour(TourOptions options) : m_options(std::move(options)) {}

    int run(); // the exit code

private:
    QString screenFile() const;
    bool clearFolder() const;

    TourOptions m_options;
    QTemporaryDir m_temporary;
};

} // namespace phonedesk::e2e
