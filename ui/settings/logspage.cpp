// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logspage.h"

#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/localrooms.h"
#include "ui/settings/diagnosticsdialog.h"
#include "ui/settings/filechoice.h"

#include <QComboBox>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using core::LogLevel;

LogsPage::LogsPage(SupportRoom &room, QWidget *parent) : SettingsPage(u"logs"_s, tr("Logs"), parent), m_room(room)
{
    auto *level = new QComboBox;
    level->setObjectName(u"settings.logs.level"_s);
    level->addItem(tr("Only what went wrong"), int(LogLevel::Warnings));
    level->addItem(tr("Normal: each request's outcome"), int(LogLevel::Normal));
    level->addItem(tr("Detailed: also what was asked"), int(LogLevel::Detailed));
    auto *row = addRow(new SettingRow(Scope::Desk, tr("&Level"), level,
                                      tr("Keys, bodies and whole phone numbers are never logged. Five files of 2 MB "
                                         "are kept."),
                                      this));
    row->bind([this, level] { level->setCurrentIndex(level->findData(int(m_room.logLevel()))); },
              [this, level] {
                  m_room.setLogLevel(LogLevel(level->currentData().toInt()));
                  return QString();
              });
    auto *line = new QWidget(this);
    auto *buttons = new FlowLayout(line);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto *folder = new Button(Button::Rank::Secondary, tr("&Open folder"), u"settings.logs.openFolder"_s, line);
    m_diagnostics = new Button(Button::Rank::Secondary, tr("Save &diagnostics…"), u"settings.logs.diagnostics"_s, line);
    folder->setAccessibleName(tr("Open the log's folder"));
    buttons->addWidget(folder);
    buttons->addWidget(m_diagnostics);
    addWidget(line);
    addSetting(folder->text(), folder);
    addSetting(m_diagnostics->text(), m_diagnostics);
    connect(folder, &Button::clicked, this, [this] { openFolder(m_room.logFolder()); });
    connect(m_diagnostics, &Button::clicked, this, &LogsPage::collect);
}

void LogsPage::collect()
{
    m_diagnostics->setEnabled(false);
    m_collecting = m_room.diagnostics([this](const QString &text) {
        m_diagnostics->setEnabled(true);
        (new DiagnosticsDialog(m_room, text, window()))->open();
    });
}

} // namespace phonedesk::ui
