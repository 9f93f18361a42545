// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

// The real programs, as somebody types their names: what they refuse, and what ends with them.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_home.isValid()); }
    void misuseIsOneLineAndExitCodeTwo_data();
    void misuseIsOneLineAndExitCodeTwo();
    void aRefusedFolderIsNotMade();
    void helpAndVersionNeedNoDisplay_data();
    void helpAndVersionNeedNoDisplay();
    void theSandboxEndsWithTheDemo_data();
    void theSandboxEndsWithTheDemo();

private:
    struct Ended
    {
        int code = -1;
        QByteArray output;
        QByteArray errors;
    };
    QProcessEnvironment environment() const;
    Ended run(const QString &program, const QStringList &arguments, const QString &platform = u"offscreen"_s) const;
    QString place(const QString &name) const { return m_home.filePath(name); }

    QTemporaryDir m_home;
};

namespace {

constexpr int patienceMs = 60'000; // a loaded machine, and the sanitizers

QList<qint64> childrenOf(qint64 process)
{
    QFile file(u"/proc/%1/task/%1/children"_s.arg(process));
    QList<qint64> children;
    if (file.open(QIODevice::ReadOnly)) {
        const auto ids = file.readAll().simplified().split(' ');
        for (const QByteArray &id : ids) {
            if (!id.isEmpty())
                children << id.toLongLong();
        }
    }
    return children;
}

QByteArray nameOf(qint64 process)
{
    QFile file(u"/proc/%1/comm"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace

QProcessEnvironment TestCommandLine::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(variable, m_home.path());
    return environment;
}

TestCommandLine::Ended TestCommandLine::run(const QString &program, const QStringList &arguments,
                                            const QString &platform) const
{
    QProcess process;
    QProcessEnvironment variables = environment();
    variables.insert(u"QT_QPA_PLATFORM"_s, platform);
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(PD_BIN_DIR "/") + program, arguments);
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
        return {.errors = "it did not end"};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void TestCommandLine::misuseIsOneLineAndExitCodeTwo_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); // what the line has to name

    const QString desk = u"phonedesk"_s;
    const QString url = u"--twilio-url"_s;
    const QString database = u"--database"_s;
    QTest::newRow("unknown flag") << desk << QStringList{u"--nonsense"_s} << u"nonsense"_s;
    QTest::newRow("stray word") << desk << QStringList{u"buy"_s} << u"buy"_s;
    QTest::newRow("database without a path") << desk << QStringList{database} << u"database"_s;
    QTest::newRow("empty database path") << desk << QStringList{database, QString()} << u"--database"_s;
    QTest::newRow("database is a folder") << desk << QStringList{database, m_home.path()} << u"folder"_s;
    QTest::newRow("database where nobody can write")
        << desk << QStringList{database, u"/proc/phonedesk/phonedesk.db"_s} << u"/proc/phonedesk"_s;
    QTest::newRow("database under a file")
        << desk << QStringList{database, u"/dev/null/phonedesk.db"_s} << u"/dev/null"_s;
    QTest::newRow("demo with a database")
        << desk << QStringList{u"--demo"_s, database, place(u"x.db"_s)} << u"--demo"_s;
    QTest::newRow("demo with another Twilio")
        << desk << QStringList{u"--demo"_s, url, u"api=http://127.0.0.1:1"_s} << u"--demo"_s;
    QTest::newRow("no such product") << desk << QStringList{url, u"voice=http://127.0.0.1:1"_s} << u"voice"_s;
    QTest::newRow("not an address") << desk << QStringList{url, u"api=127.0.0.1"_s} << url;
    QTest::newRow("somebody else's address")
        << desk << QStringList{url, u"api=https://example.com"_s} << u"example.com"_s;
    QTest::newRow("plain http to Twilio")
        << desk << QStringList{url, u"api=http://api.twilio.com"_s} << u"api.twilio.com"_s;
    QTest::newRow("webhooks moved in live mode")
        << desk << QStringList{u"--webhook-connect"_s, u"api.serviceflow.com=http://127.0.0.1:1"_s}
        << u"--webhook-connect"_s;
    QTest::newRow("webhooks moved off this computer")
        << desk
        << QStringList{url, u"api=http://127.0.0.1:1"_s, u"--webhook-connect"_s, u"a.example=http://example.com"_s}
        << u"--webhook-connect"_s;
    QTest::newRow("headless: no such file")
        << u"phonedesk-headless"_s << QStringList{u"--flow"_s, u"/proc/none.json"_s} << u"/proc/none.json"_s;
    QTest::newRow("sandbox: unknown flag") << u"phonedesk-sandbox"_s << QStringList{u"--nonsense"_s} << u"nonsense"_s;
    QTest::newRow("tour: unknown flag") << u"phonedesk-tour"_s << QStringList{u"--nonsense"_s} << u"nonsense"_s;
    QTest::newRow("tour: no folder") << u"phonedesk-tour"_s << QStringList() << u"--out"_s;
    QTest::newRow("tour: unwritable") << u"phonedesk-tour"_s << QStringList{u"--out"_s, u"/proc/tour"_s}
                                      << u"/proc/tour"_s;
}

void TestCommandLine::misuseIsOneLineAndExitCodeTwo()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    const Ended ended = run(program, arguments);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.output, QByteArray());
    QVERIFY2(ended.errors.endsWith('\n') && ended.errors.count('\n') == 1, ended.errors.constData());
    QVERIFY2(ended.errors.startsWith(program.toUtf8() + ": "), ended.errors.constData());
    QVERIFY2(QString::fromUtf8(ended.errors).contains(named), ended.errors.constData());
}

void TestCommandLine::aRefusedFolderIsNotMade()
{
    const QString folder = place(u"not-yet"_s);
    run(u"phonedesk"_s, {u"--demo"_s, u"--database"_s, folder + u"/x.db"_s});
    QVERIFY(!QFile::exists(folder));
}

void TestCommandLine::helpAndVersionNeedNoDisplay_data()
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("help") << u"--help"_s << QByteArray("--database");
    QTest::newRow("version") << u"--version"_s << QByteArray(PD_VERSION);
}

void TestCommandLine::helpAndVersionNeedNoDisplay()
{
    QFETCH(const QString, flag);
    QFETCH(const QByteArray, text);
    const Ended ended = run(u"phonedesk"_s, {flag}, u"no-such-platform"_s);
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.output.contains(text), ended.output.constData());
    QCOMPARE(ended.errors, QByteArray());
}

void TestCommandLine::theSandboxEndsWithTheDemo_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("killed") << SIGKILL;
    QTest::newRow("terminated") << SIGTERM;
}

void TestCommandLine::theSandboxEndsWithTheDemo()
{
    QFETCH(const int, signal);
    QProcess demo;
    QProcessEnvironment variables = environment();
    variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    demo.setProcessEnvironment(variables);
    demo.start(QStringLiteral(PD_BIN_DIR "/phonedesk"), {u"--demo"_s});
    QVERIFY(demo.waitForStarted(patienceMs));
    const auto sandbox = [&]() -> qint64 {
        const auto children = childrenOf(demo.processId());
        for (const qint64 child : children) {
            if (nameOf(child) == "phonedesk-sandb") // the kernel keeps 15 characters
                return child;
        }
        return 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(sandbox() != 0, patienceMs);
    const qint64 process = sandbox();
    QCOMPARE(kill(pid_t(demo.processId()), signal), 0);
    QVERIFY(demo.waitForFinished(patienceMs));
    QTRY_VERIFY_WITH_TIMEOUT(nameOf(process) != "phonedesk-sandb", patienceMs);
}

} // namespace phonedesk::e2e

QTEST_GUILESS_MAIN(phonedesk::e2e::TestCommandLine)
#include "tst_commandline.moc"
