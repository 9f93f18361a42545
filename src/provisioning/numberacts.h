// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/calls.h"
#include "domain/organization.h"
#include "domain/phonenumber.h"

#include <QObject>

#include <memory>

namespace phonedesk::provisioning {

struct Needs;

// What keeps a number from being moved to an organisation.
enum class MoveObstacle {
    None,
    SameOrganization, // it is there already
    OtherAccount,     // the organisation's numbers are another Twilio account's
    NoAccount,        // the organisation has none
    Archived,         // the organisation is not in use
    Released,         // the number is not ours any more
};
MoveObstacle moveObstacle(const domain::PhoneNumber &number, const domain::Organization &organization);

// What came of checking numbers.
struct CheckSummary
{
    int verified = 0;
    int failing = 0;                  // the new verdict says why
    int notChecked = 0;               // Twilio or the database did not answer: nothing was written
    std::optional<core::Error> error; // the first of those

    int all() const { return verified + failing + notChecked; }
    bool operator==(const CheckSummary &) const = default;
};

// What is done to a number here and now, without a run: nothing at Twilio is changed. Each act is one transaction with
// its history entry, which says what was before. Lives on the GUI thread.
class NumberActs : public QObject
{
    Q_OBJECT

public:
    explicit NumberActs(const Needs &needs);
    ~NumberActs() override;

    static constexpr qsizetype longestLabel = 60;

    // `from` is the label that was shown: Conflict if it is another by now. Rejected: too long, or with line breaks.
    core::CallHandle setLabel(const QString &id, const QString &from, const QString &to,
                              core::ResultCallback<void> done);
    // A protected number cannot be released.
    core::CallHandle setProtected(const QString &id, bool isProtected, core::ResultCallback<void> done);
    // Rejected: an obstacle. Webhooks stay as they are.
    core::CallHandle move(const QString &id, const QString &organizationId, core::ResultCallback<void> done);

    // Reads each number's configuration back and calls its webhooks: each distinct one once, however many numbers have
    // it. A verdict is saved for each number whose account answers; progressed() tells how far it is. Abandoning it
    // stops it before the next number.
    core::CallHandle verify(const QList<domain::PhoneNumber> &numbers, core::ResultCallback<CheckSummary> done);

signals:
    void progressed(int done, int all);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phonedesk::provisioning
