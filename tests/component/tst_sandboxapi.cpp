// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"
#include "support/wireclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace phonedesk::testsupport;
using namespace Qt::StringLiterals;

// Who gets in, what an account, its balance, a search and a price look like: on the wire, as Twilio has it.
class TestSandboxApi : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void whoMaySeeAnAccount_data();
    void whoMaySeeAnAccount();
    void accountBodyHoldsTheToken();
    void threeWaysNotToGetIn();
    void nobodysSecretIsKept();
    void oneAccountInAnothersPath();
    void restrictedAndStandardKeysReachNumbers();
    void everyAnswerHasItsOwnRequestId();
    void pathsAreTakenLiterally_data();
    void pathsAreTakenLiterally();
    void withoutJsonTheErrorIsXml();
    void wrongMethods();
    void balances();
    void searchRows();
    void searchFilters_data();
    void searchFilters();
    void typesThatAreNotSold();
    void areaCodeWithoutStock();
    void puertoRicoIsASwitch();
    void prices();
    void countriesPageByPage();
    void suspendedAccountsReadButDoNotBuy();

private:
    WireClient clientOf(const QString &persona) const;
    QString path(const QString &rest, const QString &persona = u"full"_s) const;
    QJsonArray search(const QString &query);

    SandboxProcess m_sandbox;
};

void TestSandboxApi::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
}

void TestSandboxApi::init()
{
    QVERIFY(m_sandbox.reset());
}

WireClient TestSandboxApi::clientOf(const QString &persona) const
{
    const SandboxAccount account = m_sandbox.account(persona);
    return WireClient(m_sandbox.apiUrl(), account.sid, account.token);
}

QString TestSandboxApi::path(const QString &rest, const QString &persona) const
{
    return u"/2010-04-01/Accounts/"_s + m_sandbox.account(persona).accountSid + rest;
}

QJsonArray TestSandboxApi::search(const QString &query)
{
    const WireReply reply = clientOf(u"full"_s).get(path(u"/AvailablePhoneNumbers/"_s + query));
    return reply.status == 200 ? reply.json().value(u"available_phone_numbers"_s).toArray() : QJsonArray{reply.status};
}

void TestSandboxApi::whoMaySeeAnAccount_data()
{
    QTest::addColumn<QString>("persona");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("accountStatus");
    QTest::addColumn<QString>("type");
    QTest::newRow("full") << u"full"_s << 200 << 0 << u"active"_s << u"Full"_s;
    QTest::newRow("trial") << u"trial"_s << 200 << 0 << u"active"_s << u"Trial"_s;
    QTest::newRow("suspended") << u"suspended"_s << 200 << 0 << u"suspended"_s << u"Full"_s;
    QTest::newRow("closed") << u"closed"_s << 200 << 0 << u"closed"_s << u"Full"_s;
    QTest::newRow("subaccount") << u"subaccount"_s << 200 << 0 << u"active"_s << u"Full"_s;
    QTest::newRow("main key") << u"main-key"_s << 200 << 0 << u"active"_s << u"Full"_s;
    QTest::newRow("standard key") << u"standard-key"_s << 401 << 20003 << QString() << QString();
    QTest::newRow("restricted key") << u"restricted-key"_s << 403 << 20003 << QString() << QString();
    QTest::newRow("test credentials") << u"test"_s << 403 << 20008 << QString() << QString();
}

void TestSandboxApi::whoMaySeeAnAccount()
{
    QFETCH(QString, persona);
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(QString, accountStatus);
    QFETCH(QString, type);
    const WireReply reply = clientOf(persona).get(path(u".json"_s, persona));
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.json().value(u"code"_s).toInt(), code);
    if (status != 200) {
        QCOMPARE(reply.json().value(u"status"_s).toInt(), status);
        return;
    }
    QCOMPARE(reply.json().value(u"status"_s).toString(), accountStatus);
    QCOMPARE(reply.json().value(u"type"_s).toString(), type);
    QCOMPARE(reply.header("Content-Type"), "application/json"_ba);
}

void TestSandboxApi::accountBodyHoldsTheToken()
{
    const QJsonObject full = clientOf(u"full"_s).get(path(u".json"_s)).json();
    QCOMPARE(full.value(u"auth_token"_s).toString(), m_sandbox.account(u"full"_s).token);
    QCOMPARE(full.size(), 10);
    const QJsonObject sub = clientOf(u"full"_s).get(path(u".json"_s, u"subaccount"_s)).json();
    QCOMPARE(sub.value(u"owner_account_sid"_s), full.value(u"sid"_s));
    QCOMPARE(full.value(u"owner_account_sid"_s), full.value(u"sid"_s));
}

void TestSandboxApi::threeWaysNotToGetIn()
{
    const SandboxAccount full = m_sandbox.account(u"full"_s);
    const auto refused = [&](const QString &user, const QString &password) {
        const WireReply reply = WireClient(m_sandbox.apiUrl(), user, password).get(path(u".json"_s));
        const bool asExpected = reply.status == 401 && reply.json().value(u"code"_s).toInt() == 20003 &&
                                reply.header("WWW-Authenticate") == "Basic realm=\"Twilio API\"";
        return asExpected ? reply.json().value(u"message"_s).toString() : QString();
    };
    QSet<QString> messages{refused({}, {}), refused(u"ACffffffffffffffffffffffffffffffff"_s, full.token),
                           refused(full.sid, u"wrong"_s)};
    QVERIFY(!messages.contains(QString()));
    QCOMPARE(messages.size(), 3);
    // The one that may be somebody's real account is told to whoever looks.
    QCOMPARE(m_sandbox.ledger().value(u"foreignCredentials"_s).toInt(), 1);
}

void TestSandboxApi::nobodysSecretIsKept()
{
    const SandboxAccount full = m_sandbox.account(u"full"_s);
    QCOMPARE(clientOf(u"full"_s).get(path(u".json"_s)).status, 200);
    const QJsonArray requests = m_sandbox.requests(u"api"_s);
    QCOMPARE(requests.size(), 1);
    const QByteArray kept = QJsonDocument(requests).toJson() + QJsonDocument(m_sandbox.ledger()).toJson();
    QVERIFY(!kept.contains(full.token.toUtf8()));
    QVERIFY(!kept.toLower().contains("authorization"));
    QVERIFY(!kept.contains((full.sid + u':' + full.token).toUtf8().toBase64()));
}

void TestSandboxApi::oneAccountInAnothersPath()
{
    QCOMPARE(clientOf(u"full"_s).get(path(u"/IncomingPhoneNumbers.json"_s, u"subaccount"_s)).status, 200);
    QCOMPARE(clientOf(u"subaccount"_s).get(path(u"/IncomingPhoneNumbers.json"_s)).status, 401);
    QCOMPARE(clientOf(u"full"_s).get(path(u"/IncomingPhoneNumbers.json"_s, u"trial"_s)).status, 401);
    QVERIFY(m_sandbox.post(u"/switches"_s, {{u"foreign-account-status"_s, 404}}));
    QCOMPARE(clientOf(u"full"_s).get(path(u"/IncomingPhoneNumbers.json"_s, u"trial"_s)).status, 404);
    const SandboxAccount key = m_sandbox.account(u"standard-key"_s);
    QCOMPARE(clientOf(u"standard-key"_s).get(u"/2010-04-01/Accounts/%1/Balance.json"_s.arg(key.sid)).status, 404);
}

void TestSandboxApi::restrictedAndStandardKeysReachNumbers()
{
    for (const QString &persona : {u"main-key"_s, u"standard-key"_s, u"restricted-key"_s}) {
        QCOMPARE(clientOf(persona).get(path(u"/IncomingPhoneNumbers.json?PageSize=1"_s)).status, 200);
        const int bought =
            clientOf(persona).post(path(u"/IncomingPhoneNumbers.json"_s), {{u"AreaCode"_s, u"512"_s}}).status;
        QCOMPARE(bought, persona == "restricted-key"_L1 ? 403 : 201);
    }
}

void TestSandboxApi::everyAnswerHasItsOwnRequestId()
{
    QSet<QByteArray> ids;
    for (int i = 0; i < 5; ++i) {
        const WireReply reply = clientOf(u"full"_s).get(path(u".json"_s));
        QVERIFY(reply.header("Twilio-Request-Id").startsWith("RQ"));
        QCOMPARE(reply.header("Twilio-Concurrent-Requests"), "1"_ba);
        QVERIFY(!reply.header("Twilio-Request-Duration").isEmpty());
        QVERIFY(reply.header("Date").endsWith(" GMT"));
        ids.insert(reply.header("Twilio-Request-Id"));
    }
    QCOMPARE(ids.size(), 5);
}

void TestSandboxApi::pathsAreTakenLiterally_data()
{
    QTest::addColumn<QString>("rest");
    QTest::newRow("case") << u"/incomingphonenumbers.json"_s;
    QTest::newRow("empty segment") << u"//IncomingPhoneNumbers.json"_s;
    QTest::newRow("no SID") << u"/IncomingPhoneNumbers/.json"_s;
    QTest::newRow("unknown SID") << u"/IncomingPhoneNumbers/PN00000000000000000000000000000000.json"_s;
    QTest::newRow("unknown resource") << u"/Elephants.json"_s;
    QTest::newRow("unknown country") << u"/AvailablePhoneNumbers/XX.json"_s;
}

void TestSandboxApi::pathsAreTakenLiterally()
{
    QFETCH(QString, rest);
    const WireReply reply = clientOf(u"full"_s).get(path(rest));
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.json().value(u"code"_s).toInt(), 20404);
    QVERIFY(reply.json().value(u"message"_s).toString().contains(rest));
}

void TestSandboxApi::withoutJsonTheErrorIsXml()
{
    const WireReply reply = clientOf(u"full"_s).get(path(u"/Elephants"_s));
    QCOMPARE(reply.status, 404);
    QVERIFY(reply.header("Content-Type").contains("xml"));
    QVERIFY(reply.body.contains("<RestException>") && reply.body.contains("<Code>20404</Code>"));
    QVERIFY(clientOf(u"full"_s).get(path(u""_s)).body.contains("<Status>active</Status>"));
}

void TestSandboxApi::wrongMethods()
{
    const auto refusal = [&](const QByteArray &method, const QString &rest) {
        const WireReply reply = clientOf(u"full"_s).send(method, path(rest), {}, {});
        return reply.status == 405 ? reply.json().value(u"code"_s).toInt() : reply.status;
    };
    QCOMPARE(refusal("DELETE"_ba, u"/IncomingPhoneNumbers.json"_s), 20004);
    QCOMPARE(refusal("POST"_ba, u"/Balance.json"_s), 20004);
    QCOMPARE(refusal("PUT"_ba, u"/AvailablePhoneNumbers/US/Local.json"_s), 20004);
}

void TestSandboxApi::balances()
{
    const WireReply full = clientOf(u"full"_s).get(path(u"/Balance.json"_s));
    QCOMPARE(full.json().value(u"balance"_s).toString(), u"200.00"_s);
    QCOMPARE(full.json().value(u"currency"_s).toString(), u"USD"_s);
    QCOMPARE(clientOf(u"full"_s).get(path(u"/Balance.json"_s, u"subaccount"_s)).status, 404);
}

void TestSandboxApi::searchRows()
{
    const WireReply reply = clientOf(u"full"_s).get(path(u"/AvailablePhoneNumbers/US/Local.json?AreaCode=512"_s));
    const QJsonObject body = reply.json();
    QCOMPARE(body.keys(), (QStringList{u"available_phone_numbers"_s, u"uri"_s})); // nothing to page with
    const QJsonArray rows = body.value(u"available_phone_numbers"_s).toArray();
    QVERIFY(rows.size() >= 20 && rows.size() <= 30);
    QSet<QString> numbers;
    QSet<QString> places;
    QSet<QString> addresses;
    int withoutSms = 0;
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        QCOMPARE(row.size(), 13);
        QVERIFY(row.value(u"phone_number"_s).toString().startsWith("+1512555"_L1));
        QVERIFY(row.value(u"latitude"_s).isString());
        QCOMPARE(row.value(u"region"_s).toString(), u"TX"_s);
        const QJsonObject can = row.value(u"capabilities"_s).toObject();
        QVERIFY(can.contains(u"SMS"_s) && can.contains(u"voice"_s) && !can.contains(u"sms"_s));
        withoutSms += can.value(u"SMS"_s).toBool() ? 0 : 1;
        numbers.insert(row.value(u"phone_number"_s).toString());
        places.insert(row.value(u"locality"_s).toString());
        addresses.insert(row.value(u"address_requirements"_s).toString());
    }
    QCOMPARE(numbers.size(), rows.size());
    QCOMPARE(places, (QSet<QString>{u"Austin"_s, u"Round Rock"_s, u"Cedar Park"_s, u"Pflugerville"_s}));
    QCOMPARE(addresses, (QSet<QString>{u"none"_s, u"any"_s, u"local"_s}));
    QVERIFY(withoutSms > 0);
    QVERIFY(numbers.contains(u"+15125559012"_s)); // the requirement's own example

    const QJsonObject tollFree = search(u"US/TollFree.json?AreaCode=833"_s).first().toObject();
    QVERIFY(tollFree.value(u"phone_number"_s).toString().startsWith("+1833555"_L1));
    for (const QString &name : {u"locality"_s, u"region"_s, u"postal_code"_s, u"latitude"_s, u"rate_center"_s})
        QVERIFY2(tollFree.value(name).isNull(), qPrintable(name));
}

void TestSandboxApi::searchFilters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field"); // of every row
    QTest::addColumn<QString>("pattern");
    QTest::newRow("region") << u"US/Local.json?InRegion=NY"_s << u"region"_s << u"^NY$"_s;
    QTest::newRow("locality") << u"US/Local.json?InLocality=round+rock"_s << u"locality"_s << u"^Round Rock$"_s;
    QTest::newRow("postal code") << u"US/Local.json?InPostalCode=78664"_s << u"locality"_s << u"^Round Rock$"_s;
    QTest::newRow("digits") << u"US/Local.json?Contains=512555"_s << u"phone_number"_s << u"512555"_s;
    QTest::newRow("anchored") << u"US/Local.json?Contains=%2B151255"_s << u"phone_number"_s << u"^\\+151255"_s;
    QTest::newRow("stars") << u"US/Local.json?Contains=512555**12"_s << u"phone_number"_s << u"never"_s;
    QTest::newRow("trailing stars") << u"US/Local.json?Contains=512555****"_s << u"phone_number"_s << u"512555"_s;
    QTest::newRow("end") << u"US/Local.json?Contains=12$"_s << u"phone_number"_s << u"12$"_s;
    QTest::newRow("letters") << u"US/Local.json?Contains=JKL"_s << u"phone_number"_s << u"555"_s;
    QTest::newRow("Puerto Rico") << u"PR/Local.json?Contains=939"_s << u"phone_number"_s << u"939"_s;
    QTest::newRow("Canada") << u"CA/Local.json?AreaCode=416"_s << u"locality"_s << u"^Toronto$"_s;
    QTest::newRow("no beta") << u"US/Local.json?AreaCode=512&Beta=false"_s << u"beta"_s << u"^false$"_s;
    QTest::newRow("address") << u"US/Local.json?AreaCode=512&ExcludeAllAddressRequired=true"_s
                             << u"address_requirements"_s << u"^none$"_s;
    QTest::newRow("local address") << u"US/Local.json?AreaCode=512&ExcludeLocalAddressRequired=true"_s
                                   << u"address_requirements"_s << u"^(none|any)$"_s;
}

void TestSandboxApi::searchFilters()
{
    QFETCH(QString, query);
    QFETCH(QString, field);
    QFETCH(QString, pattern);
    const QJsonArray rows = search(query);
    if (pattern == "never"_L1) { // wildcards stand at the ends only
        QCOMPARE(rows, QJsonArray{400});
        return;
    }
    QVERIFY(!rows.isEmpty() && rows.size() <= 30);
    for (const auto &row : rows) {
        const QString value = row.toObject().value(field).toVariant().toString();
        QVERIFY2(QRegularExpression(pattern).match(value).hasMatch(), qPrintable(value));
    }
}

void TestSandboxApi::typesThatAreNotSold()
{
    QCOMPARE(search(u"US/Mobile.json"_s), QJsonArray{404});
    QCOMPARE(search(u"US/local.json"_s), QJsonArray{404});
    QCOMPARE(search(u"US/MachineToMachine.json"_s), QJsonArray()); // sold, but nothing in stock
    QVERIFY(search(u"GB/Mobile.json"_s).size() > 5);
    const auto types = [&](const QString &country) {
        const WireReply reply = clientOf(u"full"_s).get(path(u"/AvailablePhoneNumbers/%1.json"_s.arg(country)));
        return reply.json().value(u"subresource_uris"_s).toObject().keys();
    };
    QVERIFY(types(u"US"_s).contains(u"toll_free"_s) && !types(u"US"_s).contains(u"mobile"_s));
    const QJsonObject all = clientOf(u"full"_s).get(path(u"/AvailablePhoneNumbers.json"_s)).json();
    QCOMPARE(all.keys(), (QStringList{u"countries"_s, u"uri"_s}));
}

void TestSandboxApi::areaCodeWithoutStock()
{
    QCOMPARE(search(u"US/Local.json?AreaCode=213"_s), QJsonArray());
    QVERIFY(m_sandbox.post(u"/switches"_s, {{u"empty-area-codes"_s, u"512,737"_s}}));
    QCOMPARE(search(u"US/Local.json?AreaCode=737"_s), QJsonArray());
    QVERIFY(!search(u"US/Local.json?AreaCode=213"_s).isEmpty());
    // The wish for everything a code has is not more than Twilio gives.
    QCOMPARE(search(u"US/Local.json?InRegion=TX&PageSize=1000"_s).size(), 30);
    QCOMPARE(search(u"US/Local.json?InRegion=TX&PageSize=5"_s).size(), 5);
}

void TestSandboxApi::puertoRicoIsASwitch()
{
    QCOMPARE(search(u"US/Local.json?AreaCode=787"_s), QJsonArray());
    QVERIFY(m_sandbox.post(u"/switches"_s, {{u"pr-is-own-country"_s, u"false"_s}}));
    QVERIFY(search(u"US/Local.json?AreaCode=787"_s).size() > 20);
}

void TestSandboxApi::prices()
{
    const QString root = u"/v1/PhoneNumbers/Countries"_s;
    const QJsonObject us = clientOf(u"full"_s).get(root + u"/US"_s).json();
    const QJsonArray expected{
        QJsonObject{{u"number_type"_s, u"local"_s}, {u"base_price"_s, u"1.15"_s}, {u"current_price"_s, u"1.15"_s}},
        QJsonObject{{u"number_type"_s, u"toll free"_s}, {u"base_price"_s, u"2.15"_s}, {u"current_price"_s, u"2.15"_s}}};
    QCOMPARE(us.value(u"phone_number_prices"_s).toArray(), expected);
    QCOMPARE(us.value(u"price_unit"_s).toString(), u"USD"_s);
    QCOMPARE(clientOf(u"full"_s).get(root + u"/PR"_s).json().value(u"phone_number_prices"_s).toArray().size(), 1);
    QCOMPARE(clientOf(u"full"_s).get(root + u"/XX"_s).status, 404);
    const QJsonObject list = clientOf(u"full"_s).get(root + u"?PageSize=1000"_s).json();
    const QString first = list.value(u"countries"_s).toArray().first().toObject().value(u"url"_s).toString();
    QVERIFY(first.startsWith(m_sandbox.apiUrl().toString()));
    QVERIFY(list.value(u"meta"_s).toObject().value(u"next_page_url"_s).isNull());
}

void TestSandboxApi::countriesPageByPage()
{
    const QString root = m_sandbox.apiUrl().toString();
    QString next = u"/v1/PhoneNumbers/Countries?PageSize=4"_s;
    QString previous;
    QStringList seen;
    while (!next.isEmpty()) {
        const QJsonObject body = clientOf(u"full"_s).get(next).json();
        const QJsonObject meta = body.value(u"meta"_s).toObject();
        const QJsonArray rows = body.value(u"countries"_s).toArray();
        QVERIFY(!rows.isEmpty() && rows.size() <= 4);
        QCOMPARE(meta.value(u"page_size"_s).toInt(), 4);
        for (const auto &row : rows)
            seen.append(row.toObject().value(u"iso_country"_s).toString());
        next = meta.value(u"next_page_url"_s).toString();
        QVERIFY(next.isEmpty() || next.startsWith(root));
        next.remove(root);
        previous = meta.value(u"previous_page_url"_s).toString().remove(root);
    }
    QVERIFY(seen.size() > 4);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());
    const QJsonObject back = clientOf(u"full"_s).get(previous).json();
    QCOMPARE(back.value(u"countries"_s).toArray().first().toObject().value(u"iso_country"_s).toString(), seen[0]);
    QVERIFY(back.value(u"meta"_s).toObject().value(u"previous_page_url"_s).isNull());
}

void TestSandboxApi::suspendedAccountsReadButDoNotBuy()
{
    const WireClient client = clientOf(u"suspended"_s);
    const QString list = path(u"/IncomingPhoneNumbers.json"_s, u"suspended"_s);
    QCOMPARE(client.get(list).status, 200);
    const WireReply refused = client.post(list, {{u"PhoneNumber"_s, u"+15125559012"_s}});
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.json().value(u"code"_s).toInt(), 20005);
    QVERIFY(m_sandbox.post(u"/switches"_s, {{u"inactive-code"_s, 20003}, {u"suspended-reads"_s, u"false"_s}}));
    QCOMPARE(client.get(list).status, 401);
    QCOMPARE(clientOf(u"closed"_s).get(path(u"/Balance.json"_s, u"closed"_s)).status, 401);
}

QTEST_GUILESS_MAIN(TestSandboxApi)
#include "tst_sandboxapi.moc"
