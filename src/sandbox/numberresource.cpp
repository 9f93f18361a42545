// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apicall.h"
#include "sandbox/numberparameters.h"
#include "sandbox/paging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

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

// The places whose change would change this page. A page that is the last one also tells that nothing follows.
ListPages::Range rangeOf(const PageRequest &asked, bool toNewer, const World::Page &found)
{
    constexpr qint64 newest = std::numeric_limits<qint64>::max();
    const auto [least, most] = std::ranges::minmax(found.places);
    if (toNewer)
        return {asked.place, found.more ? most : newest};
    return {found.more ? least : 0, asked.place == 0 ? newest : asked.place};
}

// Empty: a page that is made anew each time.
QString keyOf(const ApiCall &call)
{
    const bool isPlain =
        call.request.path.endsWith(".json"_L1) && std::ranges::all_of(call.request.query, [](const auto &parameter) {
            return parameter.first.startsWith("Page"_L1);
        });
    return isPlain ? u"%1 %2 %3"_s.arg(QString::fromLatin1(call.request.target), call.switches.text("list-order"),
                                       call.switches.text("unset-urls"))
                   : QString();
}

ApiReply list(const ApiCall &call, const QString &type)
{
    call.countUnknown(call.request.query, {u"Beta"_s, u"FriendlyName"_s, u"PhoneNumber"_s, u"Origin"_s, u"PageSize"_s,
                                           u"Page"_s, u"PageToken"_s});
    const PageRequest asked = readPage(call);
    if (asked.refusal)
        return *asked.refusal;
    const QString key = keyOf(call);
    if (const auto known = call.world.pages().find(key))
        return {200, {}, {}, known->body, known->next};
    const bool newestFirst = call.switches.text("list-order") == "newest-first"_L1;
    const bool toNewer = newestFirst == asked.back;
    World::Page found = call.world.walk(call.account.sid, asked.place, toNewer, asked.size, filterOf(call, type));
    if (asked.back) {
        std::ranges::reverse(found.numbers);
        std::ranges::reverse(found.places);
    }
    QJsonArray numbers;
    for (const OwnedNumber *number : std::as_const(found.numbers))
        numbers.append(toJson(*number, call.switches, type.isEmpty()));
    const bool hasNext = !found.places.isEmpty() && (found.more || asked.back);
    const bool hasPrevious = !found.places.isEmpty() && asked.page > 0;
    const PageLinks links = linksOf(call, asked, hasNext ? std::optional(found.places.last()) : std::nullopt,
                                    hasPrevious ? std::optional(found.places.first()) : std::nullopt);
    QJsonObject body = pageFields(asked, links, numbers.size());
    body.insert(u"incoming_phone_numbers"_s, numbers);
    if (key.isEmpty() || found.places.isEmpty())
        return {200, body};
    const ListPages::Page page{QJsonDocument(body).toJson(QJsonDocument::Compact), links.next};
    call.world.pages().keep(key, call.account.sid, rangeOf(asked, toNewer, found), page);
    return {200, {}, {}, page.body, page.next};
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
    if (number->unregistrationReads > 0) {
        --number->unregistrationReads;
        call.world.touch(*number);
    }
    return {200, body};
}

} // namespace phonedesk::sandbox
