// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/measures.h"
#include "ui/common/spokenroles.h"
#include "ui/common/style.h"
#include "ui/common/systemlook.h"

#include <QApplication>
#include <QFont>
#include <QKeyEvent>
#include <QSettings>
#include <QWidget>

#include <optional>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView systemDarkKey{"view/systemWasDark"};

// Desktops' usual text is 9 to 11 points; a larger one is a wish for larger text.
qreal scaleOf(const QFont &systemFont)
{
    const qreal points = systemFont.pointSizeF();
    return points > 11 ? points / 11 : 1;
}

} // namespace

Theme::Theme(QApplication &app, core::Preferences &preferences)
    : m_app(app), m_preferences(preferences), m_systemPalette(QApplication::palette()),
      m_systemScale(scaleOf(QApplication::font())), m_family(QApplication::font().family()),
      m_system(new SystemLook(this))
{
    m_systemWasDark = QSettings().value(systemDarkKey).toBool();

    tellRoles();
    m_style = new Style(wanted(), 1);
    m_app.setStyle(m_style); // owned by the application
    apply();
    m_app.installEventFilter(this);
    connect(&preferences, &core::Preferences::schemeChanged, this, &Theme::apply);
    connect(&preferences, &core::Preferences::textSizeChanged, this, &Theme::apply);
    connect(m_system, &SystemLook::changed, this, [this] {
        m_systemWasDark = m_system->scheme() == SystemScheme::Dark;
        QSettings().setValue(systemDarkKey, m_systemWasDark);
        apply();
    });
}

bool Theme::isDark() const
{
    return m_style->colours().isDark();
}

void Theme::watchSystem()
{
    m_system->watch();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isKey = type == QEvent::KeyPress || type == QEvent::KeyRelease;
    if ((isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt) || type == QEvent::ApplicationDeactivate) {
        m_style->setMnemonicsShown(type == QEvent::KeyPress);
        if (QWidget *window = QApplication::activeWindow()) {
            const QWidgetList parts = window->findChildren<QWidget *>();
            for (QWidget *part : parts)
                part->update();
        }
    }
    return QObject::eventFilter(watched, event);
}

// The desktop says it, or its palette does.
bool Theme::isHighContrast() const
{
    return m_system->isHighContrast() || Colours::isHighContrast(m_systemPalette);
}

Colours Theme::wanted() const
{
    if (isHighContrast())
        return Colours::fromPalette(m_systemPalette);
    if (const Scheme scheme = m_preferences.scheme(); scheme != Scheme::System)
        return scheme == Scheme::Dark ? Colours::dark() : Colours::light();
    const bool paletteIsDark = Colours::fromPalette(m_systemPalette).isDark();
    const bool dark = m_system->scheme() == SystemScheme::Light ? false : m_systemWasDark || paletteIsDark;
    return dark ? Colours::dark() : Colours::light();
}

void Theme::apply()
{
    const Colours colours = wanted();
    const qreal scale = m_systemScale * m_preferences.textSize() / 100;
    const qreal factor = scale / m_style->scale();
    std::optional<Measures> measures; // of windows that are open
    if (factor != 1)
        measures.emplace();
    m_style->setLook(colours, scale);

    QFont font(QStringList{u"Inter"_s, m_family});
    font.setPixelSize(qRound(13 * scale));
    QApplication::setFont(font);
    QPalette palette = isHighContrast() ? m_systemPalette : colours.palette();
    palette.setColor(QPalette::PlaceholderText, colours.of(Role::Muted)); // a system's can be half transparent
    QApplication::setPalette(palette);
    // Chosen rows and menu items have the selection colour and keep their text's colour.
    palette.setColor(QPalette::Highlight, colours.of(Role::Selection));
    palette.setColor(QPalette::HighlightedText, colours.of(Role::Text));
    for (const char *name : {"QAbstractItemView", "QMenu", "QMenuBar"})
        QApplication::setPalette(palette, name);

    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
        widget->update();
    }
    if (measures)
        measures->follow(factor);
    emit changed();
}

} // namespace phonedesk::ui
