// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/person.h"

#include <QAbstractButton>
#include <QAbstractEventDispatcher>
#include <QAbstractItemView>
#include <QApplication>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

bool turnUntil(const std::function<bool()> &condition, std::chrono::milliseconds patience)
{
    if (condition())
        return true;
    QEventLoop loop;
    bool holds = false;
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &loop, [&] {
        if (!holds && condition()) {
            holds = true;
            loop.quit();
        }
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    return holds || condition();
}

void settle()
{
    bool turned = false;
    QTimer::singleShot(0, qApp, [&turned] { turned = true; });
    turnUntil([&turned] { return turned; }, std::chrono::seconds(20));
    QCoreApplication::sendPostedEvents(); // another timer of that turn may have changed a text: its layout follows
}

namespace {

// A widget of one window is in another's way only if the other is modal and not its own.
bool isReachable(const QWidget &widget, const QPoint &at)
{
    const QWidget *window = widget.window();
    const QWidget *there = window->childAt(widget.mapTo(window, at));
    return there != nullptr && (there == &widget || widget.isAncestorOf(there));
}

QWindow *focusedWindow()
{
    QWindow *window = QGuiApplication::focusWindow();
    if (window == nullptr)
        throw Stuck(u"no window has the keyboard"_s);
    return window;
}

void clickAt(const QWidget &widget, const QPoint &at)
{
    QWidget *window = widget.window();
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, widget.mapTo(window, at));
    settle();
}

} // namespace

void Person::wait(const QString &what, const std::function<bool()> &condition) const
{
    if (!turnUntil(condition, m_patience))
        throw Stuck(what);
}

QWidget *Person::find(const QString &name) const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        if (window->objectName() == name)
            return window;
        const auto widgets = window->findChildren<QWidget *>(name);
        for (QWidget *widget : widgets) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

bool Person::sees(const QString &name) const
{
    return find(name) != nullptr;
}

QWidget *Person::see(const QString &name) const
{
    wait(name + u" never came"_s, [&] { return sees(name); });
    return find(name);
}

void Person::waitNotToSee(const QString &name) const
{
    wait(name + u" stays"_s, [&] { return !sees(name); });
}

QString Person::read(const QString &name) const
{
    const QWidget *widget = see(name);
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return field->text();
    return widget->accessibleName();
}

void Person::click(const QString &name) const
{
    see(name);
    const auto ready = [&] {
        const QWidget *widget = find(name);
        return widget != nullptr && widget->isEnabled() && isReachable(*widget, widget->rect().center());
    };
    wait(name + u" cannot be clicked"_s, ready);
    const QWidget *widget = find(name);
    clickAt(*widget, widget->rect().center());
}

void Person::clickRow(const QString &name, const std::function<bool(const QModelIndex &)> &wanted) const
{
    auto *view = see<QAbstractItemView>(name);
    const auto find = [&] {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.flags().testFlag(Qt::ItemIsEnabled) && wanted(index))
                return index;
        }
        return QModelIndex();
    };
    wait(name + u" does not list it"_s, [&] { return find().isValid(); });
    const QModelIndex index = find();
    view->scrollTo(index);
    clickAt(*view->viewport(), view->visualRect(index).center());
}

void Person::typeInto(const QString &name, const QString &text) const
{
    click(name);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
}

void Person::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(focusedWindow(), Qt::Key(key), modifiers);
    settle(); // nobody types faster than the program turns
}

void Person::type(const QString &text) const
{
    for (const QChar character : text) {
        QTest::keyClick(focusedWindow(), character.toLatin1());
        settle();
    }
}

Person::InMenu Person::inMenu(const QString &name) const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        const auto bars = window->isVisible() ? window->findChildren<QMenuBar *>() : QList<QMenuBar *>();
        for (QMenuBar *bar : bars) {
            const auto actions = bar->actions();
            for (QAction *action : actions) {
                auto *found = action->menu() != nullptr ? action->menu()->findChild<QAction *>(name) : nullptr;
                if (found != nullptr)
                    return {bar, action->menu(), found};
            }
        }
    }
    throw Stuck(u"no menu offers "_s + name);
}

void Person::openMenuOf(const QString &name) const
{
    const InMenu in = inMenu(name);
    in.bar->window()->activateWindow();
    clickAt(*in.bar, in.bar->actionGeometry(in.menu->menuAction()).center());
    wait(u"the menu did not open"_s, [&] { return in.menu->isVisible(); });
}

void Person::chooseInMenu(const QString &name) const
{
    openMenuOf(name);
    const InMenu in = inMenu(name);
    if (!in.action->isEnabled())
        throw Stuck(name + u" cannot be chosen"_s);
    clickAt(*in.menu, in.menu->actionGeometry(in.action).center());
    wait(u"the menu stays open"_s, [&] { return !in.menu->isVisible(); });
}

} // namespace phonedesk::e2e
