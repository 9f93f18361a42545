// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/firstnumber.h"

#include "ui/changes/planlist.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "words/errors.h"

#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {

// The first that works today: what does not answer afterwards is then the change's doing.
int proposed(const inventory::ChangePlan &plan, const inventory::ChangeFacts &facts)
{
    QSet<QString> good;
    for (const inventory::LookedUp &number : facts.numbers) {
        if (number.ours.status == domain::PhoneNumberStatus::Active && number.ours.verdict &&
            number.ours.verdict->isVerified())
            good.insert(number.ours.id);
    }
    const auto first = std::ranges::find_if(
        plan.rows, [&good](const domain::BatchRow &row) { return good.contains(row.phoneNumberId); });
    return first == plan.rows.end() ? 0 : first->seq;
}

} // namespace

FirstNumber::FirstNumber(const QString &prefix, PlanList &list, QWidget *parent)
    : QWidget(parent), m_list(list), m_text(new Label(TextKind::Body, {}, this)),
      m_instead(new Button(Button::Rank::Link, tr("Take the chosen number &instead"), prefix + u".makeFirst"_s, this)),
      m_warning(new Label(TextKind::Small, {}, this))
{
    m_text->setObjectName(prefix + u".first"_s);
    m_text->setWordWrap(true);
    m_warning->setObjectName(prefix + u".warning"_s);
    m_warning->setWordWrap(true);
    m_warning->setRole(Role::Attention);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 12));
    column->addWidget(m_text);
    column->addWidget(m_instead, 0, Qt::AlignLeft);
    column->addWidget(m_warning);
    connect(&list, &ChangeList::groupChosen, this, &FirstNumber::refresh);
    connect(&list, &ChangeList::currentRowChanged, this, &FirstNumber::refresh);
    connect(m_instead, &Button::clicked, this, [this] {
        m_row = qMax(0, m_list.currentRow());
        refresh();
        emit changed();
    });
    setPlan(nullptr, nullptr);
}

void FirstNumber::setPlan(const inventory::ChangePlan *plan, const inventory::ChangeFacts *facts)
{
    m_rows = plan != nullptr ? plan->rows : QList<domain::BatchRow>();
    m_row = m_rows.isEmpty() ? 0 : proposed(*plan, *facts);
    const bool isUnknown = !m_rows.isEmpty() && !facts->othersUnknown.isEmpty();
    m_warning->setVisible(isUnknown);
    if (isUnknown) {
        //: %1 is why
        m_warning->setText(tr("Which numbers are in a Messaging Service is not known: %1")
                               .arg(words::brief(*facts->othersUnknown.cbegin())));
    }
    refresh();
}

void FirstNumber::refresh()
{
    m_instead->setVisible(m_rows.size() > 1);
    m_instead->setEnabled(m_list.group() == 0 && m_list.currentRow() >= 0 && m_list.currentRow() != m_row);
    if (m_rows.isEmpty()) {
        m_text->setText(tr("One number is changed and checked before all others."));
        return;
    }
    const domain::BatchRow &row = m_rows.at(m_row);
    //: %1 is a number, %2 an organisation
    m_text->setText(tr("%1 of %2 is changed and checked; the others wait for a second click.")
                        .arg(row.number.display(), row.organizationName));
}

} // namespace phonedesk::ui
