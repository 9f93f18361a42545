// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/listednumber.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace phonedesk::inventory {

// What a comparison says of a number.
enum class Finding {
    AsExpected,
    Differs,    // Twilio holds other webhooks than its organisation's numbers should have
    NotManaged, // Twilio has it, we do not
    Missing,    // we have it, Twilio does not
};

// Who answers a number's calls and texts, as Twilio has it.
enum class Answering {
    Ours,     // a host of our URL sets
    Demo,     // Twilio's demo: nobody has set it up
    Blank,    // nobody
    Foreign,  // a host that we do not know
    InTheWay, // a trunk or an application: whatever URLs are saved, they are not used
};

// A number that is not as expected. Small: there may be a hundred thousand of them.
struct ComparedNumber
{
    domain::ListedNumber theirs; // where it is missing: only SID, number and account, as we have them
    QString numberId;            // of our row; empty: not managed
    QString organizationId;      // the same
    Finding finding = Finding::AsExpected;
    Answering answering = Answering::Ours; // of a missing one: says nothing
    bool isElsewhere = false;              // in another account than we have it in
    bool isIgnored = false;

    bool operator==(const ComparedNumber &) const = default;
};

// One thing that differs, by Twilio's name for it.
struct FieldDifference
{
    QString field;    // "VoiceUrl"
    QString expected; // empty: it should not be set
    QString theirs;

    bool operator==(const FieldDifference &) const = default;
};

// One account's part of a comparison.
struct ComparedAccount
{
    QString accountSid;
    QString name;       // ours, or Twilio's where this desk does not know the account
    qint64 numbers = 0; // seen so far, or when it was last listed
    bool isUnderWay = false;
    QDateTime wholeAt;                // when a listing of it last ended whole; invalid: never
    std::optional<core::Error> error; // why the last one broke off

    bool operator==(const ComparedAccount &) const = default;
};

// What of our numbers has correct webhooks. Numbers in accounts that were never listed whole are not counted.
struct ComparisonFigures
{
    int managed = 0;
    int correct = 0;
    int differing = 0;
    int notManaged = 0;
    int missing = 0;
    int ignored = 0; // of the three
    int ignoredDiffering = 0;
    int ignoredMissing = 0;

    int percentCorrect() const; // rounded down: 100 only when all are; -1: there are none
    bool operator==(const ComparisonFigures &) const = default;
};

// What an ignored number is ignored for: it counts only as long as that stays the same.
QString whatIsTheMatter(const ComparedNumber &number);

} // namespace phonedesk::inventory

Q_DECLARE_TYPEINFO(phonedesk::inventory::ComparedNumber, Q_RELOCATABLE_TYPE);
