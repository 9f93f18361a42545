// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/databasenotice.h"

#include "ui/common/button.h"
#include "ui/common/localrooms.h"
#include "ui/common/messagestrip.h"
#include "ui/settings/databasetexts.h"

#include <QDir>
#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

DatabaseNotice::DatabaseNotice(DatabaseRoom &room, QWidget *parent)
    : QWidget(parent), m_room(room), m_strip(new MessageStrip(u"databaseNotice"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(this, 16), px(this, 8), px(this, 16), 0);
    column->addWidget(m_strip);
    connect(&m_room, &DatabaseRoom::dailyChanged, this, &DatabaseNotice::refresh);
    refresh();
}

void DatabaseNotice::refresh()
{
    const auto news = m_room.news();
    const auto &failure = m_room.dailyFailure();
    setVisible(news.has_value() || failure.has_value());
    if (news) {
        if (news->error)
            m_strip->show(Mark::Trouble, tr("The copy was not restored"),
                          //: %1 is a sentence that says why
                          tr("The database is as it was. %1").arg(whyNoRestore(*news->error)));
        else
            m_strip->show(Mark::Good, tr("The copy was restored"),
                          //: %1 is a file
                          tr("The database from before is kept as %1.").arg(QDir::toNativeSeparators(news->kept)));
        Button *close = m_strip->addAction(tr("Close"), u"databaseNotice.close"_s);
        connect(close, &Button::clicked, this, [this] {
            m_room.forgetNews();
            refresh();
        });
    } else if (failure) {
        m_strip->show(Mark::Trouble, tr("Today's copy of the database could not be made"), whyNoCopy(*failure));
        Button *retry = m_strip->addAction(tr("Try again"), u"databaseNotice.retry"_s);
        connect(retry, &Button::clicked, &m_room, &DatabaseRoom::makeDailyNow);
        Button *settings = m_strip->addAction(tr("Settings"), u"databaseNotice.settings"_s);
        connect(settings, &Button::clicked, this, &DatabaseNotice::settingsRequested);
        m_strip->setDetails(failure->detail);
    } else {
        m_strip->clear();
    }
}

} // namespace phonedesk::ui
