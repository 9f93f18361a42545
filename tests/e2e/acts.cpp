// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "acts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

const QStringList three{u"+15125559001"_s, u"+15125559002"_s, u"+15125559003"_s};

QHash<QString, Urls> allAt(const QString &host)
{
    QHash<QString, Urls> numbers;
    for (const QString &number : three)
        numbers.insert(number, urlsAt(host));
    return numbers;
}

Side managedAt(const QString &host)
{
    return {.atTwilio = urlsAt(host), .status = u"active"_s, .voiceHost = host};
}

// The desk manages all of these numbers, as Twilio has them; then `further` was done.
std::shared_ptr<QTemporaryDir> deskWith(const QHash<QString, Urls> &atTwilio, KillDesk &desk, QString &trouble,
                                        const QJsonObject &further = {})
{
    desk.begin(atTwilio, nullptr);
    QList<QJsonObject> scripts;
    for (auto number = atTwilio.keyBegin(); number != atTwilio.keyEnd(); ++number)
        scripts << QJsonObject{{u"flow"_s, u"connect"_s}, {u"number"_s, *number}};
    if (!further.isEmpty())
        scripts << further;
    for (const QJsonObject &script : std::as_const(scripts)) {
        if (const auto ended = desk.run(script); ended.code != 0)
            trouble = ended.text();
    }
    return desk.copyOfDatabase();
}

Act ofOne(const QString &name, const QString &flow, const QString &expected)
{
    return {.name = name,
            .script = {{u"flow"_s, flow}, {u"number"_s, three.first()}, {u"expect"_s, expected}},
            .twilioBefore = {{three.first(), urlsAt(KillDesk::ours)}},
            .numbers = {three.first()},
            .before = managedAt(KillDesk::ours),
            .after = managedAt(KillDesk::ours)};
}

Act ofAll(const QString &name, const QString &from, const QString &to)
{
    return {.name = name,
            .script = {{u"flow"_s, name}, {u"host"_s, KillDesk::other}, {u"expect"_s, u"ended"_s}},
            .twilioBefore = allAt(from),
            .numbers = three,
            .before = managedAt(from),
            .after = managedAt(to),
            .mostWrites = int(three.size())};
}

QJsonObject rowOf(const QJsonObject &state, const QString &number, int *count = nullptr)
{
    QJsonObject row;
    for (const auto &entry : state.value("numbers"_L1).toArray()) {
        if (entry.toObject().value("number"_L1).toString() != number)
            continue;
        row = entry.toObject();
        if (count != nullptr)
            ++*count;
    }
    return row;
}

// What an open purchase says of the number; none: there is no such run.
std::optional<bool> saidToBeBought(const QJsonObject &state, const QString &number)
{
    for (const auto &entry : state.value("runs"_L1).toArray()) {
        const QJsonObject run = entry.toObject();
        if (run.value("open"_L1).toBool() && run.value("flow"_L1) == "provision"_L1 &&
            run.value("number"_L1).toString() == number)
            return run.value("ownership"_L1) != "not-bought"_L1;
    }
    return {};
}

} // namespace

QStringList allActs()
{
    return {u"provision"_s, u"connect"_s, u"change"_s,    u"disconnect"_s,
            u"release"_s,   u"batch"_s,   u"fail-over"_s, u"fail-back"_s};
}

Act prepared(const QString &name, KillDesk &desk)
{
    Act act;
    if (name == "provision"_L1) {
        desk.begin({}, nullptr);
        act = {.name = name, .script = {{u"number"_s, desk.freeNumber()}}, .after = managedAt(KillDesk::ours)};
        act.numbers = {desk.freeNumber()};
    } else if (name == "connect"_L1) {
        act = ofOne(name, name, u"verified"_s);
        act.twilioBefore = {{three.first(), urlsAt(KillDesk::foreign)}};
        act.before = {.atTwilio = urlsAt(KillDesk::foreign), .status = {}, .voiceHost = {}};
        act.mostWrites = 2; // voice and status, and SMS
    } else if (name == "change"_L1) {
        act = ofOne(name, name, u"closed"_s);
        act.script.insert(u"host"_s, KillDesk::other);
        act.after.voiceHost = KillDesk::other;
        (*act.after.atTwilio)[u"voice_url"_s].replace(KillDesk::ours, KillDesk::other);
        act.database = deskWith(act.twilioBefore, desk, act.trouble);
    } else if (name == "disconnect"_L1) {
        act = ofOne(name, name, u"given-back"_s);
        act.after = {.atTwilio = urlsAt(KillDesk::foreign), .status = u"released"_s, .voiceHost = {}};
        act.database = deskWith({{three.first(), urlsAt(KillDesk::foreign)}}, desk, act.trouble);
    } else if (name == "release"_L1) {
        act = ofOne(name, name, u"given-back"_s);
        act.after = {.atTwilio = {}, .status = u"released"_s, .voiceHost = {}};
        act.method = u"DELETE"_s;
        act.database = deskWith(act.twilioBefore, desk, act.trouble);
    } else if (name == "fail-back"_L1) {
        act = ofAll(name, KillDesk::other, KillDesk::ours);
        act.database = deskWith(allAt(KillDesk::ours), desk, act.trouble,
                                ofAll(u"fail-over"_s, KillDesk::ours, KillDesk::other).script);
    } else {
        act = ofAll(name, KillDesk::ours, KillDesk::other);
        act.active = name == "fail-over"_L1 ? u"Failover"_s : u"Normal"_s;
        act.database = deskWith(act.twilioBefore, desk, act.trouble);
    }
    return act;
}

bool isListedOpen(const QJsonObject &state, const QString &number)
{
    const auto isAbout = [&number](const auto &entry) {
        return entry.toObject().value("number"_L1).toString() == number;
    };
    for (const auto &run : state.value("runs"_L1).toArray()) {
        if (run.toObject().value("open"_L1).toBool() && isAbout(run))
            return true;
    }
    for (const auto &batch : state.value("batches"_L1).toArray()) {
        const QJsonArray rows = batch.toObject().value("rows"_L1).toArray();
        if (batch.toObject().value("open"_L1).toBool() && std::any_of(rows.begin(), rows.end(), isAbout))
            return true;
    }
    return false;
}

std::optional<Untruth> untruthIn(const QJsonObject &state, const Act &act, KillDesk &desk, bool isLast, bool wasBegun)
{
    using Kind = Untruth::Kind;
    const auto owned = desk.owned();
    const auto isAtTwilio = [&](const Side &side, const QString &number) {
        const auto theirs = owned.constFind(number);
        return (theirs != owned.cend()) == side.atTwilio.has_value() &&
               (theirs == owned.cend() || theirs->urls == *side.atTwilio);
    };
    const auto isHere = [&](const Side &side, const QString &number) {
        const QJsonObject row = rowOf(state, number);
        const auto theirs = owned.constFind(number);
        return row.value("status"_L1).toString() == side.status &&
               (row.isEmpty() || theirs == owned.cend() || row.value("sid"_L1).toString() == theirs->sid) &&
               row.value("voice"_L1).toString().contains(side.voiceHost);
    };
    if (const int bought = desk.purchases(); bought > (act.name == "provision"_L1 ? 1 : 0))
        return Untruth{Kind::Doubled, u"%1 numbers were bought"_s.arg(bought)};
    for (const QString &number : act.numbers) {
        int rows = 0;
        rowOf(state, number, &rows);
        if (rows > 1)
            return Untruth{Kind::Doubled, u"%1 is recorded %2 times"_s.arg(number).arg(rows)};
        const bool isOpen = isListedOpen(state, number);
        if (isOpen && isLast)
            return Untruth{Kind::FalselyDone, number + u" is still open"_s};
        // What an unfinished purchase says of the number is so, once its look-ups have ended.
        if (const auto isOurs = saidToBeBought(state, number); isOurs && *isOurs != owned.contains(number))
            return Untruth{*isOurs ? Kind::FalselyDone : Kind::Lost,
                           number + u" is owned, or not, against what is said"_s};
        if (isOpen)
            continue;
        const bool isBefore = isAtTwilio(act.before, number) && isHere(act.before, number);
        const bool isAfter = isAtTwilio(act.after, number) && isHere(act.after, number);
        if (isAfter || (isBefore && !wasBegun))
            continue;
        if (isHere(act.after, number))
            return Untruth{Kind::FalselyDone, number + u" is said to be done, and is not so at Twilio"_s};
        return Untruth{Kind::Lost, number + u" is not as it was to be at Twilio, and nothing says so"_s};
    }
    if (isLast && wasBegun && state.value("active"_L1) != act.active)
        return Untruth{Kind::FalselyDone, u"another URL set is active"_s};
    return {};
}

} // namespace phonedesk::e2e
