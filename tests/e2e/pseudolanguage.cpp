// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/pseudolanguage.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

// 26 letters: the 22, and four of those that have a form of their own at a word's end.
constexpr QStringView letters = u"אבגדהוזחטיכלמנסעפצקרשתךםןף";

QString inHebrew(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%') { // %1, %L1, %n
            while (i + 1 < text.size() && (text[i + 1] == u'L' || text[i + 1] == u'n' || text[i + 1].isDigit()))
                ++i;
            continue;
        }
        const char16_t letter = text[i].toLower().unicode();
        if (letter >= u'a' && letter <= u'z')
            text[i] = letters[letter - u'a'];
    }
    return text;
}

} // namespace

PseudoLanguage::PseudoLanguage()
{
    [[maybe_unused]] const bool isThere = m_plurals.load(u":/i18n/phonedesk_en"_s);
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *comment, int count) const
{
    const QLatin1StringView text(source);
    if (text == "QT_LAYOUT_DIRECTION"_L1)
        return u"RTL"_s;
    if (!QLatin1StringView(context).startsWith("phonedesk"_L1))
        return {}; // Qt's own
    const QString plural = m_plurals.translate(context, source, comment, count);
    QString english = plural.isEmpty() ? QString::fromUtf8(source) : plural;
    return inHebrew(english);
}

} // namespace phonedesk::e2e
