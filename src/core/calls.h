// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"

#include <algorithm>
#include <vector>

namespace phonedesk::core {

// Several calls that one owner waits for. Those that have ended are dropped when the next one comes.
class Calls
{
public:
    void keep(CallHandle handle)
    {
        std::erase_if(m_handles, [](const CallHandle &kept) { return !kept.isWaiting(); });
        m_handles.push_back(std::move(handle));
    }
    void abandonAll() { m_handles.clear(); }

private:
    std::vector<CallHandle> m_handles;
};

} // namespace phonedesk::core
