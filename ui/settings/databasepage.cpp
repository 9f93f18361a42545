// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/databasepage.h"

#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/localrooms.h"
#include "ui/common/messagestrip.h"
#include "ui/common/statustext.h"
#include "ui/settings/databasetexts.h"
#include "ui/settings/filechoice.h"
#include "ui/settings/restoredialog.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameFilter()
{
    return DatabasePage::tr("Databases of Phone Desk (*.db)");
}

} // namespace

DatabasePage::DatabasePage(DatabaseRoom &room, Mode mode, const words::Times &times, QWidget *parent)
    : SettingsPage(u"database"_s, tr("Database"), parent), m_room(room), m_times(times),
      m_message(new MessageStrip(u"settings.database.message"_s, this))
{
    addWidget(m_message);
    addPlace(mode);
    if (mode != Mode::Demo)
        addCopies();
}

void DatabasePage::addPlace(Mode mode)
{
    const bool isDemo = mode == Mode::Demo;
    auto *path = new QLineEdit(m_room.path());
    path->setObjectName(u"settings.database.path"_s);
    path->setReadOnly(true);
    path->setFont(fontAt(this, TextKind::Monospace));
    path->setCursorPosition(0);
    auto *row =
        addRow(new SettingRow(Scope::Desk, tr("Database &file"), path,
                              isDemo ? tr("A demo begins anew at each start. Its database goes when it ends.")
                                     : tr("This database is on this computer; ServiceFlow's servers do not read it."),
                              this));
    m_contents = new Label(TextKind::Small, {}, row);
    m_contents->setObjectName(u"settings.database.contents"_s);
    m_contents->setRole(Role::Muted);
    m_contents->setWordWrap(true);
    m_contents->makeSelectable();
    row->addBelow(m_contents);
    auto *folder = new Button(Button::Rank::Secondary, tr("&Open folder"), u"settings.database.openFolder"_s, row);
    folder->setAccessibleName(tr("Open the database's folder"));
    row->addBelow(folder);
    addSetting(folder->text(), folder);
    connect(folder, &Button::clicked, this, [this] { openFolder(QFileInfo(m_room.path()).absolutePath()); });
    m_facts = m_room.facts([this](const core::Result<domain::DatabaseFacts> &facts) {
        m_contents->setText(facts ? contentsText(*facts) + u' ' + lastChangeText(*facts, m_times)
                                  : whyNoRestore(facts.error()));
        if (facts && facts->lastChange.isValid())
            m_contents->setExact(m_times.exactly(facts->lastChange));
    });
}

void DatabasePage::addCopies()
{
    addSection(tr("Copies"),
               tr("A copy holds everything but keys, which are in the keychain. One is made every day and "
                  "14 are kept, in the folder “backups” beside the database."));
    m_daily = new StatusText(u"settings.database.daily"_s, this);
    addWidget(m_daily);
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const auto addButton = [&](const QString &text, const QString &name) {
        auto *button = new Button(Button::Rank::Secondary, text, name, line);
        row->addWidget(button);
        addSetting(text, button);
        return button;
    };
    m_backUp = addButton(tr("&Back up now…"), u"settings.database.backUp"_s);
    m_restore = addButton(tr("&Restore…"), u"settings.database.restore"_s);
    auto *backups = addButton(tr("Open folder of co&pies"), u"settings.database.openBackups"_s);
    m_retryDaily = addButton(tr("&Make today's copy again"), u"settings.database.retryDaily"_s);
    addWidget(line);
    connect(m_backUp, &Button::clicked, this, &DatabasePage::askWhere);
    connect(m_restore, &Button::clicked, this, &DatabasePage::askWhich);
    connect(backups, &Button::clicked, this, [this] { openFolder(m_room.backupFolder()); });
    connect(m_retryDaily, &Button::clicked, &m_room, &DatabaseRoom::makeDailyNow);
    connect(&m_room, &DatabaseRoom::dailyChanged, this, &DatabasePage::showDaily);
    showDaily();
}

void DatabasePage::showDaily()
{
    const auto &failure = m_room.dailyFailure();
    m_retryDaily->setVisible(failure.has_value());
    m_daily->setExact({});
    if (failure) {
        //: %1 is a sentence that says why
        m_daily->set(Mark::Trouble, tr("Today's copy could not be made. %1").arg(whyNoCopy(*failure)));
        return;
    }
    const auto &daily = m_room.daily();
    if (!daily) {
        m_daily->set(Mark::Waiting, tr("Today's copy is made in a moment."));
        m_daily->setTextRole(Role::Muted);
        return;
    }
    //: %1 is a date and time
    m_daily->set(
        Mark::Good,
        tr("The last one was made on %1. %n is/are there.", nullptr, daily->kept).arg(m_times.moment(daily->madeAt)));
    m_daily->setExact(m_times.exactly(daily->madeAt));
}

void DatabasePage::setWorking(bool isWorking)
{
    m_backUp->setEnabled(!isWorking);
    m_restore->setEnabled(!isWorking);
}

void DatabasePage::askWhere()
{
    const QString name = u"%1-%2.db"_s.arg(QFileInfo(m_room.path()).completeBaseName(),
                                           QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_s));
    askWhereToSave({.name = u"settings.database.saveDialog"_s,
                    .title = tr("Back up the database"),
                    .folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                    .suggested = name,
                    .filters = {nameFilter()},
                    .suffix = u"db"_s},
                   this, [this](const QString &path, bool replace) { backUp(path, replace); });
}

void DatabasePage::backUp(const QString &path, bool replace)
{
    setWorking(true);
    m_call = m_room.backUp(path, replace, [this, path](const core::Result<domain::DatabaseFacts> &copied) {
        setWorking(false);
        if (copied) {
            m_message->show(Mark::Good, tr("The copy is made and was looked through"),
                            contentsText(*copied) + u'\n' + QDir::toNativeSeparators(path));
            return;
        }
        m_message->show(Mark::Trouble, tr("No copy was made"), whyNoCopy(copied.error()));
        m_message->setDetails(copied.error().detail);
    });
}

void DatabasePage::askWhich()
{
    const QString backups = m_room.backupFolder();
    askForFile({.name = u"settings.database.restoreDialog"_s,
                .title = tr("Restore a copy of the database"),
                .folder = QFileInfo::exists(backups) ? backups : QFileInfo(m_room.path()).absolutePath(),
                .suggested = {},
                .filters = {nameFilter(), tr("All files (*)")},
                .suffix = {}},
               this, [this](const QString &path) { look(path); });
}

void DatabasePage::look(const QString &path)
{
    setWorking(true);
    m_call = m_room.inspect(path, [this, path](const core::Result<domain::DatabaseFacts> &facts) {
        setWorking(false);
        if (facts) {
            m_message->clear();
            (new RestoreDialog(m_room, path, *facts, m_times, window()))->open();
            return;
        }
        m_message->show(Mark::Trouble, tr("This file cannot be restored"), whyNoRestore(facts.error()));
        m_message->setDetails(facts.error().detail);
    });
}

} // namespace phonedesk::ui
