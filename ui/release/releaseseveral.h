// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls.h"
#include "domain/phonenumber.h"
#include "ui/common/dialogbase.h"

#include <QHash>
#include <QList>

namespace phonedesk::ui {

class Label;
class ReleaseRow;
struct Desk;

// Gives several numbers back: each with what its release does and a tick of its own, none ticked at first. Protected
// ones are left out, and named. Object names: releaseSeveral; releaseSeveral.text, .list, .leftOut, .sum, .commit,
// .keep; of its rows see ReleaseRow.
class ReleaseSeveral : public DialogBase
{
    Q_OBJECT

public:
    // More are not offered: nobody reads the consequences of more.
    static constexpr qsizetype most = 20;

    // `numbers` are ours, and no run is open for any of them; of more than `most` that may be released it says so, and
    // releases none.
    ReleaseSeveral(Desk &desk, const QList<domain::PhoneNumber> &numbers, QWidget *parent);

private:
    void list(const QList<domain::PhoneNumber> &numbers);
    void refresh();
    void commit();
    void runChanged(const QString &runId);
    qsizetype underWay() const;

    Desk &m_desk;
    QList<ReleaseRow *> m_rows;
    QHash<QString, ReleaseRow *> m_runs; // by run
    QList<QString> m_ended;              // of those runs
    bool m_isStarted = false;
    Label *m_sum;
    Button *m_commit;
    Button *m_keep;
    core::Calls m_calls;
};

} // namespace phonedesk::ui
