// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/localwalk.h"
#include "inventory/numbers.h"
#include "ui/common/messagestrip.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using namespace phonedesk::e2e;

// A copy of the database is made and put back, by the buttons of the real program, which closes and opens again on the
// way.
class TestRestore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatWasThereComesBack();
    void whatCannotBeRestoredChangesNothing_data();
    void whatCannotBeRestoredChangesNothing();
    void copyThatGoesBadMeanwhileChangesNothing();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void backUp(const QString &name);
    void addOrganization(const QString &name);
    void chooseCopy(const QString &path);
    void restore();
    QStringList organizations() const; // as the main window lists them
    QStringList setAside() const { return QDir(m_folder->path()).entryList({u"*before-restore*"_s}); }
    static QString message(const QString &name) { return Person().see<ui::MessageStrip>(name)->text(); }
    static void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size());
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    core::Preferences m_preferences;
    ui::Theme m_theme{*qApp, m_preferences};
    Person m_person;
    std::unique_ptr<testsupport::SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<LocalWalk> m_walk;
};

void TestRestore::init()
try {
    m_sandbox = std::make_unique<testsupport::SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    m_folder = std::make_unique<QTemporaryDir>();
    const auto options =
        services::Options::fromArguments({u"phonedesk"_s, u"--database"_s, path(u"desk.db"_s), u"--twilio-url"_s,
                                          u"api="_s + m_sandbox->apiUrl().toString()});
    QVERIFY(options);
    m_program = std::make_unique<Program>(*qApp, m_theme, *options);
    m_program->start(m_person);
    const Onlooker nobody{.seen = [](const QString &, QWidget *) {},
                          .told =
                              [](const QString &) {
                              }};
    m_walk = std::make_unique<LocalWalk>(*m_program, m_person, nobody);
    m_walk->connectAccount(m_sandbox->account(u"full"_s));
    addOrganization(u"Acme Dental"_s);
    backUp(u"copy.db"_s);
    addOrganization(u"Bay Plumbing"_s);
    QCOMPARE(organizations(), QStringList({u"Acme Dental"_s, u"Bay Plumbing"_s}));
} catch (const Stuck &stuck) {
    QFAIL(stuck.what());
}

void TestRestore::cleanup()
{
    m_walk.reset();
    m_program.reset();
    m_folder.reset();
    m_sandbox.reset();
}

void TestRestore::backUp(const QString &name)
{
    m_walk->showPage(u"database"_s);
    m_person.click(u"settings.database.backUp"_s);
    m_person.typeInto(u"fileNameEdit"_s, path(name));
    m_person.press(Qt::Key_Return);
    m_person.wait(u"no copy was made"_s,
                  [] { return message(u"settings.database.message"_s).contains(u"The copy is made"_s); });
}

void TestRestore::addOrganization(const QString &name)
{
    m_walk->showPage(u"organizations"_s);
    m_person.click(u"settings.organizations.add"_s);
    m_person.typeInto(u"organizationDialog.name"_s, name);
    m_person.click(u"organizationDialog.save"_s);
    m_person.waitNotToSee(u"organizationDialog"_s);
}

void TestRestore::chooseCopy(const QString &path)
{
    m_walk->showPage(u"database"_s);
    m_person.click(u"settings.database.restore"_s);
    m_person.typeInto(u"fileNameEdit"_s, path);
    m_person.press(Qt::Key_Return);
}

void TestRestore::restore()
{
    m_person.wait(u"the present database was not read"_s,
                  [this] { return m_person.see(u"restoreDialog.restore"_s)->isEnabled(); });
    m_person.click(u"restoreDialog.restore"_s);
}

QStringList TestRestore::organizations() const
{
    const auto *model = m_person.see<QAbstractItemView>(u"sidebar"_s)->model();
    const QStringList known{u"Acme Dental"_s, u"Bay Plumbing"_s};
    QStringList listed;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString text = model->index(row, 0).data().toString();
        if (known.contains(text) && !listed.contains(text))
            listed << text;
    }
    listed.sort();
    return listed;
}

void TestRestore::whatWasThereComesBack()
try {
    const QPointer<ui::MainWindow> before = m_program->window();
    const QPointer<QWidget> settings = m_person.see(u"settings"_s);
    chooseCopy(path(u"copy.db"_s));
    m_person.waitToSee(u"restoreDialog"_s);
    QVERIFY(m_person.read(u"restoreDialog.copy"_s).contains(u"1 organisation "_s));
    m_person.wait(u"the present database was not read"_s,
                  [this] { return m_person.read(u"restoreDialog.present"_s).contains(u"2 organisations"_s); });
    restore();
    m_person.wait(u"the program did not open again"_s, [&] {
        return before.isNull() && m_program->window() != nullptr &&
               m_program->services().numbers().state() == inventory::LoadState::Ready;
    });
    QVERIFY(settings.isNull());
    QVERIFY(m_program->window()->isVisible());
    QCOMPARE(organizations(), QStringList{u"Acme Dental"_s});
    QCOMPARE(m_program->services().accounts().all().size(), 1);

    // What was there before is named, and whole.
    QCOMPARE(setAside().size(), 1);
    const QString aside = path(setAside().first());
    const QString said = message(u"databaseNotice"_s);
    QVERIFY2(said.contains(u"The copy was restored"_s) && said.contains(aside), qPrintable(said));
    m_person.click(u"databaseNotice.close"_s);
    m_person.waitNotToSee(u"databaseNotice"_s);

    // The program works on what was restored, and the way back leads there, too.
    addOrganization(u"Bay Plumbing"_s);
    QCOMPARE(organizations(), QStringList({u"Acme Dental"_s, u"Bay Plumbing"_s}));
    chooseCopy(aside);
    QVERIFY(m_person.read(u"restoreDialog.copy"_s).contains(u"2 organisations"_s));
    m_person.click(u"restoreDialog.cancel"_s);
    m_person.waitNotToSee(u"restoreDialog"_s);
    QVERIFY(m_program->window()->isVisible());
    QCOMPARE(setAside().size(), 1);
} catch (const Stuck &stuck) {
    QFAIL(stuck.what());
}

void TestRestore::whatCannotBeRestoredChangesNothing_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    // sqlite.org/fileformat2.html, the database header
    QByteArray version(4, '\0');
    qToBigEndian<qint32>(99, version.data());
    QTest::newRow("newer") << qint64(60) << version << u"made by a newer version of Phone Desk"_s;
    QTest::newRow("another program's") << qint64(68) << QByteArray("ABCD") << u"This is no database of Phone Desk."_s;
    QTest::newRow("no database") << qint64(0) << QByteArray("Dear customer, ") << u"This is no database"_s;
    QTest::newRow("damaged") << qint64(4096) << QByteArray(20'000, 'x') << u"This copy is damaged."_s;
}

void TestRestore::whatCannotBeRestoredChangesNothing()
try {
    QFETCH(qint64, at);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    overwrite(path(u"copy.db"_s), at, bytes);
    const QByteArray bad = bytesOf(path(u"copy.db"_s));
    const QPointer<ui::MainWindow> before = m_program->window();
    chooseCopy(path(u"copy.db"_s));
    m_person.wait(u"nothing was said"_s,
                  [] { return message(u"settings.database.message"_s).contains(u"This file cannot be restored"_s); });
    QVERIFY2(message(u"settings.database.message"_s).contains(says),
             qPrintable(message(u"settings.database.message"_s)));
    QVERIFY(!m_person.sees(u"restoreDialog"_s));
    QCOMPARE(m_program->window(), before.data());
    QCOMPARE(setAside(), QStringList());
    QCOMPARE(bytesOf(path(u"copy.db"_s)), bad);
    // The database in use is still in use.
    backUp(u"again.db"_s);
    chooseCopy(path(u"again.db"_s));
    QVERIFY(m_person.read(u"restoreDialog.copy"_s).contains(u"2 organisations"_s));
    m_person.click(u"restoreDialog.cancel"_s);
} catch (const Stuck &stuck) {
    QFAIL(stuck.what());
}

// It was looked through, and is another file when it is to be restored.
void TestRestore::copyThatGoesBadMeanwhileChangesNothing()
try {
    const QPointer<ui::MainWindow> before = m_program->window();
    chooseCopy(path(u"copy.db"_s));
    m_person.waitToSee(u"restoreDialog"_s);
    overwrite(path(u"copy.db"_s), 4096, QByteArray(20'000, 'x'));
    restore();
    m_person.waitToSee(u"restoreDialog.message"_s);
    QVERIFY(message(u"restoreDialog.message"_s).contains(u"Nothing was changed"_s));
    QVERIFY(message(u"restoreDialog.message"_s).contains(u"This copy is damaged."_s));
    m_person.click(u"restoreDialog.cancel"_s);
    m_person.waitNotToSee(u"restoreDialog"_s);
    QCOMPARE(m_program->window(), before.data());
    QCOMPARE(setAside(), QStringList());
    QCOMPARE(organizations(), QStringList({u"Acme Dental"_s, u"Bay Plumbing"_s}));
} catch (const Stuck &stuck) {
    QFAIL(stuck.what());
}

int main(int argc, char *argv[])
{
    const Home home;
    nameApplication();
    QApplication app(argc, argv);
    const Language language({});
    TestRestore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_restore.moc"
