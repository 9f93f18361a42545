// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/numberacts.h"

#include "provisioning/needs.h"
#include "provisioning/numbercheck.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

namespace {

core::Error refusal(core::ErrorKind kind, const QString &operation, const QString &detail)
{
    return {.kind = kind, .operation = operation, .detail = detail};
}

// What an act makes of a row: its history entry's name and details; nothing where there is nothing to do.
struct Change
{
    QString act;
    QJsonObject details;
};
using ChangeOf = std::function<core::Result<std::optional<Change>>(domain::PhoneNumber &)>;

} // namespace

MoveObstacle moveObstacle(const domain::PhoneNumber &number, const domain::Organization &organization)
{
    if (number.status == domain::PhoneNumberStatus::Released)
        return MoveObstacle::Released;
    if (organization.id == number.organizationId)
        return MoveObstacle::SameOrganization;
    if (organization.isArchived())
        return MoveObstacle::Archived;
    if (organization.accountSid.isEmpty())
        return MoveObstacle::NoAccount;
    return organization.accountSid == number.accountSid ? MoveObstacle::None : MoveObstacle::OtherAccount;
}

struct NumberActs::Private
{
    explicit Private(const Needs &given) : needs(given) {}

    core::CallHandle change(const QString &id, ChangeOf changeOf, core::ResultCallback<void> done);

    const Needs needs;
    core::Calls calls;
    std::map<quint64, std::unique_ptr<NumberCheck>> checks; // those under way
    quint64 lastCheck = 0;
};

// Reads the row, changes it, and writes it unless somebody was faster.
core::CallHandle NumberActs::Private::change(const QString &id, ChangeOf changeOf, core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    calls.keep(needs.rows.phoneNumber(id, [this, completion = completion,
                                           changeOf = std::move(changeOf)](core::Result<domain::PhoneNumber> row) {
        if (!row) {
            completion.finish(core::fail(row.error()));
            return;
        }
        const auto changed = changeOf(*row);
        if (!changed || !*changed) {
            completion.finish(changed ? core::Status() : core::fail(changed.error()));
            return;
        }
        const domain::HistoryEntry entry{.at = needs.clock.now(),
                                         .actor = needs.actor,
                                         .act = (*changed)->act,
                                         .runId = {},
                                         .phoneNumberId = row->id,
                                         .number = row->number.toString(),
                                         .organizationId = row->organizationId,
                                         .accountSid = row->accountSid,
                                         .requestId = {},
                                         .details = (*changed)->details};
        calls.keep(needs.rows.savePhoneNumber(*row, {entry}, std::nullopt,
                                              [completion](const core::Result<domain::PhoneNumber> &saved) {
                                                  completion.finish(saved ? core::Status() : core::fail(saved.error()));
                                              }));
    }));
    return std::move(handle);
}

NumberActs::NumberActs(const Needs &needs) : d(new Private(needs)) {}

NumberActs::~NumberActs() = default;

core::CallHandle NumberActs::setLabel(const QString &id, const QString &from, const QString &to,
                                      core::ResultCallback<void> done)
{
    const QString label = to.trimmed();
    return d->change(
        id,
        [from, label](domain::PhoneNumber &row) -> core::Result<std::optional<Change>> {
            const bool hasBreaks =
                std::ranges::any_of(label, [](QChar c) { return c.category() == QChar::Other_Control; });
            if (label.size() > longestLabel || hasBreaks)
                return core::fail(refusal(core::ErrorKind::Rejected, u"number.label"_s, u"no label"_s));
            if (row.label != from)
                return core::fail(refusal(core::ErrorKind::Conflict, u"number.label"_s,
                                          u"the label is “%1” by now"_s.arg(row.label)));
            if (row.label == label)
                return std::nullopt;
            row.label = label;
            return Change{u"label changed"_s, {{u"old"_s, from}, {u"new"_s, label}}};
        },
        std::move(done));
}

core::CallHandle NumberActs::setProtected(const QString &id, bool isProtected, core::ResultCallback<void> done)
{
    return d->change(
        id,
        [isProtected](domain::PhoneNumber &row) -> core::Result<std::optional<Change>> {
            if (row.isProtected == isProtected)
                return std::nullopt;
            row.isProtected = isProtected;
            return Change{isProtected ? u"protected"_s : u"unprotected"_s,
                          {{u"old"_s, !isProtected}, {u"new"_s, isProtected}}};
        },
        std::move(done));
}

core::CallHandle NumberActs::move(const QString &id, const QString &organizationId, core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    d->calls.keep(d->needs.rows.organizations([this, completion = completion, id,
                                               organizationId](const core::Result<QList<domain::Organization>> &rows) {
        if (!rows) {
            completion.finish(core::fail(rows.error()));
            return;
        }
        const auto target = std::ranges::find(*rows, organizationId, &domain::Organization::id);
        if (target == rows->end()) {
            completion.finish(
                core::fail(refusal(core::ErrorKind::NotFound, u"number.move"_s, u"there is no such organisation"_s)));
            return;
        }
        d->calls.keep(d->change(
            id,
            [organization = *target](domain::PhoneNumber &row) -> core::Result<std::optional<Change>> {
                const MoveObstacle obstacle = moveObstacle(row, organization);
                if (obstacle == MoveObstacle::SameOrganization)
                    return std::nullopt;
                if (obstacle != MoveObstacle::None)
                    return core::fail(
                        refusal(core::ErrorKind::Rejected, u"number.move"_s, u"obstacle %1"_s.arg(int(obstacle))));
                const Change change{u"moved"_s,
                                    {{u"old"_s, row.organizationName},
                                     {u"new"_s, organization.name},
                                     {u"oldId"_s, row.organizationId},
                                     {u"newId"_s, organization.id}}};
                row.organizationId = organization.id;
                row.organizationName = organization.name;
                return change;
            },
            [completion](const core::Status &status) { completion.finish(status); }));
    }));
    return std::move(handle);
}

core::CallHandle NumberActs::verify(const QList<domain::PhoneNumber> &numbers, core::ResultCallback<CheckSummary> done)
{
    auto [completion, handle] = core::Completion<core::Result<CheckSummary>>::make(std::move(done));
    if (numbers.isEmpty()) {
        completion.finishLater(CheckSummary());
        return std::move(handle);
    }
    const quint64 id = ++d->lastCheck;
    NumberCheck &check = *d->checks.emplace(id, std::make_unique<NumberCheck>(d->needs, numbers)).first->second;
    // Later: it is the check itself that says so.
    const auto letGo = [this, id] {
        QMetaObject::invokeMethod(
            this, [this, id] { d->checks.erase(id); }, Qt::QueuedConnection);
    };
    check.start([this](int checked, int all) { emit progressed(checked, all); },
                [completion = completion, letGo](const CheckSummary &summary) {
                    letGo();
                    completion.finish(summary);
                });
    completion.onAbandoned([&check, letGo] {
        check.stop();
        letGo();
    });
    return std::move(handle);
}

} // namespace phonedesk::provisioning
