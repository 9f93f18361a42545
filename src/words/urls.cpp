// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/urls.h"

#include "words/errors.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace phonedesk::words {

using domain::UrlCheck;
using domain::UrlFault;
using domain::UrlPlace;

namespace {

struct Urls
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::words::Urls)
};

} // namespace

QString describe(UrlPlace place)
{
    switch (place) {
    case UrlPlace::Voice:
    case UrlPlace::Sms:
    case UrlPlace::Status:
        return describe(domain::kindOf(place));
    case UrlPlace::VoiceFallback:
        //: the URL that Twilio calls where the voice webhook fails
        return Urls::tr("Voice fallback");
    case UrlPlace::SmsFallback:
        //: the URL that Twilio calls where the SMS webhook fails
        return Urls::tr("SMS fallback");
    }
    return {};
}

QString describe(domain::UrlSetKind kind)
{
    //: a set of webhook URLs: Normal, or Fail-over
    return kind == domain::UrlSetKind::Normal ? Urls::tr("Normal")
                                              //: a set of webhook URLs: Normal, or Fail-over
                                              : Urls::tr("Fail-over");
}

QString fault(const UrlCheck &check)
{
    switch (check.fault) {
    case UrlFault::None:
        return {};
    case UrlFault::Empty:
        return Urls::tr("A URL is needed here.");
    case UrlFault::Space:
        return Urls::tr("There is a space in it, perhaps an invisible one. Remove it.");
    case UrlFault::Placeholder:
        //: %1 is what was typed, "{orgId}"; {organizationId} stays as it is
        return Urls::tr("%1 is not filled in by anybody; the placeholder is {organizationId}.").arg(check.part);
    case UrlFault::PlaceholderInHost:
        return Urls::tr("The placeholder can stand in the path or after it, not in the host name.");
    case UrlFault::NotAUrl:
        return Urls::tr("This is not a URL. It begins like https://api.serviceflow.com/…");
    case UrlFault::NotHttps:
        return Urls::tr("It has to begin with https://, so that nobody can listen in.");
    case UrlFault::NoHost:
        return Urls::tr("The host name is missing after https://.");
    case UrlFault::ThisComputer:
        //: %1 is a host, "localhost"
        return Urls::tr("%1 is this computer; Twilio cannot reach it.").arg(check.part);
    case UrlFault::PrivateAddress:
        //: %1 is a host, "192.168.0.7"
        return Urls::tr("%1 is in a private network; Twilio cannot reach it.").arg(check.part);
    case UrlFault::Port:
        //: %1 is what was typed
        return Urls::tr("“%1” is not a port; those are 1 to 65535.").arg(check.part);
    case UrlFault::TooLong:
        return Urls::tr("It is longer than %1 characters.").arg(domain::longestUrl);
    }
    return {};
}

QString remarks(const UrlCheck &check)
{
    QStringList remarks;
    if (!check.meant.isEmpty()) {
        //: %1 is a host name
        remarks << Urls::tr("Is %1 meant?").arg(check.meant);
    }
    if (check.hasUserInfo)
        remarks << Urls::tr("The name and password in it are stored and sent to Twilio; windows and logs mask them.");
    if (check.hasFragment)
        remarks << Urls::tr("What follows # are settings for Twilio; they are kept as they are.");
    if (check.port > 0)
        remarks << Urls::tr("Twilio signs calls without the port %1.").arg(check.port);
    return remarks.join(u' ');
}

QString shown(const domain::Webhook &webhook)
{
    const QString url = domain::maskedUrl(webhook.url);
    return webhook.method.compare("GET"_L1, Qt::CaseInsensitive) == 0 && !url.isEmpty() ? u"GET "_s + url : url;
}

} // namespace phonedesk::words
