// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/helptopic.h"

#include <QVariant>
#include <QWidget>

namespace phonedesk::ui {

namespace {
constexpr const char *property = "helpPage";
}

void setHelpPage(QWidget *widget, const QString &page)
{
    widget->setProperty(property, page);
}

QString helpPageAt(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (QString page = widget->property(property).toString(); !page.isEmpty())
            return page;
    }
    return {};
}

} // namespace phonedesk::ui
