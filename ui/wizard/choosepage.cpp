// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/choosepage.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/field.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/common/spinner.h"
#include "ui/wizard/numberlist.h"
#include "words/amounts.h"
#include "words/areacodes.h"
#include "words/errors.h"
#include "words/times.h"

#include <QLineEdit>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using provisioning::Refusal;
using provisioning::RefusedEntry;

namespace {

constexpr int nearChoicesShown = 9; // three rows at the smallest window

QString shownCodes(const provisioning::SearchOutcome &outcome)
{
    QStringList codes;
    for (const provisioning::SearchGroup &group : outcome.groups) {
        if (!group.areaCode.isEmpty())
            codes << group.areaCode;
    }
    return codes.join(u", "_s);
}

} // namespace

static QString textOf(const RefusedEntry &refused)
{
    switch (refused.refusal) {
    case Refusal::NotAnAreaCode:
        return words::describe({refused.entry, domain::AreaCodeFault::NotThreeDigits, {}});
    case Refusal::OtherCountry:
        return words::describe({refused.entry, domain::AreaCodeFault::OtherCountry, refused.country});
    case Refusal::Premium:
        return words::describe({refused.entry, domain::AreaCodeFault::Premium, {}});
    case Refusal::NotForSubscribers:
        return words::describe({refused.entry, domain::AreaCodeFault::NotForSubscribers, {}});
    case Refusal::BadContains:
        return ChoosePage::tr("Contains takes 2 to 16 letters or digits.");
    case Refusal::Nothing:
        return ChoosePage::tr("Type an area code, a city, or digits that the number contains.");
    }
    return {};
}

ChoosePage::ChoosePage(QWidget *parent)
    : WizardPage(u"choosePage"_s, parent), m_areaCode(lineField(tr("&Area code"), u"choose.areaCode"_s, this)),
      m_city(lineField(tr("C&ity"), u"choose.city"_s, this)),
      m_contains(lineField(tr("C&ontains"), u"choose.contains"_s, this)),
      m_search(new Button(Button::Rank::Secondary, tr("&Search"), u"choose.search"_s, this)),
      m_fault(new Label(TextKind::Small, {}, this)), m_message(new MessageStrip(u"choose.message"_s, this)),
      m_body(new QStackedWidget(this)), m_list(new NumberList(m_options, u"choose.list"_s, this)),
      m_empty(new EmptyState(u"choose.empty"_s, this)), m_waiting(new QWidget(this)),
      m_spinner(new Spinner(u"choose.spinner"_s, m_waiting)), m_status(new Label(TextKind::Small, {}, this)),
      m_mark(new Button(Button::Rank::Link, tr("Mark as &2nd choice"), u"choose.mark"_s, this)),
      m_more(new Button(Button::Rank::Link, tr("Show &more"), u"choose.more"_s, this))
{
    setHeading(tr("Available numbers"));
    layOut();
    forgetResults();
    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_body->setCurrentWidget(m_waiting); });

    for (const Field *field : {m_areaCode, m_city, m_contains}) {
        connect(lineEdit(field), &QLineEdit::returnPressed, this, &ChoosePage::requestSearch);
        connect(lineEdit(field), &QLineEdit::textEdited, this, [this] {
            m_follows = false;
            refuse({});
        });
        lineEdit(field)->installEventFilter(this);
    }
    connect(m_search, &Button::clicked, this, &ChoosePage::requestSearch);
    connect(m_more, &Button::clicked, this, [this] {
        const auto current = m_options.optionAt(m_list->currentIndex());
        m_options.showMore();
        if (current)
            m_list->setCurrentIndex(m_options.findDigits(current->number.toString(), {}));
        refreshStatus();
        m_list->setFocus();
    });
    connect(m_mark, &Button::clicked, this, [this] {
        const int place = m_options.placeOf(m_list->currentIndex());
        m_list->toggleMark(place > 1 ? place : m_options.alternatives().isEmpty() ? 2 : 3);
    });
    connect(m_list, &NumberList::activated, this, [this](const QModelIndex &index) {
        if (m_options.placeOf(index) == 1 && reason().isEmpty())
            emit getRequested();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChoosePage::refreshMarkButton);
    connect(&m_options, &OptionsModel::choicesChanged, this, [this] {
        refreshMarkButton();
        emit choiceChanged();
    });
    refreshStatus();
    refreshMarkButton();
}

void ChoosePage::layOut()
{
    lineEdit(m_areaCode)->setMaxLength(60);
    lineEdit(m_city)->setMaxLength(60);
    lineEdit(m_contains)->setMaxLength(40);
    m_areaCode->setMinimumWidth(px(this, 110));
    m_areaCode->setMaximumWidth(px(this, 150));
    m_city->setMaximumWidth(px(this, 190));
    m_contains->setMaximumWidth(px(this, 150));
    m_list->setAccessibleName(tr("Options"));
    m_mark->setToolTip(tr("Ctrl+2 and Ctrl+3 mark the second and third choice: they are offered if the first is gone "
                          "when it is bought."));
    m_fault->setObjectName(u"choose.fault"_s);
    m_fault->setRole(Role::Trouble);
    m_fault->setWordWrap(true);
    m_fault->makeSelectable();
    m_fault->setFocusPolicy(Qt::ClickFocus);
    m_fault->hide();
    m_status->setObjectName(u"choose.status"_s);
    m_status->setRole(Role::Muted);
    m_status->setWordWrap(true);

    auto *fields = new QHBoxLayout;
    fields->setSpacing(px(this, 8));
    fields->addWidget(m_areaCode, 3);
    fields->addWidget(m_city, 4);
    fields->addWidget(m_contains, 3);
    fields->addStretch(1);
    fields->addWidget(m_search, 0, Qt::AlignBottom);

    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->addStretch(1);
    waiting->addWidget(m_spinner, 0, Qt::AlignHCenter);
    waiting->addStretch(1);
    auto *card = new Card(u"choose.card"_s, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_body);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_list);
    m_body->addWidget(m_waiting);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(px(this, 16));
    foot->addWidget(m_status, 1);
    foot->addWidget(m_mark);
    foot->addWidget(m_more);

    column()->addLayout(fields);
    column()->addWidget(m_fault);
    column()->addWidget(m_message);
    column()->addSpacing(px(this, 4));
    column()->addWidget(card, 1);
    column()->addLayout(foot);
}

provisioning::SearchInput ChoosePage::input() const
{
    return {.areaCodes = lineEdit(m_areaCode)->text().trimmed(),
            .city = lineEdit(m_city)->text().trimmed(),
            .contains = lineEdit(m_contains)->text().trimmed()};
}

void ChoosePage::setInput(const provisioning::SearchInput &input)
{
    lineEdit(m_areaCode)->setText(input.areaCodes);
    lineEdit(m_city)->setText(input.city);
    lineEdit(m_contains)->setText(input.contains);
}

// Whoever clicks into a field to type there keeps the focus: an answer must not turn the next Enter into another one.
bool ChoosePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_follows = false;
    return WizardPage::eventFilter(watched, event);
}

void ChoosePage::requestSearch()
{
    m_follows = true;
    emit searchRequested(input());
}

void ChoosePage::forgetResults()
{
    m_isSearching = false;
    m_slow.stop();
    m_spinner->stop();
    m_options.clear();
    m_outcome.reset();
    m_hasSearched = false;
    m_message->clear();
    setHeading(tr("Available numbers"));
    m_empty->clearActions();
    m_empty->setText(tr("Where should the number be from?"),
                     tr("Type an area code and press Enter. Searching buys and reserves nothing."));
    m_body->setCurrentWidget(m_empty);
    refreshStatus();
}

void ChoosePage::showSearching()
{
    m_isSearching = true;
    m_message->clear();
    refuse({});
    m_spinner->start(tr("Looking for numbers…"));
    m_slow.start();
    refreshStatus();
    emit choiceChanged();
}

void ChoosePage::showOutcome(const provisioning::SearchOutcome &outcome)
{
    m_isSearching = false;
    m_slow.stop();
    m_spinner->stop();
    m_foundAt = outcome.foundAt;
    refuse(outcome.refused);
    m_hasSearched = !outcome.groups.isEmpty();
    m_options.setOutcome(outcome);
    m_outcome = outcome;
    m_codes = shownCodes(outcome);
    const QString &codes = m_codes;
    //: %1 is an area code, or several: "512, 737"
    setHeading(codes.isEmpty() ? tr("Available numbers") : tr("Available numbers in %1").arg(codes));
    m_empty->clearActions();
    if (!m_hasSearched)
        m_empty->setText(tr("Nothing was searched"), tr("Mend what is marked above and search again."));
    else
        m_empty->setText(codes.isEmpty() ? tr("Twilio has no such number now")
                                         //: %1 is an area code, or several
                                         : tr("Twilio has no number in %1 now").arg(codes),
                         tr("Ask for less, or try another area code."));
    if (outcome.wishedIsGone) {
        m_message->show(Mark::Attention, tr("The number chosen in onboarding is not offered any more"),
                        outcome.count() > 0 ? tr("Somebody else has it, or Twilio took it back. These are offered now.")
                                            : tr("Somebody else has it, or Twilio took it back."));
    } else if (outcome.priceError) {
        m_message->show(Mark::Attention, tr("Prices are unknown"), words::describe(*outcome.priceError).text());
    }
    for (const provisioning::SearchGroup &group : outcome.groups) {
        if (group.error && outcome.groups.size() == 1) {
            showError(*group.error);
            return;
        }
    }
    m_list->scrollToTop();
    m_body->setCurrentWidget(outcome.count() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    refreshStatus();
    if (outcome.count() > 0)
        followWithFocus();
}

void ChoosePage::followWithFocus()
{
    const QWidget *focus = window()->focusWidget();
    const bool isInFields =
        focus == m_areaCode->control() || focus == m_city->control() || focus == m_contains->control();
    if (!std::exchange(m_follows, false) || !isInFields || m_fault->isVisibleTo(this))
        return;
    m_list->setFocus();
    m_list->setCurrentIndex(m_options.firstThatCanBeChosen());
}

void ChoosePage::showError(const core::Error &error)
{
    m_isSearching = false;
    m_slow.stop();
    m_spinner->stop();
    m_options.clear();
    m_outcome.reset();
    m_hasSearched = false;
    m_empty->clearActions();
    m_empty->setText(tr("The search did not work"));
    m_body->setCurrentWidget(m_empty);
    const words::Message message = words::describe(error);
    m_message->show(Mark::Trouble, message.title, message.text());
    connect(m_message->addAction(tr("&Retry"), u"choose.retry"_s), &Button::clicked, this, &ChoosePage::requestSearch);
    refreshStatus();
    emit choiceChanged();
}

void ChoosePage::showNearChoices(const QList<provisioning::NearChoice> &choices)
{
    m_empty->clearActions();
    if (choices.isEmpty())
        return;
    //: %1 is an area code, or several; buttons with area codes follow
    m_empty->setText(tr("Twilio has no number in %1 now; these area codes are near and have some").arg(m_codes));
    for (const provisioning::NearChoice &near : choices.first(qMin<qsizetype>(choices.size(), nearChoicesShown))) {
        //: an area code, a town, how many numbers: "737 Austin (12)"
        const QString text = tr("%1 %2 (%3)").arg(near.areaCode, near.place).arg(near.count);
        auto *button = m_empty->addAction(Button::Rank::Secondary, text, u"choose.near."_s + near.areaCode);
        connect(button, &Button::clicked, this, [this, code = near.areaCode] {
            lineEdit(m_areaCode)->setText(code);
            requestSearch();
        });
    }
}

void ChoosePage::takeOver(const ChoosePage &former)
{
    setInput(former.input());
    if (!former.m_outcome)
        return;
    showOutcome(*former.m_outcome);
    setNow(former.m_now);
    m_options.takeOver(former.m_options);
    m_list->setCurrentIndex(m_options.index(former.m_list->currentIndex().row()));
    refreshStatus();
}

void ChoosePage::setNow(const QDateTime &now)
{
    m_now = now;
    refreshStatus();
}

std::optional<domain::AvailableNumber> ChoosePage::choice() const
{
    return m_isSearching ? std::nullopt : m_options.first();
}

QString ChoosePage::reason() const
{
    if (m_isSearching)
        return tr("Looking for numbers…");
    if (m_options.total() == 0)
        return tr("Search, then choose a number.");
    if (!m_options.first())
        return m_options.alternatives().isEmpty() ? tr("Choose a number.") : tr("Choose the first choice too.");
    return {};
}

QWidget *ChoosePage::firstField() const
{
    return m_options.total() > 0 ? static_cast<QWidget *>(m_list) : m_areaCode->control();
}

void ChoosePage::refuse(const QList<RefusedEntry> &refused)
{
    QStringList areaCodes;
    QStringList contains;
    for (const RefusedEntry &entry : refused)
        (entry.refusal == Refusal::BadContains ? contains : areaCodes) << textOf(entry);
    const QStringList all = areaCodes + contains;
    m_fault->setText(all.join(u'\n'));
    m_fault->setVisible(!all.isEmpty());
    m_areaCode->control()->setAccessibleDescription(areaCodes.join(u' '));
    m_contains->control()->setAccessibleDescription(contains.join(u' '));
    if (!all.isEmpty())
        (areaCodes.isEmpty() ? m_contains : m_areaCode)->control()->setFocus();
}

void ChoosePage::refreshStatus()
{
    m_more->setVisible(m_options.hasMore());
    if (m_options.total() == 0) {
        m_status->clear();
        return;
    }
    const QString found = words::Times().ago(m_foundAt, m_now.isValid() ? m_now : m_foundAt);
    const int total = m_options.total();
    if (m_options.hasMore()) {
        //: %1 of %2 options are shown; %3: "just now", "3 min ago"
        m_status->setText(tr("%1 of %2 options  ·  found %3").arg(m_options.shown()).arg(total).arg(found));
    } else if (total > m_options.shownAtFirst()) {
        //: %n options; %1: "just now"; Twilio has no next page
        m_status->setText(tr("%n options  ·  found %1  ·  Twilio offers no more at a time", nullptr, total).arg(found));
    } else if (total == 1) {
        //: %1: "just now"
        m_status->setText(tr("1 option  ·  found %1").arg(found));
    } else {
        //: %n options; %1: "just now"
        m_status->setText(tr("%n options  ·  found %1", nullptr, total).arg(found));
    }
}

void ChoosePage::refreshMarkButton()
{
    const QModelIndex current = m_list->currentIndex();
    const int place = m_options.placeOf(current);
    m_mark->setVisible(m_options.total() > 1);
    m_mark->setEnabled(m_options.canBeChosen(current));
    if (place == 2)
        m_mark->setText(tr("Not the &2nd choice"));
    else if (place == 3)
        m_mark->setText(tr("Not the &3rd choice"));
    else
        m_mark->setText(m_options.alternatives().isEmpty() ? tr("Mark as &2nd choice") : tr("Mark as &3rd choice"));
}

} // namespace phonedesk::ui
