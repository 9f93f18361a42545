// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/settingsdialog.h"

#include "inventory/numbers.h"
#include "provisioning/runregistry.h"
#include "ui/common/desk.h"
#include "ui/common/helptopic.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "words/errors.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

SettingsDialog::SettingsDialog(Desk &desk, const QString &name, const Words &words, QWidget *parent)
    : DialogBase(name + u"Dialog"_s, words.title, parent), m_desk(desk), m_working(words.working),
      m_text(new Label(TextKind::Body, {}, this)), m_message(new MessageStrip(name + u".message"_s, this)),
      m_lines(new SettingLines(name + u".list"_s, name, words.lines, this)),
      m_cancel(addButton(Button::Rank::Secondary, tr("Cancel"), name + u".cancel"_s)),
      m_commit(addButton(Button::Rank::Primary, words.commit, name + u".commit"_s))
{
    setHelpPage(this, u"compare"_s);
    m_text->setObjectName(name + u".text"_s);
    m_text->setWordWrap(true);
    m_text->setText(words.text);
    body()->addWidget(m_message);
    body()->addWidget(m_text);
    body()->addWidget(m_lines, 1);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_commit, &Button::clicked, this, [this] { commit(); });
    connect(&m_desk.runs, &provisioning::RunRegistry::runChanged, this, [this](const QString &runId) {
        if (runId == m_runId)
            watch();
    });
    m_cancel->setFocus();
}

void SettingsDialog::showLines(const QList<SettingLine> &lines)
{
    m_lines->setLines(lines);
    QWidget *before = m_message;
    for (QWidget *each : m_lines->stops() + QList<QWidget *>{m_cancel, m_commit}) {
        setTabOrder(before, each);
        before = each;
    }
    m_commit->setEnabled(!lines.isEmpty());
    if (!isVisible())
        resize(px(this, 620), px(this, qBound(260, 196 + 68 * int(lines.size()), 440)));
}

void SettingsDialog::send(const QString &phoneNumberId, const domain::FieldChanges &shown,
                          const domain::FieldChanges &wanted, const QString &act)
{
    const auto number = m_desk.numbers.find(phoneNumberId);
    if (!number) {
        fail({.kind = core::ErrorKind::NotFound, .operation = u"repair"_s}, Mark::Trouble);
        return;
    }
    m_subject = number->number.display();
    const provisioning::ProvisionRequest request{
        .organizationId = number->organizationId,
        .organizationName = number->organizationName,
        .accountSid = number->accountSid,
        .label = number->label,
        .choice = {.number = number->number, .monthly = number->monthly},
        .webhooks = number->webhooks,
        .change = provisioning::SettingsChange{
            .phoneNumberId = number->id, .sid = number->twilioSid, .shown = shown, .wanted = wanted, .act = act}};
    m_commit->setEnabled(false);
    m_message->clear();
    setNote(m_working);
    m_call = m_desk.runs.start(request, [this](const core::Result<QString> &started) {
        if (!started) {
            fail(started.error(), Mark::Trouble);
            return;
        }
        m_runId = *started;
        watch();
    });
}

void SettingsDialog::watch()
{
    const auto view = m_desk.runs.view(m_runId);
    if (!view || view->state == workflow::RunState::Running || view->state == workflow::RunState::Idle)
        return;
    if (view->state == workflow::RunState::Succeeded) {
        if (!view->isOpen())
            accept();
        return;
    }
    const core::Error error = view->error.value_or(core::Error{});
    if (view->isOpen()) {
        // It was sent, and what came of it is not known: the run has it now.
        const words::Message message = words::describe(error, m_subject);
        m_message->show(Mark::Attention, message.title, message.text());
        setNote(tr("It stays under Unfinished, and can go on from there."));
        m_cancel->setText(tr("&Close"));
        return;
    }
    m_runId.clear();
    const bool isChanged = error.operation == provisioning::refusals::changedSince;
    if (isChanged)
        changedMeanwhile();
    fail(error, isChanged ? Mark::Attention : Mark::Trouble);
}

void SettingsDialog::fail(const core::Error &error, Mark mark)
{
    const words::Message message = words::describe(error, m_subject);
    m_message->show(mark, message.title, message.text());
    m_commit->setEnabled(!m_lines->lines().isEmpty());
    setNote(tr("Nothing was changed."));
}

} // namespace phonedesk::ui
