// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apicall.h"
#include "sandbox/numberparameters.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

// Twilio's test credentials: magic inputs, no charge, nothing remembered; what was sent is echoed.
ApiReply answerTestPurchase(const ApiCall &call)
{
    call.countUnknown(call.request.form, settableParameters() + QStringList{u"PhoneNumber"_s, u"AreaCode"_s});
    const QString number = call.request.formValue(u"PhoneNumber");
    const QString areaCode = call.request.formValue(u"AreaCode");
    const NumberChanges changes = readChanges(call, {}, {true, true, true, false});
    if (changes.refusal)
        return *changes.refusal;
    if (number == "+15005550001"_L1)
        return apiError(400, 21421, u"%1 is not a valid phone number"_s.arg(number));
    const bool otherNumber =
        number != "+15005550006"_L1 && call.switches.number("test-credentials-other-number") != 201;
    if (!number.isEmpty() && (number == "+15005550000"_L1 || otherNumber))
        return apiError(400, 21422, u"%1 is not available"_s.arg(number));
    const bool otherCode = areaCode != "500"_L1 && call.switches.number("test-credentials-other-area-code") != 201;
    if (number.isEmpty() && !areaCode.isEmpty() && (areaCode == "533"_L1 || otherCode))
        return apiError(400, 21452, u"No phone numbers found in area code %1"_s.arg(areaCode));
    if (number.isEmpty() && areaCode.isEmpty())
        return apiError(400, 21421, u"PhoneNumber or AreaCode must be given"_s);

    OwnedNumber made;
    made.accountSid = call.account.sid;
    made.number = number.isEmpty() ? u"+15005550006"_s : number;
    made.sid = u"PNfa4e"_s + QString::fromLatin1(
                                 QCryptographicHash::hash(call.request.body, QCryptographicHash::Md5).toHex().left(28));
    made.type = u"Local"_s;
    made.capabilities = {true, true, true, false};
    made.created = made.updated = call.world.now();
    made.settings = changes.fields;
    return {201, toJson(made, call.switches)};
}

} // namespace phonedesk::sandbox
