// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/numberacts.h"

#include "ui/shell/mainmenu.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

NumberActs::NumberActs(MainMenu &menu, std::function<std::optional<NumberRow>()> current, QObject *parent)
    : QObject(parent), m_menu(menu), m_current(std::move(current))
{
    connect(menu.copyNumber, &QAction::triggered, this, [this] {
        if (const auto row = m_current())
            QGuiApplication::clipboard()->setText(row->number.toString());
    });
    connect(menu.copySid, &QAction::triggered, this, [this] {
        if (const auto row = m_current())
            QGuiApplication::clipboard()->setText(row->twilioSid);
    });
    connect(menu.continueSetUp, &QAction::triggered, this, [this] {
        if (const auto row = m_current())
            emit continueRequested(row->runId);
    });
    if (menu.openConsole != nullptr)
        connect(menu.openConsole, &QAction::triggered, this, [this] {
            if (const auto row = m_current())
                QDesktopServices::openUrl(QUrl(u"https://www.twilio.com/console/phone-numbers/"_s + row->twilioSid));
        });
}

void NumberActs::refresh()
{
    const auto row = m_current();
    const bool hasSid = row && !row->twilioSid.isEmpty();
    m_menu.copyNumber->setEnabled(row.has_value());
    m_menu.copySid->setEnabled(hasSid);
    m_menu.continueSetUp->setEnabled(row && !row->runId.isEmpty());
    if (m_menu.openConsole != nullptr)
        m_menu.openConsole->setEnabled(hasSid);
}

} // namespace phonedesk::ui
