// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparehead.h"

#include "access/accounts.h"
#include "core/clock.h"
#include "core/preferences.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/common/spinner.h"
#include "ui/compare/comparetexts.h"
#include "words/errors.h"
#include "words/times.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace phonedesk::ui {

using inventory::ComparedAccount;
using inventory::Comparison;

CompareHead::CompareHead(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_percent(new Label(TextKind::Hero, {}, this)),
      m_figure(new Label(TextKind::Strong, {}, this)), m_asOf(new Label(TextKind::Small, {}, this)),
      m_spinner(new Spinner(u"compare.progress"_s, this)),
      m_start(new Button(Button::Rank::Primary, tr("&Compare now"), u"compare.start"_s, this)),
      m_stop(new Button(Button::Rank::Secondary, tr("&Stop"), u"compare.stop"_s, this)),
      m_message(new MessageStrip(u"compare.message"_s, this))
{
    setObjectName(u"compare.head"_s);
    setFocusProxy(m_start);
    m_percent->setObjectName(u"compare.percent"_s);
    m_figure->setObjectName(u"compare.figure"_s);
    m_figure->setWordWrap(true);
    m_asOf->setObjectName(u"compare.asOf"_s);
    m_asOf->setRole(Role::Muted);
    m_asOf->setWordWrap(true);
    m_start->setToolTip(tr("Lists the numbers of every account that this desk reaches. Nothing is changed. F5"));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(this, 2));
    words->addStretch(1);
    words->addWidget(m_figure);
    words->addWidget(m_asOf);
    words->addWidget(m_spinner);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(this, 16));
    row->addWidget(m_percent);
    row->addLayout(words, 1);
    row->addWidget(m_stop);
    row->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 12));
    column->addLayout(row);
    column->addWidget(m_message);
    connect(m_start, &Button::clicked, this, &CompareHead::start);
    connect(m_stop, &Button::clicked, this, [this] { m_desk.comparison.cancel(); });
    connect(&m_desk.comparison, &Comparison::stateChanged, this, &CompareHead::refresh);
    connect(&m_desk.comparison, &Comparison::progressed, this, &CompareHead::refresh);
    connect(&m_desk.accounts, &access::Accounts::changed, this, &CompareHead::refresh);
    auto *ages = new QTimer(this);
    ages->setInterval(30s);
    ages->start();
    connect(ages, &QTimer::timeout, this, &CompareHead::refreshAge);
    refresh();
}

void CompareHead::start()
{
    if (m_start->isEnabled() && m_start->isVisible())
        m_desk.comparison.compare(m_account);
}

QString CompareHead::accountName(const QString &sid) const
{
    if (const auto account = m_desk.accounts.find(sid))
        return account->name;
    const QList<ComparedAccount> &compared = m_desk.comparison.accounts();
    const auto known = std::ranges::find(compared, sid, &ComparedAccount::accountSid);
    return known == compared.end() || known->name.isEmpty() ? domain::shortSid(sid) : known->name;
}

QString CompareHead::progress() const
{
    const QList<ComparedAccount> &accounts = m_desk.comparison.accounts();
    const auto current = std::ranges::find(accounts, true, &ComparedAccount::isUnderWay);
    if (current == accounts.end())
        return tr("Reading what is known…");
    //: %1 a Twilio account, %2 how many numbers
    return tr("Listing %1: %2 numbers so far…")
        .arg(accountName(current->accountSid), QLocale().toString(current->numbers));
}

void CompareHead::refresh()
{
    const Comparison &comparison = m_desk.comparison;
    const bool isComparing = comparison.state() == Comparison::State::Comparing;
    const bool isLoading = comparison.state() == Comparison::State::Loading;
    const bool isReady = comparison.state() == Comparison::State::Ready && comparison.asOf().isValid();
    const bool hadFocus = m_start->hasFocus() || m_stop->hasFocus();
    m_start->setVisible(!isComparing);
    m_stop->setVisible(isComparing);
    m_start->setEnabled(!isLoading && !m_desk.accounts.all().isEmpty());
    if (hadFocus) // what was pressed gives way to the other
        (isComparing ? m_stop : m_start)->setFocus(Qt::OtherFocusReason);
    const int percent = comparison.figures().percentCorrect();
    const bool hasPercent = isReady && percent >= 0;
    m_percent->setVisible(hasPercent);
    //: a share, such as of numbers with correct webhooks
    m_percent->setText(hasPercent ? tr("%1 %").arg(percent) : QString());
    m_percent->setRole(percent == 100 ? Role::Good : Role::Text);
    m_percent->setAccessibleName(CompareTexts::figure(comparison.figures()));
    m_figure->setText(isComparing ? tr("Comparing with Twilio")
                      : isReady   ? CompareTexts::figure(comparison.figures())
                      : isLoading ? tr("Reading the last comparison…")
                                  : tr("Not compared yet"));
    if (isComparing)
        m_spinner->start(progress());
    else
        m_spinner->stop();
    m_spinner->setVisible(isComparing);
    refreshAge();
    if (!isComparing && !isLoading)
        refreshTroubles();
}

void CompareHead::refreshAge()
{
    const QDateTime asOf = m_desk.comparison.asOf();
    const bool isShown = m_desk.comparison.state() == Comparison::State::Ready && asOf.isValid();
    m_asOf->setVisible(isShown);
    if (!isShown)
        return;
    const words::Times times = m_desk.preferences.times();
    int listed = 0;
    for (const ComparedAccount &account : m_desk.comparison.accounts())
        listed += account.wholeAt.isValid() ? 1 : 0;
    //: %1 is "3 min ago"
    m_asOf->setText((listed == 1 ? tr("1 Twilio account, compared %1")
                                 //: %n Twilio accounts; %1 is "3 min ago"
                                 : tr("%n Twilio accounts, compared %1", nullptr, listed))
                        .arg(times.ago(asOf, m_desk.clock.now())));
    m_asOf->setExact(times.whole(asOf));
}

void CompareHead::refreshTroubles()
{
    QList<ComparedAccount> failed;
    for (const ComparedAccount &account : m_desk.comparison.accounts()) {
        if (account.error)
            failed << account;
    }
    QString title;
    QString text;
    Mark mark = Mark::Attention;
    if (const auto &error = m_desk.comparison.error();
        error && m_desk.comparison.state() == Comparison::State::Failed) {
        mark = Mark::Trouble;
        title = tr("The last comparison could not be read");
        text = words::describe(*error).text();
    } else if (!failed.isEmpty()) {
        const bool isStopped = std::ranges::all_of(
            failed, [](const ComparedAccount &account) { return account.error->kind == core::ErrorKind::Cancelled; });
        if (isStopped) {
            mark = Mark::Info;
            title = tr("The comparison was stopped");
            text = tr("What was seen until then is kept. Nothing is taken for missing because it was not seen.");
        } else {
            const auto first = std::ranges::find_if(failed, [](const ComparedAccount &account) {
                return account.error->kind != core::ErrorKind::Cancelled;
            });
            title = failed.size() == 1
                        //: %1 a Twilio account
                        ? tr("%1 was not listed to the end").arg(accountName(first->accountSid))
                        : tr("%n accounts were not listed to the end", nullptr, int(failed.size()));
            //: %1 is why, in sentences
            text = tr("%1 What was known before is still shown.")
                       .arg(words::describe(*first->error, accountName(first->accountSid)).text());
        }
    }
    const QString now = title + text;
    if (now == m_toldOf)
        return;
    m_toldOf = now;
    if (title.isEmpty())
        m_message->clear();
    else
        m_message->show(mark, title, text);
}

void CompareHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

} // namespace phonedesk::ui
