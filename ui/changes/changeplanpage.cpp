// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changeplanpage.h"

#include "inventory/changes.h"
#include "ui/changes/changeform.h"
#include "ui/changes/changelines.h"
#include "ui/changes/changelist.h"
#include "ui/changes/changetexts.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "words/errors.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace phonedesk::ui {

ChangePlanPage::ChangePlanPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_form(new ChangeForm(desk.urlSets)),
      m_list(new ChangeList(u"changes.plan"_s, {tr("Changes"), tr("Stays"), tr("Not moved")})),
      m_firstText(new Label(TextKind::Body)),
      m_makeFirst(new Button(Button::Rank::Link, tr("Take the chosen number &instead"), u"changes.makeFirst"_s)),
      m_warning(new Label(TextKind::Small))
{
    m_firstText->setObjectName(u"changes.first"_s);
    m_firstText->setWordWrap(true);
    m_warning->setObjectName(u"changes.warning"_s);
    m_warning->setWordWrap(true);
    m_warning->setRole(Role::Attention);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, px(this, 12), 0);
    column->setSpacing(px(this, 12));
    column->addWidget(m_form);
    column->addWidget(new Label(TextKind::Section, tr("First of all")));
    column->addWidget(m_firstText);
    column->addWidget(m_makeFirst, 0, Qt::AlignLeft);
    column->addWidget(m_warning);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"changes.side"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(left);
    left->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(this, 16));
    row->addWidget(scroll, 2);
    row->addWidget(m_list, 3);

    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &ChangePlanPage::replan);
    connect(m_form, &ChangeForm::edited, this, &ChangePlanPage::replanSoon);
    connect(m_list, &ChangeList::groupChosen, this, &ChangePlanPage::showGroup);
    connect(m_list, &ChangeList::currentRowChanged, this, &ChangePlanPage::showDetail);
    connect(m_makeFirst, &Button::clicked, this, [this] {
        m_first = qMax(0, m_list->currentRow());
        showFirst();
        emit changed();
    });
    showGroup();
}

void ChangePlanPage::setFacts(std::shared_ptr<const inventory::ChangeFacts> facts)
{
    m_facts = std::move(facts);
    m_form->setHosts(inventory::hostsIn(*m_facts));
    replan();
}

void ChangePlanPage::replanSoon()
{
    m_plan.reset();
    m_planning.abandon();
    m_soon.start();
    emit changed();
}

void ChangePlanPage::replan()
{
    m_soon.stop();
    m_plan.reset();
    if (!m_facts || !m_form->isComplete()) {
        showGroup();
        emit changed();
        return;
    }
    m_planning =
        m_desk.changes.plan(m_facts, m_form->change(), [this](const core::Result<inventory::ChangePlan> &plan) {
            if (plan)
                take(*plan);
        });
}

void ChangePlanPage::take(const inventory::ChangePlan &plan)
{
    m_plan = plan;
    m_first = proposed();
    showGroup();
    emit changed();
}

// The first that works today: what does not answer afterwards is then the change's doing.
int ChangePlanPage::proposed() const
{
    QSet<QString> good;
    for (const inventory::LookedUp &number : m_facts->numbers) {
        if (number.ours.status == domain::PhoneNumberStatus::Active && number.ours.verdict &&
            number.ours.verdict->isVerified())
            good.insert(number.ours.id);
    }
    const auto first = std::ranges::find_if(
        m_plan->rows, [&good](const domain::BatchRow &row) { return good.contains(row.phoneNumberId); });
    return first == m_plan->rows.end() ? 0 : first->seq;
}

QString ChangePlanPage::firstNumber() const
{
    return m_plan && m_first < m_plan->rows.size() ? m_plan->rows.at(m_first).number.display() : QString();
}

QString ChangePlanPage::reason() const
{
    if (!m_facts)
        return tr("Asking Twilio…");
    if (!m_form->isComplete()) {
        const domain::WebhookChange change = m_form->change();
        if (change.kind != domain::WebhookChange::Kind::ReplaceHost)
            return tr("URLs are needed that Twilio can call.");
        return change.oldHost.isEmpty() || change.newHost.isEmpty() ? tr("Both hosts are needed.")
                                                                    : tr("The new host cannot be used.");
    }
    if (!m_plan)
        return tr("Comparing…");
    return m_plan->rows.isEmpty() ? tr("Nothing would be changed.") : QString();
}

void ChangePlanPage::showGroup()
{
    const QLocale locale;
    const auto count = [&](Group group, const QString &text, qsizetype numbers) {
        //: a group of numbers and how many there are
        m_list->setCount(group, m_plan ? tr("%1 (%2)").arg(text, locale.toString(numbers)) : text);
    };
    count(ToChange, tr("Changes"), m_plan ? m_plan->rows.size() : 0);
    count(Stays, tr("Stays"), m_plan ? m_plan->unchanged.size() : 0);
    count(NotMoved, tr("Not moved"), m_plan ? m_plan->notMoved.size() : 0);
    const inventory::ChangePlan *plan = m_plan ? &*m_plan : nullptr;
    const QString none = plan == nullptr ? reason() : tr("No number is in this group.");
    using Line = ChangeRowsModel::Line;
    switch (plan == nullptr ? GroupCount : Group(m_list->group())) {
    case ToChange:
        m_list->setRows(
            int(plan->rows.size()),
            [plan](int i) {
                const domain::BatchRow &row = plan->rows.at(i);
                return Line{row.number.display(), ChangeTexts::owner(row.organizationName, row.label),
                            ChangeTexts::settings(row.wanted)};
            },
            tr("What changes"), none);
        break;
    case Stays:
        m_list->setRows(
            int(plan->unchanged.size()),
            [plan](int i) {
                const inventory::UnchangedNumber &each = plan->unchanged.at(i);
                return Line{each.number.number.display(),
                            ChangeTexts::owner(each.number.organizationName, each.number.label),
                            ChangeTexts::unchanged(each), each.error ? Mark::Trouble : Mark::None, true};
            },
            tr("Why"), none);
        break;
    case NotMoved:
        m_list->setRows(
            int(plan->notMoved.size()),
            [plan](int i) {
                const inventory::NotMovedNumber &each = plan->notMoved.at(i);
                return Line{each.number.number.display(),
                            ChangeTexts::owner(each.number.organizationName, each.number.label),
                            ChangeTexts::elsewhere(each.elsewhere), Mark::Attention};
            },
            tr("Who answers"), none);
        break;
    case GroupCount:
        m_list->setRows(0, {}, tr("What changes"), none);
    }
    showFirst();
}

void ChangePlanPage::showDetail(int row)
{
    const bool isToChange = m_list->group() == ToChange && m_plan && row >= 0 && row < m_plan->rows.size();
    m_makeFirst->setEnabled(isToChange && row != m_first);
    if (isToChange)
        m_list->detail().show(m_plan->rows.at(row));
    else if (m_list->group() == NotMoved && m_plan && row >= 0)
        m_list->detail().say(tr("These are changed where they are answered, and not here."));
    else
        m_list->detail().clear();
}

void ChangePlanPage::showFirst()
{
    const bool hasRows = m_plan && !m_plan->rows.isEmpty();
    m_makeFirst->setVisible(hasRows && m_plan->rows.size() > 1);
    if (!hasRows) {
        m_firstText->setText(tr("One number is changed and checked before all others."));
        m_warning->hide();
        return;
    }
    const domain::BatchRow &row = m_plan->rows.at(m_first);
    //: %1 is a number, %2 an organisation
    m_firstText->setText(tr("%1 of %2 is changed and checked; the others wait for a second click.")
                             .arg(row.number.display(), row.organizationName));
    m_makeFirst->setEnabled(m_list->group() == ToChange && m_list->currentRow() != m_first);
    const auto unknown = m_facts->othersUnknown.size();
    m_warning->setVisible(unknown > 0);
    if (unknown > 0) {
        //: %1 is why
        m_warning->setText(tr("Which numbers are in a Messaging Service is not known: %1")
                               .arg(words::brief(*m_facts->othersUnknown.cbegin())));
    }
}

} // namespace phonedesk::ui
