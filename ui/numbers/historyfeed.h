// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/error.h"
#include "domain/timeline.h"

#include <QList>
#include <QObject>

#include <optional>

namespace phonedesk::core {
class Clock;
}
namespace phonedesk::inventory {
class Numbers;
class TwilioRecord;
} // namespace phonedesk::inventory

namespace phonedesk::ui {

// The history of the one number that is looked at: ours, and Twilio's own record, which is asked for when somebody has
// looked at the number for a moment. Both are read again when the number changes.
class HistoryFeed : public QObject
{
    Q_OBJECT

public:
    HistoryFeed(inventory::Numbers &numbers, const inventory::TwilioRecord &record, core::Clock &clock,
                QObject *parent = nullptr);

    // Newest first; empty while ours is read, and changed() follows; again when Twilio's has come.
    std::optional<QList<domain::TimelineEntry>> of(const QString &numberId);
    // Why the history of that number could not be read; of Twilio's record, why that is not in it.
    std::optional<core::Error> errorOf(const QString &numberId) const;
    std::optional<core::Error> recordErrorOf(const QString &numberId) const;

signals:
    void changed();

private:
    void read();
    void askSoon();
    void ask();
    void merge();

    inventory::Numbers &m_numbers;
    const inventory::TwilioRecord &m_record;
    core::Clock &m_clock;
    QString m_id;
    std::optional<QList<domain::HistoryEntry>> m_entries;
    QList<domain::TwilioEvent> m_events;
    std::optional<QList<domain::TimelineEntry>> m_timeline;
    std::optional<core::Error> m_error;
    std::optional<core::Error> m_recordError;
    core::CallHandle m_call;
    core::CallHandle m_soon;
    core::CallHandle m_asking;
};

} // namespace phonedesk::ui
