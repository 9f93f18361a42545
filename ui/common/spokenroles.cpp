// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/spokenroles.h"

#include "ui/common/secretline.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *announces = "announces";

QAccessibleInterface *roleOf(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr)
        return nullptr;
    if (className == "phonedesk::ui::SecretLine"_L1)
        return newSecretInterface(static_cast<QLineEdit *>(widget));
    if (widget->property(announces).toBool())
        return new QAccessibleWidget(widget, QAccessible::Notification);
    // Text that is painted, elided or moving.
    if (className == "phonedesk::ui::ElidedLabel"_L1 || className == "phonedesk::ui::StepList"_L1 ||
        className == "phonedesk::ui::Spinner"_L1)
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    // A group of texts that belong together.
    if (className == "phonedesk::ui::ModeStrip"_L1 || className == "phonedesk::ui::ProgressRow"_L1 ||
        className == "phonedesk::ui::StatusText"_L1)
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void tellRoles()
{
    QAccessible::installFactory(roleOf);
}

void makeNotification(QWidget *place)
{
    place->setProperty(announces, true);
}

// Orca reads a notification out when it is shown; other systems wait for the alert.
void announce(QWidget *place, const QString &text)
{
    place->setAccessibleName(text);
    for (const QAccessible::Event kind : {QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(place, kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace phonedesk::ui
