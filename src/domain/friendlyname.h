// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phonedesk::domain {

inline constexpr qsizetype longestFriendlyName = 64; // IncomingPhoneNumber, FriendlyName

// How Twilio's Console lists a number: {organization} and {label} are filled in.
QString defaultNamePattern(); // "{organization} · {label}"

// What is wrong with a pattern: something in braces that is neither of the two; empty: nothing.
QString unknownInNamePattern(const QString &pattern);

// "Acme Dental · Main Line", at most 64 characters (UTF-16, so that it fits however Twilio counts), never cut within a
// character that is made of several. What joined an empty part to the rest goes with it.
QString friendlyName(const QString &pattern, const QString &organization, const QString &label);

} // namespace phonedesk::domain
