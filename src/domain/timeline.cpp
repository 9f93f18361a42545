// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timeline.h"

#include "domain/sentrequest.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

namespace {

// Between Twilio's clock and ours, and from a request's effect to our record of it.
constexpr qint64 apartMs = 120'000;

// Whether the event may be what Twilio recorded of the request that this entry tells of.
bool isEchoOf(const TwilioEvent &event, const HistoryEntry &entry)
{
    const auto request = sentRequestFromJson(entry.details.value(sentRequestKey).toObject());
    if (!request || event.source != "api"_L1 || std::abs(event.at.msecsTo(entry.at)) > apartMs)
        return false;
    const bool isOfKind = request->kind == SentRequest::Kind::Purchase    ? event.type.endsWith(".created"_L1)
                          : request->kind == SentRequest::Kind::Configure ? event.type.endsWith(".updated"_L1)
                                                                          : event.type.endsWith(".deleted"_L1);
    return isOfKind && std::ranges::all_of(event.changes, [&](const ChangedProperty &change) {
               return std::ranges::any_of(request->form, [&](const auto &field) {
                   return propertyOf(field.first) == change.name &&
                          (field.second == change.after || request->kind != SentRequest::Kind::Configure);
               });
           });
}

} // namespace

QString propertyOf(const QString &parameter)
{
    QString property;
    for (const QChar c : parameter) {
        if (c.isUpper() && !property.isEmpty())
            property += u'_';
        property += c.toLower();
    }
    return property;
}

QString parameterOf(const QString &property)
{
    QString parameter;
    bool begins = true;
    for (const QChar c : property) {
        if (c == u'_') {
            begins = true;
            continue;
        }
        parameter += begins ? c.toUpper() : c;
        begins = false;
    }
    return parameter;
}

QList<TimelineEntry> mergedTimeline(const QList<HistoryEntry> &ours, const QList<TwilioEvent> &twilios)
{
    QList<TimelineEntry> timeline;
    timeline.reserve(ours.size() + twilios.size());
    std::vector<bool> isEcho(std::size_t(twilios.size()));
    for (const HistoryEntry &entry : ours) {
        for (qsizetype i = 0; i < twilios.size(); ++i) {
            if (!isEcho[std::size_t(i)] && isEchoOf(twilios.at(i), entry)) {
                isEcho[std::size_t(i)] = true;
                break;
            }
        }
        timeline.append({.at = entry.at, .ours = entry});
    }
    for (qsizetype i = 0; i < twilios.size(); ++i) {
        if (!isEcho[std::size_t(i)])
            timeline.append({.at = twilios.at(i).at, .twilios = twilios.at(i)});
    }
    std::ranges::stable_sort(timeline, std::ranges::greater(), &TimelineEntry::at);
    return timeline;
}

QList<RecordedChange> recordedChanges(const HistoryEntry &entry)
{
    const auto request = sentRequestFromJson(entry.details.value(sentRequestKey).toObject());
    const QJsonObject before = entry.details.value(formerValuesKey).toObject();
    QList<RecordedChange> changes;
    if (!request)
        return changes;
    for (const auto &[parameter, value] : request->form) {
        if (before.contains(parameter))
            changes.append({parameter, before.value(parameter).toString(), value});
    }
    return changes;
}

} // namespace phonedesk::domain
