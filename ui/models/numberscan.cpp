// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numberscan.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace phonedesk::ui {

namespace {

constexpr std::size_t atOnce = 1000; // looked at before the time is asked
constexpr qint64 turnNs = 2'000'000; // the key that began it is in the same turn, and often what is shown of it

} // namespace

void NumberScan::start(std::vector<int> rows)
{
    m_rows = std::move(rows);
    m_looked = 0;
    m_passed.clear();
    m_touched.clear();
    m_isUnderWay = true;
}

void NumberScan::stop()
{
    *this = NumberScan();
}

void NumberScan::touch(int slot)
{
    if (m_isUnderWay)
        m_touched.insert(slot);
}

bool NumberScan::goOn(const NumberIndex::Matcher &matcher)
{
    QElapsedTimer timer;
    timer.start();
    while (m_looked < m_rows.size()) {
        const std::size_t end = std::min(m_looked + atOnce, m_rows.size());
        for (; m_looked < end; ++m_looked) {
            // A slot that was touched may hold another row by now, or none.
            if (matcher.passes(m_rows[m_looked]))
                m_passed.push_back(m_rows[m_looked]);
        }
        if (timer.nsecsElapsed() >= turnNs)
            break;
    }
    return m_looked == m_rows.size();
}

NumberScan::Result NumberScan::take()
{
    Result result{std::exchange(m_passed, {}), {m_touched.begin(), m_touched.end()}};
    if (!m_touched.empty())
        std::erase_if(result.passed, [this](int slot) { return m_touched.contains(slot); });
    stop();
    return result;
}

} // namespace phonedesk::ui
