// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logspage.h"

#include "ui/common/button.h"
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
    auto *folder = new Button(Button::Rank::Secondary, tr("&Open folder"), u"settings.logs.openFolder"_s, this);
    addRow(new SettingRow(Scope::Desk, tr("Log files"), folder, {}, this));
    folder->setAccessibleName(tr("Open the log's folder"));
    addSetting(folder->text(), folder);
    m_diagnostics = new Button(Button::Rank::Secondary, tr("Save &diagnostics…"), u"settings.logs.diagnostics"_s, this);
    addRow(new SettingRow(Scope::Desk, tr("For whoever helps"), m_diagnostics,
                          tr("One file without secrets, shown before it is saved. It is sent to nobody."), this));
    m_diagnostics->setAccessibleName(tr("Save diagnostics"));
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
