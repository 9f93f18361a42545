// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/compareacts.h"

#include "core/clock.h"
#include "core/preferences.h"
#include "inventory/comparison.h"
#include "ui/common/formstate.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparewindow.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/openwizards.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/watchnotice.h"
#include "words/times.h"

#include <algorithm>

namespace phonedesk::ui {

using inventory::Comparison;

CompareActs::CompareActs(Desk &desk, const Offers &offers, QWidget &window)
    : QObject(&window), m_desk(desk), m_offers(offers), m_window(window),
      m_notice(new WatchNotice(*new TimedChecks(desk, this), &window))
{
    connect(m_offers.menu.compare, &QAction::triggered, this, &CompareActs::open);
    connect(&m_offers.sidebar, &Sidebar::compareRequested, this, &CompareActs::open);
    connect(m_offers.menu.compareNow, &QAction::triggered, this, &CompareActs::compareNow);
    connect(&desk.comparison, &Comparison::stateChanged, this, &CompareActs::refresh);
    connect(&desk.comparison, &Comparison::progressed, this, &CompareActs::refresh);
    connect(m_notice, &WatchNotice::showRequested, this, [this](TimedChecks::About about) {
        if (about == TimedChecks::About::Comparison) {
            open();
            return;
        }
        m_offers.sidebar.chooseAttention();
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
    });
    m_offers.sidebar.setCompared(-1);
    refresh();
}

CompareActs::~CompareActs() = default;

void CompareActs::create()
{
    m_compare = new CompareWindow(m_desk, &m_window);
    connect(&m_compare->page(), &ComparePage::showRequested, this, &CompareActs::showInNumbers);
    connect(&m_compare->page(), &ComparePage::adoptRequested, this,
            [this](const domain::ListedNumber &number, const QString &organizationId) {
                m_offers.wizards.adopt(number, organizationId);
            });
}

void CompareActs::open()
{
    if (m_compare == nullptr)
        create();
    m_compare->show();
    m_compare->raise();
    m_compare->activateWindow();
}

QWidget *CompareActs::takeOver(CompareActs &former)
{
    m_notice->takeOver(*former.m_notice);
    if (former.m_compare == nullptr)
        return nullptr;
    const FormState chosen = FormState::of(*former.m_compare);
    former.m_compare->remember();
    delete former.m_compare;
    create();
    chosen.restore(*m_compare);
    m_compare->show();
    return m_compare;
}

void CompareActs::discard()
{
    if (m_compare != nullptr)
        m_compare->remember();
    delete m_compare;
}

void CompareActs::compareNow()
{
    m_isAwaited = true;
    emit told(tr("Comparing with Twilio…"), false);
    m_desk.comparison.compare();
}

void CompareActs::refresh()
{
    const Comparison &comparison = m_desk.comparison;
    m_offers.menu.compareNow->setEnabled(comparison.state() != Comparison::State::Comparing);
    if (comparison.state() == Comparison::State::Ready)
        m_offers.sidebar.setCompared(comparison.asOf().isValid() ? comparison.figures().percentCorrect() : -1);
    if (m_isAwaited && comparison.state() != Comparison::State::Comparing) {
        m_isAwaited = false;
        tell();
    }
}

void CompareActs::tell()
{
    const Comparison &comparison = m_desk.comparison;
    const bool isWhole =
        comparison.state() == Comparison::State::Ready &&
        std::ranges::none_of(comparison.accounts(), [](const auto &account) { return account.error.has_value(); });
    if (!isWhole) {
        emit told(tr("Not compared to the end. Compare with Twilio says why."), true);
        return;
    }
    const inventory::ComparisonFigures &figures = comparison.figures();
    const QString at = words::Times(m_desk.preferences.times()).clock(m_desk.clock.now());
    //: %1 a time, %2 of %3 numbers
    emit told(tr("Compared %1: %2 of %3 have the right webhooks.").arg(at).arg(figures.correct).arg(figures.managed),
              true);
}

} // namespace phonedesk::ui
