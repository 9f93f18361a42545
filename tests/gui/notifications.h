// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace phonedesk::testsupport {

// The desktop's notification server, which remembers what it was told.
class Notifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notice
    {
        QString title;
        QString text;
        QStringList actions;
    };
    QList<Notice> notices;       // each that was asked for
    QMap<uint, Notice> onScreen; // what a person sees of them

public slots:
    // NOLINTBEGIN(readability-identifier-naming): the specification's names
    uint Notify(const QString &program, uint replaced, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &, int)
    {
        if (program != QGuiApplication::applicationDisplayName()) // other tests share the session
            return 1'000'000;
        notices += Notice{title, text, actions};
        const uint id = replaced != 0 ? replaced : ++m_last;
        onScreen[id] = notices.last();
        return id;
    }
    void CloseNotification(uint id) { onScreen.remove(id); }

signals:
    void ActionInvoked(uint id, const QString &action);
    // NOLINTEND(readability-identifier-naming)

private:
    uint m_last = 40;
};

} // namespace phonedesk::testsupport
