// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phonedesk::store {

// Which process holds a run. Process ids are used again, so the moment of its start belongs to it.
struct ProcessIdentity
{
    QString host; // its name, then what tells it from hosts of the same name and from containers on it
    qint64 pid = 0;
    QString started; // the boot, and the start in clock ticks after it

    static ProcessIdentity ofThisProcess();
    static ProcessIdentity of(qint64 pid); // of this host; `started` is empty when there is none

    // Known to have ended: only ever true for a process of this host.
    bool hasEnded() const;
    bool operator==(const ProcessIdentity &) const = default;
};

} // namespace phonedesk::store
