// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMargins>
#include <QPointer>
#include <QSize>

#include <vector>

class QLayout;
class QWidget;

namespace phonedesk::ui {

// The margins, spacings and fixed sizes that windows were given by px() for the text size of then. When it changes,
// those that nobody sets anew are multiplied, so that windows which are open follow without being made anew.
//
// Take it before the style changes and every widget is told, and call follow() after.
class Measures
{
public:
    Measures();
    void follow(qreal factor) const;

private:
    struct LayoutMeasures
    {
        QPointer<QLayout> layout;
        QMargins margins;
        QList<int> spacings; // of a grid: across and down
        QList<QSize> gaps;   // its items' that are empty space, null for the others
    };
    struct WidgetMeasures
    {
        QPointer<QWidget> widget;
        QSize minimum;
        QSize maximum;
    };
    void take(QLayout *layout);
    void take(QWidget *widget);

    std::vector<LayoutMeasures> m_layouts;
    std::vector<WidgetMeasures> m_widgets;
};

} // namespace phonedesk::ui
