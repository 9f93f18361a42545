// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/numberconfiguration.h"
#include "domain/shorttext.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace phonedesk::domain {

using ShortSid = ShortText<34>; // two letters and 32 hexadecimal digits

// Where a listed number's calls and texts go, packed. Copies share their memory, and those who make many of them share
// one among all numbers that are set up alike.
class ListedConfiguration
{
public:
    // The order in which the fields are packed; their names are Twilio's.
    enum Field {
        VoiceUrl,
        VoiceMethod,
        SmsUrl,
        SmsMethod,
        StatusCallback,
        StatusCallbackMethod,
        VoiceFallbackUrl,
        VoiceFallbackMethod,
        SmsFallbackUrl,
        SmsFallbackMethod,
        VoiceApplicationSid,
        SmsApplicationSid,
        TrunkSid,
        FieldCount,
    };
    static QLatin1StringView nameOf(Field field); // "voice_url"

    ListedConfiguration() = default;
    // UTF-8, each field ended by a line feed.
    explicit ListedConfiguration(QByteArray packed) : m_packed(std::move(packed)) {}
    static ListedConfiguration of(const NumberConfiguration &configuration);
    static ListedConfiguration fromJson(const QJsonObject &json);

    QString field(Field field) const;
    WebhookSet webhooks() const; // a method that Twilio left out is POST, as there
    QJsonObject toJson() const;  // by Twilio's names; what is empty is left out
    const QByteArray &packed() const { return m_packed; }

    friend bool operator==(const ListedConfiguration &, const ListedConfiguration &) = default;
    friend size_t qHash(const ListedConfiguration &configuration, size_t seed = 0)
    {
        return ::qHash(configuration.m_packed, seed);
    }

private:
    QByteArray m_packed;
};

// A number as a listing of an account says it: small, because there may be a hundred thousand of them.
struct ListedNumber
{
    ShortSid sid;         // PN...
    ShortText<16> number; // E.164
    QString accountSid;   // shared among the numbers of a listing
    QString friendlyName;
    ListedConfiguration configuration;
    qint64 created = 0; // seconds since 1970, UTC; 0: not said
    qint64 updated = 0;
    bool hasVoice = true;
    bool hasSms = true;

    static ListedNumber of(const NumberConfiguration &configuration);
    NumberConfiguration toConfiguration() const; // without what a listing leaves out (raw, emergency address)
    QJsonObject toResource() const;              // the same by Twilio's names, as its resource would say it
    bool operator==(const ListedNumber &) const = default;
};

// A number that we manage, as far as a comparison needs it.
struct ManagedNumber
{
    ShortSid sid; // PN...
    ShortText<16> number;
    QString id; // of our row
    QString organizationId;
    QString accountSid;
    QString label;
    QDateTime createdAt;

    bool operator==(const ManagedNumber &) const = default;
};

// What is known of the last listing of an account's numbers.
struct ListingRecord
{
    QString accountSid;
    QDateTime startedAt;
    QDateTime endedAt; // invalid: it is under way, or its program was ended
    bool isWhole = false;
    qint64 numbers = 0; // that it saw
    QString trouble;    // why it broke off: an ErrorKind's name; empty otherwise

    bool operator==(const ListingRecord &) const = default;
};

// A number of a comparison that somebody has looked at and left as it is.
struct IgnoredNumber
{
    QString sid;   // PN...
    QString what;  // what was the matter; ignored only as long as it is that
    QString note;  // why
    QString actor; // login@host
    QDateTime at;

    bool operator==(const IgnoredNumber &) const = default;
};

} // namespace phonedesk::domain

// Long lists of them grow in place.
Q_DECLARE_TYPEINFO(phonedesk::domain::ListedNumber, Q_RELOCATABLE_TYPE);
