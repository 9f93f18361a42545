// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include "app/services/services.h"
#include "core/cuid.h"
#include "support/sandboxprocess.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace phonedesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using inventory::Answering;
using inventory::ComparedNumber;
using inventory::Comparison;
using inventory::Finding;
using testsupport::SandboxAccount;
using testsupport::SandboxProcess;
using State = Comparison::State;

namespace {

const QDateTime longAgo({2026, 1, 5}, {12, 0}, Qt::UTC);

core::Timings shortTimings()
{
    core::Timings timings;
    timings.requestDeadline = 3s;
    timings.firstBackoff = 20ms;
    timings.longestBackoff = 40ms;
    timings.attempts = 2;
    return timings;
}

QJsonObject ourWebhooks()
{
    const domain::WebhookSet usual = domain::defaultWebhooks();
    return {{u"voice_url"_s, usual.voice.url}, {u"sms_url"_s, usual.sms.url}, {u"status_callback"_s, usual.status.url}};
}

} // namespace

// Every room as the program composes it, against the simulated Twilio and over a real database.
class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysOfEachNumberHowItStands();
    void outlivesTheProgram();
    void rowsComeWithTheFirstPage();
    void brokenOffIsNotTheWhole();
    void cancelKeepsWhatIsKnown();
    void ignoredUntilSomethingElseIsTheMatter();
    void anotherUrlSetIsAnotherExpectation();
    void oneAccountAlone();

private:
    void open();
    void close();
    QString inject(const QString &number, const QJsonObject &fields, const QString &account = {});
    void manage(const QString &sid, const QString &number, const QString &account = {});
    bool compare(const QString &account = {});
    const ComparedNumber *find(const QString &sid) const;
    Comparison &comparison() const { return m_services->comparison(); }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    core::SystemClock m_clock;
    std::unique_ptr<services::Services> m_services;
    QString m_organization;
    QString m_account;
    int m_sids = 0;
};

void TestComparison::init()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    m_sids = 0;
    const bool isLarge = QByteArrayView(QTest::currentTestFunction()).startsWith("rows") ||
                         QByteArrayView(QTest::currentTestFunction()).startsWith("cancel");
    const QStringList many = isLarge ? QStringList{u"--numbers"_s, u"3500"_s} : QStringList();
    QVERIFY2(m_sandbox->start(u"test"_s, many), qPrintable(m_sandbox->errorText()));
    m_folder = std::make_unique<QTemporaryDir>();
    m_account = m_sandbox->account(u"full"_s).sid;
    open();
    QVERIFY(m_services);
    const SandboxAccount account = m_sandbox->account(u"full"_s);
    access::AccountDraft draft;
    draft.name = u"ServiceFlow test"_s;
    draft.sid = account.sid;
    draft.secret = core::Secret(account.token.toUtf8());
    QVERIFY(store::await<domain::TwilioAccount>([&](auto done) {
        return m_services->accounts().save(std::move(draft), {.works = true}, domain::CredentialPlace::Session,
                                           std::move(done));
    }));
    const auto made = store::await<domain::Organization>(
        [&](auto done) { return m_services->organizations().create(u"Acme Dental"_s, m_account, std::move(done)); });
    QVERIFY(made);
    m_organization = made->id;
}

void TestComparison::cleanup()
{
    close();
    m_sandbox.reset();
}

void TestComparison::open()
{
    services::Options options;
    options.mode = services::Mode::Test;
    options.database = m_folder->filePath(u"phonedesk.db"_s);
    const QUrl api = m_sandbox->apiUrl();
    options.endpoints = {api, api, api, api};
    m_services = std::make_unique<services::Services>(options, m_clock, shortTimings());
    if (!store::await<void>([&](auto done) { return m_services->open(std::move(done)); }))
        m_services.reset();
}

void TestComparison::close()
{
    if (!m_services)
        return;
    bool let = false;
    const core::CallHandle quitting = m_services->prepareToQuit([&let] { let = true; });
    QTRY_VERIFY(let);
    m_services.reset();
}

QString TestComparison::inject(const QString &number, const QJsonObject &fields, const QString &account)
{
    QJsonObject body = fields;
    body.insert(u"phoneNumber"_s, number);
    body.insert(u"accountSid"_s, account.isEmpty() ? m_account : account);
    body.insert(u"created"_s, u"2026-01-05T12:00:00Z"_s);
    if (!m_sandbox->post(u"/numbers"_s, body))
        qFatal("%s", qPrintable(m_sandbox->errorText()));
    return u"PNfa4e%1"_s.arg(++m_sids, 28, 16, QChar(u'0'));
}

// As somebody else's Phone Desk on the same database would have written it.
void TestComparison::manage(const QString &sid, const QString &number, const QString &account)
{
    auto database = store::openDatabase(m_folder->filePath(u"phonedesk.db"_s));
    QVERIFY(database);
    store::Repositories rows(**database);
    const domain::PhoneNumber row{.id = core::makeCuid(),
                                  .organizationId = m_organization,
                                  .number = *domain::E164Number::fromText(number),
                                  .twilioSid = sid,
                                  .accountSid = account.isEmpty() ? m_account : account,
                                  .label = u"Main line"_s,
                                  .status = domain::PhoneNumberStatus::Active,
                                  .webhooks = domain::defaultWebhooks(),
                                  .createdAt = longAgo};
    const auto saved = store::await<domain::PhoneNumber>(
        [&](auto done) { return rows.savePhoneNumber(row, {}, std::nullopt, std::move(done)); });
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
}

bool TestComparison::compare(const QString &account)
{
    comparison().compare(account);
    return QTest::qWaitFor([this] { return comparison().state() == State::Ready; }, 20'000);
}

const ComparedNumber *TestComparison::find(const QString &sid) const
{
    const auto &found = comparison().found();
    const auto it =
        std::ranges::find_if(found, [&](const ComparedNumber &number) { return number.theirs.sid.toString() == sid; });
    return it == found.end() ? nullptr : &*it;
}

void TestComparison::saysOfEachNumberHowItStands()
{
    QJsonObject other = ourWebhooks();
    other[u"voice_url"_s] = u"https://api.serviceflow.com/old/voice"_s;
    QJsonObject foreign = ourWebhooks();
    foreign[u"sms_url"_s] = u"https://sms.example.com/in"_s;
    QJsonObject inTheWay = ourWebhooks();
    inTheWay[u"voice_application_sid"_s] = u"AP"_s + QString(32, u'4');
    const QJsonObject demo{{u"voice_url"_s, u"https://demo.twilio.com/welcome/voice/"_s}};

    const QString good = inject(u"+15125550100"_s, ourWebhooks());
    const QString differs = inject(u"+15125550101"_s, other);
    const QString strangers = inject(u"+15125550102"_s, foreign);
    const QString dead = inject(u"+15125550103"_s, inTheWay);
    const QString shown = inject(u"+15125550104"_s, demo);
    const QString blank = inject(u"+15125550105"_s, {});
    for (const auto &[sid, number] : {std::pair(good, u"+15125550100"_s), std::pair(differs, u"+15125550101"_s),
                                      std::pair(strangers, u"+15125550102"_s), std::pair(dead, u"+15125550103"_s),
                                      std::pair(shown, u"+15125550104"_s), std::pair(blank, u"+15125550105"_s)})
        manage(sid, number);
    const QString unknown = inject(u"+15125550106"_s, {{u"friendly_name"_s, u"Bay Plumbing · Main"_s}});
    const QString subaccount = m_sandbox->account(u"subaccount"_s).sid;
    const QString elsewhere = inject(u"+15125550107"_s, ourWebhooks(), subaccount);
    const QString gone = u"PNfa4e%1"_s.arg(900, 28, 16, QChar(u'0'));
    manage(gone, u"+15125550108"_s);
    const QString moved = inject(u"+15125550109"_s, ourWebhooks(), subaccount);
    manage(moved, u"+15125550109"_s);

    QVERIFY(compare());
    const auto says = [this](const QString &sid, Finding finding, Answering answering) {
        const ComparedNumber *number = find(sid);
        return number != nullptr && number->finding == finding && number->answering == answering;
    };
    QVERIFY(find(good) == nullptr);
    QVERIFY(says(differs, Finding::Differs, Answering::Ours));
    QVERIFY(says(strangers, Finding::Differs, Answering::Foreign));
    QVERIFY(says(dead, Finding::Differs, Answering::InTheWay));
    QVERIFY(says(shown, Finding::Differs, Answering::Demo));
    QVERIFY(says(blank, Finding::Differs, Answering::Blank));
    QVERIFY(says(unknown, Finding::NotManaged, Answering::Blank));
    QVERIFY(says(elsewhere, Finding::NotManaged, Answering::Ours));
    QVERIFY(find(gone) != nullptr);
    QCOMPARE(find(gone)->finding, Finding::Missing);
    QVERIFY(find(moved)->isElsewhere);
    QCOMPARE(comparison().found().size(), 9);

    const auto differences = comparison().differences(*find(differs));
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first().field, u"VoiceUrl"_s);
    QCOMPARE(differences.first().expected, domain::defaultWebhooks().voice.url);
    QCOMPARE(differences.first().theirs, u"https://api.serviceflow.com/old/voice"_s);
    QCOMPARE(comparison().differences(*find(dead)).first().field, u"VoiceApplicationSid"_s);
    QCOMPARE(comparison().label(*find(unknown)), u"Bay Plumbing · Main"_s);
    QCOMPARE(comparison().label(*find(differs)), u"Main line"_s);
    QCOMPARE(comparison().organizationName(find(differs)->organizationId), u"Acme Dental"_s);

    const inventory::ComparisonFigures figures = comparison().figures();
    QCOMPARE(figures.managed, 8);
    QCOMPARE(figures.correct, 1);
    QCOMPARE(figures.differing, 6);
    QCOMPARE(figures.missing, 1);
    QCOMPARE(figures.notManaged, 2);
    QCOMPARE(figures.percentCorrect(), 12);
    QCOMPARE(comparison().accounts().size(), 2);
    QCOMPARE(comparison().accounts().first().numbers, 7);
}

void TestComparison::outlivesTheProgram()
{
    const QString unknown = inject(u"+15125550106"_s, {});
    const QString gone = u"PNfa4e%1"_s.arg(900, 28, 16, QChar(u'0'));
    manage(gone, u"+15125550108"_s);
    QVERIFY(compare());
    const QDateTime asOf = comparison().asOf();
    QVERIFY(asOf.isValid());
    const inventory::ComparisonFigures figures = comparison().figures();
    close();
    QVERIFY(m_sandbox->post(u"/reset"_s));
    open();
    QVERIFY(m_services);
    QCOMPARE(comparison().state(), State::NotLoaded);
    comparison().load();
    QTRY_COMPARE(comparison().state(), State::Ready);
    QCOMPARE(comparison().found().size(), 2);
    QCOMPARE(find(unknown)->finding, Finding::NotManaged);
    QCOMPARE(find(gone)->finding, Finding::Missing);
    QVERIFY(comparison().figures() == figures);
    QVERIFY(std::abs(comparison().asOf().msecsTo(asOf)) < 1000);
    QVERIFY(m_sandbox->requests(u"api"_s).isEmpty()); // nobody asked Twilio
}

void TestComparison::rowsComeWithTheFirstPage()
{
    QVERIFY(m_sandbox->post(u"/latency"_s, {{u"ms"_s, 60}}));
    qsizetype first = 0;
    connect(&comparison(), &Comparison::added, this, [&] {
        if (first == 0)
            first = comparison().found().size();
    });
    QVERIFY(compare());
    QCOMPARE(first, 1000);
    QCOMPARE(comparison().found().size(), 3500);
    QCOMPARE(comparison().figures().notManaged, 3500);
    QVERIFY(std::ranges::count(comparison().found(), Answering::InTheWay, &ComparedNumber::answering) == 35);
    QVERIFY(std::ranges::count(comparison().found(), Answering::Demo, &ComparedNumber::answering) == 35);
}

void TestComparison::brokenOffIsNotTheWhole()
{
    const QString sid = inject(u"+15125550100"_s, ourWebhooks());
    manage(sid, u"+15125550100"_s);
    const QString gone = u"PNfa4e%1"_s.arg(900, 28, 16, QChar(u'0'));
    const QJsonObject fault{
        {u"match"_s,
         QJsonObject{{u"server"_s, u"api"_s}, {u"path"_s, m_account + u"/IncomingPhoneNumbers"_s}, {u"count"_s, -1}}},
        {u"fault"_s, u"truncated-json"_s}};
    QVERIFY(m_sandbox->arm(fault));
    QVERIFY(compare());
    QVERIFY(find(sid) == nullptr); // it was not seen, and that says nothing
    QCOMPARE(comparison().figures().managed, 0);
    QCOMPARE(comparison().figures().percentCorrect(), -1);
    QVERIFY(!comparison().asOf().isValid() || comparison().accounts().size() > 1);
    const auto account = comparison().accounts().first();
    QCOMPARE(account.accountSid, m_account);
    QVERIFY(account.error);
    QCOMPARE(account.error->kind, core::ErrorKind::BadReply);
    QVERIFY(!comparison().accounts().last().error); // the subaccount was listed all the same

    QVERIFY(m_sandbox->clearFaults());
    manage(gone, u"+15125550108"_s);
    QVERIFY(compare());
    QCOMPARE(comparison().figures().percentCorrect(), 50);
    QCOMPARE(find(gone)->finding, Finding::Missing);
    QVERIFY(!comparison().accounts().first().error);

    // What was known stays, beside the trouble.
    QVERIFY(m_sandbox->arm(fault));
    QVERIFY(compare());
    QCOMPARE(comparison().figures().percentCorrect(), 50);
    QVERIFY(comparison().accounts().first().error && comparison().accounts().first().wholeAt.isValid());
}

void TestComparison::cancelKeepsWhatIsKnown()
{
    const QString gone = u"PNfa4e%1"_s.arg(900, 28, 16, QChar(u'0'));
    manage(gone, u"+15125550108"_s);
    QVERIFY(m_sandbox->post(u"/latency"_s, {{u"ms"_s, 60}}));
    comparison().compare();
    QTRY_COMPARE(comparison().found().size(), 1000);
    comparison().cancel();
    QTRY_COMPARE(comparison().state(), State::Ready);
    QVERIFY(comparison().found().size() >= 1000 && comparison().found().size() < 3500);
    QVERIFY(find(gone) == nullptr);
    QCOMPARE(comparison().accounts().first().error->kind, core::ErrorKind::Cancelled);
    QVERIFY(compare());
    QCOMPARE(comparison().found().size(), 3501);
}

void TestComparison::ignoredUntilSomethingElseIsTheMatter()
{
    QJsonObject foreign = ourWebhooks();
    foreign[u"voice_url"_s] = u"https://calls.example.com/in"_s;
    const QString sid = inject(u"+15125550100"_s, foreign);
    manage(sid, u"+15125550100"_s);
    QVERIFY(compare());
    QSignalSpy changed(&comparison(), &Comparison::numberChanged);
    QVERIFY(store::await<void>([&](auto done) {
        return comparison().ignore(*find(sid), u" Their own call centre until May "_s, std::move(done));
    }));
    QCOMPARE(changed.size(), 1);
    QVERIFY(find(sid)->isIgnored);
    QCOMPARE(comparison().ignored(*find(sid))->note, u"Their own call centre until May"_s);
    QCOMPARE(comparison().figures().ignored, 1);
    QCOMPARE(comparison().figures().correct, 0); // looked at is not correct
    QVERIFY(compare());
    QVERIFY(find(sid)->isIgnored);

    // In the Console somebody points it elsewhere.
    QVERIFY(m_sandbox->reset());
    foreign[u"voice_url"_s] = u"https://evil.example.net/in"_s;
    m_sids = 0;
    QCOMPARE(inject(u"+15125550100"_s, foreign), sid);
    QVERIFY(compare());
    QVERIFY(!find(sid)->isIgnored);
    QVERIFY(store::await<void>([&](auto done) { return comparison().ignore(*find(sid), {}, std::move(done)); }));
    QVERIFY(find(sid)->isIgnored);
    QVERIFY(store::await<void>([&](auto done) { return comparison().stopIgnoring(*find(sid), std::move(done)); }));
    QVERIFY(!find(sid)->isIgnored);
}

void TestComparison::anotherUrlSetIsAnotherExpectation()
{
    const QString sid = inject(u"+15125550100"_s, ourWebhooks());
    manage(sid, u"+15125550100"_s);
    QVERIFY(compare());
    QVERIFY(comparison().found().isEmpty());
    QCOMPARE(comparison().figures().percentCorrect(), 100);
    domain::WebhookSet own = domain::defaultWebhooks();
    own.voice.url = u"https://acme.example.com/voice/{organizationId}"_s;
    QVERIFY(store::await<void>([&](auto done) {
        return m_services->urlSets().save({.organizationId = m_organization, .webhooks = own}, std::move(done));
    }));
    QTRY_COMPARE(comparison().found().size(), 1);
    QCOMPARE(comparison().differences(*find(sid)).first().expected,
             u"https://acme.example.com/voice/"_s + m_organization);
    QCOMPARE(comparison().figures().percentCorrect(), 0);
}

void TestComparison::oneAccountAlone()
{
    const QString subaccount = m_sandbox->account(u"subaccount"_s).sid;
    const QString unknown = inject(u"+15125550106"_s, {}, subaccount);
    QVERIFY(compare());
    QVERIFY(find(unknown) != nullptr);
    inject(u"+15125550107"_s, {});
    QVERIFY(compare(m_account));
    QCOMPARE(comparison().found().size(), 2);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
