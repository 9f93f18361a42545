// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/runregistry.h"

#include "core/calls.h"
#include "core/cuid.h"
#include "provisioning/review.h"
#include "provisioning/run.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

using core::Completion;
using core::Result;

namespace {

core::Error notThisNumber()
{
    return {.kind = core::ErrorKind::Rejected,
            .operation = u"release.confirm"_s,
            .detail = u"what was typed is not this number"_s};
}

} // namespace

struct RunRegistry::Private
{
    Private(RunRegistry *q, const Needs &needs) : q(q), needs(needs), review(this->needs) {}

    void add(const workflow::RunRecord &record, const ProvisionRequest &request, const QDateTime &seenNotOwnedAt,
             bool isNew);
    void pickUp(const workflow::RunRecord &record, const std::function<void()> &listed);
    void keepClaims();
    QStringList openIds() const;
    Run *find(const QString &runId) const;
    QDateTime seenNotOwnedAt(const ProvisionRequest &request) const;

    RunRegistry *q;
    Needs needs;
    Review review;
    std::map<QString, std::unique_ptr<Run>> runs;
    QStringList order;
    std::map<QString, RunView> heldElsewhere;
    bool wasBusy = false;
    core::Calls calls;
    core::CallHandle renewal;
};

void RunRegistry::Private::add(const workflow::RunRecord &record, const ProvisionRequest &request,
                               const QDateTime &seenNotOwnedAt, bool isNew)
{
    auto run = std::make_unique<Run>(needs, record, request, seenNotOwnedAt);
    Run *raw = run.get();
    const QString id = record.id;
    heldElsewhere.erase(id);
    if (!order.contains(id))
        order << id;
    runs[id] = std::move(run);
    connect(raw, &Run::changed, q, [this, id] {
        emit q->runChanged(id);
        if (const bool busy = q->isBusy(); busy != wasBusy) {
            wasBusy = busy;
            emit q->busyChanged();
        }
    });
    connect(raw, &Run::numberConfirmed, q, &RunRegistry::numberConfirmed);
    emit q->runAdded(id);
    if (isNew)
        raw->begin();
    else
        raw->resume();
}

void RunRegistry::Private::pickUp(const workflow::RunRecord &record, const std::function<void()> &listed)
{
    const auto request = provisionRequestFromJson(record.intent);
    if (!request || runs.contains(record.id) || flowFromName(record.flow) != request->flow()) {
        listed();
        return;
    }
    calls.keep(
        needs.journal.claim(record.id, [this, record, request, listed](const Result<workflow::RunRecord> &claimed) {
            if (runs.contains(record.id)) { // asked for twice, and picked up already
                listed();
                return;
            }
            if (claimed) {
                add(*claimed, *request, {}, false);
                listed();
                return;
            }
            const KnownState state = knownStateFromJson(record.state);
            heldElsewhere[record.id] = RunView{.id = record.id,
                                               .request = *request,
                                               .state = workflow::RunState::Running,
                                               .ownership = state.ownership,
                                               .numberSid = state.numberSid,
                                               .phoneNumberId = state.phoneNumberId,
                                               .boughtAt = state.boughtAt,
                                               .startedAt = record.startedAt,
                                               .heldElsewhere = true};
            if (!order.contains(record.id))
                order << record.id;
            emit q->runAdded(record.id);
            listed();
        }));
}

// Renews what this process holds, and looks whether another one has let go of, or died over, what it held.
void RunRegistry::Private::keepClaims()
{
    renewal = needs.clock.after(needs.timings.leaseRenewal, [this] {
        if (const QStringList ids = openIds(); !ids.isEmpty())
            calls.keep(needs.journal.renewClaims(ids, [](const core::Status &) {}));
        if (!heldElsewhere.empty())
            calls.keep(q->resume([](const core::Status &) {}));
        keepClaims();
    });
}

QStringList RunRegistry::Private::openIds() const
{
    QStringList ids;
    for (const auto &[id, run] : runs) {
        if (run->isOpen())
            ids << id;
    }
    return ids;
}

Run *RunRegistry::Private::find(const QString &runId) const
{
    const auto it = runs.find(runId);
    return it == runs.end() ? nullptr : it->second.get();
}

// What Review saw counts for the first run only: that one may have bought the number since.
QDateTime RunRegistry::Private::seenNotOwnedAt(const ProvisionRequest &request) const
{
    const bool isSecond = std::ranges::any_of(runs, [&](const auto &entry) {
        const ProvisionRequest &other = entry.second->request();
        return other.accountSid == request.accountSid && other.choice.number == request.choice.number;
    });
    return isSecond ? QDateTime() : review.seenNotOwnedAt(request.accountSid, request.choice.number);
}

RunRegistry::RunRegistry(const Needs &needs) : d(std::make_unique<Private>(this, needs))
{
    d->keepClaims();
}

RunRegistry::~RunRegistry() = default;

core::CallHandle RunRegistry::resume(core::ResultCallback<void> done)
{
    auto [completion, handle] = Completion<core::Status>::make(std::move(done));
    d->calls.keep(
        d->needs.journal.openRuns([this, completion = completion](const Result<QList<workflow::RunRecord>> &records) {
            if (!records) {
                completion.finish(core::fail(records.error()));
                return;
            }
            // What another process has settled since is its own row now, and no run of ours.
            for (auto it = d->heldElsewhere.begin(); it != d->heldElsewhere.end();) {
                const QString id = it->first;
                const bool still = std::ranges::any_of(*records, [&](const auto &record) { return record.id == id; });
                it = still ? std::next(it) : d->heldElsewhere.erase(it);
                if (!still) {
                    d->order.removeAll(id);
                    emit runChanged(id);
                }
            }
            if (records->isEmpty()) {
                completion.finish({});
                return;
            }
            const auto listed = [completion, left = std::make_shared<qsizetype>(records->size())] {
                if (--*left == 0)
                    completion.finish({});
            };
            for (const workflow::RunRecord &record : *records)
                d->pickUp(record, listed);
        }));
    return std::move(handle);
}

core::CallHandle RunRegistry::review(const ProvisionRequest &request, core::ResultCallback<ReviewFacts> done)
{
    return d->review.look(request, runs(), std::move(done));
}

core::CallHandle RunRegistry::start(const ProvisionRequest &request, core::ResultCallback<QString> done)
{
    auto [completion, handle] = Completion<Result<QString>>::make(std::move(done));
    const workflow::RunRecord record{.id = core::makeCuid(),
                                     .flow = name(request.flow()),
                                     .scope = request.accountSid,
                                     .subject = request.choice.number.toString(),
                                     .actor = d->needs.actor,
                                     .intent = toJson(request),
                                     .startedAt = d->needs.clock.now(),
                                     .updatedAt = d->needs.clock.now()};
    // The run is this registry's from here on: it begins even if the window that asked has gone.
    d->calls.keep(
        d->needs.journal.begin(record, [this, record, request, completion = completion](const core::Status &begun) {
            if (!begun) {
                completion.finish(core::fail(begun.error()));
                return;
            }
            d->add(record, request, d->seenNotOwnedAt(request), true);
            completion.finish(record.id);
        }));
    return std::move(handle);
}

QList<RunView> RunRegistry::runs() const
{
    QList<RunView> views;
    for (const QString &id : d->order) {
        if (const auto view = this->view(id))
            views << *view;
    }
    return views;
}

std::optional<RunView> RunRegistry::view(const QString &runId) const
{
    if (const Run *run = d->find(runId))
        return run->view();
    const auto held = d->heldElsewhere.find(runId);
    return held == d->heldElsewhere.end() ? std::nullopt : std::optional(held->second);
}

void RunRegistry::decide(const QString &runId, Decision decision)
{
    if (Run *run = d->find(runId))
        run->decide(decision);
}

core::CallHandle RunRegistry::buyInstead(const QString &runId, const domain::AvailableNumber &choice,
                                         core::ResultCallback<QString> done)
{
    auto [completion, handle] = Completion<Result<QString>>::make(std::move(done));
    Run *run = d->find(runId);
    if (!run || !run->view().may(Decision::BuyOther)) {
        completion.finishLater(core::fail(
            {.kind = core::ErrorKind::Conflict, .operation = u"buy-instead"_s, .detail = u"the run moved on"_s}));
        return std::move(handle);
    }
    ProvisionRequest request = run->request();
    const auto isChosen = [&](const domain::AvailableNumber &number) {
        return number.number == choice.number;
    };
    request.place += 1 + int(std::ranges::find_if(request.alternatives, isChosen) - request.alternatives.begin());
    request.choice = choice;
    request.alternatives.removeIf(isChosen);
    run->replace([this, request, completion = completion](const core::Status &replaced) {
        if (!replaced) {
            completion.finish(core::fail(replaced.error()));
            return;
        }
        d->calls.keep(start(request, [completion](const Result<QString> &started) { completion.finish(started); }));
    });
    return std::move(handle);
}

core::CallHandle RunRegistry::disconnect(const ProvisionRequest &request, core::ResultCallback<QString> done)
{
    const auto open = std::ranges::find_if(d->runs, [&](const auto &entry) {
        const Run &run = *entry.second;
        return run.isOpen() && run.request().accountSid == request.accountSid &&
               run.request().choice.number == request.choice.number && run.view().may(Decision::PutBack);
    });
    if (open == d->runs.end())
        return start(request, std::move(done));
    auto [completion, handle] = Completion<Result<QString>>::make(std::move(done));
    open->second->replace([this, request, completion = completion](const core::Status &replaced) {
        if (!replaced) {
            completion.finish(core::fail(replaced.error()));
            return;
        }
        d->calls.keep(start(request, [completion](const Result<QString> &started) { completion.finish(started); }));
    });
    return std::move(handle);
}

core::CallHandle RunRegistry::release(const ProvisionRequest &request, const QString &typed,
                                      core::ResultCallback<QString> done)
{
    if (domain::E164Number::fromText(typed) == request.choice.number)
        return start(request, std::move(done));
    auto [completion, handle] = Completion<Result<QString>>::make(std::move(done));
    completion.finishLater(core::fail(notThisNumber()));
    return std::move(handle);
}

core::CallHandle RunRegistry::giveBack(const QString &runId, const QString &typed, core::ResultCallback<void> done)
{
    auto [completion, handle] = Completion<core::Status>::make(std::move(done));
    Run *run = d->find(runId);
    if (!run || !run->view().may(Decision::GiveBack)) {
        completion.finishLater(core::fail(
            {.kind = core::ErrorKind::Conflict, .operation = u"release"_s, .detail = u"the run moved on"_s}));
    } else if (domain::E164Number::fromText(typed) != run->request().choice.number) {
        completion.finishLater(core::fail(notThisNumber()));
    } else {
        run->giveBack([completion = completion](const core::Status &given) { completion.finish(given); });
    }
    return std::move(handle);
}

void RunRegistry::credentialChanged(const QString &accountSid)
{
    for (const auto &[id, run] : d->runs) {
        if (run->request().accountSid == accountSid)
            run->credentialChanged();
    }
}

bool RunRegistry::isBusy() const
{
    return std::ranges::any_of(d->runs, [](const auto &entry) { return entry.second->isWriting(); });
}

core::CallHandle RunRegistry::yieldAll(core::ResultCallback<void> done)
{
    auto [completion, handle] = Completion<core::Status>::make(std::move(done));
    const QStringList ids = d->openIds();
    if (ids.isEmpty()) {
        completion.finishLater({});
        return std::move(handle);
    }
    auto left = std::make_shared<qsizetype>(ids.size());
    for (const QString &id : ids) {
        d->calls.keep(d->needs.journal.yield(id, [left, completion = completion](const core::Status &) {
            if (--*left == 0)
                completion.finish({});
        }));
    }
    return std::move(handle);
}

} // namespace phonedesk::provisioning
