// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/ownedsearch.h"

#include "twilio/apierror.h"
#include "twilio/resources.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

namespace {

constexpr int mostPages = 40; // a full number matches one row; this many pages mean a server that goes in circles

class OwnedSearch : public std::enable_shared_from_this<OwnedSearch>
{
public:
    OwnedSearch(std::shared_ptr<Api> api, const domain::E164Number &number,
                core::Completion<core::Result<OwnedAnswer>> completion)
        : m_api(std::move(api)), m_number(number), m_completion(std::move(completion))
    {
    }

    void start()
    {
        m_completion.onAbandoned([self = shared_from_this()] { self->m_call.abandon(); });
        ask(m_api->accountUrl(u"/IncomingPhoneNumbers"_s, {{u"PhoneNumber"_s, m_number.toString()}}));
    }

private:
    void ask(const QUrl &url)
    {
        m_seen.insert(url);
        m_call = m_api->call(
            {.operation = m_operation, .url = url},
            [self = shared_from_this(), url](const core::Result<Answer> &answer) { self->take(url, answer); });
    }

    void take(const QUrl &url, const core::Result<Answer> &answer)
    {
        if (!answer) {
            m_completion.finish(core::fail(answer.error()));
            return;
        }
        const auto page = ownedPageFrom(answer->json);
        if (!page) {
            m_completion.finish(core::fail(badReply(m_operation, false, *answer, page.error())));
            return;
        }
        m_found.requestId = answer->requestId;
        m_found.clockSkew = answer->clockSkew;
        for (const domain::NumberConfiguration &number : page->numbers) {
            if (number.number == m_number) {
                m_found.numbers = {number};
                m_completion.finish(m_found);
                return;
            }
        }
        if (page->nextPage.isEmpty()) {
            m_completion.finish(m_found);
            return;
        }
        const QUrl next = url.resolved(QUrl(page->nextPage, QUrl::StrictMode));
        const QUrl first = m_api->accountUrl(u"/IncomingPhoneNumbers"_s);
        if (next.scheme() != first.scheme() || next.authority() != first.authority() || next.path() != first.path() ||
            m_seen.contains(next) || m_seen.size() >= mostPages) {
            m_completion.finish(
                core::fail(badReply(m_operation, false, *answer, u"a next page that is not one: "_s + page->nextPage)));
            return;
        }
        ask(next);
    }

    const QString m_operation = u"find"_s;
    std::shared_ptr<Api> m_api;
    domain::E164Number m_number;
    core::Completion<core::Result<OwnedAnswer>> m_completion;
    core::CallHandle m_call;
    QSet<QUrl> m_seen;
    OwnedAnswer m_found;
};

} // namespace

core::CallHandle findOwnedNumber(std::shared_ptr<Api> api, const domain::E164Number &number,
                                 core::ResultCallback<OwnedAnswer> done)
{
    auto [completion, handle] = core::Completion<core::Result<OwnedAnswer>>::make(std::move(done));
    std::make_shared<OwnedSearch>(std::move(api), number, completion)->start();
    return std::move(handle);
}

} // namespace phonedesk::twilio
