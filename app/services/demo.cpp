// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demo.h"

#include <QJsonDocument>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace phonedesk::services {

namespace {

Q_LOGGING_CATEGORY(demoLog, "phonedesk.demo", QtInfoMsg)

// Long enough to follow the progress on a projector, short enough not to bore.
constexpr int latencyMs = 600;

const QStringList organizationNames{u"Acme Dental"_s, u"Bay Plumbing"_s, u"Cedar Vet Clinic"_s, u"Dorado Law"_s,
                                    u"Elm Street Garage"_s};

} // namespace

core::CallHandle Demo::start(core::ResultCallback<SandboxReady> done)
{
    connect(&m_launcher, &SandboxLauncher::ended, this, &Demo::ended);
    return m_launcher.start({u"--world"_s, u"demo"_s},
                            [this, done = std::move(done)](const core::Result<SandboxReady> &ready) {
                                if (ready)
                                    m_ready = *ready;
                                done(ready);
                            });
}

core::CallHandle Demo::furnish(access::Accounts &accounts, access::Organizations &organizations,
                               core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    m_furnished = completion;
    auto draft = std::make_shared<access::AccountDraft>();
    draft->name = m_ready.accountName;
    draft->sid = m_ready.accountSid;
    draft->secret = core::Secret{m_ready.accountToken};
    m_calls.keep(accounts.test(*draft, [this, &accounts, &organizations, draft](const access::AccountTest &test) {
        m_calls.keep(accounts.save(std::move(*draft), test, domain::CredentialPlace::Session,
                                   [this, &organizations](const core::Result<domain::TwilioAccount> &saved) {
                                       if (saved)
                                           addOrganizations(organizations, organizationNames);
                                       else
                                           m_furnished.finish(core::fail(saved.error()));
                                   }));
    }));
    return std::move(handle);
}

void Demo::addOrganizations(access::Organizations &organizations, QStringList names)
{
    if (names.isEmpty()) {
        post(u"/latency"_s, {{u"ms"_s, latencyMs}}, [this](bool) { m_furnished.finish({}); });
        return;
    }
    const QString name = names.takeFirst();
    m_calls.keep(organizations.create(name, m_ready.accountSid,
                                      [this, &organizations, names](const core::Result<domain::Organization> &created) {
                                          if (created)
                                              addOrganizations(organizations, names);
                                          else
                                              m_furnished.finish(core::fail(created.error()));
                                      }));
}

void Demo::arm(const QString &scenario)
{
    post(u"/scenario"_s, {{u"name"_s, scenario}}, [scenario](bool armed) {
        if (!armed)
            qCWarning(demoLog) << "The sandbox did not arm" << scenario;
    });
}

void Demo::post(const QString &path, const QJsonObject &json, std::function<void(bool)> done)
{
    const http::Request request{.operation = u"demo"_s,
                                .method = http::Method::Post,
                                .url = m_ready.control.resolved(QUrl(path)),
                                .headers = {{"Content-Type", "application/json"}},
                                .body = QJsonDocument(json).toJson(QJsonDocument::Compact)};
    m_calls.keep(m_client.send(request, [done = std::move(done)](const core::Result<http::Response> &response) {
        done(response && response->status == 200);
    }));
}

} // namespace phonedesk::services
