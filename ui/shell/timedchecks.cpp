// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/timedchecks.h"

#include "core/clock.h"
#include "core/preferences.h"
#include "inventory/comparison.h"
#include "inventory/numbers.h"
#include "provisioning/numberacts.h"
#include "provisioning/runregistry.h"
#include "words/errors.h"

#include <QUrl>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace phonedesk::ui {

using inventory::Comparison;

namespace {

constexpr auto pace = 1min; // how often it is asked whether something is due

bool isDue(const QDateTime &last, int minutes, const QDateTime &now)
{
    return minutes > 0 && (!last.isValid() || last.secsTo(now) >= qint64(minutes) * 60);
}

} // namespace

TimedChecks::TimedChecks(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.preferences, &core::Preferences::watchChanged, this, &TimedChecks::schedule);
    connect(&desk.comparison, &Comparison::stateChanged, this, &TimedChecks::compared);
    schedule();
}

void TimedChecks::schedule()
{
    const core::Preferences &preferences = m_desk.preferences;
    if (preferences.compareEvery() == 0 && preferences.checkEvery() == 0) {
        m_next.abandon();
        return;
    }
    m_next = m_desk.clock.after(pace, [this] {
        look();
        schedule();
    });
}

void TimedChecks::look()
{
    if (m_desk.numbers.state() != inventory::LoadState::Ready)
        return;
    const QDateTime now = m_desk.clock.now();
    const core::Preferences &preferences = m_desk.preferences;
    const QDateTime asOf = m_desk.comparison.asOf();
    const QDateTime lastCompare =
        asOf.isValid() && (!m_lastCompare.isValid() || asOf > m_lastCompare) ? asOf : m_lastCompare;
    if (!m_isComparing && isDue(lastCompare, preferences.compareEvery(), now))
        compareSoon();
    if (!m_check.isWaiting() && isDue(preferences.lastTimedCheck(), preferences.checkEvery(), now))
        check();
}

// What was known before has to be at hand: only what is new is told.
void TimedChecks::compareSoon()
{
    switch (m_desk.comparison.state()) {
    case Comparison::State::NotLoaded:
    case Comparison::State::Failed:
        m_desk.comparison.load(); // the next look finds it, and how old it is
        return;
    case Comparison::State::Loading:
    case Comparison::State::Comparing:
        return;
    case Comparison::State::Ready:
        break;
    }
    m_lastCompare = m_desk.clock.now();
    m_foundBefore = findings();
    m_isComparing = true;
    m_desk.comparison.compare();
}

// Small and quick to make: there may be a hundred thousand.
QSet<size_t> TimedChecks::findings() const
{
    const QList<inventory::ComparedNumber> &found = m_desk.comparison.found();
    QSet<size_t> keys;
    keys.reserve(found.size());
    for (const inventory::ComparedNumber &number : found) {
        const bool isDifferent = number.finding == inventory::Finding::Differs;
        if (!number.isIgnored)
            keys.insert(qHashMulti(0, number.theirs.sid, int(number.finding),
                                   isDifferent ? qHash(number.theirs.configuration) : 0));
    }
    return keys;
}

void TimedChecks::compared()
{
    if (!m_isComparing || m_desk.comparison.state() != Comparison::State::Ready)
        return;
    m_isComparing = false;
    const QSet<size_t> now = findings();
    const auto isNew = [this](size_t key) {
        return !m_foundBefore.contains(key);
    };
    const int news = int(std::ranges::count_if(now, isNew));
    m_foundBefore.clear();
    if (now.isEmpty())
        emit allIsWell(About::Comparison);
    if (news == 0)
        return;
    emit told(About::Comparison,
              news == 1 ? tr("1 number is not as it should be")
                        : tr("%n numbers are not as they should be", nullptr, news),
              tr("The comparison with Twilio found this since the one before."));
}

std::vector<TimedChecks::Failure> TimedChecks::failures() const
{
    std::vector<Failure> failures;
    QSet<QString> seen;
    const QList<domain::PhoneNumber> &numbers = m_desk.numbers.all();
    for (const domain::PhoneNumber &number : numbers) {
        if (number.status == domain::PhoneNumberStatus::Released || !number.verdict)
            continue;
        for (const domain::WebhookVerdict &webhook : number.verdict->webhooks) {
            if (webhook.isGood())
                continue;
            const QString key = u"%1 %2 %3 %4"_s.arg(domain::name(webhook.kind), domain::name(webhook.finding),
                                                     QString::number(webhook.httpStatus), webhook.webhook.url);
            if (seen.contains(key))
                continue;
            seen.insert(key);
            //: %1 is "voice answered 502", %2 a host
            failures.push_back({key, tr("%1 (%2)").arg(words::brief(webhook), QUrl(webhook.webhook.url).host())});
        }
    }
    return failures;
}

void TimedChecks::check()
{
    QSet<QString> inRuns; // those are checked by their runs
    const QList<provisioning::RunView> runs = m_desk.runs.runs();
    for (const provisioning::RunView &run : runs) {
        if (run.isOpen())
            inRuns.insert(run.phoneNumberId);
    }
    QList<domain::PhoneNumber> numbers = m_desk.numbers.all();
    numbers.removeIf([&inRuns](const domain::PhoneNumber &number) {
        return number.status == domain::PhoneNumberStatus::Released || inRuns.contains(number.id);
    });
    m_failedBefore.clear();
    for (const Failure &failure : failures())
        m_failedBefore.insert(failure.key);
    m_check = m_desk.numberActs.verify(numbers, [this](const auto &) { checked(); });
}

void TimedChecks::checked()
{
    m_desk.preferences.setLastTimedCheck(m_desk.clock.now());
    std::vector<Failure> now = failures();
    if (now.empty())
        emit allIsWell(About::Health);
    std::erase_if(now, [this](const Failure &failure) { return m_failedBefore.contains(failure.key); });
    if (now.empty())
        return;
    QStringList texts;
    for (std::size_t i = 0; i < std::min<std::size_t>(now.size(), 3); ++i)
        texts << now.at(i).text;
    const int count = int(now.size());
    emit told(About::Health,
              count == 1 ? tr("A webhook does not answer as it should")
                         : tr("%n webhooks do not answer as they should", nullptr, count),
              texts.join(u", "_s) + (count > 3 ? u" …"_s : QString()));
}

} // namespace phonedesk::ui
