// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/taborder.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QScrollArea>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

constexpr int tolerance = 2; // pixels that two may overlap

// A control; or, as one, all those in a scroll area, whose own places can lie outside of what is seen.
struct Stop
{
    QRect rect; // mirrored where the layout is
    QString name;
};

const QScrollArea *scrollAreaOf(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent != nullptr && !parent->isWindow();
         parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QScrollArea *>(parent))
            return area;
    }
    return nullptr;
}

QRect rectIn(const QWidget *widget, const QWidget *within)
{
    QRect rect(widget->mapTo(within, QPoint()), widget->size());
    if (within->isRightToLeft())
        rect.moveLeft(within->width() - rect.left() - rect.width());
    return rect;
}

// The editor in a row takes the focus from the list it is part of, and gives it back.
bool isEditor(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return parent != nullptr && qobject_cast<const QAbstractItemView *>(parent->parentWidget()) != nullptr;
}

bool isSplit(const QList<Stop> &stops, qsizetype from, qsizetype at, qsizetype to)
{
    QRect first = stops[from].rect;
    QRect second = stops[at].rect;
    for (qsizetype i = from; i < at; ++i)
        first |= stops[i].rect;
    for (qsizetype i = at; i < to; ++i)
        second |= stops[i].rect;
    return first.bottom() - tolerance <= second.top() || first.right() - tolerance <= second.left();
}

bool isInOrder(const QList<Stop> &stops, qsizetype from, qsizetype to)
{
    if (to - from < 2)
        return true;
    // If there is any order of cuts, the first possible cut belongs to one: parts of what can be cut can be cut.
    for (qsizetype at = from + 1; at < to; ++at) {
        if (isSplit(stops, from, at, to))
            return isInOrder(stops, from, at) && isInOrder(stops, at, to);
    }
    return false;
}

// The shortest piece that cannot be read in order says best where Tab jumps.
QString firstJump(const QList<Stop> &stops)
{
    for (qsizetype length = 2; length <= stops.size(); ++length) {
        for (qsizetype from = 0; from + length <= stops.size(); ++from) {
            if (isInOrder(stops, from, from + length))
                continue;
            QStringList names;
            for (qsizetype i = from; i < from + length; ++i)
                names << stops[i].name;
            return names.join(u" -> "_s);
        }
    }
    return {};
}

QStringList jumpsIn(const QWidgetList &widgets, const QWidget *within)
{
    QStringList jumps;
    QList<Stop> stops;
    const QScrollArea *own = qobject_cast<const QScrollArea *>(
        within->parentWidget() != nullptr ? within->parentWidget()->parentWidget() : nullptr);
    for (qsizetype i = 0; i < widgets.size();) {
        const QScrollArea *area = scrollAreaOf(widgets[i]);
        // The outermost one below `within` stands for its content.
        for (const QScrollArea *outer = area; outer != nullptr && outer != own; outer = scrollAreaOf(outer))
            area = outer;
        if (area == nullptr || area == own) {
            stops << Stop{rectIn(widgets[i], within), widgets[i]->objectName()};
            ++i;
            continue;
        }
        QWidgetList inside;
        while (i < widgets.size() && area->isAncestorOf(widgets[i]))
            inside << widgets[i++];
        jumps << jumpsIn(inside, area->widget());
        stops << Stop{rectIn(area, within), area->objectName()};
    }
    if (const QString jump = firstJump(stops); !jump.isEmpty())
        jumps << u"Tab jumps: "_s + jump;
    return jumps;
}

} // namespace

QWidgetList tabStops(const QWidget *window)
{
    QWidgetList stops;
    for (QWidget *widget = window->nextInFocusChain(); widget != nullptr && widget != window;
         widget = widget->nextInFocusChain()) {
        if (widget->window() == window && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr &&
            !widget->size().isEmpty() && !isEditor(widget))
            stops << widget;
    }
    return stops;
}

QStringList tabJumps(const QWidget *window)
{
    return jumpsIn(tabStops(window), window);
}

} // namespace phonedesk::e2e
