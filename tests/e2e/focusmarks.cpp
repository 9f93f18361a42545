// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/focusmarks.h"

#include "e2e/person.h"
#include "e2e/taborder.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QImage>
#include <QPixmap>
#include <QPointer>
#include <QSignalBlocker>
#include <QWidget>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

constexpr int leastChange = 60; // pixels; a text cursor has some 20

// No signal of a control, nor of what is in it.
class Quiet
{
public:
    explicit Quiet(const QWidgetList &widgets)
    {
        QSet<QObject *> all; // each once, or it would stay blocked
        for (QWidget *widget : widgets) {
            all.insert(widget);
            const auto inside = widget->findChildren<QObject *>();
            for (QObject *each : inside)
                all.insert(each);
        }
        m_blockers.reserve(std::size_t(all.size()));
        for (QObject *each : std::as_const(all))
            m_blockers.push_back(std::make_unique<QSignalBlocker>(each));
    }

private:
    std::vector<std::unique_ptr<QSignalBlocker>> m_blockers;
};

QImage picture(QWidget *widget)
{
    return widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int changedPixels(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return leastChange;
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

QStringList unmarkedFocus(QWidget *window, QSet<QString> &known)
{
    QStringList faults;
    const auto unknown = [&] {
        QWidgetList stops = tabStops(window);
        stops.removeIf(
            [&](const QWidget *stop) { return known.contains(window->objectName() + u'/' + stop->objectName()); });
        return stops;
    };
    if (unknown().isEmpty())
        return faults;
    if (!window->isActiveWindow()) {
        window->activateWindow();
        settle();
    }
    if (!window->isActiveWindow()) // on another screen it will be
        return faults;
    const QWidgetList stops = unknown(); // as they are by now
    const QPointer<QWidget> before = window->focusWidget();
    const Quiet quiet(before != nullptr ? stops + QWidgetList{before} : stops);
    for (QWidget *stop : std::as_const(stops)) {
        known.insert(window->objectName() + u'/' + stop->objectName());
        stop->setFocus(Qt::OtherFocusReason);
        if (QApplication::focusWidget() != stop) {
            faults << stop->objectName() + u" does not take the focus"_s;
            continue;
        }
        if (const auto *view = qobject_cast<QAbstractItemView *>(stop); view && !view->currentIndex().isValid())
            continue; // there is no row to mark
        const QImage with = picture(stop);
        stop->clearFocus();
        if (changedPixels(with, picture(stop)) < leastChange)
            faults << stop->objectName() + u" does not show that it has the focus"_s;
    }
    if (before != nullptr)
        before->setFocus(Qt::OtherFocusReason);
    return faults;
}

} // namespace phonedesk::e2e
