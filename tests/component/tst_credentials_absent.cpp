// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A computer without a keychain: no D-Bus session at all. The environment is the whole process's, hence the file.
#include "credentialtesting.h"

#include "credentials/keychaincredentialstore.h"
#include "support/testclock.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace phonedesk;
using namespace phonedesk::credentials;
using namespace Qt::StringLiterals;
using core::ErrorKind;

class TestCredentialsAbsent : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void triesTwiceAndSaysSo();
    void writesNoFile();

private:
    QTemporaryDir m_home;
    testsupport::TestClock m_clock;
    KeychainCredentialStore m_keychain{m_clock};
    const CredentialKey m_entry{u"AC1"_s, Purpose::AuthToken};
};

void TestCredentialsAbsent::initTestCase()
{
    QVERIFY(m_home.isValid());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(m_home.filePath(u"no-bus"_s)));
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(place, QFile::encodeName(m_home.path()));
}

void TestCredentialsAbsent::triesTwiceAndSaysSo()
{
    std::optional<core::Result<core::Secret>> answer;
    const auto call =
        m_keychain.read(m_entry, [&](core::Result<core::Secret> read) { answer.emplace(std::move(read)); });
    // The deadline waits from the start; the pause before the second attempt is shorter.
    const auto deadline = m_clock.nextIn();
    QVERIFY(deadline);
    QTRY_VERIFY_WITH_TIMEOUT(m_clock.nextIn() < deadline, 30'000);
    QVERIFY(!answer);
    QVERIFY(m_clock.advanceToNext());
    QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Unreachable);
    QCOMPARE(answer->error().effect, core::Effect::None);
    QVERIFY(answer->error().operation.startsWith(u"keychain."_s));
}

void TestCredentialsAbsent::writesNoFile()
{
    std::optional<core::Status> answer;
    const auto call = m_keychain.write(m_entry, core::Secret("never-in-a-file"),
                                       [&](core::Status status) { answer = std::move(status); });
    const auto deadline = m_clock.nextIn();
    QTRY_VERIFY_WITH_TIMEOUT(m_clock.nextIn() < deadline, 30'000);
    QVERIFY(m_clock.advanceToNext());
    QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Unreachable);
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains("never-in-a-file") && !content.contains(QByteArray("never-in-a-file").toBase64()),
                 qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestCredentialsAbsent)
#include "tst_credentials_absent.moc"
