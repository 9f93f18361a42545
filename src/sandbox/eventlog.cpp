// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/eventlog.h"

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {
constexpr qsizetype mostRecords = 20'000;
} // namespace

QJsonObject eventData(const QMap<QString, QString> &before, const QMap<QString, QString> &changes)
{
    QJsonObject properties;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QString former = before.value(it.key());
        if (former != it.value())
            properties.insert(it.key(), QJsonObject{{u"previous"_s, former}, {u"updated"_s, it.value()}});
    }
    return {{u"resource_properties"_s, properties}};
}

void EventLog::note(EventRecord record)
{
    record.sid = u"AEfa4e%1"_s.arg(++m_nextSid, 28, 16, QChar(u'0'));
    m_records.append(std::move(record));
    if (m_records.size() > mostRecords)
        m_records.removeFirst();
}

} // namespace phonedesk::sandbox
