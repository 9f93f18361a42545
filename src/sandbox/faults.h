// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>

#include <functional>
#include <optional>

namespace phonedesk::sandbox {

// What goes wrong with one request. BEHAVIOUR.md says what each name does and which arguments it takes.
struct Fault
{
    QString name;
    QJsonObject args;
};

// The faults that are armed. Every request that matches an entry counts for it; the entry strikes from its nth match
// on, `count` times (-1: until cleared), and is then forgotten. The first entry that strikes wins.
class Faults
{
public:
    // {"match":{"server":"api"|"webhook","method":"POST","path":"regex","body":"regex","nth":1,"count":1},
    //  "fault":"...","args":{}}. Returns an English sentence when it cannot be armed; empty when it is.
    QString arm(const QJsonObject &spec);
    // A named scenario of the Demo menu. `count`: how many requests it strikes, 0: as many as it takes to be seen.
    // "webhook-down" strikes until it is disarmed.
    QString armScenario(const QString &name, int milliseconds, int count = 0);
    bool isArmed(const QString &scenario) const;
    void disarm(const QString &scenario);
    void clear() { m_armed.clear(); }

    std::optional<Fault> strike(const QString &server, const HttpRequest &request);
    // refuse-connection is asked when a connection comes in, before anything was read.
    bool refusesConnection(const QString &server);

    QJsonArray toJson() const;

private:
    struct Armed
    {
        QJsonObject spec; // as it came, for GET /faults
        QString server;
        QByteArray method;
        QRegularExpression path;
        QRegularExpression body;
        int nth = 1;
        int count = 1;
        int seen = 0;
        Fault fault;
    };
    std::optional<Fault> strikeWhere(const std::function<bool(const Armed &)> &matches);

    QList<Armed> m_armed;
};

QStringList faultNames();
QStringList scenarioNames();

} // namespace phonedesk::sandbox
