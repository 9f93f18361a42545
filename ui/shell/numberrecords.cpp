// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/numberrecords.h"

#include "access/accounts.h"
#include "inventory/numbers.h"
#include "provisioning/runregistry.h"
#include "ui/numbers/historyfeed.h"
#include "ui/requests/requestdialog.h"
#include "ui/shell/mainmenu.h"
#include "words/history.h"

#include <QClipboard>
#include <QGuiApplication>

namespace phonedesk::ui {

NumberRecords::NumberRecords(Desk &desk, MainMenu &menu, NumberDetails &details,
                             std::function<std::optional<NumberRow>()> current, QWidget *parent)
    : QObject(parent), m_desk(desk), m_menu(menu), m_current(std::move(current)),
      m_history(new HistoryFeed(desk.numbers, this))
{
    connect(m_history, &HistoryFeed::changed, this, &NumberRecords::changed);
    connect(&details, &NumberDetails::requestWanted, this, &NumberRecords::showRequest);
    connect(menu.copySummary, &QAction::triggered, this, qOverload<>(&NumberRecords::copySummary));
}

void NumberRecords::fill(NumberDetails::Content &content)
{
    content.actor = m_desk.actor;
    content.history = m_history->of(content.row.numberId);
    content.historyError = m_history->errorOf(content.row.numberId);
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
