// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <unordered_map>

class QSqlDatabase;

namespace phonedesk::store {

// Statements of a connection that were run before, ready for the next time: to prepare one takes longer than to run it.
// Belongs to the connection's driver, and goes with it. Whoever takes one has it alone until it is given back.
class Statements : public QObject
{
    Q_OBJECT

public:
    static Statements &of(const QSqlDatabase &connection);
    static void forget(const QSqlDatabase &connection); // before it is closed

    std::optional<QSqlQuery> take(const QString &text);
    void giveBack(QSqlQuery query);

private:
    using QObject::QObject;

    std::unordered_map<QString, QSqlQuery> m_ready;
};

} // namespace phonedesk::store
