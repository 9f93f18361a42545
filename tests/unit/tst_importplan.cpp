// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/importplan.h"

#include <QRandomGenerator>
#include <QTest>

using namespace phonedesk;
using namespace phonedesk::access;
using namespace Qt::StringLiterals;

namespace {

const QString production = u"AC00000000000000000000000000000001"_s;
const QString staging = u"AC00000000000000000000000000000002"_s;

domain::Organization organization(const QString &id, const QString &name)
{
    domain::Organization made;
    made.id = id;
    made.name = name;
    made.accountSid = production;
    return made;
}

} // namespace

// The dry run of an import: what each row would do, and why a bad one does nothing.
class TestImportPlan : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void rowsSayWhatTheyWouldDo();
    void badRowsSayWhy_data();
    void badRowsSayWhy();
    void headings_data();
    void headings();
    void columnsThatAreNotReadAreNamed();
    void separatorsAreFound_data();
    void separatorsAreFound();
    void oneColumnMayHoldEither();
    void accountsAreFoundBySidOrName();
    void linesOfTheFileAreNamed();
    void whatIsLackingIsCompleted();
    void rowsAreHeldAgainstEachOther();
    void filesThatAreNoList();
    void similarOnesAreCreatedIfAsked();
    void tenThousandRowsAgainstFiveThousand();
    void noInputBreaksIt();

private:
    ImportPlan plan(const QString &text) const { return planImport(text.toUtf8(), m_ground); }

    ImportGround m_ground;
};

void TestImportPlan::initTestCase()
{
    const auto table = domain::AreaCodeTable::builtIn();
    QVERIFY(table);
    m_ground.areaCodes = *table;
    m_ground.defaultAccount = production;
    m_ground.accounts = {{.sid = production, .name = u"ServiceFlow production"_s},
                         {.sid = staging, .name = u"Staging"_s, .environment = domain::Environment::Staging}};
    domain::Organization acme = organization(u"o1"_s, u"Acme Dental"_s);
    acme.areaCodes = {u"512"_s};
    acme.wishedNumber = u"+15125550100"_s;
    domain::Organization closed = organization(u"o3"_s, u"Closed Bakery"_s);
    closed.archivedAt = QDateTime::currentDateTimeUtc();
    m_ground.organizations = {acme, organization(u"o2"_s, u"Bay Plumbing"_s), closed};
}

void TestImportPlan::rowsSayWhatTheyWouldDo()
{
    const ImportPlan made = plan(u"Name,Area code,Number,Account,Label\n"
                                 "Cedar Vet Clinic,\"303, 720\",,,Front desk\n"
                                 "Dorado Law,,(415) 555-0123,Staging,\n"
                                 "acme dental,737,,,\n"
                                 "Bay Plumbing,415,,,\n"
                                 "Acme Dental Inc.,512,,,\n"
                                 "Elm Street Garage,242,,,\n"
                                 "Fulton Optics,,,,\n"_s);
    QCOMPARE(made.problem, core::CsvProblem::None);
    QVERIFY(made.hasNames && made.ignored.isEmpty());
    QCOMPARE(made.rows.size(), 7);

    QCOMPARE(made.rows[0].effect, ImportEffect::Creates);
    QCOMPARE(made.rows[0].organization.areaCodes, QStringList({u"303"_s, u"720"_s}));
    QCOMPARE(made.rows[0].organization.defaultLabel, u"Front desk"_s);
    QCOMPARE(made.rows[0].organization.accountSid, production);
    QCOMPARE(made.rows[1].effect, ImportEffect::Creates);
    QCOMPARE(made.rows[1].organization.wishedNumber, u"+14155550123"_s);
    QCOMPARE(made.rows[1].organization.areaCodes, QStringList({u"415"_s}));
    QCOMPARE(made.rows[1].organization.accountSid, staging);
    QCOMPARE(made.rows[1].organization.environment, domain::Environment::Staging);
    QCOMPARE(made.rows[2].effect, ImportEffect::Exists); // and keeps its own area code
    QCOMPARE(made.rows[2].organization.areaCodes, QStringList({u"512"_s}));
    QCOMPARE(made.rows[3].effect, ImportEffect::Completes);
    QVERIFY(made.rows[3].setsAreaCodes && !made.rows[3].setsNumber && !made.rows[3].setsLabel);
    QCOMPARE(made.rows[3].organization.id, u"o2"_s);
    QCOMPARE(made.rows[4].effect, ImportEffect::Similar);
    QCOMPARE(made.rows[4].other, u"Acme Dental"_s);
    QCOMPARE(made.rows[4].otherLine, 0);
    QCOMPARE(made.rows[5].effect, ImportEffect::Refused);
    QCOMPARE(made.rows[5].draft.areaCodes.value(0).country, u"BS"_s);
    QCOMPARE(made.rows[6].effect, ImportEffect::Creates); // the wizard asks for what is missing
    QCOMPARE(made.count(ImportEffect::Creates), 3);
    QCOMPARE(made.completed().size(), 1);
}

void TestImportPlan::badRowsSayWhy_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<ImportFault>("fault");
    QTest::addColumn<OrganizationField>("field");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char *what, const QString &text, ImportFault fault, const QString &entry,
                        OrganizationField field = OrganizationField::Name) {
        QTest::newRow(what) << text << fault << field << entry;
    };
    row("no name", u" ,512"_s, ImportFault::BadEntry, QString());
    row("a long name", QString(121, u'x') + u",512"_s, ImportFault::BadEntry, QString(121, u'x'));
    row("two digits", u"Zebra,51"_s, ImportFault::BadEntry, u"51"_s, OrganizationField::AreaCodes);
    row("one bad of two", u"Zebra,\"512, 900\""_s, ImportFault::BadEntry, u"512, 900"_s, OrganizationField::AreaCodes);
    row("no number", u"Zebra,,hello"_s, ImportFault::BadEntry, u"hello"_s, OrganizationField::WishedNumber);
    row("London", u"Zebra,,+44 20 7946 0000"_s, ImportFault::BadEntry, u"+44 20 7946 0000"_s,
        OrganizationField::WishedNumber);
    row("Bahamas", u"Zebra,,242 555 0100"_s, ImportFault::BadEntry, u"242 555 0100"_s, OrganizationField::WishedNumber);
    row("a wish of another", u"Zebra,,512 555 0100"_s, ImportFault::TakenNumber, u"+15125550100"_s);
    row("unknown account", u"Zebra,512,,Nobody"_s, ImportFault::OtherAccount, u"Nobody"_s);
    row("a long label", u"Zebra,512,,,"_s + QString(61, u'x'), ImportFault::BadEntry, QString(61, u'x'),
        OrganizationField::DefaultLabel);
    row("one value too many", u"Zebra,512,,,Main,more"_s, ImportFault::TooManyValues, u"more"_s);
    row("bad quotes", u"Zebra \"Z\",512"_s, ImportFault::BadQuotes, QString());
}

void TestImportPlan::badRowsSayWhy()
{
    QFETCH(QString, row);
    const ImportPlan made = plan(u"name,area code,number,account,label\n"_s + row + u"\nYak,737\n"_s);
    QCOMPARE(made.rows.size(), 2);
    QCOMPARE(made.rows[0].effect, ImportEffect::Refused);
    QCOMPARE(made.rows[0].line, 2);
    QTEST(made.rows[0].fault, "fault");
    QTEST(made.rows[0].entry, "entry");
    QFETCH(ImportFault, fault);
    if (fault == ImportFault::BadEntry)
        QTEST(made.rows[0].draft.field, "field");
    QCOMPARE(made.rows[1].effect, ImportEffect::Creates); // the next row is none the worse
}

void TestImportPlan::headings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<ImportColumn>("column");
    QTest::newRow("name") << u"name"_s << ImportColumn::Name;
    QTest::newRow("capitals") << u" ORGANISATION "_s << ImportColumn::Name;
    QTest::newRow("words") << u"Company name"_s << ImportColumn::Name;
    QTest::newRow("snake") << u"area_code"_s << ImportColumn::AreaCode;
    QTest::newRow("camel") << u"areaCode"_s << ImportColumn::AreaCode;
    QTest::newRow("brackets") << u"Area code(s)"_s << ImportColumn::AreaCode;
    QTest::newRow("accents") << u"Código de área"_s << ImportColumn::AreaCode;
    QTest::newRow("hyphen") << u"Phone-Number"_s << ImportColumn::Number;
    QTest::newRow("chosen") << u"Chosen number"_s << ImportColumn::Number;
    QTest::newRow("account") << u"Twilio Account SID"_s << ImportColumn::Account;
    QTest::newRow("label") << u"Label:"_s << ImportColumn::Label;
}

void TestImportPlan::headings()
{
    QFETCH(QString, heading);
    QFETCH(ImportColumn, column);
    QCOMPARE(importColumn(heading), std::optional(column));
    QVERIFY(!importColumn(u"street"_s));
}

void TestImportPlan::columnsThatAreNotReadAreNamed()
{
    const ImportPlan made = plan(u"Street,Label,Name,Area code,City,Name\nElm 1,Main,Zebra,512,Austin,Other\n"_s);
    QCOMPARE(made.ignored, QStringList({u"Street"_s, u"City"_s, u"Name"_s}));
    QCOMPARE(made.rows.value(0).organization.name, u"Zebra"_s);
    QCOMPARE(made.rows.value(0).organization.defaultLabel, u"Main"_s);
}

void TestImportPlan::separatorsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("comma") << u"name,area code\nZebra,512\n"_s;
    QTest::newRow("semicolon") << u"name;area code\nZebra;512\n"_s;
    QTest::newRow("tab") << u"name\tarea code\r\nZebra\t512\r\n"_s;
    QTest::newRow("one column") << u"name\nZebra\n"_s;
    QTest::newRow("Excel's first line") << u"sep=;\r\nname;area code\r\nZebra;512\r\n"_s;
    QTest::newRow("a comma in a heading") << u"name;area code;\"city, state\"\nZebra;512;\"Austin, TX\"\n"_s;
}

void TestImportPlan::separatorsAreFound()
{
    QFETCH(QString, text);
    const ImportPlan made = plan(text);
    QCOMPARE(made.rows.size(), 1);
    QCOMPARE(made.rows[0].effect, ImportEffect::Creates);
    QCOMPARE(made.rows[0].organization.name, u"Zebra"_s);
    QCOMPARE(made.rows[0].organization.areaCodes.size(), text.contains(u"512"_s) ? 1 : 0);
}

void TestImportPlan::oneColumnMayHoldEither()
{
    const ImportPlan made = plan(u"name,area code or number\nZebra,512\nYak,(512) 555-0199\n"_s);
    QCOMPARE(made.rows[0].organization.areaCodes, QStringList({u"512"_s}));
    QVERIFY(made.rows[0].organization.wishedNumber.isEmpty());
    QCOMPARE(made.rows[1].organization.wishedNumber, u"+15125550199"_s);
    const ImportPlan number = plan(u"name,number\nZebra,512\n"_s);
    QCOMPARE(number.rows[0].organization.areaCodes, QStringList({u"512"_s}));
}

void TestImportPlan::accountsAreFoundBySidOrName()
{
    const ImportPlan made = plan(u"name,account\nZebra,staging\nYak,"_s + staging + u"\nXerus,\n"_s);
    QCOMPARE(made.rows[0].organization.accountSid, staging);
    QCOMPARE(made.rows[1].organization.accountSid, staging);
    QCOMPARE(made.rows[2].organization.accountSid, production);

    ImportGround ground = m_ground;
    ground.accounts[1].name = ground.accounts[0].name; // two of one name: it says neither
    ground.defaultAccount.clear();
    const QByteArray text = u"name,account\nZebra,ServiceFlow production\nYak,\nAcme Dental,\n"_s.toUtf8();
    const ImportPlan unclear = planImport(text, ground);
    QCOMPARE(unclear.rows[0].fault, ImportFault::OtherAccount);
    QCOMPARE(unclear.rows[1].fault, ImportFault::BadEntry);
    QCOMPARE(unclear.rows[1].draft.field, OrganizationField::Account);
    QCOMPARE(unclear.rows[2].effect, ImportEffect::Exists); // it has its account
}

void TestImportPlan::linesOfTheFileAreNamed()
{
    const ImportPlan made = plan(u"sep=,\n\nname,label\n\n\"Zebra\nStripes\",Main\n\n,x\n"_s);
    QCOMPARE(made.rows.size(), 2);
    QCOMPARE(made.rows[0].line, 5);
    QCOMPARE(made.rows[0].organization.name, u"Zebra Stripes"_s);
    QCOMPARE(made.rows[1].line, 8);
}

void TestImportPlan::whatIsLackingIsCompleted()
{
    const ImportPlan made = plan(u"name,area code,number,label\n"
                                 "Bay Plumbing,,415 555 0123,Main\nClosed Bakery,512,,\nAcme Dental,,,Front\n"_s);
    QVERIFY(made.rows[0].setsAreaCodes && made.rows[0].setsNumber && made.rows[0].setsLabel);
    QCOMPARE(made.rows[0].organization.areaCodes, QStringList({u"415"_s}));
    QCOMPARE(made.rows[1].effect, ImportEffect::Exists);
    QVERIFY(made.rows[1].isOtherArchived);
    QVERIFY(made.rows[2].setsLabel && !made.rows[2].setsAreaCodes);
    QCOMPARE(made.rows[2].organization.areaCodes, QStringList({u"512"_s}));
    QCOMPARE(made.rows[2].organization.wishedNumber, u"+15125550100"_s);
}

void TestImportPlan::rowsAreHeldAgainstEachOther()
{
    const ImportPlan made = plan(u"name,number\nZebra Crossing,512 555 0150\nzebra  CROSSING,\n"
                                 "Zebra Crossing LLC,\nYak,+1 512 555 0150\nBay Plumbing,\nBAY PLUMBING,\n"_s);
    QCOMPARE(made.rows[0].effect, ImportEffect::Creates);
    QCOMPARE(made.rows[1].fault, ImportFault::Repeated);
    QCOMPARE(made.rows[1].otherLine, 2);
    QCOMPARE(made.rows[2].effect, ImportEffect::Similar);
    QCOMPARE(made.rows[2].otherLine, 2);
    QCOMPARE(made.rows[2].other, u"Zebra Crossing"_s);
    QCOMPARE(made.rows[3].fault, ImportFault::TakenNumber);
    QCOMPARE(made.rows[3].otherLine, 2);
    QCOMPARE(made.rows[4].effect, ImportEffect::Exists);
    QCOMPARE(made.rows[5].fault, ImportFault::Repeated);
    QCOMPARE(made.rows[5].otherLine, 6);
}

void TestImportPlan::filesThatAreNoList()
{
    const ImportPlan empty = plan(QString());
    QVERIFY(!empty.hasNames && empty.columns.isEmpty());
    const ImportPlan noHead = plan(u"Zebra,512\nYak,737\n"_s);
    QVERIFY(!noHead.hasNames && noHead.rows.isEmpty());
    QCOMPARE(noHead.columns, QStringList({u"Zebra"_s, u"512"_s}));
    QCOMPARE(planImport(QByteArray("PK\x03\x04", 4), m_ground).problem, core::CsvProblem::NotText);
    QCOMPARE(planImport("name\nCaf\xE9\n", m_ground).problemLine, 2);
    const ImportPlan many = plan(u"name\n"_s + u"Zebra\n"_s.repeated(core::mostCsvRecords));
    QCOMPARE(many.problem, core::CsvProblem::TooManyRecords);
    QVERIFY(many.rows.isEmpty());
}

void TestImportPlan::similarOnesAreCreatedIfAsked()
{
    const ImportPlan made = plan(u"name\nZebra\nAcme Dentist\nAcme Dental LLC\n"_s);
    QCOMPARE(made.created(false).size(), 2);
    QCOMPARE(made.created(true).size(), 3);
}

void TestImportPlan::tenThousandRowsAgainstFiveThousand()
{
    const QStringList first{u"Acme"_s, u"Bay"_s, u"Cedar"_s, u"Dorado"_s, u"Elm"_s, u"Fulton"_s, u"Grove"_s};
    const QStringList second{u"Dental"_s, u"Plumbing"_s, u"Optics"_s, u"Law"_s, u"Garage"_s, u"Pediatrics"_s};
    const auto name = [&](int i) {
        QString letters;
        for (int n = i; n > 0; n /= 26)
            letters += QChar(u'a' + n % 26);
        return first[i % first.size()] + u' ' + letters.repeated(2) + u' ' + second[i / 7 % second.size()];
    };
    ImportGround ground = m_ground;
    for (int i = 0; i < 5000; ++i)
        ground.organizations << organization(QString::number(i), name(i));
    QString text = u"name,area code\n"_s;
    for (int i = 2500; i < 12'500; ++i)
        text += name(i) + u",512\n"_s;
    const ImportPlan made = planImport(text.toUtf8(), ground);
    QCOMPARE(made.rows.size(), 10'000);
    QVERIFY(made.count(ImportEffect::Completes) >= 2500);
}

// Any bytes: each row has a line and an effect, and what would be written is sound.
void TestImportPlan::noInputBreaksIt()
{
    QRandomGenerator random(3);
    const QStringList likely{
        u"name"_s, u"Acme Dental"_s,    u"512"_s,  u"\""_s,   u","_s, u"\n"_s, u";"_s, u"area code"_s, u"Bay"_s,
        u"\"\""_s, u"(415) 555-0100"_s, u"\r\n"_s, u"Inc."_s, u"é"_s};
    int created = 0;
    for (int n = 0; n < 2000; ++n) {
        QString text = n % 2 == 0 ? u"name,area code,number\n"_s : QString();
        for (int i = random.bounded(40); i > 0; --i)
            text += likely[random.bounded(int(likely.size()))];
        const ImportPlan made = plan(text);
        for (const ImportRow &row : made.rows)
            QVERIFY(row.line > 1);
        for (const domain::Organization &each : made.created(true)) {
            ++created;
            QVERIFY(!each.name.isEmpty() && each.name == each.name.simplified());
            QVERIFY(!each.accountSid.isEmpty() && each.id.isEmpty());
        }
    }
    QVERIFY(created > 500);
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
