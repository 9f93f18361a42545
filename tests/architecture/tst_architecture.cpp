// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrows.h"
#include "binaries.h"
#include "conduct.h"
#include "sourcetree.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk::architecture;

namespace {

const QString licence = u"// SPDX-FileCopyrightText: ServiceFlow\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

struct Built
{
    QString kind;
    QString name;
    QString path;
};

QList<Built> everythingBuilt()
{
    QFile list(QStringLiteral(PD_BUILT_LIST));
    QList<Built> out;
    if (list.open(QFile::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts))
            out << Built{line.section(u' ', 0, 0), line.section(u' ', 1, 1), line.section(u' ', 2)};
    }
    return out;
}

QString qtHeaders()
{
    // Qt6::Core names its own folder and the one above it.
    for (const Built &item : everythingBuilt()) {
        for (const QString &folder : item.path.split(u';')) {
            if (item.kind == "headers"_L1 && QFile::exists(folder + u"/QtWidgets/QWidget"_s))
                return folder;
        }
    }
    return {};
}

QStringList everyRule(const SourceTree &tree)
{
    QStringList out = includesAlongTheArrows(tree) + adaptersStayHidden(tree) + onlyServicesCompose(tree) +
                      librariesStayInTheirRooms(tree, qtHeaders()) + targetsMatchRooms(tree);
    for (const SourceFile &file : tree.sources)
        out += form(file) + eventLoopIsMains(file) + lambdasHaveContext(file) + noMutableGlobals(file);
    return out;
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

// A small house that keeps every rule; each row below breaks one.
SourceTree sound()
{
    SourceTree tree;
    const auto add = [&](const QString &path, const QString &code) {
        tree.sources << SourceFile::of(path, licence + code);
    };
    const auto build = [&](const QString &path, const QString &text) {
        tree.builds << SourceFile{path, text, text, {}};
    };
    add(u"src/core/money.h"_s, u"#pragma once\nnamespace phonedesk::core {\n}\n"_s);
    add(u"src/twilio/phoneservice.h"_s, u"#pragma once\n#include \"core/money.h\"\nnamespace phonedesk::twilio {\n"
                                        "class PhoneService\n{\npublic:\n    virtual void buy() = 0;\n};\n}\n"_s);
    add(u"src/twilio/httpphoneservice.h"_s,
        u"#pragma once\n#include \"twilio/phoneservice.h\"\nnamespace phonedesk::twilio {\n"
        "class HttpPhoneService final : public PhoneService\n{\npublic:\n    void buy() override;\n};\n}\n"_s);
    add(u"src/provisioning/needs.h"_s,
        u"#pragma once\n#include \"twilio/phoneservice.h\"\nnamespace phonedesk::provisioning {\n}\n"_s);
    add(u"src/provisioning/runregistry.h"_s, u"#pragma once\nnamespace phonedesk::provisioning {\n}\n"_s);
    build(u"src/core/CMakeLists.txt"_s, u"pd_room(NAME core SOURCES money.h PUBLIC Qt6::Core)"_s);
    build(u"src/twilio/CMakeLists.txt"_s, u"pd_room(NAME twilio SOURCES a.cpp PUBLIC core PRIVATE http)"_s);
    build(u"src/provisioning/CMakeLists.txt"_s,
          u"pd_room(NAME provisioning SOURCES a.cpp PUBLIC core PRIVATE twilio)"_s);
    return tree;
}

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT

private slots:
    void theHouseKeepsItsRules();
    void whatWasBuiltKeepsThem();
    void aSoundHousePasses();
    void eachRuleCanFail_data();
    void eachRuleCanFail();
    void whatIsAllowedPasses_data();
    void whatIsAllowedPasses();
    void buildRulesCanFail_data();
    void buildRulesCanFail();
    void binaryRulesCanFail();
    void longFilesFail();
};

void TestArchitecture::theHouseKeepsItsRules()
{
    QVERIFY2(!qtHeaders().isEmpty(), "Qt's headers were not found, so that rules about them would never fail");
    const SourceTree tree = SourceTree::read(QStringLiteral(PD_SOURCE_DIR));
    QVERIFY2(tree.sources.size() > 30 && tree.builds.size() > 3, "the sources were not found");
    const QStringList violations = everyRule(tree);
    QVERIFY2(violations.isEmpty(), qPrintable(u"\n"_s + violations.join(u'\n')));
}

void TestArchitecture::whatWasBuiltKeepsThem()
{
    const QList<Built> built = everythingBuilt();
    QVERIFY(!built.isEmpty());
    QSet<QString> windows;
    for (const Built &item : built) {
        if (item.kind == "windows"_L1)
            windows += symbols(outputOf(u"nm"_s, {u"-D"_s, u"--defined-only"_s, u"--just-symbols"_s, item.path}));
    }
    QVERIFY2(windows.contains(u"_ZTI7QWidget"_s), "nm told nothing about Qt's windows");
    QStringList violations;
    for (const Built &item : built) {
        if (item.kind == "program"_L1) {
            for (const QString &library : windowLibraries(outputOf(u"ldd"_s, {item.path})))
                violations << u"%1 loads %2"_s.arg(item.name, library);
        }
        if (item.kind != "room"_L1)
            continue;
        const QString undefined = outputOf(u"nm"_s, {u"-u"_s, u"--just-symbols"_s, item.path});
        for (const QString &symbol : windowSymbols(undefined, windows))
            violations << u"%1 needs %2"_s.arg(item.name, symbol);
        const QString room = item.name == "services"_L1 ? u"app/services"_s : item.name;
        const QString demangled = outputOf(u"nm"_s, {u"-C"_s, u"-u"_s, u"--just-symbols"_s, item.path});
        for (const QString &symbol : forbiddenRooms(room, demangled))
            violations << u"%1 needs %2"_s.arg(item.name, symbol);
    }
    QVERIFY2(violations.isEmpty(), qPrintable(u"\n"_s + violations.join(u'\n')));
}

void TestArchitecture::aSoundHousePasses()
{
    QCOMPARE(everyRule(sound()), QStringList());
}

void TestArchitecture::eachRuleCanFail_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &path, const QString &code, const QString &says) {
        QTest::newRow(name) << path << code << says;
    };
    row("core knows domain", u"src/core/x.cpp"_s, u"#include \"domain/a.h\"\n"_s, u"core may not know domain"_s);
    row("workflow knows phones", u"src/workflow/x.cpp"_s, u"#include \"domain/a.h\"\n"_s, u"workflow may not know"_s);
    row("ui knows twilio", u"ui/x.cpp"_s, u"#include \"twilio/phoneservice.h\"\n"_s, u"ui may not know twilio"_s);
    row("provisioning knows words", u"src/provisioning/x.cpp"_s, u"#include \"words/a.h\"\n"_s,
        u"may not know words"_s);
    row("access knows provisioning", u"src/access/x.cpp"_s, u"#include \"provisioning/runregistry.h\"\n"_s,
        u"access may not know provisioning"_s);
    row("services know windows", u"app/services/x.cpp"_s, u"#include \"ui/common/a.h\"\n"_s, u"may not know ui"_s);
    row("desktop links the sandbox", u"app/desktop/x.cpp"_s, u"#include \"sandbox/a.h\"\n"_s,
        u"may not know sandbox"_s);
    row("product knows tests", u"src/http/x.cpp"_s, u"#include \"tests/support/a.h\"\n"_s, u"may not know tests"_s);
    row("climbing path", u"ui/x.cpp"_s, u"#include \"../src/twilio/a.h\"\n"_s, u"climbs out"_s);
    row("needs.h in a window", u"ui/x.cpp"_s, u"#include \"provisioning/needs.h\"\n"_s,
        u"app/services and tests alone"_s);
    row("adapter outside services", u"src/provisioning/x.cpp"_s, u"#include \"twilio/httpphoneservice.h\"\n"_s,
        u"only app/services names it"_s);
    row("adapter's type in a window", u"ui/x.cpp"_s, u"void f(phonedesk::twilio::Account *);\n"_s, u"names a type"_s);
    row("Widgets in services", u"app/services/x.cpp"_s, u"#include <QLabel>\n"_s, u"belongs to windows"_s);
    row("Widgets by module", u"src/words/x.cpp"_s, u"#include <QtWidgets/QLabel>\n"_s, u"belongs to windows"_s);
    row("Gui below windows", u"src/words/x.cpp"_s, u"#include <QColor>\n"_s, u"belongs to windows"_s);
    row("core beyond Qt Core", u"src/core/x.cpp"_s, u"#include <QTcpSocket>\n"_s, u"is not of Qt Core"_s);
    row("SQL in a flow", u"src/inventory/x.cpp"_s, u"#include <QSqlQuery>\n"_s, u"Qt SQL belongs to store"_s);
    row("a second HTTP client", u"src/webhooks/x.cpp"_s, u"#include <QNetworkAccessManager>\n"_s, u"belongs to http"_s);
    row("keychain in a window", u"ui/x.cpp"_s, u"#include <qt6keychain/keychain.h>\n"_s, u"belongs to credentials"_s);
    row("dialog exec", u"ui/x.cpp"_s, u"void f(QDialog &d) { d.exec(); }\n"_s, u"exec: a nested"_s);
    row("menu exec", u"ui/x.cpp"_s, u"void f() { m_menu->exec(QCursor::pos()); }\n"_s, u"exec: a nested"_s);
    row("exec in a test", u"tests/gui/x.cpp"_s, u"void f(QDialog &d) { d.exec(); }\n"_s, u"exec: a nested"_s);
    row("event loop", u"src/http/x.cpp"_s, u"void f() { QEventLoop loop; }\n"_s, u"nested event loop"_s);
    row("processEvents", u"ui/x.cpp"_s, u"void f() { qApp->processEvents(); }\n"_s, u"a turn of the event loop"_s);
    row("blocking wait", u"app/desktop/x.cpp"_s, u"void f(QProcess &p) { p.waitForStarted(); }\n"_s, u"blocks"_s);
    row("sleeping test", u"tests/unit/x.cpp"_s, u"void f() { QTest::qWait(10); }\n"_s, u"sleeping"_s);
    row("sleeping thread", u"tests/unit/x.cpp"_s, u"void f() { QThread::msleep(10); }\n"_s, u"sleeping"_s);
    row("sleep_for", u"src/store/x.cpp"_s, u"void f() { std::this_thread::sleep_for(1s); }\n"_s, u"sleeping"_s);
    row("singleton", u"src/store/x.cpp"_s, u"void f() { Store::instance().open(); }\n"_s, u"service locator"_s);
    row("singleton by pointer", u"src/store/x.cpp"_s, u"void f() { m_a->instance(); }\n"_s, u"service locator"_s);
    row("own singleton", u"src/store/x.h"_s,
        u"#pragma once\nnamespace phonedesk::store {\nclass A\n{\n    static A &instance();\n};\n}\n"_s,
        u"service locator"_s);
    row("static message box", u"ui/x.cpp"_s, u"void f() { QMessageBox::warning(w, t, m); }\n"_s, u"static dialog"_s);
    row("static file dialog", u"ui/x.cpp"_s, u"void f() { QFileDialog::getOpenFileName(w); }\n"_s, u"static dialog"_s);
    row("global", u"src/store/x.cpp"_s, u"namespace {\nint counter = 0;\n}\n"_s, u"int counter = 0"_s);
    row("global object", u"src/store/x.cpp"_s, u"namespace a {\nQMutex lock;\n}\n"_s, u"QMutex lock"_s);
    row("global braces", u"src/store/x.cpp"_s, u"std::atomic<int> count{0};\n"_s, u"std::atomic<int> count"_s);
    row("static local", u"src/store/x.cpp"_s, u"int f()\n{\n    static int calls = 0;\n    return ++calls;\n}\n"_s,
        u"static int calls"_s);
    row("static local in a lambda", u"ui/x.cpp"_s,
        u"void f()\n{\n    g([] {\n        static QString last;\n    });\n}\n"_s, u"static QString last"_s);
    row("static member", u"src/store/x.cpp"_s, u"class A\n{\npublic:\n    static int s_count;\n};\n"_s, u"s_count"_s);
    row("thread_local", u"src/store/x.cpp"_s, u"thread_local int depth = 0;\n"_s, u"depth"_s);
    row("Q_GLOBAL_STATIC", u"src/store/x.cpp"_s, u"Q_GLOBAL_STATIC(QString, name)\n"_s, u"global state"_s);
    row("connect without context", u"ui/x.cpp"_s,
        u"void f() { connect(b, &QPushButton::clicked, [this] { g(); }); }\n"_s, u"no context object"_s);
    row("timer without context", u"src/http/x.cpp"_s, u"void f() { QTimer::singleShot(0, [=] { g(); }); }\n"_s,
        u"no context object"_s);
    row("left for later", u"src/store/x.cpp"_s, u"// TO"_s + u"DO: the rest\n"_s, u"for later"_s);
    row("header without once", u"src/core/x.h"_s, u"namespace phonedesk::core {}\n"_s, u"#pragma once"_s);
    row("header in another room's namespace", u"src/core/x.h"_s, u"#pragma once\nnamespace phonedesk::http {}\n"_s,
        u"declares nothing in"_s);
    row("unknown room", u"src/helpers/x.cpp"_s, u"int f();\n"_s, u"is not a room of the house"_s);
    row("room without target", u"src/reports/x.cpp"_s, u"int f();\n"_s, u"has no CMake target"_s);
}

void TestArchitecture::eachRuleCanFail()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QFETCH(QString, says);
    SourceTree tree = sound();
    tree.sources << SourceFile::of(path, licence + code);
    const QStringList violations = everyRule(tree);
    QVERIFY2(!violations.filter(says).isEmpty(), qPrintable(u"said instead:\n"_s + violations.join(u'\n')));
    QVERIFY2(violations.filter(says).first().contains(path.section(u'/', 0, 1)), "does not say where");
}

void TestArchitecture::whatIsAllowedPasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &path, const QString &code) {
        QTest::newRow(name) << path << code;
    };
    row("a window and its flow", u"ui/x.cpp"_s, u"#include \"provisioning/runregistry.h\"\n#include <QLabel>\n"_s);
    row("own needs.h", u"src/provisioning/x.cpp"_s, u"#include \"provisioning/needs.h\"\n"_s);
    row("services compose", u"app/services/x.cpp"_s,
        u"#include \"provisioning/needs.h\"\n#include \"twilio/httpphoneservice.h\"\n"_s);
    row("main", u"app/desktop/main.cpp"_s, u"int main()\n{\n    return app.exec();\n}\n"_s);
    row("a query", u"src/store/x.cpp"_s, u"#include <QSqlQuery>\nbool f(QSqlQuery &q)\n{\n    return q.exec();\n}\n"_s);
    row("the application", u"src/core/x.cpp"_s, u"auto f()\n{\n    return QCoreApplication::instance();\n}\n"_s);
    row("Qt's dispatcher", u"src/core/x.cpp"_s,
        u"auto f()\n{\n    return QAbstractEventDispatcher::instance();\n}\n"_s);
    row("comments and literals", u"src/http/x.cpp"_s,
        u"// QEventLoop, d.exec(), \"\n/* Store::instance() */\nconst auto a = \"QEventLoop \\\" qWait(1)\";\n"
        "const auto b = R\"(processEvents() \" )\";\nconst int c = 30'000;\nconst char d = '\"';\n"_s);
    row("constants", u"src/http/x.cpp"_s,
        u"namespace {\nconst QString a = f();\nconstexpr int b = 3;\ninline constexpr int c{4};\n"
        "static const QHash<int, int> d = {{1, 2}};\n}\nint f()\n{\n    static const int once = g();\n"
        "    return once;\n}\n"_s);
    row("functions and types", u"src/http/x.cpp"_s,
        u"class Z;\nenum class A : int { One, Two };\nusing B = int;\nstatic int f(int a, int b);\n"
        "struct C\n{\n    int a = 0;\n    static C of(int);\n};\nC::C() : m_a{1}, m_b{2}\n{\n    int x = 0;\n}\n"
        "template <typename T>\nT g(T t)\n{\n    return t;\n}\nD::~D() = default;\nbool operator==(C, C) = default;\n"_s);
    row("context", u"ui/x.cpp"_s,
        u"void f()\n{\n    connect(a, &A::b, this, [this] { g(); });\n    connect(a, &A::b, c, &C::d);\n"
        "    QTimer::singleShot(0, this, [this] { g(); });\n}\n"_s);
    row("waiting for a process in a test", u"tests/e2e/x.cpp"_s,
        u"bool f(QProcess &p)\n{\n    return p.waitForFinished();\n}\n"_s);
}

void TestArchitecture::whatIsAllowedPasses()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    SourceTree tree = sound();
    tree.sources << SourceFile::of(path, licence + code);
    QStringList violations = everyRule(tree);
    // The snippets stand in rooms that the small house does not build.
    violations.removeIf([](const QString &line) { return line.contains("has no CMake target"_L1); });
    QCOMPARE(violations, QStringList());
}

void TestArchitecture::buildRulesCanFail_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("arrow") << u"src/core/CMakeLists.txt"_s << u"pd_room(NAME core SOURCES a.cpp PUBLIC domain)"_s
                           << u"core may not link domain"_s;
    QTest::newRow("private arrow") << u"src/twilio/CMakeLists.txt"_s
                                   << u"pd_room(NAME twilio SOURCES a.cpp PUBLIC core PRIVATE store)"_s
                                   << u"twilio may not link store"_s;
    QTest::newRow("adapter shown") << u"src/provisioning/CMakeLists.txt"_s
                                   << u"pd_room(NAME provisioning SOURCES a.cpp PUBLIC core twilio)"_s
                                   << u"must be PRIVATE"_s;
    QTest::newRow("Widgets") << u"src/words/CMakeLists.txt"_s
                             << u"pd_room(NAME words SOURCES a.cpp PUBLIC Qt6::Widgets)"_s
                             << u"may not link Qt6::Widgets"_s;
    QTest::newRow("afterwards") << u"src/core/CMakeLists.txt"_s << u"target_link_libraries(core PRIVATE http)"_s
                                << u"core may not link http"_s;
    QTest::newRow("empty room") << u"src/reports/CMakeLists.txt"_s << QString() << u"an empty room"_s;
}

void TestArchitecture::buildRulesCanFail()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, says);
    SourceTree tree = sound();
    tree.builds << SourceFile{path, text, text, {}};
    const QStringList violations = targetsMatchRooms(tree);
    QVERIFY2(!violations.filter(says).isEmpty(), qPrintable(u"said instead:\n"_s + violations.join(u'\n')));
}

void TestArchitecture::binaryRulesCanFail()
{
    const QSet<QString> windows = symbols(u"_ZN7QWidget4showEv@@Qt_6\n_ZN6QColorC1Ev\n"_s);
    QCOMPARE(windowSymbols(u"                 U _ZN7QStringC1Ev\n"_s.remove(u" U "_s), windows), QStringList());
    QCOMPARE(windowSymbols(u"_ZN7QStringC1Ev\n_ZN7QWidget4showEv\n"_s, windows), {u"_ZN7QWidget4showEv"_s});

    const QString needed = u"phonedesk::core::Money::toString() const\nvtable for phonedesk::store::Database\n"_s;
    QCOMPARE(forbiddenRooms(u"store"_s, needed), QStringList());
    QCOMPARE(forbiddenRooms(u"twilio"_s, needed), {u"vtable for phonedesk::store::Database"_s});

    QCOMPARE(windowLibraries(u"\tlibQt6Core.so.6 => /lib/libQt6Core.so.6 (0x0)\n"_s), QStringList());
    QCOMPARE(windowLibraries(u"\tlibQt6Gui.so.6 => /lib/libQt6Gui.so.6 (0x0)\n"_s), {u"libQt6Gui.so.6"_s});
}

void TestArchitecture::longFilesFail()
{
    const QString line = u"int f();\n"_s;
    QVERIFY(form(SourceFile::of(u"ui/a.cpp"_s, licence + line.repeated(498))).isEmpty());
    QVERIFY(!form(SourceFile::of(u"ui/a.cpp"_s, licence + line.repeated(499))).isEmpty());
    const QString head = licence + u"#pragma once\n"_s;
    QVERIFY(form(SourceFile::of(u"ui/a.h"_s, head + line.repeated(197))).isEmpty());
    QVERIFY(!form(SourceFile::of(u"ui/a.h"_s, head + line.repeated(198))).isEmpty());
    QVERIFY(!form(SourceFile::of(u"ui/a.cpp"_s, line)).filter(u"SPDX"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
