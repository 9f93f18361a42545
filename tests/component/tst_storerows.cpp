// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsfixture.h"

#include "core/cuid.h"
#include "store/sql.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTest>

#include <algorithm>

using namespace phonedesk;
using namespace phonedesk::store;
using namespace Qt::StringLiterals;
using core::ErrorKind;
using domain::HistoryEntry;
using domain::PhoneNumber;
using domain::PhoneNumberStatus;

// The rows of numbers, with their history and charges.
class TestStoreRows : public QObject, private RowsFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void phoneNumberKeepsEverything();
    void aSavedRowIsUpdatedByItsSid();
    void staleRowsAreRefused();
    void rowHistoryAndChargeAreOneTransaction();
    void aChargeIsWrittenOnce();
    void brokenRowsAreRefused();
    void signalsFollowEvenWhenNobodyWaits();

private:
    static PhoneNumber number();
    core::Result<PhoneNumber> save(const PhoneNumber &row, const QList<HistoryEntry> &history = {},
                                   const std::optional<Charge> &charge = {});
};

PhoneNumber TestStoreRows::number()
{
    PhoneNumber row{.id = core::makeCuid(),
                    .organizationId = u"org1"_s,
                    .number = *domain::E164Number::fromText(u"+15125559012"_s),
                    .twilioSid = u"PN1"_s,
                    .accountSid = u"AC1"_s,
                    .label = u"Main Line"_s,
                    .webhooks = domain::defaultWebhooks(),
                    .monthly = core::Money::fromDecimal(u"1.15"_s, u"USD"_s),
                    .createdAt = time(1)};
    row.webhooks.sms.method = u"GET"_s;
    return row;
}

core::Result<PhoneNumber> TestStoreRows::save(const PhoneNumber &row, const QList<HistoryEntry> &history,
                                              const std::optional<Charge> &charge)
{
    return await<PhoneNumber>(
        [&](auto done) { return m_repositories->savePhoneNumber(row, history, charge, std::move(done)); });
}

void TestStoreRows::phoneNumberKeepsEverything()
{
    PhoneNumber row = number();
    const auto inserted = save(row);
    QVERIFY2(inserted, qPrintable(inserted ? QString() : inserted.error().detail));
    row.organizationName = u"Acme Plumbing"_s;
    row.rowVersion = 1;
    QCOMPARE(*inserted, row);

    // The PRD's columns, as another program reads them.
    QCOMPARE(column(uR"(SELECT "status" FROM "PhoneNumber" WHERE "number" = '+15125559012')"_s).toString(),
             u"pending"_s);
    QCOMPARE(column(uR"(SELECT "createdAt" FROM "PhoneNumber")"_s).toLongLong(), time(1).toMSecsSinceEpoch());

    domain::Verdict verdict{.checkedAt = time(5)};
    for (const auto kind : domain::allWebhookKinds)
        verdict.webhooks << domain::WebhookVerdict{.kind = kind, .finding = domain::Finding::Good, .wasSigned = true};
    PhoneNumber verified = *inserted;
    verified.verdict = verdict;
    verified.status = PhoneNumberStatus::Active;
    verified.label.clear();
    verified.monthly.reset();
    verified.webhooks.status.url.clear();
    verified.webhooks.voiceFallback = {.url = u"https://b.example/voice"_s, .method = u"GET"_s};
    verified.webhooks.smsFallback = {.url = u"https://b.example/sms"_s};
    const auto updated = save(verified);
    QVERIFY(updated);
    verified.rowVersion = 2;
    QCOMPARE(*updated, verified);
    QCOMPARE(column(u"SELECT \"verifiedAt\" FROM pd_number"_s).toLongLong(), time(5).toMSecsSinceEpoch());
    QVERIFY(column(u"SELECT \"label\" FROM \"PhoneNumber\""_s).isNull());

    const auto byId =
        await<PhoneNumber>([&](auto done) { return m_repositories->phoneNumber(row.id, std::move(done)); });
    QVERIFY(byId);
    QCOMPARE(*byId, verified);
    const auto missing =
        await<PhoneNumber>([&](auto done) { return m_repositories->phoneNumber(u"?"_s, std::move(done)); });
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
}

void TestStoreRows::aSavedRowIsUpdatedByItsSid()
{
    const PhoneNumber first = save(number()).value();
    PhoneNumber again = number(); // a run that is resumed and does not know that it has saved
    again.label = u"After Hours"_s;
    const auto refused = save(again);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);

    const auto found = await<std::optional<PhoneNumber>>(
        [&](auto done) { return m_repositories->phoneNumberByTwilioSid(u"PN1"_s, std::move(done)); });
    QVERIFY(found && found->has_value());
    again.rowVersion = (*found)->rowVersion;
    const auto updated = save(again);
    QVERIFY(updated);
    QCOMPARE(updated->id, first.id);
    QCOMPARE(updated->label, u"After Hours"_s);
    QCOMPARE(column(u"SELECT count(*) FROM \"PhoneNumber\""_s).toInt(), 1);

    const auto unknown = await<std::optional<PhoneNumber>>(
        [&](auto done) { return m_repositories->phoneNumberByTwilioSid(u"PN404"_s, std::move(done)); });
    QVERIFY(unknown && !unknown->has_value());
}

void TestStoreRows::staleRowsAreRefused()
{
    const PhoneNumber first = save(number()).value();
    PhoneNumber theirs = first;
    theirs.label = u"theirs"_s;
    QVERIFY(save(theirs));
    PhoneNumber ours = first;
    ours.label = u"ours"_s;
    const auto refused = save(ours, {{.at = time(2), .act = u"labelled"_s}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(column(u"SELECT \"label\" FROM \"PhoneNumber\""_s).toString(), u"theirs"_s);
    QCOMPARE(column(u"SELECT count(*) FROM pd_history"_s).toInt(), 0);
}

void TestStoreRows::rowHistoryAndChargeAreOneTransaction()
{
    const PhoneNumber row = number();
    const HistoryEntry bought{.at = time(2),
                              .actor = u"kim@desk7"_s,
                              .act = u"bought"_s,
                              .runId = u"run1"_s,
                              .phoneNumberId = row.id,
                              .number = u"+15125559012"_s,
                              .organizationId = u"org1"_s,
                              .accountSid = u"AC1"_s,
                              .requestId = u"RQ1"_s,
                              .details = {{u"price"_s, u"1.15"_s}}};
    Charge charge{.id = u"charge1"_s,
                  .runId = u"run1"_s,
                  .organizationId = u"org1"_s,
                  .accountSid = u"AC1"_s,
                  .number = u"+15125559012"_s,
                  .amount = *core::Money::fromDecimal(u"1.15"_s, u"USD"_s),
                  .what = u"first-month"_s};
    QVERIFY(!save(row, {bought}, charge)); // a charge without its time
    QCOMPARE(column(u"SELECT count(*) FROM \"PhoneNumber\""_s).toInt(), 0);
    QCOMPARE(column(u"SELECT count(*) FROM pd_history"_s).toInt(), 0);

    charge.at = time(2);
    QVERIFY(save(row, {bought}, charge));
    const auto history =
        await<QList<HistoryEntry>>([&](auto done) { return m_repositories->history(row.id, std::move(done)); });
    QVERIFY(history);
    QCOMPARE(*history, QList<HistoryEntry>{bought});
    QCOMPARE(
        column(u"SELECT \"amount\" || ' ' || \"currency\" || ' ' || \"phoneNumberId\" FROM pd_charge"_s).toString(),
        u"1.15 USD "_s + row.id);
}

void TestStoreRows::aChargeIsWrittenOnce()
{
    Charge charge{.id = u"charge1"_s,
                  .runId = u"run1"_s,
                  .organizationId = u"org1"_s,
                  .accountSid = u"AC1"_s,
                  .number = u"+15125559012"_s,
                  .amount = *core::Money::fromDecimal(u"1.15"_s, u"USD"_s),
                  .what = u"first-month"_s,
                  .at = time(2)};
    const PhoneNumber row = save(number(), {}, charge).value();
    charge.id = u"charge2"_s;
    QVERIFY(save(row, {}, charge)); // the run was resumed
    QCOMPARE(column(u"SELECT count(*) FROM pd_charge"_s).toInt(), 1);
    charge.what = u"early-release"_s; // another act
    charge.id = u"charge3"_s;
    PhoneNumber later = row;
    later.rowVersion = 2;
    QVERIFY(save(later, {}, charge));
    QCOMPARE(column(u"SELECT count(*) FROM pd_charge"_s).toInt(), 2);
}

void TestStoreRows::brokenRowsAreRefused()
{
    PhoneNumber row = number();
    row.organizationId = u"nobody"_s;
    const auto homeless = save(row);
    QVERIFY(!homeless);
    QCOMPARE(homeless.error().kind, ErrorKind::Storage);
    row = number();
    row.twilioSid.clear();
    const auto nameless = save(row);
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().kind, ErrorKind::Rejected);
    QVERIFY(save(number()));
    for (const QString &statement :
         {u"UPDATE \"PhoneNumber\" SET \"status\" = 'lost'"_s, u"DELETE FROM \"Organization\""_s}) {
        QVERIFY2(!writeTo<int>(*m_database, [statement](QSqlDatabase &c) { return change(c, statement); }),
                 qPrintable(statement));
    }
}

void TestStoreRows::signalsFollowEvenWhenNobodyWaits()
{
    QSignalSpy saved(m_repositories.get(), &Repositories::phoneNumberSaved);
    {
        const auto abandoned =
            m_repositories->savePhoneNumber(number(), {}, std::nullopt, [](auto) { QFAIL("abandoned"); });
    }
    QVERIFY(saved.wait(30'000));
    QCOMPARE(saved.first().first().value<PhoneNumber>().rowVersion, 1);
    QVERIFY(!save(number())); // refused: version 1 is there
    QCOMPARE(saved.size(), 1);
}

QTEST_GUILESS_MAIN(TestStoreRows)
#include "tst_storerows.moc"
