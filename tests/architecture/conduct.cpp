// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conduct.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace phonedesk::architecture {

namespace {

constexpr int longestSource = 500;
constexpr int longestTest = 700; // tables of cases
constexpr int longestHeader = 200;

bool isTest(const SourceFile &file)
{
    return file.room() == "tests"_L1;
}

// The arguments of the call whose "(" stands at `open`, split at its own commas.
QStringList arguments(const QString &code, qsizetype open)
{
    QStringList out{QString()};
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'(' || c == u'{' || c == u'[') {
            if (depth++ == 0)
                continue;
        } else if (c == u')' || c == u'}' || c == u']') {
            if (--depth == 0)
                break;
        } else if (c == u',' && depth == 1) {
            out << QString();
            continue;
        }
        out.last() += c;
    }
    for (QString &argument : out)
        argument = argument.trimmed();
    return out;
}

struct Forbidden
{
    QRegularExpression call;
    QString why;
    bool inTestsToo;
};

const QList<Forbidden> &forbidden()
{
    const auto call = [](const QString &pattern) {
        return QRegularExpression(pattern);
    };
    static const QList<Forbidden> all = {
        {call(u"\\bQEventLoop\\b"_s), u"a nested event loop"_s, false},
        {call(u"\\bprocessEvents\\s*\\("_s), u"a turn of the event loop inside another"_s, false},
        {call(
             u"\\b(waitFor(Finished|Started|ReadyRead|BytesWritten|Connected|Disconnected|Done|NewConnection))\\s*\\("_s),
         u"a wait that blocks"_s, false},
        {call(u"\\bqWait\\s*\\(|\\b(m|u|n|nano)?sleep(_for|_until)?\\s*\\("_s),
         u"sleeping: wait for what is to happen instead"_s, true},
        {call(u"\\bQMessageBox::(information|question|warning|critical|about)\\s*\\("_s), u"a static dialog"_s, true},
        {call(u"\\bQ(File|Input|Color|Font)Dialog::get\\w+\\s*\\("_s), u"a static dialog"_s, true},
        // Qt's own, as QCoreApplication's or an event dispatcher's, are what Qt offers; ours would be global state.
        {call(u"\\b(?!Q[A-Z])\\w+::instance\\s*\\(\\s*\\)|(->|\\.|[^:\\w])instance\\s*\\(\\s*\\)"_s),
         u"a service locator"_s, true},
        {call(u"\\bQ_GLOBAL_STATIC"_s), u"global state"_s, true},
    };
    return all;
}

// exec() is main's; a query has one too, and a test may turn an event loop of its own.
bool mayExecute(const SourceFile &file, bool withArguments)
{
    if (file.path.endsWith("/main.cpp"_L1) && !withArguments)
        return true;
    for (const Include &include : file.includes) {
        if (include.name == "QSqlQuery"_L1 || (include.name == "QEventLoop"_L1 && isTest(file)))
            return true;
    }
    return file.path.startsWith("src/store/"_L1);
}

// The only lasting state that the product has, each with its reason.
bool isPermitted(const SourceFile &file, const QString &statement)
{
    static const QHash<QString, QString> permitted = {
        // A cuid holds a number that no other of this process has; nothing reads it back.
        {u"src/core/cuid.cpp"_s, u"counter"_s},
        // Qt's database connections are known by names that the whole process shares.
        {u"src/store/connection.cpp"_s, u"counter"_s},
        // Qt's message handler is a plain function.
        {u"src/core/logfile.cpp"_s, u"sink"_s},
    };
    const QString name = permitted.value(file.path);
    return !name.isEmpty() && statement.contains(name);
}

// ---- declarations

enum class Scope { Namespace, Class, Block };

Scope scopeOpenedBy(const QString &statement, Scope around)
{
    static const QRegularExpression space(uR"(^(inline\s+)?namespace\b|^extern\s*"\s*"$)"_s);
    static const QRegularExpression type(uR"(^(template\s*<.*>\s*)?(typedef\s+)?(class|struct|union|enum)\b[^()=]*$)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    if (around == Scope::Namespace && space.match(statement).hasMatch())
        return Scope::Namespace;
    return type.match(statement).hasMatch() ? Scope::Class : Scope::Block;
}

bool isMutableVariable(const QString &statement, Scope scope)
{
    static const QRegularExpression frozen(uR"(\b(const|constexpr)\b)"_s);
    static const QRegularExpression lasting(uR"(^(inline\s+)?(static|thread_local)\b)"_s);
    static const QRegularExpression other(
        uR"(^(using|typedef|namespace|class|struct|union|enum|template|friend|extern|static_assert|return|public|)"
        uR"(private|protected|signals|operator|Q_\w+|QT_\w+|QTEST_\w+|#|,)|\boperator\b)"_s);
    static const QRegularExpression variable(uR"(^[\w:<>,\s*&]+[\s*&>]\w+(\s*\[[^\]]*\])?\s*(=|\{|$))"_s);
    if (frozen.match(statement).hasMatch() || other.match(statement).hasMatch())
        return false;
    switch (scope) {
    case Scope::Namespace:
        return variable.match(statement).hasMatch() ||
               (lasting.match(statement).hasMatch() && !statement.contains(u'('));
    case Scope::Class:
        return lasting.match(statement).hasMatch() && variable.match(statement).hasMatch();
    case Scope::Block:
        return lasting.match(statement).hasMatch();
    }
    return false;
}

} // namespace

QStringList form(const SourceFile &file)
{
    QStringList out;
    const QStringList lines = file.text.split(u'\n');
    if (!lines.value(0).startsWith("// SPDX-FileCopyrightText: "_L1) ||
        lines.value(1) != "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
        out << file.at(1, u"does not begin with the two SPDX lines"_s);
    if (file.isHeader() && lines.value(2) != "#pragma once"_L1)
        out << file.at(3, u"a header's third line is #pragma once"_s);
    const int longest = file.isHeader() ? longestHeader : isTest(file) ? longestTest : longestSource;
    if (lines.size() - 1 > longest)
        out << file.at(longest, u"has %1 lines, more than %2"_s.arg(lines.size() - 1).arg(longest));
    const QString space = u"namespace phonedesk::"_s + file.room();
    if (file.path.startsWith("src/"_L1) && file.isHeader() && !file.code.contains(space))
        out << file.at(1, u"declares nothing in %1"_s.arg(space));
    // Written in two halves, so that this file does not name what it looks for.
    static const QRegularExpression later(u"\\b(TO"_s + u"DO|FIX"_s + u"ME)\\b"_s);
    const auto match = later.match(file.text);
    if (match.hasMatch())
        out << file.at(file.lineOf(match.capturedStart()), u"leaves something for later"_s);
    return out;
}

QStringList eventLoopIsMains(const SourceFile &file)
{
    QStringList out;
    for (const Forbidden &rule : forbidden()) {
        if (isTest(file) && !rule.inTestsToo)
            continue;
        for (auto match = rule.call.globalMatch(file.code); match.hasNext();) {
            const auto found = match.next();
            out << file.at(file.lineOf(found.capturedStart()),
                           u"%1: %2"_s.arg(found.captured().simplified(), rule.why));
        }
    }
    static const QRegularExpression exec(uR"((?:\.|->|::)exec\s*\((\s*\))?)"_s);
    for (auto match = exec.globalMatch(file.code); match.hasNext();) {
        const auto found = match.next();
        if (!mayExecute(file, !found.hasCaptured(1)))
            out << file.at(file.lineOf(found.capturedStart()), u"exec: a nested event loop; use open()"_s);
    }
    return out;
}

QStringList lambdasHaveContext(const SourceFile &file)
{
    QStringList out;
    static const QRegularExpression call(uR"(\b(connect|singleShot)\s*\()"_s);
    for (auto match = call.globalMatch(file.code); match.hasNext();) {
        const auto found = match.next();
        const QStringList given = arguments(file.code, found.capturedEnd() - 1);
        const int lambda = found.captured(1) == "connect"_L1 ? 2 : 1;
        if (given.value(lambda).startsWith(u'['))
            out << file.at(file.lineOf(found.capturedStart()),
                           u"%1 with a lambda and no context object"_s.arg(found.captured(1)));
    }
    return out;
}

QStringList noMutableGlobals(const SourceFile &file)
{
    QStringList out;
    if (isTest(file))
        return out; // a test's process is a test's own
    QList<Scope> scopes{Scope::Namespace};
    QString statement;
    qsizetype begin = 0;
    QList<int> parentheses{0}; // open ones, in each open scope
    const auto finish = [&](qsizetype position) {
        if (isMutableVariable(statement.trimmed(), scopes.last()) && !isPermitted(file, statement))
            out << file.at(file.lineOf(begin), u"state that everybody shares: %1"_s.arg(statement.simplified()));
        statement.clear();
        begin = position + 1;
    };
    bool directive = false;
    for (qsizetype i = 0; i < file.code.size(); ++i) {
        const QChar c = file.code[i];
        if (c == u'#' && statement.trimmed().isEmpty())
            directive = true;
        if (directive) {
            directive = c != u'\n' || file.code[i - 1] == u'\\';
            continue;
        }
        if (statement.isEmpty() && c.isSpace()) {
            begin = i + 1;
            continue;
        }
        parentheses.last() += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u'{') {
            const Scope opened = scopeOpenedBy(statement.trimmed(), scopes.last());
            // What stands before the brace of an initialiser is a declaration; before a function's, it has "(".
            if (opened == Scope::Block && parentheses.last() == 0)
                finish(i);
            scopes << opened;
            parentheses << 0;
            statement.clear();
            begin = i + 1;
        } else if (c == u'}') {
            statement.clear();
            begin = i + 1;
            if (scopes.size() > 1) {
                scopes.removeLast();
                parentheses.removeLast();
            }
        } else if (c == u';' && parentheses.last() == 0) {
            finish(i);
        } else if (c == u':' && scopes.last() == Scope::Class && i + 1 < file.code.size() &&
                   file.code[i + 1] == u'\n') {
            statement.clear(); // public:
            begin = i + 1;
        } else {
            statement += c;
        }
    }
    return out;
}

} // namespace phonedesk::architecture
