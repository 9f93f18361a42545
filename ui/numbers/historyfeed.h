// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/error.h"
#include "domain/historyentry.h"

#include <QList>
#include <QObject>

#include <optional>

namespace phonedesk::inventory {
class Numbers;
}

namespace phonedesk::ui {

// The history of the one number that is looked at, read again when the number changes.
class HistoryFeed : public QObject
{
    Q_OBJECT

public:
    explicit HistoryFeed(inventory::Numbers &numbers, QObject *parent = nullptr);

    // Newest first; empty while it is read, and changed() follows.
    std::optional<QList<domain::HistoryEntry>> of(const QString &numberId);
    // Why the history of that number could not be read.
    std::optional<core::Error> errorOf(const QString &numberId) const;

signals:
    void changed();

private:
    void read();

    inventory::Numbers &m_numbers;
    QString m_id;
    std::optional<QList<domain::HistoryEntry>> m_entries;
    std::optional<core::Error> m_error;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
