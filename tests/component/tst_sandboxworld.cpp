// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/verdict.h"
#include "sandbox/demoplan.h"
#include "sandbox/demoworld.h"
#include "sandbox/stock.h"
#include "sandbox/world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace phonedesk;
using namespace phonedesk::sandbox;
using namespace Qt::StringLiterals;

// What a demo opens on, and what it has for sale.
class TestSandboxWorld : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasWhatADemoNeeds();
    void isTheSameAllDay();
    void movesWithTheDay();
    void nobodysPhoneIsOnTheWall();
    void theDeskAndTwilioAgreeButForOne();
    void threeNeedAttentionForThreeReasons();
    void thirteenMonthsOfCosts();
    void historyIsInOrderAndInThePast();
    void everyAreaCodeOffersPlacesOfItsOwn();
    void nothingForSaleIsTaken();

private:
    QJsonArray rows(QLatin1StringView name) const { return m_world.desk.value(name).toArray(); }
    QJsonObject row(const QString &number) const;

    const QDate m_today{2026, 11, 22};
    std::optional<Stock> m_stock;
    DemoWorld m_world;
};

void TestSandboxWorld::initTestCase()
{
    const auto stock = Stock::builtIn(1);
    QVERIFY(stock);
    m_stock = *stock;
    m_world = makeDemoWorld(accountsOf(WorldKind::Demo), *m_stock, m_today);
}

QJsonObject TestSandboxWorld::row(const QString &number) const
{
    const QJsonArray numbers = rows("numbers"_L1);
    for (const auto &value : numbers) {
        if (value.toObject().value("number"_L1) == number)
            return value.toObject();
    }
    return {};
}

void TestSandboxWorld::hasWhatADemoNeeds()
{
    const QJsonArray organizations = rows("organizations"_L1);
    QCOMPARE(organizations.size(), 40);
    QCOMPARE(rows("numbers"_L1).size(), 214);
    QCOMPARE(m_world.owned.size(), 214 + qsizetype(plannedStrays.size()));
    QMap<QString, int> numbersOf;
    QMap<QString, int> workingOf;
    const QJsonArray numbers = rows("numbers"_L1);
    for (const auto &value : numbers) {
        const QJsonObject number = value.toObject();
        ++numbersOf[number.value("organizationId"_L1).toString()];
        workingOf[number.value("organizationId"_L1).toString()] += number.value("status"_L1) == "active"_L1 ? 1 : 0;
    }
    QStringList without;
    QSet<QString> names;
    for (const auto &value : organizations) {
        const QJsonObject organization = value.toObject();
        const QString id = organization.value("id"_L1).toString();
        QVERIFY2(id.size() == 25 && id.startsWith(u'c'), qPrintable(id));
        names.insert(organization.value("name"_L1).toString());
        QVERIFY(!organization.value("areaCodes"_L1).toArray().isEmpty());
        if (workingOf.value(id) == 0) {
            without << organization.value("name"_L1).toString();
            QCOMPARE(numbersOf.value(id), 0);
            QCOMPARE(organization.value("areaCodes"_L1).toArray(), QJsonArray{u"515"_s});
        }
    }
    QCOMPARE(names.size(), 40);
    QCOMPARE(without, QStringList{u"Harvest Table Foods"_s});
    QCOMPARE(rows("accounts"_L1).size(), 4);
}

void TestSandboxWorld::isTheSameAllDay()
{
    const DemoWorld again = makeDemoWorld(accountsOf(WorldKind::Demo), *m_stock, m_today);
    QCOMPARE(QJsonDocument(again.desk).toJson(), QJsonDocument(m_world.desk).toJson());
    for (qsizetype i = 0; i < again.owned.size(); ++i) {
        QCOMPARE(again.owned[i].sid, m_world.owned[i].sid);
        QCOMPARE(again.owned[i].settings, m_world.owned[i].settings);
    }
}

void TestSandboxWorld::movesWithTheDay()
{
    const DemoWorld tomorrow = makeDemoWorld(accountsOf(WorldKind::Demo), *m_stock, m_today.addDays(1));
    const QJsonArray before = rows("numbers"_L1);
    const QJsonArray after = tomorrow.desk.value("numbers"_L1).toArray();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QJsonObject was = before[i].toObject();
        const QJsonObject is = after[i].toObject();
        QCOMPARE(is.value("sid"_L1), was.value("sid"_L1));
        QCOMPARE(is.value("label"_L1), was.value("label"_L1));
        if (was.value("createdAt"_L1).isDouble())
            continue;
        const auto at = [](const QJsonObject &number) {
            return QDateTime::fromString(number.value("createdAt"_L1).toString(), Qt::ISODate);
        };
        QCOMPARE(at(was).daysTo(at(is)), 1);
    }
}

void TestSandboxWorld::nobodysPhoneIsOnTheWall()
{
    const auto table = domain::AreaCodeTable::builtIn();
    QVERIFY(table);
    QSet<QString> distinct;
    for (const OwnedNumber &number : m_world.owned) {
        QVERIFY2(number.number.size() == 12 && number.number.mid(5, 3) == "555"_L1, qPrintable(number.number));
        QVERIFY2(table->find(number.number.mid(2, 3)), qPrintable(number.number));
        QVERIFY2(number.sid.startsWith("PNfa4e"_L1) && number.sid.size() == 34, qPrintable(number.sid));
        distinct << number.number << number.sid;
    }
    QCOMPARE(distinct.size(), 2 * (214 + qsizetype(plannedStrays.size())));
}

void TestSandboxWorld::theDeskAndTwilioAgreeButForOne()
{
    QStringList differing;
    qsizetype strays = 0;
    for (const OwnedNumber &number : m_world.owned) {
        const QJsonObject known = row(number.number);
        if (known.isEmpty()) { // Twilio's alone: for connecting
            ++strays;
            continue;
        }
        QCOMPARE(known.value("sid"_L1).toString(), number.sid);
        QCOMPARE(known.value("accountSid"_L1).toString(), number.accountSid);
        const auto webhooks = domain::webhookSetFromJson(known.value("webhooks"_L1).toObject());
        QCOMPARE(number.setting(u"sms_url"_s), webhooks.sms.url);
        QCOMPARE(number.setting(u"status_callback"_s), webhooks.status.url);
        QCOMPARE(number.setting(u"friendly_name"_s),
                 known.value("organization"_L1).toString() + u" \u00b7 "_s + known.value("label"_L1).toString());
        if (number.setting(u"voice_url"_s) != webhooks.voice.url)
            differing << number.number;
    }
    QCOMPARE(strays, qsizetype(plannedStrays.size()));
    QCOMPARE(differing, QStringList{u"+13035557741"_s});
    const QJsonObject verdict = row(differing.first()).value("verdict"_L1).toObject();
    QCOMPARE(verdict.value("differing"_L1).toObject().keys(), QStringList{u"VoiceUrl"_s});
}

void TestSandboxWorld::threeNeedAttentionForThreeReasons()
{
    QStringList reasons;
    int unfinished = 0;
    const QJsonArray numbers = rows("numbers"_L1);
    for (const auto &value : numbers) {
        const QJsonObject number = value.toObject();
        QJsonObject json = number.value("verdict"_L1).toObject();
        json.insert("checkedAt"_L1, u"2026-11-22T00:00:00.000Z"_s);
        const auto verdict = domain::verdictFromJson(json);
        QVERIFY(verdict);
        if (number.value("status"_L1) == "pending"_L1) {
            ++unfinished;
            QVERIFY(!verdict->isVerified());
            QVERIFY(number.value("createdAt"_L1).toInt() < 24 * 60); // not yet a reason of its own
        } else if (number.value("status"_L1) == "suspended"_L1) {
            reasons << u"suspended"_s;
            const World world(WorldKind::Demo, *m_stock);
            QCOMPARE(world.account(number.value("accountSid"_L1).toString())->status, u"suspended"_s);
        } else if (const auto *trouble = verdict->firstTrouble()) {
            reasons << u"%1 %2"_s.arg(domain::name(trouble->kind)).arg(trouble->httpStatus);
            // And it does, for whoever asks again.
            QCOMPARE(m_world.answered.value(number.value("number"_L1).toString()), trouble->httpStatus);
        } else if (!verdict->isVerified()) {
            reasons << u"differs"_s;
        }
    }
    reasons.sort();
    QCOMPARE(reasons, (QStringList{u"differs"_s, u"suspended"_s, u"voice 502"_s}));
    QCOMPARE(unfinished, 1);
    QCOMPARE(m_world.answered.size(), 1);
}

void TestSandboxWorld::thirteenMonthsOfCosts()
{
    QMap<QString, int> byMonth;
    const QJsonArray numbers = rows("numbers"_L1);
    for (const auto &value : numbers) {
        const QJsonObject number = value.toObject();
        const QJsonArray charges = number.value("charges"_L1).toArray();
        QVERIFY(!charges.isEmpty());
        QCOMPARE(charges.first(), number.value("createdAt"_L1));
        QCOMPARE(number.value("monthly"_L1), number.value("tollFree"_L1).toBool() ? u"2.15"_s : u"1.15"_s);
        QString last;
        for (const auto &charge : charges) {
            if (charge.isDouble())
                continue;
            const QString month = charge.toString().left(7);
            QVERIFY2(month > last, qPrintable(charge.toString())); // once a month
            last = month;
            ++byMonth[month];
        }
    }
    // Of each month before this one there are some, and more than of the one before.
    int before = 0;
    for (int ago = 13; ago >= 1; --ago) {
        const int charges = byMonth.value(m_today.addMonths(-ago).toString(u"yyyy-MM"_s));
        QVERIFY2(charges > before, qPrintable(QString::number(ago)));
        before = charges;
    }
}

void TestSandboxWorld::historyIsInOrderAndInThePast()
{
    const QDateTime midnight(m_today, QTime(0, 0), Qt::UTC);
    QSet<QString> acts;
    QSet<QString> actors;
    const QJsonArray numbers = rows("numbers"_L1);
    for (const auto &value : numbers) {
        const QJsonArray history = value.toObject().value("history"_L1).toArray();
        QCOMPARE(history.first().toObject().value("act"_L1), u"bought"_s);
        QDateTime last;
        for (const auto &entry : history) {
            acts.insert(entry.toObject().value("act"_L1).toString());
            actors.insert(entry.toObject().value("actor"_L1).toString());
            const QJsonValue at = entry.toObject().value("at"_L1);
            if (at.isDouble())
                continue; // minutes before now
            const QDateTime when = QDateTime::fromString(at.toString(), Qt::ISODate);
            QVERIFY2(when.isValid() && when < midnight && (!last.isValid() || when >= last), qPrintable(at.toString()));
            last = when;
        }
    }
    QCOMPARE(acts,
             (QSet<QString>{u"bought"_s, u"verified"_s, u"label changed"_s, u"webhooks changed"_s, u"check failed"_s}));
    QVERIFY(actors.size() >= 3);
}

void TestSandboxWorld::everyAreaCodeOffersPlacesOfItsOwn()
{
    QFile file(u":/sandbox/localities.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QMultiHash<QString, QString> placesOf;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString &line : std::as_const(lines)) {
        const QStringList fields = line.split(u',');
        for (const QString &code : fields[6].split(u' '))
            placesOf.insert(code, fields[2]);
    }
    int codes = 0;
    const QList<domain::AreaCode> all = m_stock->areaCodes().all();
    for (const domain::AreaCode &code : all) {
        if (code.kind != domain::AreaCodeKind::Geographic || (code.country != "US"_L1 && code.country != "CA"_L1))
            continue;
        ++codes;
        QVERIFY2(placesOf.contains(code.code), qPrintable(code.code));
        const QList<StockNumber> &numbers = m_stock->ofAreaCode(code.code);
        QVERIFY2(numbers.size() >= 10, qPrintable(code.code));
        for (const StockNumber &number : numbers) {
            QVERIFY2(placesOf.values(code.code).contains(number.locality), qPrintable(number.number));
            QCOMPARE(number.region, code.region);
            QCOMPARE(number.number.left(8), u"+1%1555"_s.replace(u"%1"_s, code.code));
        }
    }
    QCOMPARE(codes, 369 + 55);
}

void TestSandboxWorld::nothingForSaleIsTaken()
{
    const World world(WorldKind::Demo, *m_stock);
    for (const OwnedNumber &number : m_world.owned)
        QVERIFY2(!m_stock->find(number.number), qPrintable(number.number));
    // What the requirement's pictures show is there.
    const QStringList shown{u"+15125551234"_s, u"+15125555678"_s, u"+15125559012"_s, u"+15125553456"_s};
    for (const QString &number : shown)
        QVERIFY2(world.isAvailable(number, {}), qPrintable(number));
}

QTEST_GUILESS_MAIN(TestSandboxWorld)
#include "tst_sandboxworld.moc"
