// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxdesk.h"
#include "words/requesttext.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using provisioning::Decision;
using provisioning::Ownership;
using testsupport::SandboxDesk;

namespace {

const QString userInfo = u"hook:p4ss'$word"_s;

} // namespace

// The text that a person copies does what the program did: it is run, in a shell, against the same Twilio, and what is
// on the wire is compared.
class TestShowRequest : public QObject
{
    Q_OBJECT

private slots:
    void purchase_data();
    void purchase();
    void configure();
    void release();

private:
    QString findNumber(SandboxDesk &desk);
    // Runs it to where a person is needed, or to its end.
    QString start(SandboxDesk &desk, const QString &number, const domain::WebhookSet &webhooks);
    std::optional<domain::SentRequest> requestOf(SandboxDesk &desk, const QString &numberId, const QString &act);
    // The curl text, at the sandbox's address; its output.
    QString runCurl(SandboxDesk &desk, const domain::SentRequest &request);
    // What was on the wire for this request: the program's, then curl's.
    QList<QJsonObject> wire(SandboxDesk &desk, const domain::SentRequest &request);

    core::Calls m_calls;
};

QString TestShowRequest::findNumber(SandboxDesk &desk)
{
    std::optional<QString> number;
    m_calls.keep(desk.services().search().search(
        desk.accountSid(), {.areaCodes = u"512"_s}, [&](const core::Result<provisioning::SearchOutcome> &outcome) {
            number =
                outcome && outcome->count() > 0 ? outcome->groups.first().rows.first().number.toString() : QString();
        }));
    return QTest::qWaitFor([&] { return number.has_value(); }, 10'000) ? *number : QString();
}

QString TestShowRequest::start(SandboxDesk &desk, const QString &number, const domain::WebhookSet &webhooks)
{
    const auto organization = desk.services().organizations().all().first();
    const provisioning::ProvisionRequest request{
        .organizationId = organization.id,
        .organizationName = organization.name,
        .accountSid = desk.accountSid(),
        .label = u"Front \"desk\" · O'Brien's $5 🦷"_s,
        .choice = {.number = *domain::E164Number::fromText(number), .capabilities = {.voice = true, .sms = true}},
        .webhooks = webhooks};
    QString runId;
    m_calls.keep(desk.services().runs().start(
        request, [&](const core::Result<QString> &started) { runId = started.value_or(u"none"_s); }));
    const bool isSettled = QTest::qWaitFor(
        [&] {
            const auto view = desk.services().runs().view(runId);
            return view && (!view->isOpen() || view->state == workflow::RunState::AwaitingDecision);
        },
        20'000);
    return isSettled ? runId : QString();
}

std::optional<domain::SentRequest> TestShowRequest::requestOf(SandboxDesk &desk, const QString &numberId,
                                                              const QString &act)
{
    std::optional<QList<domain::HistoryEntry>> entries;
    m_calls.keep(desk.services().numbers().history(
        numberId, [&](const auto &answer) { entries = answer.value_or(QList<domain::HistoryEntry>()); }));
    if (!QTest::qWaitFor([&] { return entries.has_value(); }))
        return std::nullopt;
    for (const domain::HistoryEntry &entry : std::as_const(*entries)) {
        if (entry.act == act)
            return domain::sentRequestFromJson(entry.details.value(domain::sentRequestKey).toObject());
    }
    return std::nullopt;
}

QString TestShowRequest::runCurl(SandboxDesk &desk, const domain::SentRequest &request)
{
    const auto account = desk.services().accounts().find(desk.accountSid());
    QString text = words::requestText(request, {.account = *account}, words::RequestStyle::Curl);
    QString base = desk.sandbox.apiUrl().toString();
    while (base.endsWith(u'/'))
        base.chop(1);
    text.replace("https://api.twilio.com"_L1, base);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TWILIO_AUTH_TOKEN"_s, desk.sandbox.account(u"full"_s).token);
    environment.insert(u"TWILIO_API_KEY_SECRET"_s, desk.sandbox.account(u"main-key"_s).token);
    environment.insert(u"VOICE_URL_USERINFO"_s, userInfo);
    environment.insert(u"no_proxy"_s, u"127.0.0.1"_s);
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"/bin/sh"_s, {});
    shell.write(text.toUtf8());
    shell.closeWriteChannel();
    shell.waitForFinished(20'000);
    return QString::fromUtf8(shell.readAll());
}

QList<QJsonObject> TestShowRequest::wire(SandboxDesk &desk, const domain::SentRequest &request)
{
    const QString method = request.kind == domain::SentRequest::Kind::Release ? u"DELETE"_s : u"POST"_s;
    QList<QJsonObject> found;
    const QJsonArray requests = desk.sandbox.requests(u"api"_s);
    for (const auto &value : requests) {
        const QJsonObject each = value.toObject();
        if (each.value("method"_L1) == method && each.value("path"_L1) == request.path())
            found << each;
    }
    return found;
}

void TestShowRequest::purchase_data()
{
    QTest::addColumn<bool>("withKey");
    QTest::newRow("Auth Token") << false;
    QTest::newRow("API key") << true;
}

void TestShowRequest::purchase()
{
    QFETCH(const bool, withKey);
    SandboxDesk desk;
    desk.useKey = withKey;
    QVERIFY2(desk.open(), qPrintable(desk.errorText()));
    domain::WebhookSet webhooks = domain::defaultWebhooks();
    webhooks.voice.url = u"https://%1@api.serviceflow.com/webhooks/twilio/voice?a=1&b=%20+#rc=2"_s.arg(userInfo);
    const QString runId = start(desk, findNumber(desk), webhooks);
    QVERIFY(!runId.isEmpty());
    const auto view = *desk.services().runs().view(runId);
    QCOMPARE(view.ownership, Ownership::Bought);
    QVERIFY(!view.requests.isEmpty());

    const auto request = requestOf(desk, view.phoneNumberId, u"bought"_s);
    QVERIFY(request);
    QVERIFY(*request == view.requests.first());
    QCOMPARE(request->value(u"FriendlyName"), u"Acme Dental · Front \"desk\" · O'Brien's $5 🦷"_s);
    const QString said = runCurl(desk, *request);
    const auto sent = wire(desk, *request);
    QVERIFY2(sent.size() == 2, qPrintable(said)); // Twilio takes the second as an update
    QCOMPARE(sent[1].value("form"_L1), sent[0].value("form"_L1));
    QVERIFY2(said.contains(view.numberSid), qPrintable(said));
    QVERIFY(!sent[0].value("form"_L1).toArray().isEmpty());
}

void TestShowRequest::configure()
{
    SandboxDesk desk;
    QVERIFY2(desk.open(), qPrintable(desk.errorText()));
    const QString number = u"+15125550143"_s;
    QVERIFY(desk.sandbox.post(u"/numbers"_s, {{u"phoneNumber"_s, number},
                                              {u"voice_url"_s, u"https://elsewhere.example/voice"_s},
                                              {u"sms_method"_s, u"GET"_s}}));
    const QString runId = start(desk, number, domain::defaultWebhooks());
    QVERIFY(!runId.isEmpty());
    QVERIFY(desk.services().runs().view(runId)->may(Decision::Adopt));
    desk.services().runs().decide(runId, Decision::Adopt);
    QTRY_VERIFY_WITH_TIMEOUT(desk.services().runs().view(runId)->isVerified(), 20'000);
    const auto view = *desk.services().runs().view(runId);
    QVERIFY(!requestOf(desk, view.phoneNumberId, u"adopted"_s)); // nothing was sent for that

    for (const domain::SentRequest &request : view.requests) {
        QCOMPARE(request.kind, domain::SentRequest::Kind::Configure);
        const auto before = wire(desk, request);
        const QString said = runCurl(desk, request);
        const auto sent = wire(desk, request);
        QVERIFY2(sent.size() == before.size() + 1, qPrintable(said));
        const bool isTheProgramsOwn = std::ranges::any_of(
            before, [&](const QJsonObject &each) { return each.value("form"_L1) == sent.last().value("form"_L1); });
        QVERIFY2(isTheProgramsOwn, qPrintable(said));
    }
    QVERIFY(!view.requests.isEmpty());
    const auto request = requestOf(desk, view.phoneNumberId, u"configured"_s);
    QVERIFY(request && *request == view.requests.last());
}

void TestShowRequest::release()
{
    SandboxDesk desk;
    desk.useKey = true; // cannot sign: the run waits for a person
    QVERIFY2(desk.open(), qPrintable(desk.errorText()));
    const QString number = findNumber(desk);
    const QString runId = start(desk, number, domain::defaultWebhooks());
    QVERIFY(!runId.isEmpty());
    QVERIFY(desk.services().runs().view(runId)->may(Decision::GiveBack));
    std::optional<core::Status> given;
    m_calls.keep(desk.services().runs().giveBack(runId, number, [&](const core::Status &status) { given = status; }));
    QTRY_VERIFY_WITH_TIMEOUT(given, 20'000);
    QVERIFY(given->has_value());
    const auto view = *desk.services().runs().view(runId);

    const auto request = requestOf(desk, view.phoneNumberId, u"given back"_s);
    QVERIFY(request);
    QCOMPARE(request->kind, domain::SentRequest::Kind::Release);
    QCOMPARE(request->numberSid, view.numberSid);
    const QString said = runCurl(desk, *request);
    QVERIFY2(wire(desk, *request).size() == 2, qPrintable(said));
    QVERIFY2(said.contains("20404"_L1), qPrintable(said)); // it is gone already
}

QTEST_GUILESS_MAIN(TestShowRequest)
#include "tst_showrequest.moc"
