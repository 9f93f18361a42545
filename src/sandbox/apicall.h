// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"
#include "sandbox/switches.h"
#include "sandbox/world.h"

#include <QJsonObject>
#include <QStringList>

namespace phonedesk::sandbox {

// What a resource answers; TwilioApi writes it as JSON or XML and adds the headers.
struct ApiReply
{
    int status = 200;
    QJsonObject body;
    Headers headers = {};
    QByteArray json = {};  // a body that is written already; then `body` is empty
    QString nextLink = {}; // of such a list
};

// One authenticated request to the simulated API.
struct ApiCall
{
    World &world;
    const Switches &switches;
    const HttpRequest &request;
    const Account &account; // the one in the path; the caller's own for products without it
    const ApiKey *key;      // null with an Auth Token
    QStringList segments;   // of the path behind the account, without ".json"
    QString baseUrl;        // of this server, for the absolute links of the product APIs

    bool isGet() const { return request.method == "GET"; }
    bool isPost() const { return request.method == "POST"; }
    bool isDelete() const { return request.method == "DELETE"; }
    // Twilio ignores what it does not know, with at most a warning (20001): it is counted in the ledger.
    void countUnknown(const domain::FormFields &fields, const QStringList &known) const;
};

ApiReply apiError(int status, int code, const QString &message);
ApiReply notFound(const HttpRequest &request);
ApiReply methodNotAllowed();

// The resources, one file each.
ApiReply answerAccount(const ApiCall &call);      // Accounts/{AC}
ApiReply answerAccountList(const ApiCall &call);  // Accounts
ApiReply answerBalance(const ApiCall &call);      // .../Balance
ApiReply answerApplications(const ApiCall &call); // .../Applications/...
ApiReply answerSearch(const ApiCall &call);       // .../AvailablePhoneNumbers/...
ApiReply answerPricing(const ApiCall &call);      // /v1/PhoneNumbers/Countries/...
ApiReply answerMessaging(const ApiCall &call);    // /v1/Services/...
ApiReply answerEvents(const ApiCall &call);       // /v1/Events/...
ApiReply answerNumbers(const ApiCall &call);      // .../IncomingPhoneNumbers/...
ApiReply answerPurchase(const ApiCall &call);     // POST .../IncomingPhoneNumbers
ApiReply answerTestPurchase(const ApiCall &call); // the same with test credentials

} // namespace phonedesk::sandbox
