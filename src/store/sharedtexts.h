// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phonenumber.h"

#include <QSet>
#include <QString>

namespace phonedesk::store {

// Keeps one copy of each text that many numbers have in common: names, URLs, methods. A hundred thousand rows with the
// same webhooks then hold them once. Used by one thread at a time.
class SharedTexts
{
public:
    void share(domain::PhoneNumber &row);

private:
    void share(QString &text);

    QSet<QString> m_texts;
};

} // namespace phonedesk::store
