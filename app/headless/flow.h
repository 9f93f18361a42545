// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/services.h"

#include <QJsonObject>
#include <QObject>

namespace phonedesk::headless {

// Runs one flow, as a JSON file tells it, over the same rooms as the desktop, and prints what happens as JSON lines:
//
//   { "account": { "sid", "token", "name" },        added for this process, unless the database has it
//     "organization": "Acme Dental",                created unless it is there
//     "search": { "areaCodes": "512", "city", "contains" },   the first number that can be chosen is bought
//     "number": "+15125550100",                     or this one, without a search
//     "near": "512",                                also asks for near choices
//     "label": "Main Line",
//     "adopt": true,                                where the account owns the number already
//     "giveBack": true,                             where it stopped unverified
//     "timeScale": 0.05,                            shortens backoff, look-ups and deadlines
//     "expect": "verified" }                        how it has to end: a settled run's outcome, or "open"
//
// The process ends with 0 when it ended as expected, 1 otherwise. For tests only.
class Flow : public QObject
{
    Q_OBJECT

public:
    Flow(services::Services &services, QJsonObject script);

    void start();

signals:
    void ended(int exitCode);

private:
    void addAccount();
    void addOrganization();
    void askNear();
    void search();
    void buy(const domain::AvailableNumber &number);
    void watch(const QString &runId);
    void look();
    void giveBack();
    void print(const QString &event, QJsonObject details = {});
    void end(const QString &outcome);
    void failed(const QString &event, const core::Error &error);

    services::Services &m_services;
    const QJsonObject m_script;
    QString m_accountSid;
    QString m_organizationId;
    QString m_runId;
    bool m_adopted = false;
    bool m_givingBack = false;
    bool m_ended = false;
    core::Calls m_calls;
};

} // namespace phonedesk::headless
