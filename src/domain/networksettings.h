// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace phonedesk::domain {

enum class ProxyKind { System, None, Manual };

// A certificate that this desk trusts beside the system's.
struct TrustedCertificate
{
    QByteArray der;
    QString name; // whom it is for
    QString issuer;
    QDateTime validFrom; // UTC
    QDateTime validUntil;

    bool operator==(const TrustedCertificate &) const = default;
};

// How this desk reaches Twilio. A proxy's password is not among it: that is the keychain's.
struct NetworkSettings
{
    // A claim on a run lasts 60 s and is renewed every 20: no request may take so long that it outlives one.
    static constexpr std::chrono::seconds shortestDeadline{5};
    static constexpr std::chrono::seconds longestDeadline{35};
    static constexpr int mostAtOnce = 64;

    ProxyKind proxy = ProxyKind::System;
    QString proxyHost; // with Manual; a name or an address, never a URL
    int proxyPort = 8080;
    QString proxyUser; // empty: it asks for none
    QList<TrustedCertificate> certificates;
    std::chrono::seconds deadline{30}; // of one request to Twilio
    int atOnce = mostAtOnce;           // requests of one account, at most; Twilio may allow fewer

    bool operator==(const NetworkSettings &) const = default;
};

enum class NetworkField { ProxyHost, ProxyPort, Deadline, AtOnce };
// The fields whose value cannot be, in the order of the settings.
QList<NetworkField> faultyFields(const NetworkSettings &settings);

// A proxy's address as people type or paste it: "proxy.office", "proxy.office:3128", "http://proxy.office:3128/",
// "[fd00::1]:3128". Empty: it is none, or has a user or password in it, which have fields of their own.
struct ProxyAddress
{
    QString host;
    std::optional<int> port;
};
std::optional<ProxyAddress> proxyAddressFromText(const QString &text);

enum class NetworkFinding {
    Reached,
    ProxyNotFound,
    ProxyNotReached,
    ProxyWantsPassword,
    ProxyRefused,
    NotAProxy, // what answers at the proxy's place
    NameNotFound,
    NotReached,
    NotTrusted, // TLS: nobody whom this desk trusts has signed the certificate, or it is of another host
    NoAnswer,
};

// What came of looking whether Twilio can be reached.
struct NetworkReport
{
    NetworkFinding finding = NetworkFinding::NotReached;
    QString host;   // that was asked for
    QString detail; // technical, in English; may be empty
    std::chrono::milliseconds took{0};
};

} // namespace phonedesk::domain
