// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/corelist.h"

#include "twilio/apierror.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

namespace {

constexpr qsizetype mostPages = 100;

// It lives as long as a call is under way.
class Walk : public std::enable_shared_from_this<Walk>
{
public:
    using Take = std::function<void(const QJsonObject &)>;

    Walk(std::shared_ptr<Api> api, CoreList list, Take take, core::Completion<core::Status> completion)
        : m_api(std::move(api)), m_list(std::move(list)), m_take(std::move(take)), m_completion(std::move(completion))
    {
    }

    void start()
    {
        m_completion.onAbandoned([self = shared_from_this()] { self->m_call.abandon(); });
        ask(m_list.first);
    }

private:
    void ask(const QUrl &url)
    {
        m_seen.insert(url);
        m_call = m_api->call(
            {.operation = m_list.operation, .url = url},
            [self = shared_from_this(), url](const core::Result<Answer> &answer) { self->take(url, answer); });
    }

    void take(const QUrl &url, const core::Result<Answer> &answer)
    {
        if (!answer) {
            m_completion.finish(core::fail(answer.error()));
            return;
        }
        const QJsonValue rows = answer->json.value(m_list.key);
        if (!rows.isArray()) {
            fail(*answer, u"a list without "_s + m_list.key);
            return;
        }
        for (const auto &row : rows.toArray())
            m_take(row.toObject());
        const QString link = answer->json.value("next_page_uri"_L1).toString();
        if (link.isEmpty()) {
            m_completion.finish({});
            return;
        }
        const QUrl next = url.resolved(QUrl(link, QUrl::StrictMode));
        const QUrl &first = m_list.first;
        if (next.scheme() == first.scheme() && next.authority() == first.authority() && next.path() == first.path() &&
            !m_seen.contains(next) && m_seen.size() < mostPages)
            ask(next);
        else
            fail(*answer, u"a next page that is not one: "_s + link);
    }

    void fail(const Answer &answer, const QString &why)
    {
        m_completion.finish(core::fail(badReply(m_list.operation, false, answer, why)));
    }

    std::shared_ptr<Api> m_api;
    CoreList m_list;
    Take m_take;
    core::Completion<core::Status> m_completion;
    core::CallHandle m_call;
    QSet<QUrl> m_seen;
};

} // namespace

core::CallHandle walkList(std::shared_ptr<Api> api, const CoreList &list, std::function<void(const QJsonObject &)> take,
                          core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    std::make_shared<Walk>(std::move(api), list, std::move(take), completion)->start();
    return std::move(handle);
}

} // namespace phonedesk::twilio
