// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preferences.h"
#include "ui/common/colours.h"

#include <QObject>

class QApplication;

namespace phonedesk::ui {

class Style;
class SystemLook;

using core::Scheme;

// The program's look: style, palette and font of one QApplication, kept in step with the system and with the desk's
// preferences. Made once by main, before the first window. Widgets ask look.h instead. After a change every widget gets
// a QEvent::StyleChange.
class Theme : public QObject
{
    Q_OBJECT

public:
    Theme(QApplication &app, core::Preferences &preferences); // both outlive it

    core::Preferences &preferences() const { return m_preferences; }
    bool isDark() const;
    // Asks the desktop from now on; call it when the first window is shown, so that nothing waits for D-Bus.
    void watchSystem();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isHighContrast() const;
    Colours wanted() const;
    void apply();

    QApplication &m_app;
    core::Preferences &m_preferences;
    QPalette m_systemPalette;
    qreal m_systemScale = 1;
    QString m_family;
    Style *m_style;
    SystemLook *m_system;
    bool m_systemWasDark = false; // as remembered, until the desktop answers
};

} // namespace phonedesk::ui
