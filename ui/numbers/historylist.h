// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentrequest.h"
#include "domain/timeline.h"
#include "words/times.h"

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace phonedesk::ui {

// Who did what to a number, when, and on whose record, newest first: a few of them, and all on request. The whole time
// is in a tip on hover and on focus.
//
// Object names, N from 0: details.history.N (what was done), .time.N, .source.N, .request.N (where something was sent),
// .values.N (where values are known), .revert.N (of what only Phone Desk has), .all.
class HistoryList : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype few = 5;

    // `me`: this desk's actor.
    HistoryList(const QList<domain::TimelineEntry> &entries, const QString &me, const QDateTime &now, bool showAll,
                const words::Times &times = {}, QWidget *parent = nullptr);

signals:
    void requestWanted(const phonedesk::domain::SentRequest &request);
    void changeWanted(const phonedesk::domain::TimelineEntry &entry); // its old and new values
    void revertWanted(const phonedesk::domain::HistoryEntry &entry);
    void allWanted();

private:
    void addEntry(int index, const domain::TimelineEntry &entry, const QString &me, const QDateTime &now);
    void addLinks(QLayout &row, int index, const domain::TimelineEntry &entry, const QString &what);

    words::Times m_times;
    QStringList m_spoken; // names of links, each of them used once
    QVBoxLayout *m_column;
};

} // namespace phonedesk::ui
