// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/targetcheck.h"

#include "access/accounts.h"
#include "access/organizations.h"
#include "core/clock.h"
#include "core/preferences.h"
#include "domain/webhookchange.h"
#include "provisioning/urlsets.h"
#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/label.h"
#include "ui/common/spinner.h"
#include "ui/common/statustext.h"
#include "words/errors.h"
#include "words/times.h"
#include "words/urls.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {

constexpr qint64 freshForSeconds = 60;

} // namespace

TargetCheck::TargetCheck(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_checking(new Spinner(u"failover.checking"_s, this)),
      m_status(new StatusText(u"failover.target"_s, this)), m_trouble(new Label(TextKind::Small, {}, this)),
      m_again(new Button(Button::Rank::Link, tr("Chec&k again"), u"failover.again"_s, this)),
      m_host(lineField(tr("The &host's name, to go on all the same"), u"failover.host"_s, this))
{
    m_status->setTextRole(Role::Text);
    m_trouble->setObjectName(u"failover.trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->makeSelectable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 8));
    column->addWidget(m_checking);
    column->addWidget(m_status);
    column->addWidget(m_trouble);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addWidget(m_host);
    connect(m_again, &Button::clicked, this, [this] { run({}); });
    connect(lineEdit(m_host), &QLineEdit::textChanged, this, &TargetCheck::changed);
    showResult();
}

void TargetCheck::check(domain::Environment environment, domain::UrlSetKind set, bool hasToAnswer)
{
    m_environment = environment;
    m_set = set;
    m_hasToAnswer = hasToAnswer;
    lineEdit(m_host)->clear();
    run({});
}

QString TargetCheck::host() const
{
    return domain::hostAndPort(m_desk.urlSets.webhooks(m_environment, m_set).voice.url);
}

bool TargetCheck::allows() const
{
    if (!m_hasToAnswer)
        return true;
    if (isChecking() || (!m_result && m_why.isEmpty()))
        return false;
    return (m_result && m_result->isGood()) || !despite().isEmpty();
}

QString TargetCheck::despite() const
{
    const bool isGood = m_result && m_result->isGood();
    const bool isTyped = lineEdit(m_host)->text().trimmed().compare(host(), Qt::CaseInsensitive) == 0;
    return m_hasToAnswer && !isGood && isTyped ? host() : QString();
}

void TargetCheck::ensureFresh(std::function<void()> then)
{
    const bool isFresh = m_result && m_result->at.secsTo(m_desk.clock.now()) < freshForSeconds;
    if (isFresh || !m_hasToAnswer || !despite().isEmpty())
        then();
    else
        run(std::move(then));
}

void TargetCheck::run(std::function<void()> then)
{
    m_result.reset();
    m_why.clear();
    const QList<domain::TwilioAccount> accounts = m_desk.accounts.all();
    const auto signing = std::ranges::find_if(accounts, [this](const domain::TwilioAccount &account) {
        return account.environment == m_environment && account.canSign();
    });
    if (signing == accounts.end()) {
        //: %1 is Production or Staging
        m_why = tr("No account of %1 can sign a check here: add one with its Auth Token.")
                    .arg(words::describe(m_environment));
        show();
        emit changed();
        return;
    }
    const QList<domain::Organization> &organizations = m_desk.organizations.all();
    const auto one = std::ranges::find(organizations, m_environment, &domain::Organization::environment);
    m_checking->start(tr("Calling its webhooks…"));
    m_call = m_desk.failOver.check(m_environment, m_set, signing->sid, one == organizations.end() ? QString() : one->id,
                                   [this, then = std::move(then)](const core::Result<inventory::TargetCheck> &result) {
                                       take(result);
                                       if (then && allows())
                                           then();
                                   });
    showResult();
    emit changed();
}

void TargetCheck::take(const core::Result<inventory::TargetCheck> &result)
{
    m_checking->stop();
    if (result)
        m_result = *result;
    else
        m_why = words::describe(result.error()).text();
    showResult();
    emit changed();
}

void TargetCheck::showResult()
{
    m_checking->setVisible(isChecking());
    const bool isKnown = m_result || !m_why.isEmpty();
    const bool isGood = m_result && m_result->isGood();
    m_status->setVisible(isKnown);
    m_trouble->setVisible(isKnown && !isGood);
    m_again->setVisible(isKnown && !isChecking());
    m_host->setVisible(isKnown && !isGood && m_hasToAnswer);
    if (!isKnown)
        return;
    const words::Times times(m_desk.preferences.times());
    const Mark mark = isGood ? Mark::Good : m_hasToAnswer ? Mark::Trouble : Mark::Attention;
    if (isGood)
        //: %1 is a host, %2 a time
        m_status->set(mark, tr("%1 answered all checks at %2.").arg(host(), times.clock(m_result->at)));
    else
        //: %1 is a host
        m_status->set(mark, tr("%1 does not answer as it should.").arg(host()));
    QStringList troubles;
    if (!m_why.isEmpty())
        troubles << m_why;
    for (const inventory::CheckedTarget &target : m_result ? m_result->targets : QList<inventory::CheckedTarget>()) {
        if (!target.verdict.isGood())
            //: %1 is what a webhook answered: "Voice answered 502", %2 its URL
            troubles << tr("%1: %2").arg(words::brief(target.verdict), words::shown(target.verdict.webhook));
    }
    m_trouble->setText(troubles.join(u'\n'));
    if (!isGood && m_hasToAnswer)
        //: %1 is a host
        m_host->setHint(tr("Nothing is written unless it answers, or %1 is typed here.").arg(host()));
}

} // namespace phonedesk::ui
