// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls.h"
#include "ui/common/desk.h"
#include "ui/numbers/numberdetails.h"

#include <QObject>

#include <functional>

namespace phonedesk::ui {

class HistoryFeed;
class MainMenu;

// What is on record of the chosen row: its history for the details, the summary for a ticket, what was sent.
class NumberRecords : public QObject
{
    Q_OBJECT

public:
    // `current` answers with the chosen row. `parent` is the window that dialogs belong to.
    NumberRecords(Desk &desk, MainMenu &menu, NumberDetails &details, std::function<std::optional<NumberRow>()> current,
                  QWidget *parent);

    // Adds the history and whose it is; changed() follows when it is read.
    void fill(NumberDetails::Content &content);
    // What is possible with the chosen row now.
    void refresh();

signals:
    void changed();
    void failed(const QString &title, const phonedesk::core::Error &error);
    void copied(); // the summary stands in the clipboard

private:
    void copySummary();
    void copySummary(const NumberRow &row, const QList<domain::HistoryEntry> &history);
    void showChange(const domain::TimelineEntry &entry);
    void revert(const domain::HistoryEntry &entry);
    void showRequest(const domain::SentRequest &request);

    Desk &m_desk;
    MainMenu &m_menu;
    std::function<std::optional<NumberRow>()> m_current;
    HistoryFeed *m_history;
    core::CallHandle m_reading;
    core::Calls m_acts;
};

} // namespace phonedesk::ui
