// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace phonedesk::ui {

// Notices of the desktop's (org.freedesktop.Notifications on the session bus), for who looks at another program: one at
// most about each thing. Not waited for; nothing happens where nobody offers them. Others may read them over a
// shoulder, and servers keep them: no number of a caller or of a customer in full, no secret.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotices(QObject *parent = nullptr);

    // Takes the place of the one about the same.
    void show(const QString &about, const QString &title, const QString &text);
    void withdraw(const QString &about);

signals:
    void clicked(const QString &about);

private slots:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    struct Notice
    {
        uint id = 0; // the server's; 0: it has none yet
        bool isSending = false;
        bool isUpToDate = false; // the server was given what is wanted now
        QString title;           // empty: it is not wanted any more
        QString text;
    };

    void bringUpToDate(const QString &about);
    void listen();
    QString aboutOf(uint id) const;

    QHash<QString, Notice> m_notices;
    bool m_isListening = false;
};

} // namespace phonedesk::ui
