// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/historyfeed.h"

#include "core/clock.h"
#include "inventory/numbers.h"
#include "inventory/twiliorecord.h"

#include <chrono>

using namespace std::chrono_literals;

namespace phonedesk::ui {

namespace {
constexpr auto aMoment = 400ms; // whoever goes through the list asks Twilio for nothing
} // namespace

HistoryFeed::HistoryFeed(inventory::Numbers &numbers, const inventory::TwilioRecord &record, core::Clock &clock,
                         QObject *parent)
    : QObject(parent), m_numbers(numbers), m_record(record), m_clock(clock)
{
    connect(&numbers, &inventory::Numbers::numberChanged, this, [this](const QString &id) {
        if (id != m_id)
            return;
        read();
        askSoon();
    });
}

std::optional<QList<domain::TimelineEntry>> HistoryFeed::of(const QString &numberId)
{
    if (numberId != m_id) {
        m_id = numberId;
        m_entries.reset();
        m_events.clear();
        m_timeline.reset();
        m_error.reset();
        m_recordError.reset();
        m_asking.abandon();
        m_soon.abandon();
        if (!m_id.isEmpty()) {
            read();
            askSoon();
        }
    }
    return m_timeline;
}

std::optional<core::Error> HistoryFeed::errorOf(const QString &numberId) const
{
    return numberId == m_id ? m_error : std::nullopt;
}

std::optional<core::Error> HistoryFeed::recordErrorOf(const QString &numberId) const
{
    return numberId == m_id ? m_recordError : std::nullopt;
}

void HistoryFeed::read()
{
    m_call = m_numbers.history(m_id, [this](const core::Result<QList<domain::HistoryEntry>> &entries) {
        m_error.reset();
        if (entries)
            m_entries = *entries;
        else
            m_error = entries.error();
        merge();
    });
}

void HistoryFeed::askSoon()
{
    m_soon = m_clock.after(aMoment, [this] { ask(); });
}

void HistoryFeed::ask()
{
    const auto number = m_numbers.find(m_id);
    if (!number || number->twilioSid.isEmpty())
        return;
    m_asking = m_record.of(number->accountSid, number->twilioSid,
                           [this](const core::Result<QList<domain::TwilioEvent>> &events) {
                               m_recordError.reset();
                               if (events)
                                   m_events = *events;
                               else
                                   m_recordError = events.error();
                               merge();
                           });
}

void HistoryFeed::merge()
{
    if (m_entries)
        m_timeline = domain::mergedTimeline(*m_entries, m_events);
    emit changed();
}

} // namespace phonedesk::ui
