// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of a comparison when one of its numbers changes.
#include "inventory/comparisonprivate.h"

#include <algorithm>
#include <utility>

namespace phonedesk::inventory {

qsizetype Comparison::Private::rowOf(const domain::ShortSid &sid) const
{
    const auto it = std::ranges::find(found, sid, [](const ComparedNumber &number) { return number.theirs.sid; });
    return it == found.end() ? -1 : it - found.begin();
}

// It is one of ours, in an account that was listed whole, and not as expected.
bool Comparison::Private::isIncorrect(const ComparedNumber &number) const
{
    const domain::ManagedNumber *ours =
        number.finding == Finding::AsExpected ? nullptr : judge->managed(number.theirs.sid);
    return ours != nullptr && wholeSince.contains(ours->accountSid);
}

// A row of found() that is otherwise now; it goes where it is as expected.
void Comparison::Private::settle(qsizetype row, const ComparedNumber &now)
{
    count(found.at(row), -1);
    if (now.finding == Finding::AsExpected) {
        emit q.aboutToRemove(int(row));
        found.removeAt(row);
        emit q.removed();
    } else {
        count(now, 1);
        found[row] = now;
        emit q.numberChanged(int(row));
    }
    emit q.progressed();
}

void Comparison::confirmed(const domain::NumberConfiguration &present)
{
    d->put(domain::ListedNumber::of(present));
}

void Comparison::Private::put(const domain::ListedNumber &number)
{
    confirmed.append(number);
    keepConfirmed();
    if (state == State::Loading)
        meanwhile.append(number);
    judgeAgain(number);
}

void Comparison::Private::judgeAgain(const domain::ListedNumber &number)
{
    const bool isKnown = judge && (judge->isJudged(number.sid) || rowOf(number.sid) >= 0);
    if (!isKnown) // a listing that comes by sees it
        return;
    const qsizetype row = rowOf(number.sid);
    const ComparedNumber now = judge->judge(number);
    const int before = row >= 0 && isIncorrect(found.at(row)) ? 1 : 0;
    figures.correct += before - (isIncorrect(now) ? 1 : 0);
    if (row >= 0)
        settle(row, now);
    else if (now.finding != Finding::AsExpected)
        add({now});
}

// A row of ours was written: it may be new, another organisation's, or not ours any more.
void Comparison::Private::take(const domain::PhoneNumber &row)
{
    if (!judge || state == State::Failed)
        return;
    const domain::ShortSid sid(row.twilioSid);
    const domain::ManagedNumber *known = judge->managed(sid);
    const bool isOurs = row.status != domain::PhoneNumberStatus::Released;
    const domain::ManagedNumber now{.sid = sid,
                                    .number = domain::ShortText<16>(row.number.toString()),
                                    .id = row.id,
                                    .organizationId = row.organizationId,
                                    .accountSid = row.accountSid,
                                    .label = row.label,
                                    .createdAt = row.createdAt};
    if (isOurs ? known != nullptr && *known == now : known == nullptr)
        return;
    const qsizetype at = rowOf(sid);
    const bool wasOurs = known != nullptr;
    const bool isElsewhere = wasOurs && isOurs && known->organizationId != row.organizationId;
    const bool counts = wholeSince.contains(row.accountSid) && state == State::Ready;
    const int before = at >= 0 && isIncorrect(found.at(at)) ? 1 : 0;
    if (isOurs)
        judge->setManaged(now);
    else
        judge->dropManaged(sid);
    if (at < 0 && isElsewhere && state == State::Ready) { // as Twilio has it is read again
        q.load();
        return;
    }
    std::optional<ComparedNumber> then;
    if (at >= 0) {
        then = found.at(at);
        if (then->finding != Finding::Missing)
            then = judge->judge(then->theirs);
        else if (isOurs)
            then->organizationId = row.organizationId;
        else
            then->finding = Finding::AsExpected; // neither of the two has it
    }
    if (counts) {
        const int after = then && isIncorrect(*then) ? 1 : 0;
        figures.managed += int(isOurs) - int(wasOurs);
        figures.correct += (int(isOurs) - after) - (int(wasOurs) - before);
    }
    if (then)
        settle(at, *then);
    else
        emit q.progressed();
}

// One write at a time, with all that has come meanwhile: thousands may be confirmed one after the other.
void Comparison::Private::keepConfirmed()
{
    if (isKeeping || confirmed.isEmpty())
        return;
    isKeeping = true;
    calls.keep(needs.listings.replace(std::exchange(confirmed, {}), needs.clock.now(), [this](const core::Status &) {
        isKeeping = false; // what could not be written, the next listing sees
        keepConfirmed();
    }));
}

void Comparison::Private::updateIgnored(const QString &sid)
{
    const qsizetype row = rowOf(domain::ShortSid(sid));
    if (row < 0)
        return;
    ComparedNumber number = found.at(row);
    number.isIgnored = judge->isIgnored(number);
    settle(row, number);
}

core::CallHandle Comparison::ignore(const ComparedNumber &number, const QString &note, core::ResultCallback<void> done)
{
    const domain::IgnoredNumber ignored{.sid = number.theirs.sid.toString(),
                                        .what = whatIsTheMatter(number),
                                        .note = note.trimmed(),
                                        .actor = d->needs.actor,
                                        .at = d->needs.clock.now()};
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    d->calls.keep(d->needs.listings.ignore(ignored, [this, ignored, completion = completion](core::Status status) {
        if (status && d->judge) {
            d->judge->setIgnored(ignored);
            d->updateIgnored(ignored.sid);
        }
        completion.finish(std::move(status));
    }));
    return std::move(handle);
}

core::CallHandle Comparison::stopIgnoring(const ComparedNumber &number, core::ResultCallback<void> done)
{
    const QString sid = number.theirs.sid.toString();
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    d->calls.keep(d->needs.listings.stopIgnoring(sid, [this, sid, completion = completion](core::Status status) {
        if (status && d->judge) {
            d->judge->dropIgnored(sid);
            d->updateIgnored(sid);
        }
        completion.finish(std::move(status));
    }));
    return std::move(handle);
}

} // namespace phonedesk::inventory
