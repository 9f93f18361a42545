// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world.h"

#include "sandbox/catalog.h"
#include "sandbox/demoworld.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

constexpr int HoldDays = 10; // Twilio docs: a released number can be had back from the Console that long

core::Money negated(const core::Money &amount)
{
    const QString text = amount.toDecimal();
    return core::Money::fromDecimal(text.startsWith(u'-') ? text.mid(1) : u'-' + text, amount.currency())
        .value_or(amount);
}

} // namespace

World::World(WorldKind kind, Stock stock)
    : m_accounts(accountsOf(kind)), m_keys(keysOf(kind)), m_stock(std::move(stock))
{
    if (kind != WorldKind::Demo)
        return;
    const DemoWorld demo = makeDemoWorld(m_accounts, m_stock, QDateTime::currentDateTimeUtc().date());
    for (const Application &application : demo.applications)
        addApplication(application);
    for (const OwnedNumber &number : demo.owned)
        inject(number);
    for (const MessagingService &service : demo.services)
        addService(service);
    for (const EventRecord &record : demo.events)
        m_events.note(record);
    m_answered = demo.answered;
    m_desk = demo.desk;
}

const Account *World::account(const QString &sid) const
{
    const auto it = std::ranges::find(m_accounts, sid, &Account::sid);
    return it == m_accounts.cend() ? nullptr : &*it;
}

const Account *World::accountOfPersona(const QString &persona) const
{
    const auto it = std::ranges::find(m_accounts, persona, &Account::persona);
    return it == m_accounts.cend() ? nullptr : &*it;
}

const ApiKey *World::key(const QString &sid) const
{
    const auto it = std::ranges::find(m_keys, sid, &ApiKey::sid);
    return it == m_keys.cend() ? nullptr : &*it;
}

bool World::isAvailable(const QString &number, const Switches &switches) const
{
    if (m_taken.contains(number) || m_sidByNumber.contains(number))
        return false;
    if (m_released.contains(number) && !switches.isOn("released-can-be-bought") &&
        m_released.value(number).at.daysTo(now()) < HoldDays)
        return false;
    if (number.startsWith("+1"_L1) && switches.list("empty-area-codes").contains(number.mid(2, 3)))
        return false;
    return m_stock.find(number).has_value();
}

QStringList World::heldBack() const
{
    QStringList numbers;
    for (auto it = m_released.begin(); it != m_released.end(); ++it) {
        if (it->at.daysTo(now()) < HoldDays)
            numbers.append(it.key());
    }
    return numbers;
}

OwnedNumber *World::owned(const QString &accountSid, const QString &sid)
{
    const auto it = m_numbers.find(sid);
    return it == m_numbers.end() || it->accountSid != accountSid ? nullptr : &*it;
}

OwnedNumber *World::ownedByNumber(const QString &number)
{
    const auto it = m_numbers.find(m_sidByNumber.value(number));
    return it == m_numbers.end() ? nullptr : &*it;
}

World::Page World::walk(const QString &accountSid, qint64 place, bool toNewer, int limit,
                        const std::function<bool(const OwnedNumber &)> &passes) const
{
    Page page;
    const auto order = m_order.constFind(accountSid);
    if (order == m_order.cend())
        return page;
    // Returns whether the walk goes on.
    const auto take = [&](qint64 at, const QString &sid) {
        const OwnedNumber &number = *m_numbers.constFind(sid);
        if (!passes(number))
            return true;
        if (page.numbers.size() == limit) {
            page.more = true;
            return false;
        }
        page.numbers.append(&number);
        page.places.append(at);
        return true;
    };
    if (toNewer) {
        for (auto it = order->upperBound(place); it != order->cend() && take(it.key(), *it); ++it) {
        }
        return page;
    }
    for (auto it = place == 0 ? order->cend() : order->lowerBound(place); it != order->cbegin();) {
        --it;
        if (!take(it.key(), *it))
            break;
    }
    return page;
}

QString World::nextSid()
{
    return u"PNfa4e%1"_s.arg(++m_nextSid, 28, 16, QChar(u'0'));
}

OwnedNumber &World::buy(const Account &account, const StockNumber &number, const QMap<QString, QString> &settings)
{
    OwnedNumber owned;
    owned.sid = nextSid();
    owned.accountSid = account.sid;
    owned.number = number.number;
    owned.type = number.type;
    owned.capabilities = number.capabilities;
    owned.addressRequirements = number.addressRequirements;
    owned.beta = number.beta;
    owned.created = owned.updated = now();
    owned.settings = settings;

    const Country *country = findCountry(number.country);
    const QString price = country ? monthlyPrice(*country, number.type) : QString();
    const auto monthly = core::Money::fromDecimal(price, u"USD"_s);
    if (monthly) {
        // A subaccount has no balance of its own: its parent pays.
        const auto payer = std::ranges::find(m_accounts, account.ownerSid, &Account::sid);
        if (payer != m_accounts.end())
            payer->balance = payer->balance.plus(negated(*monthly)).value_or(payer->balance);
    }
    m_ledger.notePurchase(owned, price);
    m_released.remove(number.number);
    note(owned, u"phone-number.created"_s, {}, eventData({}, settings));
    return inject(owned);
}

OwnedNumber &World::inject(const OwnedNumber &number)
{
    if (const auto old = m_numbers.constFind(number.sid); old != m_numbers.cend()) {
        m_sidByNumber.remove(old->number);
        removePlace(old->accountSid, m_placeOfSid.value(number.sid));
    }
    for (const QString &field : {u"voice_application_sid"_s, u"sms_application_sid"_s}) {
        const QString named = number.settings.value(field);
        if (!named.isEmpty() && !application(number.accountSid, named))
            addApplication({.sid = named, .accountSid = number.accountSid, .name = u"Application"_s});
    }
    const QString sid = number.sid;
    m_sidByNumber.insert(number.number, sid);
    m_order[number.accountSid].insert(++m_place, sid);
    m_placeOfSid.insert(sid, m_place);
    m_pages.changed(number.accountSid, m_place);
    return *m_numbers.insert(sid, number);
}

void World::release(const OwnedNumber &number)
{
    const OwnedNumber gone = number; // the reference points into the table that it is taken from
    m_ledger.noteRelease(gone, now());
    note(gone, u"phone-number.deleted"_s, {}, {});
    m_released.insert(gone.number, {gone, now()});
    m_sidByNumber.remove(gone.number);
    removePlace(gone.accountSid, m_placeOfSid.take(gone.sid));
    m_numbers.remove(gone.sid);
    for (MessagingService &service : m_services)
        service.numberSids.removeAll(gone.sid);
}

const OwnedNumber *World::bringBack(const QString &number, bool withOldSid)
{
    if (!heldBack().contains(number))
        return nullptr;
    OwnedNumber again = m_released.take(number).number;
    if (!withOldSid)
        again.sid = nextSid();
    again.created = again.updated = now();
    again.settings.clear();
    return &inject(again);
}

MessagingService &World::addService(MessagingService service)
{
    service.sid = u"MGfa4e%1"_s.arg(m_services.size() + 1, 28, 16, QChar(u'0'));
    service.created = now();
    m_services.append(std::move(service));
    return m_services.last();
}

const Application *World::application(const QString &accountSid, const QString &sid) const
{
    const auto it = std::ranges::find_if(m_applications, [&](const Application &application) {
        return application.accountSid == accountSid && application.sid == sid;
    });
    return it == m_applications.cend() ? nullptr : &*it;
}

const Application &World::addApplication(Application application)
{
    if (application.sid.isEmpty())
        application.sid = u"APfa4e%1"_s.arg(m_applications.size() + 1, 28, 16, QChar(u'0'));
    application.created = now();
    m_applications.append(std::move(application));
    return m_applications.last();
}

void World::removePlace(const QString &accountSid, qint64 place)
{
    QMap<qint64, QString> &order = m_order[accountSid];
    // At either end it may have been what the page before called "next".
    const bool isAtEnd = !order.isEmpty() && (place == order.firstKey() || place == order.lastKey());
    order.remove(place);
    if (isAtEnd)
        m_pages.clear(accountSid);
    else
        m_pages.changed(accountSid, place);
}

void World::note(const OwnedNumber &number, const QString &type, const Actor &by, const QJsonObject &data)
{
    const Actor credential{u"account"_s, number.accountSid, u"api"_s, u"127.0.0.1"_s};
    m_events.note({.sid = {},
                   .accountSid = number.accountSid,
                   .resourceSid = number.sid,
                   .type = type,
                   .actor = by.type.isEmpty() ? credential : by,
                   .at = now(),
                   .data = data});
}

bool World::apply(OwnedNumber &number, const QMap<QString, QString> &changes, const Actor &by)
{
    const QJsonObject data = eventData(number.settings, changes);
    bool changed = false;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (number.setting(it.key()) == it.value())
            continue;
        number.settings.insert(it.key(), it.value());
        changed = true;
    }
    if (changed) {
        number.updated = now();
        note(number, u"phone-number.updated"_s, by, data);
        touch(number);
    }
    return changed;
}

QDateTime World::now() const
{
    const qint64 seconds = QDateTime::currentSecsSinceEpoch() + m_skew;
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace phonedesk::sandbox
