// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apicall.h"

#include <QMap>

#include <optional>

namespace phonedesk::sandbox {

// What the form of a purchase or an update sets, by field name, or why Twilio refuses it. `before` are the settings
// that the number has already; they count for rules about two fields.
struct NumberChanges
{
    QMap<QString, QString> fields;
    std::optional<ApiReply> refusal;
};
NumberChanges readChanges(const ApiCall &call, const QMap<QString, QString> &before,
                          const domain::Capabilities &capabilities);

// Applies them to an owned number, with what Twilio does of itself.
void applyChanges(const ApiCall &call, OwnedNumber &number, const QMap<QString, QString> &changes);

} // namespace phonedesk::sandbox
