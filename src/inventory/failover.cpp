// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/failover.h"

#include "core/calls.h"
#include "inventory/changes.h"
#include "inventory/failoverlook.h"
#include "inventory/needs.h"
#include "provisioning/urlsets.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace phonedesk::inventory {

using core::Result;
using domain::Batch;
using domain::BatchKind;
using domain::BatchPhase;
using domain::Environment;
using domain::UrlPlace;
using domain::UrlSetKind;
using domain::WebhookSet;

namespace {

constexpr auto awareness = 30s; // how soon what another desk did is seen

struct Calling
{
    TargetCheck check;
    int awaited = 1; // this call: until all were sent
    std::optional<core::Error> error;
    core::Completion<Result<TargetCheck>> done;

    void part()
    {
        if (--awaited > 0)
            return;
        if (error)
            done.finish(core::fail(*error));
        else
            done.finish(check);
    }
};

} // namespace

bool TargetCheck::isGood() const
{
    return !targets.isEmpty() &&
           std::ranges::all_of(targets, [](const CheckedTarget &target) { return target.verdict.isGood(); });
}

QStringList TargetCheck::failing() const
{
    QStringList hosts;
    for (const CheckedTarget &target : targets) {
        if (!target.verdict.isGood())
            hosts << domain::hostAndPort(target.verdict.webhook.url);
    }
    hosts.removeDuplicates();
    return hosts;
}

struct FailOver::Private
{
    Private(FailOver *failOver, const FailOverNeeds &given) : q(failOver), needs(given) {}

    core::CallHandle read(core::ResultCallback<void> done);
    void take(const QList<Batch> &all);
    void watch();
    void follow(const QString &id);
    const Batch *latest(Environment environment) const;
    QList<Batch> notPutBack(Environment environment) const; // oldest first
    std::optional<FailOverObstacle> hindrance(const Batch &open, UrlSetKind to) const;

    FailOver *q;
    const FailOverNeeds needs;
    QList<Batch> batches; // fail-overs and fail-backs that set out, newest first
    std::map<quint64, std::unique_ptr<FailOverLook>> looks;
    quint64 lastLook = 0;
    core::Calls calls;
    core::CallHandle watching;
};

FailOver::FailOver(const FailOverNeeds &needs) : d(std::make_unique<Private>(this, needs))
{
    connect(&needs.urlSets, &provisioning::UrlSets::changed, this, &FailOver::changed);
    connect(&needs.changes, &Changes::batchAdded, this,
            [this] { d->calls.keep(d->read([this](const core::Status &) { emit changed(); })); });
    connect(&needs.changes, &Changes::batchChanged, this, [this](const QString &id) { d->follow(id); });
    d->watch();
}

FailOver::~FailOver() = default;

void FailOver::Private::watch()
{
    watching = needs.clock.after(awareness, [this] {
        calls.keep(needs.urlSets.refresh([](const core::Status &) {}));
        calls.keep(read([](const core::Status &) {}));
        watch();
    });
}

core::CallHandle FailOver::Private::read(core::ResultCallback<void> done)
{
    return needs.batches.all([this, done = std::move(done)](const Result<QList<Batch>> &all) {
        if (all)
            take(*all);
        done(all ? core::Status() : core::fail(all.error()));
    });
}

void FailOver::Private::take(const QList<Batch> &all)
{
    QList<Batch> found = all;
    found.removeIf([](const Batch &batch) { return !domain::environmentOf(batch) || batch.rollback.isEmpty(); });
    if (found == batches)
        return;
    batches = found;
    emit q->changed();
}

// A batch of this process tells of each of its rows: only its phase matters here.
void FailOver::Private::follow(const QString &id)
{
    const auto known = std::ranges::find(batches, id, &Batch::id);
    if (known == batches.end())
        return;
    const auto view = needs.changes.view(id);
    if (!view || view->batch == *known)
        return;
    *known = view->batch;
    emit q->changed();
}

core::CallHandle FailOver::load(core::ResultCallback<void> done)
{
    return d->read(std::move(done));
}

const Batch *FailOver::Private::latest(Environment environment) const
{
    const auto found = std::ranges::find_if(
        batches, [environment](const Batch &batch) { return domain::environmentOf(batch) == environment; });
    return found == batches.end() ? nullptr : &*found;
}

QList<Batch> FailOver::Private::notPutBack(Environment environment) const
{
    QList<Batch> over;
    for (const Batch &batch : batches) {
        if (domain::environmentOf(batch) != environment)
            continue;
        if (batch.kind == BatchKind::FailOver)
            over.prepend(batch);
        else if (!batch.wasStopped)
            break;
    }
    return over;
}

bool FailOver::hasSet(Environment environment) const
{
    return !d->needs.urlSets.webhooks(environment, UrlSetKind::Failover).voice.url.isEmpty();
}

std::optional<FailedOver> FailOver::failedOver(Environment environment) const
{
    if (d->needs.urlSets.active(environment) != UrlSetKind::Failover)
        return std::nullopt;
    const QList<Batch> over = d->notPutBack(environment);
    return over.isEmpty() ? FailedOver() : FailedOver{over.first().startedAt, over.last().id};
}

bool FailOver::mayGoBack(Environment environment) const
{
    if (d->needs.urlSets.active(environment) == UrlSetKind::Failover)
        return true;
    const Batch *last = d->latest(environment);
    return last != nullptr && last->kind == BatchKind::FailBack && last->wasStopped;
}

std::optional<FailOverObstacle> FailOver::Private::hindrance(const Batch &open, UrlSetKind to) const
{
    using Kind = FailOverObstacle::Kind;
    const auto view = needs.changes.view(open.id);
    if (!view || view->isHeldElsewhere)
        return FailOverObstacle{Kind::Elsewhere, open.id};
    // What is under way the other way is stopped where it rests.
    if (to == UrlSetKind::Normal && open.kind == BatchKind::FailOver && !view->isWorking)
        return std::nullopt;
    return FailOverObstacle{Kind::UnderWay, open.id};
}

std::optional<FailOverObstacle> FailOver::obstacle(Environment environment, UrlSetKind to) const
{
    using Kind = FailOverObstacle::Kind;
    if (to == UrlSetKind::Failover && !hasSet(environment))
        return FailOverObstacle{Kind::NoSet, {}};
    if (to == UrlSetKind::Normal && !mayGoBack(environment))
        return FailOverObstacle{Kind::NotOver, {}};
    for (const Batch &batch : std::as_const(d->batches)) {
        if (domain::environmentOf(batch) != environment || batch.phase == BatchPhase::Ended)
            continue;
        if (auto hindered = d->hindrance(batch, to))
            return hindered;
    }
    return std::nullopt;
}

core::CallHandle FailOver::check(Environment environment, UrlSetKind set, const QString &accountSid,
                                 const QString &organizationId, core::ResultCallback<TargetCheck> done)
{
    auto [completion, handle] = core::Completion<Result<TargetCheck>>::make(std::move(done));
    auto calling = std::make_shared<Calling>();
    calling->check.at = d->needs.clock.now();
    calling->done = completion;
    QList<std::tuple<domain::WebhookKind, QString, QString>> seen;
    const auto call = [&](const WebhookSet &filled, const QString &owner) {
        WebhookSet distinct = filled;
        for (const UrlPlace place : domain::allUrlPlaces) {
            domain::Webhook &webhook = domain::webhookAt(distinct, place);
            const std::tuple key(domain::kindOf(place), webhook.url, webhook.method);
            if (seen.contains(key))
                webhook.url.clear();
            seen << key;
        }
        ++calling->awaited;
        d->calls.keep(d->needs.urlSets.probe(
            accountSid, distinct, [calling, owner](const Result<QList<provisioning::CheckedUrl>> &checked) {
                if (!checked)
                    calling->error = checked.error();
                for (const provisioning::CheckedUrl &url : checked.value_or(QList<provisioning::CheckedUrl>()))
                    calling->check.targets.append({url.place, url.verdict, owner});
                calling->part();
            }));
    };
    call(domain::filledFor(d->needs.urlSets.webhooks(environment, set), organizationId), {});
    const QList<domain::UrlSet> overrides = d->needs.urlSets.overrides(environment, set);
    for (const domain::UrlSet &own : overrides)
        call(domain::filledFor(own.webhooks, own.organizationId), own.organizationId);
    calling->part();
    return std::move(handle);
}

core::CallHandle FailOver::plan(Environment environment, UrlSetKind to,
                                core::ResultCallback<std::shared_ptr<const FailOverPlan>> done)
{
    using Plan = FailOverLook::Plan;
    auto [completion, handle] = core::Completion<Result<Plan>>::make(std::move(done));
    const quint64 id = ++d->lastLook;
    const auto letGo = [this, id] { // later: it is the look itself that says so
        QMetaObject::invokeMethod(
            this, [this, id] { d->looks.erase(id); }, Qt::QueuedConnection);
    };
    completion.onAbandoned(letGo);
    // Another desk may have failed over, or back, since.
    d->calls.keep(d->read([this, id, environment, to, letGo, completion = completion](const core::Status &read) {
        if (!read) {
            completion.finish(core::fail(read.error()));
            return;
        }
        if (!completion.isLive())
            return;
        const QList<Batch> back = to == UrlSetKind::Normal ? d->notPutBack(environment) : QList<Batch>();
        const auto planned = [letGo, completion](const Result<Plan> &plan) {
            letGo();
            completion.finish(plan);
        };
        auto look = std::make_unique<FailOverLook>(d->needs, environment, to, back, planned);
        d->looks.emplace(id, std::move(look)).first->second->start();
    }));
    return std::move(handle);
}

core::CallHandle FailOver::begin(const FailOverPlan &plan, const Beginning &how, core::ResultCallback<QString> done)
{
    auto [completion, handle] = core::Completion<Result<QString>>::make(std::move(done));
    const bool isBack = plan.to == UrlSetKind::Normal;
    QJsonObject what{{domain::batchEnvironmentKey, domain::name(plan.environment)},
                     {u"set"_s, domain::name(plan.to)},
                     {u"unchanged"_s, int(plan.plan.unchanged.size())},
                     {u"notMoved"_s, int(plan.plan.notMoved.size())}};
    if (!how.despite.isEmpty())
        what.insert(domain::batchDespiteKey, how.despite);
    const Batch outline{.kind = isBack ? BatchKind::FailBack : BatchKind::FailOver,
                        .what = what,
                        .undoes = plan.undoes,
                        .canary = how.canary};
    const QList<domain::BatchRow> rows = plan.all(isBack && how.withMeanwhile);
    d->calls.keep(d->read([this, isBack, environment = plan.environment, to = plan.to, outline, rows,
                           completion = completion](const core::Status &read) {
        if (!read) {
            completion.finish(core::fail(read.error()));
            return;
        }
        if (const auto now = obstacle(environment, to)) {
            completion.finish(core::fail({.kind = core::ErrorKind::Conflict,
                                          .operation = u"failOver.begin"_s,
                                          .detail = u"obstacle %1 %2"_s.arg(int(now->kind)).arg(now->batch)}));
            return;
        }
        for (const Batch &batch : std::as_const(d->batches)) {
            if (isBack && domain::environmentOf(batch) == environment && batch.phase != BatchPhase::Ended)
                d->needs.changes.stop(batch.id);
        }
        d->calls.keep(d->needs.changes.begin(outline, rows,
                                             [completion](const Result<QString> &begun) { completion.finish(begun); }));
    }));
    return std::move(handle);
}

} // namespace phonedesk::inventory
