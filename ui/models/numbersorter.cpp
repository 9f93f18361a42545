// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numbersorter.h"

#include <utility>

namespace phonedesk::ui {

NumberSorter::NumberSorter(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

void NumberSorter::start(NumberIndex::SortJob job)
{
    const quint64 asked = ++m_asked;
    m_pool.start([this, asked, job = std::move(job)]() mutable {
        QMetaObject::invokeMethod(
            this,
            [this, asked, order = NumberIndex::sorted(std::move(job))] {
                if (asked == m_asked)
                    emit sorted(order);
            },
            Qt::QueuedConnection);
    });
}

} // namespace phonedesk::ui
