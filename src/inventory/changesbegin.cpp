// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a batch begins: on the disk with its way back first, then its URL set, then its first request.
#include "inventory/changesprivate.h"

#include "core/cuid.h"
#include "inventory/batchlook.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::inventory {

using core::Result;
using domain::BatchPhase;
using domain::BatchRowState;

namespace {

QJsonObject whatOf(const ChangePlan &plan)
{
    return {{u"change"_s, domain::name(plan.change.kind)}, {u"webhooks"_s, domain::toJson(plan.change.webhooks)},
            {u"oldHost"_s, plan.change.oldHost},           {u"newHost"_s, plan.change.newHost},
            {u"unchanged"_s, int(plan.unchanged.size())},  {u"notMoved"_s, int(plan.notMoved.size())}};
}

} // namespace

QString Changes::Private::rollbackPath(const QString &id) const
{
    const QString at = needs.clock.now().toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    return QDir(needs.rollbackFolder).filePath(u"rollback-%1Z-%2.csv"_s.arg(at, id.right(4)));
}

core::CallHandle Changes::Private::add(domain::Batch batch, const QList<domain::BatchRow> &rows, Done done)
{
    auto [completion, handle] = core::Completion<Result<QString>>::make(std::move(done));
    batch.id = core::makeCuid();
    batch.actor = needs.actor;
    batch.startedAt = needs.clock.now();
    batch.rollback = rollbackPath(batch.id);
    batch.what.insert(u"numbers"_s, int(rows.size()));
    calls.keep(needs.batches.add(batch, rows, [this, batch, rows, completion = completion](const core::Status &stored) {
        if (!stored) {
            completion.finish(core::fail(stored.error()));
            return;
        }
        const auto ready = [this, batch, rows, completion](const core::Status &status) {
            if (status) {
                added(batch, rows);
                completion.finish(batch.id);
            } else {
                notBegun(batch);
                completion.finish(core::fail(status.error()));
            }
        };
        calls.keep(needs.batches.writeRollback(batch.id, batch.rollback, [this, batch, ready](const auto &written) {
            if (written)
                activate(batch, ready);
            else // without the way back there is no way there
                ready(written);
        }));
    }));
    return std::move(handle);
}

void Changes::Private::activate(const domain::Batch &batch, std::function<void(core::Status)> then)
{
    const auto environment = domain::environmentOf(batch);
    if (environment)
        calls.keep(needs.rows.setActiveUrlSet(*environment, *domain::setActivatedBy(batch.kind), std::move(then)));
    else
        then({});
}

void Changes::Private::notBegun(domain::Batch batch)
{
    batch.phase = BatchPhase::Ended;
    batch.endedAt = needs.clock.now();
    batch.wasStopped = true;
    batch.rollback.clear();
    calls.keep(needs.batches.update(batch, [](const core::Status &) {}));
}

void Changes::Private::added(const domain::Batch &batch, const QList<domain::BatchRow> &rows)
{
    known.prepend(batch);
    run(batch, rows);
    emit q->batchAdded(batch.id);
    setOut(batch.id);
}

void Changes::Private::setOut(const QString &id)
{
    BatchRun *run = find(id);
    if (domain::putsBack(run->batch().kind) || run->rows().isEmpty())
        run->startRest();
    else
        run->startCanary(run->batch().canary);
}

// What was begun the other way since decides: nothing of this one is written any more.
bool Changes::Private::isSuperseded(const domain::Batch &batch) const
{
    const auto environment = domain::environmentOf(batch);
    const auto end = std::ranges::find(known, batch.id, &domain::Batch::id);
    return environment && std::any_of(known.begin(), end, [&](const domain::Batch &later) {
               const bool hasBegun = !later.rollback.isEmpty();
               return hasBegun && later.kind != batch.kind && domain::environmentOf(later) == environment;
           });
}

core::CallHandle Changes::begin(const ChangePlan &plan, int canary, core::ResultCallback<QString> done)
{
    return d->add({.kind = domain::BatchKind::Update, .what = whatOf(plan), .canary = canary}, plan.rows,
                  std::move(done));
}

core::CallHandle Changes::begin(const domain::Batch &outline, const QList<domain::BatchRow> &rows,
                                core::ResultCallback<QString> done)
{
    return d->add({.kind = outline.kind, .what = outline.what, .undoes = outline.undoes, .canary = outline.canary},
                  rows, std::move(done));
}

core::CallHandle Changes::putBack(const QString &id, core::ResultCallback<QString> done)
{
    const auto present = view(id);
    if (!present || !present->mayPutBack()) {
        auto [completion, handle] = core::Completion<Result<QString>>::make(std::move(done));
        completion.finishLater(core::fail({.kind = core::ErrorKind::Rejected, .operation = u"batch.putBack"_s}));
        return std::move(handle);
    }
    if (present->isOpen())
        stop(id);
    QList<domain::BatchRow> back;
    for (const domain::BatchRow &row : rows(id)) {
        if (row.state == BatchRowState::Written)
            back << wayBack(row, int(back.size()));
    }
    return d->add({.kind = domain::BatchKind::PutBack, .what = present->batch.what, .undoes = id}, back,
                  std::move(done));
}

} // namespace phonedesk::inventory
