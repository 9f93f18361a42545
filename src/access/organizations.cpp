// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/organizations.h"

#include "access/needs.h"
#include "core/calls.h"
#include "core/cuid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::access {

using core::Completion;
using core::Result;
using core::Status;

namespace {

constexpr qsizetype longestName = 120;

bool comesBefore(const domain::Organization &a, const domain::Organization &b)
{
    return QString::localeAwareCompare(a.name, b.name) < 0;
}

} // namespace

struct Organizations::Private
{
    const Needs needs;
    QList<domain::Organization> organizations;
    core::Calls calls;
};

Organizations::Organizations(const Needs &needs) : d(new Private{needs, {}, {}}) {}

Organizations::~Organizations() = default;

core::CallHandle Organizations::load(core::ResultCallback<void> done)
{
    auto [completion, handle] = Completion<Status>::make(std::move(done));
    d->calls.keep(
        d->needs.rows.organizations([this, completion = completion](const Result<QList<domain::Organization>> &rows) {
            if (!rows) {
                completion.finish(core::fail(rows.error()));
                return;
            }
            d->organizations = *rows;
            std::ranges::sort(d->organizations, comesBefore);
            emit changed();
            completion.finish({});
        }));
    return std::move(handle);
}

QList<domain::Organization> Organizations::all() const
{
    return d->organizations;
}

std::optional<domain::Organization> Organizations::find(const QString &id) const
{
    const auto it = std::ranges::find(d->organizations, id, &domain::Organization::id);
    return it == d->organizations.end() ? std::nullopt : std::optional(*it);
}

std::optional<domain::Organization> Organizations::findByName(const QString &name) const
{
    const QString wanted = name.simplified();
    const auto it = std::ranges::find_if(d->organizations, [&](const domain::Organization &organization) {
        return organization.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return it == d->organizations.end() ? std::nullopt : std::optional(*it);
}

core::CallHandle Organizations::create(const QString &name, const QString &accountSid,
                                       core::ResultCallback<domain::Organization> done)
{
    auto [completion, handle] = Completion<Result<domain::Organization>>::make(std::move(done));
    const domain::Organization organization{
        .id = core::makeCuid(), .name = name.simplified(), .accountSid = accountSid, .createdAt = d->needs.clock.now()};
    if (organization.name.isEmpty() || organization.name.size() > longestName) {
        completion.finishLater(core::fail({.kind = core::ErrorKind::Rejected,
                                           .operation = u"create-organization"_s,
                                           .detail = u"a name has 1 to %1 characters"_s.arg(longestName)}));
        return std::move(handle);
    }
    d->calls.keep(d->needs.rows.addOrganization(organization, [this, organization,
                                                               completion = completion](const Status &added) {
        if (!added) {
            completion.finish(core::fail(added.error()));
            return;
        }
        d->organizations.insert(std::ranges::upper_bound(d->organizations, organization, comesBefore), organization);
        emit changed();
        completion.finish(organization);
    }));
    return std::move(handle);
}

} // namespace phonedesk::access
