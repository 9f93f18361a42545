// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/numberdetails.h"

#include "provisioning/numberacts.h"
#include "ui/common/button.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/taborder.h"
#include "ui/numbers/historylist.h"
#include "words/amounts.h"
#include "words/errors.h"
#include "words/urls.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono;

NumberDetails::NumberDetails(const words::Times &times, QWidget *parent)
    : Card(u"details"_s, parent), m_times(times), m_number(new Label(TextKind::Title)),
      m_whose(new Label(TextKind::Body)),
      m_copy(new Button(Button::Rank::Secondary, tr("Copy number"), u"details.copyNumber"_s)),
      m_continue(new Button(Button::Rank::Secondary, tr("Continue…"), u"details.continue"_s)),
      m_disconnect(new Button(Button::Rank::Link, tr("Disconnect…"), u"details.disconnect"_s)),
      m_verify(new Button(Button::Rank::Secondary, tr("Verify now"), u"details.verify"_s)), m_label(new QLineEdit),
      m_links(new QWidget), m_protected(new QCheckBox(tr("Protected"))),
      m_move(new Button(Button::Rank::Link, tr("Move…"), u"details.move"_s)), m_head(new QWidget(this)),
      m_scroll(new QScrollArea), m_body(nullptr), m_sid(new ElidedLabel(u"details.sid"_s)),
      m_price(new Label(TextKind::Small)), m_nothing(new Label(TextKind::Body, tr("Choose a number to see it here.")))
{
    m_number->setObjectName(u"details.number"_s);
    m_whose->setObjectName(u"details.whose"_s);
    m_number->makeSelectable();
    m_whose->setRole(Role::Muted);
    m_whose->setWordWrap(true);
    m_sid->setRole(Role::Muted);
    m_price->setRole(Role::Muted);
    m_nothing->setRole(Role::Muted);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);

    auto *buttons = new FlowLayout; // the narrowest pane has no room for them side by side
    buttons->setSpacing(px(this, 6));
    buttons->addWidget(m_copy);
    buttons->addWidget(m_continue);
    buttons->addWidget(m_verify);
    buttons->addWidget(m_disconnect);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(px(this, 12));
    foot->addWidget(m_sid, 1);
    foot->addWidget(m_price);

    m_scroll->setObjectName(u"details.scroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 4));
    column->addWidget(m_number);
    column->addWidget(m_whose);
    column->addWidget(m_label);
    column->addWidget(m_links);
    column->addSpacing(px(this, 4));
    column->addLayout(buttons);
    column->addSpacing(px(this, 4));
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(px(this, 18), px(this, 14), px(this, 18), px(this, 12));
    outer->addWidget(m_head);
    outer->addWidget(m_nothing);
    setMinimumWidth(px(this, 283));
    m_continue->setAccessibleName(tr("Continue setting up"));

    addHead();
    connect(m_copy, &Button::clicked, this, &NumberDetails::copyNumberRequested);
    connect(m_continue, &Button::clicked, this, &NumberDetails::continueRequested);
    connect(m_disconnect, &Button::clicked, this, &NumberDetails::disconnectRequested);
    showNothing();
}

// What can be changed of it, beside whose it is.
void NumberDetails::addHead()
{
    m_label->setObjectName(u"details.label"_s);
    m_label->setAccessibleName(tr("Label"));
    m_label->setPlaceholderText(tr("Label"));
    m_label->setMaxLength(provisioning::NumberActs::longestLabel);
    m_label->installEventFilter(this);
    m_label->hide();
    connect(m_label, &QLineEdit::returnPressed, this, [this] {
        const QString key = m_shown ? m_shown->row.key : QString();
        const QString label = m_label->text();
        endEditing();
        emit labelEdited(key, label);
    });
    auto *edit = new Button(Button::Rank::Link, tr("Edit label"), u"details.editLabel"_s);
    m_protected->setObjectName(u"details.protected"_s);
    m_protected->setToolTip(tr("A protected number cannot be released."));
    m_move->setAccessibleName(tr("Move to another organisation…"));
    auto *row = new FlowLayout(m_links);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(this, 8));
    row->addWidget(edit);
    row->addWidget(m_move);
    row->addWidget(m_protected);
    QWidget *before = m_label;
    for (QWidget *next : QList<QWidget *>{edit, m_move, m_protected, m_copy, m_continue, m_verify})
        setTabOrder(std::exchange(before, next), next);
    connect(edit, &Button::clicked, this, &NumberDetails::editLabel);
    connect(m_move, &Button::clicked, this, &NumberDetails::moveRequested);
    connect(m_verify, &Button::clicked, this, &NumberDetails::verifyRequested);
    connect(m_protected, &QCheckBox::clicked, this, &NumberDetails::protectionChosen);
}

void NumberDetails::editLabel()
{
    if (!m_shown || m_shown->row.numberId.isEmpty())
        return;
    m_label->setText(m_shown->row.label);
    m_label->selectAll();
    m_whose->hide();
    m_label->show();
    m_label->setFocus(Qt::OtherFocusReason);
}

void NumberDetails::endEditing()
{
    m_label->hide();
    m_whose->show();
}

bool NumberDetails::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape =
        event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched == m_label && isEscape) {
        endEditing();
        event->accept();
        return true;
    }
    return Card::eventFilter(watched, event);
}

void NumberDetails::showNothing()
{
    m_shown.reset();
    m_head->hide();
    m_nothing->show();
}

Label *NumberDetails::addSection(const QString &title, const QString &right)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, px(this, m_body->count() == 0 ? 6 : 14), 0, px(this, 2));
    line->addWidget(new Label(TextKind::Section, title));
    auto *note = new Label(TextKind::Small, right);
    note->setRole(Role::Muted);
    note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    note->setWordWrap(true);
    line->addWidget(note, 1);
    m_body->addWidget(row);
    return note;
}

void NumberDetails::addHealth(const domain::Verdict &verdict, const QDateTime &now)
{
    Label *checked = addSection(tr("Health"), tr("checked %1").arg(m_times.ago(verdict.checkedAt, now)));
    checked->setObjectName(u"details.checked"_s);
    checked->setExact(m_times.exactly(verdict.checkedAt));
    for (const domain::WebhookVerdict &webhook : verdict.webhooks) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *name = new StatusText(u"details.health.%1"_s.arg(domain::name(webhook.kind)));
        name->set(webhook.isGood() ? Mark::Good : Mark::Trouble, words::describe(webhook.kind));
        name->setTextRole(Role::Text);
        auto *answer =
            new Label(TextKind::Body,
                      webhook.httpStatus != 0
                          ? tr("%1 in %2 ms", "HTTP status, duration").arg(webhook.httpStatus).arg(webhook.took.count())
                          : words::brief(webhook));
        answer->setRole(webhook.isGood() ? Role::Muted : Role::Trouble);
        answer->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        answer->setWordWrap(true); // the longest of them in the narrowest pane
        line->addWidget(name, 1);
        line->addWidget(answer, 1);
        m_body->addWidget(row);
    }
    if (!verdict.heard().isEmpty()) {
        addText(u"details.heard"_s, tr("A caller hears: “%1”.").arg(verdict.heard()), Role::Muted);
    }
}

void NumberDetails::addWebhooks(const domain::WebhookSet &webhooks)
{
    addSection(tr("Webhooks"));
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(this, 14));
    grid->setVerticalSpacing(px(this, 2));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const domain::UrlPlace place : domain::allUrlPlaces) {
        const QString shown = words::shown(domain::webhookAt(webhooks, place));
        if (shown.isEmpty() && domain::isFallback(place))
            continue;
        auto *name = new Label(TextKind::Body, words::describe(place));
        name->setRole(Role::Muted);
        auto *url = new ElidedLabel(u"details.webhook.%1"_s.arg(domain::name(place)));
        url->setText(shown.isEmpty() ? tr("none") : shown);
        grid->addWidget(name, row, 0);
        grid->addWidget(url, row, 1);
        ++row;
    }
    m_body->addWidget(table);
}

void NumberDetails::show(const Content &content, const QDateTime &now)
{
    const auto *run = content.run ? &*content.run : nullptr;
    const Shown shown{.row = content.row,
                      .number = content.number,
                      .verdict = run != nullptr ? run->verdict : std::nullopt,
                      .error = run != nullptr ? run->error : std::nullopt,
                      .account = content.account,
                      .accountNote = content.accountNote,
                      .history = content.history,
                      .historyError = content.historyError,
                      .recordError = content.recordError,
                      .allHistory = m_allHistoryOf == content.row.key,
                      .minute = now.toSecsSinceEpoch() / 60};
    if (m_shown == shown)
        return;
    const bool isSame = m_shown && m_shown->row.key == shown.row.key;
    QWidget *focus = m_scroll->widget() != nullptr ? m_scroll->widget()->focusWidget() : nullptr;
    const QString focused = isSame && focus != nullptr && focus->hasFocus() ? focus->objectName() : QString();
    const int scrolled = isSame ? m_scroll->verticalScrollBar()->value() : 0;
    m_shown = shown;
    if (!isSame)
        endEditing();
    auto *page = new QWidget;
    m_body = new QVBoxLayout(page);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(px(this, 5));
    fill(content, now);
    m_scroll->setWidget(page); // the old one goes
    page->setAutoFillBackground(false);
    placeInTabOrder(m_disconnect, page);
    m_scroll->verticalScrollBar()->setValue(scrolled);
    if (auto *again = focused.isEmpty() ? nullptr : page->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
    m_head->show();
    m_nothing->hide();
}

void NumberDetails::fill(const Content &content, const QDateTime &now)
{
    const NumberRow &row = content.row;
    m_number->setText(row.number.display());
    m_whose->setText(row.label.isEmpty() ? row.organization
                                         : tr("%1 · %2", "label, organisation").arg(row.label, row.organization));
    m_continue->setVisible(!row.runId.isEmpty());
    m_disconnect->setVisible(row.mayDisconnect);
    const bool isNumber = !row.numberId.isEmpty();
    const bool isOurs = isNumber && row.standing != domain::PhoneNumberStatus::Released;
    m_verify->setVisible(isOurs && row.runId.isEmpty());
    m_links->setVisible(isNumber);
    m_move->setVisible(isOurs && row.runId.isEmpty());
    m_protected->setVisible(isOurs);
    m_protected->setChecked(row.isProtected);
    m_sid->setText(row.twilioSid);
    m_sid->setVisible(!row.twilioSid.isEmpty());
    m_price->setText(row.isPaid ? words::aMonth(row.monthly) : tr("costs nothing now"));

    const std::optional<domain::Verdict> verdict = content.run && content.run->verdict ? content.run->verdict
                                                   : content.number                    ? content.number->verdict
                                                                                       : std::nullopt;
    if (row.isUnfinished || row.mark == Mark::Trouble || row.mark == Mark::Attention) {
        auto *status = new StatusText(u"details.status"_s);
        status->set(row.mark, row.health);
        m_body->addWidget(status);
        // What a caller would notice says more than the step's error.
        const domain::WebhookVerdict *trouble = verdict ? verdict->firstTrouble() : nullptr;
        if (trouble != nullptr)
            addText(u"details.why"_s, words::describe(*trouble).text(), Role::Text);
        else if (content.run && content.run->error)
            addText(u"details.why"_s, words::describe(*content.run->error, row.number.display()).text(), Role::Text);
        else if (content.number && content.number->status == domain::PhoneNumberStatus::Suspended)
            addText(u"details.why"_s,
                    tr("Its Twilio account is suspended or closed, or Twilio does not have it any more. Calls and "
                       "texts do not arrive."),
                    Role::Text);
        else if (verdict && !verdict->differing.isEmpty())
            //: %1 lists Twilio's names of settings: "VoiceUrl, SmsUrl"
            addText(u"details.why"_s,
                    tr("Somebody or something changed %1 at Twilio since it was set up.")
                        .arg(QStringList(verdict->differing.keys()).join(u", "_s)),
                    Role::Text);
    }
    if (row.releasedAt.isValid() && row.runId.isEmpty())
        addReleased(row, now);
    else if (verdict)
        addHealth(*verdict, now);
    if (content.number)
        addWebhooks(content.number->webhooks);
    else if (content.run)
        addWebhooks(content.run->request.webhooks);
    addSection(tr("Account"));
    addText(u"details.account"_s, content.account, Role::Text);
    if (!content.accountNote.isEmpty())
        addText(u"details.accountNote"_s, content.accountNote, Role::Muted);
    if (row.mayRelease())
        addRelease();
    if (content.number)
        addHistory(content, now);
    m_body->addStretch(1);
}

void NumberDetails::addHistory(const Content &content, const QDateTime &now)
{
    if (!content.history && !content.historyError)
        return; // it is being read, which takes a moment
    addSection(tr("History"));
    if (content.historyError) {
        addText(u"details.history.error"_s, words::describe(*content.historyError).text(), Role::Text);
        return;
    }
    if (content.history->isEmpty()) {
        addText(u"details.history.none"_s, tr("Nothing is on record for this number."), Role::Muted);
        addRecordError(content);
        return;
    }
    const bool showAll = m_allHistoryOf == content.row.key;
    auto *list = new HistoryList(*content.history, content.actor, now, showAll, m_times);
    connect(list, &HistoryList::requestWanted, this, &NumberDetails::requestWanted);
    connect(list, &HistoryList::changeWanted, this, &NumberDetails::changeWanted);
    connect(list, &HistoryList::revertWanted, this, &NumberDetails::revertWanted);
    connect(
        list, &HistoryList::allWanted, this,
        [this, content, now] {
            m_allHistoryOf = content.row.key;
            show(content, now);
        },
        Qt::QueuedConnection); // the list goes with what is shown now
    m_body->addWidget(list);
    addRecordError(content);
}

void NumberDetails::addRecordError(const Content &content)
{
    if (content.recordError)
        //: %1 is why, in sentences
        addText(u"details.history.recordError"_s,
                tr("Changes in Twilio's Console are not in it: its record could not be read. %1")
                    .arg(words::describe(*content.recordError).text()),
                Role::Muted);
}

void NumberDetails::addText(const QString &name, const QString &text, Role role)
{
    auto *label = new Label(TextKind::Body, text);
    label->setObjectName(name);
    label->setRole(role);
    label->setWordWrap(true);
    label->makeSelectable();
    label->setFocusPolicy(Qt::ClickFocus);
    m_body->addWidget(label);
}

} // namespace phonedesk::ui
