// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/numberindex.h"

#include <QObject>
#include <QThreadPool>

namespace phonedesk::ui {

// Puts rows in order beside the GUI thread. Only values cross; of several orders that were asked for, the last one
// counts.
class NumberSorter : public QObject
{
    Q_OBJECT

public:
    explicit NumberSorter(QObject *parent = nullptr);

    void start(NumberIndex::SortJob job); // sorted() follows, unless another comes after it
    void cancel() { ++m_asked; }

signals:
    void sorted(const std::vector<int> &order);

private:
    quint64 m_asked = 0;
    QThreadPool m_pool; // ends, and waits for what it does, before what is above it goes
};

} // namespace phonedesk::ui
