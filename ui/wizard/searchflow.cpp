// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/searchflow.h"

#include "core/clock.h"
#include "provisioning/defaults.h"
#include "ui/common/desk.h"
#include "ui/wizard/choosepage.h"

namespace phonedesk::ui {

using provisioning::SearchOutcome;

SearchFlow::SearchFlow(Desk &desk, ChoosePage &page, QObject *parent) : QObject(parent), m_desk(desk), m_page(page)
{
    connect(&m_page, &ChoosePage::searchRequested, this, &SearchFlow::search);
    m_minute.setInterval(10'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_page.isVisible())
            m_page.setNow(m_desk.clock.now());
    });
}

void SearchFlow::setAccount(const QString &accountSid)
{
    if (m_accountSid == accountSid)
        return;
    m_accountSid = accountSid;
    forget();
}

void SearchFlow::begin(const domain::E164Number &wished, const QString &areaCodes)
{
    m_wished = wished;
    m_wishedWith = areaCodes;
    forget();
    m_page.setShownAtFirst(m_desk.defaults.values().optionsShown);
    m_page.setInput({.areaCodes = areaCodes});
}

void SearchFlow::forget()
{
    m_search.abandon();
    m_near.abandon();
    m_page.forgetResults();
}

void SearchFlow::search(const provisioning::SearchInput &input)
{
    m_near.abandon();
    m_page.showSearching();
    provisioning::SearchInput wanted = input;
    wanted.needsMms = m_desk.defaults.values().needsMms;
    if (input.areaCodes == m_wishedWith)
        wanted.wished = m_wished;
    m_search = m_desk.search.search(m_accountSid, wanted,
                                    [this](const core::Result<SearchOutcome> &outcome) { found(outcome); });
}

void SearchFlow::found(const core::Result<SearchOutcome> &outcome)
{
    if (!outcome) {
        m_page.showError(outcome.error());
        return;
    }
    m_page.setNow(m_desk.clock.now());
    m_page.showOutcome(*outcome);
    m_minute.start();
    const bool isEmpty = outcome->count() == 0 && !outcome->groups.isEmpty() && !outcome->groups.first().error;
    if (isEmpty && !outcome->groups.first().areaCode.isEmpty())
        lookNear(outcome->groups.first().areaCode);
}

void SearchFlow::lookNear(const QString &areaCode)
{
    m_near = m_desk.search.nearChoices(m_accountSid, areaCode,
                                       [this](const core::Result<QList<provisioning::NearChoice>> &choices) {
                                           if (choices) // an extra: without it the page still says what is so
                                               m_page.showNearChoices(*choices);
                                       });
}

} // namespace phonedesk::ui
