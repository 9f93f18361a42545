// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls.h"
#include "core/secret.h"
#include "credentials/credentialstore.h"
#include "domain/networksettings.h"
#include "domain/twilioaccount.h"
#include "http/route.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace phonedesk::core {
class Clock;
}
namespace phonedesk::http {
class Client;
struct Response;
} // namespace phonedesk::http

namespace phonedesk::services {

// How this desk reaches Twilio: kept in QSettings "network/…", a proxy's password in the keychain (or, by choice, in
// memory), and felt by the client from the next request on. Lives on the GUI thread.
class Network : public QObject
{
    Q_OBJECT

public:
    // All outlive it.
    Network(http::Client &client, core::Clock &clock, credentials::CredentialStore &keychain,
            credentials::CredentialStore &session);
    ~Network() override;

    // Takes what is kept into effect. Where a password is in the keychain, requests wait until it was read; if it
    // cannot be, they go without it, and the proxy refuses them.
    void start();

    const domain::NetworkSettings &settings() const { return m_settings; }
    bool hasPassword() const { return m_passwordPlace.has_value(); } // one is kept for the proxy's user
    // Why that could not be read from the keychain; empty while the proxy is not set by hand.
    const std::optional<core::Error> &passwordFailure() const { return m_passwordFailure; }
    void readPasswordAgain(); // changed() follows; until then requests wait

    // All of it or, with an Error, nothing. Rejected: a value that cannot be. `password`: empty, as it is; with a
    // Secret that is empty, none. Unreachable (operation "keychain…"): there is no keychain; CredentialPlace::Session
    // keeps it until the program ends.
    core::CallHandle apply(const domain::NetworkSettings &settings, std::optional<core::Secret> password,
                           domain::CredentialPlace place, core::ResultCallback<void> done);

    // Whether `url` can be reached with these settings, as they are typed. One GET without credentials.
    core::CallHandle check(const domain::NetworkSettings &settings, std::optional<core::Secret> password,
                           const QUrl &url, std::function<void(domain::NetworkReport)> done);

    // The certificates in a PEM file; read on another thread. Storage: it cannot be read. Rejected: none stands in it.
    static core::CallHandle readCertificates(const QString &path,
                                             core::ResultCallback<QList<domain::TrustedCertificate>> done);

signals:
    void changed();

private:
    struct Check;

    http::Route routeOf(const domain::NetworkSettings &settings, std::shared_ptr<const core::Secret> password) const;
    void take(const domain::NetworkSettings &settings);
    void load();
    void save() const;
    bool lacksPassword() const;
    void readPassword();
    static void ask(const std::shared_ptr<Check> &check);

    http::Client &m_client;
    core::Clock &m_clock;
    credentials::CredentialStore &m_keychain;
    credentials::CredentialStore &m_session;
    domain::NetworkSettings m_settings;
    std::optional<domain::CredentialPlace> m_passwordPlace;
    std::shared_ptr<const core::Secret> m_password;
    std::optional<core::Error> m_passwordFailure;
    core::CallHandle m_reading; // the password
    core::Calls m_calls;
};

} // namespace phonedesk::services
