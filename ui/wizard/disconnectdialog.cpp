// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/disconnectdialog.h"

#include "provisioning/runregistry.h"
#include "ui/common/desk.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/helptopic.h"
#include "ui/common/label.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "words/connection.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QScrollArea>

#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

DisconnectDialog::DisconnectDialog(Desk &desk, const QString &phoneNumberId, QWidget *parent)
    : DialogBase(u"disconnectDialog"_s, tr("Disconnect this number?"), parent), m_desk(desk),
      m_phoneNumberId(phoneNumberId), m_text(new Label(TextKind::Body, {}, this)),
      m_message(new MessageStrip(u"disconnect.message"_s, this)),
      m_commit(addButton(Button::Rank::Secondary, tr("&Disconnect number"), u"disconnect.commit"_s)),
      m_cancel(addButton(Button::Rank::Primary, tr("&Keep it connected"), u"disconnect.cancel"_s))
{
    setHelpPage(this, u"connect"_s);
    m_text->setObjectName(u"disconnect.text"_s);
    m_text->setWordWrap(true);
    m_text->setText(tr("Phone Desk puts back what Twilio held for the number when it was connected. It stays in the "
                       "account, and is charged there as before."));
    body()->addWidget(m_message);
    body()->addWidget(m_text);
    body()->addStretch(1);
    setDefaultButton(m_cancel);
    m_commit->setEnabled(false);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_commit, &Button::clicked, this, &DisconnectDialog::commit);
    connect(&m_desk.runs, &provisioning::RunRegistry::runChanged, this, [this](const QString &runId) {
        if (runId == m_runId)
            watch();
    });
    resize(px(this, 620), px(this, 400));
    look();
}

void DisconnectDialog::look()
{
    setNote(tr("Asking Twilio…"));
    m_call = m_desk.connecting.lookBack(m_phoneNumberId, [this](const auto &facts) {
        if (facts)
            show(*facts);
        else
            fail(facts.error());
    });
}

void DisconnectDialog::fail(const core::Error &error)
{
    const words::Message message = words::describe(error, m_facts.number.number.display());
    m_message->show(Mark::Trouble, message.title, message.text());
    setNote(tr("Nothing was changed."));
}

void DisconnectDialog::show(const provisioning::DisconnectFacts &facts)
{
    m_facts = facts;
    //: %1 a number, %2 its label, %3 an organisation
    setTitle(tr("Disconnect %1, %2 of %3?")
                 .arg(facts.number.number.display(), facts.number.label, facts.number.organizationName));
    m_commit->setEnabled(true);
    setNote(tr("Nothing is changed yet."));
    if (m_list != nullptr)
        m_list->deleteLater();
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, px(this, 8), 0);
    grid->setHorizontalSpacing(px(this, 12));
    grid->setVerticalSpacing(px(this, 4));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    for (const domain::RestoreLine &line : facts.lines)
        addLine(*grid, line);
    for (const domain::MessagingService &service : facts.joins) {
        auto *joins = new Label(TextKind::Body, {}, page);
        //: %1 is a Messaging Service's name
        joins->setText(tr("The number goes back into the Messaging Service %1.").arg(service.name));
        joins->setWordWrap(true);
        grid->addWidget(joins, grid->rowCount(), 0, 1, 3);
    }
    if (facts.lines.isEmpty() && facts.joins.isEmpty()) {
        auto *none = new Label(TextKind::Body, tr("Twilio holds what it held then: nothing has to be sent."), page);
        none->setWordWrap(true);
        grid->addWidget(none, 0, 0, 1, 3);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"disconnect.list"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    m_list = scroll;
    body()->insertWidget(2, scroll, 1);
    QWidget *before = nullptr; // what is in the list comes before the buttons
    const QList<QWidget *> inside = page->findChildren<QWidget *>();
    for (QWidget *each : inside + QList<QWidget *>{m_commit, m_cancel}) {
        if (each->focusPolicy() == Qt::NoFocus || each->focusProxy() != nullptr)
            continue;
        if (before != nullptr)
            QWidget::setTabOrder(before, each);
        before = each;
    }
}

void DisconnectDialog::addLine(QGridLayout &grid, const domain::RestoreLine &line)
{
    const int row = grid.rowCount();
    QWidget *page = grid.parentWidget();
    auto *name = new Label(TextKind::Label, words::settingName(line.parameter), page);
    auto *now = new ElidedLabel(u"disconnect.now."_s + line.parameter, TextKind::Monospace, page);
    now->setText(words::settingValue(line.parameter, line.present));
    now->setRole(Role::Muted);
    auto *after = new ElidedLabel(u"disconnect.after."_s + line.parameter, TextKind::Monospace, page);
    //: %1 is a value that takes another's place
    after->setText(tr("→ %1").arg(words::settingValue(line.parameter, line.found)));
    now->setAccessibleName(name->text() + u", "_s + now->text());
    after->setAccessibleName(name->text() + u", "_s + after->text());
    grid.addWidget(name, row, 0);
    grid.addWidget(now, row, 1);
    grid.addWidget(after, row, 2);
    if (!line.isOthers())
        return;
    auto *keep = new QCheckBox(tr("Keep what is there now"), page);
    keep->setObjectName(u"disconnect.keep."_s + line.parameter);
    keep->setChecked(true);
    keep->setAccessibleName(tr("Keep what is there now: %1").arg(words::settingName(line.parameter)));
    //: %1 is a value
    keep->setAccessibleDescription(
        tr("Somebody changed it; Phone Desk had set %1.").arg(words::settingValue(line.parameter, line.ours)));
    auto *note = new Label(TextKind::Small, keep->accessibleDescription(), page);
    note->setRole(Role::Attention);
    note->setWordWrap(true);
    grid.addWidget(keep, row + 1, 1);
    grid.addWidget(note, row + 1, 2);
}

void DisconnectDialog::commit()
{
    provisioning::Disconnection disconnection = m_facts.disconnection;
    for (const domain::RestoreLine &line : std::as_const(m_facts.lines)) {
        const auto *keep = findChild<QCheckBox *>(u"disconnect.keep."_s + line.parameter);
        if (keep != nullptr && keep->isChecked())
            disconnection.keep << line.parameter;
    }
    const domain::PhoneNumber &number = m_facts.number;
    const provisioning::ProvisionRequest request{.organizationId = number.organizationId,
                                                 .organizationName = number.organizationName,
                                                 .accountSid = number.accountSid,
                                                 .label = number.label,
                                                 .choice = {.number = number.number, .monthly = number.monthly},
                                                 .webhooks = number.webhooks,
                                                 .disconnection = disconnection};
    m_commit->setEnabled(false);
    m_message->clear();
    setNote(tr("Putting it back…"));
    m_call = m_desk.runs.disconnect(request, [this](const core::Result<QString> &started) {
        if (!started) {
            fail(started.error());
            m_commit->setEnabled(true);
            return;
        }
        m_runId = *started;
        watch();
    });
}

void DisconnectDialog::watch()
{
    const auto view = m_desk.runs.view(m_runId);
    if (!view || view->state == workflow::RunState::Running || view->state == workflow::RunState::Idle)
        return;
    if (view->state == workflow::RunState::Succeeded) {
        if (!view->isOpen())
            accept();
        return;
    }
    if (view->state != workflow::RunState::AwaitingDecision || !view->isOpen())
        return;
    const core::Error error = view->error.value_or(core::Error{});
    if (error.operation == provisioning::refusals::changedSince) {
        const QString settled = std::exchange(m_runId, {});
        m_desk.runs.decide(settled, provisioning::Decision::Forget); // nothing was sent
        look();
        const words::Message message = words::describe(error, m_facts.number.number.display());
        m_message->show(Mark::Attention, message.title, message.text());
        return;
    }
    const words::Message message = words::describe(error, m_facts.number.number.display());
    m_message->show(Mark::Trouble, message.title, message.text());
    setNote(tr("It stays under Unfinished, and can go on from there."));
    m_cancel->setText(tr("&Close"));
}

} // namespace phonedesk::ui
