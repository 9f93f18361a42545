// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/systemlook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView service{"org.freedesktop.portal.Desktop"};
constexpr QLatin1StringView path{"/org/freedesktop/portal/desktop"};
constexpr QLatin1StringView interface {
    "org.freedesktop.portal.Settings"
};
constexpr QLatin1StringView appearance{"org.freedesktop.appearance"};
constexpr QLatin1StringView gnomeAccess{"org.gnome.desktop.a11y.interface"};

} // namespace

void SystemLook::watch()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(QString(service), QString(path), QString(interface), u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(QString(appearance), u"color-scheme"_s);
    ask(QString(appearance), u"contrast"_s);
    ask(QString(gnomeAccess), u"high-contrast"_s); // portals older than `contrast`
}

void SystemLook::ask(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(QString(service), QString(path), QString(interface), u"Read"_s);
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(group, key, reply.value().variant());
    });
}

void SystemLook::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

void SystemLook::take(const QString &group, const QString &key, QVariant value)
{
    // Read answers a variant inside a variant, the signal a plain one.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const SystemScheme oldScheme = m_scheme;
    const bool oldContrast = m_isHighContrast;
    if (group == appearance && key == u"color-scheme"_s) {
        const uint scheme = value.toUInt();
        m_scheme = scheme == 1 ? SystemScheme::Dark : scheme == 2 ? SystemScheme::Light : SystemScheme::NoPreference;
    } else if (group == appearance && key == u"contrast"_s) {
        m_isHighContrast = value.toUInt() == 1;
    } else if (group == gnomeAccess && key == u"high-contrast"_s) {
        m_isHighContrast = m_isHighContrast || value.toBool();
    }
    if (m_scheme != oldScheme || m_isHighContrast != oldContrast)
        emit changed();
}

} // namespace phonedesk::ui
