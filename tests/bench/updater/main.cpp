// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later

// The update that phonedesk-bench measures, in a process of its own: every room as the program composes it, one account
// whose numbers are all ours, one number first, and then the rest: read, written down, sent, and into the history.
// Prints one line of JSON: the rest's wall in ms, how many, requests, the longest turn of the event loop in ms of
// processor time.
//   phonedesk-updater API-URL WEBHOOK-URL CONTROL-URL ACCOUNT-SID AUTH-TOKEN

#include "app/services/services.h"
#include "bench/turnmeter.h"
#include "store/sql.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <cstdio>

using namespace phonedesk;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "phonedesk-updater: %s\n", qUtf8Printable(why));
    std::_Exit(1);
}

template <typename T>
void check(const core::Result<T> &result)
{
    if (!result)
        giveUp(core::name(result.error().kind) + u' ' + result.error().operation + u' ' + result.error().detail);
}

class Updater : public QObject
{
public:
    Updater(const QUrl &api, const QUrl &webhook, const QUrl &control, const QString &sid, const QByteArray &token)
        : m_control(control), m_sid(sid)
    {
        services::Options options;
        options.mode = services::Mode::Test;
        options.database = m_folder.filePath(u"updates.db"_s);
        options.endpoints = {api, api, api, api};
        options.webhookConnect.insert(webhooks::everyHost, webhook);
        m_services = std::make_unique<services::Services>(options, m_clock, core::Timings());
        m_call = m_services->open([this, sid, token](const core::Status &opened) {
            check(opened);
            access::AccountDraft draft;
            draft.name = u"Bench"_s;
            draft.sid = sid;
            draft.secret = core::Secret(token);
            m_call = m_services->accounts().save(std::move(draft), {.works = true}, domain::CredentialPlace::Session,
                                                 [this](const auto &saved) {
                                                     check(saved);
                                                     addOrganization();
                                                 });
        });
    }

private:
    void addOrganization()
    {
        m_call = m_services->organizations().create(u"Bench"_s, m_sid, [this](const auto &created) {
            check(created);
            list();
        });
    }

    void list()
    {
        inventory::Comparison &comparison = m_services->comparison();
        connect(&comparison, &inventory::Comparison::stateChanged, this, [this, &comparison] {
            if (comparison.state() == inventory::Comparison::State::Ready && m_numbers.isEmpty())
                adopt();
        });
        comparison.compare();
    }

    // What was listed becomes ours, in one statement.
    void adopt()
    {
        m_call = store::Database::open(m_services->databasePath(), [this](auto opened) {
            check(opened.map([](const auto &) {}));
            m_database = std::move(*opened);
            m_call = m_database->write<void>(
                [](QSqlDatabase &connection) -> core::Status {
                    const auto rows = store::change(
                        connection, uR"(INSERT INTO "PhoneNumber" ("id", "organizationId", "number", "twilioSid",
                            "label", "status", "voiceWebhook", "smsWebhook", "createdAt")
                            SELECT 'bench' || l."seq", (SELECT "id" FROM "Organization"), l."number", l."sid", 'Line',
                                'active', '', '', 1700000000000 FROM pd_listed_number l)"_s);
                    if (!rows)
                        return core::fail(rows.error());
                    return store::change(connection,
                                         uR"(INSERT INTO pd_number ("phoneNumberId", "twilioSid", "accountSid",
                            "voiceMethod", "smsMethod", "statusMethod", "rowVersion")
                            SELECT 'bench' || l."seq", l."sid", l."accountSid", 'POST', 'POST', 'POST', 1
                            FROM pd_listed_number l)"_s)
                        .map([](int) {});
                },
                [this](const core::Status &written) {
                    check(written);
                    load();
                });
        });
    }

    void load()
    {
        inventory::Numbers &numbers = m_services->numbers();
        connect(&numbers, &inventory::Numbers::stateChanged, this, [this, &numbers] {
            if (numbers.state() != inventory::LoadState::Ready)
                return;
            m_numbers = numbers.all();
            m_call = m_services->changes().look(m_numbers, [this](const auto &facts) {
                check(facts);
                plan(*facts);
            });
        });
        numbers.load();
    }

    void plan(const std::shared_ptr<const inventory::ChangeFacts> &facts)
    {
        const domain::WebhookChange change{
            .kind = domain::WebhookChange::Kind::Set,
            .webhooks = {.voice = {u"https://api.serviceflow.com/webhooks/twilio/voice/{organizationId}"_s}}};
        m_call = m_services->changes().plan(facts, change, [this](const core::Result<inventory::ChangePlan> &plan) {
            check(plan);
            m_call = m_services->changes().begin(*plan, 0, [this](const core::Result<QString> &begun) {
                check(begun);
                m_batch = *begun;
                connect(&m_services->changes(), &inventory::Changes::batchChanged, this, &Updater::step);
            });
        });
    }

    void step()
    {
        const inventory::BatchView view = *m_services->changes().view(m_batch);
        if (view.error || !view.halted.isEmpty())
            giveUp(u"it was halted"_s);
        if (view.mayLetRestFollow() && !m_timer.isValid())
            limit();
        else if (!view.isOpen())
            tell(view);
    }

    // From here on Twilio takes its time, and has its limit.
    void limit()
    {
        m_timer.start();
        post(u"/latency"_s, {{u"ms"_s, 100}, {u"webhookMs"_s, 0}}, [this] {
            post(u"/limit"_s, {{u"concurrent"_s, 50}}, [this] {
                m_left = m_services->changes().view(m_batch)->left();
                m_meter.begin();
                m_timer.restart();
                m_services->changes().letRestFollow(m_batch);
            });
        });
    }

    void post(const QString &path, const QJsonObject &body, std::function<void()> then)
    {
        QNetworkRequest request(m_control.resolved(QUrl(path)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = m_network.post(request, QJsonDocument(body).toJson());
        connect(reply, &QNetworkReply::finished, this, [reply, then = std::move(then)] {
            if (reply->error() != QNetworkReply::NoError)
                giveUp(reply->errorString());
            reply->deleteLater();
            then();
        });
    }

    void tell(const inventory::BatchView &view)
    {
        const double wallMs = double(m_timer.nsecsElapsed()) / 1e6;
        if (view.count(domain::BatchRowState::Written) != view.all())
            giveUp(u"%1 of %2 were written"_s.arg(view.count(domain::BatchRowState::Written)).arg(view.all()));
        const QJsonObject told{{u"wallMs"_s, wallMs},
                               {u"numbers"_s, m_left},
                               {u"requests"_s, m_left}, // the ideal has none but the writes
                               {u"longestTurnMs"_s, m_meter.end()}};
        std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        std::_Exit(0);
    }

    QTemporaryDir m_folder;
    QUrl m_control;
    QString m_sid;
    core::SystemClock m_clock;
    QNetworkAccessManager m_network;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<store::Database> m_database;
    core::CallHandle m_call;
    QList<domain::PhoneNumber> m_numbers;
    QString m_batch;
    int m_left = 0;
    bench::TurnMeter m_meter;
    QElapsedTimer m_timer;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"phonedesk.*.info=false"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        giveUp(u"usage: phonedesk-updater API-URL WEBHOOK-URL CONTROL-URL ACCOUNT-SID AUTH-TOKEN"_s);
    const Updater updater(QUrl(arguments.at(1)), QUrl(arguments.at(2)), QUrl(arguments.at(3)), arguments.at(4),
                          arguments.at(5).toLatin1());
    return QCoreApplication::exec();
}
