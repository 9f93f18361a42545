// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/numberindex.h"

#include <set>
#include <vector>

namespace phonedesk::ui {

// Looks through many rows for those that a filter lets through, some in each turn of the event loop: so many that a
// person does not wait, and so few that none of the turns is felt. A few thousand are looked through in one.
class NumberScan
{
public:
    void start(std::vector<int> rows); // slots, in their order
    void stop();
    bool isUnderWay() const { return m_isUnderWay; }
    // A row was added, changed or removed: whoever takes the result puts it where it belongs.
    void touch(int slot);
    // As far as a turn goes, or to the end; true: all rows were looked at.
    bool goOn(const NumberIndex::Matcher &matcher);

    struct Result
    {
        std::vector<int> passed; // without those that were touched
        std::vector<int> touched;
    };
    Result take(); // of one that has come to its end; it is over then

private:
    std::vector<int> m_rows;
    std::size_t m_looked = 0;
    std::vector<int> m_passed;
    std::set<int> m_touched;
    bool m_isUnderWay = false;
};

} // namespace phonedesk::ui
