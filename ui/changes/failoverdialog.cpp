// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/failoverdialog.h"

#include "core/clock.h"
#include "core/preferences.h"
#include "inventory/changes.h"
#include "ui/changes/failovertexts.h"
#include "ui/changes/firstnumber.h"
#include "ui/changes/planframe.h"
#include "ui/changes/planlist.h"
#include "ui/changes/targetcheck.h"
#include "ui/common/emptystate.h"
#include "ui/common/field.h"
#include "ui/common/helptopic.h"
#include "ui/common/label.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/spinner.h"
#include "words/errors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using domain::Environment;
using domain::UrlSetKind;
using inventory::FailOver;
using inventory::FailOverObstacle;
using Rank = Button::Rank;

FailOverDialog::FailOverDialog(Desk &desk, UrlSetKind to, std::optional<Environment> environment, QWidget *parent)
    : DialogBase(u"failover"_s, to == UrlSetKind::Failover ? tr("Fail over") : tr("Fail back"), parent), m_desk(desk),
      m_to(to), m_message(new MessageStrip(u"failover.message"_s, this)),
      m_looking(new Spinner(u"failover.looking"_s, this)), m_none(new EmptyState(u"failover.none"_s, this)),
      m_environment(new QComboBox), m_target(new TargetCheck(desk)), m_effects(new Label(TextKind::Body)),
      m_meanwhile(new QCheckBox),
      m_list(new PlanList(u"failover.plan"_s,
                          to == UrlSetKind::Failover
                              ? QStringList{tr("Go there"), tr("Stay"), tr("Not moved")}
                              : QStringList{tr("Go back"), tr("Changed since"), tr("Set up meanwhile"), tr("Stay")})),
      m_first(new FirstNumber(u"failover"_s, *m_list))
{
    setWindowModality(Qt::NonModal);
    setWindowFlag(Qt::Window);
    setHelpPage(this, u"changes"_s);
    layOut();
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_begin, &Button::clicked, this, &FailOverDialog::begin);
    connect(m_environment, &QComboBox::activated, this, &FailOverDialog::look);
    connect(m_target, &TargetCheck::changed, this, &FailOverDialog::refresh);
    connect(m_first, &FirstNumber::changed, this, &FailOverDialog::refresh);
    connect(&desk.failOver, &FailOver::changed, this, [this] {
        if (m_environment->count() == 0)
            fillEnvironments({});
        else
            refresh();
    });
    connect(&desk.changes, &inventory::Changes::looked, this, [this](int read, int all) {
        if (m_looking->isRunning())
            //: numbers
            setNote(tr("Read %1 of %2.").arg(read).arg(all));
    });
    resize(px(this, 1000), px(this, 640));
    setMinimumSize(px(this, 640), px(this, 420));
    fillEnvironments(environment);
}

FailOverDialog::~FailOverDialog()
{
    hide();
}

void FailOverDialog::layOut()
{
    m_environment->setObjectName(u"failover.environment"_s);
    m_effects->setObjectName(u"failover.effects"_s);
    m_effects->setWordWrap(true);
    m_effects->makeSelectable();
    m_meanwhile->setObjectName(u"failover.meanwhile"_s);
    m_meanwhile->setChecked(true);
    m_meanwhile->hide();
    m_frame = new PlanFrame(u"failover"_s, this);
    m_frame->addPart(new Field(tr("En&vironment"), m_environment));
    m_frame->addPart(isBack() ? tr("The Normal set") : tr("The Fail-over set"), m_target);
    m_frame->addPart(tr("What happens"), m_effects);
    m_frame->addPart(m_meanwhile);
    if (isBack()) { // all go back at once
        m_frame->addPart(m_first);
        m_first->hide();
    } else {
        m_frame->addPart(tr("First of all"), m_first);
    }
    m_frame->setList(m_list);
    body()->addWidget(m_message);
    body()->addWidget(m_looking, 0, Qt::AlignCenter);
    body()->addWidget(m_none, 1);
    body()->addWidget(m_frame, 1);
    m_none->setText(tr("No environment has a Fail-over set"),
                    tr("It holds the URLs that numbers get when ServiceFlow's own do not answer. It is typed once, and "
                       "waits."));
    connect(m_none->addAction(Rank::Primary, tr("&Open the webhook settings"), u"failover.none.settings"_s),
            &Button::clicked, this, &FailOverDialog::settingsRequested);
    m_cancel = addButton(Rank::Secondary, tr("Cancel"), u"failover.cancel"_s);
    m_begin = addButton(Rank::Primary, tr("Change one number &first"), u"failover.begin"_s);
}

void FailOverDialog::fillEnvironments(std::optional<Environment> chosen)
{
    for (const Environment environment : {Environment::Production, Environment::Staging}) {
        if (isBack() ? m_desk.failOver.mayGoBack(environment) : m_desk.failOver.hasSet(environment))
            m_environment->addItem(words::describe(environment), int(environment));
    }
    if (chosen)
        m_environment->setCurrentIndex(qMax(0, m_environment->findData(int(*chosen))));
    const bool isNone = m_environment->count() == 0;
    m_none->setVisible(isNone && !isBack());
    m_frame->setVisible(!m_none->isVisibleTo(this));
    m_begin->setVisible(!isNone);
    if (isNone)
        refresh();
    else
        look();
}

std::optional<Environment> FailOverDialog::environment() const
{
    return m_environment->count() == 0 ? std::nullopt
                                       : std::optional(Environment(m_environment->currentData().toInt()));
}

void FailOverDialog::look()
{
    m_plan.reset();
    m_message->clear();
    m_obstacle.reset();
    setTitle(FailOverTexts::title(m_to, *environment()));
    m_target->check(*environment(), m_to, !isBack());
    m_looking->show();
    //: from Twilio
    m_looking->start(tr("Reading what Twilio holds…"));
    m_call = m_desk.failOver.plan(*environment(), m_to, [this](const auto &plan) {
        m_looking->stop();
        m_looking->hide();
        if (plan)
            take(*plan);
        else
            fail(tr("Twilio was not read."), plan.error());
        refresh();
    });
    m_list->setGroups({}, tr("Asking Twilio…"));
    m_first->setPlan(nullptr, nullptr);
    m_effects->clear();
    m_meanwhile->hide();
    refresh();
}

void FailOverDialog::take(std::shared_ptr<const inventory::FailOverPlan> plan)
{
    m_plan = std::move(plan);
    const words::Times times(m_desk.preferences.times());
    setTitle(FailOverTexts::question(*m_plan, times, m_desk.clock.now()));
    m_effects->setText(FailOverTexts::effects(*m_plan));
    const inventory::ChangePlan &planned = m_plan->plan;
    if (isBack()) {
        m_list->setGroups({PlanGroup::ofRows(planned.rows), PlanGroup::ofRows(m_plan->left),
                           PlanGroup::ofRows(m_plan->meanwhile), PlanGroup::ofUnchanged(planned.unchanged)},
                          {});
    } else {
        m_list->setGroups({PlanGroup::ofRows(planned.rows), PlanGroup::ofUnchanged(planned.unchanged),
                           PlanGroup::ofNotMoved(planned.notMoved)},
                          {});
        m_first->setPlan(&planned, m_plan->facts.get());
    }
    m_meanwhile->setVisible(!m_plan->meanwhile.isEmpty());
    m_meanwhile->setText(
        tr("Point the %n numbers &set up meanwhile to the Normal set, too", nullptr, int(m_plan->meanwhile.size())));
    m_begin->setText(FailOverTexts::commit(*m_plan));
}

void FailOverDialog::begin()
{
    m_message->clear();
    m_target->ensureFresh([this] { send(); });
    refresh();
}

void FailOverDialog::send()
{
    const FailOver::Beginning how{
        .canary = m_first->row(), .withMeanwhile = m_meanwhile->isChecked(), .despite = m_target->despite()};
    m_beginning = m_desk.failOver.begin(*m_plan, how, [this](const core::Result<QString> &begun) {
        if (!begun) {
            fail(tr("Nothing was changed."), begun.error());
            refresh();
            return;
        }
        emit this->begun(*begun);
        accept();
    });
    refresh();
}

QString FailOverDialog::reason() const
{
    const auto chosen = environment();
    if (!chosen)
        return isBack() ? tr("No environment is failed over.") : QString();
    if (m_beginning.isWaiting())
        return tr("Writing the old values down…");
    if (m_obstacle)
        return FailOverTexts::obstacle(*m_obstacle, *chosen);
    if (m_target->isChecking() && !isBack())
        return tr("Calling its webhooks…");
    if (!m_plan)
        return m_call.isWaiting() ? tr("Asking Twilio…") : tr("Twilio was not read.");
    return m_target->allows() ? QString() : tr("The Fail-over set does not answer: nothing is written.");
}

void FailOverDialog::showObstacle()
{
    const auto obstacle =
        environment() && !m_beginning.isWaiting() ? m_desk.failOver.obstacle(*environment(), m_to) : std::nullopt;
    if (obstacle == m_obstacle)
        return;
    m_obstacle = obstacle;
    m_message->clear();
    if (!obstacle)
        return;
    const bool isUnderWay = obstacle->kind == FailOverObstacle::Kind::UnderWay;
    m_message->show(Mark::Attention, FailOverTexts::obstacle(*obstacle, *environment()),
                    isUnderWay ? tr("It has to come to an end, or to rest, first.") : QString());
    if (isUnderWay)
        connect(m_message->addAction(tr("&Show it"), u"failover.message.show"_s), &Button::clicked, this,
                [this, id = obstacle->batch] { emit showRequested(id); });
}

void FailOverDialog::fail(const QString &title, const core::Error &error)
{
    const words::Message message = words::describe(error);
    m_message->show(Mark::Trouble, title, message.text());
    m_message->setDetails(error.detail);
}

void FailOverDialog::refresh()
{
    showObstacle();
    const QString why = reason();
    m_begin->setEnabled(why.isEmpty() && m_plan != nullptr);
    if (!m_looking->isRunning())
        setNote(why.isEmpty() && m_plan != nullptr ? tr("Nothing is written yet.") : why);
}

} // namespace phonedesk::ui
