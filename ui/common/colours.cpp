// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/colours.h"

#include <algorithm>
#include <cmath>

namespace phonedesk::ui {

namespace {

using Table = std::array<QRgb, roleCount>;

// In the order of Role. Each text colour stands above 4.5:1 on the surfaces it is used on.
constexpr Table lightTable{0xFFF5F6F8, 0xFFFFFFFF, 0xFF1B1F24, 0xFF667085, 0xFFDFE3E8, 0xFFF0F5FE, 0xFF2563C9,
                           0xFFFFFFFF, 0xFF1A7F4B, 0xFFA15A06, 0xFFB3261E, 0xFF6D3BD1, 0xFFF1EBFD};
constexpr Table darkTable{0xFF1C1F24, 0xFF23272D, 0xFFE7EAEE, 0xFF98A2B3, 0xFF363C45, 0xFF26344A, 0xFF6EA0F5,
                          0xFF0E1116, 0xFF56C596, 0xFFEDB464, 0xFFFF8A80, 0xFFBFA2FA, 0xFF2C2540};

constexpr double highContrast = 19; // yellow on black has 19.6:1, what desktops otherwise use at most 18.3:1

// WCAG 2.1: relative luminance, and the ratio of two.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

std::array<QColor, roleCount> colours(const Table &table)
{
    std::array<QColor, roleCount> result;
    for (std::size_t i = 0; i < table.size(); ++i)
        result[i] = QColor::fromRgb(table[i]);
    return result;
}

} // namespace

Colours Colours::light()
{
    Colours result;
    result.m_colours = colours(lightTable);
    return result;
}

Colours Colours::dark()
{
    Colours result;
    result.m_colours = colours(darkTable);
    return result;
}

Colours Colours::fromPalette(const QPalette &palette)
{
    Colours result;
    result.m_colours.fill(palette.color(QPalette::WindowText));
    const auto set = [&result](Role role, const QColor &colour) {
        result.m_colours[std::size_t(role)] = colour;
    };
    set(Role::Window, palette.color(QPalette::Window));
    set(Role::Surface, palette.color(QPalette::Base));
    set(Role::Accent, palette.color(QPalette::Highlight));
    set(Role::OnAccent, palette.color(QPalette::HighlightedText));
    set(Role::Selection, mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.25));
    set(Role::DemoStrip, palette.color(QPalette::Window));
    return result;
}

bool Colours::isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >= highContrast &&
           contrast(palette.color(QPalette::Base), palette.color(QPalette::Text)) >= highContrast;
}

QPalette Colours::palette() const
{
    QPalette result;
    result.setColor(QPalette::Window, of(Role::Window));
    result.setColor(QPalette::WindowText, of(Role::Text));
    result.setColor(QPalette::Base, of(Role::Surface));
    result.setColor(QPalette::AlternateBase, of(Role::Window));
    result.setColor(QPalette::Text, of(Role::Text));
    result.setColor(QPalette::Button, of(Role::Surface));
    result.setColor(QPalette::ButtonText, of(Role::Text));
    result.setColor(QPalette::BrightText, of(Role::OnAccent));
    result.setColor(QPalette::ToolTipBase, of(Role::Surface));
    result.setColor(QPalette::ToolTipText, of(Role::Text));
    result.setColor(QPalette::PlaceholderText, of(Role::Muted));
    result.setColor(QPalette::Link, of(Role::Accent));
    result.setColor(QPalette::LinkVisited, of(Role::Accent));
    result.setColor(QPalette::Highlight, of(Role::Accent));
    result.setColor(QPalette::HighlightedText, of(Role::OnAccent));
    const bool dark = isDark();
    result.setColor(QPalette::Light, mixed(of(Role::Surface), Qt::white, dark ? 0.06 : 1.0));
    result.setColor(QPalette::Midlight, mixed(of(Role::Line), of(Role::Surface), 0.5));
    result.setColor(QPalette::Mid, of(Role::Line));
    result.setColor(QPalette::Dark, mixed(of(Role::Line), of(Role::Text), 0.3));
    result.setColor(QPalette::Shadow, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, mixed(of(Role::Surface), of(Role::Muted), 0.75));
    result.setColor(QPalette::Disabled, QPalette::Highlight, of(Role::Line));
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, of(Role::Muted));
    return result;
}

QColor mixed(const QColor &under, const QColor &over, qreal amount)
{
    const auto part = [amount](int a, int b) {
        return qRound(a + (b - a) * amount);
    };
    return QColor(part(under.red(), over.red()), part(under.green(), over.green()), part(under.blue(), over.blue()));
}

} // namespace phonedesk::ui
