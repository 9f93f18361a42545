// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/desktopnotices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString defaultAction = u"default"_s; // a click on the notice itself

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

// Desktop Notifications Specification 1.2, "org.freedesktop.Notifications.Notify".
QDBusMessage notification(uint replaced, const QString &title, const QString &text)
{
    constexpr int asLongAsTheServerLikes = -1;
    const QString program = QGuiApplication::desktopFileName();
    QDBusMessage message = call(u"Notify"_s);
    message << QGuiApplication::applicationDisplayName() << replaced << program << title
            << text.toHtmlEscaped() // bodies are markup
            << QStringList{defaultAction, DesktopNotices::tr("Show")} << QVariantMap{{u"desktop-entry"_s, program}}
            << asLongAsTheServerLikes;
    message.setAutoStartService(true);
    return message;
}

} // namespace

DesktopNotices::DesktopNotices(QObject *parent) : QObject(parent) {}

void DesktopNotices::show(const QString &about, const QString &title, const QString &text)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    listen();
    Notice &notice = m_notices[about];
    notice.title = title;
    notice.text = text;
    notice.isUpToDate = false;
    bringUpToDate(about);
}

void DesktopNotices::withdraw(const QString &about)
{
    const auto notice = m_notices.find(about);
    if (notice == m_notices.end())
        return;
    notice->title.clear();
    notice->isUpToDate = false;
    bringUpToDate(about);
}

// One request after the other: only the answer to a first notice says what a second one replaces.
void DesktopNotices::bringUpToDate(const QString &about)
{
    const auto notice = m_notices.find(about);
    if (notice == m_notices.end() || notice->isSending || notice->isUpToDate)
        return;
    if (notice->title.isEmpty()) {
        if (notice->id != 0)
            QDBusConnection::sessionBus().asyncCall(call(u"CloseNotification"_s) << notice->id);
        m_notices.erase(notice);
        return;
    }
    notice->isSending = true;
    notice->isUpToDate = true;
    auto *answer = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(notification(notice->id, notice->title, notice->text)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, about, answer] {
        answer->deleteLater();
        const QDBusPendingReply<uint> id = *answer;
        const auto sent = m_notices.find(about);
        if (sent == m_notices.end())
            return;
        sent->isSending = false;
        sent->id = id.isError() ? 0 : id.value();
        bringUpToDate(about);
    });
}

void DesktopNotices::listen()
{
    if (m_isListening)
        return;
    m_isListening = true;
    // From whoever is the server: asking for its name would be waited for. The ids are ours alone.
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect({}, path, service, u"NotificationClosed"_s, this, SLOT(notificationClosed(uint, uint)));
}

QString DesktopNotices::aboutOf(uint id) const
{
    for (auto it = m_notices.cbegin(); it != m_notices.cend(); ++it) {
        if (id != 0 && it->id == id)
            return it.key();
    }
    return {};
}

void DesktopNotices::actionInvoked(uint id, const QString &action)
{
    const QString about = aboutOf(id);
    if (about.isEmpty() || action != defaultAction)
        return;
    withdraw(about);
    emit clicked(about);
}

void DesktopNotices::notificationClosed(uint id, uint)
{
    const auto notice = m_notices.find(aboutOf(id));
    if (notice == m_notices.end())
        return;
    notice->id = 0;
    if (!notice->isSending && notice->isUpToDate)
        m_notices.erase(notice);
}

} // namespace phonedesk::ui
