// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/failovertexts.h"

#include "words/errors.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using domain::UrlSetKind;
using inventory::FailOverObstacle;
using inventory::FailOverPlan;
using Why = inventory::UnchangedNumber::Why;

namespace {

QString when(const QDateTime &at, const words::Times &times, const QDateTime &now)
{
    return times.day(at) == times.day(now) ? times.clock(at) : times.moment(at);
}

} // namespace

QString FailOverTexts::title(UrlSetKind to, domain::Environment environment)
{
    const QString name = words::describe(environment);
    //: %1 is Production or Staging
    return to == UrlSetKind::Failover ? tr("Fail over %1").arg(name)
                                      //: %1 is Production or Staging
                                      : tr("Fail back %1").arg(name);
}

QString FailOverTexts::question(const FailOverPlan &plan, const words::Times &times, const QDateTime &now)
{
    const auto count = int(plan.plan.rows.size());
    const QString name = words::describe(plan.environment);
    if (plan.to == UrlSetKind::Failover) {
        if (count == 0)
            //: %1 is Production or Staging
            return tr("Make the Fail-over set of %1 active?").arg(name);
        //: %1 is "3 organisations", %2 a host or several
        return tr("Point %Ln numbers of %1 to %2?", nullptr, count)
            //: in "Point 12 numbers of 3 organisations to failover.serviceflow.com?"
            .arg(tr("%Ln organisations", nullptr, plan.organizations()), plan.hosts().join(u", "_s));
    }
    if (count == 0)
        //: %1 is Production or Staging
        return tr("Make the Normal set of %1 active again?").arg(name);
    if (!plan.since.isValid())
        return tr("Put %Ln numbers back as they were?", nullptr, count);
    //: %1 is a time
    return tr("Put %Ln numbers back as they were at %1?", nullptr, count).arg(when(plan.since, times, now));
}

QString FailOverTexts::effects(const FailOverPlan &plan)
{
    const bool isBack = plan.to == UrlSetKind::Normal;
    QStringList said;
    if (const auto left = int(plan.left.size()); left > 0)
        said << tr("%n were changed since and are left alone.", nullptr, left);
    if (const int so = plan.plan.count(Why::AlreadySo); so > 0)
        said << (isBack ? tr("%n are as they were already.", nullptr, so) : tr("%n are there already.", nullptr, so));
    if (const int elsewhere = plan.elsewhere(); elsewhere > 0)
        said << tr("%n cannot be moved, or not wholly: somebody else answers for them.", nullptr, elsewhere);
    if (const int own = plan.plan.count(Why::OwnUrls); own > 0)
        said << tr("%n are left alone: their organisations have URLs of their own, and no fail-over of them.", nullptr,
                   own);
    const auto unreadThere =
        int(std::ranges::count_if(plan.plan.rows, [](const domain::BatchRow &row) { return row.error.has_value(); }));
    if (const int unread = plan.plan.count(Why::NotRead) + unreadThere; unread > 0)
        said << tr("%n were not read: Twilio did not answer for them.", nullptr, unread);
    if (const int gone = plan.plan.count(Why::NotAtTwilio); gone > 0)
        said << tr("%n are not in their Twilio account any more.", nullptr, gone);
    QStringList paragraphs;
    if (!said.isEmpty())
        paragraphs << said.join(u' ');
    paragraphs << (isBack ? tr("The Normal set is active again before the first number goes back: new set-ups, Compare "
                               "and checks expect it.")
                          : tr("The Fail-over set is active before the first number goes: new set-ups, Compare and "
                               "checks expect it."));
    paragraphs << tr("The old values are written to a rollback file first.");
    return paragraphs.join(u"\n\n"_s);
}

QString FailOverTexts::commit(const FailOverPlan &plan)
{
    const auto count = plan.plan.rows.size();
    if (plan.to == UrlSetKind::Normal)
        return count > 0 ? tr("&Put numbers back") : tr("Make the Normal set &active");
    if (count == 0)
        return tr("Make the Fail-over set &active");
    return count == 1 ? tr("Change &this number") : tr("Change one number &first");
}

QString FailOverTexts::obstacle(const FailOverObstacle &obstacle, domain::Environment environment)
{
    const QString name = words::describe(environment);
    switch (obstacle.kind) {
    case FailOverObstacle::Kind::NoSet:
        //: %1 is Production or Staging
        return tr("%1 has no Fail-over set.").arg(name);
    case FailOverObstacle::Kind::NotOver:
        //: %1 is Production or Staging
        return tr("%1 is not failed over.").arg(name);
    case FailOverObstacle::Kind::UnderWay:
        //: %1 is Production or Staging
        return tr("A change of %1 is under way.").arg(name);
    case FailOverObstacle::Kind::Elsewhere:
        break;
    }
    //: %1 is Production or Staging
    return tr("Another desk is failing %1 over or back.").arg(name);
}

QString FailOverTexts::lasts(domain::Environment environment, const inventory::FailedOver &over,
                             const words::Times &times, const QDateTime &now)
{
    const QString name = words::describe(environment);
    if (!over.since.isValid())
        //: %1 is Production or Staging
        return tr("%1 is failed over").arg(name);
    //: %1 is Production or Staging, %2 a time
    return tr("%1 is failed over since %2").arg(name, when(over.since, times, now));
}

} // namespace phonedesk::ui
