// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/e164number.h"

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

namespace {

bool isSeparator(QChar c)
{
    // What people and web pages put between digits; the last two are the no-break space and the no-break hyphen.
    return c.isSpace() || QStringView(u"()-./\u00a0\u2011\u2013").contains(c);
}

} // namespace

std::optional<E164Number> E164Number::fromText(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u"tel:", Qt::CaseInsensitive))
        text = text.mid(4);
    const bool international = text.startsWith(u'+');
    if (international)
        text = text.mid(1);

    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!isSeparator(c))
            return std::nullopt;
    }
    if (!international && digits.size() == 10)
        digits.prepend(u'1');
    else if (!international && !(digits.size() == 11 && digits.startsWith(u'1')))
        return std::nullopt;
    if (digits.size() < 7 || digits.size() > 15 || digits.startsWith(u'0'))
        return std::nullopt;
    if (digits.startsWith(u'1') && digits.size() != 11)
        return std::nullopt;
    return E164Number(u'+' + digits);
}

bool E164Number::isNorthAmerican() const
{
    return m_text.size() == 12 && m_text.startsWith("+1"_L1);
}

QString E164Number::areaCode() const
{
    return isNorthAmerican() ? m_text.mid(2, 3) : QString();
}

QString E164Number::display() const
{
    if (!isNorthAmerican())
        return m_text;
    return u'(' + m_text.mid(2, 3) + u") "_s + m_text.mid(5, 3) + u'-' + m_text.mid(8);
}

} // namespace phonedesk::domain
