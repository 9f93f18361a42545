// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/changeacts.h"

#include "core/preferences.h"
#include "inventory/changes.h"
#include "inventory/numbers.h"
#include "ui/changes/changedialog.h"
#include "ui/changes/changetexts.h"
#include "ui/common/messagestrip.h"
#include "ui/numbers/numbertable.h"
#include "ui/shell/mainmenu.h"
#include "words/times.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using inventory::BatchView;
using inventory::Changes;

namespace {

constexpr qsizetype mostListed = 12; // in the menu

} // namespace

ChangeActs::ChangeActs(Desk &desk, const Parts &parts, QWidget *window)
    : QObject(window), m_desk(desk), m_parts(parts), m_window(window),
      m_notice(new MessageStrip(u"updateNotice"_s, window))
{
    parts.notices.addWidget(m_notice);
    parts.view.insertAction(parts.menu.editLabel, parts.menu.updateWebhooks);
    connect(parts.menu.updateWebhooks, &QAction::triggered, this, &ChangeActs::update);
    connect(parts.menu.changes, &QMenu::aboutToShow, this, &ChangeActs::fillChanges);
    connect(parts.view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangeActs::refresh);
    connect(&desk.changes, &Changes::batchAdded, this, &ChangeActs::refreshNotice);
    connect(&desk.changes, &Changes::batchChanged, this, &ChangeActs::refreshNotice);
    refresh();
    refreshNotice();
}

void ChangeActs::refresh()
{
    m_parts.menu.updateWebhooks->setEnabled(m_parts.view.selectionModel()->hasSelection());
    m_parts.menu.setChosen(m_parts.view.selectedCount());
}

void ChangeActs::update()
{
    QList<domain::PhoneNumber> numbers;
    const QStringList keys = m_parts.view.selectedKeys();
    numbers.reserve(keys.size());
    for (const QString &key : keys) {
        const auto number = m_desk.numbers.find(key);
        if (number && number->status != domain::PhoneNumberStatus::Released)
            numbers << *number;
    }
    updateThese(numbers);
}

void ChangeActs::updateThese(const QList<domain::PhoneNumber> &numbers)
{
    if (!numbers.isEmpty())
        open(new ChangeDialog(m_desk, numbers, m_window));
}

void ChangeActs::show(const QString &batchId)
{
    m_dialogs.removeAll(nullptr);
    const auto opened = std::ranges::find_if(
        m_dialogs, [&batchId](const QPointer<ChangeDialog> &dialog) { return dialog->batch() == batchId; });
    if (opened == m_dialogs.end()) {
        open(new ChangeDialog(m_desk, batchId, m_window));
        return;
    }
    (*opened)->raise();
    (*opened)->activateWindow();
}

QWidget *ChangeActs::takeOver(ChangeActs &former)
{
    ChangeDialog *last = nullptr;
    for (const QPointer<ChangeDialog> &dialog : std::as_const(former.m_dialogs)) {
        if (dialog == nullptr || !dialog->isVisible())
            continue;
        last = new ChangeDialog(m_desk, *dialog, m_window);
        open(last);
        delete dialog;
    }
    return last;
}

void ChangeActs::open(ChangeDialog *dialog)
{
    m_dialogs << dialog;
    connect(dialog, &ChangeDialog::failBackRequested, this, &ChangeActs::failBackRequested);
    connect(dialog, &QObject::destroyed, this, &ChangeActs::refreshNotice, Qt::QueuedConnection);
    dialog->show();
    refreshNotice();
}

void ChangeActs::fillChanges()
{
    QMenu &menu = *m_parts.menu.changes;
    menu.clear();
    const QList<BatchView> all = m_desk.changes.all();
    if (all.isEmpty())
        menu.addAction(tr("There were none yet"))->setEnabled(false);
    const words::Times times(m_desk.preferences.times());
    for (const BatchView &view : all.first(qMin(all.size(), mostListed))) {
        const QString at = times.moment(view.batch.startedAt);
        //: %1 is a time, %2 what was done: "Update the webhooks of 12 numbers"
        QAction *action = menu.addAction(tr("%1  %2").arg(at, ChangeTexts::title(view)));
        connect(action, &QAction::triggered, this, [this, id = view.batch.id] { show(id); });
    }
}

// One that waits for a person and that no window shows.
void ChangeActs::refreshNotice()
{
    m_dialogs.removeAll(nullptr);
    const QList<BatchView> all = m_desk.changes.all();
    const auto waits = std::ranges::find_if(all, [this](const BatchView &view) {
        const bool isShown = std::ranges::any_of(
            m_dialogs, [&view](const QPointer<ChangeDialog> &dialog) { return dialog->batch() == view.batch.id; });
        return !isShown && (view.mayGoOn() || view.mayLetRestFollow());
    });
    const QString id = waits == all.end() ? QString() : waits->batch.id;
    if (id == m_noticed)
        return;
    m_noticed = id;
    if (id.isEmpty()) {
        m_notice->clear();
        emit noticeChanged();
        return;
    }
    m_notice->show(
        Mark::Attention, tr("A change of many numbers waits"),
        tr("%1 numbers were changed, %n wait. Nothing is sent until you let it go on.", nullptr, waits->left())
            .arg(waits->count(domain::BatchRowState::Written)));
    connect(m_notice->addAction(tr("&Show it"), u"updateNotice.show"_s), &Button::clicked, this,
            [this, id] { show(id); });
    emit noticeChanged();
}

} // namespace phonedesk::ui
