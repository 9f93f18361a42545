// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/demoworld.h"

#include "domain/urlset.h"
#include "sandbox/catalog.h"
#include "sandbox/demohistory.h"
#include "sandbox/demoplan.h"
#include "sandbox/stock.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

constexpr int daysBack = 395;      // 13 months
constexpr int movedDaysAgo = 152;  // all webhooks went to their present host
constexpr int firstCheckedAgo = 4; // minutes; the check then went on through the list

QString text(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), qsizetype(ascii.size()));
}

domain::WebhookSet webhooksOn(QLatin1StringView host)
{
    const QString base = u"https://%1/webhooks/twilio/"_s.arg(host);
    return {
        .voice = {.url = base + u"voice"_s}, .sms = {.url = base + u"sms"_s}, .status = {.url = base + u"status"_s}};
}

// Builds the world number by number; what it draws by lot follows from names alone.
class Maker
{
public:
    Maker(const QList<Account> &accounts, const Stock &stock, const QDate &today)
        : m_accounts(accounts), m_stock(stock), m_today(today)
    {
    }

    DemoWorld make();

private:
    struct Organization
    {
        const PlannedOrganization *plan;
        QString id;
        QDateTime createdAt;
        int startsDaysAgo;
    };
    const Account &account(std::string_view persona) const;
    void planOrganizations();
    void planNumbers(const Organization &organization);
    QString freeNumber(const QString &areaCode, const QString &seed);
    QDateTime at(int daysAgo, const QString &seed) const;
    OwnedNumber owned(const DemoNumber &number) const;
    EventRecord changeInConsole(const DemoNumber &number, const OwnedNumber &owned) const;
    void addStrays(DemoWorld &world);
    QJsonArray accountRows() const;
    QJsonArray organizationRows() const;
    QJsonArray urlSetRows() const;

    const QList<Account> &m_accounts;
    const Stock &m_stock;
    QDate m_today;
    QList<Organization> m_organizations;
    QList<DemoNumber> m_numbers;
    QSet<QString> m_used;
};

const Account &Maker::account(std::string_view persona) const
{
    return *std::ranges::find(m_accounts, text(persona), &Account::persona);
}

// Within working hours in America.
QDateTime Maker::at(int daysAgo, const QString &seed) const
{
    return {m_today.addDays(-daysAgo), QTime(14, 0).addSecs(int(lot(seed + u"/time"_s, 27'000))), Qt::UTC};
}

// Customers came one after the other, a few at first.
void Maker::planOrganizations()
{
    QList<const PlannedOrganization *> order;
    for (const PlannedOrganization &plan : plannedOrganizations)
        order.append(&plan);
    std::ranges::sort(order, {}, [](const auto *plan) { return lot(text(plan->name), 1'000'000); });
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QString name = text(order[i]->name);
        const double part = double(i) / double(order.size());
        const int starts = daysBack - int(std::round(330 * std::pow(part, 1.3)));
        const int signedUp = order[i]->numbers == 0 ? 3 : starts + 1 + int(lot(name + u"/wait"_s, 4));
        m_organizations.append({order[i], idOf(u"organization/"_s + name), at(signedUp, name), starts});
    }
}

QString Maker::freeNumber(const QString &areaCode, const QString &seed)
{
    for (int i = 0;; ++i) {
        const quint32 line = lot(u"%1/line/%2"_s.arg(seed).arg(i), 10'000);
        QString number = u"+1"_s + areaCode + u"555"_s + u"%1"_s.arg(line, 4, 10, QChar(u'0'));
        if (m_used.contains(number) || m_stock.find(number))
            continue;
        m_used.insert(number);
        return number;
    }
}

void Maker::planNumbers(const Organization &organization)
{
    const PlannedOrganization &plan = *organization.plan;
    const QString name = text(plan.name);
    const QStringList areaCodes = text(plan.areaCodes).split(u' ');
    QList<const PlannedNumber *> told;
    int latest = 1; // days ago
    for (const PlannedNumber &number : plannedNumbers) {
        if (number.organization != plan.name)
            continue;
        told.prepend(&number);
        latest = std::max(latest, number.story == Story::Unfinished ? 1 : number.daysAgo + 1);
    }
    const auto plain = plan.numbers - told.size();
    for (qsizetype i = 0; i < plan.numbers; ++i) {
        const QString seed = u"%1/%2"_s.arg(name).arg(i);
        const PlannedNumber *story = i < plain ? nullptr : told[i - plain];
        DemoNumber number;
        number.organization = name;
        number.organizationId = organization.id;
        number.story = story ? std::optional(story->story) : std::nullopt;
        number.number = story
                            ? text(story->number)
                            : freeNumber(areaCodes[qsizetype(lot(seed + u"/code"_s, quint32(areaCodes.size())))], seed);
        number.label = story ? text(story->label) : text(plannedLabels[std::size_t(i) % plannedLabels.size()]);
        number.account = account(number.story == Story::Suspended ? "suspended" : plan.account);
        number.isTollFree = number.story == Story::TollFree;
        number.monthly = monthlyPrice(*findCountry(u"US"_s), number.isTollFree ? u"TollFree"_s : u"Local"_s);
        number.webhooks = webhooksOn(plan.account == "staging" ? stagingHost : productionHost);
        number.webhooksBefore = webhooksOn(formerHost);
        number.movedDaysAgo = plan.account == "staging" ? 0 : movedDaysAgo;
        if (number.story == Story::Unfinished) {
            number.minutesAgo = story->daysAgo;
        } else {
            const double part = plain > 1 ? double(i) / double(plain) : 0;
            const int days = organization.startsDaysAgo -
                             int(std::round((organization.startsDaysAgo - latest) * std::pow(part, 0.9)));
            number.createdAt = at(story ? story->daysAgo : std::max(days, latest), seed);
        }
        m_used.insert(number.number);
        m_numbers.append(number);
    }
}

OwnedNumber Maker::owned(const DemoNumber &number) const
{
    OwnedNumber owned;
    owned.sid = number.sid();
    owned.accountSid = number.account.sid;
    owned.number = number.number;
    owned.type = number.isTollFree ? u"TollFree"_s : u"Local"_s;
    owned.capabilities = {true, true, true, false};
    owned.created =
        number.minutesAgo > 0 ? QDateTime::currentDateTimeUtc().addSecs(-60LL * number.minutesAgo) : number.createdAt;
    owned.created = QDateTime::fromSecsSinceEpoch(owned.created.toSecsSinceEpoch(), Qt::UTC);
    owned.updated = owned.created;
    owned.settings = {{u"friendly_name"_s, number.friendlyName()},
                      {u"voice_url"_s, number.webhooks.voice.url},
                      {u"sms_url"_s, number.webhooks.sms.url},
                      {u"status_callback"_s, number.webhooks.status.url}};
    if (number.story == Story::Differs) {
        owned.settings.insert(u"voice_url"_s, u"https://ivr.doradolaw.example/incoming"_s);
        owned.updated = QDateTime(m_today.addDays(-1), QTime(21, 14, 9), Qt::UTC);
    }
    return owned;
}

// What Twilio has on record of the number that somebody changed in its Console.
EventRecord Maker::changeInConsole(const DemoNumber &number, const OwnedNumber &owned) const
{
    return {.sid = {},
            .accountSid = owned.accountSid,
            .resourceSid = owned.sid,
            .type = u"phone-number.updated"_s,
            .actor = {u"user"_s, u"USfa4e0000000000000000000000000007"_s, u"web"_s, u"198.51.100.24"_s},
            .at = owned.updated,
            .data = eventData({{u"voice_url"_s, number.webhooks.voice.url}},
                              {{u"voice_url"_s, owned.setting(u"voice_url"_s)}})};
}

void Maker::addStrays(DemoWorld &world)
{
    for (const PlannedStray &plan : plannedStrays) {
        const QString name = text(plan.name);
        OwnedNumber stray;
        DemoNumber asOurs;
        asOurs.number = freeNumber(text(plan.areaCode), u"stray/"_s + name);
        stray.sid = asOurs.sid();
        stray.number = asOurs.number;
        stray.accountSid = account(plan.account).sid;
        stray.type = u"Local"_s;
        stray.capabilities = {true, plan.hasSms, plan.hasSms, false};
        stray.created = at(200 + int(lot(name, 150)), name);
        stray.updated = stray.created;
        stray.settings = {
            {u"friendly_name"_s, name}, {u"voice_url"_s, text(plan.voiceUrl)}, {u"sms_url"_s, text(plan.smsUrl)}};
        if (plan.hasTrunk)
            stray.settings.insert(u"trunk_sid"_s, u"TKfa4e0000000000000000000000000001"_s);
        if (plan.hasApplication) {
            const QString sid = u"APfa4e0000000000000000000000000001"_s;
            stray.settings.insert(u"voice_application_sid"_s, sid);
            world.applications.append({.sid = sid,
                                       .accountSid = stray.accountSid,
                                       .name = u"Fax to mail"_s,
                                       .settings = {{u"voice_url"_s, u"https://studio.example/flows/fax"_s}}});
        }
        if (!plan.service.empty()) {
            world.services.append({.accountSid = stray.accountSid,
                                   .name = text(plan.service),
                                   .inboundUrl = u"https://pbx.bayplumbing.example/reminders"_s,
                                   .numberSids = {stray.sid}});
        }
        world.owned.append(stray);
    }
}

QJsonArray Maker::accountRows() const
{
    QJsonArray rows;
    for (const Account &account : m_accounts) {
        const bool isStaging = account.persona == "staging"_L1;
        rows.append(QJsonObject{{u"sid"_s, account.sid},
                                {u"token"_s, account.token},
                                {u"name"_s, account.name},
                                {u"environment"_s, domain::name(isStaging ? domain::Environment::Staging
                                                                          : domain::Environment::Production)},
                                {u"parentSid"_s, account.isSubaccount() ? account.ownerSid : QString()},
                                {u"createdAt"_s, toText(at(daysBack + 9, account.sid))},
                                {u"testedAt"_s, toText(at(2, account.sid))},
                                {u"works"_s, account.status == "active"_L1}});
    }
    return rows;
}

QJsonArray Maker::organizationRows() const
{
    QJsonArray rows;
    for (const Organization &organization : m_organizations) {
        const PlannedOrganization &plan = *organization.plan;
        const bool isStaging = plan.account == "staging";
        rows.append(QJsonObject{{u"id"_s, organization.id},
                                {u"name"_s, text(plan.name)},
                                {u"accountSid"_s, account(plan.account).sid},
                                {u"environment"_s, domain::name(isStaging ? domain::Environment::Staging
                                                                          : domain::Environment::Production)},
                                {u"areaCodes"_s, QJsonArray::fromStringList(text(plan.areaCodes).split(u' '))},
                                {u"note"_s, text(plan.note)},
                                {u"createdAt"_s, toText(organization.createdAt)}});
    }
    return rows;
}

QJsonArray Maker::urlSetRows() const
{
    const auto row = [](domain::Environment environment, domain::UrlSetKind kind, QLatin1StringView host) {
        return QJsonObject{{u"environment"_s, domain::name(environment)},
                           {u"kind"_s, domain::name(kind)},
                           {u"webhooks"_s, domain::toJson(webhooksOn(host))}};
    };
    return {row(domain::Environment::Production, domain::UrlSetKind::Normal, productionHost),
            row(domain::Environment::Production, domain::UrlSetKind::Failover, failoverHost),
            row(domain::Environment::Staging, domain::UrlSetKind::Normal, stagingHost)};
}

DemoWorld Maker::make()
{
    planOrganizations();
    for (const Organization &organization : std::as_const(m_organizations))
        planNumbers(organization);
    std::ranges::sort(m_numbers, [](const DemoNumber &a, const DemoNumber &b) {
        if (a.minutesAgo != b.minutesAgo)
            return a.minutesAgo < b.minutesAgo; // only the newest has any
        return a.createdAt != b.createdAt ? a.createdAt < b.createdAt : a.number < b.number;
    });
    DemoWorld world;
    QJsonArray rows;
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        DemoNumber &number = m_numbers[i];
        number.checkedMinutesAgo = firstCheckedAgo + int(m_numbers.size() - 1 - i) * 7;
        if (number.story == Story::Suspended) // not since
            number.checkedMinutesAgo += 3 * 1440;
        world.owned.append(owned(number));
        if (number.story == Story::Differs)
            world.events.append(changeInConsole(number, world.owned.last()));
        if (number.story == Story::Failing)
            world.answered.insert(number.number, 502);
        rows.append(rowOf(number, m_today));
    }
    addStrays(world);
    world.desk = {{u"today"_s, m_today.toString(Qt::ISODate)},
                  {u"accounts"_s, accountRows()},
                  {u"organizations"_s, organizationRows()},
                  {u"urlSets"_s, urlSetRows()},
                  {u"numbers"_s, rows}};
    return world;
}

} // namespace

DemoWorld makeDemoWorld(const QList<Account> &accounts, const Stock &stock, const QDate &today)
{
    return Maker(accounts, stock, today).make();
}

} // namespace phonedesk::sandbox
