// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/connection.h"

#include <QTest>

#include <algorithm>

using namespace phonedesk::domain;
using namespace Qt::StringLiterals;

namespace {

const QString demoUrl = u"https://demo.twilio.com/welcome/voice/"_s;
const QString foreignUrl = u"https://pbx.example/answer#rc=2"_s;

NumberConfiguration plain()
{
    NumberConfiguration number;
    number.sid = u"PN00000000000000000000000000000001"_s;
    number.number = *E164Number::fromText(u"+15125550100");
    number.webhooks = {.voice = {demoUrl}, .sms = {foreignUrl}, .status = {}, .smsFallback = {foreignUrl, u"GET"_s}};
    return number;
}

ConnectionPlan plan(const NumberConfiguration &number, const QList<MessagingService> &services = {},
                    bool withTexts = true)
{
    return planConnection(number, services, defaultWebhooks(), withTexts, hostsOf(defaultWebhooks()));
}

ConnectionLine line(const ConnectionPlan &plan, ConnectionField field)
{
    const auto it = std::ranges::find(plan.lines, field, &ConnectionLine::field);
    return it == plan.lines.end() ? ConnectionLine{.text = u"missing"_s} : *it;
}

} // namespace

// What is there against what will be, before anything is written.
class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void eachUrlHasOneOfFourStates();
    void onlyWhatDiffersIsSent();
    void whatMakesAUrlDeadIsInTheWay();
    void serviceThatHandsTextsOnIsNotInTheWay();
    void textsMayStayAsTheyAre();
    void wrongMethodIsAChange();
    void putBackIsExactlyWhatDiffers();
    void changeOfSomebodyElseIsTold();
};

void TestConnection::eachUrlHasOneOfFourStates()
{
    const QStringList ours = hostsOf(defaultWebhooks());
    QCOMPARE(ownerOf({}, ours), UrlOwner::Blank);
    QCOMPARE(ownerOf(demoUrl, ours), UrlOwner::TwilioDemo);
    QCOMPARE(ownerOf(defaultWebhooks().voice.url, ours), UrlOwner::Ours);
    QCOMPARE(ownerOf(u"https://API.serviceflow.com/other"_s, ours), UrlOwner::Ours);
    QCOMPARE(ownerOf(foreignUrl, ours), UrlOwner::Foreign);
    QCOMPARE(ownerOf(u"https://demo.twilio.com.evil.example/"_s, ours), UrlOwner::Foreign);
}

void TestConnection::onlyWhatDiffersIsSent()
{
    NumberConfiguration number = plain();
    number.webhooks.status = defaultWebhooks().status;
    const ConnectionPlan made = plan(number);
    QCOMPARE(made.changes.keys(), (QStringList{u"SmsUrl"_s, u"VoiceUrl"_s}));
    QCOMPARE(line(made, ConnectionField::Status).group, ConnectionGroup::Stays);
    // The customer's fallback is nobody's to touch.
    QCOMPARE(line(made, ConnectionField::SmsFallback).group, ConnectionGroup::Stays);
    QCOMPARE(line(made, ConnectionField::SmsFallback).owner, UrlOwner::Foreign);
    QCOMPARE(line(made, ConnectionField::Voice).owner, UrlOwner::TwilioDemo);
    QCOMPARE(line(made, ConnectionField::Voice).after, defaultWebhooks().voice);
    number.webhooks = defaultWebhooks();
    QVERIFY(plan(number).changes.isEmpty());
}

void TestConnection::whatMakesAUrlDeadIsInTheWay()
{
    NumberConfiguration number = plain();
    number.trunkSid = u"TK1"_s;
    number.smsApplicationSid = u"AP1"_s;
    const ConnectionPlan made = plan(number, {{.sid = u"MG1"_s, .name = u"Reminders"_s}});
    QCOMPARE(line(made, ConnectionField::Trunk).group, ConnectionGroup::InTheWay);
    QCOMPARE(line(made, ConnectionField::SmsApplication).text, u"AP1"_s);
    QCOMPARE(line(made, ConnectionField::MessagingService).text, u"Reminders"_s);
    QCOMPARE(made.lines.first().group, ConnectionGroup::InTheWay); // it comes first
    QCOMPARE(made.servicesToLeave, QStringList{u"MG1"_s});
    QCOMPARE(made.changes.value(u"TrunkSid"_s, u"kept"_s), QString()); // an empty value clears
    QCOMPARE(made.changes.value(u"SmsApplicationSid"_s, u"kept"_s), QString());
    QVERIFY(!made.changes.contains(u"VoiceApplicationSid"_s));
    QVERIFY(made.areTextsInTheWay());
}

void TestConnection::serviceThatHandsTextsOnIsNotInTheWay()
{
    const ConnectionPlan made = plan(plain(), {{.sid = u"MG1"_s, .usesNumbersUrl = true}});
    QCOMPARE(line(made, ConnectionField::MessagingService).group, ConnectionGroup::Stays);
    QVERIFY(made.servicesToLeave.isEmpty());
    QVERIFY(!made.areTextsInTheWay());
}

void TestConnection::textsMayStayAsTheyAre()
{
    NumberConfiguration number = plain();
    number.smsApplicationSid = u"AP1"_s;
    const ConnectionPlan made = plan(number, {{.sid = u"MG1"_s}}, false);
    QCOMPARE(made.changes.keys(), (QStringList{u"StatusCallback"_s, u"VoiceUrl"_s}));
    QVERIFY(made.servicesToLeave.isEmpty());
    QVERIFY(!made.areTextsInTheWay());
    QCOMPARE(line(made, ConnectionField::Sms).group, ConnectionGroup::Stays);
}

void TestConnection::wrongMethodIsAChange()
{
    NumberConfiguration number = plain();
    number.webhooks = defaultWebhooks();
    number.webhooks.voice.method = u"GET"_s;
    const ConnectionPlan made = plan(number);
    QCOMPARE(made.changes, (FieldChanges{{u"VoiceMethod"_s, u"POST"_s}}));
    QCOMPARE(line(made, ConnectionField::Voice).group, ConnectionGroup::Changes);
}

void TestConnection::putBackIsExactlyWhatDiffers()
{
    NumberConfiguration found = plain();
    found.trunkSid = u"TK1"_s;
    found.webhooks.voice.method = u"GET"_s;
    NumberConfiguration present = found;
    present.trunkSid.clear();
    present.webhooks.voice = defaultWebhooks().voice;
    present.webhooks.status = defaultWebhooks().status;
    const QList<RestoreLine> lines = planRestore(present, found, present.webhooks);
    QStringList names;
    for (const RestoreLine &each : lines) {
        names << each.parameter;
        QVERIFY(!each.isOthers());
        QCOMPARE(each.found, settingsOf(found).value(each.parameter));
    }
    QCOMPARE(names, (QStringList{u"StatusCallback"_s, u"TrunkSid"_s, u"VoiceMethod"_s, u"VoiceUrl"_s}));
    QVERIFY(planRestore(found, found, present.webhooks).isEmpty());
}

void TestConnection::changeOfSomebodyElseIsTold()
{
    const NumberConfiguration found = plain();
    NumberConfiguration present = found;
    present.webhooks.voice.url = u"https://third.example/voice"_s;
    present.voiceApplicationSid = u"AP9"_s;
    WebhookSet ours = found.webhooks;
    ours.voice = defaultWebhooks().voice;
    const QList<RestoreLine> lines = planRestore(present, found, ours);
    QCOMPARE(lines.size(), 2);
    QVERIFY(std::ranges::all_of(lines, &RestoreLine::isOthers));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
