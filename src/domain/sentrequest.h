// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace phonedesk::domain {

// A request that changed something at Twilio, as it was sent, without the base address and the credential. A webhook's
// user info is in it as it was sent: mask it where it is shown.
struct SentRequest
{
    enum class Kind {
        Purchase,  // POST IncomingPhoneNumbers
        Configure, // POST IncomingPhoneNumbers/{PN...}
        Release,   // DELETE IncomingPhoneNumbers/{PN...}
    };

    Kind kind = Kind::Purchase;
    QString accountSid;                      // AC..., in the path
    QString numberSid;                       // PN..., in the path; empty for a purchase
    QList<std::pair<QString, QString>> form; // Twilio's names, in the order of the wire; an empty value clears

    // "/2010-04-01/Accounts/AC.../IncomingPhoneNumbers.json"
    QString path() const;
    QString value(QStringView name) const; // of the form; empty: not sent, or sent empty
    bool operator==(const SentRequest &) const = default;
};

// In a history entry's details, and in a run's state, under this name.
inline constexpr QLatin1StringView sentRequestKey{"request"};

QJsonObject toJson(const SentRequest &request);
std::optional<SentRequest> sentRequestFromJson(const QJsonObject &json);

} // namespace phonedesk::domain
