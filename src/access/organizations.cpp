// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/organizations.h"

#include "access/needs.h"
#include "core/beside.h"
#include "core/calls.h"
#include "core/cuid.h"
#include "domain/similarname.h"

#include <QCollator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::access {

using core::Completion;
using core::ErrorKind;
using core::Result;
using core::Status;
using domain::Organization;

namespace {

constexpr QLatin1StringView defaultAccountKey{"organizations.defaultAccount"};
constexpr qsizetype similarShown = 5;

core::Error rejected(const QString &operation, const DraftReading &reading)
{
    return {.kind = ErrorKind::Rejected,
            .operation = operation,
            .detail = u"field %1 is wrong: %2"_s.arg(int(reading.faults.first().field))
                          .arg(reading.faults.first().entry.left(80))};
}

struct Sorted
{
    QList<Organization> inUse;
    QList<Organization> archived;
};

// Comparing as people sort is slow: each name's key is made once.
Sorted sorted(const QList<Organization> &organizations)
{
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, qsizetype>> order;
    order.reserve(std::size_t(organizations.size()));
    for (qsizetype i = 0; i < organizations.size(); ++i)
        order.emplace_back(collator.sortKey(organizations[i].name), i);
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Sorted result;
    for (const auto &[key, i] : order)
        (organizations[i].isArchived() ? result.archived : result.inUse) << organizations[i];
    return result;
}

Result<ImportPlan> planOf(const QString &path, const ImportGround &ground)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail(
            {.kind = ErrorKind::NotFound, .operation = u"organization.import"_s, .detail = file.errorString()});
    }
    return planImport(file.read(core::largestCsv + 1), ground);
}

} // namespace

struct Organizations::Private
{
    const Needs needs;
    Organizations &room;
    domain::AreaCodeTable areaCodes;
    QList<Organization> organizations;
    QList<Organization> archived;
    QString defaultAccount;
    quint64 lastLoad = 0; // that was begun, and that was taken in: an older one may end later
    quint64 taken = 0;
    core::Calls calls;

    Organization *known(const QString &id)
    {
        for (QList<Organization> *list : {&organizations, &archived}) {
            if (const auto it = std::ranges::find(*list, id, &Organization::id); it != list->end())
                return &*it;
        }
        return nullptr;
    }

    // Puts it where it belongs now.
    void place(const Organization &organization)
    {
        for (QList<Organization> *list : {&organizations, &archived})
            list->removeIf([&](const Organization &each) { return each.id == organization.id; });
        QList<Organization> &list = organization.isArchived() ? archived : organizations;
        const auto comesBefore = [](const Organization &a, const Organization &b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        };
        list.insert(std::ranges::upper_bound(list, organization, comesBefore), organization);
        emit room.changed();
    }

    // After a refusal for what another desk did: that is shown then, whether or not it can be read.
    void reloadThen(const std::function<void()> &then)
    {
        calls.keep(room.load([then](const Status &) { then(); }));
    }
};

Organizations::Organizations(const Needs &needs)
    : d(new Private{needs, *this, domain::AreaCodeTable::builtIn().value_or(domain::AreaCodeTable())})
{
}

Organizations::~Organizations() = default;

core::CallHandle Organizations::load(core::ResultCallback<void> done)
{
    auto [completion, handle] = Completion<Status>::make(std::move(done));
    d->calls.keep(d->needs.rows.value(defaultAccountKey, [this](const Result<QString> &sid) {
        if (sid)
            d->defaultAccount = *sid;
    }));
    d->calls.keep(d->needs.rows.organizations([this, completion = completion](const Result<QList<Organization>> &rows) {
        if (!rows) {
            completion.finish(core::fail(rows.error()));
            return;
        }
        d->calls.keep(core::beside<Sorted>([rows = *rows] { return sorted(rows); },
                                           [this, completion, load = ++d->lastLoad](Sorted result) {
                                               if (load > d->taken) {
                                                   d->taken = load;
                                                   d->organizations = std::move(result.inUse);
                                                   d->archived = std::move(result.archived);
                                                   emit changed();
                                                   emit defaultAccountChanged();
                                               }
                                               completion.finish({});
                                           }));
    }));
    return std::move(handle);
}

const QList<Organization> &Organizations::all() const
{
    return d->organizations;
}

const QList<Organization> &Organizations::archived() const
{
    return d->archived;
}

std::optional<Organization> Organizations::find(const QString &id) const
{
    const Organization *found = d->known(id);
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

std::optional<Organization> Organizations::findByName(const QString &name) const
{
    const QString key = domain::nameKey(name.simplified());
    for (const QList<Organization> *list : {&d->organizations, &d->archived}) {
        const auto it = std::ranges::find_if(
            *list, [&key](const Organization &organization) { return domain::nameKey(organization.name) == key; });
        if (it != list->end())
            return *it;
    }
    return std::nullopt;
}

QList<Organization> Organizations::similarTo(const QString &name) const
{
    QList<Organization> similar;
    const auto same = findByName(name);
    if (same)
        similar << *same;
    const domain::SimilarName wanted(name);
    for (const QList<Organization> *list : {&d->organizations, &d->archived}) {
        for (const Organization &organization : *list) {
            if (similar.size() < similarShown && (!same || organization.id != same->id) &&
                domain::SimilarName(organization.name).isSimilarTo(wanted))
                similar << organization;
        }
    }
    return similar;
}

DraftReading Organizations::check(const OrganizationDraft &draft) const
{
    return readDraft(draft, d->areaCodes);
}

core::CallHandle Organizations::create(const QString &name, const QString &accountSid,
                                       core::ResultCallback<Organization> done)
{
    return create(OrganizationDraft{.name = name, .accountSid = accountSid}, std::move(done));
}

core::CallHandle Organizations::create(const OrganizationDraft &draft, core::ResultCallback<Organization> done)
{
    auto [completion, handle] = Completion<Result<Organization>>::make(std::move(done));
    const DraftReading reading = check(draft);
    if (!reading.faults.isEmpty()) {
        completion.finishLater(core::fail(rejected(u"create-organization"_s, reading)));
        return std::move(handle);
    }
    Organization organization = reading.organization;
    organization.id = core::makeCuid();
    organization.createdAt = d->needs.clock.now();
    d->calls.keep(
        d->needs.rows.addOrganization(organization, [this, organization, completion = completion](const Status &added) {
            if (added) {
                d->place(organization);
                completion.finish(organization);
            } else if (added.error().kind == ErrorKind::Conflict) {
                d->reloadThen([completion, error = added.error()] { completion.finish(core::fail(error)); });
            } else {
                completion.finish(core::fail(added.error()));
            }
        }));
    return std::move(handle);
}

core::CallHandle Organizations::update(const Organization &before, const OrganizationDraft &draft,
                                       core::ResultCallback<Organization> done)
{
    auto [completion, handle] = Completion<Result<Organization>>::make(std::move(done));
    const DraftReading reading = check(draft);
    if (!reading.faults.isEmpty()) {
        completion.finishLater(core::fail(rejected(u"update-organization"_s, reading)));
        return std::move(handle);
    }
    Organization after = reading.organization;
    after.id = before.id;
    after.createdAt = before.createdAt;
    after.archivedAt = before.archivedAt;
    d->calls.keep(
        d->needs.rows.updateOrganization(before, after, [this, after, completion = completion](const Status &updated) {
            if (updated) {
                d->place(after);
                completion.finish(after);
            } else if (updated.error().kind == ErrorKind::Conflict) {
                d->reloadThen([completion, error = updated.error()] { completion.finish(core::fail(error)); });
            } else {
                completion.finish(core::fail(updated.error()));
            }
        }));
    return std::move(handle);
}

core::CallHandle Organizations::archive(const QString &id, core::ResultCallback<domain::ArchiveObstacles> done)
{
    auto [completion, handle] = Completion<Result<domain::ArchiveObstacles>>::make(std::move(done));
    const QDateTime now = d->needs.clock.now();
    d->calls.keep(d->needs.rows.archiveOrganization(
        id, now, [this, id, now, completion = completion](const Result<domain::ArchiveObstacles> &obstacles) {
            const Organization *known = d->known(id);
            if (obstacles && obstacles->isNone() && known != nullptr) {
                Organization shelved = *known;
                shelved.archivedAt = now;
                d->place(shelved);
            }
            completion.finish(obstacles);
        }));
    return std::move(handle);
}

core::CallHandle Organizations::unarchive(const QString &id, core::ResultCallback<void> done)
{
    auto [completion, handle] = Completion<Status>::make(std::move(done));
    const auto before = find(id);
    if (!before) {
        completion.finishLater(core::fail({.kind = ErrorKind::NotFound, .operation = u"update-organization"_s}));
        return std::move(handle);
    }
    Organization after = *before;
    after.archivedAt = {};
    d->calls.keep(
        d->needs.rows.updateOrganization(*before, after, [this, after, completion = completion](const Status &updated) {
            if (updated)
                d->place(after);
            completion.finish(updated);
        }));
    return std::move(handle);
}

QString Organizations::defaultAccount() const
{
    return d->defaultAccount;
}

core::CallHandle Organizations::setDefaultAccount(const QString &accountSid, core::ResultCallback<void> done)
{
    auto [completion, handle] = Completion<Status>::make(std::move(done));
    const QString before = std::exchange(d->defaultAccount, accountSid);
    d->calls.keep(d->needs.rows.setValue(defaultAccountKey, accountSid,
                                         [this, before, completion = completion](const Status &stored) {
                                             if (!stored)
                                                 d->defaultAccount = before;
                                             emit defaultAccountChanged();
                                             completion.finish(stored);
                                         }));
    return std::move(handle);
}

core::CallHandle Organizations::planImport(const QString &path, const QList<domain::TwilioAccount> &accounts,
                                           const QString &accountSid, core::ResultCallback<ImportPlan> done)
{
    const ImportGround ground{.organizations = d->organizations + d->archived,
                              .accounts = accounts,
                              .areaCodes = d->areaCodes,
                              .defaultAccount = accountSid};
    return core::beside<Result<ImportPlan>>([path, ground] { return planOf(path, ground); }, std::move(done));
}

core::CallHandle Organizations::import(const ImportPlan &plan, bool withSimilar, core::ResultCallback<qsizetype> done)
{
    auto [completion, handle] = Completion<Result<qsizetype>>::make(std::move(done));
    const auto made = [plan, withSimilar, now = d->needs.clock.now()] {
        QList<Organization> created = plan.created(withSimilar);
        for (Organization &organization : created) {
            organization.id = core::makeCuid();
            organization.createdAt = now;
        }
        return created;
    };
    const auto write = [this, completed = plan.completed(),
                        completion = completion](const QList<Organization> &created) {
        d->calls.keep(d->needs.rows.importOrganizations(
            created, completed, [this, count = created.size(), completion](const Status &written) {
                // Also after a refusal: what another desk did is why.
                d->reloadThen([completion, count, written] {
                    if (written)
                        completion.finish(count);
                    else
                        completion.finish(core::fail(written.error()));
                });
            }));
    };
    d->calls.keep(core::beside<QList<Organization>>(made, write));
    return std::move(handle);
}

} // namespace phonedesk::access
