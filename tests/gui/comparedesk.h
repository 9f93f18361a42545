// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/numberconfiguration.h"
#include "sandboxdesk.h"

#include <QJsonObject>
#include <QStringList>

namespace phonedesk::testsupport {

// A SandboxDesk whose Twilio has numbers that somebody else set up, and whose database knows some of them.
class CompareDesk : public SandboxDesk
{
public:
    // What the sandbox holds for a number that is as our organisations' numbers should be.
    static QJsonObject ours();
    // A number of the account, a year old; answers with its SID.
    QString inject(const QString &number, const QJsonObject &fields);
    // Ours, in the database, as it would be after a set-up; answers with the row's id. Call readNumbers() after.
    QString manage(const QString &sid, const QString &number, const QString &label = QStringLiteral("Main Line"));
    bool readNumbers();
    // POSTs and DELETEs at Twilio since the sandbox began, as "POST PN... [[name, value], ...]".
    QStringList writes();
    // What Twilio holds now.
    domain::NumberConfiguration present(const QString &sid);

private:
    int m_injected = 0;
};

} // namespace phonedesk::testsupport
