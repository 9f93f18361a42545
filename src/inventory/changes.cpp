// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/changesprivate.h"

#include "core/beside.h"
#include "provisioning/urlsets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::inventory {

using core::Result;
using domain::BatchPhase;

namespace {

constexpr int rowsAtOnce = 1000; // read from the database in one piece

} // namespace

Changes::Changes(const ChangeNeeds &needs) : d(std::make_unique<Private>(this, needs))
{
    d->keepClaims();
}

Changes::~Changes() = default;

BatchRun *Changes::Private::find(const QString &id) const
{
    const auto it = runs.find(id);
    return it == runs.end() ? nullptr : it->second.get();
}

void Changes::Private::run(const domain::Batch &batch, const QList<domain::BatchRow> &rows)
{
    auto created = std::make_unique<BatchRun>(needs, batch, rows);
    const QString id = batch.id;
    connect(created.get(), &BatchRun::changed, q, [this, id] { emit q->batchChanged(id); });
    connect(created.get(), &BatchRun::rowChanged, q, [this, id](int seq) { emit q->rowChanged(id, seq); });
    connect(created.get(), &BatchRun::numberConfirmed, q, &Changes::numberConfirmed);
    runs[id] = std::move(created);
}

// A claim that was lost ends the work: another process has the batch, or may have it.
void Changes::Private::keepClaims()
{
    renewal = needs.clock.after(needs.timings.leaseRenewal, [this] {
        for (const auto &[id, batch] : runs) {
            const QString runId = batch->runId();
            if (runId.isEmpty())
                continue;
            calls.keep(needs.journal.renewClaims({runId}, [this, id = id, runId](const core::Status &renewed) {
                BatchRun *held = find(id);
                if (!renewed && renewed.error().kind == core::ErrorKind::Conflict && held && held->runId() == runId)
                    held->claimLost(renewed.error());
            }));
        }
        keepClaims();
    });
}

core::CallHandle Changes::resume(core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    d->calls.keep(d->needs.batches.all([this, completion = completion](const Result<QList<domain::Batch>> &all) {
        if (!all) {
            completion.finish(core::fail(all.error()));
            return;
        }
        d->known = *all;
        QList<domain::Batch> open = *all;
        open.removeIf([](const domain::Batch &batch) { return batch.phase == BatchPhase::Ended; });
        d->calls.keep(
            d->needs.journal.openRuns([this, open, completion](const Result<QList<workflow::RunRecord>> &claims) {
                if (claims)
                    d->takeOver(open, *claims, completion);
                else
                    completion.finish(core::fail(claims.error()));
            }));
    }));
    return std::move(handle);
}

// One after the other: they are few.
void Changes::Private::takeOver(const QList<domain::Batch> &open, const QList<workflow::RunRecord> &claims,
                                const core::Completion<core::Status> &completion)
{
    if (open.isEmpty()) {
        completion.finish({});
        return;
    }
    const domain::Batch &batch = open.first();
    const auto next = [this, rest = open.mid(1), claims, completion](const core::Status &) {
        takeOver(rest, claims, completion);
    };
    const auto claim = std::ranges::find_if(claims, [&batch](const workflow::RunRecord &record) {
        return record.flow == "batch"_L1 && record.subject == batch.id;
    });
    const auto pickUp = [this, batch, next](const QString &runId, bool isElsewhere) {
        readRows(batch, {}, [this, batch, runId, isElsewhere, next](const core::Status &read) {
            if (BatchRun *picked = find(batch.id)) {
                if (isElsewhere) {
                    heldElsewhere << batch.id;
                    picked->showElsewhere();
                } else {
                    picked->pickUp(runId);
                }
                emit q->batchAdded(batch.id);
            }
            next(read);
        });
    };
    if (find(batch.id) != nullptr) {
        next({});
    } else if (claim == claims.end()) {
        pickUp({}, false);
    } else {
        calls.keep(needs.journal.claim(
            claim->id, [pickUp, id = claim->id](const auto &claimed) { pickUp(claimed ? id : QString(), !claimed); }));
    }
}

void Changes::Private::readRows(const domain::Batch &batch, QList<domain::BatchRow> before,
                                std::function<void(core::Status)> done)
{
    const int from = int(before.size());
    calls.keep(needs.batches.rows(
        batch.id, from, rowsAtOnce,
        [this, batch, before = std::move(before), done = std::move(done)](const Result<QList<domain::BatchRow>> &rows) {
            if (!rows) {
                done(core::fail(rows.error()));
                return;
            }
            QList<domain::BatchRow> all = before + *rows;
            if (rows->size() == rowsAtOnce) {
                readRows(batch, std::move(all), done);
                return;
            }
            run(batch, all);
            done({});
        }));
}

core::CallHandle Changes::load(const QString &id, core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    const auto batch = std::ranges::find(d->known, id, &domain::Batch::id);
    if (d->find(id) != nullptr) {
        completion.finishLater({});
    } else if (batch == d->known.end()) {
        completion.finishLater(core::fail({.kind = core::ErrorKind::NotFound, .operation = u"batch.load"_s}));
    } else {
        d->readRows(*batch, {}, [completion = completion](const core::Status &read) { completion.finish(read); });
    }
    return std::move(handle);
}

core::CallHandle Changes::look(const QList<domain::PhoneNumber> &numbers,
                               core::ResultCallback<std::shared_ptr<const ChangeFacts>> done)
{
    using Facts = std::shared_ptr<const ChangeFacts>;
    auto [completion, handle] = core::Completion<Result<Facts>>::make(std::move(done));
    const quint64 id = ++d->lastLook;
    const auto letGo = [this, id] { // later: it is the look itself that says so
        QMetaObject::invokeMethod(
            this, [this, id] { d->looks.erase(id); }, Qt::QueuedConnection);
    };
    completion.onAbandoned(letGo);
    d->calls.keep(d->needs.rows.organizations(
        [this, id, numbers, letGo, completion = completion](const Result<QList<domain::Organization>> &all) {
            if (!all) {
                completion.finish(core::fail(all.error()));
                return;
            }
            if (!completion.isLive())
                return;
            d->organizations = *all;
            auto &look = d->looks.emplace(id, std::make_unique<ChangeLook>(d->needs, numbers)).first->second;
            look->start([this](int read, int count) { emit looked(read, count); },
                        [completion, letGo](const Facts &facts) {
                            letGo();
                            completion.finish(facts);
                        });
        }));
    return std::move(handle);
}

QHash<QString, domain::WebhookSet> Changes::Private::expected(const ChangeFacts &facts) const
{
    QSet<QString> wanted;
    for (const LookedUp &number : facts.numbers)
        wanted.insert(number.ours.organizationId);
    QHash<QString, domain::WebhookSet> sets;
    for (const domain::Organization &organization : organizations) {
        if (wanted.contains(organization.id))
            sets.insert(organization.id, needs.urlSets.expectedWebhooks(organization));
    }
    return sets;
}

core::CallHandle Changes::plan(std::shared_ptr<const ChangeFacts> facts, const domain::WebhookChange &change,
                               core::ResultCallback<ChangePlan> done)
{
    const QHash<QString, domain::WebhookSet> expected = d->expected(*facts);
    return core::beside<Result<ChangePlan>>(
        [facts = std::move(facts), change, expected] { return planOf(*facts, expected, change); }, std::move(done));
}

QList<BatchView> Changes::all() const
{
    QList<BatchView> views;
    views.reserve(d->known.size());
    for (const domain::Batch &batch : std::as_const(d->known))
        views << view(batch.id).value_or(BatchView{.batch = batch});
    return views;
}

std::optional<BatchView> Changes::view(const QString &id) const
{
    const BatchRun *found = d->find(id);
    if (found == nullptr)
        return std::nullopt;
    BatchView view = found->view();
    view.isHeldElsewhere = d->heldElsewhere.contains(id);
    view.isSuperseded = d->isSuperseded(view.batch);
    return view;
}

const QList<domain::BatchRow> &Changes::rows(const QString &id) const
{
    static const QList<domain::BatchRow> none;
    const BatchRun *found = d->find(id);
    return found == nullptr ? none : found->rows();
}

void Changes::changeFirst(const QString &id, int seq)
{
    if (BatchRun *found = d->find(id); found && !view(id)->isHeldElsewhere)
        found->startCanary(seq);
}

void Changes::letRestFollow(const QString &id)
{
    if (const auto present = view(id); present && present->mayLetRestFollow())
        d->find(id)->startRest();
}

void Changes::pause(const QString &id)
{
    if (const auto present = view(id); present && present->mayPause())
        d->find(id)->pause();
}

void Changes::goOn(const QString &id)
{
    const auto present = view(id);
    if (!present || !present->mayGoOn())
        return;
    if (present->batch.phase != BatchPhase::Planned) {
        d->find(id)->goOn();
        return;
    }
    d->activate(present->batch, [this, id](const core::Status &active) { // its program was ended before it set out
        if (active)
            d->setOut(id);
        else
            d->find(id)->haltAll(active.error());
    });
}

void Changes::stop(const QString &id)
{
    if (const auto present = view(id); present && present->mayStop())
        d->find(id)->stop();
}

void Changes::retry(const QString &id)
{
    if (const auto present = view(id); present && present->mayRetry())
        d->find(id)->retry();
}

void Changes::writeAnyway(const QString &id, const QList<int> &seqs)
{
    const auto present = view(id);
    if (present && !present->isHeldElsewhere && !present->isSuperseded && !present->isWorking)
        d->find(id)->writeAnyway(seqs);
}

bool Changes::isBusy() const
{
    return std::ranges::any_of(d->runs, [](const auto &entry) { return entry.second->isWriting(); });
}

void Changes::pauseAll()
{
    for (const auto &[id, batch] : d->runs)
        pause(id);
}

core::CallHandle Changes::yieldAll(core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    for (const auto &[id, batch] : d->runs) {
        if (!batch->runId().isEmpty())
            d->calls.keep(d->needs.journal.yield(batch->runId(), [](const core::Status &) {}));
    }
    // The store works in the order in which it was asked.
    d->calls.keep(d->needs.batches.all([completion = completion](const auto &) { completion.finish({}); }));
    return std::move(handle);
}

} // namespace phonedesk::inventory
