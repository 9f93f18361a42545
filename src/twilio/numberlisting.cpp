// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/numberlisting.h"

#include "core/clock.h"
#include "domain/twilioaccount.h"
#include "twilio/apierror.h"
#include "twilio/listedpagereader.h"

#include <QCoreApplication>
#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <deque>
#include <optional>

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

namespace {

constexpr int rowsPerPage = 1000; // Twilio's most (facts 13)
constexpr qsizetype mostPages = 10'000;
constexpr qint64 mostBytes = qint64(32) * 1024 * 1024; // a row is 1.5 KB, and its URLs may be long

const QString operation = u"list"_s;

bool mayRepeat(core::ErrorKind kind)
{
    using core::ErrorKind;
    return kind == ErrorKind::Timeout || kind == ErrorKind::Unreachable || kind == ErrorKind::ServerFault ||
           kind == ErrorKind::RateLimited || kind == ErrorKind::BadReply;
}

class NumberListing : public std::enable_shared_from_this<NumberListing>
{
public:
    NumberListing(std::shared_ptr<Api> api, const QString &accountSid, ListedPageCallback page,
                  core::Completion<core::Status> completion)
        : m_api(std::move(api)), m_first(firstUrl(accountSid)), m_page(std::move(page)),
          m_completion(std::move(completion))
    {
    }

    void start()
    {
        m_completion.onAbandoned([self = shared_from_this()] { self->stop(); });
        m_next = m_first;
        goOn();
    }

private:
    using Slot = std::shared_ptr<const void>;
    struct Page
    {
        QUrl url;
        RawAnswer answer;
        Slot slot;
    };

    QUrl firstUrl(const QString &accountSid) const
    {
        return urlOf(m_api->endpoints().api, u"/2010-04-01/Accounts/"_s + accountSid + u"/IncomingPhoneNumbers.json"_s,
                     {{u"PageSize"_s, QString::number(rowsPerPage)}});
    }

    Slot takeSlot()
    {
        ++m_slots;
        return {static_cast<const void *>(this), [weak = weak_from_this()](const void *) {
                    if (const auto self = weak.lock()) {
                        --self->m_slots;
                        self->goOn();
                    }
                }};
    }

    // Asks for the next page, if its link is known and one may be asked for.
    void goOn()
    {
        if (m_isOver || m_next.isEmpty() || m_slots >= mostListedPages)
            return;
        ask(std::exchange(m_next, QUrl()), takeSlot());
    }

    void ask(const QUrl &url, const Slot &slot)
    {
        m_call = m_api->fetch({.operation = operation, .url = url, .mostBytes = mostBytes},
                              [self = shared_from_this(), url, slot](const core::Result<RawAnswer> &answer) {
                                  if (answer) {
                                      self->m_arrived.push_back({url, *answer, slot});
                                      self->readNext();
                                  } else {
                                      self->fail(url, slot, answer.error());
                                  }
                              });
    }

    // The same page again after a while, or the end.
    void fail(const QUrl &url, const Slot &slot, const core::Error &error)
    {
        const core::Timings &timings = m_api->timings();
        if (m_isOver)
            return;
        if (m_failing != url) {
            m_failing = url;
            m_attempt = 1;
        }
        if (!mayRepeat(error.kind) || m_attempt >= timings.attempts) {
            end(core::fail(error));
            return;
        }
        const auto backoff =
            std::min(timings.firstBackoff * (1 << std::min(m_attempt - 1, 20)), timings.longestBackoff);
        ++m_attempt;
        m_wait = m_api->clock().after(std::max(backoff, error.retryAfter.value_or(backoff)),
                                      [self = shared_from_this(), url, slot] { self->ask(url, slot); });
    }

    // The worker gets the body and nothing else of the page: a slot is let go of on this thread alone. It answers to
    // the application of now, which waits for it before it is gone.
    void readNext()
    {
        if (m_reading || m_isOver || m_arrived.empty())
            return;
        m_reading = std::move(m_arrived.front());
        m_arrived.pop_front();
        QThreadPool::globalInstance()->start([reader = m_reader, body = std::exchange(m_reading->answer.body, {}),
                                              weak = weak_from_this(), home = QCoreApplication::instance()]() mutable {
            const auto links = reader->open(std::exchange(body, {}));
            QMetaObject::invokeMethod(
                home,
                [weak, links] {
                    if (const auto self = weak.lock())
                        self->takeLinks(links);
                },
                Qt::QueuedConnection);
            if (!links.trouble.isEmpty())
                return;
            auto rows = std::make_shared<ListedPageReader::Rows>(reader->rows());
            QMetaObject::invokeMethod(
                home,
                [weak, rows = std::move(rows)] {
                    if (const auto self = weak.lock())
                        self->takeRows(std::move(*rows));
                },
                Qt::QueuedConnection);
        });
    }

    core::Error unreadable(const Page &page, const QString &why) const
    {
        return badReply(operation, false, {.status = page.answer.status, .requestId = page.answer.requestId}, why);
    }

    void takeLinks(const ListedPageReader::Links &links)
    {
        if (m_isOver)
            return;
        if (!links.trouble.isEmpty()) {
            const Page page = *std::exchange(m_reading, std::nullopt);
            fail(page.url, page.slot, unreadable(page, links.trouble));
            return;
        }
        m_isLast = links.next.isEmpty();
        if (m_isLast)
            return;
        const QUrl next = m_reading->url.resolved(QUrl(links.next, QUrl::StrictMode));
        if (next.scheme() != m_first.scheme() || next.authority() != m_first.authority() ||
            next.path() != m_first.path() || next == m_reading->url || m_delivered.contains(next) ||
            m_delivered.size() >= mostPages) {
            end(core::fail(unreadable(*m_reading, u"a next page that is not one: "_s + links.next)));
            return;
        }
        m_next = next;
        goOn();
    }

    void takeRows(ListedPageReader::Rows rows)
    {
        if (m_isOver)
            return;
        Page page = *std::exchange(m_reading, std::nullopt);
        if (!rows.trouble.isEmpty()) {
            // What was asked for behind it comes again after it.
            m_call.abandon();
            m_wait.abandon();
            m_arrived.clear();
            m_next.clear();
            fail(page.url, page.slot, unreadable(page, rows.trouble));
            return;
        }
        m_delivered.insert(page.url);
        const bool isLast = m_isLast;
        m_page({std::move(rows.numbers), std::move(page.slot)});
        if (isLast)
            end({});
        else
            readNext();
    }

    void stop()
    {
        m_isOver = true;
        m_call.abandon();
        m_wait.abandon();
        m_arrived.clear();
    }

    void end(core::Status status)
    {
        const auto self = shared_from_this(); // what ends may have been all that held it
        stop();
        m_completion.finish(std::move(status));
    }

    std::shared_ptr<Api> m_api;
    const QUrl m_first;
    ListedPageCallback m_page;
    core::Completion<core::Status> m_completion;
    std::shared_ptr<ListedPageReader> m_reader = std::make_shared<ListedPageReader>();
    core::CallHandle m_call;
    core::CallHandle m_wait;
    QUrl m_next;                // may be asked for; empty: not known, or under way
    std::deque<Page> m_arrived; // and not read yet
    std::optional<Page> m_reading;
    QSet<QUrl> m_delivered;
    int m_slots = 0;
    QUrl m_failing;
    int m_attempt = 1;     // at that page
    bool m_isLast = false; // the page that is read
    bool m_isOver = false;
};

} // namespace

core::CallHandle listOwnedNumbers(std::shared_ptr<Api> api, const QString &accountSid, ListedPageCallback page,
                                  core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    if (!domain::isSid(accountSid, u"AC")) {
        completion.finishLater(core::fail({.kind = core::ErrorKind::Rejected,
                                           .operation = operation,
                                           .detail = u"not an account's SID: %1"_s.arg(accountSid)}));
        return std::move(handle);
    }
    std::make_shared<NumberListing>(std::move(api), accountSid, std::move(page), completion)->start();
    return std::move(handle);
}

} // namespace phonedesk::twilio
