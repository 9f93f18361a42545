// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/subaccounts.h"

#include "twilio/apierror.h"
#include "twilio/resources.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

namespace {

const QString operation = u"subaccounts"_s;
constexpr qsizetype mostPages = 100;

class SubaccountList : public std::enable_shared_from_this<SubaccountList>
{
public:
    using Accounts = QList<domain::AccountFacts>;

    SubaccountList(std::shared_ptr<Api> api, core::Completion<core::Result<Accounts>> completion)
        : m_api(std::move(api)), m_completion(std::move(completion)),
          m_first(urlOf(m_api->endpoints().api, u"/2010-04-01/Accounts.json"_s, {{u"PageSize"_s, u"1000"_s}}))
    {
    }

    void start()
    {
        m_completion.onAbandoned([self = shared_from_this()] { self->m_call.abandon(); });
        ask(m_first);
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
        const QJsonValue rows = answer->json.value("accounts"_L1);
        if (!rows.isArray()) {
            m_completion.finish(core::fail(badReply(operation, false, *answer, u"a list without accounts"_s)));
            return;
        }
        for (const auto &row : rows.toArray()) {
            const auto facts = accountFrom(row.toObject());
            if (facts && facts->isSubaccount() && facts->sid != m_api->accountSid())
                m_found << *facts;
        }
        const QString link = answer->json.value("next_page_uri"_L1).toString();
        if (link.isEmpty()) {
            m_completion.finish(m_found);
            return;
        }
        const QUrl next = url.resolved(QUrl(link, QUrl::StrictMode));
        if (next.scheme() != m_first.scheme() || next.authority() != m_first.authority() ||
            next.path() != m_first.path() || m_seen.contains(next) || m_seen.size() >= mostPages) {
            m_completion.finish(
                core::fail(badReply(operation, false, *answer, u"a next page that is not one: "_s + link)));
            return;
        }
        ask(next);
    }

    std::shared_ptr<Api> m_api;
    core::Completion<core::Result<Accounts>> m_completion;
    const QUrl m_first;
    core::CallHandle m_call;
    QSet<QUrl> m_seen;
    Accounts m_found;
};

} // namespace

core::CallHandle listSubaccountsOf(std::shared_ptr<Api> api, core::ResultCallback<QList<domain::AccountFacts>> done)
{
    auto [completion, handle] = core::Completion<core::Result<QList<domain::AccountFacts>>>::make(std::move(done));
    std::make_shared<SubaccountList>(std::move(api), completion)->start();
    return std::move(handle);
}

} // namespace phonedesk::twilio
