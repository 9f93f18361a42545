// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/connection.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::words {

namespace {

struct Connection
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::words::Connection)
};

} // namespace

using domain::ConnectionField;

QString describe(ConnectionField field)
{
    switch (field) {
    case ConnectionField::Trunk:
        return Connection::tr("SIP trunk");
    case ConnectionField::VoiceApplication:
        return Connection::tr("TwiML app, calls");
    case ConnectionField::SmsApplication:
        return Connection::tr("TwiML app, texts");
    case ConnectionField::MessagingService:
        return Connection::tr("Messaging Service");
    case ConnectionField::Voice:
        return Connection::tr("Voice");
    case ConnectionField::VoiceFallback:
        return Connection::tr("Voice fallback");
    case ConnectionField::Status:
        return Connection::tr("Status");
    case ConnectionField::Sms:
        return Connection::tr("SMS");
    case ConnectionField::SmsFallback:
        return Connection::tr("SMS fallback");
    case ConnectionField::FriendlyName:
        return Connection::tr("Name at Twilio");
    case ConnectionField::Address:
        return Connection::tr("Address");
    case ConnectionField::EmergencyAddress:
        return Connection::tr("Emergency address");
    }
    return {};
}

QString describe(domain::UrlOwner owner)
{
    switch (owner) {
    case domain::UrlOwner::Blank:
        //: of a webhook: there is none
        return Connection::tr("blank");
    case domain::UrlOwner::TwilioDemo:
        //: of a webhook: the one that Twilio gives a new number
        return Connection::tr("Twilio's demo");
    case domain::UrlOwner::Ours:
        //: of a webhook: it leads to ServiceFlow
        return Connection::tr("ServiceFlow");
    case domain::UrlOwner::Foreign:
        //: of a webhook: it leads to another system
        return Connection::tr("another system");
    }
    return {};
}

QString why(const domain::ConnectionLine &line)
{
    switch (line.field) {
    case ConnectionField::Trunk:
        return Connection::tr("Calls go to a SIP trunk, and Twilio ignores the voice webhook. Without it the trunk "
                              "gets no more calls to this number.");
    case ConnectionField::VoiceApplication:
        return Connection::tr("Calls go to a TwiML app, and Twilio ignores the voice webhook. The app itself stays as "
                              "it is.");
    case ConnectionField::SmsApplication:
        return Connection::tr("Texts go to a TwiML app, and Twilio ignores the SMS webhook. The app itself stays as it "
                              "is.");
    case ConnectionField::MessagingService:
        return line.service && line.service->inboundUrl.isEmpty()
                   ? Connection::tr("Texts go to a Messaging Service that drops them. Taken out of it, the number no "
                                    "longer sends for that service.")
                   : Connection::tr("Texts go to a Messaging Service, and Twilio ignores the SMS webhook. Taken out of "
                                    "it, the number no longer receives or sends for that service.");
    default:
        return {};
    }
}

QString removal(const domain::ConnectionLine &line)
{
    switch (line.field) {
    case ConnectionField::Trunk:
        return Connection::tr("Take the number off the SIP trunk");
    case ConnectionField::VoiceApplication:
        return Connection::tr("Take the TwiML app off its calls");
    case ConnectionField::SmsApplication:
        return Connection::tr("Take the TwiML app off its texts");
    case ConnectionField::MessagingService:
        return Connection::tr("Take the number out of the Messaging Service");
    default:
        return {};
    }
}

QString held(const domain::ConnectionLine &line)
{
    if (!line.service || line.text == line.service->sid)
        return line.text;
    return line.text + u"  ·  "_s + line.service->sid;
}

QString settingName(const QString &parameter)
{
    const std::array<std::pair<QLatin1StringView, QString>, 13> names{{
        {"VoiceUrl"_L1, Connection::tr("Voice webhook")},
        {"VoiceMethod"_L1, Connection::tr("Voice method")},
        {"VoiceFallbackUrl"_L1, Connection::tr("Voice fallback")},
        {"VoiceFallbackMethod"_L1, Connection::tr("Voice fallback method")},
        {"StatusCallback"_L1, Connection::tr("Status webhook")},
        {"StatusCallbackMethod"_L1, Connection::tr("Status method")},
        {"SmsUrl"_L1, Connection::tr("SMS webhook")},
        {"SmsMethod"_L1, Connection::tr("SMS method")},
        {"SmsFallbackUrl"_L1, Connection::tr("SMS fallback")},
        {"SmsFallbackMethod"_L1, Connection::tr("SMS fallback method")},
        {"VoiceApplicationSid"_L1, describe(ConnectionField::VoiceApplication)},
        {"SmsApplicationSid"_L1, describe(ConnectionField::SmsApplication)},
        {"TrunkSid"_L1, describe(ConnectionField::Trunk)},
    }};
    for (const auto &[name, text] : names) {
        if (name == parameter)
            return text;
    }
    return parameter;
}

QString settingValue(const QString &parameter, const QString &value)
{
    if (value.isEmpty())
        //: of a setting: it is empty
        return Connection::tr("none");
    return parameter.endsWith("Method"_L1) ? value : domain::maskedUrl(value);
}

Message notInAccounts(const QStringList &accounts, const QString &subject)
{
    Message message;
    message.title =
        accounts.size() == 1 ? Connection::tr("Not in this account") : Connection::tr("Not in these accounts");
    message.happened =
        accounts.size() == 1
            //: %1 is a number or a SID, %2 an account
            ? Connection::tr("Twilio does not know %1 in %2.").arg(subject, accounts.value(0))
            //: %1 is a number or a SID, %2 lists accounts
            : Connection::tr("Twilio knows %1 in none of these accounts: %2.").arg(subject, accounts.join(u", "_s));
    message.todo =
        Connection::tr("It may be in a subaccount or in another account: choose that one above, or add it "
                       "in the settings. An API key sees its own account only; the main account's Auth Token "
                       "sees its subaccounts too.");
    return message;
}

} // namespace phonedesk::words
