// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/network.h"
#include "core/preferences.h"
#include "http/client.h"
#include "support/proxyserver.h"
#include "support/testcertificate.h"
#include "ui/common/localrooms.h"
#include "ui/common/messagestrip.h"
#include "ui/common/theme.h"
#include "ui/settings/networkpage.h"
#include "ui/shell/networknotice.h"
#include "windowdesk.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace phonedesk;
using domain::NetworkSettings;
using domain::ProxyKind;
using testsupport::ProxyServer;
using testsupport::TestCertificate;

namespace {

// The program's own, with a keychain that may not be there.
class Room final : public ui::NetworkRoom
{
public:
    explicit Room(bool isLocked = false) : network(client, m_clock, keychain, m_session)
    {
        keychain.isLocked = isLocked;
        network.start();
        connect(&network, &services::Network::changed, this, &NetworkRoom::changed);
    }

    const NetworkSettings &settings() const override { return network.settings(); }
    bool hasPassword() const override { return network.hasPassword(); }
    const std::optional<core::Error> &passwordFailure() const override { return network.passwordFailure(); }
    void readPasswordAgain() override { network.readPasswordAgain(); }
    core::CallHandle apply(const NetworkSettings &settings, std::optional<core::Secret> password,
                           domain::CredentialPlace place, core::ResultCallback<void> done) override
    {
        return network.apply(settings, std::move(password), place, std::move(done));
    }
    core::CallHandle check(const NetworkSettings &settings, std::optional<core::Secret> password,
                           std::function<void(domain::NetworkReport)> done) override
    {
        return network.check(settings, std::move(password), QUrl(u"https://api.twilio.com"_s), std::move(done));
    }
    core::CallHandle readCertificates(const QString &path,
                                      core::ResultCallback<QList<domain::TrustedCertificate>> done) override
    {
        return services::Network::readCertificates(path, std::move(done));
    }

private:
    core::SystemClock m_clock;
    credentials::SessionCredentialStore m_session;

public:
    testsupport::TestKeychain keychain;
    http::Client client{m_clock};
    services::Network network;
};

} // namespace

class TestNetworkPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup()
    {
        if (m_page)
            m_page->hide(); // as its window does: a field that loses its focus tells a whole page
        m_page.reset();
    }
    void byHandIsAppliedWhenItsHostIsThere();
    void wrongHostsAreSaid_data();
    void wrongHostsAreSaid();
    void passwordGoesToTheKeychainAndOutOfTheField();
    void passwordNeedsAUser();
    void withoutAKeychainItAsks();
    void leavingThePageClearsThePassword();
    void passwordThatCannotBeReadIsSaid();
    void limitsApply();
    void arrowsChangeLimits();
    void checkTellsWhatItFound();
    void certificatesAreAddedAndRemoved();
    void badCertificateFilesAreSaid();

private:
    void showPage()
    {
        m_page = std::make_unique<ui::NetworkPage>(*m_room);
        m_page->resize(720, 900);
        m_page->show();
        m_page->activateWindow();
    }
    template <typename T>
    T *part(const QString &name) const
    {
        auto *found = m_page->findChild<T *>(u"settings.network."_s + name);
        if (found == nullptr)
            qFatal("no such part: %s", qPrintable(name));
        return found;
    }
    QString text(const QString &name) const
    {
        QStringList texts;
        const auto labels = part<QWidget>(name)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts << label->text();
        return texts.join(u' ');
    }
    QString fault(const QString &name) const { return part<QLabel>(name + u".fault"_s)->text(); }
    void choose(ProxyKind kind)
    {
        auto *combo = part<QComboBox>(u"proxy"_s);
        combo->setCurrentIndex(combo->findData(int(kind)));
        emit combo->activated(combo->currentIndex());
    }
    void type(const QString &name, const QString &text)
    {
        auto *line = part<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void choosePem(const QByteArray &contents)
    {
        const QString path = m_folder.filePath(u"some.pem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contents) >= 0);
        file.close();
        part<QPushButton>(u"addCertificates"_s)->click();
        auto *dialog = m_page->findChild<QFileDialog *>(u"settings.network.pemDialog"_s);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<core::Preferences> m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<Room> m_room;
    std::unique_ptr<ui::NetworkPage> m_page;
};

void TestNetworkPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_preferences = std::make_unique<core::Preferences>();
    m_theme = std::make_unique<ui::Theme>(*qApp, *m_preferences);
}

void TestNetworkPage::init()
{
    QSettings().clear();
    m_room = std::make_unique<Room>();
    showPage();
}

void TestNetworkPage::byHandIsAppliedWhenItsHostIsThere()
{
    QVERIFY(!part<QLineEdit>(u"host"_s)->isVisible());
    choose(ProxyKind::Manual);
    QVERIFY(part<QLineEdit>(u"host"_s)->isVisible());
    QCOMPARE(m_room->settings().proxy, ProxyKind::System); // nothing is applied half
    QVERIFY(!m_page->pending().isEmpty());
    type(u"host"_s, u"http://proxy.office:3128/"_s);
    QTRY_COMPARE(m_room->settings().proxy, ProxyKind::Manual);
    QCOMPARE(m_room->settings().proxyHost, u"proxy.office"_s);
    QCOMPARE(m_room->settings().proxyPort, 3128);
    QCOMPARE(part<QLineEdit>(u"host"_s)->text(), u"proxy.office"_s); // in the form in which it is kept
    QCOMPARE(part<QSpinBox>(u"port"_s)->value(), 3128);
    QVERIFY(m_page->pending().isEmpty());
    choose(ProxyKind::None);
    QTRY_COMPARE(m_room->settings().proxy, ProxyKind::None);
    QVERIFY(!part<QLineEdit>(u"host"_s)->isVisible());
}

void TestNetworkPage::wrongHostsAreSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << u"The proxy's host is missing."_s;
    QTest::newRow("words") << u"my proxy"_s << u"This is no host"_s;
    QTest::newRow("with a password") << u"http://me:pw@proxy:1"_s << u"User and password have fields of their own."_s;
}

void TestNetworkPage::wrongHostsAreSaid()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    choose(ProxyKind::Manual);
    type(u"host"_s, u"proxy.office"_s);
    QTRY_COMPARE(m_room->settings().proxyHost, u"proxy.office"_s);
    type(u"host"_s, typed);
    QVERIFY2(fault(u"host"_s).startsWith(says), qPrintable(fault(u"host"_s)));
    QCOMPARE(m_room->settings().proxyHost, u"proxy.office"_s);
    QVERIFY(!m_page->pending().isEmpty());
    m_page->discard();
    QCOMPARE(part<QLineEdit>(u"host"_s)->text(), u"proxy.office"_s);
    QVERIFY(m_page->pending().isEmpty());
}

void TestNetworkPage::passwordGoesToTheKeychainAndOutOfTheField()
{
    choose(ProxyKind::Manual);
    type(u"host"_s, u"proxy.office"_s);
    type(u"user"_s, u"desk"_s);
    QTRY_COMPARE(m_room->settings().proxyUser, u"desk"_s);
    auto *line = part<QLineEdit>(u"password"_s);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    type(u"password"_s, u"hunter2"_s);
    QTRY_VERIFY(m_room->hasPassword());
    QCOMPARE(m_room->keychain.writes, 1);
    QCOMPARE(line->text(), QString());
    QVERIFY(!line->isUndoAvailable());
    QTRY_COMPARE(line->placeholderText(), u"Kept"_s);
}

void TestNetworkPage::passwordNeedsAUser()
{
    choose(ProxyKind::Manual);
    type(u"host"_s, u"proxy.office"_s);
    type(u"password"_s, u"hunter2"_s);
    QCOMPARE(fault(u"password"_s), u"Enter the proxy's user first."_s);
    QCOMPARE(m_room->keychain.writes, 0);
}

void TestNetworkPage::withoutAKeychainItAsks()
{
    m_room->keychain.isThere = false;
    choose(ProxyKind::Manual);
    type(u"host"_s, u"proxy.office"_s);
    type(u"user"_s, u"desk"_s);
    QTRY_COMPARE(m_room->settings().proxyUser, u"desk"_s);
    type(u"password"_s, u"hunter2"_s);
    QTRY_VERIFY(text(u"message"_s).contains(u"This computer offers no keychain"_s));
    QVERIFY(!m_room->hasPassword());
    part<QPushButton>(u"keepUntilQuit"_s)->click();
    QTRY_VERIFY(m_room->hasPassword());
    QTRY_VERIFY(!part<QWidget>(u"message"_s)->isVisible());
}

void TestNetworkPage::leavingThePageClearsThePassword()
{
    choose(ProxyKind::Manual);
    type(u"host"_s, u"proxy.office"_s);
    auto *line = part<QLineEdit>(u"password"_s);
    line->setFocus();
    QTest::keyClicks(line, u"half"_s);
    m_page->leave();
    QCOMPARE(line->text(), QString());
    QVERIFY(!m_room->hasPassword());
}

void TestNetworkPage::passwordThatCannotBeReadIsSaid()
{
    choose(ProxyKind::Manual);
    type(u"host"_s, u"proxy.office"_s);
    type(u"user"_s, u"desk"_s);
    type(u"password"_s, u"hunter2"_s);
    QTRY_VERIFY(m_room->hasPassword());
    QVERIFY(!part<QWidget>(u"passwordNotice"_s)->isVisible());

    m_page.reset(); // and at the next start the keychain is locked
    m_room = std::make_unique<Room>(true);
    ui::NetworkNotice notice(*m_room);
    QVERIFY(notice.isHidden());
    showPage();
    QTRY_VERIFY(part<QWidget>(u"passwordNotice"_s)->isVisible());
    QVERIFY(text(u"passwordNotice"_s).contains(u"The keychain is locked"_s));
    QTRY_VERIFY(!notice.isHidden());
    QVERIFY(notice.findChild<ui::MessageStrip *>(u"networkNotice"_s)->text().contains(u"The keychain is locked"_s));

    m_room->keychain.isLocked = false; // another keychain, in which there is none
    part<QPushButton>(u"retryPassword"_s)->click();
    QTRY_VERIFY(text(u"passwordNotice"_s).contains(u"It is not in the keychain any more."_s));
    type(u"password"_s, u"hunter3"_s);
    QTRY_VERIFY(!part<QWidget>(u"passwordNotice"_s)->isVisible());
    QVERIFY(notice.isHidden());
}

void TestNetworkPage::arrowsChangeLimits()
{
    QVERIFY(QTest::qWaitForWindowActive(m_page.get())); // to be left, a field has to have the focus
    auto *deadline = part<QSpinBox>(u"deadline"_s);
    deadline->setFocus();
    QTest::keyClick(deadline, Qt::Key_Up);
    QTest::keyClick(deadline, Qt::Key_Up);
    QCOMPARE(m_room->settings().deadline, 30s);
    QVERIFY(!m_page->pending().isEmpty());
    part<QSpinBox>(u"atOnce"_s)->setFocus(); // leaving it applies it
    QTRY_COMPARE(m_room->settings().deadline, 32s);
    QVERIFY(m_page->pending().isEmpty());
}

void TestNetworkPage::limitsApply()
{
    auto *deadline = part<QSpinBox>(u"deadline"_s);
    QCOMPARE(deadline->value(), 30);
    deadline->setFocus();
    deadline->selectAll();
    QTest::keyClicks(deadline, u"12"_s);
    QTest::keyClick(deadline, Qt::Key_Return);
    QTRY_COMPARE(m_room->settings().deadline, 12s);
    QCOMPARE(m_room->client.patience().value(), 12s);
    auto *atOnce = part<QSpinBox>(u"atOnce"_s);
    atOnce->setFocus();
    atOnce->selectAll();
    QTest::keyClicks(atOnce, u"4"_s);
    QTest::keyClick(atOnce, Qt::Key_Return);
    QTRY_COMPARE(m_room->settings().atOnce, 4);
}

void TestNetworkPage::checkTellsWhatItFound()
{
    ProxyServer proxy;
    proxy.requirePassword("desk", "secret");
    choose(ProxyKind::Manual);
    type(u"host"_s, u"127.0.0.1:%1"_s.arg(proxy.port()));
    QTRY_COMPARE(m_room->settings().proxyPort, proxy.port());
    part<QPushButton>(u"check"_s)->click();
    QTRY_VERIFY2_WITH_TIMEOUT(text(u"result"_s).contains(u"The proxy refused the user and password"_s),
                              qPrintable(text(u"result"_s)), 15'000);
    QVERIFY(part<QPushButton>(u"check"_s)->isEnabled());
    type(u"user"_s, u"desk"_s);
    type(u"password"_s, u"secret"_s);
    QTRY_VERIFY(m_room->hasPassword());
    part<QPushButton>(u"check"_s)->click(); // it does not know the way
    QTRY_VERIFY2_WITH_TIMEOUT(text(u"result"_s).contains(u"does not lead to api.twilio.com"_s),
                              qPrintable(text(u"result"_s)), 15'000);
}

void TestNetworkPage::certificatesAreAddedAndRemoved()
{
    const QByteArray pem = TestCertificate::forHost(u"office.ca"_s).certificate;
    QVERIFY(!pem.isEmpty());
    choosePem(pem);
    QTRY_COMPARE(m_room->settings().certificates.size(), 1);
    QTRY_VERIFY(text(u"certificateNote"_s).contains(u"1 certificate"_s));
    auto *list = part<QListWidget>(u"certificates"_s);
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().startsWith(u"office.ca, valid until"_s));
    choosePem(pem);
    QTRY_VERIFY(text(u"certificateNote"_s).contains(u"office.ca stands in the list already."_s));
    QCOMPARE(m_room->settings().certificates.size(), 1);
    list->setCurrentRow(0);
    part<QPushButton>(u"removeCertificate"_s)->click();
    QTRY_VERIFY(m_room->settings().certificates.isEmpty());
}

void TestNetworkPage::badCertificateFilesAreSaid()
{
    choosePem("nothing of the kind");
    QTRY_VERIFY(text(u"certificateNote"_s).contains(u"No certificate stands in this file."_s));
    const QByteArray expired = TestCertificate::forHost(u"old.ca"_s, -1).certificate;
    QVERIFY(!expired.isEmpty());
    choosePem(expired);
    QTRY_VERIFY2(text(u"certificateNote"_s).contains(u"old.ca expired on"_s), qPrintable(text(u"certificateNote"_s)));
    QVERIFY(m_room->settings().certificates.isEmpty());
}

QTEST_MAIN(TestNetworkPage)
#include "tst_networkpage.moc"
