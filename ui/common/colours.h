// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace phonedesk::ui {

// What a colour means. Windows name roles, never colours.
enum class Role {
    Window,
    Surface,
    Text,
    Muted,
    Line,
    Selection,
    Accent,
    OnAccent,
    Good,
    Attention,
    Trouble,
    Demo,
    DemoStrip,
};
inline constexpr int roleCount = int(Role::DemoStrip) + 1;

// One colour for each role.
class Colours
{
public:
    static Colours light();
    static Colours dark();
    // Of a system in high contrast: its own colours, and no others. Meaning is left to icon shapes and words.
    static Colours fromPalette(const QPalette &palette);

    // As systems in high contrast have it: black and white, or nearly, both where windows and where fields are.
    static bool isHighContrast(const QPalette &palette);

    QColor of(Role role) const { return m_colours[std::size_t(role)]; }
    bool isDark() const { return of(Role::Window).lightness() < of(Role::Text).lightness(); }
    QPalette palette() const;

    bool operator==(const Colours &) const = default;

private:
    std::array<QColor, roleCount> m_colours;
};

// `amount` of `over` on `under`, 0 to 1.
QColor mixed(const QColor &under, const QColor &over, qreal amount);

} // namespace phonedesk::ui
