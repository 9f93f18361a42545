// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/verdict.h"
#include "inventory/failoverplan.h"

#include <QObject>

#include <memory>
#include <optional>

namespace phonedesk::inventory {

struct FailOverNeeds;

// An environment whose Fail-over set is active.
struct FailedOver
{
    QDateTime since;   // invalid: nobody knows
    QString lastBatch; // empty: none is known
    bool operator==(const FailedOver &) const = default;
};

// One URL of a set that was called, and what it answered.
struct CheckedTarget
{
    domain::UrlPlace place = domain::UrlPlace::Voice;
    domain::WebhookVerdict verdict;
    QString organizationId; // whose own it is; empty: the environment's

    bool operator==(const CheckedTarget &) const = default;
};

struct TargetCheck
{
    QDateTime at;
    QList<CheckedTarget> targets;

    bool isGood() const;         // all answered as they should, and there was one
    QStringList failing() const; // the hosts of those that did not; in lower case
};

// Why an environment cannot be failed over, or back, now.
struct FailOverObstacle
{
    enum class Kind {
        NoSet,     // it has no Fail-over set
        NotOver,   // it is not failed over
        UnderWay,  // `batch` works, or waits for a person
        Elsewhere, // another desk works on `batch`
    };
    Kind kind = Kind::NoSet;
    QString batch;

    bool operator==(const FailOverObstacle &) const = default;
};

// All numbers of an environment go to its Fail-over set, and back to what they were. Its set is switched as the batch
// begins, for everybody. What other desks on the database do is seen within half a minute. Lives on the GUI thread.
class FailOver : public QObject
{
    Q_OBJECT

public:
    explicit FailOver(const FailOverNeeds &needs);
    ~FailOver() override;

    core::CallHandle load(core::ResultCallback<void> done);

    bool hasSet(domain::Environment environment) const; // a Fail-over set, to go to
    std::optional<FailedOver> failedOver(domain::Environment environment) const;
    // Failed over, or a fail-back was stopped half-way.
    bool mayGoBack(domain::Environment environment) const;
    std::optional<FailOverObstacle> obstacle(domain::Environment environment, domain::UrlSetKind to) const;

    // Calls each distinct URL of the set, its organisations' own too, once, as this account's. Placeholders are filled
    // in for `organizationId`, or for the organisation whose own it is. Errors: what opening the account says.
    core::CallHandle check(domain::Environment environment, domain::UrlSetKind set, const QString &accountSid,
                           const QString &organizationId, core::ResultCallback<TargetCheck> done);
    // Reads what Twilio holds for the environment's numbers in all accounts; Changes::looked() tells how far it is.
    core::CallHandle plan(domain::Environment environment, domain::UrlSetKind to,
                          core::ResultCallback<std::shared_ptr<const FailOverPlan>> done);

    struct Beginning
    {
        int canary = 0;             // its row, to the Fail-over set
        bool withMeanwhile = false; // back: those that were set up meanwhile, too
        QString despite;            // the host whose name was typed because its checks failed
    };
    // Answers with the batch's id. Conflict: there is an obstacle by now. Else as Changes::begin().
    core::CallHandle begin(const FailOverPlan &plan, const Beginning &how, core::ResultCallback<QString> done);

signals:
    void changed(); // what the questions above answer

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phonedesk::inventory
