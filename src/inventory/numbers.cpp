// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/numbers.h"

#include "inventory/needs.h"
#include "store/sharedtexts.h"

#include <QHash>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <iterator>
#include <utility>

namespace phonedesk::inventory {

namespace {

// Enough for more than a screenful at first; then as many as one turn of the event loop takes in without being felt.
constexpr int firstPart = 200;
constexpr int nextPart = 250;
constexpr int savedAtOnce = 50; // of an import

} // namespace

struct Numbers::Private
{
    using Last = std::optional<domain::PhoneNumber>;

    Numbers &q;
    const Needs needs;
    LoadState state = LoadState::Loading;
    std::optional<core::Error> error;
    QList<domain::PhoneNumber> numbers;
    // By id: the place in `numbers`, counted from where the first one stood. What is new comes before it.
    QHash<QString, qsizetype> places;
    qsizetype newOnes = 0;
    core::CallHandle call;
    core::CallHandle counting;
    std::deque<domain::PhoneNumber> saved; // of an import, and not told yet
    QTimer turn{nullptr};

    void clear()
    {
        saved.clear(); // they are read with the others
        numbers.clear();
        places.clear();
        newOnes = 0;
    }
    qsizetype find(const QString &id) const
    {
        const auto place = places.constFind(id);
        return place == places.constEnd() ? -1 : *place + newOnes;
    }
    void readNext(const Last &last, int most, const std::shared_ptr<store::SharedTexts> &texts);
    void take(const QList<domain::PhoneNumber> &rows);
    void put(const domain::PhoneNumber &row);
    void putSome();
};

Numbers::Numbers(const Needs &needs) : d(new Private{.q = *this, .needs = needs})
{
    connect(&d->needs.rows, &store::Repositories::phoneNumberSaved, this,
            [this](const domain::PhoneNumber &row) { d->put(row); });
    d->turn.setSingleShot(true);
    d->turn.setInterval(0);
    connect(&d->turn, &QTimer::timeout, this, [this] { d->putSome(); });
    connect(&d->needs.rows, &store::Repositories::phoneNumbersSaved, this,
            [this](const QList<domain::PhoneNumber> &rows) {
                std::ranges::copy(rows, std::back_inserter(d->saved));
                d->turn.start();
            });
}

Numbers::~Numbers() = default;

void Numbers::Private::put(const domain::PhoneNumber &row)
{
    if (const qsizetype known = find(row.id); known >= 0) {
        if (numbers.at(known).rowVersion > row.rowVersion) // told meanwhile
            return;
        numbers[known] = row;
        emit q.numberChanged(row.id);
        return;
    }
    numbers.prepend(row);
    newOnes += 1;
    places.insert(row.id, -newOnes);
    emit q.numberAdded(row.id);
}

// An import may have thousands.
void Numbers::Private::putSome()
{
    for (int i = 0; i < savedAtOnce && !saved.empty(); ++i) {
        const domain::PhoneNumber row = std::move(saved.front());
        saved.pop_front();
        put(row);
    }
    if (!saved.empty())
        turn.start();
}

void Numbers::load()
{
    d->state = LoadState::Loading;
    d->error.reset();
    d->clear();
    emit stateChanged();
    d->readNext({}, firstPart, std::make_shared<store::SharedTexts>());
    // Room for all is made while there are few: growing with a hundred thousand would stop the windows.
    d->counting = d->needs.rows.phoneNumberCount([this](const core::Result<int> &count) {
        if (!count)
            return; // the reading says why
        d->numbers.reserve(*count);
        d->places.reserve(*count);
        emit numbersExpected(*count);
    });
}

void Numbers::Private::readNext(const Last &last, int most, const std::shared_ptr<store::SharedTexts> &texts)
{
    call = needs.rows.phoneNumbers(last, most, texts,
                                   [this, most, texts](const core::Result<QList<domain::PhoneNumber>> &rows) {
                                       if (!rows) {
                                           error = rows.error();
                                           state = LoadState::Failed;
                                           emit q.stateChanged();
                                           return;
                                       }
                                       const bool isLast = rows->size() < most;
                                       if (!isLast) // while this part is taken in
                                           readNext(rows->last(), nextPart, texts);
                                       take(*rows);
                                       if (isLast) {
                                           state = LoadState::Ready;
                                           emit q.stateChanged();
                                       }
                                   });
}

void Numbers::Private::take(const QList<domain::PhoneNumber> &rows)
{
    const qsizetype from = numbers.size();
    for (const domain::PhoneNumber &row : rows) {
        if (places.contains(row.id)) // saved meanwhile, and newer than what was read
            continue;
        places.insert(row.id, numbers.size() - newOnes);
        numbers.append(row);
    }
    if (numbers.size() > from)
        emit q.numbersRead(from, numbers.size() - from);
}

LoadState Numbers::state() const
{
    return d->state;
}

const std::optional<core::Error> &Numbers::error() const
{
    return d->error;
}

const QList<domain::PhoneNumber> &Numbers::all() const
{
    return d->numbers;
}

std::optional<domain::PhoneNumber> Numbers::find(const QString &id) const
{
    const qsizetype known = d->find(id);
    return known < 0 ? std::nullopt : std::optional(d->numbers.at(known));
}

core::CallHandle Numbers::history(const QString &id, core::ResultCallback<QList<domain::HistoryEntry>> done) const
{
    return d->needs.rows.history(id, [done = std::move(done)](core::Result<QList<domain::HistoryEntry>> entries) {
        if (entries)
            std::ranges::reverse(*entries);
        done(std::move(entries));
    });
}

} // namespace phonedesk::inventory
