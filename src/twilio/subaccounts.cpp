// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/subaccounts.h"

#include "twilio/corelist.h"
#include "twilio/resources.h"

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

core::CallHandle listSubaccountsOf(std::shared_ptr<Api> api, core::ResultCallback<QList<domain::AccountFacts>> done)
{
    using Accounts = QList<domain::AccountFacts>;
    const auto found = std::make_shared<Accounts>();
    const CoreList list{.operation = u"subaccounts"_s,
                        .first =
                            urlOf(api->endpoints().api, u"/2010-04-01/Accounts.json"_s, {{u"PageSize"_s, u"1000"_s}}),
                        .key = u"accounts"_s};
    const auto take = [found, own = api->accountSid()](const QJsonObject &row) {
        const auto facts = accountFrom(row);
        if (facts && facts->isSubaccount() && facts->sid != own)
            *found << *facts;
    };
    return walkList(std::move(api), list, take, [found, done = std::move(done)](const core::Status &listed) {
        done(listed ? core::Result<Accounts>(*found) : core::Result<Accounts>(core::fail(listed.error())));
    });
}

} // namespace phonedesk::twilio
