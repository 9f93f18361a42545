// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/colours.h"

#include <QObject>

class QApplication;

namespace phonedesk::ui {

class Style;
class SystemLook;

enum class Scheme { System, Light, Dark };

// The program's look: style, palette and font of one QApplication, kept in step with the system and with what the View
// menu says (QSettings "view/scheme", "view/textSize"). Made once by main, before the first window; windows that offer
// a choice are given it. Widgets ask look.h instead. After a change every widget gets a QEvent::StyleChange.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &app);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    int textSize() const { return m_textSize; } // percent: one of textSizes()
    void setTextSize(int percent);
    static QList<int> textSizes() { return {100, 115, 130, 150, 200}; }
    bool isDark() const;
    // Asks the desktop from now on; call it when the first window is shown, so that nothing waits for D-Bus.
    void watchSystem();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Colours wanted() const;
    void apply();

    QApplication &m_app;
    QPalette m_systemPalette;
    qreal m_systemScale = 1;
    QString m_family;
    Style *m_style;
    SystemLook *m_system;
    Scheme m_scheme = Scheme::System;
    int m_textSize = 100;
    bool m_systemWasDark = false; // as remembered, until the desktop answers
};

} // namespace phonedesk::ui
