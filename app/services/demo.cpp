// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demo.h"

#include "app/services/demoworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace phonedesk::services {

namespace {

Q_LOGGING_CATEGORY(demoLog, "phonedesk.demo", QtInfoMsg)

} // namespace

core::CallHandle Demo::start(core::ResultCallback<SandboxReady> done)
{
    auto [completion, handle] = core::Completion<core::Result<SandboxReady>>::make(std::move(done));
    connect(&m_launcher, &SandboxLauncher::ended, this, &Demo::ended);
    const QStringList arguments{u"--world"_s, u"demo"_s, u"--latency"_s, QString::number(m_latencyMs)};
    m_calls.keep(m_launcher.start(arguments, [this, completion = completion](const core::Result<SandboxReady> &ready) {
        if (!ready) {
            completion.finish(ready);
            return;
        }
        m_ready = *ready;
        ask(http::Method::Get, u"/world"_s, {}, [this, completion](const core::Result<QByteArray> &world) {
            if (world) {
                m_world = *world;
                completion.finish(m_ready);
            } else {
                completion.finish(core::fail(world.error()));
            }
        });
    }));
    return std::move(handle);
}

std::function<core::Result<store::Contents>()> Demo::contents(const QDateTime &now) const
{
    return [world = m_world, now] {
        return contentsOfDemo(world, now);
    };
}

void Demo::toggle(const QString &scenario)
{
    ask(http::Method::Post, u"/scenario"_s, {{u"name"_s, scenario}, {u"toggle"_s, true}},
        [scenario](const core::Result<QByteArray> &done) {
            if (!done)
                qCWarning(demoLog) << "The sandbox did not arm" << scenario << done.error().detail;
        });
}

core::CallHandle Demo::armed(std::function<void(const QStringList &)> done)
{
    auto [completion, handle] = core::Completion<QStringList>::make(std::move(done));
    ask(http::Method::Get, u"/faults"_s, {}, [completion = completion](const core::Result<QByteArray> &answer) {
        QStringList scenarios;
        const QJsonArray faults =
            QJsonDocument::fromJson(answer.value_or(QByteArray())).object().value("faults"_L1).toArray();
        for (const auto &fault : faults)
            scenarios << fault.toObject().value("scenario"_L1).toString();
        completion.finish(scenarios);
    });
    return std::move(handle);
}

void Demo::watch(provisioning::RunRegistry &runs)
{
    m_states.clear();
    connect(&runs, &provisioning::RunRegistry::runChanged, this,
            [this, &runs](const QString &id) { runChanged(runs, id); });
}

void Demo::runChanged(const provisioning::RunRegistry &runs, const QString &id)
{
    const auto view = runs.view(id);
    if (!view)
        return;
    const auto before = std::exchange(m_states[id], view->state);
    const bool isAsked = before == workflow::RunState::Running && view->state == workflow::RunState::AwaitingDecision;
    if (isAsked && view->verdict && view->verdict->firstTrouble() != nullptr) {
        ask(http::Method::Post, u"/scenario"_s, {{u"name"_s, u"webhook-down"_s}, {u"disarm"_s, true}},
            [](const core::Result<QByteArray> &) {});
    }
}

void Demo::setLatency(int milliseconds)
{
    m_latencyMs = milliseconds;
    ask(http::Method::Post, u"/latency"_s, {{u"ms"_s, milliseconds}}, [](const core::Result<QByteArray> &done) {
        if (!done)
            qCWarning(demoLog) << "The sandbox keeps its pace" << done.error().detail;
    });
}

void Demo::ask(http::Method method, const QString &path, const QJsonObject &json, core::ResultCallback<QByteArray> done)
{
    http::Request request{.operation = u"sandbox"_s, .method = method, .url = m_ready.control.resolved(QUrl(path))};
    if (method == http::Method::Post) {
        request.headers = {{"Content-Type", "application/json"}};
        request.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    m_calls.keep(m_client.send(request, [done = std::move(done)](const core::Result<http::Response> &response) {
        if (!response)
            done(core::fail(response.error()));
        else if (response->status != 200)
            done(core::fail({.kind = core::ErrorKind::BadReply,
                             .operation = u"sandbox"_s,
                             .httpStatus = response->status,
                             .detail = QString::fromUtf8(response->body)}));
        else
            done(response->body);
    }));
}

} // namespace phonedesk::services
