// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrows.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::architecture {

namespace {

const QStringList windows = {u"ui"_s, u"server"_s};
const QStringList adapters = {u"twilio"_s, u"http"_s, u"store"_s, u"credentials"_s};
const QStringList offices = {u"access"_s, u"provisioning"_s, u"inventory"_s, u"reports"_s};

// The arrows of the house, as CONTRIBUTING.md draws them. "tests" and what stands in `app` follow below.
const QHash<QString, QStringList> &arrows()
{
    static const QStringList office = {u"workflow"_s,    u"twilio"_s, u"webhooks"_s, u"store"_s,
                                       u"credentials"_s, u"domain"_s, u"core"_s};
    static const QStringList window = offices + QStringList{u"words"_s, u"workflow"_s, u"domain"_s, u"core"_s};
    static const QStringList overOffice = office + QStringList{u"provisioning"_s};
    static const QHash<QString, QStringList> all = {
        {u"core"_s, {}},
        {u"domain"_s, {u"core"_s}},
        {u"workflow"_s, {u"core"_s}},
        {u"http"_s, {u"core"_s}},
        {u"words"_s, {u"domain"_s, u"core"_s}},
        {u"credentials"_s, {u"domain"_s, u"core"_s}},
        {u"twilio"_s, {u"http"_s, u"domain"_s, u"core"_s}},
        {u"webhooks"_s, {u"http"_s, u"domain"_s, u"core"_s}},
        {u"sandbox"_s, {u"http"_s, u"domain"_s, u"core"_s}},
        {u"store"_s, {u"workflow"_s, u"domain"_s, u"core"_s}},
        {u"access"_s, office},
        {u"provisioning"_s, office},
        {u"inventory"_s, overOffice},
        {u"reports"_s, overOffice},
        {u"server"_s, window},
        {u"ui"_s, window},
    };
    return all;
}

// The room that an #include "..." names, or an empty string for a file of the same folder, moc's output and the like.
QString roomOf(const Include &include)
{
    const QStringList parts = include.name.split(u'/');
    if (parts.size() < 2)
        return {};
    if (parts[0] == "app"_L1 && parts.size() > 2)
        return parts[0] + u'/' + parts[1];
    return parts[0];
}

QHash<QString, const SourceFile *> headersByIncludeName(const SourceTree &tree)
{
    QHash<QString, const SourceFile *> headers;
    for (const SourceFile &file : tree.sources) {
        if (file.isHeader())
            headers.insert(file.path.startsWith("src/"_L1) ? file.path.sliced(4) : file.path, &file);
    }
    return headers;
}

// Rooms behind whose interfaces stand Twilio, webhooks, the database or the keychain.
bool isOutside(const QString &room)
{
    return adapters.contains(room) || room == "webhooks"_L1;
}

bool composes(const QString &room)
{
    return room == "app/services"_L1 || room == "tests"_L1;
}

// The interfaces (classes with a pure virtual function) that a header declares, and the classes that implement one.
struct Classes
{
    QSet<QString> interfaces;
    QSet<QString> derivedFrom;
};

Classes classesIn(const SourceFile &file)
{
    static const QRegularExpression head(uR"(\b(?:class|struct)\s+(\w+)\s*(?:final\s*)?(:[^;{]*)?\{)"_s);
    static const QRegularExpression base(uR"(\bpublic\s+(?:virtual\s+)?([\w:]+))"_s);
    Classes classes;
    for (auto match = head.globalMatch(file.code); match.hasNext();) {
        const auto found = match.next();
        const qsizetype next = file.code.indexOf("\n};"_L1, found.capturedEnd());
        const QString body = file.code.sliced(found.capturedEnd(), qMax(qsizetype(0), next - found.capturedEnd()));
        if (body.contains(QRegularExpression(uR"(\)[^;{}]*=\s*0\s*;)"_s)))
            classes.interfaces << found.captured(1);
        for (auto bases = base.globalMatch(found.captured(2)); bases.hasNext();)
            classes.derivedFrom << bases.next().captured(1).section(u"::"_s, -1);
    }
    return classes;
}

struct Library
{
    QRegularExpression header; // of an #include <...>
    QStringList rooms;         // that may include it; tests always may
    QString name;
};

const QList<Library> &libraries()
{
    const auto starting = [](const QString &pattern) {
        return QRegularExpression(u"^(?:"_s + pattern + u")"_s);
    };
    static const QList<Library> all = {
        {starting(u"QSql|QtSql"_s), {u"store"_s}, u"Qt SQL"_s},
        {starting(u"QNetworkAccessManager|QNetworkReply"_s), {u"http"_s}, u"QNetworkAccessManager"_s},
        {starting(u"simdjson"_s), {u"twilio"_s}, u"simdjson"_s},
        {starting(u"qt6keychain|qtkeychain|keychain\\.h"_s), {u"credentials"_s}, u"QtKeychain"_s},
        {starting(u"QHttpServer|QAbstractHttpServer|QtHttpServer"_s), {u"sandbox"_s, u"server"_s}, u"Qt HTTP Server"_s},
    };
    return all;
}

// The words of every pd_room(...) or target_link_libraries(...) in a CMakeLists.txt, generator comments left out.
QList<QStringList> calls(const QString &cmake, const QString &function)
{
    QString text = cmake;
    text.remove(QRegularExpression(u"#[^\n]*"_s));
    const QRegularExpression call(u"\\b"_s + function + uR"(\s*\(([^()]*)\))"_s);
    QList<QStringList> out;
    for (auto match = call.globalMatch(text); match.hasNext();)
        out << match.next().captured(1).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    return out;
}

QString roomOfBuild(const SourceFile &build)
{
    return SourceFile{build.path.chopped(qstrlen("CMakeLists.txt")) + u"x.cpp"_s, {}, {}, {}}.room();
}

} // namespace

bool isRoom(const QString &name)
{
    return arrows().contains(name) || name.startsWith("app/"_L1);
}

bool mayUse(const QString &from, const QString &to)
{
    if (from == to || from == "tests"_L1)
        return true;
    if (to == "tests"_L1 || to == "sandbox"_L1)
        return false; // the sandbox is a process, never a library
    if (from == "app/desktop"_L1)
        return to == "app/services"_L1 || !to.startsWith("app/"_L1);
    if (from == "app/services"_L1)
        return to != "ui"_L1 && !to.startsWith("app/"_L1);
    if (from.startsWith("app/"_L1))
        return to == "app/services"_L1 || (to == "server"_L1 && from == "app/server"_L1) ||
               (to != "server"_L1 && mayUse(u"app/services"_s, to));
    return arrows().value(from).contains(to);
}

QStringList includesAlongTheArrows(const SourceTree &tree)
{
    QStringList out;
    for (const SourceFile &file : tree.sources) {
        for (const Include &include : file.includes) {
            const QString to = roomOf(include);
            if (!include.quoted || to.isEmpty())
                continue;
            if (!isRoom(to) && to != "tests"_L1 && include.name.startsWith(u"../"))
                out << file.at(include.line,
                               u"includes %1 by a path that climbs out of its folder"_s.arg(include.name));
            else if ((isRoom(to) || to == "tests"_L1) && !mayUse(file.room(), to))
                out << file.at(include.line, u"%1 may not know %2 (%3)"_s.arg(file.room(), to, include.name));
        }
    }
    return out;
}

QStringList adaptersStayHidden(const SourceTree &tree)
{
    const auto headers = headersByIncludeName(tree);
    QStringList out;
    QSet<const SourceFile *> seen;
    QList<const SourceFile *> open;
    for (const SourceFile &file : tree.sources) {
        if (windows.contains(file.room()))
            open << &file;
    }
    static const QRegularExpression named(uR"(\b(?:phonedesk::)?(twilio|http|store|credentials)::\w|)"
                                          uR"(\bnamespace\s+phonedesk::(twilio|http|store|credentials)\b)"_s);
    while (!open.isEmpty()) {
        const SourceFile *file = open.takeLast();
        if (seen.contains(file))
            continue;
        seen << file;
        for (const Include &include : file->includes) {
            if (!include.quoted)
                continue;
            if (adapters.contains(roomOf(include)) || include.name.endsWith("/needs.h"_L1)) {
                out << file->at(include.line, u"shows %1 to windows"_s.arg(include.name));
                continue;
            }
            if (const SourceFile *header = headers.value(include.name))
                open << header;
        }
        const auto match = named.match(file->code);
        if (match.hasMatch())
            out << file->at(file->lineOf(match.capturedStart()),
                            u"names a type of %1, which windows do not know"_s.arg(match.captured().trimmed()));
    }
    return out;
}

QStringList onlyServicesCompose(const SourceTree &tree)
{
    QSet<QString> interfaces;
    for (const SourceFile &file : tree.sources) {
        if (file.path.startsWith("src/"_L1))
            interfaces += classesIn(file).interfaces;
    }
    const auto headers = headersByIncludeName(tree);
    QStringList out;
    for (const SourceFile &file : tree.sources) {
        if (composes(file.room()))
            continue;
        for (const Include &include : file.includes) {
            const QString to = roomOf(include);
            const bool foreign = include.quoted && !to.isEmpty() && to != file.room();
            if (foreign && include.name.endsWith("/needs.h"_L1))
                out << file.at(include.line, u"%1 is for app/services and tests alone"_s.arg(include.name));
            const SourceFile *header = headers.value(include.name);
            if (!foreign || !header || !offices.contains(file.room()) || !isOutside(to))
                continue;
            if (classesIn(*header).derivedFrom.intersects(interfaces))
                out << file.at(include.line,
                               u"%1 implements an interface: only app/services names it"_s.arg(include.name));
        }
    }
    return out;
}

QStringList librariesStayInTheirRooms(const SourceTree &tree, const QString &qtHeaders)
{
    const QDir qt(qtHeaders);
    const auto belongsTo = [&](const QString &module, const QString &name) {
        return name == module || name.startsWith(module + u'/') || QFile::exists(qt.filePath(module + u'/' + name));
    };
    QStringList out;
    for (const SourceFile &file : tree.sources) {
        const QString room = file.room();
        if (room == "tests"_L1)
            continue;
        const bool graphical = room == "ui"_L1 || room == "app/desktop"_L1;
        for (const Include &include : file.includes) {
            if (include.quoted)
                continue;
            if (!graphical && (belongsTo(u"QtWidgets"_s, include.name) || belongsTo(u"QtGui"_s, include.name)))
                out << file.at(include.line, u"<%1> belongs to windows: ui and app/desktop"_s.arg(include.name));
            if (room == "core"_L1 && include.name.startsWith(u'Q') && !belongsTo(u"QtCore"_s, include.name))
                out << file.at(include.line, u"<%1> is not of Qt Core"_s.arg(include.name));
            for (const Library &library : libraries()) {
                if (library.header.match(include.name).hasMatch() && !library.rooms.contains(room))
                    out << file.at(include.line, u"%1 belongs to %2"_s.arg(library.name, library.rooms.join(u", "_s)));
            }
        }
    }
    return out;
}

QStringList targetsMatchRooms(const SourceTree &tree)
{
    QStringList out;
    QSet<QString> folders;
    QSet<QString> compiled;
    QSet<QString> withTarget;
    for (const SourceFile &file : tree.sources) {
        if (file.path.startsWith("src/"_L1)) {
            folders << file.room();
            if (!file.isHeader())
                compiled << file.room(); // interfaces alone need no library yet
        }
    }
    for (const SourceFile &build : tree.builds) {
        const QString room = roomOfBuild(build);
        const auto complain = [&](const QString &what) {
            out << build.at(1, what);
        };
        if (build.path.startsWith("src/"_L1) && room != "src"_L1 && !folders.contains(room))
            complain(u"an empty room"_s);
        QList<QStringList> links = calls(build.text, u"target_link_libraries"_s);
        for (const QStringList &words : calls(build.text, u"pd_room"_s)) {
            withTarget << words.value(words.indexOf(u"NAME"_s) + 1);
            const auto first = std::find_if(words.begin(), words.end(), [](const QString &word) {
                return word == "PUBLIC"_L1 || word == "PRIVATE"_L1;
            });
            links << QStringList(first, words.end());
        }
        for (const QString &function : {u"add_library"_s, u"add_executable"_s, u"qt_add_executable"_s}) {
            for (const QStringList &words : calls(build.text, function))
                withTarget << words.value(0);
        }
        for (const QStringList &words : links) {
            const qsizetype hidden = words.indexOf(u"PRIVATE"_s);
            for (qsizetype i = 0; i < words.size(); ++i) {
                const QString to = words[i] == "services"_L1 ? u"app/services"_s : words[i];
                if (isRoom(to) && isRoom(room) && !mayUse(room, to))
                    complain(u"%1 may not link %2"_s.arg(room, to));
                if (offices.contains(room) && adapters.contains(words[i]) && (hidden < 0 || i < hidden))
                    complain(u"%1 links %2, which must be PRIVATE there"_s.arg(room, words[i]));
                if ((words[i] == "Qt6::Widgets"_L1 || words[i] == "Qt6::Gui"_L1) && room != "ui"_L1 &&
                    room != "app/desktop"_L1)
                    complain(u"%1 may not link %2"_s.arg(room, words[i]));
            }
        }
    }
    for (const QString &room : compiled - withTarget)
        out << u"src/%1: has no CMake target of the same name"_s.arg(room);
    for (const QString &room : folders) {
        if (!arrows().contains(room))
            out << u"src/%1: is not a room of the house"_s.arg(room);
    }
    return out;
}

} // namespace phonedesk::architecture
