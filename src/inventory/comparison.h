// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "inventory/comparednumber.h"

#include <QObject>

#include <memory>

namespace phonedesk::inventory {

struct ComparisonNeeds;

// What Twilio holds against what we know, number by number, for every account that this desk reaches. Answers are kept:
// load() brings back what the last listings saw, and how old that is. Nothing here changes a number. Lives on the GUI
// thread.
class Comparison : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NotLoaded,
        Loading,
        Ready,
        Comparing, // found() grows page by page
        Failed,    // the database could not be read
    };

    explicit Comparison(const ComparisonNeeds &needs);
    ~Comparison() override;

    // From the database alone. Again whenever URL sets or organisations change.
    void load();
    // Lists the numbers of all accounts, or of one and its subaccounts, and compares. Nothing while one is under way.
    void compare(const QString &accountSid = {});
    // What was seen until then is kept, and not taken for the whole.
    void cancel();

    State state() const;
    const std::optional<core::Error> &error() const; // with Failed
    // The numbers that are not as expected, ignored ones included; in the order in which they were found.
    const QList<ComparedNumber> &found() const;
    const QList<ComparedAccount> &accounts() const;
    const ComparisonFigures &figures() const;
    // Every account's answer is at least as new; invalid: none was ever listed whole.
    QDateTime asOf() const;

    // Of one of found().
    QList<FieldDifference> differences(const ComparedNumber &number) const;
    QString organizationName(const QString &organizationId) const;
    QString label(const ComparedNumber &number) const; // ours, else Twilio's FriendlyName
    std::optional<domain::IgnoredNumber> ignored(const ComparedNumber &number) const;

    // Until something else is the matter with it.
    core::CallHandle ignore(const ComparedNumber &number, const QString &note, core::ResultCallback<void> done);
    core::CallHandle stopIgnoring(const ComparedNumber &number, core::ResultCallback<void> done);

    // After a change of ours: what Twilio's own answer says of a number. One that is as expected now leaves found().
    void confirmed(const domain::NumberConfiguration &present);

signals:
    void stateChanged();
    void progressed(); // accounts() or figures() changed
    void aboutToReset();
    void reset(); // found() is another list
    void aboutToAdd(int first, int last);
    void added();
    void aboutToRemove(int row);
    void removed();
    void numberChanged(int row);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phonedesk::inventory
