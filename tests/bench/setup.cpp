// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include "domain/numberconfiguration.h"
#include "domain/webhookset.h"
#include "e2e/demowalk.h"
#include "e2e/person.h"
#include "e2e/program.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace phonedesk::bench {

namespace {

constexpr int roundTripMs = 100;
constexpr std::chrono::seconds patience(30);

double elapsedMs(const QElapsedTimer &since)
{
    return double(since.nsecsElapsed()) / 1e6;
}

// The requests that a set-up cannot do without, through the program's own HTTP client and nothing above it.
class RoundTrips
{
public:
    RoundTrips(core::Clock &clock, const services::SandboxReady &sandbox)
        : m_client(clock), m_sandbox(sandbox), m_numbers(u"/2010-04-01/Accounts/"_s + sandbox.accounts.first().sid)
    {
    }

    // Any number in this area code; one that nobody else takes.
    QString find(const QString &areaCode)
    {
        std::optional<core::Result<http::Response>> reply;
        const auto call = m_client.send(request(u"/AvailablePhoneNumbers/US/Local.json?AreaCode="_s + areaCode),
                                        [&](const core::Result<http::Response> &came) { reply = came; });
        if (!e2e::turnUntil([&] { return reply.has_value(); }, patience) || !*reply)
            throw e2e::Stuck(u"the sandbox does not answer"_s);
        const QJsonArray rows = QJsonDocument::fromJson((*reply)->body)["available_phone_numbers"_L1].toArray();
        for (const auto &row : rows) {
            const QJsonObject number = row.toObject();
            const QJsonObject can = number.value("capabilities"_L1).toObject();
            if (number.value("address_requirements"_L1) == u"none"_s && can.value("voice"_L1).toBool() &&
                can.value("SMS"_L1).toBool())
                return number.value("phone_number"_L1).toString();
        }
        throw e2e::Stuck(u"the sandbox has no number in "_s + areaCode);
    }

    double purchaseAndChecks(const QString &number)
    {
        const domain::WebhookSet webhooks = domain::defaultWebhooks();
        http::Request purchase = request(u"/IncomingPhoneNumbers.json"_s);
        purchase.method = http::Method::Post;
        purchase.headers << std::pair{QByteArray("Content-Type"), QByteArray("application/x-www-form-urlencoded")};
        purchase.body = http::formEncoded({{u"PhoneNumber"_s, number},
                                           {u"FriendlyName"_s, u"Bench"_s},
                                           {u"VoiceUrl"_s, webhooks.voice.url},
                                           {u"SmsUrl"_s, webhooks.sms.url},
                                           {u"StatusCallback"_s, webhooks.status.url}});
        m_client.dropIdleConnections(std::chrono::seconds(20));
        QElapsedTimer timer;
        timer.start();
        double took = 0;
        int waiting = 4;
        bool isBought = false;
        QString problem;
        core::Calls calls;
        const auto checked = [&](const core::Result<http::Response> &) {
            if (--waiting == 0)
                took = elapsedMs(timer);
        };
        calls.keep(m_client.send(purchase, [&](const core::Result<http::Response> &bought) {
            isBought = bought && bought->status == 201;
            problem = bought ? QString::fromUtf8(bought->body) : bought.error().detail;
            const QString sid = QJsonDocument::fromJson(bought ? bought->body : QByteArray())["sid"_L1].toString();
            calls.keep(m_client.send(request(u"/IncomingPhoneNumbers/"_s + sid + u".json"_s), checked));
            for (const domain::WebhookKind kind : domain::allWebhookKinds) {
                http::Request call{.operation = u"webhook"_s,
                                   .method = http::Method::Post,
                                   .url = QUrl(webhooks.of(kind).url),
                                   .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                                   .body = http::formEncoded({{u"To"_s, number}}),
                                   .connectTo = m_sandbox.webhook};
                calls.keep(m_client.send(call, checked));
            }
        }));
        if (!e2e::turnUntil([&] { return waiting == 0; }, patience) || !isBought)
            throw e2e::Stuck(u"the round trips do not end well: "_s + problem);
        return took;
    }

private:
    http::Request request(const QString &path) const
    {
        const QByteArray user = m_sandbox.accounts.first().sid.toLatin1() + ':' + m_sandbox.accounts.first().token;
        return {.operation = u"bench"_s,
                .url = m_sandbox.api.resolved(QUrl(m_numbers + path)),
                .headers = {{"Authorization", "Basic " + user.toBase64()}}};
    }

    http::Client m_client;
    const services::SandboxReady m_sandbox;
    const QString m_numbers;
};

} // namespace

Comparison measureSetUp(int repetitions)
{
    Comparison setUp{.name = u"click to verified"_s, .target = 1.15, .unit = u"ms"_s};
    core::Preferences preferences;
    ui::Theme theme(*qApp, preferences);
    const e2e::Person person;
    e2e::Program program(*qApp, theme, {.mode = services::Mode::Demo});
    program.start(person);
    const services::SandboxReady &sandbox = program.services().demo()->ready();
    e2e::DemoWalk walk(program, person,
                       {.seen = [](const QString &, QWidget *) {},
                        .told =
                            [](const QString &) {
                            }});
    core::SystemClock clock;
    RoundTrips bare(clock, sandbox);

    provisioning::RunRegistry &runs = program.services().runs();
    QElapsedTimer timer;
    double verified = 0;
    QObject context;
    QObject::connect(&runs, &provisioning::RunRegistry::runChanged, &context, [&](const QString &id) {
        const auto view = runs.view(id);
        if (verified == 0 && view && view->isVerified())
            verified = elapsedMs(timer);
    });
    walk.openWizard();
    for (int i = 0; i <= repetitions; ++i) {
        walk.chooseOrganization(u"Acme Dental"_s);
        walk.search(u"512"_s);
        walk.chooseNumber();
        person.wait(u"Buy cannot be clicked"_s, [&] { return person.see(u"wizard.buy"_s)->isEnabled(); });
        const QString other = bare.find(u"737"_s);
        e2e::askSandbox(sandbox.control, u"/latency"_s, QJsonObject{{u"ms"_s, roundTripMs}});
        verified = 0;
        QObject::connect(person.see<QAbstractButton>(u"wizard.buy"_s), &QAbstractButton::pressed, &context,
                         [&] { timer.start(); });
        walk.buy();
        walk.waitUntilReady();
        const double trips = bare.purchaseAndChecks(other);
        if (i > 0) { // the first opens the connections
            setUp.a << verified;
            setUp.b << trips;
        }
        e2e::askSandbox(sandbox.control, u"/latency"_s, QJsonObject{{u"ms"_s, 0}});
        person.click(u"wizard.another"_s);
        person.waitNotToSee(u"readyPage"_s);
    }
    return setUp;
}

} // namespace phonedesk::bench
