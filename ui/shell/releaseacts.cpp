// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/releaseacts.h"

#include "inventory/numbers.h"
#include "provisioning/connecting.h"
#include "provisioning/runregistry.h"
#include "ui/common/desk.h"
#include "ui/common/messagestrip.h"
#include "ui/numbers/numberdetails.h"
#include "ui/numbers/numbertable.h"
#include "ui/release/releasedialog.h"
#include "ui/release/releaseseveral.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/openwizards.h"
#include "words/errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

ReleaseActs::ReleaseActs(Desk &desk, const Offers &offers, std::function<std::optional<NumberRow>()> current,
                         QWidget &window)
    : QObject(&window), m_desk(desk), m_offers(offers), m_current(std::move(current)), m_window(window)
{
    connect(m_offers.menu.release, &QAction::triggered, this, &ReleaseActs::release);
    connect(m_offers.menu.setUpAgain, &QAction::triggered, this, &ReleaseActs::setUpAgain);
    connect(&m_offers.details, &NumberDetails::releaseRequested, m_offers.menu.release, &QAction::trigger);
    connect(&m_offers.details, &NumberDetails::setUpAgainRequested, m_offers.menu.setUpAgain, &QAction::trigger);
}

QList<domain::PhoneNumber> ReleaseActs::chosenNumbers() const
{
    QList<domain::PhoneNumber> numbers;
    const QList<NumberRow> rows = m_offers.view.selectedRows();
    for (const NumberRow &row : rows) {
        const auto number = row.mayRelease() ? m_desk.numbers.find(row.numberId) : std::nullopt;
        if (number)
            numbers += *number;
    }
    return numbers;
}

void ReleaseActs::refresh()
{
    const auto row = m_current();
    m_offers.menu.release->setEnabled(row && row->mayRelease());
    m_offers.menu.setUpAgain->setEnabled(row && row->releasedAt.isValid() && row->runId.isEmpty() &&
                                         !m_looking.isWaiting());
}

bool ReleaseActs::showRun(const QString &runId)
{
    const auto view = m_desk.runs.view(runId);
    if (!view || view->flow() != provisioning::Flow::Release)
        return false;
    const auto dialogs = m_window.findChildren<ReleaseDialog *>(); // one that was closed may still be there
    if (std::ranges::none_of(dialogs, [](const ReleaseDialog *dialog) { return dialog->isVisible(); }))
        (new ReleaseDialog(m_desk, view->phoneNumberId, &m_window))->open();
    return true;
}

void ReleaseActs::release()
{
    const QList<domain::PhoneNumber> numbers = chosenNumbers();
    if (numbers.size() > 1)
        (new ReleaseSeveral(m_desk, numbers, &m_window))->open();
    else if (!numbers.isEmpty())
        (new ReleaseDialog(m_desk, numbers.first().id, &m_window))->open();
}

void ReleaseActs::setUpAgain()
{
    const auto row = m_current();
    if (!row || !row->releasedAt.isValid())
        return;
    m_offers.notice.clear();
    emit noticeChanged();
    const auto fail = [this, number = row->number.display()](const core::Error &error) {
        const words::Message message = words::describe(error, number);
        m_offers.notice.show(Mark::Attention, message.title, message.text());
        emit noticeChanged();
        refresh();
    };
    m_looking = m_desk.connecting.lookForReleased(
        row->numberId, [this, fail](const core::Result<provisioning::ProvisionRequest> &request) {
            if (!request) {
                fail(request.error());
                return;
            }
            m_looking = m_desk.runs.start(*request, [this, fail](const core::Result<QString> &started) {
                if (started)
                    m_offers.wizards.continueRun(*started);
                else
                    fail(started.error());
            });
        });
    refresh();
}

} // namespace phonedesk::ui
