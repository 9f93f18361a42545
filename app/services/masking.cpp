// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/masking.h"

#include "core/logfile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace phonedesk::services {

namespace {

struct Rule
{
    QRegularExpression pattern;
    QString instead;
};

Rule rule(const QString &pattern, const QString &instead)
{
    return {QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::DotMatchesEverythingOption),
            instead};
}

const QList<Rule> &rules()
{
    static const QList<Rule> all = {
        rule(u"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|\\z)"_s,
             u"••• private key •••"_s),
        // Named as one: password=..., "auth_token": "...", X-Twilio-Signature: ...
        rule(u"([\\w-]*(?:password|passwd|secret|token|signature|authorization|api[_-]?key)\"?\\s*[:=]\\s*)"
             "(?:\"[^\"]*\"|(?!•)[^\\s\"&,;}]+)"_s,
             u"\\1•••"_s),
        // What a URL asks may name a customer or a caller.
        rule(u"(https?://[^\\s?\"#]+)\\?[^\\s\"#]*"_s, u"\\1?•••"_s),
        // An Auth Token is 32 hexadecimal digits, a key's secret 32 letters and digits; a SID has two letters before.
        rule(u"(?<![a-z0-9])[a-z0-9]{32}(?![a-z0-9])"_s, u"•••"_s),
    };
    return all;
}

// "+15125550100" and "(512) 555-0100" end as "•••0100": enough to tell two of them apart. Times, versions, SIDs and
// sizes are no numbers of that form.
QString withoutNumbers(const QString &text)
{
    static const QRegularExpression number(
        uR"((?<![\w.:+-])(?:\+\d[\d().\s-]{5,18}\d(?!\d)|(?:1[\s.-]?)?\(?[2-9]\d{2}\)?[\s.-]?[2-9]\d{2}[\s.-]?\d{4}(?![\w:-]))|)"
        uR"(%2B\d{7,15})"_s);
    QString masked;
    qsizetype from = 0;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QString digits = match.captured();
        digits.remove(QRegularExpression(u"\\D"_s));
        masked += text.sliced(from, match.capturedStart() - from);
        masked += u"•••"_s + digits.right(4);
        from = match.capturedEnd();
    }
    return masked + text.sliced(from);
}

} // namespace

QString maskedForSupport(const QString &text)
{
    QString masked = core::LogFile::redacted(text);
    for (const Rule &each : rules())
        masked.replace(each.pattern, each.instead);
    return withoutNumbers(masked);
}

} // namespace phonedesk::services
