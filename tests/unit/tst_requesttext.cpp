// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/requesttext.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace phonedesk;
using namespace Qt::StringLiterals;
using domain::SentRequest;
using words::RequestStyle;
using Kind = SentRequest::Kind;

namespace {

const QString accountSid = u"AC00000000000000000000000000000001"_s;
const QString numberSid = u"PN00000000000000000000000000000001"_s;
const QString keySid = u"SK00000000000000000000000000000001"_s;

SentRequest purchase(const QString &name = u"Acme Dental · Main Line"_s)
{
    return {.kind = Kind::Purchase,
            .accountSid = accountSid,
            .form = {{u"PhoneNumber"_s, u"+15125550100"_s},
                     {u"FriendlyName"_s, name},
                     {u"VoiceUrl"_s, u"https://api.serviceflow.com/voice?a=1&b=2#rc=2"_s},
                     {u"VoiceMethod"_s, u"POST"_s}}};
}

SentRequest configure()
{
    return {.kind = Kind::Configure,
            .accountSid = accountSid,
            .numberSid = numberSid,
            .form = {{u"SmsUrl"_s, {}}, {u"VoiceApplicationSid"_s, {}}, {u"VoiceUrl"_s, u"https://h.example/v"_s}}};
}

SentRequest withUserInfo()
{
    return {.kind = Kind::Configure,
            .accountSid = accountSid,
            .numberSid = numberSid,
            .form = {{u"StatusCallback"_s, u"https://desk:p4ss'$word@h.example/s?a='b'"_s}}};
}

words::RequestSubject subject(domain::CredentialKind kind = domain::CredentialKind::AuthToken)
{
    return {.account = {.sid = accountSid, .credentialKind = kind, .keySid = keySid},
            .number = u"+15125550100"_s,
            .numberSid = numberSid};
}

// Names that people give, and what tries to break out of quotes.
QStringList hardTexts()
{
    return {u"Acme Dental · Main Line"_s,
            u"O'Brien's \"Best\" Dental"_s,
            u"$HOME `id` $(id) ${PATH}"_s,
            u"Zahnärzte 🦷 株式会社"_s,
            u"back\\slash \\' \\\\"_s,
            u"two\nlines\ttab"_s,
            u"-X --data @/etc/passwd"_s,
            u"!history; ls & | > < * ? [a-z] ~ #"_s,
            u"''''"_s,
            u" "_s,
            u"%{ if true } ${var.x} %%"_s};
}

} // namespace

// What is copied means exactly what was sent: for a shell, for twilio-cli's flags, for Terraform; and holds no secret.
class TestRequestText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void quotedForTheShell();
    void curl();
    void curlWithAnApiKey();
    void shellSeesWhatWasSent();
    void twilioCli();
    void twilioCliClearsASid();
    void userInfoIsAVariable();
    void terraform();
    void terraformSaysWhatItCannot();
    void requestSurvivesTheDatabase();
    void spoiledRequestIsNone();

private:
    struct Run
    {
        int exitCode = -1;
        QStringList arguments;
    };
    // Runs the text in a POSIX shell in which curl and twilio note what they were given.
    Run run(const QString &text, const QProcessEnvironment &variables = {}) const;

    QTemporaryDir m_bin;
};

void TestRequestText::initTestCase()
{
    for (const QString &name : {u"curl"_s, u"twilio"_s}) {
        QFile tool(m_bin.filePath(name));
        QVERIFY(tool.open(QIODevice::WriteOnly));
        tool.write("#!/bin/sh\nprintf '%s\\0' \"$TWILIO_API_SECRET\" \"$@\" > \"$NOTED\"\n");
        tool.close();
        QVERIFY(tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
}

TestRequestText::Run TestRequestText::run(const QString &text, const QProcessEnvironment &variables) const
{
    const QString noted = m_bin.filePath(u"noted"_s);
    QFile::remove(noted);
    QProcessEnvironment environment = variables;
    environment.insert(u"PATH"_s, m_bin.path() + u":/usr/bin:/bin"_s);
    environment.insert(u"NOTED"_s, noted);
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, {});
    shell.write(text.toUtf8());
    shell.closeWriteChannel();
    if (!shell.waitForFinished(20'000))
        return {};
    Run result{.exitCode = shell.exitCode(), .arguments = {}};
    if (QFile file(noted); file.open(QIODevice::ReadOnly)) {
        result.arguments = QString::fromUtf8(file.readAll()).split(QChar(u'\0'));
        result.arguments.removeLast(); // behind the last NUL
    }
    return result;
}

void TestRequestText::quotedForTheShell()
{
    QCOMPARE(words::shellQuoted(u"+15125550100"_s), u"+15125550100"_s);
    QCOMPARE(words::shellQuoted({}), u"''"_s);
    for (const QString &text : hardTexts()) {
        const Run run = this->run(u"curl "_s + words::shellQuoted(text));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.arguments, (QStringList{{}, text}));
    }
}

void TestRequestText::curl()
{
    QCOMPARE(words::requestText(purchase(), subject(), RequestStyle::Curl),
             u"# $TWILIO_AUTH_TOKEN holds the Auth Token of AC00000000000000000000000000000001.\n"
             "curl -X POST https://api.twilio.com/2010-04-01/Accounts/AC00000000000000000000000000000001/"
             "IncomingPhoneNumbers.json \\\n"
             "  -u AC00000000000000000000000000000001:\"$TWILIO_AUTH_TOKEN\" \\\n"
             "  --data-urlencode PhoneNumber=+15125550100 \\\n"
             "  --data-urlencode 'FriendlyName=Acme Dental · Main Line' \\\n"
             "  --data-urlencode 'VoiceUrl=https://api.serviceflow.com/voice?a=1&b=2#rc=2' \\\n"
             "  --data-urlencode VoiceMethod=POST\n"_s);
    const SentRequest release{.kind = Kind::Release, .accountSid = accountSid, .numberSid = numberSid};
    QCOMPARE(words::requestText(release, subject(), RequestStyle::Curl).section(u'\n', 1),
             u"curl -X DELETE https://api.twilio.com/2010-04-01/Accounts/AC00000000000000000000000000000001/"
             "IncomingPhoneNumbers/PN00000000000000000000000000000001.json \\\n"
             "  -u AC00000000000000000000000000000001:\"$TWILIO_AUTH_TOKEN\"\n"_s);
}

void TestRequestText::curlWithAnApiKey()
{
    const QString text = words::requestText(purchase(), subject(domain::CredentialKind::ApiKey), RequestStyle::Curl);
    QVERIFY2(text.contains("-u SK00000000000000000000000000000001:\"$TWILIO_API_KEY_SECRET\""_L1), qPrintable(text));
    QVERIFY(text.contains("/Accounts/AC0"_L1)); // the path keeps the account's SID
    QVERIFY(!text.contains("TWILIO_AUTH_TOKEN"_L1));
}

void TestRequestText::shellSeesWhatWasSent()
{
    QProcessEnvironment secret;
    secret.insert(u"TWILIO_AUTH_TOKEN"_s, u"t0ken with space"_s);
    for (const QString &name : hardTexts()) {
        const SentRequest request = purchase(name);
        const QStringList sent = run(words::requestText(request, subject(), RequestStyle::Curl), secret).arguments;
        QStringList wanted{{},        u"-X"_s,
                           u"POST"_s, u"https://api.twilio.com"_s + request.path(),
                           u"-u"_s,   accountSid + u":t0ken with space"_s};
        for (const auto &[field, value] : request.form)
            wanted << u"--data-urlencode"_s << field + u'=' + value;
        QCOMPARE(sent, wanted);

        const QStringList flags =
            run(words::requestText(request, subject(), RequestStyle::TwilioCli), secret).arguments;
        QCOMPARE(flags.indexOf(u"--friendly-name"_s), 4);
        QCOMPARE(flags.value(5), name);
    }
}

void TestRequestText::twilioCli()
{
    QCOMPARE(words::requestText(purchase(), subject(), RequestStyle::TwilioCli),
             u"# The secret is taken from $TWILIO_AUTH_TOKEN.\n"
             "TWILIO_ACCOUNT_SID=AC00000000000000000000000000000001 \\\n"
             "  TWILIO_AUTH_TOKEN=\"$TWILIO_AUTH_TOKEN\" \\\n"
             "  twilio api:core:incoming-phone-numbers:create \\\n"
             "  --phone-number +15125550100 \\\n"
             "  --friendly-name 'Acme Dental · Main Line' \\\n"
             "  --voice-url 'https://api.serviceflow.com/voice?a=1&b=2#rc=2' \\\n"
             "  --voice-method POST\n"_s);
    // An API key: the CLI's name of its secret is another than ours.
    const SentRequest release{.kind = Kind::Release, .accountSid = accountSid, .numberSid = numberSid};
    QProcessEnvironment secret;
    secret.insert(u"TWILIO_API_KEY_SECRET"_s, u"s3cret"_s);
    const Run run = this->run(
        words::requestText(release, subject(domain::CredentialKind::ApiKey), RequestStyle::TwilioCli), secret);
    QCOMPARE(run.arguments,
             (QStringList{u"s3cret"_s, u"api:core:incoming-phone-numbers:remove"_s, u"--sid"_s, numberSid}));
}

void TestRequestText::twilioCliClearsASid()
{
    const Run run = this->run(words::requestText(configure(), subject(), RequestStyle::TwilioCli));
    QCOMPARE(run.arguments, (QStringList{{},
                                         u"api:core:incoming-phone-numbers:update"_s,
                                         u"--sid"_s,
                                         numberSid,
                                         u"--sms-url"_s,
                                         {},
                                         u"--voice-application-sid"_s,
                                         {},
                                         u"--voice-url"_s,
                                         u"https://h.example/v"_s,
                                         u"--skip-parameter-validation"_s}));
    const QString plain = words::requestText(purchase(), subject(), RequestStyle::TwilioCli);
    QVERIFY(!plain.contains("--skip-parameter-validation"_L1));
}

void TestRequestText::userInfoIsAVariable()
{
    for (const RequestStyle style : {RequestStyle::Curl, RequestStyle::TwilioCli, RequestStyle::Terraform}) {
        const QString text = words::requestText(withUserInfo(), subject(), style);
        QVERIFY2(!text.contains("p4ss"_L1) && !text.contains("desk:"_L1), qPrintable(text));
        QVERIFY2(text.contains("StatusCallback are left out"_L1) || style == RequestStyle::Terraform, qPrintable(text));
    }
    const QString curl = words::requestText(withUserInfo(), subject(), RequestStyle::Curl);
    // Without it nothing is sent: another URL would be set.
    QVERIFY(run(curl).exitCode != 0);
    QVERIFY(run(curl).arguments.isEmpty());
    QProcessEnvironment user;
    user.insert(u"STATUS_CALLBACK_USERINFO"_s, u"desk:p4ss'$word"_s);
    QCOMPARE(run(curl, user).arguments.last(), u"StatusCallback="_s + withUserInfo().value(u"StatusCallback"));
    const QString terraform = words::requestText(withUserInfo(), subject(), RequestStyle::Terraform);
    QVERIFY2(terraform.contains("\"https://${var.status_callback_userinfo}@h.example/s?a='b'\""_L1),
             qPrintable(terraform));
    QVERIFY(terraform.contains("sensitive   = true"_L1));
}

void TestRequestText::terraform()
{
    const QString text =
        words::requestText(purchase(u"O'Brien \"Best\" ${x} %{y} $5 50% \\"_s), subject(), RequestStyle::Terraform);
    QVERIFY2(text.endsWith(u"\n"
                           "resource \"twilio_api_accounts_incoming_phone_numbers\" \"number_15125550100\" {\n"
                           "  phone_number  = \"+15125550100\"\n"
                           "  friendly_name = \"O'Brien \\\"Best\\\" $${x} %%{y} $5 50% \\\\\"\n"
                           "  voice_url     = \"https://api.serviceflow.com/voice?a=1&b=2#rc=2\"\n"
                           "  voice_method  = \"POST\"\n"
                           "}\n"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"\n"
                           "import {\n"
                           "  to = twilio_api_accounts_incoming_phone_numbers.number_15125550100\n"
                           "  id = \"PN00000000000000000000000000000001\"\n"
                           "}\n"_s),
             qPrintable(text));
    QVERIFY(text.contains("export TWILIO_AUTH_TOKEN\n"_L1));
    const QString key =
        words::requestText(purchase(), subject(domain::CredentialKind::ApiKey), RequestStyle::Terraform);
    QVERIFY(key.contains("export TWILIO_API_SECRET=\"$TWILIO_API_KEY_SECRET\""_L1));
}

void TestRequestText::terraformSaysWhatItCannot()
{
    const QString text = words::requestText(configure(), subject(), RequestStyle::Terraform);
    QVERIFY2(text.contains("# sms_url was cleared, which this provider cannot do"_L1), qPrintable(text));
    QVERIFY2(!text.contains("sms_url = "_L1) && !text.contains("sms_url       ="_L1), qPrintable(text));
    QVERIFY(text.contains("phone_number = \"+15125550100\""_L1));
    const SentRequest release{.kind = Kind::Release, .accountSid = accountSid, .numberSid = numberSid};
    const QString gone = words::requestText(release, subject(), RequestStyle::Terraform);
    QVERIFY2(
        gone.contains("terraform destroy -target=twilio_api_accounts_incoming_phone_numbers.number_15125550100"_L1),
        qPrintable(gone));
}

void TestRequestText::requestSurvivesTheDatabase()
{
    for (const SentRequest &request : {purchase(hardTexts().at(3)), configure(), withUserInfo()})
        QVERIFY(domain::sentRequestFromJson(domain::toJson(request)) == request);
}

void TestRequestText::spoiledRequestIsNone()
{
    QJsonObject json = domain::toJson(configure());
    QVERIFY(!domain::sentRequestFromJson({}));
    json.insert(u"numberSid"_s, u"PN1; rm -rf /"_s);
    QVERIFY(!domain::sentRequestFromJson(json));
    json = domain::toJson(configure());
    json.insert(u"kind"_s, u"purchase"_s); // which has no number in its path
    QVERIFY(!domain::sentRequestFromJson(json));
}

QTEST_GUILESS_MAIN(TestRequestText)
#include "tst_requesttext.moc"
