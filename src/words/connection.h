// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "words/errors.h"

#include <QString>
#include <QStringList>

namespace phonedesk::words {

QString describe(domain::ConnectionField field); // "Voice", "SIP trunk"
QString describe(domain::UrlOwner owner);        // "blank", "Twilio's demo"

// Of a line that stands in the way: the sentence that says what it does now, and what taking it away does.
QString why(const domain::ConnectionLine &line);
QString removal(const domain::ConnectionLine &line); // for a tick: "Take the number off the SIP trunk"
// What a line that is no webhook's holds: a SID, a name.
QString held(const domain::ConnectionLine &line);

// "VoiceUrl" as people read it: "Voice webhook".
QString settingName(const QString &parameter);
QString settingValue(const QString &parameter, const QString &value); // "none" where it is empty; user info masked

// None of these accounts ("ServiceFlow production (AC12…9f)") has it.
Message notInAccounts(const QStringList &accounts, const QString &subject);

} // namespace phonedesk::words
