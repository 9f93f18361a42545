// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/look.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView fileName(Icon icon)
{
    switch (icon) {
    case Icon::Done:
        return "done"_L1;
    case Icon::Current:
        return "current"_L1;
    case Icon::ToCome:
        return "to-come"_L1;
    case Icon::Attention:
        return "attention"_L1;
    case Icon::Trouble:
        return "trouble"_L1;
    case Icon::Info:
        return "info"_L1;
    case Icon::Working:
        return "working"_L1;
    case Icon::Waiting:
        return "waiting"_L1;
    case Icon::Add:
        return "add"_L1;
    case Icon::Copy:
        return "copy"_L1;
    case Icon::Search:
        return "search"_L1;
    case Icon::Close:
        return "close"_L1;
    case Icon::Down:
        return "down"_L1;
    case Icon::Up:
        return "up"_L1;
    case Icon::Phone:
        return "phone"_L1;
    case Icon::Play:
        return "play"_L1;
    case Icon::Show:
        return "show"_L1;
    case Icon::Quit:
        return "quit"_L1;
    case Icon::Help:
        return "help"_L1;
    case Icon::Reset:
        return "reset"_L1;
    case Icon::Settings:
        return "settings"_L1;
    case Icon::Lock:
        return "lock"_L1;
    }
    return {};
}

// The SVG is black; its shape is kept and its colour replaced.
QPixmap tinted(Icon icon, const QColor &colour, const QSize &pixels)
{
    const QString key = u"pd-icon/%1/%2/%3x%4"_s.arg(QString(fileName(icon)), colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer svg(u":/icons/%1.svg"_s.arg(fileName(icon)));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    svg.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// The desktop's icon of that name, or ours. Asked for when it is drawn: most stand in menus that nobody has opened yet,
// and the first look into an icon theme takes longer than the rest of a menu.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(Icon icon, QString freedesktopName) : m_icon(icon), m_freedesktopName(std::move(freedesktopName)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        if (const QIcon theirs = fromTheme(); !theirs.isNull())
            theirs.paint(painter, rect, Qt::AlignCenter, mode, state);
        else
            drawIcon(*painter, rect, m_icon, tint(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QIcon theirs = fromTheme();
        return theirs.isNull() ? tinted(m_icon, tint(mode), size) : theirs.pixmap(size, 1.0, mode, state);
    }
    QIconEngine *clone() const override { return new TintedEngine(m_icon, m_freedesktopName); }

private:
    QIcon fromTheme() const { return m_freedesktopName.isEmpty() ? QIcon() : QIcon::fromTheme(m_freedesktopName); }
    static QColor tint(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    Icon m_icon;
    QString m_freedesktopName;
};

} // namespace

void drawIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect, tinted(icon, colour, rect.size() * ratio));
}

QPixmap iconPixmap(const QWidget *widget, Icon icon, Role role, int size)
{
    const qreal ratio = widget->devicePixelRatioF();
    QPixmap pixmap = tinted(icon, colour(widget, role), QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon actionIcon(Icon icon, const QString &freedesktopName)
{
    return QIcon(new TintedEngine(icon, freedesktopName));
}

} // namespace phonedesk::ui
