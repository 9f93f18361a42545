// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/paintedtexts.h"

#include <QAbstractItemView>
#include <QHash>
#include <QImage>
#include <QMenu>
#include <QMenuBar>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QTabBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

// A colour counts as ground from this part of a text's rectangle on: a ring or a line around it does not.
constexpr double groundShare = 0.12;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor over(const QColor &ground, const QColor &ink, double opacity)
{
    const double alpha = ink.alphaF() * opacity;
    const auto part = [alpha](int under, int above) {
        return int(std::lround(under + (above - under) * alpha));
    };
    return {part(ground.red(), ink.red()), part(ground.green(), ink.green()), part(ground.blue(), ink.blue())};
}

bool isUsable(const QWidget *widget, const QPoint &at)
{
    if (!widget->isEnabled())
        return false;
    if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
        return bar->actionAt(at) == nullptr || bar->actionAt(at)->isEnabled();
    if (const auto *menu = qobject_cast<const QMenu *>(widget))
        return menu->actionAt(at) == nullptr || menu->actionAt(at)->isEnabled();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return tabs->tabAt(at) < 0 || tabs->isTabEnabled(tabs->tabAt(at));
    return true;
}

// Passes everything on to a picture, and writes down each text before it does.
class Recorder final : public QPaintEngine
{
public:
    explicit Recorder(QImage &picture) : QPaintEngine(AllFeatures), m_picture(picture) {}

    QList<PaintedText> texts;
    const QWidget *window = nullptr;

    Type type() const override { return User; }
    bool begin(QPaintDevice *) override { return m_painter.begin(&m_picture); }
    bool end() override { return m_painter.end(); }

    void updateState(const QPaintEngineState &state) override
    {
        m_painter.setTransform(state.transform());
        m_painter.setPen(state.pen());
        m_painter.setBrush(state.brush());
        m_painter.setBrushOrigin(state.brushOrigin());
        m_painter.setFont(state.font());
        m_painter.setOpacity(state.opacity());
        m_painter.setRenderHints(m_painter.renderHints(), false);
        m_painter.setRenderHints(state.renderHints());
        m_painter.setCompositionMode(state.compositionMode());
        m_clip = systemClip().isEmpty() ? QRegion(m_picture.rect()) : systemClip();
        if (state.isClipEnabled()) {
            const QRegion own =
                state.clipOperation() == Qt::NoClip ? QRegion(m_picture.rect()) : painter()->clipRegion();
            if (painter()->hasClipping())
                m_clip &= state.transform().map(own);
        }
        const QTransform kept = m_painter.transform();
        m_painter.resetTransform();
        m_painter.setClipRegion(m_clip);
        m_painter.setTransform(kept);
    }
    void drawPixmap(const QRectF &to, const QPixmap &pixmap, const QRectF &from) override
    {
        m_painter.drawPixmap(to, pixmap, from);
    }
    void drawImage(const QRectF &to, const QImage &image, const QRectF &from, Qt::ImageConversionFlags flags) override
    {
        m_painter.drawImage(to, image, from, flags);
    }
    void drawTiledPixmap(const QRectF &to, const QPixmap &pixmap, const QPointF &from) override
    {
        m_painter.drawTiledPixmap(to, pixmap, from);
    }
    void drawPath(const QPainterPath &path) override { m_painter.drawPath(path); }
    void drawRects(const QRectF *rects, int count) override { m_painter.drawRects(rects, count); }
    void drawRects(const QRect *rects, int count) override { m_painter.drawRects(rects, count); }
    void drawLines(const QLineF *lines, int count) override { m_painter.drawLines(lines, count); }
    void drawLines(const QLine *lines, int count) override { m_painter.drawLines(lines, count); }
    void drawEllipse(const QRectF &rect) override { m_painter.drawEllipse(rect); }
    void drawEllipse(const QRect &rect) override { m_painter.drawEllipse(rect); }
    void drawPoints(const QPointF *points, int count) override { m_painter.drawPoints(points, count); }
    void drawPoints(const QPoint *points, int count) override { m_painter.drawPoints(points, count); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            m_painter.drawPolyline(points, count);
        else
            m_painter.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }
    void drawPolygon(const QPoint *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            m_painter.drawPolyline(points, count);
        else
            m_painter.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (!item.text().trimmed().isEmpty())
            write(at, item);
        m_painter.drawTextItem(at, item);
    }

private:
    void write(const QPointF &at, const QTextItem &item)
    {
        PaintedText found;
        found.text = item.text();
        found.rect = m_painter.transform().mapRect(
            QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
        const QFontMetricsF metrics(item.font());
        found.blanks = metrics.horizontalAdvance(item.text()) - metrics.horizontalAdvance(item.text().trimmed());
        found.seen = found.rect & QRectF(m_clip.boundingRect());
        if (found.seen.width() < 1 || found.seen.height() < 1)
            return;
        // The painter's own device is the widget, whatever its paint is redirected to.
        found.widget = dynamic_cast<const QWidget *>(painter()->device());
        const QColor pen = m_painter.pen().color();
        found.ink = pen;
        double least = 100;
        const QList<QColor> grounds = groundsUnder(found.seen.toAlignedRect());
        for (const QColor &ground : grounds) {
            const QColor ink = over(ground, pen, m_painter.opacity());
            if (const double found1 = contrast(ground, ink); found1 < least) {
                least = found1;
                found.ground = ground;
                found.ink = ink;
            }
        }
        if (found.widget != nullptr)
            found.isEnabled = isUsable(found.widget, found.widget->mapFrom(window, found.rect.center().toPoint()));
        texts << found;
    }

    QList<QColor> groundsUnder(const QRect &rect) const
    {
        QHash<QRgb, int> counts;
        const QRect inside = rect & m_picture.rect();
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            for (int x = inside.left(); x <= inside.right(); ++x)
                ++counts[m_picture.pixel(x, y)];
        }
        QList<QColor> grounds;
        const double all = double(inside.width()) * inside.height();
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.value() >= groundShare * all)
                grounds << QColor::fromRgb(it.key());
        }
        return grounds;
    }

    QImage &m_picture;
    QPainter m_painter;
    QRegion m_clip;
};

class RecordingDevice final : public QPaintDevice
{
public:
    explicit RecordingDevice(const QSize &size) : m_picture(size, QImage::Format_RGB32), m_engine(m_picture) {}

    QPaintEngine *paintEngine() const override { return &m_engine; }
    Recorder &recorder() { return m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_picture.width();
        case PdmHeight:
            return m_picture.height();
        case PdmWidthMM:
            return m_picture.widthMM();
        case PdmHeightMM:
            return m_picture.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_picture.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_picture.logicalDpiY();
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QImage m_picture;
    mutable Recorder m_engine;
};

const QAbstractItemView *viewOf(const QWidget *viewport)
{
    const auto *view =
        viewport != nullptr ? qobject_cast<const QAbstractItemView *>(viewport->parentWidget()) : nullptr;
    return view != nullptr && view->viewport() == viewport ? view : nullptr;
}

// Of a row that was elided: the tooltip has to have the whole of it.
bool isLostInRow(const PaintedText &painted, const QAbstractItemView &view, const QWidget *window)
{
    const qsizetype dots = painted.text.indexOf(u'…');
    const QModelIndex index = view.indexAt(view.viewport()->mapFrom(window, painted.rect.center().toPoint()));
    if (dots < 0 || !index.isValid())
        return false;
    const QString begin = painted.text.left(dots);
    bool isElided = false;
    const QString whole =
        index.data(Qt::ToolTipRole).toString() + u'\n' + index.data(Qt::AccessibleTextRole).toString();
    for (int role = 0; role < Qt::UserRole + 16; ++role) {
        const QString value = index.data(role).toString();
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            continue;
        if (value.contains(painted.text))
            return false; // it has dots of its own
        isElided = isElided || value.contains(begin);
    }
    return isElided && !whole.contains(begin.trimmed());
}

QString shown(const PaintedText &painted)
{
    const QString name =
        painted.widget == nullptr ? QString()
        : painted.widget->objectName().isEmpty()
            ? painted.widget->parentWidget() != nullptr ? painted.widget->parentWidget()->objectName() : QString()
            : painted.widget->objectName();
    return u"%1 \"%2\""_s.arg(name, painted.text.left(50));
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

double PaintedText::contrast() const
{
    return e2e::contrast(ink, ground);
}

QList<PaintedText> paintedTexts(QWidget *window)
{
    RecordingDevice device(window->size());
    device.recorder().window = window;
    window->render(&device);
    QList<PaintedText> texts = device.recorder().texts;
    for (PaintedText &text : texts) {
        const QAbstractItemView *view = viewOf(text.widget);
        if (view == nullptr)
            continue;
        const QModelIndex index = view->indexAt(view->viewport()->mapFrom(window, text.rect.center().toPoint()));
        if (index.isValid() && !index.flags().testFlag(Qt::ItemIsEnabled) && index.flags() != Qt::NoItemFlags)
            text.isEnabled = false;
    }
    return texts;
}

QStringList faintTexts(QWidget *window)
{
    QStringList faults;
    const QList<PaintedText> texts = paintedTexts(window);
    for (const PaintedText &text : texts) {
        if (text.isEnabled && text.contrast() < 4.5)
            faults << u"%1: %2 on %3 is %4:1"_s.arg(shown(text), text.ink.name(), text.ground.name())
                          .arg(text.contrast(), 0, 'f', 2);
    }
    faults.removeDuplicates();
    return faults;
}

QStringList clippedTexts(QWidget *window)
{
    QStringList faults;
    const QList<PaintedText> texts = paintedTexts(window);
    for (const PaintedText &text : texts) {
        if (const QAbstractItemView *view = viewOf(text.widget); view != nullptr && isLostInRow(text, *view, window))
            faults << shown(text) + u" is cut, and nothing has the whole of it"_s;
        // Fields scroll sideways; a line that is half behind a scroll bar's end is a matter of scrolling.
        const bool isField = text.widget != nullptr && text.widget->inherits("QLineEdit");
        if (!isField && text.rect.width() - text.seen.width() > text.blanks + text.rect.height() / 8)
            faults << u"%1 was painted %2 wide, %3 of it can be seen"_s.arg(shown(text))
                          .arg(text.rect.width())
                          .arg(text.seen.width());
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace phonedesk::e2e
