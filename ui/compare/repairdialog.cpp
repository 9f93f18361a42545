// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/repairdialog.h"

#include "inventory/numbers.h"
#include "provisioning/runregistry.h"
#include "ui/common/desk.h"
#include "ui/common/helptopic.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/compare/comparetexts.h"
#include "words/errors.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

RepairDialog::RepairDialog(Desk &desk, const inventory::ComparedNumber &number, QWidget *parent)
    : DialogBase(u"repairDialog"_s, tr("Repair this number?"), parent), m_desk(desk), m_number(number),
      m_name(CompareTexts::number(number)), m_text(new Label(TextKind::Body, {}, this)),
      m_message(new MessageStrip(u"repair.message"_s, this)),
      m_lines(new SettingLines(u"repair.list"_s, u"repair"_s, this)),
      m_cancel(addButton(Button::Rank::Secondary, tr("Cancel"), u"repair.cancel"_s)),
      m_commit(addButton(Button::Rank::Primary, tr("&Repair number"), u"repair.commit"_s))
{
    setHelpPage(this, u"webhooks"_s);
    m_text->setObjectName(u"repair.text"_s);
    m_text->setWordWrap(true);
    m_text->setText(tr("Only this is sent to Twilio. How it is now is kept in the number's history first, and can be "
                       "put back from there."));
    body()->addWidget(m_message);
    body()->addWidget(m_text);
    body()->addWidget(m_lines, 1);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_commit, &Button::clicked, this, &RepairDialog::commit);
    connect(&m_desk.runs, &provisioning::RunRegistry::runChanged, this, [this](const QString &runId) {
        if (runId == m_runId)
            watch();
    });
    showLines();
    const int lines = int(m_lines->lines().size());
    resize(px(this, 620), px(this, qBound(260, 196 + 68 * lines, 440)));
    m_cancel->setFocus();
}

void RepairDialog::showLines()
{
    const QString label = m_desk.comparison.label(m_number);
    const QString organization = m_desk.comparison.organizationName(m_number.organizationId);
    //: %1 a number, %2 its label, %3 an organisation
    setTitle(label.isEmpty() ? tr("Repair %1 of %2?").arg(m_name, organization)
                             //: %1 a number, %2 its label, %3 an organisation
                             : tr("Repair %1, %2 of %3?").arg(m_name, label, organization));
    QList<SettingLine> lines;
    const QList<inventory::FieldDifference> differences = m_desk.comparison.differences(m_number);
    for (const inventory::FieldDifference &difference : differences)
        lines << SettingLine{difference.field, difference.theirs, difference.expected};
    m_lines->setLines(lines);
    QWidget *before = m_message;
    for (QWidget *each : m_lines->stops() + QList<QWidget *>{m_cancel, m_commit}) {
        QWidget::setTabOrder(before, each);
        before = each;
    }
    m_commit->setEnabled(!lines.isEmpty());
    setNote(tr("Nothing is changed yet."));
}

void RepairDialog::commit()
{
    const auto number = m_desk.numbers.find(m_number.numberId);
    if (!number) {
        fail({.kind = core::ErrorKind::NotFound, .operation = u"repair"_s}, Mark::Trouble);
        return;
    }
    provisioning::SettingsChange change{
        .phoneNumberId = number->id, .sid = number->twilioSid, .shown = {}, .wanted = {}, .act = u"repaired"_s};
    for (const SettingLine &line : m_lines->lines()) {
        change.shown.insert(line.parameter, line.now);
        change.wanted.insert(line.parameter, line.after);
    }
    const provisioning::ProvisionRequest request{.organizationId = number->organizationId,
                                                 .organizationName = number->organizationName,
                                                 .accountSid = number->accountSid,
                                                 .label = number->label,
                                                 .choice = {.number = number->number, .monthly = number->monthly},
                                                 .webhooks = number->webhooks,
                                                 .change = change};
    m_commit->setEnabled(false);
    m_message->clear();
    setNote(tr("Repairing…"));
    m_call = m_desk.runs.start(request, [this](const core::Result<QString> &started) {
        if (!started) {
            fail(started.error(), Mark::Trouble);
            return;
        }
        m_runId = *started;
        watch();
    });
}

void RepairDialog::watch()
{
    const auto view = m_desk.runs.view(m_runId);
    if (!view || view->state == workflow::RunState::Running || view->state == workflow::RunState::Idle)
        return;
    if (view->state == workflow::RunState::Succeeded) {
        if (!view->isOpen())
            accept();
        return;
    }
    if (view->isOpen()) {
        // It was sent, and what came of it is not known: the run has it now.
        const words::Message message = words::describe(view->error.value_or(core::Error{}), m_name);
        m_message->show(Mark::Attention, message.title, message.text());
        setNote(tr("It stays under Unfinished, and can go on from there."));
        m_cancel->setText(tr("&Close"));
        return;
    }
    m_runId.clear();
    const core::Error error = view->error.value_or(core::Error{});
    const bool isChanged = error.operation == provisioning::refusals::changedSince;
    if (isChanged)
        settled();
    fail(error, isChanged ? Mark::Attention : Mark::Trouble);
}

// The look that found it changed has told the comparison, too.
void RepairDialog::settled()
{
    const QList<inventory::ComparedNumber> &found = m_desk.comparison.found();
    const auto now = std::ranges::find(found, m_number.theirs.sid,
                                       [](const inventory::ComparedNumber &each) { return each.theirs.sid; });
    if (now != found.end())
        m_number = *now;
    else
        m_number.finding = inventory::Finding::AsExpected;
    showLines();
}

void RepairDialog::fail(const core::Error &error, Mark mark)
{
    const words::Message message = words::describe(error, m_name);
    m_message->show(mark, message.title, message.text());
    m_commit->setEnabled(!m_lines->lines().isEmpty());
    setNote(tr("Nothing was changed."));
}

} // namespace phonedesk::ui
