// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "inventory/comparednumber.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>
#include <optional>

namespace phonedesk::inventory {

// What Twilio would have to be sent so that the number has these webhooks; empty: it has them.
domain::FieldChanges changesNeeded(const domain::ListedNumber &number, const domain::WebhookSet &expected);

// Says of each number that Twilio lists how it stands to ours. Knows nothing of where lists come from.
class Judge
{
public:
    // The webhooks that an organisation's numbers should have; empty: nobody knows the organisation.
    using Expected = std::function<std::optional<domain::WebhookSet>(const QString &organizationId)>;

    Judge(Expected expected, QSet<QString> ownHosts) : m_expected(std::move(expected)), m_ownHosts(std::move(ownHosts))
    {
    }

    void addManaged(const QList<domain::ManagedNumber> &numbers);
    void addIgnored(const QList<domain::IgnoredNumber> &numbers);
    void setManaged(const domain::ManagedNumber &number); // new, or another organisation's
    void dropManaged(const domain::ShortSid &sid) { m_known.remove(sid); }
    bool isJudged(const domain::ShortSid &sid) const;
    const domain::IgnoredNumber *ignored(const QString &sid) const; // whatever it is ignored for
    void setIgnored(const domain::IgnoredNumber &number) { m_ignored.insert(number.sid, number); }
    void dropIgnored(const QString &sid) { m_ignored.remove(sid); }

    // A number is judged once per comparison, and again when it has changed. AsExpected is an answer too.
    ComparedNumber judge(const domain::ListedNumber &number);
    // Those of ours that were not judged, in accounts that were listed whole, and that were there when that began.
    QList<ComparedNumber> missing(const QHash<QString, QDateTime> &wholeSince) const;
    // Ours in these accounts.
    int managedIn(const QSet<QString> &accounts) const;

    const domain::ManagedNumber *managed(const domain::ShortSid &sid) const;
    QList<FieldDifference> differences(const ComparedNumber &number) const;
    bool isIgnored(const ComparedNumber &number) const;

private:
    struct Known
    {
        domain::ManagedNumber number;
        bool isJudged = false;
    };
    struct Verdict
    {
        Finding finding;
        Answering answering;
    };
    using Case = std::pair<domain::ListedConfiguration, QString>;

    Verdict verdict(const domain::ListedNumber &number, const QString &organizationId);
    Answering answering(const domain::NumberConfiguration &configuration) const;
    domain::FieldChanges changes(const domain::ListedNumber &number, const QString &organizationId) const;

    const Expected m_expected;
    const QSet<QString> m_ownHosts;
    QHash<domain::ShortSid, Known> m_known;
    QHash<QString, domain::IgnoredNumber> m_ignored;
    QHash<Case, Verdict> m_verdicts; // most numbers are set up like another
};

} // namespace phonedesk::inventory
