// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything at random: one act after the other, with a fault of Twilio's or of a webhook's, killed at some moment,
// started again and maybe killed again, until it was left in peace. Then what the desk says is held against what Twilio
// has. Prints five lines: runs, kills, lost, doubled, falsely done; what went wrong stands on stderr.
//   phonedesk-soak --runs N --seed S        0: the last three are 0; 1: they are not; 2: misused, or it cannot run here
// The same seed makes the same choices, not the same moments: processes and threads meet as they like.

#include "acts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace phonedesk::e2e;

namespace {

constexpr int lastEvent = 32;    // flows have up to so many
constexpr int deadlineMs = 4000; // of a request: some hang
constexpr int mostKills = 3;     // of one act
constexpr int longestWrong = 3;  // requests in a row that one fault strikes

struct Weather
{
    QString server;
    QString fault;
    QJsonObject args;
};

const std::array<Weather, 19> weathers{{{u"api"_s, u"drop-before"_s, {}},
                                        {u"api"_s, u"drop-after-commit"_s, {}},
                                        {u"api"_s, u"refuse-connection"_s, {}},
                                        {u"api"_s, u"hang"_s, {}},
                                        {u"api"_s, u"hang-after-commit"_s, {}},
                                        {u"api"_s, u"slow"_s, {{u"ms"_s, 300}}},
                                        {u"api"_s, u"status"_s, {{u"status"_s, 500}}},
                                        {u"api"_s, u"status"_s, {{u"status"_s, 503}}},
                                        {u"api"_s, u"status"_s, {{u"status"_s, 429}, {u"code"_s, 20429}}},
                                        {u"api"_s, u"500-after-commit"_s, {}},
                                        {u"api"_s, u"html"_s, {}},
                                        {u"api"_s, u"truncated-json"_s, {}},
                                        {u"api"_s, u"wrong-types"_s, {}},
                                        {u"api"_s, u"empty-body"_s, {}},
                                        {u"api"_s, u"wrong-content-length"_s, {}},
                                        {u"api"_s, u"redirect"_s, {{u"location"_s, u"http://127.0.0.1:9/"_s}}},
                                        {u"webhook"_s, u"drop-before"_s, {}},
                                        {u"webhook"_s, u"status"_s, {{u"status"_s, 502}}},
                                        {u"webhook"_s, u"bad-xml"_s, {}}}};

class Soak
{
public:
    Soak(KillDesk &desk, quint32 seed) : m_desk(desk), m_random(seed) {}

    QString prepare();
    void runOnce(int index);
    int finish(int runs) const;

private:
    QStringList someKill();
    void someWeather();
    void note(int index, const Act &act, const QString &story, const Untruth &untruth);

    KillDesk &m_desk;
    QRandomGenerator m_random;
    QList<Act> m_acts;
    int m_kills = 0;
    std::array<int, 3> m_untruths{}; // by kind
};

QString Soak::prepare()
{
    const QStringList names = allActs();
    for (const QString &name : names) {
        m_acts << prepared(name, m_desk);
        if (!m_acts.constLast().trouble.isEmpty())
            return name + u": "_s + m_acts.constLast().trouble;
    }
    return {};
}

QStringList Soak::someKill()
{
    return {m_random.bounded(2) == 0 ? u"--kill-before"_s : u"--kill-after"_s,
            QString::number(m_random.bounded(1, lastEvent))};
}

void Soak::someWeather()
{
    if (m_random.bounded(3) == 0) // a fine day
        return;
    const Weather &weather = weathers.at(std::size_t(m_random.bounded(int(weathers.size()))));
    m_desk.sandbox().arm({{u"match"_s, QJsonObject{{u"server"_s, weather.server},
                                                   {u"nth"_s, m_random.bounded(1, 12)},
                                                   {u"count"_s, m_random.bounded(1, longestWrong + 1)}}},
                          {u"fault"_s, weather.fault},
                          {u"args"_s, weather.args}});
}

void Soak::runOnce(int index)
{
    const Act &act = m_acts.at(m_random.bounded(int(m_acts.size())));
    m_desk.begin(act.twilioBefore, act.database.get());
    someWeather();
    QString story;
    bool hasCrashed = false;
    const int kills = m_random.bounded(1, mostKills + 1);
    for (int i = 0; i < kills; ++i) {
        const auto ended = i == 0 ? m_desk.run(act.script, someKill()) : m_desk.recover({}, someKill());
        m_kills += ended.wasKilled ? 1 : 0;
        hasCrashed = hasCrashed || ended.hasCrashed;
        story += ended.text() + u'\n';
        if (i > 0)
            someWeather();
    }
    m_desk.sandbox().clearFaults();
    bool wasBegun = false;
    std::optional<Untruth> untruth;
    const auto again = m_desk.recover([&](const QJsonObject &state) {
        wasBegun = std::ranges::any_of(act.numbers, [&](const QString &n) { return isListedOpen(state, n); });
        untruth = untruthIn(state, act, m_desk, false, false);
    });
    if (!untruth && hasCrashed)
        untruth = Untruth{Untruth::Kind::FalselyDone, u"it crashed"_s};
    if (!untruth && again.code != 0)
        untruth = Untruth{Untruth::Kind::FalselyDone, u"it did not recover"_s};
    if (!untruth)
        untruth = untruthIn(again.state(u"ended"_s), act, m_desk, true, wasBegun);
    if (untruth)
        note(index, act, story + again.text(), *untruth);
}

void Soak::note(int index, const Act &act, const QString &story, const Untruth &untruth)
{
    ++m_untruths.at(std::size_t(untruth.kind));
    std::fprintf(stderr, "run %d, %s: %s\n%s\n", index, qUtf8Printable(act.name), qUtf8Printable(untruth.text),
                 qUtf8Printable(story));
}

int Soak::finish(int runs) const
{
    const auto [lost, doubled, falselyDone] = m_untruths;
    std::printf("runs %d\nkills %d\nlost %d\ndoubled %d\nfalsely done %d\n", runs, m_kills, lost, doubled, falselyDone);
    return lost + doubled + falselyDone == 0 ? 0 : 1;
}

int misused(const QString &line)
{
    std::fprintf(stderr, "phonedesk-soak: %s\n", qUtf8Printable(line));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"runs"_s, u"How many acts."_s, u"N"_s, u"100"_s});
    parser.addOption({u"seed"_s, u"Of all choices."_s, u"S"_s, u"1"_s});
    if (!parser.parse(app.arguments()))
        return misused(parser.errorText());
    bool isNumber = false;
    const int runs = parser.value(u"runs"_s).toInt(&isNumber);
    if (!isNumber || runs < 1)
        return misused(u"--runs wants a number from 1"_s);
    const uint seed = parser.value(u"seed"_s).toUInt(&isNumber);
    if (!isNumber)
        return misused(u"--seed wants a number"_s);

    KillDesk desk(deadlineMs);
    if (!desk.start())
        return misused(desk.errorText());
    Soak soak(desk, seed);
    if (const QString trouble = soak.prepare(); !trouble.isEmpty())
        return misused(trouble);
    for (int i = 1; i <= runs; ++i)
        soak.runOnce(i);
    return soak.finish(runs);
}
