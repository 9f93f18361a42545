// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ledger.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

constexpr qsizetype LogLimit = 20'000;
constexpr qsizetype FieldLimit = 4'000; // characters of one value that the log keeps

QString isoDate(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODate);
}

QJsonObject counts(const QMap<QString, int> &map)
{
    QJsonObject json;
    for (auto it = map.begin(); it != map.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonArray pairs(const domain::FormFields &fields)
{
    QJsonArray json;
    for (const auto &[name, value] : fields)
        json.append(QJsonArray{name, value.left(FieldLimit)});
    return json;
}

QJsonObject describe(const OwnedNumber &number)
{
    return {{u"number"_s, number.number},
            {u"sid"_s, number.sid},
            {u"account"_s, number.accountSid},
            {u"friendlyName"_s, number.setting(u"friendly_name"_s)},
            {u"dateCreated"_s, isoDate(number.created)},
            {u"voiceUrl"_s, number.setting(u"voice_url"_s)},
            {u"smsUrl"_s, number.setting(u"sms_url"_s)},
            {u"statusCallback"_s, number.setting(u"status_callback"_s)}};
}

} // namespace

QString pathTemplate(const QString &path)
{
    static const QRegularExpression sid(u"/([A-Z]{2})[0-9a-fA-F]{32}"_s);
    return QString(path).replace(sid, u"/{\\1}"_s);
}

void Ledger::notePurchase(const OwnedNumber &number, const QString &price)
{
    QJsonObject entry = describe(number);
    entry.insert(u"price"_s, price);
    m_purchases.append(entry);
    if (!price.isEmpty()) {
        m_charges.append(QJsonObject{{u"account"_s, number.accountSid},
                                     {u"number"_s, number.number},
                                     {u"amount"_s, price},
                                     {u"currency"_s, u"USD"_s},
                                     {u"at"_s, isoDate(number.created)}});
    }
}

void Ledger::noteUpdate(const OwnedNumber &number)
{
    if (m_updates.size() < LogLimit)
        m_updates.append(describe(number));
}

void Ledger::noteRelease(const OwnedNumber &number, const QDateTime &when)
{
    QJsonObject entry = describe(number);
    entry.insert(u"at"_s, isoDate(when));
    m_releases.append(entry);
}

void Ledger::noteRequest(const QString &server, const HttpRequest &request, const QDateTime &when)
{
    static const QRegularExpression purchase(
        u"/Accounts/[^/]+/IncomingPhoneNumbers(/(Local|TollFree|Mobile))?\\.json$"_s);
    const QString method = QString::fromLatin1(request.method);
    if (m_byTemplate.size() < LogLimit)
        ++m_byTemplate[server + u' ' + method + u' ' + pathTemplate(request.path)];
    if (method == "POST"_L1 && purchase.match(request.path).hasMatch()) {
        const QString number = request.formValue(u"PhoneNumber");
        if (m_purchasePosts.size() < LogLimit)
            ++m_purchasePosts[number.isEmpty() ? u"area code "_s + request.formValue(u"AreaCode") : number];
    }
    QJsonObject headers;
    for (const auto &[name, value] : request.headers) {
        if (name.compare("authorization", Qt::CaseInsensitive) != 0)
            headers.insert(QString::fromLatin1(name), QString::fromLatin1(value.left(FieldLimit)));
    }
    m_log.append({{u"server"_s, server},
                  {u"method"_s, method},
                  {u"path"_s, request.path},
                  {u"query"_s, pairs(request.query)},
                  {u"form"_s, pairs(request.form)},
                  {u"headers"_s, headers},
                  {u"at"_s, when.toString(Qt::ISODateWithMs)}});
    if (m_log.size() > LogLimit) {
        m_log.removeFirst();
        ++m_dropped;
    }
}

QJsonObject Ledger::toJson() const
{
    return {{u"purchases"_s, m_purchases},
            {u"releases"_s, m_releases},
            {u"charges"_s, m_charges},
            {u"updates"_s, m_updates},
            {u"requests"_s, counts(m_byTemplate)},
            {u"purchasePosts"_s, counts(m_purchasePosts)},
            {u"unknownParameters"_s, counts(m_unknownParameters)},
            {u"foreignCredentials"_s, m_foreignCredentials}};
}

QJsonObject Ledger::requests(const QString &server, const QString &pathPattern) const
{
    const QRegularExpression pattern(pathPattern);
    QJsonArray matching;
    for (const QJsonObject &entry : m_log) {
        if ((server.isEmpty() || entry.value(u"server"_s).toString() == server) &&
            (pathPattern.isEmpty() || pattern.match(entry.value(u"path"_s).toString()).hasMatch()))
            matching.append(entry);
    }
    return {{u"requests"_s, matching}, {u"dropped"_s, m_dropped}};
}

} // namespace phonedesk::sandbox
