// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statements.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <utility>

namespace phonedesk::store {

namespace {

constexpr std::size_t mostReady = 100; // texts of ours; more would be texts that are made up each time

Statements *known(const QSqlDatabase &connection)
{
    return connection.driver()->findChild<Statements *>({}, Qt::FindDirectChildrenOnly);
}

} // namespace

Statements &Statements::of(const QSqlDatabase &connection)
{
    Statements *statements = known(connection);
    return statements != nullptr ? *statements : *new Statements(connection.driver());
}

void Statements::forget(const QSqlDatabase &connection)
{
    delete known(connection);
}

std::optional<QSqlQuery> Statements::take(const QString &text)
{
    const auto ready = m_ready.find(text);
    if (ready == m_ready.end())
        return std::nullopt;
    QSqlQuery query = std::move(ready->second);
    m_ready.erase(ready);
    return query;
}

void Statements::giveBack(QSqlQuery query)
{
    query.finish();
    if (m_ready.size() >= mostReady)
        m_ready.clear();
    const QString text = query.lastQuery();
    m_ready.insert_or_assign(text, std::move(query));
}

} // namespace phonedesk::store
