// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/network.h"
#include "core/clock.h"
#include "credentials/sessioncredentialstore.h"
#include "http/client.h"
#include "support/answer.h"
#include "support/faultserver.h"
#include "support/proxyserver.h"
#include "support/testcertificate.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace phonedesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::CredentialPlace;
using domain::NetworkFinding;
using domain::NetworkReport;
using domain::NetworkSettings;
using domain::ProxyKind;
using domain::TrustedCertificate;
using services::Network;
using testsupport::Answer;
using testsupport::FaultServer;
using testsupport::ProxyServer;
using testsupport::TestCertificate;

namespace {

const QByteArray password = "pr0xy-s3cret-planted";

// A keychain in memory, which may not be there, or locked.
class Keychain final : public credentials::CredentialStore
{
public:
    bool isThere = true;
    bool isLocked = false; // for who reads

    core::CallHandle read(const credentials::CredentialKey &key, core::ResultCallback<core::Secret> done) override
    {
        if (!isLocked)
            return m_inner.read(key, std::move(done));
        auto [completion, handle] = core::Completion<core::Result<core::Secret>>::make(std::move(done));
        completion.finishLater(
            core::fail({.kind = core::ErrorKind::CredentialDenied, .operation = u"keychain.read"_s}));
        return std::move(handle);
    }
    core::CallHandle write(const credentials::CredentialKey &key, core::Secret secret,
                           core::ResultCallback<void> done) override
    {
        if (isThere)
            return m_inner.write(key, std::move(secret), std::move(done));
        auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
        completion.finishLater(core::fail({.kind = core::ErrorKind::Unreachable, .operation = u"keychain.write"_s}));
        return std::move(handle);
    }
    core::CallHandle remove(const credentials::CredentialKey &key, core::ResultCallback<void> done) override
    {
        return m_inner.remove(key, std::move(done));
    }

private:
    credentials::SessionCredentialStore m_inner;
};

} // namespace

// How this desk's network settings are kept, applied and tried out, with a real proxy on loopback.
class TestNetwork : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_certificate = TestCertificate::forHost(u"api.twilio.com"_s);
        QVERIFY2(!m_certificate.key.isEmpty(), "openssl is needed");
    }
    void init();
    void appliedAndRemembered();
    void passwordIsTheKeychainsAlone();
    void withoutAKeychainNothingIsApplied();
    void noUserNoPassword();
    void whatCannotBeChangesNothing_data();
    void whatCannotBeChangesNothing();
    void spoiltSettingsAreAsIfNotThere();
    void requestsWaitForThePassword();
    void passwordThatCannotBeReadIsToldAndTriedAgain();
    void passwordIsReadWhenItIsNeeded();
    void checkSaysWhatWasFound_data();
    void checkSaysWhatWasFound();
    void aCheckChangesNothing();
    void certificateFiles_data();
    void certificateFiles();
    void addressesAsTheyArePasted_data();
    void addressesAsTheyArePasted();

private:
    NetworkSettings byHand() const
    {
        NetworkSettings settings;
        settings.proxy = ProxyKind::Manual;
        settings.proxyHost = u"127.0.0.1"_s;
        settings.proxyPort = m_proxy->port();
        return settings;
    }
    QList<TrustedCertificate> certificates() const
    {
        QFile file(m_folder.filePath(u"ca.pem"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(m_certificate.certificate) < 0)
            return {};
        file.close();
        Answer<QList<TrustedCertificate>> answer;
        answer.keep(Network::readCertificates(file.fileName(), answer.callback()));
        return answer.wait() && answer.result() ? *answer.result() : QList<TrustedCertificate>();
    }
    core::Status apply(const NetworkSettings &settings, std::optional<QByteArray> secret = {},
                       CredentialPlace place = CredentialPlace::Keychain)
    {
        Answer<void> answer;
        std::optional<core::Secret> given;
        if (secret)
            given = core::Secret(QByteArrayView(*secret));
        answer.keep(m_network->apply(settings, std::move(given), place, answer.callback()));
        if (!answer.wait())
            return core::fail({.kind = core::ErrorKind::Timeout});
        return answer.result();
    }
    bool ask() // through the client, to a host that only the proxy knows
    {
        Answer<http::Response> answer;
        answer.keep(
            m_client->send({.operation = u"test"_s, .url = QUrl(u"http://hooks.example.com/"_s)}, answer.callback()));
        return answer.wait() && answer.result();
    }
    void startAgain()
    {
        m_network.reset();
        m_client = std::make_unique<http::Client>(m_clock);
        m_network = std::make_unique<Network>(*m_client, m_clock, *m_keychain, m_session);
    }

    QTemporaryDir m_folder;
    core::SystemClock m_clock;
    TestCertificate m_certificate;
    std::unique_ptr<FaultServer> m_plain;
    std::unique_ptr<FaultServer> m_tls;
    std::unique_ptr<ProxyServer> m_proxy;
    std::unique_ptr<Keychain> m_keychain;
    credentials::SessionCredentialStore m_session;
    std::unique_ptr<http::Client> m_client;
    std::unique_ptr<Network> m_network;
};

void TestNetwork::init()
{
    QSettings().clear();
    m_plain = std::make_unique<FaultServer>();
    m_tls = std::make_unique<FaultServer>(FaultServer::Transport::SelfSigned);
    m_tls->useCertificate(m_certificate.certificate, m_certificate.key);
    m_proxy = std::make_unique<ProxyServer>();
    m_proxy->know(u"hooks.example.com:80"_s, m_plain->url().port());
    m_proxy->know(u"api.twilio.com:443"_s, m_tls->url().port());
    m_keychain = std::make_unique<Keychain>();
    startAgain();
    m_network->start();
}

void TestNetwork::appliedAndRemembered()
{
    NetworkSettings settings = byHand();
    settings.certificates = certificates();
    settings.deadline = 12s;
    settings.atOnce = 3;
    QCOMPARE(settings.certificates.size(), 1);
    QVERIFY(apply(settings));
    QVERIFY(ask());
    QCOMPARE(m_proxy->let(), 1);
    QCOMPARE(m_client->patience().value(), 12s);

    startAgain();
    m_network->start();
    QCOMPARE(m_network->settings(), settings);
    QVERIFY(ask());
    QCOMPARE(m_proxy->let(), 2);
    settings.proxy = ProxyKind::None; // felt by the next request; what was typed for the proxy stays
    QVERIFY(apply(settings));
    QVERIFY(!ask());
    QCOMPARE(m_proxy->let(), 2);
    QCOMPARE(m_network->settings().proxyPort, m_proxy->port());
}

void TestNetwork::passwordIsTheKeychainsAlone()
{
    m_proxy->requirePassword("desk", password);
    NetworkSettings settings = byHand();
    settings.proxyUser = u"desk"_s;
    QVERIFY(apply(settings, password));
    QVERIFY(m_network->hasPassword());
    QVERIFY(ask());
    settings.atOnce = 5; // another change leaves it
    QVERIFY(apply(settings));
    QVERIFY(ask());
    const QSettings kept;
    const QStringList keys = kept.allKeys();
    QVERIFY(keys.contains(u"network/proxyUser"_s));
    for (const QString &key : keys)
        QVERIFY2(!kept.value(key).toString().contains(QString::fromLatin1(password)), qPrintable(key));
    startAgain();
    m_network->start();
    QVERIFY(ask());
}

void TestNetwork::withoutAKeychainNothingIsApplied()
{
    m_keychain->isThere = false;
    m_proxy->requirePassword("desk", password);
    NetworkSettings settings = byHand();
    settings.proxyUser = u"desk"_s;
    const auto refused = apply(settings, password);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::Unreachable);
    QCOMPARE(m_network->settings(), NetworkSettings());
    QVERIFY(!m_network->hasPassword());
    QVERIFY(apply(settings, password, CredentialPlace::Session));
    QVERIFY(ask());
    startAgain(); // and it ends with the program
    m_network->start();
    QVERIFY(!m_network->hasPassword());
    QVERIFY(!ask());
}

void TestNetwork::noUserNoPassword()
{
    NetworkSettings settings = byHand();
    settings.proxyUser = u"desk"_s;
    QVERIFY(apply(settings, password));
    settings.proxyUser.clear();
    QVERIFY(apply(settings));
    QVERIFY(!m_network->hasPassword());
    Answer<core::Secret> left;
    left.keep(m_keychain->read({{}, credentials::Purpose::ProxyPassword}, left.callback()));
    QVERIFY(left.wait());
    QVERIFY(!left.result());
}

void TestNetwork::whatCannotBeChangesNothing_data()
{
    QTest::addColumn<QString>("what");
    for (const QString &what : {u"no host"_s, u"a URL"_s, u"port"_s, u"short"_s, u"long"_s, u"none at once"_s})
        QTest::newRow(qPrintable(what)) << what;
}

void TestNetwork::whatCannotBeChangesNothing()
{
    QFETCH(QString, what);
    NetworkSettings settings = byHand();
    if (what == "no host"_L1)
        settings.proxyHost.clear();
    else if (what == "a URL"_L1)
        settings.proxyHost = u"http://127.0.0.1/"_s;
    else if (what == "port"_L1)
        settings.proxyPort = 70'000;
    else if (what == "none at once"_L1)
        settings.atOnce = 0;
    else
        settings.deadline = what == "short"_L1 ? 1s : 90s;
    const auto refused = apply(settings, password);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::Rejected);
    QCOMPARE(m_network->settings(), NetworkSettings());
    QVERIFY(QSettings().allKeys().filter(u"network/"_s).isEmpty());
}

void TestNetwork::spoiltSettingsAreAsIfNotThere()
{
    QSettings kept;
    kept.setValue(u"network/proxy"_s, u"manual"_s);
    kept.setValue(u"network/proxyHost"_s, u"http://a b"_s);
    kept.setValue(u"network/deadline"_s, 9'000);
    kept.setValue(u"network/atOnce"_s, -4);
    kept.setValue(u"network/certificates"_s, QStringList{u"rubbish"_s});
    startAgain();
    m_network->start();
    QCOMPARE(m_network->settings().proxy, ProxyKind::System);
    QCOMPARE(m_network->settings().deadline, 30s);
    QCOMPARE(m_network->settings().atOnce, 64);
    QVERIFY(m_network->settings().certificates.isEmpty());
}

void TestNetwork::requestsWaitForThePassword()
{
    m_proxy->requirePassword("desk", password);
    NetworkSettings settings = byHand();
    settings.proxyUser = u"desk"_s;
    QVERIFY(apply(settings, password));
    startAgain();
    m_network->start(); // the keychain has not answered yet
    QVERIFY(ask());
    QCOMPARE(m_proxy->let(), 1);
    QCOMPARE(m_proxy->seen().size(), 1);
}

void TestNetwork::passwordThatCannotBeReadIsToldAndTriedAgain()
{
    m_proxy->requirePassword("desk", password);
    NetworkSettings settings = byHand();
    settings.proxyUser = u"desk"_s;
    QVERIFY(apply(settings, password));
    startAgain();
    m_keychain->isLocked = true;
    m_network->start();
    QTRY_VERIFY(m_network->passwordFailure());
    QCOMPARE(m_network->passwordFailure()->kind, core::ErrorKind::CredentialDenied);
    QVERIFY(!ask());
    settings.atOnce = 3; // another change does not make it readable
    QVERIFY(apply(settings));
    QVERIFY(m_network->passwordFailure());
    m_keychain->isLocked = false;
    m_network->readPasswordAgain();
    QVERIFY(ask());
    QVERIFY(!m_network->passwordFailure());
}

void TestNetwork::passwordIsReadWhenItIsNeeded()
{
    m_proxy->requirePassword("desk", password);
    NetworkSettings settings = byHand();
    settings.proxyUser = u"desk"_s;
    QVERIFY(apply(settings, password));
    settings.proxy = ProxyKind::None;
    QVERIFY(apply(settings));
    startAgain();
    m_network->start();
    settings.proxy = ProxyKind::Manual;
    QVERIFY(apply(settings));
    QVERIFY(ask());
    QCOMPARE(m_proxy->let(), 1);
}

void TestNetwork::checkSaysWhatWasFound_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("expected");
    const auto row = [](const QString &how, NetworkFinding finding) {
        QTest::newRow(qPrintable(how)) << how << int(finding);
    };
    row(u"reached"_s, NetworkFinding::Reached);
    row(u"certificate not added"_s, NetworkFinding::NotTrusted);
    row(u"password missing"_s, NetworkFinding::ProxyWantsPassword);
    row(u"password given"_s, NetworkFinding::Reached);
    row(u"403"_s, NetworkFinding::ProxyRefused);
    row(u"proxy gone"_s, NetworkFinding::ProxyNotReached);
    row(u"proxy unknown"_s, NetworkFinding::ProxyNotFound);
    row(u"no proxy"_s, NetworkFinding::NotAProxy);
    row(u"name not found"_s, NetworkFinding::NameNotFound);
    row(u"nothing listens"_s, NetworkFinding::NotReached);
    row(u"loopback"_s, NetworkFinding::Reached);
}

void TestNetwork::checkSaysWhatWasFound()
{
    QFETCH(QString, how);
    QFETCH(int, expected);
    NetworkSettings settings = byHand();
    QUrl url(u"https://api.twilio.com"_s);
    if (how != "certificate not added"_L1)
        settings.certificates = certificates();
    if (how.startsWith("password"_L1)) {
        m_proxy->requirePassword("desk", password);
        settings.proxyUser = u"desk"_s;
    }
    m_proxy->refuseWith(how.toInt());
    if (how == "proxy gone"_L1) {
        m_proxy.reset();
    } else if (how == "proxy unknown"_L1) {
        settings.proxyHost = u"proxy.invalid"_s;
    } else if (how == "no proxy"_L1) {
        m_plain->setReply({.fault = testsupport::Fault::Garbage});
        settings.proxyPort = m_plain->url().port();
    } else if (how == "name not found"_L1) {
        settings.proxy = ProxyKind::None;
        url = QUrl(u"https://twilio.invalid"_s);
    } else if (how == "nothing listens"_L1) {
        url = m_plain->url();
        m_plain.reset();
    } else if (how == "loopback"_L1) {
        url = m_plain->url();
    }
    std::optional<core::Secret> secret;
    if (how == "password given"_L1)
        secret = core::Secret(QByteArrayView(password));
    std::optional<NetworkReport> report;
    const auto call =
        m_network->check(settings, std::move(secret), url, [&](const NetworkReport &found) { report = found; });
    QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 15'000);
    QVERIFY2(int(report->finding) == expected, qPrintable(u"%1: %2"_s.arg(int(report->finding)).arg(report->detail)));
    QCOMPARE(report->host, url.host());
    QVERIFY(!report->detail.contains(QString::fromLatin1(password)));
}

void TestNetwork::aCheckChangesNothing()
{
    std::optional<NetworkReport> report;
    const auto call =
        m_network->check(byHand(), {}, m_plain->url(), [&](const NetworkReport &found) { report = found; });
    QTRY_VERIFY(report.has_value());
    QCOMPARE(m_network->settings(), NetworkSettings());
    QVERIFY(!ask());
    QCOMPARE(m_proxy->seen().size(), 0);
}

void TestNetwork::certificateFiles_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("found"); // -1: Rejected, -2: Storage
    QTest::newRow("one") << u"one"_s << 1;
    QTest::newRow("two and a key") << u"two"_s << 2;
    QTest::newRow("a text") << u"text"_s << -1;
    QTest::newRow("a key alone") << u"key"_s << -1;
    QTest::newRow("far too large") << u"large"_s << -1;
    QTest::newRow("not there") << u"missing"_s << -2;
}

void TestNetwork::certificateFiles()
{
    QFETCH(QString, what);
    QFETCH(int, found);
    const QString path = m_folder.filePath(what);
    if (what != "missing"_L1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (what == "one"_L1)
            file.write(m_certificate.certificate);
        else if (what == "two"_L1)
            file.write(m_certificate.key + m_certificate.certificate + "and\n" +
                       TestCertificate::forHost(u"office"_s).certificate);
        else if (what == "key"_L1)
            file.write(m_certificate.key);
        else
            file.write(what == "large"_L1 ? QByteArray(3'000'000, 'x') : QByteArray("nothing of the kind"));
    }
    Answer<QList<TrustedCertificate>> answer;
    answer.keep(Network::readCertificates(path, answer.callback()));
    QVERIFY(answer.wait());
    if (found > 0) {
        QVERIFY(answer.result());
        QCOMPARE(answer.result()->size(), found);
        QCOMPARE(answer.result()->first().name, u"api.twilio.com"_s);
        QVERIFY(answer.result()->first().validUntil > QDateTime::currentDateTimeUtc());
        for (const TrustedCertificate &certificate : *answer.result())
            QVERIFY(!certificate.der.contains("PRIVATE"));
    } else {
        QVERIFY(!answer.result());
        QCOMPARE(answer.error().kind, found == -1 ? core::ErrorKind::Rejected : core::ErrorKind::Storage);
    }
}

void TestNetwork::addressesAsTheyArePasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host"); // empty: none
    QTest::addColumn<int>("port");
    QTest::newRow("a name") << u" proxy.office "_s << u"proxy.office"_s << 0;
    QTest::newRow("a name and port") << u"proxy.office:3128"_s << u"proxy.office"_s << 3128;
    QTest::newRow("a URL") << u"http://proxy.office:3128/"_s << u"proxy.office"_s << 3128;
    QTest::newRow("an address") << u"10.0.0.8"_s << u"10.0.0.8"_s << 0;
    QTest::newRow("IPv6") << u"[fd00::1]:3128"_s << u"fd00::1"_s << 3128;
    QTest::newRow("IPv6 alone") << u"fd00::1"_s << u"fd00::1"_s << 0;
    QTest::newRow("with a password") << u"http://me:secret@proxy.office:3128"_s << QString() << 0;
    QTest::newRow("another kind") << u"socks5://proxy.office"_s << QString() << 0;
    QTest::newRow("a path") << u"proxy.office/proxy.pac"_s << QString() << 0;
    QTest::newRow("words") << u"my proxy"_s << QString() << 0;
    QTest::newRow("nothing") << QString() << QString() << 0;
}

void TestNetwork::addressesAsTheyArePasted()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto address = domain::proxyAddressFromText(text);
    QCOMPARE(address.has_value(), !host.isEmpty());
    if (address) {
        QCOMPARE(address->host, host);
        QCOMPARE(address->port.value_or(0), port);
        NetworkSettings settings;
        settings.proxy = ProxyKind::Manual;
        settings.proxyHost = address->host;
        QVERIFY(domain::faultyFields(settings).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
