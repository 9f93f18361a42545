// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/historyentry.h"
#include "domain/phonenumber.h"

#include <QObject>

namespace phonedesk::inventory {
class Numbers;
}

namespace phonedesk::ui {

// The history of the one number that is shown, read when it is asked for and again when its row has changed.
class NumberHistory : public QObject
{
    Q_OBJECT

public:
    explicit NumberHistory(inventory::Numbers &numbers) : m_numbers(numbers) {}

    // Newest first. While it is being read: what is known of this number so far.
    const QList<domain::HistoryEntry> &of(const domain::PhoneNumber &number);

signals:
    void changed();

private:
    inventory::Numbers &m_numbers;
    QString m_id;
    int m_rowVersion = 0;
    QList<domain::HistoryEntry> m_entries;
    core::CallHandle m_reading;
};

} // namespace phonedesk::ui
