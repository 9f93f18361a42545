// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/urlsets.h"

#include "core/calls.h"
#include "provisioning/needs.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

using core::Result;
using domain::Environment;
using domain::UrlPlace;
using domain::UrlSet;
using domain::UrlSetKind;
using domain::WebhookSet;

namespace {

// Exists for Twilio's test credentials only: a check that is about no number says it is about this one.
const QString nobodysNumber = u"+15005550006"_s;

struct Probing
{
    QList<CheckedUrl> checked;
    int awaited = 0;
    std::shared_ptr<const webhooks::Signer> signer;
    core::Completion<Result<QList<CheckedUrl>>> done;

    void part()
    {
        if (--awaited > 0)
            return;
        std::ranges::sort(checked, {}, &CheckedUrl::place);
        done.finish(checked);
    }
};

} // namespace

struct UrlSets::Private
{
    const Needs needs;
    const bool allowsLoopback;
    QList<UrlSet> sets;
    QMap<Environment, UrlSetKind> active;
    core::Calls calls;

    core::CallHandle read(UrlSets &q, bool always, core::ResultCallback<void> done);
    const UrlSet *find(Environment environment, UrlSetKind kind, const QString &organizationId) const
    {
        const auto it = std::ranges::find_if(sets, [&](const UrlSet &set) {
            return set.environment == environment && set.kind == kind && set.organizationId == organizationId;
        });
        return it == sets.end() ? nullptr : &*it;
    }
};

UrlSets::UrlSets(const Needs &needs, bool allowsLoopback) : d(new Private{needs, allowsLoopback, {}, {}, {}})
{
    connect(&d->needs.rows, &store::Repositories::urlSetsChanged, this,
            [this] { d->calls.keep(load([](const core::Status &) {})); });
}

UrlSets::~UrlSets() = default;

core::CallHandle UrlSets::load(core::ResultCallback<void> done)
{
    return d->read(*this, true, std::move(done));
}

core::CallHandle UrlSets::refresh(core::ResultCallback<void> done)
{
    return d->read(*this, false, std::move(done));
}

core::CallHandle UrlSets::Private::read(UrlSets &q, bool always, core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    // Both are asked for at once; the store answers in this order.
    auto read = std::make_shared<Result<QList<UrlSet>>>();
    calls.keep(needs.rows.urlSets([read](const Result<QList<UrlSet>> &sets) { *read = sets; }));
    calls.keep(needs.rows.activeUrlSets(
        [this, &q, always, read, completion = completion](const Result<QMap<Environment, UrlSetKind>> &found) {
            if (!*read || !found) {
                completion.finish(core::fail(*read ? found.error() : read->error()));
                return;
            }
            const bool isOther = sets != **read || active != *found;
            sets = **read;
            active = *found;
            if (always || isOther)
                emit q.changed();
            completion.finish({});
        }));
    return std::move(handle);
}

UrlSetKind UrlSets::active(Environment environment) const
{
    return d->active.value(environment, UrlSetKind::Normal);
}

WebhookSet UrlSets::webhooks(Environment environment, UrlSetKind kind) const
{
    if (const UrlSet *saved = d->find(environment, kind, {}))
        return saved->webhooks;
    return kind == UrlSetKind::Normal ? domain::defaultWebhooks() : WebhookSet();
}

QList<UrlSet> UrlSets::overrides(Environment environment, UrlSetKind kind) const
{
    QList<UrlSet> found;
    std::ranges::copy_if(d->sets, std::back_inserter(found), [&](const UrlSet &set) {
        return set.environment == environment && set.kind == kind && !set.organizationId.isEmpty();
    });
    return found;
}

std::optional<WebhookSet> UrlSets::overrideOf(Environment environment, UrlSetKind kind,
                                              const QString &organizationId) const
{
    const UrlSet *set = organizationId.isEmpty() ? nullptr : d->find(environment, kind, organizationId);
    return set == nullptr ? std::nullopt : std::optional(set->webhooks);
}

ExpectedWebhooks UrlSets::expectedWith(UrlSetKind active, const domain::Organization &organization) const
{
    ExpectedWebhooks expected{.environment = organization.environment, .kind = active};
    auto own = overrideOf(expected.environment, active, organization.id);
    if (!own && active == UrlSetKind::Failover) {
        own = overrideOf(expected.environment, UrlSetKind::Normal, organization.id);
        expected.kind = own ? UrlSetKind::Normal : active;
    }
    expected.isOverride = own.has_value();
    expected.webhooks = domain::filledFor(own ? *own : webhooks(expected.environment, expected.kind), organization.id);
    return expected;
}

domain::UrlCheck UrlSets::check(UrlPlace place, const QString &url) const
{
    if (url.isEmpty() && isFallback(place))
        return {};
    // The PRD's host, and those in use already.
    QStringList known{QUrl(domain::defaultWebhooks().voice.url).host()};
    for (const UrlSet &set : d->sets) {
        for (const UrlPlace each : domain::allUrlPlaces) {
            const QString host =
                QUrl(domain::filledUrl(domain::webhookAt(set.webhooks, each).url, {})).host().toLower();
            if (!host.isEmpty() && domain::checkUrl(domain::webhookAt(set.webhooks, each).url, known).meant.isEmpty())
                known << host;
        }
    }
    known.removeDuplicates();
    return domain::checkUrl(url, known, d->allowsLoopback);
}

core::CallHandle UrlSets::save(const UrlSet &set, core::ResultCallback<void> done)
{
    for (const UrlPlace place : domain::allUrlPlaces) {
        const domain::Webhook &webhook = domain::webhookAt(set.webhooks, place);
        const bool isKnownMethod = webhook.method == "GET"_L1 || webhook.method == "POST"_L1;
        if (check(place, webhook.url).isGood() && isKnownMethod)
            continue;
        auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
        completion.finishLater(
            core::fail({.kind = core::ErrorKind::Rejected,
                        .operation = u"url-set.save"_s,
                        .detail = u"the URL or method of %1 cannot be used"_s.arg(domain::name(place))}));
        return std::move(handle);
    }
    return d->needs.rows.saveUrlSet(set, std::move(done));
}

core::CallHandle UrlSets::removeOverride(Environment environment, UrlSetKind kind, const QString &organizationId,
                                         core::ResultCallback<void> done)
{
    return d->needs.rows.removeUrlSet(environment, kind, organizationId, std::move(done));
}

core::CallHandle UrlSets::probe(const QString &accountSid, const WebhookSet &filled,
                                core::ResultCallback<QList<CheckedUrl>> done)
{
    auto [completion, handle] = core::Completion<Result<QList<CheckedUrl>>>::make(std::move(done));
    d->calls.keep(d->needs.accounts.open(
        accountSid, [this, accountSid, filled, completion = completion](const Result<OpenAccount> &account) {
            if (!account) {
                completion.finish(core::fail(account.error()));
                return;
            }
            auto probing = std::make_shared<Probing>();
            probing->signer = account->signer;
            probing->done = completion;
            probing->awaited = 1; // until all were sent
            for (const UrlPlace place : domain::allUrlPlaces) {
                const domain::Webhook &webhook = domain::webhookAt(filled, place);
                if (webhook.url.isEmpty())
                    continue;
                ++probing->awaited;
                d->calls.keep(d->needs.prober.probe({.kind = domain::kindOf(place),
                                                     .webhook = webhook,
                                                     .accountSid = accountSid,
                                                     .number = *domain::E164Number::fromText(nobodysNumber)},
                                                    *probing->signer,
                                                    [probing, place](const domain::WebhookVerdict &verdict) {
                                                        probing->checked << CheckedUrl{place, verdict};
                                                        probing->part();
                                                    }));
            }
            probing->part();
        }));
    return std::move(handle);
}

} // namespace phonedesk::provisioning
