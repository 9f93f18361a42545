// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/network.h"

#include "core/beside.h"
#include "core/clock.h"
#include "core/storageproblem.h"
#include "http/client.h"
#include "http/proxycheck.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace phonedesk::services {

namespace {

using core::ErrorKind;
using domain::CredentialPlace;
using domain::NetworkFinding;
using domain::NetworkReport;
using domain::NetworkSettings;
using domain::ProxyKind;
using domain::TrustedCertificate;

Q_LOGGING_CATEGORY(networkLog, "phonedesk.network", QtInfoMsg)

const credentials::CredentialKey passwordKey{{}, credentials::Purpose::ProxyPassword};
constexpr qint64 longestFile = qint64(1024) * 1024; // of certificates

QString nameOf(ProxyKind kind)
{
    return kind == ProxyKind::None ? u"none"_s : kind == ProxyKind::Manual ? u"manual"_s : u"system"_s;
}

TrustedCertificate toDomain(const http::Certificate &certificate)
{
    return {certificate.der, certificate.name, certificate.issuer, certificate.validFrom, certificate.validUntil};
}

core::Result<QList<TrustedCertificate>> certificatesOf(const QString &path)
{
    const auto refuse = [&path](ErrorKind kind, const QString &why) {
        return core::fail(
            {.kind = kind, .operation = u"network.certificates"_s, .detail = u"%1 [%2]"_s.arg(why, path)});
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(
            core::storageError(core::StorageProblem::NotPermitted, u"network.certificates"_s, file.errorString()));
    const QByteArray text = file.read(longestFile + 1);
    if (text.size() > longestFile)
        return refuse(ErrorKind::Rejected, u"the file is too large for certificates"_s);
    QList<TrustedCertificate> certificates;
    const auto found = http::certificatesIn(text);
    for (const http::Certificate &certificate : found)
        certificates << toDomain(certificate);
    if (certificates.isEmpty())
        return refuse(ErrorKind::Rejected, u"no certificate in PEM form stands in it"_s);
    return certificates;
}

NetworkFinding findingOf(http::ProxyAnswer answer)
{
    switch (answer) {
    case http::ProxyAnswer::NotFound:
        return NetworkFinding::ProxyNotFound;
    case http::ProxyAnswer::NotReached:
    case http::ProxyAnswer::NoAnswer:
        return NetworkFinding::ProxyNotReached;
    case http::ProxyAnswer::WantsPassword:
        return NetworkFinding::ProxyWantsPassword;
    case http::ProxyAnswer::NotAProxy:
        return NetworkFinding::NotAProxy;
    case http::ProxyAnswer::Refused:
    case http::ProxyAnswer::Open:
        break;
    }
    return NetworkFinding::ProxyRefused;
}

NetworkFinding findingOf(const core::Error &error)
{
    if (error.kind == ErrorKind::Tls)
        return NetworkFinding::NotTrusted;
    if (error.kind == ErrorKind::Timeout)
        return NetworkFinding::NoAnswer;
    switch (http::unreachabilityOf(error)) {
    case http::Unreachability::HostNotFound:
        return NetworkFinding::NameNotFound;
    case http::Unreachability::ProxyWantsPassword:
        return NetworkFinding::ProxyWantsPassword;
    case http::Unreachability::Proxy:
        return NetworkFinding::ProxyRefused;
    case http::Unreachability::Refused:
    case http::Unreachability::Lost:
        break;
    }
    return NetworkFinding::NotReached;
}

} // namespace

// A client of its own, so that what is only tried changes nothing that is under way.
struct Network::Check
{
    Check(core::Clock &clock, http::Route r, QUrl u, core::Completion<NetworkReport> c)
        : client(clock), route(std::move(r)), url(std::move(u)), completion(std::move(c))
    {
    }

    http::Client client;
    http::Route route;
    QUrl url;
    std::chrono::milliseconds deadline{10s};
    core::Completion<NetworkReport> completion;
    core::CallHandle call;

    void finish(NetworkReport report)
    {
        report.host = url.host();
        completion.onAbandoned(nullptr);
        completion.finish(std::move(report));
    }
};

Network::Network(http::Client &client, core::Clock &clock, credentials::CredentialStore &keychain,
                 credentials::CredentialStore &session)
    : m_client(client), m_clock(clock), m_keychain(keychain), m_session(session)
{
}

Network::~Network() = default;

void Network::start()
{
    load();
    if (lacksPassword())
        readPassword();
    else
        take(m_settings);
}

// One is kept, is needed, and has not been read.
bool Network::lacksPassword() const
{
    return m_settings.proxy == ProxyKind::Manual && m_passwordPlace == CredentialPlace::Keychain && !m_password;
}

void Network::readPasswordAgain()
{
    if (lacksPassword() && !m_reading.isWaiting())
        readPassword();
}

void Network::readPassword()
{
    m_client.hold();
    m_reading = m_keychain.read(passwordKey, [this](core::Result<core::Secret> secret) {
        m_passwordFailure.reset();
        if (secret) {
            m_password = std::make_shared<const core::Secret>(std::move(*secret));
        } else {
            qCWarning(networkLog).noquote() << "The proxy's password could not be read:" << secret.error().detail;
            m_passwordFailure = secret.error();
        }
        take(m_settings);
    });
}

http::Route Network::routeOf(const NetworkSettings &settings, std::shared_ptr<const core::Secret> password) const
{
    http::Route route;
    route.way = settings.proxy == ProxyKind::None     ? http::Route::Way::Direct
                : settings.proxy == ProxyKind::Manual ? http::Route::Way::Proxy
                                                      : http::Route::Way::System;
    if (settings.proxy == ProxyKind::Manual) {
        route.host = settings.proxyHost;
        route.port = settings.proxyPort;
        route.user = settings.proxyUser;
        route.password = std::move(password);
    }
    for (const TrustedCertificate &certificate : settings.certificates)
        route.certificates << certificate.der;
    return route;
}

void Network::take(const NetworkSettings &settings)
{
    m_settings = settings;
    m_client.setRoute(routeOf(settings, m_password));
    // Where nobody set another, the composition's own timings count.
    const bool isUsual = settings.deadline == NetworkSettings().deadline;
    m_client.setPatience(isUsual ? std::nullopt : std::optional<std::chrono::milliseconds>(settings.deadline));
    emit changed();
}

core::CallHandle Network::apply(const NetworkSettings &settings, std::optional<core::Secret> password,
                                CredentialPlace place, core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    if (!domain::faultyFields(settings).isEmpty()) {
        completion.finishLater(core::fail(
            {.kind = ErrorKind::Rejected, .operation = u"network.apply"_s, .detail = u"a value that cannot be"_s}));
        return std::move(handle);
    }
    const auto finish = [this, settings, completion = completion] {
        if (settings.proxy != ProxyKind::Manual || !lacksPassword())
            m_passwordFailure.reset();
        take(settings);
        save();
        // It was not needed when the program started.
        if (lacksPassword() && !m_passwordFailure)
            readPassword();
        completion.finish({});
    };
    const bool isWanted = password ? !password->isEmpty() : hasPassword();
    if (settings.proxy == ProxyKind::Manual && password && !password->isEmpty()) {
        auto kept = std::make_shared<const core::Secret>(password->clone());
        auto &store = place == CredentialPlace::Keychain ? m_keychain : m_session;
        // Kept here: what was asked of the keychain happens, whether the page still stands or not.
        m_calls.keep(store.write(passwordKey, std::move(*password),
                                 [this, kept, place, finish, completion = completion](const core::Status &written) {
                                     if (!written) {
                                         completion.finish(core::fail(written.error()));
                                         return;
                                     }
                                     m_password = kept;
                                     m_passwordPlace = place;
                                     finish();
                                 }));
        return std::move(handle);
    }
    if (hasPassword() && (!isWanted || settings.proxyUser.isEmpty())) {
        auto &store = *m_passwordPlace == CredentialPlace::Keychain ? m_keychain : m_session;
        m_calls.keep(store.remove(passwordKey, [](const core::Status &) {}));
        m_password.reset();
        m_passwordPlace.reset();
    }
    QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    return std::move(handle);
}

core::CallHandle Network::check(const NetworkSettings &settings, std::optional<core::Secret> password, const QUrl &url,
                                std::function<void(NetworkReport)> done)
{
    auto [completion, handle] = core::Completion<NetworkReport>::make(std::move(done));
    auto secret = password ? std::make_shared<const core::Secret>(std::move(*password)) : m_password;
    auto check = std::make_shared<Check>(m_clock, routeOf(settings, std::move(secret)), url, completion);
    check->deadline = std::min<std::chrono::milliseconds>(settings.deadline, 10s);
    check->client.setRoute(check->route);
    // The check and its call keep each other alive until it is answered or nobody waits.
    completion.onAbandoned([check] { check->call.abandon(); });
    const http::Route proxy = check->route.way == http::Route::Way::System ? http::systemRouteFor(url) : check->route;
    if (proxy.way != http::Route::Way::Proxy || http::isLoopback(url.host())) {
        ask(check);
        return std::move(handle);
    }
    check->call = http::checkProxy(proxy, url.host(), m_clock, check->deadline, [check](http::ProxyAnswer answer) {
        if (answer == http::ProxyAnswer::Open)
            ask(check);
        else
            check->finish({.finding = findingOf(answer)});
    });
    return std::move(handle);
}

void Network::ask(const std::shared_ptr<Check> &check)
{
    check->call = check->client.send(
        {.operation = u"network.check"_s, .url = check->url, .deadline = check->deadline, .truncateAtMost = true},
        [check](const core::Result<http::Response> &response) {
            if (response)
                check->finish({.finding = NetworkFinding::Reached, .took = response->took});
            else
                check->finish({.finding = findingOf(response.error()), .detail = response.error().detail});
        });
}

core::CallHandle Network::readCertificates(const QString &path, core::ResultCallback<QList<TrustedCertificate>> done)
{
    return core::beside<core::Result<QList<TrustedCertificate>>>([path] { return certificatesOf(path); },
                                                                 std::move(done));
}

void Network::load()
{
    const QSettings kept;
    NetworkSettings settings;
    const QString kind = kept.value("network/proxy"_L1).toString();
    settings.proxy = kind == "none"_L1 ? ProxyKind::None : kind == "manual"_L1 ? ProxyKind::Manual : ProxyKind::System;
    settings.proxyHost = kept.value("network/proxyHost"_L1).toString();
    settings.proxyPort = kept.value("network/proxyPort"_L1, settings.proxyPort).toInt();
    settings.proxyUser = kept.value("network/proxyUser"_L1).toString();
    settings.deadline =
        std::chrono::seconds(kept.value("network/deadline"_L1, qlonglong(settings.deadline.count())).toLongLong());
    settings.atOnce = kept.value("network/atOnce"_L1, settings.atOnce).toInt();
    const QStringList certificates = kept.value("network/certificates"_L1).toStringList();
    for (const QString &base64 : certificates) {
        const auto certificate = http::certificateOf(QByteArray::fromBase64(base64.toLatin1()));
        if (!certificate.name.isEmpty())
            settings.certificates << toDomain(certificate);
    }
    // A file that somebody has edited: what cannot be is as if it were not there.
    const auto faulty = domain::faultyFields(settings);
    for (const auto field : faulty) {
        if (field == domain::NetworkField::Deadline)
            settings.deadline = NetworkSettings().deadline;
        else if (field == domain::NetworkField::AtOnce)
            settings.atOnce = NetworkSettings().atOnce;
        else
            settings.proxy = ProxyKind::System;
    }
    m_settings = settings;
    m_passwordPlace =
        kept.value("network/proxyPassword"_L1).toBool() ? std::optional(CredentialPlace::Keychain) : std::nullopt;
}

void Network::save() const
{
    QSettings kept;
    kept.setValue("network/proxy"_L1, nameOf(m_settings.proxy));
    kept.setValue("network/proxyHost"_L1, m_settings.proxyHost);
    kept.setValue("network/proxyPort"_L1, m_settings.proxyPort);
    kept.setValue("network/proxyUser"_L1, m_settings.proxyUser);
    kept.setValue("network/proxyPassword"_L1, m_passwordPlace == CredentialPlace::Keychain); // that there is one
    kept.setValue("network/deadline"_L1, qlonglong(m_settings.deadline.count()));
    kept.setValue("network/atOnce"_L1, m_settings.atOnce);
    QStringList certificates;
    for (const TrustedCertificate &certificate : m_settings.certificates)
        certificates << QString::fromLatin1(certificate.der.toBase64());
    kept.setValue("network/certificates"_L1, certificates);
}

} // namespace phonedesk::services
