// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accounts.h"
#include "sandbox/eventlog.h"
#include "sandbox/ledger.h"
#include "sandbox/listpages.h"
#include "sandbox/ownednumber.h"
#include "sandbox/stock.h"
#include "sandbox/switches.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace phonedesk::sandbox {

// A Messaging Service and the numbers in it.
struct MessagingService
{
    QString sid;
    QString accountSid;
    QString name;
    QString inboundUrl;
    bool usesNumbersUrl = false;
    QDateTime created;
    QStringList numberSids;
};

// A TwiML application: what it answers, by the members of its resource ("voice_url").
struct Application
{
    QString sid;
    QString accountSid;
    QString name;
    QMap<QString, QString> settings;
    QDateTime created;
};

// Everything that the simulated Twilio remembers, without a network: who has which number, what it costs, what is
// gone. Times are UTC; the clock can be set wrong on purpose.
class World
{
public:
    World(WorldKind kind, Stock stock);

    const QList<Account> &accounts() const { return m_accounts; }
    const QList<ApiKey> &keys() const { return m_keys; }
    const Account *account(const QString &sid) const; // null when there is none
    const Account *accountOfPersona(const QString &persona) const;
    const ApiKey *key(const QString &sid) const;

    const Stock &stock() const { return m_stock; }
    // For sale now: in stock, not owned, not taken, not held back after a release.
    bool isAvailable(const QString &number, const Switches &switches) const;
    // The status that a number's voice webhook answers; 200 but for those of a demo that are to need attention.
    int voiceStatus(const QString &number) const { return m_answered.value(number, 200); }
    // What Phone Desk's database holds of this world; empty unless it is a demo's.
    const QJsonObject &desk() const { return m_desk; }
    QStringList heldBack() const;                                // released in the last 10 days
    void take(const QString &number) { m_taken.insert(number); } // somebody else was quicker

    // Owned numbers. Pointers are good until the next change of the world.
    OwnedNumber *owned(const QString &accountSid, const QString &sid);
    OwnedNumber *ownedByNumber(const QString &number);
    struct Page
    {
        QList<const OwnedNumber *> numbers;
        QList<qint64> places; // of those numbers: what page tokens are made of
        bool more = false;    // in the direction of the walk
    };
    // Up to `limit` of an account's numbers that pass, walking from behind `place` (0: from the start) to newer or to
    // older ones. A place stays good when its number is gone.
    Page walk(const QString &accountSid, qint64 place, bool toNewer, int limit,
              const std::function<bool(const OwnedNumber &)> &passes) const;
    qsizetype countOf(const QString &accountSid) const { return m_order.value(accountSid).size(); }

    // Charges the first month and returns the new number. The caller has checked that it may be had.
    OwnedNumber &buy(const Account &account, const StockNumber &number, const QMap<QString, QString> &settings);
    void release(const OwnedNumber &number);
    // As Twilio's Console does within the days of hold: bought back, with nothing set, under its old SID or a new one.
    // Null: it is not held.
    const OwnedNumber *bringBack(const QString &number, bool withOldSid);
    // Puts a number there without a purchase. Replaces one with the same SID. An application that it names is there
    // from then on.
    OwnedNumber &inject(const OwnedNumber &number);
    QString nextSid(); // "PNfa4e..."

    // What lists tell of a number is no longer what they told. The world's own changes say so themselves.
    void touch(const OwnedNumber &number) { m_pages.changed(number.accountSid, m_placeOfSid.value(number.sid)); }
    ListPages &pages() { return m_pages; }

    QList<MessagingService> &services() { return m_services; }
    // With the next free SID. A number is in one service at most.
    MessagingService &addService(MessagingService service);

    const QList<Application> &applications() const { return m_applications; }
    const Application *application(const QString &accountSid, const QString &sid) const; // null when there is none
    // With the next free SID, unless it has one.
    const Application &addApplication(Application application);

    // Sets the fields; a changed one moves date_updated and is on record as `by`'s (empty: a credential of the
    // account's). Returns whether one did.
    bool apply(OwnedNumber &number, const QMap<QString, QString> &changes, const Actor &by = {});
    const EventLog &events() const { return m_events; }

    QDateTime now() const; // whole seconds, with the skew
    void setSkew(qint64 seconds) { m_skew = seconds; }

    Ledger &ledger() { return m_ledger; }
    const Ledger &ledger() const { return m_ledger; }

private:
    struct Released
    {
        OwnedNumber number;
        QDateTime at;
    };

    void note(const OwnedNumber &number, const QString &type, const Actor &by, const QJsonObject &data);
    void removePlace(const QString &accountSid, qint64 place);

    QList<Account> m_accounts;
    QList<ApiKey> m_keys;
    Stock m_stock;
    QHash<QString, OwnedNumber> m_numbers; // by SID
    QHash<QString, QString> m_sidByNumber;
    QHash<QString, QMap<qint64, QString>> m_order; // by account: SIDs in the order in which they came
    QHash<QString, qint64> m_placeOfSid;
    ListPages m_pages;
    QSet<QString> m_taken;
    QHash<QString, Released> m_released; // by number
    QList<MessagingService> m_services;
    QList<Application> m_applications;
    QHash<QString, int> m_answered; // number -> status
    QJsonObject m_desk;
    Ledger m_ledger;
    EventLog m_events;
    qint64 m_skew = 0;
    qint64 m_place = 0;
    int m_nextSid = 0;
};

} // namespace phonedesk::sandbox
