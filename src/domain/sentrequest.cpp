// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentrequest.h"

#include "domain/twilioaccount.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

namespace {

using Kind = SentRequest::Kind;

constexpr std::array<std::pair<Kind, QLatin1StringView>, 3> kinds{{
    {Kind::Purchase, "purchase"_L1},
    {Kind::Configure, "configure"_L1},
    {Kind::Release, "release"_L1},
}};

} // namespace

QString SentRequest::path() const
{
    const QString list = u"/2010-04-01/Accounts/%1/IncomingPhoneNumbers"_s.arg(accountSid);
    return (numberSid.isEmpty() ? list : list + u'/' + numberSid) + u".json"_s;
}

QString SentRequest::value(QStringView name) const
{
    for (const auto &[field, value] : form) {
        if (field == name)
            return value;
    }
    return {};
}

QJsonObject toJson(const SentRequest &request)
{
    QJsonArray form;
    for (const auto &[name, value] : request.form)
        form << QJsonArray{name, value};
    QString kindName;
    for (const auto &[kind, name] : kinds) {
        if (kind == request.kind)
            kindName = name;
    }
    return {{u"kind"_s, kindName},
            {u"accountSid"_s, request.accountSid},
            {u"numberSid"_s, request.numberSid},
            {u"form"_s, form}};
}

std::optional<SentRequest> sentRequestFromJson(const QJsonObject &json)
{
    SentRequest request;
    request.accountSid = json.value("accountSid"_L1).toString();
    request.numberSid = json.value("numberSid"_L1).toString();
    bool isKnown = false;
    for (const auto &[kind, name] : kinds) {
        if (json.value("kind"_L1).toString() == name) {
            request.kind = kind;
            isKnown = true;
        }
    }
    // What is shown is meant to be run: SIDs go into a shell's line.
    const bool needsNumber = request.kind != Kind::Purchase;
    if (!isKnown || !isSid(request.accountSid, u"AC") || request.numberSid.isEmpty() == needsNumber ||
        (needsNumber && !isSid(request.numberSid, u"PN")))
        return std::nullopt;
    const QJsonArray form = json.value("form"_L1).toArray();
    request.form.reserve(form.size());
    for (const auto &field : form)
        request.form.emplaceBack(field[0].toString(), field[1].toString());
    return request;
}

} // namespace phonedesk::domain
