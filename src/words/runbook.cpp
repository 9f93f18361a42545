// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/runbook.h"

#include "domain/webhookchange.h"
#include "words/connection.h"
#include "words/errors.h"
#include "words/urls.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::words {

using domain::BatchKind;
using domain::BatchRow;
using domain::BatchRowState;

namespace {

struct RunBook
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::words::RunBook)

public:
    static QString title(BatchKind kind)
    {
        switch (kind) {
        case BatchKind::Update:
            return tr("Webhooks changed with Phone Desk");
        case BatchKind::PutBack:
            return tr("Webhooks put back with Phone Desk");
        case BatchKind::FailOver:
            return tr("Fail over with Phone Desk");
        case BatchKind::FailBack:
            break;
        }
        return tr("Fail back with Phone Desk");
    }

    static void addRow(QStringList &lines, const BatchRow &row)
    {
        QString head = row.number.toString() + u"  "_s + row.twilioSid + u"  "_s + describe(row.state);
        if (row.endedAt.isValid())
            head = time(row.endedAt) + u"  "_s + head;
        if (!row.requestId.isEmpty())
            head += u"  "_s + row.requestId;
        lines << head;
        const domain::FieldChanges before = domain::settingsOf(row.found.packed().isEmpty() ? row.shown : row.found);
        const domain::FieldChanges &values = row.written.isEmpty() ? row.wanted : row.written;
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            //: one setting of a number: what it was, and what it is now
            lines << u"    "_s + tr("%1: %2 → %3")
                                     .arg(it.key(), settingValue(it.key(), before.value(it.key())),
                                          settingValue(it.key(), it.value()));
        }
        if (const QString why = whyNot(row); !why.isEmpty())
            lines << u"    "_s + why;
    }

    static QString time(const QDateTime &at) { return at.toUTC().toString(Qt::ISODate); }
};

} // namespace

QString describe(BatchRowState state)
{
    switch (state) {
    case BatchRowState::Waiting:
        return RunBook::tr("Waiting");
    case BatchRowState::Asked:
        //: a request was sent, and its answer has not come
        return RunBook::tr("Sent, not known yet");
    case BatchRowState::Written:
        return RunBook::tr("Written");
    case BatchRowState::AlreadySo:
        return RunBook::tr("Already so");
    case BatchRowState::Changed:
        //: somebody changed the number after it was shown here
        return RunBook::tr("Changed since, left as it is");
    case BatchRowState::Failed:
        break;
    }
    return RunBook::tr("Not written");
}

QString whyNot(const BatchRow &row)
{
    if (!row.error)
        return {};
    if (row.error->operation == "batch.ask"_L1 && row.error->kind == core::ErrorKind::Conflict)
        return RunBook::tr("It is being set up, released or changed elsewhere in Phone Desk. Nothing was sent; try it "
                           "again when that is over.");
    return describe(*row.error, row.number.display()).text();
}

QString runBook(const domain::Batch &batch, const QList<BatchRow> &rows)
{
    QStringList lines{RunBook::title(batch.kind), RunBook::tr("By: %1").arg(batch.actor),
                      RunBook::tr("Began: %1").arg(RunBook::time(batch.startedAt))};
    if (batch.endedAt.isValid())
        lines << (batch.wasStopped ? RunBook::tr("Stopped: %1") : RunBook::tr("Ended: %1"))
                     .arg(RunBook::time(batch.endedAt));
    if (const auto environment = domain::environmentOf(batch))
        //: %1 is Production or Staging, %2 Normal or Fail-over
        lines << RunBook::tr("Environment: %1, where the set %2 is active from then on")
                     .arg(describe(*environment), describe(*domain::setActivatedBy(batch.kind)));
    if (const QString despite = batch.what.value(domain::batchDespiteKey).toString(); !despite.isEmpty())
        //: %1 is a host
        lines << RunBook::tr("Begun although the checks of %1 failed").arg(despite);
    if (!batch.rollback.isEmpty())
        lines << RunBook::tr("Rollback file: %1").arg(batch.rollback);
    for (const BatchRowState state : domain::allBatchRowStates) {
        const auto count = std::ranges::count(rows, state, &BatchRow::state);
        if (count > 0)
            //: %1 is what became of numbers: "Written"; %2 how many
            lines << RunBook::tr("%1: %2").arg(describe(state), QString::number(count));
    }
    lines << QString();
    for (const BatchRow &row : rows)
        RunBook::addRow(lines, row);
    return lines.join(u'\n') + u'\n';
}

} // namespace phonedesk::words
