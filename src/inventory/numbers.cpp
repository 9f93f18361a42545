// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/numbers.h"

#include "inventory/needs.h"

#include <algorithm>

namespace phonedesk::inventory {

struct Numbers::Private
{
    const Needs needs;
    LoadState state = LoadState::Loading;
    std::optional<core::Error> error;
    QList<domain::PhoneNumber> numbers;
    core::CallHandle call;
};

Numbers::Numbers(const Needs &needs) : d(new Private{needs, LoadState::Loading, {}, {}, {}})
{
    connect(&d->needs.rows, &store::Repositories::phoneNumberSaved, this, [this](const domain::PhoneNumber &row) {
        for (domain::PhoneNumber &known : d->numbers) {
            if (known.id == row.id) {
                known = row;
                emit numberChanged(row.id);
                return;
            }
        }
        d->numbers.prepend(row);
        emit numberAdded(row.id);
    });
}

Numbers::~Numbers() = default;

void Numbers::load()
{
    d->state = LoadState::Loading;
    d->error.reset();
    emit stateChanged();
    d->call = d->needs.rows.phoneNumbers([this](const core::Result<QList<domain::PhoneNumber>> &rows) {
        if (rows) {
            d->numbers = *rows;
            d->state = LoadState::Ready;
        } else {
            d->error = rows.error();
            d->state = LoadState::Failed;
        }
        emit stateChanged();
    });
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
    for (const domain::PhoneNumber &number : d->numbers) {
        if (number.id == id)
            return number;
    }
    return std::nullopt;
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
