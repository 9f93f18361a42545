// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/releaserow.h"

#include "ui/release/releasetexts.h"
#include "words/errors.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using provisioning::GivingBack;
using provisioning::RunView;

ReleaseRow::ReleaseRow(const domain::PhoneNumber &number, QWidget *parent)
    : QWidget(parent), m_tick(new QCheckBox(this)),
      m_status(new StatusText(u"releaseSeveral.status."_s + number.number.toString(), this))
{
    m_facts.number = number;
    m_tick->setObjectName(u"releaseSeveral.tick."_s + number.number.toString());
    m_tick->setEnabled(false);
    QString whose = number.label.isEmpty()
                        ? tr("%1 · %2", "number, organisation").arg(number.number.display(), number.organizationName)
                        : tr("%1 · %2 · %3", "number, label, organisation")
                              .arg(number.number.display(), number.label, number.organizationName);
    m_tick->setAccessibleName(whose);
    m_tick->setText(whose.replace(u'&', u"&&"_s)); // else a name's takes the letter behind it for a key
    m_status->set(Mark::Working, tr("Asking Twilio…"));
    m_status->setTextRole(Role::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 2));
    column->addWidget(m_tick);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(px(this, 26), 0, 0, 0);
    indented->addWidget(m_status);
    column->addLayout(indented);
    connect(m_tick, &QCheckBox::toggled, this, &ReleaseRow::changed);
}

bool ReleaseRow::isTicked() const
{
    return m_tick->isChecked();
}

void ReleaseRow::setFacts(const provisioning::ReleaseFacts &facts)
{
    m_facts = facts;
    m_isLookedAt = true;
    const QString obstacle = ReleaseTexts::obstacle(facts);
    m_tick->setEnabled(obstacle.isEmpty());
    const QString text = obstacle.isEmpty() ? ReleaseTexts::own(facts) : obstacle;
    m_status->set(obstacle.isEmpty() ? Mark::Info : Mark::Trouble, text);
    m_status->setTextRole(obstacle.isEmpty() ? Role::Muted : Role::Text);
    m_status->setVisible(!text.isEmpty());
    m_tick->setAccessibleDescription(text);
    emit changed();
}

void ReleaseRow::setError(const core::Error &error)
{
    m_isLookedAt = true;
    m_tick->setChecked(false);
    m_tick->setEnabled(false);
    m_status->show();
    m_status->set(Mark::Trouble, words::describe(error, m_facts.number.number.display()).text());
    m_status->setTextRole(Role::Text);
    emit changed();
}

void ReleaseRow::setWorking()
{
    m_tick->setEnabled(false);
    m_status->show();
    m_status->set(Mark::Working, tr("Releasing…"));
}

void ReleaseRow::setRun(const RunView &view)
{
    m_status->show();
    if (!view.isOpen() && view.givingBack == GivingBack::Done) {
        m_status->set(Mark::Good, tr("Released."));
    } else if (view.givingBack == GivingBack::NotKnown) {
        m_status->set(
            Mark::Waiting,
            tr("Not known yet: Phone Desk looks whether it was given back, also when this window is closed."));
    } else if (view.state == workflow::RunState::AwaitingDecision && view.error) {
        m_status->set(Mark::Trouble, tr("Not released. %1", "then the reason, in sentences")
                                         .arg(words::describe(*view.error, m_facts.number.number.display()).text()));
        m_status->setTextRole(Role::Text);
    }
    m_tick->setAccessibleDescription(m_status->text());
}

} // namespace phonedesk::ui
