// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace phonedesk::ui {

class MessageStrip;
class NetworkRoom;

// At the top of the main window while the proxy's password cannot be read: why requests may be refused, and what to do.
// Else it takes no room.
//
// Object names: networkNotice with .retry, .settings
class NetworkNotice : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkNotice(NetworkRoom &room, QWidget *parent = nullptr);

signals:
    void settingsRequested();

private:
    void refresh();

    NetworkRoom &m_room;
    MessageStrip *m_strip;
};

} // namespace phonedesk::ui
