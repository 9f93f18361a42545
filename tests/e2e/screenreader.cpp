// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/screenreader.h"

#include "e2e/person.h"

#include <QDBusArgument>
#include <QDBusVariant>
#include <QDebug>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

constexpr auto patience = std::chrono::seconds(15);
constexpr int callPatienceMs = 5000;

constexpr const char *accessible = "org.a11y.atspi.Accessible";
constexpr const char *action = "org.a11y.atspi.Action";
constexpr const char *text = "org.a11y.atspi.Text";
constexpr const char *editableText = "org.a11y.atspi.EditableText";

// Of AT-SPI's AtspiStateType.
constexpr int enabledState = 8;
constexpr int showingState = 25;
// Of its AtspiRole.
constexpr uint passwordTextRole = 40;
constexpr uint notificationRole = 101;

bool isNamed(const QString &name, const QString &wanted)
{
    return wanted.endsWith(u'*') ? name.startsWith(QStringView(wanted).chopped(1)) : name == wanted;
}

void flatten(const QVariant &value, QStringList &into)
{
    if (value.canConvert<QDBusVariant>())
        flatten(value.value<QDBusVariant>().variant(), into);
    else if (value.canConvert<QString>())
        into << value.toString();
}

} // namespace

QString ScreenReader::connectToBus()
{
    const QDBusMessage ask =
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(ask);
    if (answer.type() == QDBusMessage::ErrorMessage)
        return u"no accessibility bus (package at-spi2-core): "_s + answer.errorMessage();
    m_bus = QDBusConnection::connectToBus(answer.arguments().value(0).toString(), u"accessibility"_s);
    if (!m_bus.isConnected())
        return u"the accessibility bus refused: "_s + m_bus.lastError().message();
    for (const char *kind : {"Object", "Window", "Focus"})
        m_bus.connect({}, {}, u"org.a11y.atspi.Event."_s + QLatin1StringView(kind), {}, this, SLOT(hear(QDBusMessage)));
    const Object registry{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s};
    for (const QString &kind : {u"object:"_s, u"window:"_s, u"focus:"_s})
        call(registry, "org.a11y.atspi.Registry", u"RegisterEvent"_s, {kind, QStringList(), QString()});
    return {};
}

void ScreenReader::hear(const QDBusMessage &event)
{
    QStringList carried{event.member()};
    const QVariantList arguments = event.arguments();
    for (const QVariant &argument : arguments)
        flatten(argument, carried);
    m_heard << carried.join(u' ');
    if (event.member() != "StateChanged"_L1 || !m_heard.last().startsWith("StateChanged showing 1"_L1))
        return;
    const Object shown{event.service(), event.path()};
    if (call(shown, accessible, u"GetRole"_s).value(0).toUInt() == notificationRole)
        m_told << nameOf(shown);
}

QVariantList ScreenReader::call(const Object &object, const char *interface, const QString &method,
                                const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(object.service, object.path, QLatin1StringView(interface), method);
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, callPatienceMs).arguments();
}

QVariant ScreenReader::property(const Object &object, const char *interface, const QString &name)
{
    const QVariantList answer =
        call(object, "org.freedesktop.DBus.Properties", u"Get"_s, {QString(QLatin1StringView(interface)), name});
    return answer.value(0).value<QDBusVariant>().variant();
}

QList<ScreenReader::Object> ScreenReader::children(const Object &object)
{
    QList<Object> found;
    const QVariantList answer = call(object, accessible, u"GetChildren"_s);
    if (!answer.value(0).canConvert<QDBusArgument>())
        return found; // it went meanwhile
    const auto list = answer.first().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QDBusObjectPath path;
        Object child;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        found << child;
    }
    list.endArray();
    return found;
}

bool ScreenReader::hasState(const Object &object, int state)
{
    const QVariantList answer = call(object, accessible, u"GetState"_s);
    const auto words = qdbus_cast<QList<uint>>(answer.value(0));
    return ((words.value(state / 32) >> (state % 32)) & 1U) != 0;
}

bool ScreenReader::walk(const Object &object, bool isHiddenToo, const std::function<bool(const Object &)> &visit)
{
    const QList<Object> all = children(object);
    return std::ranges::any_of(all, [&](const Object &child) {
        return (isHiddenToo || hasState(child, showingState)) && (visit(child) || walk(child, isHiddenToo, visit));
    });
}

std::optional<ScreenReader::Object> ScreenReader::look(const QString &role, const QString &name)
{
    std::optional<Object> found;
    const Object desktop{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
    walk(desktop, false, [&](const Object &object) {
        if (isNamed(nameOf(object), name) && roleOf(object) == role)
            found = object;
        return found.has_value();
    });
    return found;
}

// Qt names the role of a field for passwords as that of any field; its number tells.
QString ScreenReader::roleOf(const Object &object)
{
    if (call(object, accessible, u"GetRole"_s).value(0).toUInt() == passwordTextRole)
        return u"password text"_s;
    return call(object, accessible, u"GetRoleName"_s).value(0).toString();
}

QString ScreenReader::nameOf(const Object &object)
{
    return property(object, accessible, u"Name"_s).toString();
}

void ScreenReader::wait(const QString &what, const std::function<bool()> &condition)
{
    // Each event wakes the loop, and the condition is asked again. What changes without one is a fault of the program
    // that a person would notice too, if only as a pause.
    QTimer heartbeat;
    heartbeat.start(std::chrono::seconds(1));
    if (!turnUntil(condition, patience))
        throw Stuck(what);
}

ScreenReader::Object ScreenReader::find(const QString &role, const QString &name)
{
    std::optional<Object> found;
    wait(u"there is no %1 \"%2\" that can be used"_s.arg(role, name), [&] {
        found = look(role, name);
        return found && hasState(*found, enabledState);
    });
    return *found;
}

bool ScreenReader::isShown(const QString &role, const QString &name)
{
    return look(role, name).has_value();
}

QStringList ScreenReader::actions(const Object &object)
{
    QStringList names;
    const auto list = call(object, action, u"GetActions"_s).value(0).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString name;
        QString description;
        QString keys;
        list.beginStructure();
        list >> name >> description >> keys;
        list.endStructure();
        names << name;
    }
    list.endArray();
    return names;
}

void ScreenReader::act(const Object &object, const QString &wanted)
{
    const qsizetype index = actions(object).indexOf(wanted);
    if (index < 0)
        throw Stuck(u"%1 cannot \"%2\", only: %3"_s.arg(nameOf(object), wanted, actions(object).join(u", "_s)));
    call(object, action, u"DoAction"_s, {int(index)});
}

void ScreenReader::press(const QString &role, const QString &name)
{
    const Object object = find(role, name);
    const QStringList all = actions(object);
    for (const QString &each : all) {
        if (each != "SetFocus"_L1) {
            act(object, each);
            return;
        }
    }
    throw Stuck(name + u" cannot be pressed"_s);
}

void ScreenReader::write(const QString &field, const QString &typed, const QString &role)
{
    call(find(role, field), editableText, u"SetTextContents"_s, {typed});
}

QString ScreenReader::read(const Object &object)
{
    return call(object, text, u"GetText"_s, {0, -1}).value(0).toString();
}

QStringList ScreenReader::everythingSaid()
{
    QStringList said;
    const Object desktop{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
    walk(desktop, true, [&](const Object &object) {
        said << nameOf(object) << property(object, accessible, u"Description"_s).toString();
        const QVariantList interfaces = call(object, accessible, u"GetInterfaces"_s);
        if (interfaces.value(0).toStringList().contains(QLatin1StringView(text)))
            said << read(object);
        return false;
    });
    return said;
}

} // namespace phonedesk::e2e
