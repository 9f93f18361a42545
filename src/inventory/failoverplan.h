// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/urlset.h"
#include "inventory/changeplan.h"

#include <QDateTime>
#include <QSet>

namespace phonedesk::inventory {

// What an environment's numbers get from one of its URL sets, by organisation.
struct SetTargets
{
    QHash<QString, domain::WebhookSet> webhooks; // filled in
    QSet<QString> leftAlone;                     // these keep URLs of their own
};

// What fail-overs of an environment wrote that nobody has put back yet.
struct WrittenRows
{
    QHash<QString, domain::BatchRow> back; // by our row's id: the way back, from what was written to what was there
    QDateTime since;                       // when the first of them began; invalid: there was none
    QString last;                          // the id of the last
};

// Which numbers a fail-over or a fail-back changes, and which it does not. Nothing is written.
struct FailOverPlan
{
    domain::Environment environment = domain::Environment::Production;
    domain::UrlSetKind to = domain::UrlSetKind::Failover; // the set that becomes active
    // The numbers that go there; of a fail-back, those that still hold what the fail-over wrote, or were not read.
    ChangePlan plan;
    std::shared_ptr<const ChangeFacts> facts; // what Twilio was seen to hold
    // Of a fail-back:
    QList<domain::BatchRow> left;      // somebody changed them since
    QList<domain::BatchRow> meanwhile; // set up while the Fail-over set was active
    QDateTime since;                   // those that go back are as they were then; invalid: nobody knows
    QString undoes;                    // the last fail-over

    int organizations() const;                             // of the numbers that go
    QStringList hosts() const;                             // where those go, most first
    int elsewhere() const;                                 // numbers that somebody else answers for, wholly or in part
    QList<domain::BatchRow> all(bool withMeanwhile) const; // as a batch takes them
};

// Adds a batch's rows; the batches come in the order in which they were written.
void addWritten(WrittenRows &written, const QList<domain::BatchRow> &rows);

FailOverPlan planThere(const ChangeFacts &facts, const SetTargets &failover);
FailOverPlan planBack(const ChangeFacts &facts, const WrittenRows &written, const SetTargets &failover,
                      const SetTargets &normal);

} // namespace phonedesk::inventory
