// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/setuppage.h"

#include "core/clock.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/common/spokenroles.h"
#include "ui/wizard/progressrow.h"

#include <QProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using provisioning::Decision;
using provisioning::RunView;

SetUpPage::SetUpPage(core::Clock &clock, const words::Times &times, QWidget *parent)
    : WizardPage(u"setUpPage"_s, parent), m_clock(clock), m_times(times),
      m_subtitle(new Label(TextKind::Body, {}, this)),
      m_heldElsewhere(new MessageStrip(u"setUp.heldElsewhere"_s, this)), m_lines(new QVBoxLayout),
      m_retryNow(new Button(Button::Rank::Secondary, tr("&Retry now"), u"setUp.retryNow"_s, this)),
      m_question(new MessageStrip(u"setUp.question"_s, this)), m_bar(new QProgressBar(this)),
      m_percent(new Label(TextKind::Strong, {}, this)), m_elapsed(new Label(TextKind::Body, {}, this)),
      m_closing(new Label(TextKind::Small, {}, this)), m_live(new Label(TextKind::Small, {}, this))
{
    m_subtitle->setObjectName(u"setUp.subtitle"_s);
    m_subtitle->setRole(Role::Muted);
    m_subtitle->setWordWrap(true);
    m_bar->setObjectName(u"setUp.bar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(px(this, 6));
    m_percent->setObjectName(u"setUp.percent"_s);
    m_elapsed->setObjectName(u"setUp.elapsed"_s);
    m_elapsed->setRole(Role::Muted);
    m_closing->setObjectName(u"setUp.closing"_s);
    m_closing->setRole(Role::Muted);
    m_closing->setWordWrap(true);
    m_live->setObjectName(u"setUp.live"_s);
    m_live->setFixedSize(0, 0);
    makeNotification(m_live);

    auto *progress = new QHBoxLayout;
    progress->setSpacing(px(this, 12));
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_percent);
    progress->addWidget(m_elapsed);
    auto *retry = new QHBoxLayout;
    retry->setContentsMargins(px(this, 32), 0, 0, 0);
    retry->addWidget(m_retryNow);
    retry->addStretch(1);

    m_lines->setSpacing(0);
    column()->addWidget(m_subtitle);
    column()->addWidget(m_heldElsewhere);
    column()->addSpacing(px(this, 6));
    column()->addLayout(m_lines);
    column()->addLayout(retry);
    column()->addWidget(m_question);
    column()->addSpacing(px(this, 10));
    column()->addLayout(progress);
    column()->addStretch(1);
    column()->addWidget(m_closing);
    column()->addWidget(m_live);

    m_retryNow->hide();
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &SetUpPage::refresh);
    connect(m_retryNow, &Button::clicked, this, &SetUpPage::retryNowRequested);
}

void SetUpPage::setView(const RunView &view)
{
    const bool isOther = m_view.id != view.id;
    m_view = view;
    if (isOther) {
        qDeleteAll(m_rows);
        m_rows.clear();
        for (const ProgressLine &line : RunTexts::lines(view, m_clock.now(), m_times)) {
            auto *row = new ProgressRow(u"setUp.line."_s + line.id, this);
            m_rows.insert(line.id, row);
            m_lines->addWidget(row);
        }
    }
    const QString number = view.request.choice.number.display();
    if (view.flow() == provisioning::Flow::Disconnect) {
        //: %1 is a number
        setHeading(view.isOpen() ? tr("Disconnecting %1").arg(number) : tr("%1 is disconnected").arg(number));
    } else if (view.flow() == provisioning::Flow::Change) {
        //: %1 is a number
        setHeading(view.isOpen() ? tr("Changing %1").arg(number) : tr("%1 is changed").arg(number));
    } else if (view.flow() == provisioning::Flow::Connect && !view.isVerified()) {
        //: %1 is a number
        setHeading(view.isOpen() ? tr("Connecting %1").arg(number) : tr("%1 was not connected").arg(number));
    } else if (view.isOpen() || view.isVerified()) {
        //: %1 is a number; so in the next two
        setHeading(tr("Setting up %1").arg(number));
    } else if (view.ownership == provisioning::Ownership::GivenBack) {
        setHeading(tr("%1 was given back").arg(number));
    } else {
        setHeading(tr("%1 was not bought").arg(number));
    }
    if (view.heldElsewhere) {
        if (m_heldElsewhere->isHidden())
            m_heldElsewhere->show(Mark::Waiting, tr("Another Phone Desk works on this number"),
                                  tr("It is shown here, and can be changed where it is being worked on."));
    } else {
        m_heldElsewhere->clear();
    }
    m_subtitle->setText(RunTexts::subtitle(view));
    refresh();
}

void SetUpPage::refresh()
{
    const QDateTime now = m_clock.now();
    refreshRows();
    const auto steps = m_view.steps;
    const bool isWaiting =
        std::ranges::any_of(steps, [](const auto &step) { return step.state == workflow::StepState::Waiting; });
    m_retryNow->setVisible(!m_view.heldElsewhere && m_question->isHidden() &&
                           m_view.state == workflow::RunState::Running &&
                           ((isWaiting && m_view.may(Decision::Retry)) || m_view.may(Decision::LookNow)));
    m_retryNow->setText(m_view.may(Decision::LookNow) ? tr("&Look now") : tr("&Retry now"));
    const int percent = m_view.percent();
    m_bar->setValue(percent);
    //: a percentage
    m_percent->setText(tr("%1 %").arg(percent));
    m_elapsed->setText(RunTexts::elapsed(m_view, now));
    const bool isWorking = m_view.isOpen() && m_view.state == workflow::RunState::Running;
    m_closing->setText(isWorking ? tr("You can close this window: the set-up goes on, under Unfinished.") : QString());
    m_closing->setVisible(isWorking);
    if (isVisible() && isWorking)
        m_tick.start();
    else
        m_tick.stop();
}

void SetUpPage::refreshRows()
{
    for (const ProgressLine &line : RunTexts::lines(m_view, m_clock.now(), m_times)) {
        ProgressRow *row = m_rows.value(line.id);
        if (!row)
            continue;
        const StepMark before = row->line().mark;
        row->setLine(line);
        if (before != line.mark && line.mark != StepMark::ToCome)
            announce(m_live, row->accessibleName());
    }
}

void SetUpPage::setQuestion(const std::optional<RunQuestion> &question)
{
    if (!question) {
        m_question->clear();
        refresh();
        return;
    }
    const QString text = QStringList{question->happened, question->consequence}.join(u' ').trimmed();
    m_question->show(question->isTrouble ? Mark::Trouble : Mark::Attention, question->title, text);
    // Giving the number back stands apart from the habitual button.
    QList<Offer> offers = question->offers;
    std::stable_partition(offers.begin(), offers.end(),
                          [](const Offer &offer) { return offer.act != Act::GiveBack && offer.act != Act::PutBack; });
    for (const Offer &offer : std::as_const(offers)) {
        if (offer.act == Act::Close || offer.act == Act::LeaveUnfinished || offer.act == Act::CopyDetails)
            continue; // closing the window does the first two
        auto *button = m_question->addAction(offer.text, u"setUp.question."_s + name(offer.act));
        connect(button, &Button::clicked, this, [this, act = offer.act] { emit acted(act); });
    }
    if (!question->details.isEmpty())
        m_question->setDetails(question->details);
    refresh();
}

void SetUpPage::showEvent(QShowEvent *event)
{
    WizardPage::showEvent(event);
    refresh();
}

void SetUpPage::hideEvent(QHideEvent *event)
{
    WizardPage::hideEvent(event);
    m_tick.stop();
}

} // namespace phonedesk::ui
