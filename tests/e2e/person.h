// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <chrono>
#include <functional>
#include <stdexcept>

class QAction;
class QMenu;
class QMenuBar;
class QModelIndex;

namespace phonedesk::e2e {

// What a person could not do: the button never came, it was covered, what was to happen did not.
class Stuck : public std::runtime_error
{
public:
    explicit Stuck(const QString &what) : std::runtime_error(what.toStdString()) {}
};

// Turns the event loop until `condition` holds; it is asked each time before the loop would wait, so that nothing is
// lost to polling; it must not turn the loop itself. False: the patience is over.
bool turnUntil(const std::function<bool()> &condition, std::chrono::milliseconds patience);
// Until everything that waits to be laid out or painted has been.
void settle();

// Sits in front of the real windows: sees what is visible, and clicks and types through the window system, so that a
// widget that is covered, blocked by a dialog or disabled cannot be used. Every act waits, within the patience, until
// it is possible, and throws Stuck if it never is.
class Person
{
public:
    explicit Person(std::chrono::milliseconds patience = std::chrono::seconds(20)) : m_patience(patience) {}

    // The visible widget of that object name.
    QWidget *see(const QString &name) const;
    template <typename T>
    T *see(const QString &name) const
    {
        if (auto *widget = qobject_cast<T *>(see(name)))
            return widget;
        throw Stuck(name + QLatin1StringView(" is something else"));
    }
    bool sees(const QString &name) const;
    QString read(const QString &name) const; // what a visible label, button or field says

    void click(const QString &name) const;
    void clickRow(const QString &view, const std::function<bool(const QModelIndex &)> &wanted) const;
    void typeInto(const QString &field, const QString &text) const;  // in place of what stands there
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const; // to where the focus is
    void type(const QString &text) const;                            // to where the focus is
    void openMenuOf(const QString &action) const;                    // of the menu bar
    void chooseInMenu(const QString &action) const;

    void wait(const QString &what, const std::function<bool()> &condition) const;
    void waitToSee(const QString &name) const { see(name); }
    void waitNotToSee(const QString &name) const;

private:
    QWidget *find(const QString &name) const;
    struct InMenu
    {
        QMenuBar *bar;
        QMenu *menu;
        QAction *action;
    };
    InMenu inMenu(const QString &action) const;

    std::chrono::milliseconds m_patience;
};

} // namespace phonedesk::e2e
