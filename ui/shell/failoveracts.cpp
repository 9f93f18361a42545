// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/failoveracts.h"

#include "core/clock.h"
#include "core/preferences.h"
#include "inventory/failover.h"
#include "ui/changes/failoverdialog.h"
#include "ui/changes/failovertexts.h"
#include "ui/common/button.h"
#include "ui/common/formstate.h"
#include "ui/common/messagestrip.h"
#include "ui/shell/changeacts.h"
#include "ui/shell/mainmenu.h"
#include "words/errors.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using domain::Environment;
using domain::UrlSetKind;

namespace {

constexpr std::array environments{Environment::Production, Environment::Staging};

} // namespace

FailOverActs::FailOverActs(Desk &desk, const Parts &parts, QWidget *window)
    : QObject(window), m_desk(desk), m_parts(parts), m_window(window)
{
    int place = 0;
    for (const Environment environment : environments) {
        auto *notice = new MessageStrip(u"failOverNotice."_s + domain::name(environment), window);
        parts.notices.insertWidget(place++, notice);
        m_notices.emplace(environment, notice);
    }
    connect(parts.menu.failOver, &QAction::triggered, this, [this] { ask(UrlSetKind::Failover); });
    connect(parts.menu.failBack, &QAction::triggered, this, [this] { ask(UrlSetKind::Normal); });
    connect(&parts.changes, &ChangeActs::failBackRequested, this,
            [this](Environment environment) { ask(UrlSetKind::Normal, environment); });
    connect(&desk.failOver, &inventory::FailOver::changed, this, &FailOverActs::refresh);
    refresh();
}

void FailOverActs::ask(UrlSetKind to, std::optional<Environment> environment)
{
    if (m_dialog != nullptr && m_dialog->to() == to) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    delete m_dialog;
    m_dialog = new FailOverDialog(m_desk, to, environment, m_window);
    connect(m_dialog, &FailOverDialog::begun, &m_parts.changes, &ChangeActs::show);
    connect(m_dialog, &FailOverDialog::showRequested, &m_parts.changes, &ChangeActs::show);
    connect(m_dialog, &FailOverDialog::settingsRequested, this, &FailOverActs::settingsRequested);
    m_dialog->show();
}

QWidget *FailOverActs::takeOver(FailOverActs &former)
{
    if (former.m_dialog == nullptr)
        return nullptr;
    ask(former.m_dialog->to(), former.m_dialog->environment());
    FormState::of(*former.m_dialog).restore(*m_dialog);
    m_dialog->setGeometry(former.m_dialog->geometry());
    delete former.m_dialog;
    return m_dialog;
}

void FailOverActs::refresh()
{
    m_parts.menu.failBack->setEnabled(std::ranges::any_of(
        environments, [this](Environment environment) { return m_desk.failOver.mayGoBack(environment); }));
    for (const Environment environment : environments)
        refreshNotice(environment);
    emit noticeChanged();
}

void FailOverActs::refreshNotice(Environment environment)
{
    MessageStrip &notice = *m_notices.at(environment);
    const auto over = m_desk.failOver.failedOver(environment);
    if (!over) {
        notice.clear();
        return;
    }
    const words::Times times(m_desk.preferences.times());
    const QString title = FailOverTexts::lasts(environment, *over, times, m_desk.clock.now());
    const QString text = tr("New set-ups, Compare and checks expect the Fail-over set.");
    if (notice.text().startsWith(title) && !notice.isHidden()) // it is read out
        return;
    notice.show(Mark::Attention, title, text);
    Button *back = notice.addAction(tr("Fail &back…"), notice.objectName() + u".back"_s);
    //: %1 is Production or Staging
    back->setAccessibleName(tr("Fail %1 back").arg(words::describe(environment)));
    connect(back, &Button::clicked, this, [this, environment] { ask(UrlSetKind::Normal, environment); });
    if (over->lastBatch.isEmpty())
        return;
    Button *show = notice.addAction(tr("Show the change"), notice.objectName() + u".show"_s);
    //: %1 is Production or Staging
    show->setAccessibleName(tr("Show the change that failed %1 over").arg(words::describe(environment)));
    connect(show, &Button::clicked, this, [this, environment] {
        if (const auto now = m_desk.failOver.failedOver(environment))
            m_parts.changes.show(now->lastBatch);
    });
}

} // namespace phonedesk::ui
