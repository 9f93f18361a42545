// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace phonedesk::domain {

// What stands in a database file: enough for a person to tell one from another.
struct DatabaseFacts
{
    int schemaVersion = 0;
    int numbers = 0; // those given back apart
    int organizations = 0;
    int accounts = 0;
    QStringList openRuns; // E.164 of each unfinished run's number, oldest run first
    QDateTime lastChange; // UTC, to the millisecond; invalid: nothing has happened in it yet
    qint64 bytes = 0;

    bool operator==(const DatabaseFacts &) const = default;
};

// The copy that is made once a day.
struct DailyCopy
{
    QString path;     // absolute; empty: there is none yet
    QDateTime madeAt; // UTC
    int kept = 0;     // how many there are

    bool operator==(const DailyCopy &) const = default;
};

} // namespace phonedesk::domain
