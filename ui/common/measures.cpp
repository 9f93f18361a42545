// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/measures.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QWidget>

namespace phonedesk::ui {

namespace {

QList<int> spacingsOf(const QLayout *layout)
{
    if (const auto *grid = qobject_cast<const QGridLayout *>(layout))
        return {grid->horizontalSpacing(), grid->verticalSpacing()};
    return {layout->spacing()};
}

void setSpacings(QLayout *layout, const QList<int> &spacings)
{
    if (auto *grid = qobject_cast<QGridLayout *>(layout)) {
        grid->setHorizontalSpacing(spacings.at(0));
        grid->setVerticalSpacing(spacings.at(1));
    } else {
        layout->setSpacing(spacings.at(0));
    }
}

// One pixel is a line, and 0 and what is unlimited are no sizes.
int scaled(int length, qreal factor)
{
    return length <= 1 || length >= QWIDGETSIZE_MAX ? length : qRound(length * factor);
}

QSize scaled(const QSize &size, qreal factor)
{
    return {scaled(size.width(), factor), scaled(size.height(), factor)};
}

QList<QSize> gapsOf(const QLayout *layout)
{
    QList<QSize> gaps;
    gaps.reserve(layout->count());
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        gaps += item->spacerItem() != nullptr ? item->sizeHint() : QSize();
    }
    return gaps;
}

void scaleGaps(QLayout *layout, qreal factor)
{
    for (int i = 0; i < layout->count(); ++i) {
        QSpacerItem *gap = layout->itemAt(i)->spacerItem();
        if (gap == nullptr || gap->sizeHint().isNull())
            continue;
        const QSize size = scaled(gap->sizeHint(), factor);
        gap->changeSize(size.width(), size.height(), gap->sizePolicy().horizontalPolicy(),
                        gap->sizePolicy().verticalPolicy());
        layout->invalidate();
    }
}

} // namespace

Measures::Measures()
{
    const QWidgetList widgets = QApplication::allWidgets();
    m_widgets.reserve(std::size_t(widgets.size()));
    for (QWidget *widget : widgets) {
        take(widget);
        if (widget->layout() != nullptr)
            take(widget->layout());
    }
}

void Measures::take(QWidget *widget)
{
    const bool isGiven =
        !widget->minimumSize().isNull() || widget->maximumSize() != QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    // A window's least size is bound to screens, which do not grow with the text.
    if (isGiven && !widget->isWindow())
        m_widgets.push_back({widget, widget->minimumSize(), widget->maximumSize()});
}

void Measures::take(QLayout *layout)
{
    m_layouts.push_back({layout, layout->contentsMargins(), spacingsOf(layout), gapsOf(layout)});
    for (int i = 0; i < layout->count(); ++i) {
        if (QLayout *inner = layout->itemAt(i)->layout())
            take(inner);
    }
}

void Measures::follow(qreal factor) const
{
    // What has changed meanwhile follows by itself: it is the style's, or its owner has set it anew.
    for (const LayoutMeasures &old : m_layouts) {
        if (old.layout == nullptr)
            continue;
        const QMargins &m = old.margins;
        if (old.layout->contentsMargins() == m && !m.isNull())
            old.layout->setContentsMargins(scaled(m.left(), factor), scaled(m.top(), factor), scaled(m.right(), factor),
                                           scaled(m.bottom(), factor));
        if (spacingsOf(old.layout) == old.spacings) {
            QList<int> spacings = old.spacings;
            for (int &spacing : spacings)
                spacing = scaled(spacing, factor);
            if (spacings != old.spacings)
                setSpacings(old.layout, spacings);
        }
        if (gapsOf(old.layout) == old.gaps)
            scaleGaps(old.layout, factor);
    }
    for (const WidgetMeasures &old : m_widgets) {
        if (old.widget == nullptr)
            continue;
        if (old.widget->minimumSize() == old.minimum)
            old.widget->setMinimumSize(scaled(old.minimum, factor));
        if (old.widget->maximumSize() == old.maximum)
            old.widget->setMaximumSize(scaled(old.maximum, factor));
    }
}

} // namespace phonedesk::ui
