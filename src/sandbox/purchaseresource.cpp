// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apicall.h"
#include "sandbox/catalog.h"
#include "sandbox/numberparameters.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

ApiReply notAvailable(const QString &number)
{
    return apiError(400, 21422, u"%1 is not available"_s.arg(number));
}

std::optional<ApiReply> trialRefusal(const ApiCall &call)
{
    if (call.account.type != "Trial"_L1)
        return std::nullopt;
    if (call.switches.text("trial-purchases") == "10002"_L1)
        return apiError(400, 10002, u"Trial accounts cannot purchase phone numbers"_s);
    if (call.switches.isOn("trial-must-verify"))
        return apiError(400, 21404, u"Trial accounts must verify a phone number before purchasing a Twilio number."_s);
    if (call.world.countOf(call.account.sid) == 0)
        return std::nullopt;
    return apiError(400, call.switches.number("trial-second-number"),
                    u"Trial accounts are allowed only one Twilio number. "
                    "To purchase additional numbers, please upgrade your account."_s);
}

// The number that the form asks for, by itself or by its area code.
struct Wanted
{
    QString number;
    std::optional<ApiReply> refusal;
};

Wanted wantedByAreaCode(const ApiCall &call, const QString &areaCode)
{
    const auto code = call.world.stock().areaCodes().find(areaCode);
    if (!code || (code->country != "US"_L1 && code->country != "CA"_L1))
        return {.refusal = apiError(400, 21451, u"The area code %1 is not a US or Canadian one"_s.arg(areaCode))};
    for (const StockNumber &number : call.world.stock().ofAreaCode(areaCode)) {
        if (number.addressRequirements == "none"_L1 && call.world.isAvailable(number.number, call.switches))
            return {.number = number.number};
    }
    return {.refusal = apiError(400, 21452, u"No phone numbers found in area code %1"_s.arg(areaCode))};
}

Wanted wantedNumber(const ApiCall &call, const QString &subList)
{
    static const QRegularExpression e164(u"^\\+?[1-9][0-9]{6,14}$"_s);
    QString number = call.request.formValue(u"PhoneNumber");
    const QString areaCode = call.request.formValue(u"AreaCode");
    if (!subList.isEmpty() && !areaCode.isEmpty())
        return {.refusal = apiError(400, 21457, u"AreaCode is not allowed on this resource"_s)};
    if (number.isEmpty() && !areaCode.isEmpty())
        return wantedByAreaCode(call, areaCode);
    if (number.isEmpty())
        return {.refusal = apiError(400, 21421, u"PhoneNumber or AreaCode must be given"_s)};
    if (!e164.match(number).hasMatch()) // also " 1512...", a '+' that was not escaped
        return {.refusal = apiError(400, 21421, u"%1 is not a valid phone number"_s.arg(number))};
    if (!number.startsWith(u'+'))
        number.prepend(u'+');
    return {.number = number};
}

// A POST of a number that the account has is taken as an update: 201, the same SID, the old date_created.
ApiReply updateOwned(const ApiCall &call, OwnedNumber &number, bool withType)
{
    if (call.switches.text("post-of-owned-number") == "21422"_L1)
        return notAvailable(number.number);
    const NumberChanges changes = readChanges(call, number.settings, number.capabilities);
    if (changes.refusal)
        return *changes.refusal;
    applyChanges(call, number, changes.fields);
    call.world.ledger().noteUpdate(number);
    return {201, toJson(number, call.switches, withType)};
}

} // namespace

ApiReply answerPurchase(const ApiCall &call)
{
    call.countUnknown(call.request.form, settableParameters() + QStringList{u"PhoneNumber"_s, u"AreaCode"_s});
    const QString subList = call.segments.value(1);
    const Wanted wanted = wantedNumber(call, subList);
    if (wanted.refusal)
        return *wanted.refusal;
    if (OwnedNumber *owned = call.world.ownedByNumber(wanted.number))
        return owned->accountSid == call.account.sid ? updateOwned(call, *owned, subList.isEmpty())
                                                     : notAvailable(wanted.number);

    const auto stock = call.world.stock().find(wanted.number);
    const NumberChanges changes =
        readChanges(call, {}, stock ? stock->capabilities : domain::Capabilities{true, true, true, true});
    if (changes.refusal)
        return *changes.refusal;
    if (const auto refusal = trialRefusal(call))
        return *refusal;
    if (!stock || !call.world.isAvailable(wanted.number, call.switches))
        return notAvailable(wanted.number);
    if (!subList.isEmpty() && stock->type != subList)
        return apiError(400, 21458, u"%1 is not a number of the type %2"_s.arg(wanted.number, subList));
    const Country *country = findCountry(stock->country);
    if (country && country->needsBundle && changes.fields.value(u"bundle_sid"_s).isEmpty())
        return apiError(400, 21649, u"Bundle required and not provided for %1 in %2"_s.arg(stock->type, country->code));
    if (stock->addressRequirements != "none"_L1 && changes.fields.value(u"address_sid"_s).isEmpty() &&
        changes.fields.value(u"bundle_sid"_s).isEmpty())
        return apiError(400, 21631, u"Phone Number Requires an Address but the 'AddressSid' parameter was empty."_s);

    QMap<QString, QString> settings = changes.fields;
    if (call.switches.isOn("demo-urls")) {
        if (!settings.contains(u"voice_url"_s))
            settings.insert(u"voice_url"_s, u"https://demo.twilio.com/welcome/voice/"_s);
        if (!settings.contains(u"sms_url"_s) && stock->capabilities.sms)
            settings.insert(u"sms_url"_s, u"https://demo.twilio.com/welcome/sms/reply/"_s);
    }
    if (!settings.value(u"trunk_sid"_s).isEmpty())
        settings.remove(u"voice_application_sid"_s);
    const OwnedNumber &bought = call.world.buy(call.account, *stock, settings);
    return {201, toJson(bought, call.switches, subList.isEmpty())};
}

} // namespace phonedesk::sandbox
