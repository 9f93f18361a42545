// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/accounts.h"

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

QString watermarked(const char *prefix, int number)
{
    return u"%1fa4e%2"_s.arg(QLatin1String(prefix)).arg(number, 28, 10, QChar(u'0'));
}

// Fixed, so that a test can name them; they open nothing but the simulation.
QString tokenOf(int number)
{
    return u"fa4e70ce%1"_s.arg(number, 24, 10, QChar(u'0'));
}

core::Money dollars(const QString &amount)
{
    return core::Money::fromDecimal(amount, u"USD"_s).value_or(core::Money());
}

Account account(int number, const QString &persona, const QString &name)
{
    Account made;
    made.persona = persona;
    made.sid = watermarked("AC", number);
    made.token = tokenOf(number);
    made.name = name;
    made.ownerSid = made.sid;
    made.balance = dollars(u"200.00"_s);
    return made;
}

} // namespace

QList<Account> accountsOf(WorldKind kind)
{
    if (kind == WorldKind::Demo) {
        Account production = account(100, u"full"_s, u"ServiceFlow demo (simulated)"_s);
        production.balance = dollars(u"1482.60"_s);
        const Account staging = account(101, u"staging"_s, u"ServiceFlow staging (simulated)"_s);
        Account own = account(102, u"subaccount"_s, u"ServiceFlow for Meridian Staffing (simulated)"_s);
        own.ownerSid = production.sid;
        Account pilot = account(103, u"suspended"_s, u"ServiceFlow for Juniper Travel (simulated)"_s);
        pilot.ownerSid = production.sid;
        pilot.status = u"suspended"_s;
        return {production, staging, own, pilot};
    }

    const Account full = account(1, u"full"_s, u"Simulated full account"_s);
    Account trial = account(2, u"trial"_s, u"Simulated trial account"_s);
    trial.type = u"Trial"_s;
    trial.balance = dollars(u"15.50"_s);
    Account suspended = account(3, u"suspended"_s, u"Simulated suspended account"_s);
    suspended.status = u"suspended"_s;
    suspended.balance = dollars(u"-3.20"_s);
    Account closed = account(4, u"closed"_s, u"Simulated closed account"_s);
    closed.status = u"closed"_s;
    closed.balance = dollars(u"0.00"_s);
    Account sub = account(5, u"subaccount"_s, u"Simulated subaccount"_s);
    sub.ownerSid = full.sid;
    const Account test = account(6, u"test"_s, u"Simulated test credentials"_s);
    return {full, trial, suspended, closed, sub, test};
}

QList<ApiKey> keysOf(WorldKind kind)
{
    if (kind == WorldKind::Demo)
        return {};
    const QString owner = watermarked("AC", 1);
    const auto key = [&](int number, const QString &persona, const QString &name, KeyKind kind) {
        return ApiKey{persona, watermarked("SK", number), tokenOf(1000 + number), name, owner, kind};
    };
    return {key(1, u"main-key"_s, u"Simulated main key"_s, KeyKind::Main),
            key(2, u"standard-key"_s, u"Simulated standard key"_s, KeyKind::Standard),
            key(3, u"restricted-key"_s, u"Simulated restricted key"_s, KeyKind::Restricted)};
}

} // namespace phonedesk::sandbox
