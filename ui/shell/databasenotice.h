// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace phonedesk::ui {

class DatabaseRoom;
class MessageStrip;

// At the top of the main window, when there is something to say of the database: its daily copy failed, or a copy was
// restored. Else it takes no room.
//
// Object names: databaseNotice with .retry, .settings, .close
class DatabaseNotice : public QWidget
{
    Q_OBJECT

public:
    explicit DatabaseNotice(DatabaseRoom &room, QWidget *parent = nullptr);

signals:
    void settingsRequested();

private:
    void refresh();

    DatabaseRoom &m_room;
    MessageStrip *m_strip;
};

} // namespace phonedesk::ui
