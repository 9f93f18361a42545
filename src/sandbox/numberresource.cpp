// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apicall.h"
#include "sandbox/numberparameters.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

constexpr int LargestPage = 1000;

bool isSubList(const QString &segment)
{
    return segment == "Local"_L1 || segment == "TollFree"_L1 || segment == "Mobile"_L1;
}

// The filters of the list, as a test for one number.
std::function<bool(const OwnedNumber &)> filterOf(const ApiCall &call, const QString &type)
{
    QRegularExpression number;
    QString wanted = call.request.queryValue(u"PhoneNumber");
    wanted.remove(QRegularExpression(u"[^0-9*]"_s));
    if (!wanted.isEmpty())
        number = QRegularExpression(wanted.replace(u'*', u"\\d"_s));
    const QString name = call.request.queryValue(u"FriendlyName");
    const bool exact = call.switches.text("friendly-name-match") == "exact"_L1;
    const QString origin = call.request.queryValue(u"Origin");
    const bool withBeta = call.request.queryValue(u"Beta") != "false"_L1;
    return [=, &switches = call.switches](const OwnedNumber &owned) {
        if (!type.isEmpty() && owned.type != type)
            return false;
        if (!number.pattern().isEmpty() && !number.match(owned.number).hasMatch())
            return false;
        if ((!origin.isEmpty() && origin != owned.origin) || (!withBeta && owned.beta))
            return false;
        if (name.isEmpty())
            return true;
        const QString own = toJson(owned, switches).value(u"friendly_name"_s).toString();
        return exact ? own == name : own.contains(name, Qt::CaseInsensitive);
    };
}

// Page tokens carry a place in the order of the numbers: "PA" goes on, "PB" goes back.
QString token(const char *direction, qint64 place)
{
    return u"%1fa4e%2"_s.arg(QLatin1String(direction)).arg(place, 28, 16, QChar(u'0'));
}

QString pageUri(const ApiCall &call, int pageSize, int page, const QString &pageToken)
{
    QString uri = call.request.path + u"?PageSize=%1&Page=%2"_s.arg(pageSize).arg(page);
    for (const auto &[name, value] : call.request.query) {
        if (name != "PageSize"_L1 && name != "Page"_L1 && name != "PageToken"_L1) {
            uri += u'&' + QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'=' +
                   QString::fromLatin1(QUrl::toPercentEncoding(value));
        }
    }
    return pageToken.isEmpty() ? uri : uri + u"&PageToken="_s + pageToken;
}

ApiReply list(const ApiCall &call, const QString &type)
{
    call.countUnknown(call.request.query, {u"Beta"_s, u"FriendlyName"_s, u"PhoneNumber"_s, u"Origin"_s, u"PageSize"_s,
                                           u"Page"_s, u"PageToken"_s});
    const QString sizeText = call.request.queryValue(u"PageSize");
    int size = sizeText.isEmpty() ? 50 : sizeText.toInt();
    if (size > LargestPage && call.switches.text("page-size-over-1000") == "20007"_L1)
        return apiError(400, 20007, u"Page size must be at most 1000"_s);
    size = std::clamp(size, 1, LargestPage);
    const int page = std::max(0, call.request.queryValue(u"Page").toInt());
    const QString pageToken = call.request.queryValue(u"PageToken");
    static const QRegularExpression tokenShape(u"^(PA|PB)fa4e([0-9a-f]{28})$"_s);
    const auto parts = tokenShape.match(pageToken);
    if (!pageToken.isEmpty() && !parts.hasMatch())
        return apiError(400, 20001, u"Invalid PageToken"_s);

    const bool back = parts.captured(1) == "PB"_L1;
    const bool newestFirst = call.switches.text("list-order") == "newest-first"_L1;
    const qint64 place = parts.captured(2).toLongLong(nullptr, 16);
    World::Page found = call.world.walk(call.account.sid, place, newestFirst == back, size, filterOf(call, type));
    if (back) {
        std::ranges::reverse(found.numbers);
        std::ranges::reverse(found.places);
    }
    QJsonArray numbers;
    for (const OwnedNumber *number : std::as_const(found.numbers))
        numbers.append(toJson(*number, call.switches, type.isEmpty()));
    const bool hasNext = !found.places.isEmpty() && (found.more || back);
    const bool hasPrevious = !found.places.isEmpty() && page > 0;
    const qint64 start = numbers.isEmpty() ? 0 : qint64(page) * size;
    const auto link = [&](bool there, int number, const QString &withToken) {
        return there ? QJsonValue(pageUri(call, size, number, withToken)) : QJsonValue(QJsonValue::Null);
    };
    return {200,
            {{u"incoming_phone_numbers"_s, numbers},
             {u"uri"_s, pageUri(call, size, page, pageToken)},
             {u"first_page_uri"_s, pageUri(call, size, 0, {})},
             {u"next_page_uri"_s, link(hasNext, page + 1, hasNext ? token("PA", found.places.last()) : QString())},
             {u"previous_page_uri"_s,
              link(hasPrevious, page - 1, hasPrevious ? token("PB", found.places.first()) : QString())},
             {u"page"_s, page},
             {u"page_size"_s, size},
             {u"start"_s, start},
             {u"end"_s, numbers.isEmpty() ? 0 : start + numbers.size() - 1}}};
}

ApiReply update(const ApiCall &call, OwnedNumber &number)
{
    call.countUnknown(call.request.form, settableParameters() + QStringList{u"AccountSid"_s});
    if (!call.request.formValue(u"AccountSid").isEmpty())
        return apiError(400, 21470, u"Moving a number to another account is not simulated"_s);
    const NumberChanges changes = readChanges(call, number.settings, number.capabilities);
    if (changes.refusal)
        return *changes.refusal;
    applyChanges(call, number, changes.fields);
    call.world.ledger().noteUpdate(number);
    return {200, toJson(number, call.switches)};
}

ApiReply release(const ApiCall &call, const OwnedNumber &number)
{
    if (number.hasEmergencyAddress())
        return apiError(call.switches.number("release-with-emergency-address"), 22222,
                        u"The emergency address of this Phone Number must be removed first"_s);
    call.world.release(number);
    return {204, {}};
}

} // namespace

ApiReply answerNumbers(const ApiCall &call)
{
    const QStringList rest = call.segments.mid(1);
    if (rest.isEmpty() || (rest.size() == 1 && isSubList(rest.first()))) {
        if (call.isGet())
            return list(call, rest.value(0));
        return call.isPost() ? answerPurchase(call) : methodNotAllowed();
    }
    OwnedNumber *number = rest.size() == 1 ? call.world.owned(call.account.sid, rest.first()) : nullptr;
    if (!number)
        return notFound(call.request);
    if (call.isPost())
        return update(call, *number);
    if (call.isDelete())
        return release(call, *number);
    if (!call.isGet())
        return methodNotAllowed();
    const QJsonObject body = toJson(*number, call.switches);
    number->unregistrationReads = std::max(0, number->unregistrationReads - 1);
    return {200, body};
}

} // namespace phonedesk::sandbox
