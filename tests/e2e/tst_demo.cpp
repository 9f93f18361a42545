// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/demowalk.h"
#include "e2e/person.h"
#include "e2e/program.h"
#include "ui/common/theme.h"
#include "ui/models/numbertablemodel.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

constexpr int patienceMs = 60'000;

// Everything that is said on this session's bus.
class BusEar
{
public:
    bool start()
    {
        m_process.start(u"dbus-monitor"_s, {u"--session"_s});
        return m_process.waitForStarted() && QTest::qWaitFor([this] { return !heard().isEmpty(); }, patienceMs);
    }
    const QByteArray &heard()
    {
        m_heard += m_process.readAllStandardOutput();
        return m_heard;
    }
    ~BusEar()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QByteArray m_heard;
};

// Says which files of some folders were opened, made or changed, by whomever.
class FileEye
{
public:
    FileEye() : m_fd(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {}
    ~FileEye() { close(m_fd); }
    Q_DISABLE_COPY_MOVE(FileEye)

    bool watch(const QString &folder)
    {
        const int id = inotify_add_watch(m_fd, QFile::encodeName(folder).constData(),
                                         IN_OPEN | IN_CREATE | IN_MODIFY | IN_MOVED_TO | IN_DELETE);
        m_folders.insert(id, folder);
        return id >= 0;
    }
    QStringList seen()
    {
        alignas(inotify_event) char buffer[16384];
        qsizetype size = 0;
        while ((size = read(m_fd, buffer, sizeof buffer)) > 0) {
            for (const char *at = buffer; at < buffer + size;) {
                const auto *event = reinterpret_cast<const inotify_event *>(at);
                // A folder that is looked up by name is not opened; one that is listed has no name here.
                m_seen << m_folders.value(event->wd) + u'/' +
                              (event->len > 0 ? QFile::decodeName(event->name) : u"."_s);
                at += sizeof(inotify_event) + event->len;
            }
        }
        m_seen.removeDuplicates();
        return m_seen;
    }

private:
    int m_fd;
    QHash<int, QString> m_folders;
    QStringList m_seen;
};

QString program(const QString &name)
{
    return QStringLiteral(PD_BIN_DIR "/") + name;
}

} // namespace

// The demo as sales starts it: its world, and that it touches nothing of the live program's and no network.
class TestDemo : public QObject
{
    Q_OBJECT

private slots:
    void opensOnItsWorld();
    void theUnfinishedNumberCanBeFinished();
    void aWebhookThatIsDownLeadsToTheQuestion();
    void noKeychainIsAsked();
    void theDesktopEntryStartsIt();
    void noFileOfTheLiveProgramIsOpened();
    void everythingWorksWithoutANetwork();

private:
    struct Shown
    {
        explicit Shown(core::Timings timings = {})
            : theme(*qApp, preferences), program(*qApp, theme, {.mode = services::Mode::Demo}, timings)
        {
            program.start(person);
            person.waitToSee(u"numbers"_s);
        }
        services::Services &services() { return program.services(); }

        core::Preferences preferences;
        ui::Theme theme;
        Person person;
        Program program;
    };
};

void TestDemo::opensOnItsWorld()
{
    Shown demo;
    QCOMPARE(demo.services().organizations().all().size(), 40);
    QTRY_COMPARE(demo.services().numbers().all().size(), 214); // in parts, the newest first
    QCOMPARE(demo.services().accounts().all().size(), 4);
    QTRY_COMPARE(demo.services().runs().runs().size(), 1);
    const provisioning::RunView open = demo.services().runs().runs().first();
    QCOMPARE(open.ownership, provisioning::Ownership::Bought);
    QTRY_COMPARE(demo.services().runs().view(open.id)->state, workflow::RunState::AwaitingDecision);
    QVERIFY(demo.services().runs().view(open.id)->may(provisioning::Decision::GiveBack));

    // What stands in the table is what the world says, and what it was once told of each number.
    const auto *table = demo.person.see<QAbstractItemView>(u"numbers"_s);
    QTRY_COMPARE(table->model()->rowCount(), 214);
    QStringList states;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        states
            << table->model()->index(row, ui::NumberTableModel::HealthColumn).data().toString().section(u" · "_s, 0, 0);
    const auto verified = states.removeAll(u"Verified"_s);
    QCOMPARE(verified, 210);
    states.sort();
    QCOMPARE(states,
             (QStringList{u"Bought, not verified"_s, u"Differs at Twilio"_s, u"Suspended"_s, u"Voice answered 502"_s}));

    demo.person.clickRow(u"numbers"_s,
                         [](const QModelIndex &index) { return index.data().toString().contains(u"555-7741"_s); });
    demo.person.waitToSee(u"details.history.1"_s);
    QVERIFY(demo.person.read(u"details.history.1"_s).startsWith(u"Bought for $1.15 a month"_s));
}

void TestDemo::theUnfinishedNumberCanBeFinished()
{
    core::Timings timings;
    timings.firstBackoff = std::chrono::milliseconds(50);
    Shown demo(timings);
    demo.services().demo()->setLatency(10);
    QTRY_COMPARE(demo.services().runs().runs().size(), 1);
    const QString id = demo.services().runs().runs().first().id;
    QTRY_VERIFY(demo.services().runs().view(id)->may(provisioning::Decision::Retry));
    demo.services().runs().decide(id, provisioning::Decision::Retry);
    QTRY_VERIFY_WITH_TIMEOUT(demo.services().runs().view(id)->isVerified(), patienceMs);
    // Twilio holds the number that the world says it holds; nothing was bought.
    const QJsonObject ledger = askSandbox(demo.services().demo()->ready().control, u"/ledger"_s);
    QVERIFY(ledger.value(u"purchases"_s).toArray().isEmpty());
}

void TestDemo::aWebhookThatIsDownLeadsToTheQuestion()
{
    core::Timings timings;
    timings.firstBackoff = std::chrono::milliseconds(50);
    Shown demo(timings);
    DemoWalk walk(demo.program, demo.person,
                  {.seen = [](const QString &, QWidget *) {},
                   .told =
                       [](const QString &) {
                       }});
    walk.openWizard();
    walk.chooseOrganization(u"Harvest Table Foods"_s);
    walk.search(u"515"_s);
    demo.person.press(Qt::Key_4, Qt::ControlModifier | Qt::ShiftModifier);
    walk.chooseNumber();
    walk.buy();
    demo.person.waitToSee(u"decision.retry"_s); // four tries were not enough
    const QUrl control = demo.services().demo()->ready().control;
    const auto armed = [&] {
        return askSandbox(control, u"/faults"_s).value(u"faults"_s).toArray().size();
    };
    QTRY_COMPARE(armed(), 0);
    demo.person.click(u"decision.retry"_s);
    walk.waitUntilReady();
    QCOMPARE(walk.whatIsWrong(), QStringList());
}

void TestDemo::noKeychainIsAsked()
{
    BusEar ear;
    if (!ear.start())
        QSKIP("dbus-monitor is not here, or there is no session bus");
    {
        Shown demo;
        DemoWalk walk(demo.program, demo.person,
                      {.seen = [](const QString &, QWidget *) {},
                       .told =
                           [](const QString &) {
                           }});
        walk.openWizard();
        walk.chooseOrganization(u"Harvest Table Foods"_s);
        walk.search(u"515"_s);
        walk.chooseNumber();
        walk.buy();
        walk.waitUntilReady();
        demo.person.click(u"wizard.done"_s);
        demo.program.window()->close();
    }
    // The ear hears, last of all, a call of the kind that it was listening for.
    QProcess call;
    call.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                                u"/org/freedesktop/secrets"_s, u"org.freedesktop.DBus.Peer.Ping"_s});
    QVERIFY(call.waitForFinished(patienceMs));
    QTRY_VERIFY_WITH_TIMEOUT(ear.heard().contains("member=Ping"), patienceMs);
    QByteArray before = ear.heard().left(ear.heard().indexOf("member=Ping"));
    before.truncate(before.lastIndexOf('\n') + 1);
    for (const char *name : {"org.freedesktop.secrets", "org.freedesktop.Secret", "kwallet"})
        QVERIFY2(!before.contains(name), before.constData());
}

void TestDemo::theDesktopEntryStartsIt()
{
    QFile entry(QStringLiteral(PD_DEMO_ENTRY));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QByteArray text = entry.readAll();
    QVERIFY2(text.contains("\nExec=phonedesk --demo\n"), text.constData());
    // A window is grouped under the entry whose file has the name that the program gives.
    QVERIFY(QFileInfo(entry).completeBaseName() == "com.serviceflow.PhoneDesk.Demo"_L1);
}

void TestDemo::noFileOfTheLiveProgramIsOpened()
{
    // A live profile, as its program leaves it.
    const QTemporaryDir home;
    const auto run = [&](const QStringList &arguments) {
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(u"HOME"_s, home.path());
        variables.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
        variables.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
        variables.insert(u"XDG_CACHE_HOME"_s, home.filePath(u"cache"_s));
        variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(variables);
        process.start(program(u"phonedesk-painted"_s), arguments); // ends when its window is painted
        return process.waitForFinished(patienceMs) && process.exitCode() == 0;
    };
    const QString settings = home.filePath(u"config/ServiceFlow"_s);
    const QString data = home.filePath(u"data/ServiceFlow/Phone Desk"_s);
    QVERIFY(QDir().mkpath(settings));
    QFile file(settings + u"/Phone Desk.conf"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[view]\nscheme=dark\n");
    file.close();
    QVERIFY(run({}));
    QVERIFY(QFile::exists(data + u"/phonedesk.db"_s));

    FileEye eye;
    for (const QString &folder : {settings, data, data + u"/logs"_s})
        QVERIFY2(eye.watch(folder), qPrintable(folder));
    QVERIFY(run({u"--demo"_s}));
    QStringList seen = eye.seen();
    // Beside the live settings the demo has its own, in a file of another name.
    seen.removeIf([](const QString &path) { return path.section(u'/', -1).startsWith("Phone Desk demo.conf"_L1); });
    QCOMPARE(seen, QStringList());
    const QStringList folders = QDir(home.filePath(u"data/ServiceFlow"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders, (QStringList{u"Phone Desk"_s, u"Phone Desk demo"_s}));
    QVERIFY(QDir(home.filePath(u"data/ServiceFlow/Phone Desk demo"_s)).entryList({u"*.db*"_s}).isEmpty());

    // The eye sees: the live program opens what is its own.
    QVERIFY(run({}));
    seen = eye.seen();
    QVERIFY2(seen.contains(settings + u"/Phone Desk.conf"_s), qPrintable(seen.join(u'\n')));
    QVERIFY2(seen.contains(data + u"/phonedesk.db"_s), qPrintable(seen.join(u'\n')));
}

// In a network namespace that has loopback and nothing else.
void TestDemo::everythingWorksWithoutANetwork()
{
    const auto alone = [](const QString &command) {
        return QStringList{u"-rn"_s, u"sh"_s, u"-c"_s, u"ip link set lo up && "_s + command};
    };
    QProcess probe;
    probe.start(u"unshare"_s, alone(u"ip -o link show up"_s));
    if (!probe.waitForFinished(patienceMs) || probe.exitCode() != 0)
        QSKIP("This computer lets nobody make a network namespace (unshare -rn): not shown here");
    const QByteArray links = probe.readAllStandardOutput();
    QVERIFY2(links.count('\n') == 1 && links.contains(" lo:"), links.constData());

    const QTemporaryDir folder;
    QProcess tour;
    tour.setProcessChannelMode(QProcess::MergedChannels);
    tour.start(u"unshare"_s, alone(u"exec '%1' --quick --out '%2'"_s.arg(program(u"phonedesk-tour"_s), folder.path())));
    QVERIFY(tour.waitForFinished(200'000));
    const QByteArray said = tour.readAll();
    QVERIFY2(tour.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("is ready"), said.constData());
}

} // namespace phonedesk::e2e

int main(int argc, char *argv[])
{
    const phonedesk::e2e::Home home; // until the program's end
    phonedesk::e2e::nameApplication();
    QApplication app(argc, argv);
    const phonedesk::e2e::Language language({});
    phonedesk::e2e::TestDemo test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_demo.moc"
