// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace phonedesk::ui {

enum class SystemScheme { NoPreference, Dark, Light };

// What the desktop says about light and dark (portal org.freedesktop.portal.Settings, namespace
// org.freedesktop.appearance), asked and watched without blocking. Silent where there is no portal.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void watch();
    SystemScheme scheme() const { return m_scheme; }
    bool isHighContrast() const { return m_isHighContrast; }

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, QVariant value);

    SystemScheme m_scheme = SystemScheme::NoPreference;
    bool m_isHighContrast = false;
};

} // namespace phonedesk::ui
