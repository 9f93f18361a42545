// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/defaults.h"

#include "core/calls.h"
#include "domain/friendlyname.h"
#include "provisioning/needs.h"
#include "workflow/retrypolicy.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

using domain::SetupDefaults;
using Field = DefaultsFault::Field;

namespace {
const QString key = u"setup-defaults"_s; // of the team's values
}

struct Defaults::Private
{
    const Needs needs;
    const domain::AreaCodeTable areaCodes;
    SetupDefaults values;
    core::Calls calls;
};

Defaults::Defaults(const Needs &needs, domain::AreaCodeTable areaCodes)
    : d(new Private{needs, std::move(areaCodes), {}, {}})
{
}

Defaults::~Defaults() = default;

core::CallHandle Defaults::load(core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    d->calls.keep(d->needs.rows.value(key, [this, completion = completion](const core::Result<QString> &text) {
        if (!text) {
            completion.finish(core::fail(text.error()));
            return;
        }
        d->values = domain::setupDefaultsFromJson(QJsonDocument::fromJson(text->toUtf8()).object());
        emit changed();
        completion.finish({});
    }));
    return std::move(handle);
}

const SetupDefaults &Defaults::values() const
{
    return d->values;
}

domain::VerificationPlan Defaults::programsPlan() const
{
    const core::Timings &timings = d->needs.timings;
    domain::VerificationPlan plan{.tries = timings.attempts, .time = {}};
    for (int next = 2; next <= plan.tries; ++next)
        plan.time += workflow::backoff(timings, next, {});
    return plan;
}

QList<DefaultsFault> Defaults::faults(const SetupDefaults &values) const
{
    QList<DefaultsFault> found;
    if (const auto codes = domain::readAreaCodes(values.areaCode, d->areaCodes); !codes.refused.isEmpty())
        found << DefaultsFault{.field = Field::AreaCode, .refused = codes.refused};
    if (values.optionsShown < SetupDefaults::fewestOptions || values.optionsShown > SetupDefaults::mostOptions)
        found << DefaultsFault{.field = Field::OptionsShown};
    if (values.label.size() > longestLabel)
        found << DefaultsFault{.field = Field::Label};
    const QString unknown = domain::unknownInNamePattern(values.namePattern);
    if (!unknown.isEmpty() || values.namePattern.size() > longestPattern)
        found << DefaultsFault{.field = Field::NamePattern, .part = unknown};
    if (const auto &plan = values.verification) {
        if (plan->tries < 1 || plan->tries > SetupDefaults::mostTries)
            found << DefaultsFault{.field = Field::Tries};
        if (plan->time < std::chrono::milliseconds(0) || plan->time > SetupDefaults::longestTime)
            found << DefaultsFault{.field = Field::Time};
    }
    return found;
}

core::CallHandle Defaults::save(const SetupDefaults &values, core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    if (!faults(values).isEmpty()) {
        completion.finishLater(core::fail({.kind = core::ErrorKind::Rejected,
                                           .operation = u"defaults.save"_s,
                                           .detail = u"a value cannot be used"_s}));
        return std::move(handle);
    }
    const QString text = QString::fromUtf8(QJsonDocument(domain::toJson(values)).toJson(QJsonDocument::Compact));
    // Taken at once: the next value is saved beside this one, not over it, even while the disk is slow.
    const SetupDefaults before = std::exchange(d->values, values);
    emit changed();
    d->calls.keep(
        d->needs.rows.setValue(key, text, [this, values, before, completion = completion](const core::Status &saved) {
            if (!saved && d->values == values) {
                d->values = before;
                emit changed();
            }
            completion.finish(saved);
        }));
    return std::move(handle);
}

} // namespace phonedesk::provisioning
