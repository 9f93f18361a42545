// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include "store/listings.h"
#include "store/sql.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace phonedesk;
using namespace phonedesk::store;
using namespace Qt::StringLiterals;
using domain::IgnoredNumber;
using domain::ListedConfiguration;
using domain::ListedNumber;
using domain::ListingRecord;

namespace {

const QString accountA = u"AC00000000000000000000000000000001"_s;
const QString accountB = u"AC00000000000000000000000000000002"_s;
const QDateTime morning({2026, 11, 22}, {9, 0}, Qt::UTC);

ListedNumber listed(int number, const QString &account = accountA, const QString &voice = u"https://a.example/v"_s)
{
    domain::NumberConfiguration configuration;
    configuration.webhooks.voice.url = voice;
    configuration.trunkSid = number % 2 == 0 ? u"TK"_s + QString(32, u'1') : QString();
    return {.sid = domain::ShortSid(u"PN%1"_s.arg(number, 32, 16, QChar(u'0'))),
            .number = domain::ShortText<16>(u"+1512555%1"_s.arg(number, 4, 10, QChar(u'0'))),
            .accountSid = account,
            .friendlyName = u"Ünïcode %1"_s.arg(number),
            .configuration = ListedConfiguration::of(configuration),
            .created = 1'700'000'000 + number,
            .updated = number % 3 == 0 ? 0 : 1'700'000'500,
            .hasVoice = true,
            .hasSms = number % 5 != 0};
}

QList<ListedNumber> range(int from, int to, const QString &account = accountA)
{
    QList<ListedNumber> numbers;
    for (int i = from; i < to; ++i)
        numbers << listed(i, account);
    return numbers;
}

} // namespace

// What Twilio was last seen to hold, in a real file.
class TestListings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsComeBackAsTheyWere();
    void wholeListingRemovesWhatItDidNotSee();
    void brokenListingRemovesNothing();
    void numberThatMovedIsThereOnce();
    void alikeNumbersShareOneConfiguration();
    void recordsOfAccounts();
    void ignoredNumbers();

private:
    qint64 begin(const QString &account = accountA, const QDateTime &at = morning)
    {
        return *await<qint64>([&](auto done) { return m_listings->begin(account, at, std::move(done)); });
    }
    bool keep(qint64 listing, const QList<ListedNumber> &page)
    {
        return await<void>([&](auto done) { return m_listings->keep(listing, page, morning, std::move(done)); })
            .has_value();
    }
    int finish(qint64 listing, const QDateTime &at = morning.addSecs(60))
    {
        return await<int>([&](auto done) { return m_listings->finish(listing, at, std::move(done)); }).value_or(-1);
    }
    bool breakOff(qint64 listing)
    {
        return await<void>([&](auto done) {
                   return m_listings->breakOff(listing, morning.addSecs(30), u"Timeout"_s, std::move(done));
               })
            .has_value();
    }
    QList<ListedNumber> all(int atOnce = 7)
    {
        Listings::Piece piece;
        QList<ListedNumber> numbers;
        do {
            piece = *await<Listings::Piece>(
                [&](auto done) { return m_listings->numbers(piece.last, atOnce, std::move(done)); });
            numbers += piece.numbers;
        } while (piece.numbers.size() == atOnce);
        std::ranges::sort(numbers, {}, [](const ListedNumber &number) { return number.sid.toString(); });
        return numbers;
    }
    QList<ListingRecord> records()
    {
        return *await<QList<ListingRecord>>([&](auto done) { return m_listings->records(std::move(done)); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Listings> m_listings;
};

void TestListings::init()
{
    m_listings.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openDatabase(m_folder->filePath(u"a.db"_s));
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_listings = std::make_unique<Listings>(*m_database);
}

void TestListings::rowsComeBackAsTheyWere()
{
    const QList<ListedNumber> numbers = range(0, 20);
    const qint64 listing = begin();
    QVERIFY(keep(listing, numbers.first(12)));
    QVERIFY(keep(listing, numbers.sliced(12)));
    QCOMPARE(finish(listing), 0);
    QVERIFY(all() == numbers);
}

void TestListings::wholeListingRemovesWhatItDidNotSee()
{
    const qint64 first = begin();
    QVERIFY(keep(first, range(0, 10)));
    QCOMPARE(finish(first), 0);
    const qint64 other = begin(accountB);
    QVERIFY(keep(other, range(100, 103, accountB)));
    QCOMPARE(finish(other), 0);

    const qint64 second = begin();
    QVERIFY(keep(second, range(3, 12)));
    QCOMPARE(all(100).size(), 22); // not yet
    QCOMPARE(finish(second), 3);
    QVERIFY(all() == range(3, 12) + range(100, 103, accountB));
}

void TestListings::brokenListingRemovesNothing()
{
    const qint64 first = begin();
    QVERIFY(keep(first, range(0, 10)));
    QCOMPARE(finish(first), 0);
    const qint64 second = begin();
    QVERIFY(keep(second, {listed(4, accountA, u"https://new.example/v"_s), listed(20)}));
    QVERIFY(breakOff(second));
    const QList<ListedNumber> kept = all();
    QCOMPARE(kept.size(), 11);
    QCOMPARE(kept.at(4).configuration.webhooks().voice.url, u"https://new.example/v"_s);
}

void TestListings::numberThatMovedIsThereOnce()
{
    const qint64 first = begin();
    QVERIFY(keep(first, range(0, 4)));
    QCOMPARE(finish(first), 0);
    const qint64 other = begin(accountB);
    QVERIFY(keep(other, {listed(2, accountB)}));
    QCOMPARE(finish(other), 0);
    const qint64 again = begin();
    QVERIFY(keep(again, {listed(0), listed(1), listed(3)}));
    QCOMPARE(finish(again), 0);
    QVERIFY(all() == QList<ListedNumber>({listed(0), listed(1), listed(2, accountB), listed(3)}));
}

void TestListings::alikeNumbersShareOneConfiguration()
{
    const auto configurations = [this] {
        return readFrom<int>(*m_database,
                             [](QSqlDatabase &connection) {
                                 return scalar(connection, u"SELECT count(*) FROM pd_listed_configuration"_s)
                                     .map([](const QVariant &count) { return count.toInt(); });
                             })
            .value_or(-1);
    };
    const qint64 first = begin();
    QVERIFY(keep(first, range(0, 50)));
    QCOMPARE(finish(first), 0);
    QCOMPARE(configurations(), 2);
    const qint64 second = begin();
    QVERIFY(keep(second, {listed(1)}));
    QCOMPARE(finish(second), 49);
    QCOMPARE(configurations(), 1);
}

void TestListings::recordsOfAccounts()
{
    const qint64 first = begin();
    QVERIFY(keep(first, range(0, 3)));
    QCOMPARE(finish(first), 0);
    QVERIFY(breakOff(begin()));
    const qint64 third = begin(accountA, morning.addSecs(3600));
    QVERIFY(keep(third, range(0, 2)));
    QVERIFY(breakOff(third));
    const ListingRecord whole{
        .accountSid = accountA, .startedAt = morning, .endedAt = morning.addSecs(60), .isWhole = true, .numbers = 3};
    const ListingRecord broken{.accountSid = accountA,
                               .startedAt = morning.addSecs(3600),
                               .endedAt = morning.addSecs(30),
                               .numbers = 2,
                               .trouble = u"Timeout"_s};
    QCOMPARE(records().size(), 2);
    QVERIFY(records().at(0) == whole);
    QVERIFY(records().at(1) == broken);
    const qint64 interrupted = begin(accountB); // its program is ended now
    QVERIFY(keep(interrupted, {listed(1, accountB)}));
    QCOMPARE(records().size(), 3);
    QVERIFY(!records().at(2).endedAt.isValid() && !records().at(2).isWhole);
    QVERIFY(await<void>([&](auto done) { return m_listings->settle(morning, std::move(done)); }));
    QCOMPARE(records().at(2).trouble, u"Cancelled"_s);
    QCOMPARE(all().size(), 3);     // each once
    QCOMPARE(finish(begin()), 2);  // the third was seen in the other account
    QCOMPARE(records().size(), 2); // one an account: the whole one is the last
}

void TestListings::ignoredNumbers()
{
    const IgnoredNumber ignored{
        .sid = u"PN1"_s, .what = u"missing"_s, .note = u"Ünter way"_s, .actor = u"me@here"_s, .at = morning};
    const auto set = [this](const IgnoredNumber &number) {
        return await<void>([&](auto done) { return m_listings->ignore(number, std::move(done)); }).has_value();
    };
    const auto read = [this] {
        return *await<QList<IgnoredNumber>>([&](auto done) { return m_listings->ignored(std::move(done)); });
    };
    QVERIFY(set(ignored));
    IgnoredNumber other = ignored;
    other.note.clear();
    other.what = u"differs 1"_s;
    QVERIFY(set(other));
    QVERIFY(read() == QList<IgnoredNumber>{other});
    QVERIFY(await<void>([&](auto done) { return m_listings->stopIgnoring(u"PN1"_s, std::move(done)); }));
    QVERIFY(read().isEmpty());
}

QTEST_GUILESS_MAIN(TestListings)
#include "tst_listings.moc"
