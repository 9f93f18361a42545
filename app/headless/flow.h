// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/services.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <optional>

namespace phonedesk::headless {

// Runs one flow, as a JSON file tells it, over the same rooms as the desktop, and prints what happens as JSON lines:
//
//   { "account": { "sid", "token", "name" },        added for this process, unless the database has it
//     "organization": "Acme Dental",                created unless it is there
//     "flow": "provision",                          the default; or one of these:
//       "connect", "change", "disconnect", "release"    of "number"
//       "batch", "fail-over", "fail-back"               of all numbers
//       "recover"                                       what earlier processes left open
//     "search": { "areaCodes": "512", "city", "contains" },   the first number that can be chosen is bought
//     "number": "+15125550100",                     or this one, without a search
//     "near": "512",                                also asks for near choices
//     "label": "Main Line",
//     "host": "other.serviceflow.com",              where "change", "batch" and "fail-over" point the webhooks
//     "adopt": true,                                where the account owns the number already
//     "giveBack": true,                             where it stopped unverified
//     "timeScale": 0.05,                            shortens backoff, look-ups and deadlines
//     "waitScale": 0.01,                            shortens backoff and look-ups alone
//     "deadlineMs": 4000,                           of a request, webhooks' too
//     "expect": "verified" }                        how it has to end: a settled run's outcome, or "open"
//
// A recovery lets every look-up end and tells what is so ("state", "when": "resumed"). Once anything comes on stdin, or
// that ends, it goes on with each run and batch as a person would, and tells again ("when": "ended"). It ends as
// "recovered".
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
    void takeSecret(); // of an account that the database has
    void addOrganization();
    void begin();
    void askNear();
    void search();
    void buy(const domain::AvailableNumber &number);
    void withNumbers(const std::function<void()> &then); // once they are read
    std::optional<domain::PhoneNumber> scriptedNumber() const;
    void connectNumber();
    void change();
    void disconnectNumber();
    void release();
    void take(const core::Result<QString> &started); // a run
    void watch(const QString &runId);
    void look();
    void giveBack();

    void changeAll();
    void failOver(domain::UrlSetKind to);
    void saveFailOverSet(const std::function<void()> &then);
    void takeBatch(const core::Result<QString> &begun);
    void lookAtBatch();

    void recover();
    void lookAround();
    void waitForWord();     // anything on stdin, or its end
    bool isSettled() const; // nothing works, and nothing is to be found out
    bool goOn();            // false: there is nothing to go on with
    void tellState(const QString &when);

    void print(const QString &event, QJsonObject details = {});
    void end(const QString &outcome);
    void failed(const QString &event, const core::Error &error);

    services::Services &m_services;
    const QJsonObject m_script;
    QString m_accountSid;
    QString m_organizationId;
    QString m_runId;
    QString m_batchId;
    std::function<void()> m_whenNumbersAreRead;
    QHash<QString, int> m_decided; // by run or batch: how often it was gone on with
    bool m_isRecovering = false;
    bool m_hasResumed = false;
    bool m_hasToldResumed = false;
    bool m_isWaiting = false;
    bool m_adopted = false;
    bool m_givingBack = false;
    bool m_ended = false;
    core::Calls m_calls;
};

} // namespace phonedesk::headless
