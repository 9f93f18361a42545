// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace phonedesk::e2e {

// Uses another process as a screen reader does: over AT-SPI, and over nothing else. It speaks AT-SPI's D-Bus protocol
// itself, since Qt's D-Bus is there anyway: libatspi would bring GLib's types and loop, its Python binding an
// interpreter, for the same few calls.
class ScreenReader : public QObject
{
    Q_OBJECT

public:
    struct Object
    {
        QString service;
        QString path;

        bool operator==(const Object &) const = default;
    };

    // Starts the accessibility bus of this session, and listens. Before the other program starts. Empty: it worked.
    QString connectToBus();

    // The object of that role and accessible name that is shown; waits until there is one that can be used, and throws
    // Stuck if there never is. A name ending with * stands for all that begin so.
    Object find(const QString &role, const QString &name);
    bool isShown(const QString &role, const QString &name);
    void press(const QString &role, const QString &name); // its first action that is not to take the focus
    void write(const QString &field, const QString &text, const QString &role = QStringLiteral("text"));
    QStringList actions(const Object &object);
    void act(const Object &object, const QString &action);
    QString read(const Object &object); // what its text interface tells
    QString nameOf(const Object &object);
    QStringList everythingSaid();                        // names, descriptions and texts, of what is hidden, too
    const QStringList &heard() const { return m_heard; } // every event, with all that it carried
    // What was said by itself, wherever the focus was: notifications, when they are shown.
    const QStringList &told() const { return m_told; }
    void wait(const QString &what, const std::function<bool()> &condition);

private slots:
    void hear(const QDBusMessage &event);

private:
    QVariantList call(const Object &object, const char *interface, const QString &method,
                      const QVariantList &arguments = {});
    QVariant property(const Object &object, const char *interface, const QString &name);
    QList<Object> children(const Object &object);
    QString roleOf(const Object &object);
    bool hasState(const Object &object, int state);
    // Depth first, of what is shown (or of all); stops where `visit` says so.
    bool walk(const Object &object, bool isHiddenToo, const std::function<bool(const Object &)> &visit);
    std::optional<Object> look(const QString &role, const QString &name);

    QDBusConnection m_bus{QString()};
    QStringList m_heard;
    QStringList m_told;
};

} // namespace phonedesk::e2e
