// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connectionpool.h"

#include "http/networkroute.h"

#include <QNetworkAccessManager>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::http {

namespace {

constexpr std::size_t mostManagers = 12; // 72 requests at once; more wait their turn

} // namespace

ConnectionPool::ConnectionPool() : m_route(std::make_shared<const NetworkRoute>()) {}
ConnectionPool::~ConnectionPool() = default;

ConnectionPool::Seat ConnectionPool::take(const QUrl &url)
{
    closeRetired();
    const QString host = url.scheme() + u"://"_s + url.authority();
    Member &member = memberFor(host);
    ++member.requests;
    Seat seat{member.manager.get(), host, std::nullopt};
    Connections &connections = member.byHost[host];
    const auto free = std::ranges::find(connections, false, &Connection::busy);
    if (free != connections.end()) {
        free->busy = true;
        seat.connection = std::size_t(free - connections.begin());
    }
    return seat;
}

void ConnectionPool::release(const Seat &seat, Time now)
{
    const auto it =
        std::ranges::find_if(m_members, [&seat](const auto &member) { return member->manager.get() == seat.manager; });
    if (it == m_members.end())
        return;
    Member &member = **it;
    --member.requests;
    if (seat.connection)
        member.byHost[seat.host][*seat.connection] = {false, now};
}

void ConnectionPool::retireIdleSince(Time moment)
{
    for (const auto &member : m_members) {
        for (const Connections &connections : std::as_const(member->byHost)) {
            if (std::ranges::any_of(connections, [moment](const Connection &connection) {
                    return !connection.busy && connection.idleSince && *connection.idleSince < moment;
                }))
                member->retired = true;
        }
    }
}

void ConnectionPool::setRoute(std::shared_ptr<const NetworkRoute> route)
{
    m_route = std::move(route);
    for (const auto &member : m_members)
        member->retired = member->isOutdated = true;
}

ConnectionPool::Member &ConnectionPool::memberFor(const QString &host)
{
    Member *leastBusy = nullptr;
    std::size_t usable = 0;
    for (const auto &member : m_members) {
        if (member->retired)
            continue;
        ++usable;
        if (std::ranges::any_of(member->byHost[host], [](const Connection &connection) { return !connection.busy; }))
            return *member;
        if (!leastBusy || member->requests < leastBusy->requests)
            leastBusy = member.get();
    }
    if (usable >= mostManagers)
        return *leastBusy;
    auto member = std::make_unique<Member>();
    member->manager = std::make_unique<QNetworkAccessManager>();
    m_route->applyTo(*member->manager);
    m_members.push_back(std::move(member));
    return *m_members.back();
}

void ConnectionPool::closeRetired()
{
    for (const auto &member : m_members) {
        if (!member->retired || member->requests > 0)
            continue;
        member->manager->clearConnectionCache();
        member->byHost.clear();
        member->retired = false;
        if (std::exchange(member->isOutdated, false))
            m_route->applyTo(*member->manager);
    }
}

} // namespace phonedesk::http
