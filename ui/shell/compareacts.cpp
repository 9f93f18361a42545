// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/compareacts.h"

#include "inventory/comparison.h"
#include "ui/common/formstate.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparewindow.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/openwizards.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/watchnotice.h"

namespace phonedesk::ui {

CompareActs::CompareActs(Desk &desk, const Offers &offers, QWidget &window)
    : QObject(&window), m_desk(desk), m_offers(offers), m_window(window),
      m_notice(new WatchNotice(*new TimedChecks(desk, this), &window))
{
    connect(m_offers.menu.compare, &QAction::triggered, this, &CompareActs::open);
    connect(&m_offers.sidebar, &Sidebar::compareRequested, this, &CompareActs::open);
    connect(&desk.comparison, &inventory::Comparison::stateChanged, this, &CompareActs::refreshFigure);
    connect(&desk.comparison, &inventory::Comparison::progressed, this, &CompareActs::refreshFigure);
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
    refreshFigure();
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

void CompareActs::refreshFigure()
{
    const auto &comparison = m_desk.comparison;
    const bool isKnown = comparison.state() == inventory::Comparison::State::Ready && comparison.asOf().isValid();
    if (comparison.state() == inventory::Comparison::State::Ready)
        m_offers.sidebar.setCompared(isKnown ? comparison.figures().percentCorrect() : -1);
}

} // namespace phonedesk::ui
