// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/manynumbers.h"

#include "domain/webhookset.h"
#include "sandbox/apicall.h"

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

constexpr int PerAreaCode = 10'000; // 555-0000 to 555-9999
constexpr int FirstAreaCode = 300;

// SIDs have no order of their own, as at Twilio.
QString scatteredSid(int number)
{
    const quint64 scattered = quint64(number + 1) * 0x9E3779B97F4A7C15U;
    return u"PNfa4e%1%2"_s.arg(scattered, 16, 16, QChar(u'0')).arg(number, 12, 16, QChar(u'0'));
}

QMap<QString, QString> settingsOf(int number)
{
    const domain::WebhookSet usual = domain::defaultWebhooks();
    QMap<QString, QString> settings{{u"friendly_name"_s, u"Customer %1 · Main line"_s.arg(number / 3)},
                                    {u"voice_url"_s, usual.voice.url},
                                    {u"sms_url"_s, usual.sms.url},
                                    {u"status_callback"_s, usual.status.url}};
    switch (number % 100) {
    case 17:
        settings[u"voice_url"_s] = u"https://demo.twilio.com/welcome/voice/"_s;
        settings[u"sms_url"_s] = u"https://demo.twilio.com/welcome/sms/reply/"_s;
        settings.remove(u"status_callback"_s);
        break;
    case 42:
        settings[u"voice_application_sid"_s] = u"AP"_s + QString(32, u'4');
        break;
    case 88:
        settings[u"voice_url"_s] = u"https://calls.example.com/in/%1"_s.arg(number);
        break;
    default:
        break;
    }
    return settings;
}

} // namespace

void addManyNumbers(World &world, const Switches &switches, const Account &account, int count)
{
    for (int i = 0; i < count; ++i) {
        OwnedNumber number;
        number.sid = scatteredSid(i);
        number.accountSid = account.sid;
        number.number = u"+1%1%2"_s.arg(FirstAreaCode + i / PerAreaCode).arg(5'550'000 + i % PerAreaCode);
        number.type = u"Local"_s;
        number.capabilities = {true, true, true, false};
        number.created = number.updated = world.now().addSecs(-qint64(count - i) * 60);
        number.settings = settingsOf(i);
        world.inject(number);
    }
    QString link = u"/2010-04-01/Accounts/%1/IncomingPhoneNumbers.json?PageSize=1000"_s.arg(account.sid);
    while (!link.isEmpty()) {
        HttpRequest request;
        request.method = "GET";
        request.target = link.toLatin1();
        request.path = link.section(u'?', 0, 0);
        request.query = decodeForm(link.section(u'?', 1).toLatin1());
        link = answerNumbers({world, switches, request, account, nullptr, {u"IncomingPhoneNumbers"_s}, {}}).nextLink;
    }
}

} // namespace phonedesk::sandbox
