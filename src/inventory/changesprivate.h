// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls.h"
#include "inventory/batchrun.h"
#include "inventory/changelook.h"
#include "inventory/changes.h"
#include "inventory/needs.h"

#include <map>

namespace phonedesk::inventory {

struct Changes::Private
{
    Private(Changes *changes, const ChangeNeeds &given) : q(changes), needs(given) {}

    using Done = core::ResultCallback<QString>;

    core::CallHandle add(domain::Batch batch, const QList<domain::BatchRow> &rows, Done done);
    void activate(const domain::Batch &batch, std::function<void(core::Status)> then);
    void notBegun(domain::Batch batch);
    void added(const domain::Batch &batch, const QList<domain::BatchRow> &rows);
    void setOut(const QString &id);
    bool isSuperseded(const domain::Batch &batch) const;
    void run(const domain::Batch &batch, const QList<domain::BatchRow> &rows);
    void readRows(const domain::Batch &batch, QList<domain::BatchRow> before, std::function<void(core::Status)> done);
    void takeOver(const QList<domain::Batch> &open, const QList<workflow::RunRecord> &claims,
                  const core::Completion<core::Status> &completion);
    void keepClaims();
    BatchRun *find(const QString &id) const;
    QString rollbackPath(const QString &id) const;
    QHash<QString, domain::WebhookSet> expected(const ChangeFacts &facts) const;

    Changes *q;
    const ChangeNeeds needs;
    QList<domain::Batch> known; // newest first
    std::map<QString, std::unique_ptr<BatchRun>> runs;
    QSet<QString> heldElsewhere;
    QList<domain::Organization> organizations;
    std::map<quint64, std::unique_ptr<ChangeLook>> looks;
    quint64 lastLook = 0;
    core::Calls calls;
    core::CallHandle renewal;
};

} // namespace phonedesk::inventory
