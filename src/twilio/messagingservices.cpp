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

constexpr QLatin1StringView operation{"services"};

// Goes through a list page by page. It lives as long as a call is under way.
class PageWalk : public std::enable_shared_from_this<PageWalk>
{
public:
    using Take = std::function<void(const QJsonArray &)>;

    PageWalk(std::shared_ptr<Api> api, QString key, Take take, core::Completion<core::Status> completion)
        : m_api(std::move(api)), m_key(std::move(key)), m_take(std::move(take)), m_completion(std::move(completion))
    {
    }

    void start(const QUrl &url)
    {
        m_completion.onAbandoned([self = shared_from_this()] { self->m_call.abandon(); });
        ask(url);
    }

private:
    void ask(const QUrl &url)
    {
        m_seen.insert(url);
        m_call = m_api->call(
            {.operation = operation, .url = url},
            [self = shared_from_this(), url](const core::Result<Answer> &answer) { self->take(url, answer); });
    }

    void take(const QUrl &url, const core::Result<Answer> &answer)
    {
        if (!answer) {
            m_completion.finish(core::fail(answer.error()));
            return;
        }
        const QJsonValue rows = answer->json.value(m_key);
        if (!rows.isArray()) {
            m_completion.finish(core::fail(badReply(operation, false, *answer, u"a list without "_s + m_key)));
            return;
        }
        m_take(rows.toArray());
        const QString link = text(answer->json.value("meta"_L1).toObject(), "next_page_url"_L1);
        if (link.isEmpty()) {
            m_completion.finish({});
            return;
        }
        const QUrl next(link, QUrl::StrictMode);
        const bool isOurs = next.scheme() == url.scheme() && next.authority() == url.authority() &&
                            next.path() == url.path() && !m_seen.contains(next);
        if (isOurs)
            ask(next);
        else
            m_completion.finish(
                core::fail(badReply(operation, false, *answer, u"a next page that is not one: "_s + link)));
    }

    std::shared_ptr<Api> m_api;
    QString m_key;
    Take m_take;
    core::Completion<core::Status> m_completion;
    core::CallHandle m_call;
    QSet<QUrl> m_seen;
};

core::CallHandle walk(std::shared_ptr<Api> api, const QString &key, const QUrl &url, PageWalk::Take take,
                      core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    std::make_shared<PageWalk>(std::move(api), key, std::move(take), completion)->start(url);
    return std::move(handle);
}

// What both questions begin with: every service of the account. Then one call for each.
class ServiceSearch
{
protected:
    explicit ServiceSearch(std::shared_ptr<Api> api) : m_api(std::move(api)) {}

    core::CallHandle listServices(core::ResultCallback<void> done)
    {
        const auto take = [this](const QJsonArray &rows) {
            for (const auto &value : rows) {
                const QJsonObject row = value.toObject();
                domain::MessagingService service{.sid = text(row, "sid"_L1),
                                                 .name = text(row, "friendly_name"_L1),
                                                 .usesNumbersUrl =
                                                     row.value("use_inbound_webhook_on_number"_L1).toBool(),
                                                 .inboundUrl = text(row, "inbound_request_url"_L1)};
                if (domain::isSid(service.sid, u"MG"))
                    m_services << service;
            }
        };
        return walk(m_api, u"services"_s,
                    urlOf(m_api->endpoints().messaging, u"/v1/Services"_s, {{u"PageSize"_s, u"1000"_s}}), take,
                    std::move(done));
    }

    std::shared_ptr<Api> m_api;
    QList<domain::MessagingService> m_services;
    qsizetype m_asked = 0;
    core::CallHandle m_call;
};

// The service that one number is in.
class ServiceOfNumber : public ServiceSearch, public std::enable_shared_from_this<ServiceOfNumber>
{
public:
    using Found = QList<domain::MessagingService>;

    ServiceOfNumber(std::shared_ptr<Api> api, QString numberSid, core::Completion<core::Result<Found>> completion)
        : ServiceSearch(std::move(api)), m_numberSid(std::move(numberSid)), m_completion(std::move(completion))
    {
    }

    void start()
    {
        m_completion.onAbandoned([self = shared_from_this()] { self->m_call.abandon(); });
        m_call = listServices([self = shared_from_this()](const core::Status &listed) {
            if (listed)
                self->askNext();
            else
                self->m_completion.finish(core::fail(listed.error()));
        });
    }

private:
    void askNext()
    {
        if (m_asked == m_services.size()) {
            m_completion.finish(Found());
            return;
        }
        const domain::MessagingService service = m_services.at(m_asked++);
        m_call = m_api->call({.operation = operation, .url = membersUrl(*m_api, service.sid, m_numberSid)},
                             [self = shared_from_this(), service](const core::Result<Answer> &answer) {
                                 if (answer)
                                     self->m_completion.finish(Found{service});
                                 else if (answer.error().kind == core::ErrorKind::NotFound)
                                     self->askNext();
                                 else
                                     self->m_completion.finish(core::fail(answer.error()));
                             });
    }

    QString m_numberSid;
    core::Completion<core::Result<Found>> m_completion;
};

// Every number that is in a service.
class MembersOfAll : public ServiceSearch, public std::enable_shared_from_this<MembersOfAll>
{
public:
    MembersOfAll(std::shared_ptr<Api> api, core::Completion<core::Result<ServiceMembers>> completion)
        : ServiceSearch(std::move(api)), m_completion(std::move(completion))
    {
    }

    void start()
    {
        m_completion.onAbandoned([self = shared_from_this()] { self->m_call.abandon(); });
        m_call = listServices([self = shared_from_this()](const core::Status &listed) { self->askNext(listed); });
    }

private:
    void askNext(const core::Status &before)
    {
        if (!before) {
            m_completion.finish(core::fail(before.error()));
            return;
        }
        if (m_asked == m_services.size()) {
            m_completion.finish(m_members);
            return;
        }
        const domain::MessagingService service = m_services.at(m_asked++);
        const auto take = [this, service](const QJsonArray &rows) {
            for (const auto &row : rows)
                m_members.insert(text(row.toObject(), "sid"_L1), service);
        };
        const QUrl url = urlOf(m_api->endpoints().messaging, u"/v1/Services/%1/PhoneNumbers"_s.arg(service.sid),
                               {{u"PageSize"_s, u"1000"_s}});
        m_call = walk(m_api, u"phone_numbers"_s, url, take,
                      [self = shared_from_this()](const core::Status &listed) { self->askNext(listed); });
    }

    core::Completion<core::Result<ServiceMembers>> m_completion;
    ServiceMembers m_members;
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
    std::make_shared<ServiceOfNumber>(std::move(api), numberSid, completion)->start();
    return std::move(handle);
}

core::CallHandle listMembersOfServices(std::shared_ptr<Api> api, core::ResultCallback<ServiceMembers> done)
{
    auto [completion, handle] = core::Completion<core::Result<ServiceMembers>>::make(std::move(done));
    std::make_shared<MembersOfAll>(std::move(api), completion)->start();
    return std::move(handle);
}

} // namespace phonedesk::twilio
