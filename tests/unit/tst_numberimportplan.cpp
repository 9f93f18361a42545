// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/numberimportplan.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace phonedesk;
using namespace phonedesk::inventory;
using namespace Qt::StringLiterals;
using Effect = NumberImportEffect;
using Fault = NumberImportFault;

namespace {

const QString production = u"AC00000000000000000000000000000001"_s;
const QString below = u"AC00000000000000000000000000000002"_s; // production's subaccount
const QString staging = u"AC00000000000000000000000000000003"_s;
const QString stranger = u"AC00000000000000000000000000000009"_s; // reached through production, not known here

QString sidOf(int n)
{
    return u"PN%1"_s.arg(n, 32, 16, QChar(u'0'));
}

domain::Organization organization(const QString &id, const QString &name, const QString &account)
{
    return {.id = id, .name = name, .accountSid = account};
}

domain::PhoneNumber ours(int n, const QString &number, const QString &label)
{
    return {.id = u"n%1"_s.arg(n),
            .organizationId = u"acme"_s,
            .organizationName = u"Acme Dental"_s,
            .number = *domain::E164Number::fromText(number),
            .twilioSid = sidOf(n),
            .accountSid = production,
            .label = label,
            .status = domain::PhoneNumberStatus::Active,
            .webhooks = domain::defaultWebhooks(),
            .createdAt = QDateTime({2026, 1, 5}, {12, 0}, Qt::UTC)};
}

ComparedNumber theirs(int n, const QString &number, const QString &account, const QString &voice = {})
{
    domain::WebhookSet webhooks = domain::defaultWebhooks();
    if (!voice.isEmpty())
        webhooks.voice.url = voice;
    domain::NumberConfiguration configuration{.sid = sidOf(n),
                                              .accountSid = account,
                                              .number = *domain::E164Number::fromText(number),
                                              .friendlyName = u"Theirs"_s,
                                              .webhooks = webhooks,
                                              .capabilities = {.voice = true, .sms = true}};
    return {.theirs = domain::ListedNumber::of(configuration), .finding = Finding::NotManaged};
}

} // namespace

// The dry run of a list of numbers: what each row would do, and why a bad one does nothing.
class TestNumberImportPlan : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void headings_data();
    void headings();
    void rowsSay_data();
    void rowsSay();
    void rowsAreHeldAgainstEachOther();
    void whatWasGivenBackIsAdoptedAnew();
    void silentAccountsAreNotTakenForAnAnswer();
    void similarOnesCountOnlyIfAsked();
    void otherWebhooksAreSaid();
    void twilioIsAskedOnlyForWhatIsUnknown();
    void filesThatAreNoList_data();
    void filesThatAreNoList();
    void tenThousandRows();
    void noInputBreaksIt();

private:
    NumberImportPlan plan(const QString &text) const { return planNumbers(readNumberList(text.toUtf8()), m_ground); }

    NumberImportGround m_ground;
};

void TestNumberImportPlan::init()
{
    m_ground = {};
    m_ground.accounts = {{.sid = production, .name = u"ServiceFlow production"_s},
                         {.sid = below, .name = u"Clinics"_s, .parentSid = production},
                         {.sid = staging, .name = u"Staging"_s}};
    domain::Organization closed = organization(u"closed"_s, u"Closed Bakery"_s, production);
    closed.archivedAt = QDateTime::currentDateTimeUtc();
    domain::Organization labelled = organization(u"cedar"_s, u"Cedar Vet Clinic"_s, production);
    labelled.defaultLabel = u"Front desk"_s;
    m_ground.organizations = {organization(u"acme"_s, u"Acme Dental"_s, production),
                              organization(u"bay"_s, u"Bay Plumbing"_s, production),
                              organization(u"test"_s, u"Test Lab"_s, staging),
                              organization(u"none"_s, u"No Account"_s, {}),
                              closed,
                              labelled};
    domain::PhoneNumber released = ours(3, u"+15125550103"_s, u"Old"_s);
    released.status = domain::PhoneNumberStatus::Released;
    domain::PhoneNumber guarded = ours(5, u"+15125550105"_s, u"Guarded"_s);
    guarded.isProtected = true;
    m_ground.ours = {ours(1, u"+15125550101"_s, u"Main Line"_s), ours(2, u"+15125550102"_s, {}), released,
                     ours(4, u"+15125550104"_s, u"Busy"_s), guarded};
    m_ground.openRuns = {{production, u"+15125550104"_s}, {production, u"+15125550204"_s}};
    m_ground.answered = {production, below, staging, stranger};
    m_ground.found = {theirs(21, u"+15125550201"_s, production), theirs(22, u"+15125550202"_s, below),
                      theirs(23, u"+15125550203"_s, stranger), theirs(24, u"+15125550204"_s, production),
                      theirs(25, u"+15125550205"_s, staging)};
}

void TestNumberImportPlan::headings_data()
{
    QTest::addColumn<NumberColumn>("column");
    QTest::newRow("Number") << NumberColumn::Number;
    QTest::newRow("Phone number") << NumberColumn::Number;
    QTest::newRow("NÚMERO") << NumberColumn::Number;
    QTest::newRow("Twilio SID") << NumberColumn::Sid;
    QTest::newRow("Twilio-SID") << NumberColumn::Sid;
    QTest::newRow("Organisation") << NumberColumn::Organization;
    QTest::newRow("organization_id") << NumberColumn::Organization;
    QTest::newRow("Libellé") << NumberColumn::Label;
    QTest::newRow("Account SID") << NumberColumn::Account;
}

void TestNumberImportPlan::headings()
{
    QFETCH(NumberColumn, column);
    QCOMPARE(numberColumn(QString::fromUtf8(QTest::currentDataTag())), column);
    QVERIFY(!numberColumn(u"Voice URL"_s));
}

void TestNumberImportPlan::rowsSay_data()
{
    QTest::addColumn<QString>("row"); // number, SID, organisation, label, account
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("told"); // organisation and label; of a refused one what it is about

    const auto good = [](const char *what, const QString &row, Effect effect, const QString &told) {
        QTest::newRow(what) << row << effect << Fault::None << told;
    };
    good("ours, as it is", u"(512) 555-0101,,Acme Dental,Main Line,"_s, Effect::Nothing, u"Acme Dental/Main Line"_s);
    good("what is empty stays", u"512.555.0101,,,,"_s, Effect::Nothing, u"Acme Dental/Main Line"_s);
    good("another label", u"+1 512 555 0101,,,Front desk,"_s, Effect::Changes, u"Acme Dental/Front desk"_s);
    good("a first label", u"1-512-555-0102,,acme dental,Front desk,"_s, Effect::Changes, u"Acme Dental/Front desk"_s);
    good("another organisation", u"5125550101,,Bay Plumbing,,"_s, Effect::Changes, u"Bay Plumbing/Main Line"_s);
    good("by the organisation's id", u"5125550101,,bay,,"_s, Effect::Changes, u"Bay Plumbing/Main Line"_s);
    good("both", u"tel:+15125550101,,Bay Plumbing,Desk,"_s, Effect::Changes, u"Bay Plumbing/Desk"_s);
    good("by its SID", u",%1,Bay Plumbing,,"_s.arg(sidOf(1)), Effect::Changes, u"Bay Plumbing/Main Line"_s);
    good("a SID in the other column", u"%1,,Bay Plumbing,,"_s.arg(sidOf(1).toUpper()), Effect::Changes,
         u"Bay Plumbing/Main Line"_s);
    good("both columns", u"5125550101,%1,,Desk,"_s.arg(sidOf(1)), Effect::Changes, u"Acme Dental/Desk"_s);
    good("protected ones are not given back", u"5125550105,,Bay Plumbing,,"_s, Effect::Changes,
         u"Bay Plumbing/Guarded"_s);
    good("its account is named", u"5125550101,,,Desk,%1"_s.arg(production), Effect::Changes, u"Acme Dental/Desk"_s);
    good("by the account's name", u"5125550101,,,Desk,serviceflow production"_s, Effect::Changes,
         u"Acme Dental/Desk"_s);
    good("Twilio's", u"(512) 555-0201,,Acme Dental,Desk,"_s, Effect::Adopts, u"Acme Dental/Desk"_s);
    good("Twilio's by SID", u",%1,Acme Dental,,"_s.arg(sidOf(21)), Effect::Adopts, u"Acme Dental/"_s);
    good("with the organisation's label", u"5125550201,,Cedar Vet Clinic,,"_s, Effect::Adopts,
         u"Cedar Vet Clinic/Front desk"_s);
    good("in a subaccount", u"5125550202,,Acme Dental,,"_s, Effect::Adopts, u"Acme Dental/"_s);
    good("in another account that is named", u"5125550205,,Acme Dental,,Staging"_s, Effect::Adopts, u"Acme Dental/"_s);
    good("with a similar name", u"5125550201,,Acme Dentl,,"_s, Effect::Adopts, u"Acme Dental/"_s);

    const auto bad = [](const char *what, const QString &row, Fault fault, const QString &told = {}) {
        QTest::newRow(what) << row << Effect::Refused << fault << told;
    };
    bad("no number", u",,Acme Dental,,"_s, Fault::NoNumber);
    bad("not a number", u"call me,,Acme Dental,,"_s, Fault::NotANumber);
    bad("a spreadsheet's number", u"1.51256E+10,,Acme Dental,,"_s, Fault::NotANumber);
    bad("another's SID", u"5125550101,%1,,Desk,"_s.arg(sidOf(2)), Fault::SidOfAnother);
    bad("another's SID, theirs", u"5125550101,%1,,Desk,"_s.arg(sidOf(21)), Fault::SidOfAnother);
    bad("quotes", u"5125550101,,Acme \"Dental\",,"_s, Fault::BadQuotes);
    bad("too many values", u"5125550101,,Acme Dental,,,more"_s, Fault::TooManyValues);
    bad("long label", u"5125550101,,,%1,"_s.arg(u"x"_s.repeated(61)), Fault::LabelTooLong);
    bad("nobody's", u"5125550999,,Acme Dental,,"_s, Fault::NotFound);
    bad("nobody's SID", u",%1,Acme Dental,,"_s.arg(sidOf(99)), Fault::NotFound);
    bad("given back", u"5125550103,,Acme Dental,,"_s, Fault::Released);
    bad("its run is open", u"5125550104,,,Desk,"_s, Fault::OpenRun);
    bad("it is being connected", u"5125550204,,Acme Dental,,"_s, Fault::OpenRun);
    bad("in another account", u"5125550101,,,Desk,Staging"_s, Fault::OtherAccount, u"ServiceFlow production"_s);
    bad("Twilio's in another account", u"5125550201,,Acme Dental,,Staging"_s, Fault::OtherAccount,
        u"ServiceFlow production"_s);
    bad("no such account", u"5125550101,,,Desk,Elsewhere"_s, Fault::UnknownAccount);
    bad("in an account that is not here", u"5125550203,,Acme Dental,,"_s, Fault::AccountNotHere,
        domain::shortSid(stranger));
    bad("whose", u"5125550201,,,Desk,"_s, Fault::NoOrganization);
    bad("unknown organisation", u"5125550101,,Zebra,,"_s, Fault::UnknownOrganization);
    bad("archived organisation", u"5125550101,,Closed Bakery,,"_s, Fault::Archived, u"Closed Bakery"_s);
    bad("adopted for an archived one", u"5125550201,,Closed Bakery,,"_s, Fault::Archived, u"Closed Bakery"_s);
    bad("an organisation elsewhere", u"5125550101,,Test Lab,,"_s, Fault::OrganizationsOther, u"Test Lab"_s);
    bad("adopted for one elsewhere", u"5125550201,,Test Lab,,"_s, Fault::OrganizationsOther, u"Test Lab"_s);
    bad("an organisation without account", u"5125550101,,No Account,,"_s, Fault::OrganizationsNone, u"No Account"_s);
}

void TestNumberImportPlan::rowsSay()
{
    QFETCH(QString, row);
    QFETCH(QString, told);
    const NumberImportPlan made = plan(u"Number,SID,Organisation,Label,Account\n"_s + row + u'\n');
    QCOMPARE(made.problem, core::CsvProblem::None);
    QCOMPARE(made.rows.size(), 1);
    const NumberImportRow &only = made.rows.first();
    QTEST(only.effect, "effect");
    QTEST(only.fault, "fault");
    QCOMPARE(only.line, 2);
    if (only.effect == Effect::Refused)
        QCOMPARE(only.other, told);
    else
        QCOMPARE(only.organization + u'/' + only.label, told);
}

void TestNumberImportPlan::rowsAreHeldAgainstEachOther()
{
    const NumberImportPlan made = plan(u"number;label\n5125550101;A\n;\n(512) 555-0101;B\n%1;C\n5125550777;D\n"
                                       "5125550777;E\n"_s.arg(sidOf(1)));
    QCOMPARE(made.rows.size(), 6);
    QCOMPARE(made.rows[0].effect, Effect::Changes);
    QCOMPARE(made.rows[1].fault, Fault::NoNumber);
    for (const int again : {2, 3}) { // by its SID, too
        QCOMPARE(made.rows[again].fault, Fault::Repeated);
        QCOMPARE(made.rows[again].otherLine, 2);
    }
    QCOMPARE(made.rows[4].fault, Fault::NotFound);
    QCOMPARE(made.rows[5].fault, Fault::NotFound); // what is refused keeps nobody out
    QCOMPARE(made.counts().changing, 1);
    QCOMPARE(made.counts().refused, 5);
}

// The row that it once had is its row again, unless Twilio has given it another SID.
void TestNumberImportPlan::whatWasGivenBackIsAdoptedAnew()
{
    m_ground.found << theirs(3, u"+15125550103"_s, production);
    NumberImportPlan made = plan(u"number,organisation\n5125550103,Acme Dental\n"_s);
    QCOMPARE(made.rows[0].effect, Effect::Adopts);
    QCOMPARE(made.rows[0].ours->id, u"n3"_s);
    m_ground.found.last() = theirs(33, u"+15125550103"_s, production);
    made = plan(u"number,organisation\n5125550103,Acme Dental\n"_s);
    QCOMPARE(made.rows[0].effect, Effect::Adopts);
    QVERIFY(!made.rows[0].ours);
}

// What it said earlier may not be so any more, and what it did not say may still be there.
void TestNumberImportPlan::silentAccountsAreNotTakenForAnAnswer()
{
    m_ground.answered.remove(production);
    m_ground.silent = u"ServiceFlow production"_s;
    const NumberImportPlan made = plan(u"number,organisation\n5125550201,Acme Dental\n5125550999,Acme Dental\n"
                                       "5125550202,Acme Dental\n5125550101,Bay Plumbing\n"_s);
    QCOMPARE(made.rows[0].fault, Fault::NotAsked);
    QCOMPARE(made.rows[1].fault, Fault::NotAsked);
    QCOMPARE(made.rows[1].other, u"ServiceFlow production"_s);
    QCOMPARE(made.rows[2].effect, Effect::Adopts);
    QCOMPARE(made.rows[3].effect, Effect::Changes); // ours: nobody has to be asked
}

void TestNumberImportPlan::similarOnesCountOnlyIfAsked()
{
    const NumberImportPlan made = plan(u"number,organisation,label\n5125550201,Acme Dentl,\n"
                                       "5125550101,Bay Plumming Inc,Desk\n5125550102,,Desk\n"_s);
    QVERIFY(made.rows[0].isSimilar && made.rows[1].isSimilar && !made.rows[2].isSimilar);
    QCOMPARE(made.rows[0].entry, u"Acme Dentl"_s);
    QCOMPARE(made.rows[1].organization, u"Bay Plumbing"_s);
    const auto without = made.counts();
    QCOMPARE(without.changing, 1);
    QCOMPARE(without.similar, 2);
    QCOMPARE(without.adopted, 0);
    const auto with = made.counts(true);
    QCOMPARE(with.changing, 3);
    QCOMPARE(with.similar, 0);
    QCOMPARE(with.adopted, 1);
    QCOMPARE(with.moved, 1);
    QCOMPARE(with.relabelled, 2);
}

void TestNumberImportPlan::otherWebhooksAreSaid()
{
    m_ground.found << theirs(26, u"+15125550206"_s, production, u"https://old.example.com/voice"_s);
    NumberImportPlan made = plan(u"number,organisation\n5125550201,Acme Dental\n5125550206,Acme Dental\n"
                                 "5125550101,Bay Plumbing\n5125550102,Acme Dental\n"_s);
    domain::WebhookSet bays = domain::defaultWebhooks();
    bays.sms.url = u"https://bay.example.com/sms"_s;
    judgeWebhooks(made, {{u"acme"_s, domain::defaultWebhooks()}, {u"bay"_s, bays}});
    QVERIFY(!made.rows[0].hasOthers);
    QVERIFY(made.rows[1].hasOthers);
    QVERIFY(made.rows[2].hasOthers); // Bay's numbers should have others
    QVERIFY(!made.rows[3].hasOthers);
}

void TestNumberImportPlan::twilioIsAskedOnlyForWhatIsUnknown()
{
    const auto asks = [this](const QString &text) {
        return namesUnknown(readNumberList(text.toUtf8()), m_ground.ours);
    };
    QVERIFY(!asks(u"number\n5125550101\n5125550102\ncall me\n"_s));
    QVERIFY(asks(u"number\n5125550101\n5125550201\n"_s));
    QVERIFY(asks(u"number\n5125550103\n"_s)); // given back: maybe Twilio has it again
}

void TestNumberImportPlan::filesThatAreNoList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<core::CsvProblem>("problem");
    QTest::addColumn<bool>("hasNumbers");
    QTest::newRow("empty") << QByteArray() << core::CsvProblem::None << false;
    QTest::newRow("a spreadsheet's own") << QByteArray("PK\x03\x04\x00\x01", 6) << core::CsvProblem::NotText << false;
    QTest::newRow("Latin-1") << QByteArray("number,organisation\n5125550101,Caf\xe9\n") << core::CsvProblem::BadEncoding
                             << false;
    QTest::newRow("no number") << QByteArray("organisation,label\nAcme,Main\n") << core::CsvProblem::None << false;
    QTest::newRow("a huge line") << QByteArray(3'000'000, 'x') << core::CsvProblem::None << false;
    QTest::newRow("a huge row") << QByteArray("number\n") + QByteArray(3'000'000, '5') << core::CsvProblem::None
                                << true;
    QTest::newRow("too big") << QByteArray(core::largestCsv + 1, 'x') << core::CsvProblem::TooBig << false;
    QTest::newRow("too long") << "number\n" + QByteArray("5125550101\n").repeated(core::mostCsvRecords)
                              << core::CsvProblem::TooManyRecords << true;
}

void TestNumberImportPlan::filesThatAreNoList()
{
    QFETCH(QByteArray, bytes);
    const NumberList list = readNumberList(bytes);
    QTEST(list.problem, "problem");
    QTEST(list.hasNumbers, "hasNumbers");
    const NumberImportPlan made = planNumbers(list, m_ground);
    QCOMPARE(made.counts().changing, 0);
    QVERIFY(made.rows.size() <= 1); // the huge one, refused
}

// Ten times as many rows take about ten times as long, also where every row names an organisation that there is not.
void TestNumberImportPlan::tenThousandRows()
{
    const auto make = [](int count) {
        QString text = u"number,organisation,label\n"_s;
        for (int i = 0; i < count; ++i) {
            const bool isOdd = i % 2 == 1;
            text += u"512%1,%2,Label %3\n"_s.arg(2'000'000 + i)
                        .arg(isOdd ? u"Customer %1x"_s.arg(i) : u"Acme Dental"_s)
                        .arg(i);
        }
        return text.toUtf8();
    };
    NumberImportGround ground = m_ground;
    for (int i = 0; i < 10'000; ++i) {
        ground.organizations << organization(u"c%1"_s.arg(i), u"Customer %1"_s.arg(i), production);
        if (i % 4 == 0)
            ground.ours << ours(1000 + i, u"+1512%1"_s.arg(2'000'000 + i), {});
        else
            ground.found << theirs(1000 + i, u"+1512%1"_s.arg(2'000'000 + i), production);
    }
    const auto timed = [&ground](const QByteArray &bytes, NumberImportPlan &made) {
        QElapsedTimer timer;
        timer.start();
        made = planNumbers(readNumberList(bytes), ground);
        return timer.nsecsElapsed();
    };
    NumberImportPlan made;
    const qint64 fewest = timed(make(1000), made);
    const qint64 most = timed(make(10'000), made);
    QCOMPARE(made.rows.size(), 10'000);
    QCOMPARE(made.counts(true).changing, 10'000);
    QVERIFY2(most < 40 * qMax(fewest, qint64(1'000'000)), qPrintable(u"%1 of %2 ns"_s.arg(most).arg(fewest)));
}

// Any bytes: each row has a line and an effect, and what would be written is sound.
void TestNumberImportPlan::noInputBreaksIt()
{
    QRandomGenerator random(5);
    const QStringList likely{
        u"number"_s, u"5125550101"_s, u"(512) 555-0201"_s, u"Acme Dental"_s, u"\""_s, u","_s,  u"\n"_s,          u";"_s,
        sidOf(2),    u"label"_s,      u"Desk"_s,           u"\r\n"_s,        u"é"_s,  u"\t"_s, u"Bay Plumbing"_s};
    int changing = 0;
    for (int n = 0; n < 3000; ++n) {
        QString text = n % 2 == 0 ? u"number,organisation,label\n"_s : QString();
        for (int i = random.bounded(40); i > 0; --i)
            text += likely[random.bounded(int(likely.size()))];
        const NumberImportPlan made = plan(text);
        QSet<QString> named;
        for (const NumberImportRow &row : made.rows) {
            QVERIFY(row.line > 1);
            QCOMPARE(row.effect == Effect::Refused, row.fault != Fault::None);
            if (row.effect == Effect::Refused)
                continue;
            QVERIFY(!row.organizationId.isEmpty() && !row.number.isNull());
            QVERIFY(!named.contains(row.number.toString()));
            named.insert(row.number.toString());
            QCOMPARE(row.effect == Effect::Adopts, row.theirs.has_value());
        }
        changing += made.counts(true).changing;
    }
    QVERIFY(changing > 0);
}

QTEST_GUILESS_MAIN(TestNumberImportPlan)
#include "tst_numberimportplan.moc"
