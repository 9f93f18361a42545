// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/options.h"

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

const QString Usage = u"usage: phonedesk-sandbox [--world demo|test] [--seed N] [--latency MS] [--port N]\n"
                      "                         [--numbers N] [--switch NAME=VALUE]... [--allow-parent-exit]\n"
                      "       phonedesk-sandbox --list-switches | --help\n"
                      "A simulated Twilio on 127.0.0.1. It ends when its standard input closes.\n"_s;

std::optional<int> wholeNumber(const QString &text, int most)
{
    bool good = false;
    const int number = text.toInt(&good);
    return good && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

ReadOptions readOptions(const QStringList &arguments)
{
    Options options;
    const auto fail = [](const QString &sentence) {
        return ReadOptions{std::nullopt, sentence};
    };
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &flag = arguments[i];
        if (flag == "--help"_L1) {
            options.output = Usage;
            return {options, {}};
        }
        if (flag == "--list-switches"_L1) {
            options.output = Switches::listing();
            return {options, {}};
        }
        if (flag == "--allow-parent-exit"_L1) {
            options.allowParentExit = true;
            continue;
        }
        static const QStringList valued{u"--world"_s, u"--seed"_s,    u"--latency"_s,
                                        u"--port"_s,  u"--numbers"_s, u"--switch"_s};
        if (!valued.contains(flag))
            return fail(u"unknown argument \"%1\"; --help lists what there is"_s.arg(flag));
        if (++i == arguments.size())
            return fail(u"%1 needs a value"_s.arg(flag));
        const QString &value = arguments[i];
        if (flag == "--world"_L1) {
            if (value != "demo"_L1 && value != "test"_L1)
                return fail(u"--world must be demo or test, not \"%1\""_s.arg(value));
            options.world = value == "demo"_L1 ? WorldKind::Demo : WorldKind::Test;
        } else if (flag == "--switch"_L1) {
            const QString error = value.contains(u'=')
                                      ? options.switches.set(value.section(u'=', 0, 0), value.section(u'=', 1))
                                      : u"--switch needs NAME=VALUE, not \"%1\""_s.arg(value);
            if (!error.isEmpty())
                return fail(error);
        } else {
            const int most = flag == "--port"_L1      ? 65'535
                             : flag == "--latency"_L1 ? 600'000
                             : flag == "--numbers"_L1 ? 1'000'000
                                                      : 2'000'000'000;
            const auto number = wholeNumber(value, most);
            if (!number)
                return fail(u"%1 must be a whole number from 0 to %2, not \"%3\""_s.arg(flag).arg(most).arg(value));
            if (flag == "--port"_L1)
                options.apiPort = quint16(*number);
            else if (flag == "--latency"_L1)
                options.latencyMs = *number;
            else if (flag == "--numbers"_L1)
                options.numbers = *number;
            else
                options.seed = *number;
        }
    }
    return {options, {}};
}

} // namespace phonedesk::sandbox
