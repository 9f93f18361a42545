// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/events.h"

#include "twilio/apierror.h"
#include "twilio/jsonfields.h"
#include "twilio/timestamp.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

namespace {

const QString operation = u"events"_s;

QString valueText(const QJsonValue &value)
{
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toVariant().toString();
}

// {"resource_properties": {"voice_url": {"previous": "...", "updated": "..."}}}; of what was made: its values alone.
QList<domain::ChangedProperty> changesIn(const QJsonObject &data)
{
    QList<domain::ChangedProperty> changes;
    const QJsonObject properties = data.value("resource_properties"_L1).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject both = it.value().toObject();
        if (both.contains("previous"_L1) || both.contains("updated"_L1))
            changes.append({it.key(), valueText(both.value("previous"_L1)), valueText(both.value("updated"_L1))});
    }
    return changes;
}

} // namespace

core::CallHandle eventsOf(const std::shared_ptr<Api> &api, const QString &resourceSid,
                          core::ResultCallback<QList<domain::TwilioEvent>> done)
{
    const ApiRequest request{.operation = operation,
                             .url = urlOf(api->endpoints().monitor, u"/v1/Events"_s,
                                          {{u"ResourceSid"_s, resourceSid}, {u"PageSize"_s, u"50"_s}})};
    return api->call(request, [resourceSid, done = std::move(done)](const core::Result<Answer> &answer) {
        if (!answer) {
            done(core::fail(answer.error()));
            return;
        }
        const QJsonValue rows = answer->json.value("events"_L1);
        if (!rows.isArray()) {
            done(core::fail(badReply(operation, false, *answer, u"a list without events"_s)));
            return;
        }
        QList<domain::TwilioEvent> events;
        for (const auto &value : rows.toArray()) {
            const QJsonObject row = value.toObject();
            const domain::TwilioEvent event{.sid = text(row, "sid"_L1),
                                            .at = dateTime(text(row, "event_date"_L1)),
                                            .type = text(row, "event_type"_L1),
                                            .actorType = text(row, "actor_type"_L1),
                                            .actorSid = text(row, "actor_sid"_L1),
                                            .source = text(row, "source"_L1),
                                            .sourceIp = text(row, "source_ip_address"_L1),
                                            .changes = changesIn(row.value("event_data"_L1).toObject())};
            if (event.at.isValid() && text(row, "resource_sid"_L1) == resourceSid)
                events << event;
        }
        done(events);
    });
}

} // namespace phonedesk::twilio
