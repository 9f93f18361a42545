// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "inventory/numberimportplan.h"

#include <QObject>

#include <memory>

namespace phonedesk::inventory {

struct ImportNeeds;

// A list of numbers: a file, or what somebody pasted.
struct NumberSource
{
    QString name; // for histories: "numbers.csv"
    QString path; // empty: it is `bytes`
    QByteArray bytes;
};

// What an import has done.
struct NumberImportResult
{
    NumberImportPlan::Counts counts;
    QList<domain::PhoneNumber> differing; // adopted ones whose webhooks are not their organisation's
};

// Adopts, re-labels and moves many numbers as a list says, after a dry run. Twilio is asked what it has, and nothing of
// it is changed: an adopted number keeps its webhooks, is not verified, and how it was found is kept, so that it can be
// disconnected. Lives on the GUI thread; reading and planning do not run there.
class NumberImport : public QObject
{
    Q_OBJECT

public:
    explicit NumberImport(const ImportNeeds &needs);
    ~NumberImport() override;

    // The dry run. A list that names numbers that are not ours has all accounts compared first: what they answer is
    // there for Compare too. NotFound: the file cannot be read.
    core::CallHandle plan(const NumberSource &source, core::ResultCallback<NumberImportPlan> done);
    // All rows that are neither refused nor (unless `withSimilar`) only similar, in one transaction; or none. Conflict:
    // something that the plan was made upon is otherwise by now.
    core::CallHandle write(const NumberImportPlan &plan, bool withSimilar, const QString &sourceName,
                           core::ResultCallback<NumberImportResult> done);

signals:
    void asking(qint64 numbers); // that Twilio has listed so far, for a plan

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phonedesk::inventory
