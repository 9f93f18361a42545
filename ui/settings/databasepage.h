// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/databasefacts.h"
#include "ui/common/desk.h"
#include "ui/settings/settingspage.h"
#include "words/times.h"

namespace phonedesk::ui {

class Button;
class Label;
class MessageStrip;
class StatusText;

// Where the database is, its copies, and the way back to one. In a demo: what becomes of its database.
//
// Object names: settings.database.path, .openFolder, .contents, .backUp, .restore, .daily, .retryDaily, .openBackups,
// .message; the file dialogs settings.database.saveDialog, .restoreDialog
class DatabasePage : public SettingsPage
{
    Q_OBJECT

public:
    DatabasePage(DatabaseRoom &room, Mode mode, const words::Times &times = {}, QWidget *parent = nullptr);

private:
    void addPlace(Mode mode);
    void addCopies();
    void showDaily();
    void askWhere();
    void backUp(const QString &path, bool replace);
    void askWhich();
    void look(const QString &path);
    void setWorking(bool isWorking);

    DatabaseRoom &m_room;
    words::Times m_times;
    MessageStrip *m_message;
    Label *m_contents = nullptr;
    StatusText *m_daily = nullptr;
    Button *m_backUp = nullptr;
    Button *m_restore = nullptr;
    Button *m_retryDaily = nullptr;
    core::CallHandle m_facts;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
