// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logfile.h"
#include "e2e/accountwalk.h"
#include "e2e/leaks.h"
#include "e2e/localwalk.h"
#include "support/sandboxprocess.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

const QString proxyPassword = u"pr0xy-s3cret-planted-0815"_s;

} // namespace

// The promise that no credential is written down outside the keychain: an account is connected by hand, in the real
// dialog and into the real keychain, a number is bought with everything logged, and then everything that the program
// has written is read.
class TestSecrets : public QObject
{
    Q_OBJECT

public:
    explicit TestSecrets(const Home &home) : m_home(home) {}

private slots:
    void initTestCase();
    void plantedSecretsAreFound_data();
    void plantedSecretsAreFound();
    void plantedInADatabaseTheyAreFound();
    void aWholeRunWritesNoSecret();
    void theTourWritesNoSecret();

private:
    const Home &m_home;
    testsupport::SandboxProcess m_sandbox;
    QList<Sought> m_secrets;
};

void TestSecrets::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
    for (const QString &persona : {u"full"_s, u"main-key"_s}) {
        const auto account = m_sandbox.account(persona);
        QCOMPARE(account.token.size(), 32);
        m_secrets << sought(u"the secret of "_s + persona, account.token.toLatin1(), account.sid.toLatin1());
    }
    m_secrets << sought(u"the proxy's password"_s, proxyPassword.toLatin1(), "desk");
}

void TestSecrets::plantedSecretsAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto account = m_sandbox.account(u"full"_s);
    const QByteArray token = account.token.toLatin1();
    QTest::newRow("as it is") << "token=" + token + "&x";
    QTest::newRow("base64") << token.toBase64();
    QTest::newRow("base64, shifted by one") << ("x" + token).toBase64();
    QTest::newRow("base64, shifted by two") << ("xy" + token + "more").toBase64();
    QTest::newRow("an Authorization header") << "Basic " + (account.sid.toLatin1() + ':' + token).toBase64();
    QTest::newRow("a QString's memory") << QByteArray(reinterpret_cast<const char *>(account.token.utf16()),
                                                      account.token.size() * 2);
    QTest::newRow("hex") << token.toHex();
}

void TestSecrets::plantedSecretsAreFound()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u".hidden"_s));
    QFile file(folder.filePath(u".hidden/log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("something\n" + bytes + "\nmore\n");
    file.close();
    QCOMPARE(leaksBelow(folder.path(), m_secrets).size(), 1);
}

void TestSecrets::plantedInADatabaseTheyAreFound()
{
    const QTemporaryDir folder;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"planted"_s);
        database.setDatabaseName(folder.filePath(u"planted.db"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA journal_mode=WAL"_s) && query.exec(u"CREATE TABLE t (a TEXT)"_s));
        QVERIFY(query.prepare(u"INSERT INTO t VALUES (?)"_s));
        query.addBindValue(m_sandbox.account(u"full"_s).token);
        QVERIFY(query.exec());
        // Not yet in the database's own file: it stands in the write-ahead log.
        const QStringList leaks = leaksBelow(folder.path(), m_secrets);
        QVERIFY2(!leaks.filter(u"-wal"_s).isEmpty(), qPrintable(leaks.join(u'\n')));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"planted"_s);
}

void TestSecrets::aWholeRunWritesNoSecret()
{
    const auto key = m_sandbox.account(u"main-key"_s);
    const auto owner = m_sandbox.account(u"full"_s);
    QCOMPARE(key.accountSid, owner.sid);
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    QVERIFY(data.absolutePath().startsWith(m_home.path()));
    const core::LogFile log(data.filePath(u"logs"_s));
    const auto options = services::Options::fromArguments(
        {u"phonedesk"_s, u"--twilio-url"_s, u"api="_s + m_sandbox.apiUrl().toString(), u"--webhook-connect"_s,
         u"api.serviceflow.com="_s + m_sandbox.webhookUrl().toString()});
    QVERIFY(options);

    core::Preferences preferences;
    ui::Theme theme(*qApp, preferences);
    QString stuck;
    QStringList leaks;
    {
        Program program(*qApp, theme, *options);
        const Person person;
        const Onlooker nobody{.seen = [](const QString &, QWidget *) {},
                              .told =
                                  [](const QString &) {
                                  }};
        try {
            program.start(person);
            AccountWalk walk(person, nobody);
            walk.showFirstStart();
            walk.openDialog();
            walk.fill({u"ServiceFlow by key"_s, key.accountSid, key.sid, key.token, owner.token});
            walk.test();
            walk.save();

            person.click(u"empty.setUp"_s);
            person.typeInto(u"organization.name"_s, u"Acme Dental"_s);
            person.click(u"organization.create"_s);
            person.click(u"wizard.next"_s);
            person.typeInto(u"choose.areaCode"_s, u"512"_s);
            person.press(Qt::Key_Return);
            person.clickRow(u"choose.list"_s,
                            [](const QModelIndex &index) { return index.flags().testFlag(Qt::ItemIsSelectable); });
            person.click(u"wizard.get"_s);
            person.click(u"wizard.buy"_s);
            person.waitToSee(u"readyPage"_s);
            person.click(u"ready.copySummary"_s);

            // Requests to loopback take no proxy, so that it need not be there.
            LocalWalk local(program, person, nobody);
            local.setProxyByHand(u"proxy.office:3128"_s, u"desk"_s, proxyPassword);
            program.window()->openSettings(u"logs"_s);
            person.click(u"settings.logs.diagnostics"_s);
            leaks << leaksIn(person.see<QPlainTextEdit>(u"diagnosticsDialog.text"_s)->toPlainText().toUtf8(),
                             u"the diagnostics"_s, m_secrets);
            person.click(u"diagnosticsDialog.copy"_s);
            leaks << leaksIn(QGuiApplication::clipboard()->text().toUtf8(), u"the clipboard"_s, m_secrets);
            person.click(u"diagnosticsDialog.close"_s);
        } catch (const Stuck &what) {
            stuck = QString::fromUtf8(what.what());
        }
        QCOMPARE(stuck, QString());
        QCOMPARE(program.services().accounts().all().value(0).credentialPlace, domain::CredentialPlace::Keychain);
        QCOMPARE(program.services().numbers().all().size(), 1);
        leaks << leaksBelow(m_home.path(), m_secrets); // while the write-ahead log is there
        QVERIFY(!filesBelow(m_home.path()).filter(u"-wal"_s).isEmpty());
        program.window()->close(); // it writes its settings
        leaks << leaksIn(QGuiApplication::clipboard()->text().toUtf8(), u"the clipboard"_s, m_secrets);
    }
    QSettings().sync();
    leaks << leaksBelow(m_home.path(), m_secrets);
    QCOMPARE(leaks, QStringList());

    // What was read is what the program writes: the account's name stands in the database, requests stand in the log.
    const QStringList files = filesBelow(m_home.path());
    const auto holds = [&](const QString &name, const QByteArray &text) {
        return std::ranges::any_of(files.filter(name), [&](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
        });
    };
    QVERIFY2(holds(u"phonedesk.db"_s, "ServiceFlow by key"), qPrintable(files.join(u'\n')));
    QVERIFY2(holds(u"phonedesk.log"_s, "purchase: 201"), qPrintable(files.join(u'\n')));
    QVERIFY2(holds(u".conf"_s, "geometry"), qPrintable(files.join(u'\n')));
}

void TestSecrets::theTourWritesNoSecret()
{
    testsupport::SandboxProcess demo; // the same simulated account as the tour's
    QVERIFY2(demo.start(u"demo"_s), qPrintable(demo.errorText()));
    const auto account = demo.account(u"full"_s);
    QCOMPARE(account.token.size(), 32);
    const QList<Sought> secrets{sought(u"the demo's token"_s, account.token.toLatin1(), account.sid.toLatin1())};

    const QTemporaryDir folder;
    QProcess tour;
    tour.setProcessChannelMode(QProcess::MergedChannels);
    tour.start(QStringLiteral(PD_BIN_DIR "/phonedesk-tour"), {u"--quick"_s, u"--out"_s, folder.path()});
    QVERIFY(tour.waitForFinished(200'000));
    const QByteArray output = tour.readAll();
    QVERIFY2(tour.exitCode() == 0, output.constData());
    QVERIFY(output.contains("is ready"));
    QCOMPARE(leaksIn(output, u"the tour's output"_s, secrets), QStringList());
    QCOMPARE(leaksBelow(folder.path(), secrets), QStringList());
}

} // namespace phonedesk::e2e

int main(int argc, char *argv[])
{
    const phonedesk::e2e::Home home;
    phonedesk::e2e::nameApplication();
    qputenv("QT_LOGGING_RULES", "phonedesk.*=true"); // everything that could be logged is
    QApplication app(argc, argv);
    const phonedesk::e2e::Language language({});
    phonedesk::e2e::TestSecrets test(home);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secrets.moc"
