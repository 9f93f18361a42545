// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/switches.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

constexpr const char *Memory = "memory";
constexpr const char *Unknown = "not established";
constexpr const char *Ours = "simulation";

// clang-format off
constexpr SwitchInfo Infos[] = {
    {"empty-area-codes", "213", "list", Ours, "area codes that are sold but have no stock: search answers 200 with []"},
    {"search-cap", "30", "integer", "issue", "most rows that a search returns, whatever PageSize says"},
    {"search-page-size-counts", "true", "true|false", Unknown, "a PageSize below the cap shortens the answer"},
    {"pr-is-own-country", "true", "true|false", Memory, "787 and 939 are searched as PR/Local; false: as US/Local"},
    {"bad-contains", "400", "400|empty", Memory, "a malformed Contains is refused with 400/20001, or finds nothing"},
    {"pricing-unknown-country", "404", "404|empty", Memory, "pricing of a country that is not sold"},
    {"foreign-account-status", "401", "401|404", Unknown, "an account SID in the path that the credential has no right to"},
    {"standard-key-account-status", "401", "401|403", Unknown, "GET Accounts/{AC}.json with a Standard key"},
    {"restricted-key-account-status", "403", "401|403", Unknown, "GET Accounts/{AC}.json with a Restricted key"},
    {"restricted-key-writes", "false", "true|false", Ours, "the Restricted key may buy, change and release numbers"},
    {"suspended-reads", "true", "true|false", Memory, "a suspended account still answers GET; false: 20005 to all but itself"},
    {"inactive-code", "20005", "20005|20003|10001", Memory, "what a suspended or closed account answers to the rest"},
    {"balance-of-subaccount", "404", "404|401", Memory, "Balance.json of a subaccount"},
    {"page-size-over-1000", "20007", "20007|clamp", Unknown, "a list with PageSize above 1000"},
    {"list-order", "newest-first", "newest-first|oldest-first", Memory, "order of IncomingPhoneNumbers"},
    {"friendly-name-match", "exact", "exact|contains", Unknown, "how the FriendlyName filter of the list compares"},
    {"trial-second-number", "21404", "21404|10002", "issue", "a trial account's second purchase"},
    {"trial-must-verify", "false", "true|false", "issue", "a trial account must verify a caller ID before it buys (21404)"},
    {"trial-purchases", "allowed", "allowed|10002", "docs", "the trial model of 2026 may refuse every purchase"},
    {"demo-urls", "false", "true|false", Unknown, "a number bought without VoiceUrl starts with Twilio's demo URLs"},
    {"unset-urls", "mixed", "mixed|empty|null", "issue", "how unset URLs and application SIDs are written"},
    {"status-callback-code", "21402", "21402|21502|21609", Unknown, "a StatusCallback that is not a valid URL"},
    {"private-url-at-save", "accepted", "accepted|refused", "docs", "webhook URLs with private IP addresses; localhost is always refused"},
    {"release-with-emergency-address", "400", "400|409", Memory, "DELETE while an emergency address is registered (22222)"},
    {"released-can-be-bought", "false", "true|false", Memory, "a plain POST can take back a number within its 10 days of hold"},
    {"unregistration-reads", "1", "integer", "docs", "reads that still show pending-unregistration after the address was removed"},
    {"post-of-owned-number", "update", "update|21422", "issue", "POST to the list with a number that the account owns already"},
    {"test-credentials-other-number", "21422", "21422|201", Memory, "test credentials: a PhoneNumber that is no magic one"},
    {"test-credentials-other-area-code", "21452", "21452|201", Memory, "test credentials: an AreaCode that is no magic one"},
    {"retry-after-on-429", "0", "integer", Memory, "seconds in Retry-After when the concurrency limit is hit; 0: no header"},
    {"refusal-latency", "30", "integer", Memory, "percent of the latency that a 429 takes; it counts as a request until then"},
};
// clang-format on

const SwitchInfo *find(const QString &name)
{
    const auto it =
        std::ranges::find_if(Infos, [&](const SwitchInfo &info) { return name == QLatin1String(info.name); });
    return it == std::end(Infos) ? nullptr : it;
}

} // namespace

Switches::Switches()
{
    for (const SwitchInfo &info : Infos)
        m_values.insert(QString::fromLatin1(info.name), QString::fromLatin1(info.defaultValue));
}

QString Switches::set(const QString &name, const QString &value)
{
    static const QRegularExpression areaCodes(u"^(\\d{3}(,\\d{3})*)?$"_s);
    const SwitchInfo *info = find(name);
    if (!info)
        return u"there is no switch \"%1\"; --list-switches names them all"_s.arg(name);
    const QString choices = QString::fromLatin1(info->choices);
    bool good = true;
    if (choices == "integer"_L1)
        value.toUInt(&good);
    else if (choices == "list"_L1)
        good = areaCodes.match(value).hasMatch();
    else if (choices == "text"_L1)
        good = !value.isEmpty() && value.size() <= 200;
    else
        good = choices.split(u'|').contains(value);
    if (!good)
        return u"\"%1\" is no value of the switch %2 (%3)"_s.arg(value, name, choices);
    m_values.insert(name, value);
    return {};
}

QString Switches::text(const char *name) const
{
    Q_ASSERT(m_values.contains(QString::fromLatin1(name)));
    return m_values.value(QString::fromLatin1(name));
}

QStringList Switches::list(const char *name) const
{
    return text(name).split(u',', Qt::SkipEmptyParts);
}

QJsonArray Switches::toJson() const
{
    QJsonArray all;
    for (const SwitchInfo &info : Infos) {
        all.append(QJsonObject{{u"name"_s, QString::fromLatin1(info.name)},
                               {u"value"_s, text(info.name)},
                               {u"default"_s, QString::fromLatin1(info.defaultValue)},
                               {u"choices"_s, QString::fromLatin1(info.choices)},
                               {u"tag"_s, QString::fromLatin1(info.tag)},
                               {u"meaning"_s, QString::fromLatin1(info.meaning)}});
    }
    return all;
}

QString Switches::listing()
{
    QString lines;
    for (const SwitchInfo &info : Infos) {
        lines += u"%1=%2  (%3) [%4] %5\n"_s.arg(QLatin1String(info.name), QLatin1String(info.defaultValue),
                                                QLatin1String(info.choices), QLatin1String(info.tag),
                                                QLatin1String(info.meaning));
    }
    return lines;
}

} // namespace phonedesk::sandbox
