// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace phonedesk::twilio {

// Gives a request its credential. Whoever implements it holds the secret; this room only passes the header on.
class Authorizer
{
public:
    virtual ~Authorizer() = default;

    virtual QString accountSid() const = 0;             // AC...: the one that stands in the URLs
    virtual QByteArray authorizationHeader() const = 0; // "Basic ..."
};

} // namespace phonedesk::twilio
