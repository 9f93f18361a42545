// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/messagingservices.h"

#include "twilio/apierror.h"
#include "twilio/jsonfields.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

namespace {

class ServiceSearch : public std::enable_shared_from_this<ServiceSearch>
{
public:
    ServiceSearch(std::shared_ptr<Api> api, const QString &numberSid,
                  core::Completion<core::Result<QList<domain::MessagingService>>> completion)
        : m_api(std::move(api)), m_numberSid(numberSid), m_completion(std::move(completion))
    {
    }

    void start()
    {
        m_completion.onAbandoned([self = shared_from_this()] { self->m_call.abandon(); });
        askPage(urlOf(m_api->endpoints().messaging, u"/v1/Services"_s, {{u"PageSize"_s, u"1000"_s}}));
    }

private:
    void askPage(const QUrl &url)
    {
        m_seen.insert(url);
        m_call = m_api->call(
            {.operation = m_operation, .url = url},
            [self = shared_from_this(), url](const core::Result<Answer> &answer) { self->takePage(url, answer); });
    }

    void takePage(const QUrl &url, const core::Result<Answer> &answer)
    {
        if (!answer) {
            m_completion.finish(core::fail(answer.error()));
            return;
        }
        const QJsonValue rows = answer->json.value("services"_L1);
        if (!rows.isArray()) {
            m_completion.finish(core::fail(badReply(m_operation, false, *answer, u"a list without services"_s)));
            return;
        }
        for (const auto &value : rows.toArray()) {
            const QJsonObject row = value.toObject();
            domain::MessagingService service{.sid = text(row, "sid"_L1),
                                             .name = text(row, "friendly_name"_L1),
                                             .usesNumbersUrl = row.value("use_inbound_webhook_on_number"_L1).toBool(),
                                             .inboundUrl = text(row, "inbound_request_url"_L1)};
            if (domain::isSid(service.sid, u"MG"))
                m_services << service;
        }
        const QString link = text(answer->json.value("meta"_L1).toObject(), "next_page_url"_L1);
        if (link.isEmpty()) {
            askNext();
            return;
        }
        const QUrl next(link, QUrl::StrictMode);
        const bool isOurs = next.scheme() == url.scheme() && next.authority() == url.authority() &&
                            next.path() == url.path() && !m_seen.contains(next);
        if (isOurs)
            askPage(next);
        else
            m_completion.finish(
                core::fail(badReply(m_operation, false, *answer, u"a next page that is not one: "_s + link)));
    }

    void askNext()
    {
        if (m_asked == m_services.size()) {
            m_completion.finish(QList<domain::MessagingService>());
            return;
        }
        const domain::MessagingService service = m_services.at(m_asked++);
        m_call = m_api->call({.operation = m_operation, .url = membersUrl(*m_api, service.sid, m_numberSid)},
                             [self = shared_from_this(), service](const core::Result<Answer> &answer) {
                                 if (answer)
                                     self->m_completion.finish(QList{service});
                                 else if (answer.error().kind == core::ErrorKind::NotFound)
                                     self->askNext();
                                 else
                                     self->m_completion.finish(core::fail(answer.error()));
                             });
    }

    const QString m_operation = u"services"_s;
    std::shared_ptr<Api> m_api;
    QString m_numberSid;
    core::Completion<core::Result<QList<domain::MessagingService>>> m_completion;
    core::CallHandle m_call;
    QSet<QUrl> m_seen;
    QList<domain::MessagingService> m_services;
    qsizetype m_asked = 0;
};

} // namespace

QUrl membersUrl(const Api &api, const QString &serviceSid, const QString &numberSid)
{
    const QString path = u"/v1/Services/%1/PhoneNumbers"_s.arg(serviceSid);
    return urlOf(api.endpoints().messaging, numberSid.isEmpty() ? path : path + u'/' + numberSid);
}

core::CallHandle findServicesOf(std::shared_ptr<Api> api, const QString &numberSid,
                                core::ResultCallback<QList<domain::MessagingService>> done)
{
    auto [completion, handle] = core::Completion<core::Result<QList<domain::MessagingService>>>::make(std::move(done));
    std::make_shared<ServiceSearch>(std::move(api), numberSid, completion)->start();
    return std::move(handle);
}

} // namespace phonedesk::twilio
