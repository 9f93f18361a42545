// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/webhookprober.h"

#include "core/clock.h"
#include "http/client.h"
#include "webhooks/judgement.h"
#include "webhooks/testrequest.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace phonedesk::webhooks {

namespace {

constexpr qint64 mostBytes = qint64(64) * 1024; // 11750
constexpr qsizetype mostRedirects = 10;         // Twilio has a limit too (11215) and does not publish it

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const int defaultPort = a.scheme() == "https"_L1 ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(defaultPort) == b.port(defaultPort);
}

void removeHeader(http::Request &request, QByteArrayView name)
{
    request.headers.removeIf([name](const std::pair<QByteArray, QByteArray> &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

class Probe : public std::enable_shared_from_this<Probe>
{
public:
    Probe(http::Client &client, core::Clock &clock, std::chrono::milliseconds deadline, ConnectTo connectTo,
          domain::WebhookVerdict verdict, core::Completion<domain::WebhookVerdict> completion)
        : m_client(client), m_clock(clock), m_deadline(deadline), m_connectTo(std::move(connectTo)),
          m_verdict(std::move(verdict)), m_completion(std::move(completion)), m_started(clock.monotonic())
    {
    }

    void start(const http::Request &request)
    {
        m_completion.onAbandoned([self = shared_from_this()] { self->m_call.abandon(); });
        m_configured = request.url;
        m_request = request;
        m_request.mostBytes = mostBytes;
        m_request.truncateAtMost = true;
        send();
    }

private:
    void send()
    {
        const std::chrono::milliseconds left = m_deadline - (m_clock.monotonic() - m_started);
        m_request.deadline = std::max(left, std::chrono::milliseconds(1));
        auto diverted = m_connectTo.constFind(m_request.url.host().toLower());
        if (diverted == m_connectTo.constEnd())
            diverted = m_connectTo.constFind(everyHost);
        m_request.connectTo = diverted == m_connectTo.constEnd() ? std::nullopt : std::optional(*diverted);
        m_call = m_client.send(
            m_request, [self = shared_from_this()](const core::Result<http::Response> &result) { self->take(result); });
    }

    void take(const core::Result<http::Response> &result)
    {
        if (!result) {
            m_verdict.httpStatus = result.error().httpStatus;
            finish(judgeFailure(result.error()));
            return;
        }
        m_verdict.httpStatus = result->status;
        const QByteArray location = result->header("Location");
        if (result->status >= 300 && result->status < 400 && result->status != 304 && !location.isEmpty())
            follow(*result, location);
        else if (result->status == 401 && mayGivePassword(*result))
            givePassword();
        else
            finish(judgeAnswer(m_verdict.kind, m_verdict.wasSigned, *result));
    }

    void follow(const http::Response &response, const QByteArray &location)
    {
        const QUrl next = m_request.url.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode));
        m_verdict.redirects << domain::maskedUrl(next.toString());
        if (m_verdict.redirects.size() > mostRedirects) {
            finish({domain::Finding::TooManyRedirects, u"more than %1 redirects"_s.arg(mostRedirects)});
            return;
        }
        const bool isWeb = next.scheme() == "http"_L1 || next.scheme() == "https"_L1;
        // What Twilio could never reach must not be reached from inside either.
        if (!isWeb || next.host().isEmpty() ||
            (http::isLoopback(next.host()) && !http::isLoopback(m_configured.host()))) {
            finish({domain::Finding::NotAllowed, u"it redirects to "_s + m_verdict.redirects.last()});
            return;
        }
        if (response.status != 307 && response.status != 308) {
            m_request.method = http::Method::Get;
            m_request.body.clear();
            removeHeader(m_request, "Content-Type");
        }
        if (!isSameOrigin(next, m_request.url)) {
            removeHeader(m_request, "X-Twilio-Signature");
            removeHeader(m_request, "Authorization");
        }
        m_request.url = next;
        send();
    }

    bool mayGivePassword(const http::Response &response) const
    {
        return !m_gavePassword && asksForPassword(response) && !m_configured.userInfo().isEmpty() &&
               isSameOrigin(m_request.url, m_configured);
    }

    void givePassword()
    {
        m_gavePassword = true;
        const QString userInfo =
            m_configured.userName(QUrl::FullyDecoded) + u':' + m_configured.password(QUrl::FullyDecoded);
        m_request.headers.emplaceBack("Authorization", "Basic " + userInfo.toUtf8().toBase64());
        send();
    }

    void finish(const Judgement &judgement)
    {
        m_verdict.finding = judgement.finding;
        m_verdict.detail = judgement.detail;
        m_verdict.heard = judgement.heard;
        m_verdict.took = m_clock.monotonic() - m_started;
        m_completion.finish(m_verdict);
    }

    http::Client &m_client;
    core::Clock &m_clock;
    std::chrono::milliseconds m_deadline;
    ConnectTo m_connectTo;
    domain::WebhookVerdict m_verdict;
    core::Completion<domain::WebhookVerdict> m_completion;
    std::chrono::milliseconds m_started;
    QUrl m_configured;
    http::Request m_request;
    core::CallHandle m_call;
    bool m_gavePassword = false;
};

// Why the webhook cannot be called at all; empty: it can.
QString objectionTo(const domain::Webhook &webhook)
{
    if (webhook.url.isEmpty())
        return u"no URL is configured"_s;
    const QUrl url(webhook.url);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return u"not an http or https URL with a host"_s;
    const bool isKnown = webhook.method.compare("GET"_L1, Qt::CaseInsensitive) == 0 ||
                         webhook.method.compare("POST"_L1, Qt::CaseInsensitive) == 0;
    return isKnown ? QString() : u"the method is neither GET nor POST: "_s + webhook.method;
}

} // namespace

WebhookProber::WebhookProber(http::Client &client, core::Clock &clock, const core::Timings &timings,
                             ConnectTo connectTo)
    : m_client(client), m_clock(clock), m_timings(timings), m_connectTo(std::move(connectTo))
{
}

core::CallHandle WebhookProber::probe(const ProbeRequest &request, const Signer &signer,
                                      std::function<void(domain::WebhookVerdict)> done)
{
    auto [completion, handle] = core::Completion<domain::WebhookVerdict>::make(std::move(done));
    domain::WebhookVerdict verdict{.kind = request.kind, .webhook = request.webhook, .wasSigned = signer.canSign()};
    if (const QString why = objectionTo(request.webhook); !why.isEmpty()) {
        verdict.finding = domain::Finding::NotAllowed;
        verdict.detail = why;
        completion.finishLater(verdict);
        return std::move(handle);
    }
    const auto probe = std::make_shared<Probe>(m_client, m_clock, m_timings.webhookDeadline, m_connectTo,
                                               std::move(verdict), completion);
    probe->start(testRequest(request, testFields(request, m_clock.now()), signer));
    return std::move(handle);
}

} // namespace phonedesk::webhooks
