// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/accounttest.h"

#include "twilio/apierror.h"
#include "twilio/resources.h"

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

namespace {

constexpr int testCredentialsOnly = 20008;

class AccountTest : public std::enable_shared_from_this<AccountTest>
{
public:
    AccountTest(std::shared_ptr<Api> api, core::Completion<core::Result<AccountAnswer>> completion)
        : m_api(std::move(api)), m_completion(std::move(completion))
    {
    }

    void start()
    {
        m_completion.onAbandoned([self = shared_from_this()] { self->m_call.abandon(); });
        m_call =
            m_api->call({.operation = m_operation, .url = m_api->accountUrl({})},
                        [self = shared_from_this()](const core::Result<Answer> &answer) { self->takeAccount(answer); });
    }

private:
    void takeAccount(const core::Result<Answer> &answer)
    {
        if (answer) {
            const auto facts = accountFrom(answer->json);
            if (!facts)
                m_completion.finish(core::fail(badReply(m_operation, false, *answer, facts.error())));
            else if (facts->sid != m_api->accountSid())
                m_completion.finish(
                    core::fail(badReply(m_operation, false, *answer, u"the answer is about another account"_s)));
            else
                m_completion.finish(AccountAnswer{.facts = *facts, .mayReadAccount = true, .mayListNumbers = true});
            return;
        }
        m_refusal = answer.error();
        if (m_refusal.twilioCode == testCredentialsOnly) {
            m_completion.finish(AccountAnswer{.isTestCredential = true});
        } else if (m_refusal.httpStatus == 401 || m_refusal.httpStatus == 403) {
            m_call =
                m_api->call({.operation = m_operation,
                             .url = m_api->accountUrl(u"/IncomingPhoneNumbers"_s, {{u"PageSize"_s, u"1"_s}})},
                            [self = shared_from_this()](const core::Result<Answer> &list) { self->takeList(list); });
        } else {
            m_completion.finish(core::fail(m_refusal));
        }
    }

    void takeList(const core::Result<Answer> &answer)
    {
        if (answer)
            m_completion.finish(AccountAnswer{.mayListNumbers = true});
        else if (answer.error().httpStatus == 401 || answer.error().httpStatus == 403)
            m_completion.finish(core::fail(m_refusal)); // the first one says why
        else
            m_completion.finish(core::fail(answer.error()));
    }

    const QString m_operation = u"testAccount"_s;
    std::shared_ptr<Api> m_api;
    core::Completion<core::Result<AccountAnswer>> m_completion;
    core::CallHandle m_call;
    core::Error m_refusal;
};

} // namespace

core::CallHandle testAccountOf(std::shared_ptr<Api> api, core::ResultCallback<AccountAnswer> done)
{
    auto [completion, handle] = core::Completion<core::Result<AccountAnswer>>::make(std::move(done));
    std::make_shared<AccountTest>(std::move(api), completion)->start();
    return std::move(handle);
}

} // namespace phonedesk::twilio
