// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/numberrecords.h"

#include "access/accounts.h"
#include "inventory/numbers.h"
#include "provisioning/numberacts.h"
#include "provisioning/runregistry.h"
#include "ui/compare/revertdialog.h"
#include "ui/numbers/historyfeed.h"
#include "ui/requests/requestdialog.h"
#include "ui/shell/mainmenu.h"
#include "words/history.h"

#include <QClipboard>
#include <QGuiApplication>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

NumberRecords::NumberRecords(Desk &desk, MainMenu &menu, NumberDetails &details,
                             std::function<std::optional<NumberRow>()> current, QWidget *parent)
    : QObject(parent), m_desk(desk), m_menu(menu), m_current(std::move(current)),
      m_history(new HistoryFeed(desk.numbers, desk.twilioRecord, desk.clock, this))
{
    connect(m_history, &HistoryFeed::changed, this, &NumberRecords::changed);
    connect(&details, &NumberDetails::requestWanted, this, &NumberRecords::showRequest);
    connect(&details, &NumberDetails::changeWanted, this, &NumberRecords::showChange);
    connect(&details, &NumberDetails::revertWanted, this, &NumberRecords::revert);
    connect(menu.copySummary, &QAction::triggered, this, qOverload<>(&NumberRecords::copySummary));
}

void NumberRecords::fill(NumberDetails::Content &content)
{
    content.actor = m_desk.actor;
    content.history = m_history->of(content.row.numberId);
    content.historyError = m_history->errorOf(content.row.numberId);
    content.recordError = m_history->recordErrorOf(content.row.numberId);
}

void NumberRecords::refresh()
{
    m_menu.copySummary->setEnabled(m_current().has_value());
}

void NumberRecords::copySummary()
{
    const auto row = m_current();
    if (!row)
        return;
    if (row->numberId.isEmpty()) {
        copySummary(*row, {});
        return;
    }
    m_reading = m_desk.numbers.history(row->numberId,
                                       [this, row = *row](const core::Result<QList<domain::HistoryEntry>> &history) {
                                           copySummary(row, history.value_or(QList<domain::HistoryEntry>()));
                                       });
}

void NumberRecords::copySummary(const NumberRow &row, const QList<domain::HistoryEntry> &history)
{
    words::NumberSummary summary{.number = row.number.toString(),
                                 .numberSid = row.twilioSid,
                                 .organization = row.organization,
                                 .label = row.label,
                                 .accountSid = row.accountSid,
                                 .monthly = row.monthly};
    if (const auto account = m_desk.accounts.find(row.accountSid))
        summary.accountName = account->name;
    if (const auto number = m_desk.numbers.find(row.numberId);
        number && number->verdict && number->verdict->isVerified())
        summary.verifiedAt = number->verdict->checkedAt;
    for (auto entry = history.crbegin(); entry != history.crend(); ++entry) {
        if (!entry->requestId.isEmpty() && !summary.requestIds.contains(entry->requestId))
            summary.requestIds << entry->requestId;
    }
    if (const auto run = m_desk.runs.view(row.runId); run && summary.requestIds.isEmpty())
        summary.requestIds = run->requestIds;
    QGuiApplication::clipboard()->setText(words::summaryText(summary));
    emit copied();
}

// What is at Twilio is written back by a run that looks first; what it holds then is checked at once.
void NumberRecords::showChange(const domain::TimelineEntry &entry)
{
    const auto row = m_current();
    const auto number = row ? m_desk.numbers.find(row->numberId) : std::nullopt;
    if (!number)
        return;
    QList<domain::RecordedChange> changes;
    if (entry.ours) {
        changes = domain::recordedChanges(*entry.ours);
    } else {
        for (const domain::ChangedProperty &change : entry.twilios->changes)
            changes << domain::RecordedChange{domain::parameterOf(change.name), change.before, change.after};
    }
    const bool mayRevert = entry.ours && number->status != domain::PhoneNumberStatus::Released;
    const QString title = entry.ours ? words::whatAndWho(*entry.ours, m_desk.actor) : words::whatAndWho(*entry.twilios);
    auto *dialog =
        new RevertDialog(m_desk, title, changes, mayRevert ? number->id : QString(), static_cast<QWidget *>(parent()));
    connect(dialog, &QDialog::accepted, this, [this, id = number->id] {
        if (const auto changed = m_desk.numbers.find(id))
            m_acts.keep(m_desk.numberActs.verify({*changed}, [](const auto &) {}));
    });
    dialog->open();
}

// What only Phone Desk has: at once, unless it has changed since.
void NumberRecords::revert(const domain::HistoryEntry &entry)
{
    const auto number = m_desk.numbers.find(entry.phoneNumberId);
    if (!number)
        return;
    const QJsonValue before = entry.details.value("old"_L1);
    const QJsonValue after = entry.details.value("new"_L1);
    const auto done = [this](const core::Status &status) {
        if (!status)
            emit failed(tr("The change was not reverted."), status.error());
    };
    const core::Error changed{.kind = core::ErrorKind::Conflict, .operation = u"number.revert"_s};
    if (entry.act == "label changed"_L1) {
        m_acts.keep(m_desk.numberActs.setLabel(number->id, after.toString(), before.toString(), done));
    } else if (entry.act == "moved"_L1) {
        if (number->organizationId == entry.details.value("newId"_L1).toString())
            m_acts.keep(m_desk.numberActs.move(number->id, entry.details.value("oldId"_L1).toString(), done));
        else
            done(core::fail(changed));
    } else if (number->isProtected == after.toBool()) {
        m_acts.keep(m_desk.numberActs.setProtected(number->id, before.toBool(), done));
    } else {
        done(core::fail(changed));
    }
}

void NumberRecords::showRequest(const domain::SentRequest &request)
{
    const auto row = m_current();
    if (!row)
        return;
    const auto account = m_desk.accounts.find(request.accountSid);
    ui::showRequest({.requests = {request},
                     .account = account.value_or(domain::TwilioAccount{.sid = request.accountSid}),
                     .number = row->number.toString(),
                     .numberSid = row->twilioSid,
                     .isSimulated = m_desk.mode == Mode::Demo},
                    static_cast<QWidget *>(parent()));
}

} // namespace phonedesk::ui
