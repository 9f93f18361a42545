// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace phonedesk::domain {

// Stands in a webhook URL for the organisation whose number it is; filled in when the number is set up.
inline constexpr QLatin1StringView organizationPlaceholder{"{organizationId}"};

bool hasPlaceholder(const QString &url);
// The URL for one organisation: its id percent-encoded, everything else byte for byte as it was.
QString filledUrl(const QString &url, const QString &organizationId);

// Why a URL cannot be a webhook's.
enum class UrlFault {
    None,
    Empty,
    Space,             // in it, or around it; also the invisible ones that come with a paste
    Placeholder,       // something in braces that is no placeholder; `part` is it
    PlaceholderInHost, // the host has to be the same for everybody
    NotAUrl,
    NotHttps, // `part`: its scheme, empty if it has none
    NoHost,
    ThisComputer,   // localhost and 127.0.0.1: Twilio cannot reach it; `part` is the host
    PrivateAddress, // a private network's; `part` is the host
    Port,           // 0, or over 65535
    TooLong,
};

struct UrlCheck
{
    UrlFault fault = UrlFault::None;
    QString part; // what the fault is about

    // What is allowed, and worth a word.
    bool hasUserInfo = false;
    bool hasFragment = false; // Twilio's connection settings; it is not sent to the server
    int port = 0;             // one that is not https's own; 0: none
    QString meant;            // the known host that this one is a slip away from; empty: none

    bool isGood() const { return fault == UrlFault::None; }
};

inline constexpr qsizetype longestUrl = 2000; // ours: Twilio publishes no limit, and keeps long queries

// `knownHosts`: a host that nearly is one of them, or nearly is in the same domain, is likely a slip of the finger.
// `allowsLoopback`: a simulated Twilio calls http on this computer too.
UrlCheck checkUrl(const QString &url, const QStringList &knownHosts, bool allowsLoopback = false);

} // namespace phonedesk::domain
