// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/killswitch.h"

#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace phonedesk::headless {

void KillSwitch::see(const QString &what, core::Moment moment)
{
    const int seen = ++m_seen[std::size_t(moment)];
    if (moment != m_moment || seen != m_event)
        return;
    std::fprintf(stderr, "killed %s event %d: %s\n", moment == core::Moment::Before ? "before" : "after", seen,
                 qUtf8Printable(what));
    ::kill(::getpid(), SIGKILL);
}

} // namespace phonedesk::headless
