// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accounts.h"
#include "sandbox/switches.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace phonedesk::sandbox {

// The command line.
struct Options
{
    WorldKind world = WorldKind::Test;
    int seed = 1;
    int latencyMs = 0;
    int numbers = 0;     // that the first account has besides, their pages written beforehand
    quint16 apiPort = 0; // 0: any
    bool allowParentExit = false;
    Switches switches;
    QString output; // --help or --list-switches: print this and end
};

struct ReadOptions
{
    std::optional<Options> options;
    QString error; // one line in English, when there are no options
};
ReadOptions readOptions(const QStringList &arguments); // without the program's name

} // namespace phonedesk::sandbox
