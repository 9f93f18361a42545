// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webhookchange.h"

#include <QTest>

using namespace phonedesk::domain;
using namespace Qt::StringLiterals;

namespace {

const QString before = u"old.example"_s;
const QString after = u"new.example"_s;

NumberConfiguration number()
{
    NumberConfiguration number;
    number.sid = u"PN00000000000000000000000000000001"_s;
    number.number = *E164Number::fromText(u"+15125550100");
    number.capabilities = {.voice = true, .sms = true};
    number.webhooks = {.voice = {u"https://old.example/voice?x=%2B1#rc=2"_s, u"GET"_s},
                       .sms = {u"https://pbx.example/sms"_s},
                       .status = {},
                       .voiceFallback = {u"https://old.example/fallback"_s}};
    return number;
}

PlannedChange replaced(const NumberConfiguration &number, const OtherAnswers &others = {})
{
    return planChange(number, others, {.kind = WebhookChange::Kind::ReplaceHost, .oldHost = before, .newHost = after},
                      u"org"_s, {});
}

} // namespace

// What a change of many numbers sends for one of them, and what it leaves alone.
class TestWebhookChange : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheHostIsReplaced_data();
    void onlyTheHostIsReplaced();
    void otherUrlsAreNotOnThatHost();
    void fallbacksMoveTooAndNothingElseIsSent();
    void setChangesOnlyThePlacesThatItHas();
    void blankMethodsAreNoDifference();
    void numberWithoutSmsTakesNoSmsUrl();
    void whatAnotherAnswersIsNotMoved();
    void settingsSurvivePacking();
};

void TestWebhookChange::onlyTheHostIsReplaced_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("moved");

    const auto row = [](const char *name, const QString &url, const QString &from, const QString &to,
                        const QString &moved) {
        QTest::newRow(name) << url << from << to << moved;
    };
    row("all parts", u"https://old.example/a%20b?x=%2B1&y=#ct=100&rc=2"_s, before, after,
        u"https://new.example/a%20b?x=%2B1&y=#ct=100&rc=2"_s);
    row("user info stays", u"https://user:p%40ss@old.example/"_s, before, after, u"https://user:p%40ss@new.example/"_s);
    row("an at in the path", u"https://old.example/a@b"_s, before, after, u"https://new.example/a@b"_s);
    row("case of the host", u"https://OLD.Example/Voice"_s, before, after, u"https://new.example/Voice"_s);
    row("no path", u"https://old.example"_s, before, after, u"https://new.example"_s);
    row("query at once", u"https://old.example?a=1"_s, before, after, u"https://new.example?a=1"_s);
    row("its port stays", u"https://old.example:8443/v"_s, before, after, u"https://new.example:8443/v"_s);
    row("another port", u"https://old.example:8443/v"_s, before, u"new.example:9443"_s,
        u"https://new.example:9443/v"_s);
    row("that port only", u"https://old.example:8443/v"_s, u"old.example:8443"_s, after, u"https://new.example/v"_s);
    row("http stays http", u"http://old.example/v"_s, before, after, u"http://new.example/v"_s);
    row("the host in the query stays", u"https://old.example/v?next=https://old.example/w"_s, before, after,
        u"https://new.example/v?next=https://old.example/w"_s);
}

void TestWebhookChange::onlyTheHostIsReplaced()
{
    QFETCH(QString, url);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(onOtherHost(url, from, to).value_or(u"not on it"_s), "moved");
}

void TestWebhookChange::otherUrlsAreNotOnThatHost()
{
    for (const QString &url :
         {u""_s, u"https://api.old.example/v"_s, u"https://old.example.org/v"_s, u"https://other.example/old.example"_s,
          u"old.example/v"_s, u"https://"_s, u"https://old.example@pbx.example/v"_s})
        QVERIFY2(!onOtherHost(url, before, after), qPrintable(url));
    QVERIFY(!onOtherHost(u"https://old.example/v"_s, u"old.example:8443"_s, after));
    QVERIFY(!onOtherHost(u"https://old.example/v"_s, {}, after));
}

void TestWebhookChange::fallbacksMoveTooAndNothingElseIsSent()
{
    const PlannedChange plan = replaced(number());
    QCOMPARE(plan.wanted, (FieldChanges{{u"VoiceUrl"_s, u"https://new.example/voice?x=%2B1#rc=2"_s},
                                        {u"VoiceFallbackUrl"_s, u"https://new.example/fallback"_s}}));
    QVERIFY(plan.notMoved.isEmpty());
}

void TestWebhookChange::setChangesOnlyThePlacesThatItHas()
{
    const WebhookChange change{.kind = WebhookChange::Kind::Set,
                               .webhooks = {.sms = {u"https://api.example/{organizationId}/sms"_s}}};
    QCOMPARE(planChange(number(), {}, change, u"acme"_s, {}).wanted,
             (FieldChanges{{u"SmsUrl"_s, u"https://api.example/acme/sms"_s}}));
    const WebhookChange method{.kind = WebhookChange::Kind::Set,
                               .webhooks = {.voice = {number().webhooks.voice.url, u"POST"_s}}};
    QCOMPARE(planChange(number(), {}, method, {}, {}).wanted, (FieldChanges{{u"VoiceMethod"_s, u"POST"_s}}));
    const WebhookChange expected{.kind = WebhookChange::Kind::Expected};
    QVERIFY(planChange(number(), {}, expected, {}, number().webhooks).wanted.isEmpty());
}

void TestWebhookChange::blankMethodsAreNoDifference()
{
    FieldChanges a = settingsOf(number());
    FieldChanges b = a;
    b.insert(u"StatusCallbackMethod"_s, u"GET"_s);
    QVERIFY(isSame(a, b, u"StatusCallbackMethod"_s)); // there is no URL
    b.insert(u"SmsMethod"_s, u"GET"_s);
    QVERIFY(!isSame(a, b, u"SmsMethod"_s));
    b.insert(u"SmsMethod"_s, u"post"_s);
    QVERIFY(isSame(a, b, u"SmsMethod"_s));
    b.insert(u"TrunkSid"_s, u"TK1"_s);
    QVERIFY(!isSame(a, b, u"TrunkSid"_s));
}

void TestWebhookChange::numberWithoutSmsTakesNoSmsUrl()
{
    NumberConfiguration voiceOnly = number();
    voiceOnly.capabilities.sms = false;
    const FieldChanges wanted =
        planChange(voiceOnly, {}, {.kind = WebhookChange::Kind::Expected}, {}, defaultWebhooks()).wanted;
    QVERIFY(wanted.contains(u"VoiceUrl"_s));
    QVERIFY(!wanted.contains(u"SmsUrl"_s));
}

void TestWebhookChange::whatAnotherAnswersIsNotMoved()
{
    using By = AnsweredElsewhere::By;
    NumberConfiguration other = number();
    other.trunkSid = u"TK1"_s;
    PlannedChange plan = replaced(other);
    QVERIFY(plan.wanted.isEmpty());
    QCOMPARE(plan.notMoved, (QList<AnsweredElsewhere>{{.by = By::Trunk, .sid = u"TK1"_s}}));

    // An application that is known: it counts if one of its URLs is on the old host.
    other = number();
    other.voiceApplicationSid = u"AP1"_s;
    Application application{.sid = u"AP1"_s, .name = u"Menu"_s};
    application.webhooks.voiceFallback.url = u"https://old.example/app"_s;
    plan = replaced(other, {.applications = {application}});
    QVERIFY(plan.wanted.isEmpty());
    QCOMPARE(plan.notMoved.size(), 1);
    QCOMPARE(plan.notMoved.first().name, u"Menu"_s);
    QCOMPARE(plan.notMoved.first().url, u"https://old.example/app"_s);
    application.webhooks = {};
    QVERIFY(replaced(other, {.applications = {application}}).notMoved.isEmpty());

    // A Messaging Service answers texts, unless it hands them on to the number's URL.
    other = number();
    other.webhooks.sms.url = u"https://old.example/sms"_s;
    MessagingService service{.sid = u"MG1"_s, .name = u"Alerts"_s, .inboundUrl = u"https://old.example/mg"_s};
    plan = replaced(other, {.service = service});
    QVERIFY(!plan.wanted.contains(u"SmsUrl"_s));
    QVERIFY(plan.wanted.contains(u"VoiceUrl"_s)); // calls are another matter
    QCOMPARE(plan.notMoved.first().by, By::MessagingService);
    QCOMPARE(plan.notMoved.first().url, service.inboundUrl);
    service.usesNumbersUrl = true;
    plan = replaced(other, {.service = service});
    QCOMPARE(plan.wanted.value(u"SmsUrl"_s), u"https://new.example/sms"_s);
    QVERIFY(plan.notMoved.isEmpty());
}

void TestWebhookChange::settingsSurvivePacking()
{
    NumberConfiguration other = number();
    other.smsApplicationSid = u"AP2"_s;
    const FieldChanges settings = settingsOf(other);
    QCOMPARE(settingsOf(ListedConfiguration::of(other)), settings);
    QCOMPARE(settingsOf(configurationOf(settings)), settings);
    QCOMPARE(webhooksOf(settings), other.webhooks);
    QCOMPARE(ListedNumber::of(other).toConfiguration().webhooks, other.webhooks);
}

QTEST_GUILESS_MAIN(TestWebhookChange)
#include "tst_webhookchange.moc"
