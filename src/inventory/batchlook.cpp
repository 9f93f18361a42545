// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/batchlook.h"

#include "domain/webhookchange.h"

#include <algorithm>

namespace phonedesk::inventory {

using domain::FieldChanges;

namespace {

// `part` over what there is: so that the method of a URL is judged with its URL.
FieldChanges with(FieldChanges whole, const FieldChanges &part)
{
    whole.insert(part);
    return whole;
}

bool isAll(const FieldChanges &part, auto holds)
{
    const QStringList keys = part.keys();
    return std::ranges::all_of(keys, holds);
}

} // namespace

BatchLook lookAt(const domain::BatchRow &row, domain::BatchKind kind, const FieldChanges &present)
{
    using Says = BatchLook::Says;
    const FieldChanges target = with(present, row.wanted);
    if (row.isUnsettled()) {
        const FieldChanges asked = with(present, row.written);
        if (isAll(row.written, [&](const QString &key) { return domain::isSame(present, asked, key); }))
            return {.says = Says::Arrived};
        const FieldChanges before = domain::settingsOf(row.found);
        if (!isAll(row.written, [&](const QString &key) { return domain::isSame(present, before, key); }))
            return {.says = Says::Changed};
    }
    BatchLook look;
    const FieldChanges shown = domain::settingsOf(row.shown);
    for (auto it = present.cbegin(); it != present.cend(); ++it) {
        const bool isWanted = row.wanted.contains(it.key());
        if (isWanted && domain::isSame(present, target, it.key()))
            continue;
        if ((isWanted || !domain::putsBack(kind)) && !domain::isSame(present, shown, it.key()))
            return {.says = Says::Changed};
        if (isWanted)
            look.toSend.insert(it.key(), row.wanted.value(it.key()));
    }
    if (look.toSend.isEmpty())
        look.says = Says::AlreadySo;
    return look;
}

QStringList changedSince(const domain::BatchRow &row, const FieldChanges &present)
{
    const FieldChanges shown = domain::settingsOf(row.shown);
    const FieldChanges target = with(present, row.wanted);
    QStringList changed;
    for (auto it = present.cbegin(); it != present.cend(); ++it) {
        const bool isSo = row.wanted.contains(it.key()) && domain::isSame(present, target, it.key());
        if (!isSo && !domain::isSame(present, shown, it.key()))
            changed << it.key();
    }
    return changed;
}

domain::BatchRow wayBack(const domain::BatchRow &row, int seq)
{
    const FieldChanges found = domain::settingsOf(row.found);
    domain::BatchRow back{.seq = seq,
                          .phoneNumberId = row.phoneNumberId,
                          .twilioSid = row.twilioSid,
                          .accountSid = row.accountSid,
                          .organizationId = row.organizationId,
                          .organizationName = row.organizationName,
                          .label = row.label,
                          .number = row.number,
                          .shown = domain::configurationOf(with(found, row.written))};
    for (auto it = row.written.cbegin(); it != row.written.cend(); ++it)
        back.wanted.insert(it.key(), found.value(it.key()));
    return back;
}

} // namespace phonedesk::inventory
