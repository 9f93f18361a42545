// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/networknotice.h"

#include "ui/common/button.h"
#include "ui/common/localrooms.h"
#include "ui/common/messagestrip.h"
#include "ui/settings/networktexts.h"

#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

NetworkNotice::NetworkNotice(NetworkRoom &room, QWidget *parent)
    : QWidget(parent), m_room(room), m_strip(new MessageStrip(u"networkNotice"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(this, 16), px(this, 8), px(this, 16), 0);
    column->addWidget(m_strip);
    connect(&m_room, &NetworkRoom::changed, this, &NetworkNotice::refresh);
    refresh();
}

void NetworkNotice::refresh()
{
    const auto &failure = m_room.passwordFailure();
    setVisible(failure.has_value());
    if (!failure) {
        m_strip->clear();
        return;
    }
    m_strip->show(Mark::Trouble, tr("The proxy's password could not be read"), whyNoPassword(*failure));
    Button *retry = m_strip->addAction(tr("Try again"), u"networkNotice.retry"_s);
    connect(retry, &Button::clicked, &m_room, &NetworkRoom::readPasswordAgain);
    Button *settings = m_strip->addAction(tr("Settings"), u"networkNotice.settings"_s);
    connect(settings, &Button::clicked, this, &NetworkNotice::settingsRequested);
    m_strip->setDetails(failure->detail);
}

} // namespace phonedesk::ui
