// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/urlcheck.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

namespace {

// The first thing in braces that nobody fills in, or a brace without its other half.
QString unknownPlaceholder(const QString &url)
{
    QString rest = url;
    rest.remove(organizationPlaceholder);
    static const QRegularExpression braces(u"\\{[^{}]*\\}|[{}]"_s);
    return braces.match(rest).captured();
}

bool hasSpace(const QString &url)
{
    return std::ranges::any_of(url, [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

// Four numbers; other ways to write an IPv4 address QUrl has turned into this one.
std::optional<std::array<int, 4>> ipv4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    std::array<int, 4> address{};
    if (parts.size() != 4)
        return std::nullopt;
    for (std::size_t i = 0; i < address.size(); ++i) {
        bool isNumber = false;
        address[i] = parts[qsizetype(i)].toInt(&isNumber);
        if (!isNumber || address[i] < 0 || address[i] > 255)
            return std::nullopt;
    }
    return address;
}

bool isThisComputer(const QString &host)
{
    const auto address = ipv4(host);
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host == "::1"_L1 || host == "::"_L1 ||
           host.startsWith("::ffff:127."_L1) || (address && (address->front() == 127 || address->front() == 0));
}

bool isPrivate(const QString &host)
{
    if (host.contains(u':')) {
        static const QRegularExpression notGlobal(u"^(f[cdef]|::ffff:)"_s); // local, link-local, multicast, IPv4 in v6
        return notGlobal.match(host).hasMatch();
    }
    if (const auto address = ipv4(host)) {
        const auto [a, b, c, d] = *address;
        return a == 10 || (a == 172 && b >= 16 && b < 32) || (a == 192 && b == 168) || (a == 169 && b == 254) ||
               (a == 100 && b >= 64 && b < 128) || a >= 224;
    }
    // One word, or an ending that no public name server knows (RFC 6762, 8375, 9476).
    const QString ending = host.section(u'.', -1);
    return ending == host || ending == "local"_L1 || ending == "internal"_L1 || ending == "lan"_L1 ||
           host.endsWith(".home.arpa"_L1);
}

// One letter more, less or other, or two changed round.
bool isOneSlip(const QString &a, const QString &b)
{
    qsizetype same = 0;
    while (same < qMin(a.size(), b.size()) && a[same] == b[same])
        ++same;
    QString restOfA = a.mid(same);
    QString restOfB = b.mid(same);
    while (!restOfA.isEmpty() && !restOfB.isEmpty() && restOfA.back() == restOfB.back()) {
        restOfA.chop(1);
        restOfB.chop(1);
    }
    const bool isSwap = restOfA.size() == 2 && restOfB.size() == 2 && restOfA.front() == restOfB.back() &&
                        restOfA.back() == restOfB.front();
    return a != b && (isSwap || (restOfA.size() <= 1 && restOfB.size() <= 1));
}

QString domainOf(const QString &host)
{
    return host.section(u'.', -2);
}

QString meantHost(const QString &host, const QStringList &knownHosts)
{
    if (knownHosts.contains(host))
        return {};
    for (const QString &known : knownHosts) {
        const QString domain = domainOf(known);
        if (domainOf(host) == domain)
            return {}; // another host of ours
        if (isOneSlip(host, known))
            return known;
        if (isOneSlip(domainOf(host), domain)) // "api.servicefloww.com"
            return host.chopped(domainOf(host).size()) + domain;
    }
    return {};
}

// As it was typed: QUrl keeps no port that it cannot use.
QString portText(const QString &url)
{
    static const QRegularExpression port(u"^[a-z]+://[^/?#]*:([^/?#@\\]]*)(?:[/?#]|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return port.match(url).captured(1);
}

} // namespace

bool hasPlaceholder(const QString &url)
{
    return url.contains(organizationPlaceholder);
}

QString filledUrl(const QString &url, const QString &organizationId)
{
    QString filled = url;
    return filled.replace(organizationPlaceholder, QString::fromLatin1(QUrl::toPercentEncoding(organizationId)));
}

UrlCheck checkUrl(const QString &text, const QStringList &knownHosts, bool allowsLoopback)
{
    const auto fault = [](UrlFault what, const QString &part = {}) {
        return UrlCheck{.fault = what, .part = part};
    };
    if (text.isEmpty())
        return fault(UrlFault::Empty);
    if (hasSpace(text))
        return fault(UrlFault::Space);
    if (text.size() > longestUrl)
        return fault(UrlFault::TooLong);
    if (const QString unknown = unknownPlaceholder(text); !unknown.isEmpty())
        return fault(UrlFault::Placeholder, unknown);

    const qsizetype hostAt = text.indexOf("://"_L1);
    if (hostAt < 0)
        return fault(UrlFault::NotHttps);
    const QString scheme = text.left(hostAt).toLower();
    if (scheme != "https"_L1 && !(allowsLoopback && scheme == "http"_L1))
        return fault(UrlFault::NotHttps, scheme);
    const qsizetype path = text.indexOf(QRegularExpression(u"[/?#]"_s), hostAt + 3);
    if (hasPlaceholder(path < 0 ? text : text.left(path)))
        return fault(UrlFault::PlaceholderInHost);

    const QString typedPort = portText(text);
    if (!typedPort.isEmpty()) {
        bool isNumber = false;
        const int port = typedPort.toInt(&isNumber);
        if (!isNumber || port < 1 || port > 65535)
            return fault(UrlFault::Port, typedPort);
    }
    const QUrl url(filledUrl(text, u"organization"_s), QUrl::StrictMode);
    const QString host = url.host().toLower();
    if (url.isValid() && host.isEmpty())
        return fault(UrlFault::NoHost);
    if (!url.isValid())
        return fault(text.size() == hostAt + 3 ? UrlFault::NoHost : UrlFault::NotAUrl);
    if (!allowsLoopback && isThisComputer(host))
        return fault(UrlFault::ThisComputer, host);
    if (!isThisComputer(host) && isPrivate(host))
        return fault(UrlFault::PrivateAddress, host);
    return {.hasUserInfo = !url.userInfo().isEmpty(),
            .hasFragment = url.hasFragment(),
            .port = url.port() == 443 ? 0 : qMax(0, url.port()),
            .meant = meantHost(host, knownHosts)};
}

} // namespace phonedesk::domain
