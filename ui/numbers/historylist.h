// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/historyentry.h"
#include "domain/sentrequest.h"
#include "words/times.h"

#include <QWidget>

class QVBoxLayout;

namespace phonedesk::ui {

// Who did what to a number, and when, newest first: a few of them, and all on request. The whole time is in a tip on
// hover and on focus.
//
// Object names, N from 0: details.history.N (what was done), .time.N, .request.N (where something was sent), .all.
class HistoryList : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype few = 5;

    // `me`: this desk's actor.
    HistoryList(const QList<domain::HistoryEntry> &entries, const QString &me, const QDateTime &now, bool showAll,
                const words::Times &times = {}, QWidget *parent = nullptr);

signals:
    void requestWanted(const phonedesk::domain::SentRequest &request);
    void allWanted();

private:
    void addEntry(int index, const domain::HistoryEntry &entry, const QString &me, const QDateTime &now);

    words::Times m_times;
    QStringList m_requests; // the accessible names of their buttons
    QVBoxLayout *m_column;
};

} // namespace phonedesk::ui
