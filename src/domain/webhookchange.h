// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/listednumber.h"
#include "domain/numberconfiguration.h"
#include "domain/urlset.h"

#include <QList>
#include <QString>

#include <optional>

namespace phonedesk::domain {

// What somebody wants of the webhooks of many numbers.
struct WebhookChange
{
    enum class Kind {
        Set,         // the URLs of `webhooks`; a place without one stays as it is
        Expected,    // what each number's organisation should have
        ReplaceHost, // the same URLs on another host, fallbacks too
    };

    Kind kind = Kind::Expected;
    WebhookSet webhooks; // may hold the organisation's placeholder
    QString oldHost;     // with a port, only URLs with that port are meant
    QString newHost;     // with a port, the URL's own is replaced too

    bool operator==(const WebhookChange &) const = default;
};
QString name(WebhookChange::Kind kind);

// The URL on another host; scheme, user info, path, query and fragment stay byte for byte. Empty: it is not on
// `oldHost`.
std::optional<QString> onOtherHost(const QString &url, const QString &oldHost, const QString &newHost);

// "host" or "host:port" of a URL, in lower case; empty: it has none.
QString hostAndPort(const QString &url);

// A SIP trunk, a TwiML application or a Messaging Service that answers instead of the number's own URLs: they would be
// saved, and not used.
struct AnsweredElsewhere
{
    enum class By { Trunk, VoiceApplication, SmsApplication, MessagingService };

    By by = By::Trunk;
    QString sid;  // TK..., AP..., MG...
    QString name; // where it is known
    QString url;  // where it is known: the first of its URLs that is on the old host
    bool operator==(const AnsweredElsewhere &) const = default;
};

// A TwiML application (Twilio docs, "Applications").
struct Application
{
    QString sid; // AP...
    QString name;
    WebhookSet webhooks;

    bool operator==(const Application &) const = default;
};

// What a change sends for one number, and what it leaves because the number's own URLs are not used there.
struct PlannedChange
{
    FieldChanges wanted;
    QList<AnsweredElsewhere> notMoved;

    bool operator==(const PlannedChange &) const = default;
};

// What is known of those that may answer instead of a number's own URLs.
struct OtherAnswers
{
    std::optional<MessagingService> service;
    QList<Application> applications; // of the account, as far as they are known
};

// `expected`: what the number's organisation should have, with its placeholders filled in; for Kind::Expected.
PlannedChange planChange(const NumberConfiguration &present, const OtherAnswers &others, const WebhookChange &change,
                         const QString &organizationId, const WebhookSet &expected);

QString urlParameter(UrlPlace place); // Twilio's: "VoiceUrl"

// The settings of a packed configuration, by Twilio's names.
FieldChanges settingsOf(const ListedConfiguration &configuration);
ListedConfiguration configurationOf(const FieldChanges &settings);
WebhookSet webhooksOf(const FieldChanges &settings);
// Whether two configurations answer alike in this setting: the method of a URL that is blank in both says nothing.
bool isSame(const FieldChanges &a, const FieldChanges &b, const QString &setting);

} // namespace phonedesk::domain
