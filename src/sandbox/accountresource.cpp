// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apicall.h"
#include "sandbox/paging.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

QJsonObject describe(const Account &account)
{
    const QString root = u"/2010-04-01/Accounts/"_s + account.sid;
    const QString created = u"Thu, 01 Jan 2026 09:00:00 +0000"_s;
    return {
        {u"sid"_s, account.sid},
        {u"friendly_name"_s, account.name},
        {u"status"_s, account.status},
        {u"type"_s, account.type},
        {u"owner_account_sid"_s, account.ownerSid},
        {u"auth_token"_s, account.token}, // as at Twilio: who logs this body has leaked the token
        {u"date_created"_s, created},
        {u"date_updated"_s, created},
        {u"uri"_s, root + u".json"_s},
        {u"subresource_uris"_s, QJsonObject{{u"balance"_s, root + u"/Balance.json"_s},
                                            {u"available_phone_numbers"_s, root + u"/AvailablePhoneNumbers.json"_s},
                                            {u"incoming_phone_numbers"_s, root + u"/IncomingPhoneNumbers.json"_s}}}};
}

} // namespace

ApiReply answerAccount(const ApiCall &call)
{
    if (!call.isGet())
        return methodNotAllowed();
    return {200, describe(call.account)};
}

ApiReply answerAccountList(const ApiCall &call)
{
    if (!call.isGet())
        return methodNotAllowed();
    const PageRequest asked = readPage(call);
    if (asked.refusal)
        return *asked.refusal;
    const QString status = call.request.queryValue(u"Status");
    const QString name = call.request.queryValue(u"FriendlyName");
    QJsonArray accounts;
    for (const Account &account : call.world.accounts()) {
        const bool visible = account.ownerSid == call.account.sid;
        if (visible && (status.isEmpty() || status == account.status) && (name.isEmpty() || name == account.name))
            accounts.append(describe(account));
    }
    const PageCut cut = cutPage(call, asked, accounts.size());
    QJsonArray rows;
    for (qsizetype i = cut.begin; i < cut.end; ++i)
        rows.append(accounts.at(i));
    QJsonObject body = pageFields(asked, cut.links, rows.size());
    body.insert(u"accounts"_s, rows);
    return {200, body};
}

ApiReply answerBalance(const ApiCall &call)
{
    if (!call.isGet())
        return methodNotAllowed();
    if (call.account.isSubaccount()) {
        if (call.switches.number("balance-of-subaccount") == 401)
            return apiError(401, 20003, u"Authenticate"_s);
        return notFound(call.request);
    }
    return {200,
            {{u"account_sid"_s, call.account.sid},
             {u"balance"_s, call.account.balance.toDecimal()},
             {u"currency"_s, call.account.balance.currency()}}};
}

} // namespace phonedesk::sandbox
