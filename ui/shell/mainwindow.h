// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "ui/common/desk.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QSplitter;
class QVBoxLayout;

namespace phonedesk::ui {

class FailOverActs;
class KeyNotice;
class Label;
class MainMenu;
class MessageStrip;
class ModeStrip;
class ChangeActs;
class CompareActs;
class ConnectActs;
class NumberActs;
class NumberChanges;
class NumberDetails;
class NumberFeed;
class NumberRecords;
class NumberTable;
class NumberTableModel;
class OpenWizards;
class ReleaseActs;
class SettingsWindow;
class Sidebar;
class ToolRow;
struct NumberRow;

// The numbers window. It opens at once and fills as the rooms of `desk` load: the composition loads accounts and
// organisations before numbers, so that "no account" is never shown by mistake. Geometry, splitter, sorting and the
// details pane are remembered (QSettings "window/…").
//
// Object names: mainWindow, modeStrip, toolRow.setUp, toolRow.filter, sidebar, numbers (the table), numbersEmpty with
// empty.connect, .demo, .setUp, .clearFilter, .retry; details with .number, .copyNumber, .continue, .status, .sid;
// status.count, status.note; the menus' actions "action.…" (mainmenu.cpp).
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Desk &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setUpNumber();                            // opens a wizard
    void continueRun(const QString &runId);        // opens it at that run; raises the one that shows it already
    void showNumber(const QString &phoneNumberId); // chooses it, clearing a filter that hides it
    void addAccount();
    void openSettings(const QString &page = {}); // raises them where they are open; empty: the page last seen
    // Another in its place, which shows the same in the language of now, with the wizards and settings that are open.
    // Null: a dialog waits for an answer; renewable() is emitted when it has got it.
    std::unique_ptr<MainWindow> renewed();
    void dismiss(); // before the rooms are closed: closes what it opened, unasked, and remembers how it was left

signals:
    void renewable();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void restore();
    void remember();
    void resetLayout();
    void takeOver(MainWindow &former);
    void takeOverSettings(MainWindow &former);
    void applyFilter();
    void clearFilter();
    void refresh();     // counts, place and details
    void refreshSoon(); // at once, but not after each of many changes
    void refreshSidebar();
    void refreshPlace();
    void refreshDetails();
    void refreshActions();
    void arrange(); // which panes there is room for
    void focusNextPane();
    void rowActivated(const QString &key);
    std::optional<NumberRow> currentRow() const;
    QString accountName(const QString &sid) const;
    void showAccounts(); // in the strip
    void addKey(const QString &accountSid);

    Desk &m_desk;
    NumberTableModel *m_model;
    std::unique_ptr<NumberFeed> m_feed;
    MainMenu *m_menu;
    ModeStrip *m_mode;
    ToolRow *m_tools;
    KeyNotice *m_keys;
    QVBoxLayout *m_notice; // around m_keys and m_runNotice
    QVBoxLayout *m_panes;
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    NumberTable *m_table;
    NumberDetails *m_details;
    Label *m_count;
    Label *m_note;
    NumberActs *m_acts;
    NumberRecords *m_records;
    MessageStrip *m_changeNotice;
    NumberChanges *m_changes;
    OpenWizards *m_wizards;
    ConnectActs *m_connecting;
    CompareActs *m_comparing;
    ChangeActs *m_changing = nullptr;
    FailOverActs *m_failingOver = nullptr;
    ReleaseActs *m_releasing;
    MessageStrip *m_runNotice;
    QPointer<SettingsWindow> m_settings;
    QTimer m_refresh;
    QElapsedTimer m_refreshed;
    QTimer m_ages;
    bool m_wantsDetails = true;
};

} // namespace phonedesk::ui
