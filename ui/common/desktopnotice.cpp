// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QGuiApplication>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

// Desktop Notifications Specification 1.2, "org.freedesktop.Notifications.Notify".
void sendDesktopNotice(const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    constexpr uint replacesNone = 0;
    constexpr int asLongAsTheServerLikes = -1;
    const QString program = QGuiApplication::desktopFileName();
    call << QGuiApplication::applicationDisplayName() << replacesNone << program << title
         << text.toHtmlEscaped() // bodies are markup
         << QStringList() << QVariantMap{{u"desktop-entry"_s, program}} << asLongAsTheServerLikes;
    call.setAutoStartService(true);
    bus.asyncCall(call);
}

} // namespace phonedesk::ui
