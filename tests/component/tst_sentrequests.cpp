// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/provisioningdesk.h"

#include <QTest>

using namespace phonedesk;
using namespace phonedesk::provisioning;
using namespace phonedesk::testsupport;
using namespace Qt::StringLiterals;
using core::Effect;
using core::ErrorKind;
using domain::SentRequest;
using workflow::RunState;
using Kind = SentRequest::Kind;

namespace {

const core::Error lost{.kind = ErrorKind::Timeout, .effect = Effect::Unknown, .operation = u"purchase"_s};
const core::Error refused{
    .kind = ErrorKind::Rejected, .effect = Effect::None, .operation = u"configure"_s, .twilioCode = 21402};

// The requests that a number's history shows, for an act.
QList<SentRequest> shown(ProvisioningDesk &desk, const QString &runId, const QString &act)
{
    QList<SentRequest> requests;
    const auto entries = desk.historyOf(desk.view(runId).phoneNumberId);
    for (const domain::HistoryEntry &entry : entries) {
        const auto request = domain::sentRequestFromJson(entry.details.value(domain::sentRequestKey).toObject());
        if (entry.act == act && request)
            requests << *request;
    }
    return requests;
}

// A run that takes over a number whose texts go elsewhere, up to where it is asked.
QString runOfAnOwnedNumber(ProvisioningDesk &desk)
{
    domain::WebhookSet theirs = domain::defaultWebhooks();
    theirs.sms.url = u"https://demo.twilio.com/welcome/sms/reply/"_s;
    desk.phones->own(desk.request().choice.number, theirs, desk.clock.now().addDays(-30));
    QString id = desk.start(desk.request());
    if (!QTest::qWaitFor([&] { return desk.view(id).may(Decision::Adopt); }))
        qFatal("nobody is asked");
    return id;
}

} // namespace

// What history shows of a request is what was sent, also where its answer was lost or another process finds out; and
// nothing is shown that was refused or never sent.
class TestSentRequests : public QObject
{
    Q_OBJECT

private slots:
    void purchaseIsWrittenDown();
    void purchaseOfAnEarlierProcessIsShown();
    void adoptedNumberShowsNoPurchase();
    void configurationShowsOnlyWhatWasSent();
    void lostConfigurationIsHistoryOnceItIsFound();
    void refusedConfigurationIsNotShown();
    void releaseIsWrittenDown();
};

void TestSentRequests::purchaseIsWrittenDown()
{
    ProvisioningDesk desk;
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).isVerified());
    const auto requests = shown(desk, id, u"bought"_s);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0].kind, Kind::Purchase);
    QCOMPARE(requests[0].value(u"PhoneNumber"), u"+15125550100"_s);
    QCOMPARE(requests[0].value(u"FriendlyName"), desk.request().friendlyName());
    QCOMPARE(requests[0].value(u"VoiceUrl"), desk.request().webhooks.voice.url);
    QVERIFY(desk.view(id).requests == requests);
}

void TestSentRequests::purchaseOfAnEarlierProcessIsShown()
{
    ProvisioningDesk desk;
    desk.phones->purchases = {ScriptedPhones::Fault{lost, true}};
    desk.phones->lookUps = {std::nullopt, lost};
    const QString id = desk.start(desk.request());
    QTRY_VERIFY(desk.view(id).nextLookUpAt.isValid());
    desk.restart();
    const auto call = desk.runs->resume([](const core::Status &) {});
    QTRY_VERIFY(desk.runs->view(id));
    QTRY_VERIFY(desk.view(id).isVerified());
    const auto requests = shown(desk, id, u"bought"_s);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0].value(u"FriendlyName"), desk.request().friendlyName());
    QVERIFY(desk.view(id).requests == requests);
}

void TestSentRequests::adoptedNumberShowsNoPurchase()
{
    ProvisioningDesk desk;
    const QString id = runOfAnOwnedNumber(desk);
    desk.runs->decide(id, Decision::Adopt);
    QTRY_VERIFY(desk.view(id).isVerified());
    QVERIFY(shown(desk, id, u"adopted"_s).isEmpty());
}

void TestSentRequests::configurationShowsOnlyWhatWasSent()
{
    ProvisioningDesk desk;
    const QString id = runOfAnOwnedNumber(desk);
    desk.runs->decide(id, Decision::Adopt);
    QTRY_VERIFY(desk.view(id).isVerified());
    const auto requests = shown(desk, id, u"configured"_s);
    QCOMPARE(requests.size(), 1);
    const QList<std::pair<QString, QString>> form{{u"SmsUrl"_s, desk.request().webhooks.sms.url}};
    QCOMPARE(requests[0].form, form);
    QCOMPARE(requests[0].numberSid, desk.view(id).numberSid);
}

void TestSentRequests::lostConfigurationIsHistoryOnceItIsFound()
{
    ProvisioningDesk desk;
    const QString id = runOfAnOwnedNumber(desk);
    desk.phones->updates = {ScriptedPhones::Fault{lost, true}};
    desk.runs->decide(id, Decision::Adopt);
    QTRY_VERIFY(desk.phones->count(u"configure SmsUrl"_s) == 1);
    QTRY_VERIFY(desk.clock.advanceToNext() || desk.view(id).isVerified());
    QTRY_VERIFY(desk.view(id).isVerified());
    QCOMPARE(desk.phones->count(u"configure SmsUrl"_s), 1);
    QCOMPARE(shown(desk, id, u"configured"_s).size(), 1);
    QCOMPARE(desk.view(id).requests.size(), 1);
}

void TestSentRequests::refusedConfigurationIsNotShown()
{
    ProvisioningDesk desk;
    const QString id = runOfAnOwnedNumber(desk);
    desk.phones->updates = {ScriptedPhones::Fault{refused, false}};
    desk.runs->decide(id, Decision::Adopt);
    QTRY_VERIFY(desk.view(id).state == RunState::AwaitingDecision && desk.view(id).ownership == Ownership::Bought);
    // Somebody sets it right in Twilio's Console: this run's request is no history.
    for (domain::NumberConfiguration &number : desk.phones->owned)
        number.webhooks.sms = desk.request().webhooks.sms;
    desk.runs->decide(id, Decision::Retry);
    QTRY_VERIFY(desk.view(id).isVerified());
    QVERIFY(shown(desk, id, u"configured"_s).isEmpty());
    QVERIFY(desk.view(id).requests.isEmpty());
}

void TestSentRequests::releaseIsWrittenDown()
{
    for (const bool isLost : {false, true}) {
        ProvisioningDesk desk;
        desk.prober.finding = domain::Finding::AcceptedUnsigned;
        const QString id = desk.start(desk.request());
        QTRY_VERIFY(desk.view(id).may(Decision::GiveBack));
        if (isLost)
            desk.phones->releases = {ScriptedPhones::Fault{lost, true}};
        std::optional<core::Status> answer;
        const auto call = desk.runs->giveBack(id, u"5125550100"_s, [&](const core::Status &given) { answer = given; });
        QTRY_VERIFY(answer && answer->has_value());
        const auto requests = shown(desk, id, u"given back"_s);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests[0].kind, Kind::Release);
        QCOMPARE(requests[0].numberSid, desk.view(id).numberSid);
        QVERIFY(requests[0].form.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSentRequests)
#include "tst_sentrequests.moc"
