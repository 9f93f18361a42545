// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/numbersearch.h"

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

bool isTrue(const HttpRequest &request, QStringView name, bool unset = false)
{
    const QString value = request.queryValue(name);
    return value.isEmpty() ? unset : value.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

QChar keypadDigit(QChar letter)
{
    static const QString digits = u"22233344455566677778889999"_s;
    return digits[letter.toUpper().unicode() - u'A'];
}

} // namespace

std::optional<QRegularExpression> containsPattern(const QString &contains)
{
    if (contains.size() < 2 || contains.size() > 16)
        return std::nullopt;
    static const QRegularExpression shape(u"^(\\+?)([*%]*)([0-9A-Za-z]{2,})([*%]*)(\\$?)$"_s);
    const auto parts = shape.match(contains);
    // Two runs side by side say nothing that one does not; Twilio refuses meta characters that stand together.
    if (!parts.hasMatch() || contains.contains("%%"_L1) || contains.contains("%*"_L1) || contains.contains("*%"_L1))
        return std::nullopt;
    QString pattern = parts.captured(1).isEmpty() ? QString() : u"^\\+"_s;
    const QString body = parts.captured(2) + parts.captured(3) + parts.captured(4);
    for (const QChar c : body) {
        if (c == u'*')
            pattern += u"\\d"_s;
        else if (c == u'%')
            pattern += u"\\d*"_s;
        else
            pattern += c.isDigit() ? c : keypadDigit(c);
    }
    if (!parts.captured(5).isEmpty())
        pattern += u'$';
    return QRegularExpression(pattern);
}

NumberSearch::NumberSearch(const HttpRequest &request, const QString &country)
{
    if (country == "US"_L1 || country == "CA"_L1)
        m_areaCode = request.queryValue(u"AreaCode");
    m_contains = request.queryValue(u"Contains");
    if (m_contains.startsWith(u' ')) // a '+' that nobody escaped arrives as a blank
        m_contains = m_contains.mid(1);
    m_pattern = containsPattern(m_contains);
    m_region = request.queryValue(u"InRegion");
    m_locality = request.queryValue(u"InLocality");
    m_postalCode = request.queryValue(u"InPostalCode");
    m_voice = isTrue(request, u"VoiceEnabled");
    m_sms = isTrue(request, u"SmsEnabled");
    m_mms = isTrue(request, u"MmsEnabled");
    m_fax = isTrue(request, u"FaxEnabled");
    m_beta = isTrue(request, u"Beta", true);
    m_excludeAll = isTrue(request, u"ExcludeAllAddressRequired");
    m_excludeLocal = isTrue(request, u"ExcludeLocalAddressRequired");
    m_excludeForeign = isTrue(request, u"ExcludeForeignAddressRequired");
}

std::optional<NumberSearch::Refusal> NumberSearch::refusal(const Switches &switches) const
{
    static const QRegularExpression threeDigits(u"^[2-9]\\d{2}$"_s);
    if (!m_areaCode.isEmpty() && !threeDigits.match(m_areaCode).hasMatch())
        return Refusal{21451, u"Invalid area code %1"_s.arg(m_areaCode)};
    if (!m_contains.isEmpty() && !m_pattern && switches.text("bad-contains") == "400"_L1)
        return Refusal{20001, u"Invalid Contains pattern: %1"_s.arg(m_contains)};
    return std::nullopt;
}

bool NumberSearch::matches(const StockNumber &number) const
{
    const auto &can = number.capabilities;
    if ((m_voice && !can.voice) || (m_sms && !can.sms) || (m_mms && !can.mms) || (m_fax && !can.fax))
        return false;
    const QString &address = number.addressRequirements;
    if ((m_excludeAll && address != "none"_L1) || (m_excludeLocal && address == "local"_L1) ||
        (m_excludeForeign && address == "foreign"_L1) || (!m_beta && number.beta))
        return false;
    if (!m_areaCode.isEmpty() && number.number.mid(2, 3) != m_areaCode)
        return false;
    if (!m_contains.isEmpty() && (!m_pattern || !m_pattern->match(number.number).hasMatch()))
        return false;
    const auto same = [](const QString &wanted, const QString &value) {
        return wanted.isEmpty() || wanted.compare(value, Qt::CaseInsensitive) == 0;
    };
    return same(m_region, number.region) && same(m_locality, number.locality) && same(m_postalCode, number.postalCode);
}

QStringList NumberSearch::parameters()
{
    return {u"AreaCode"_s,
            u"Contains"_s,
            u"SmsEnabled"_s,
            u"MmsEnabled"_s,
            u"VoiceEnabled"_s,
            u"FaxEnabled"_s,
            u"ExcludeAllAddressRequired"_s,
            u"ExcludeLocalAddressRequired"_s,
            u"ExcludeForeignAddressRequired"_s,
            u"Beta"_s,
            u"NearNumber"_s,
            u"NearLatLong"_s,
            u"Distance"_s,
            u"InPostalCode"_s,
            u"InRegion"_s,
            u"InRateCenter"_s,
            u"InLata"_s,
            u"InLocality"_s,
            u"PageSize"_s,
            u"Page"_s,
            u"PageToken"_s};
}

} // namespace phonedesk::sandbox
