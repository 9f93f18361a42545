// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparepage.h"

#include "access/accounts.h"
#include "access/organizations.h"
#include "core/preferences.h"
#include "inventory/numbers.h"
#include "provisioning/numberacts.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/clearing.h"
#include "ui/common/emptystate.h"
#include "ui/common/followselection.h"
#include "ui/common/helptopic.h"
#include "ui/common/label.h"
#include "ui/compare/comparehead.h"
#include "ui/compare/comparetexts.h"
#include "ui/compare/ignoredialog.h"
#include "ui/compare/proposal.h"
#include "ui/compare/repairdialog.h"
#include "ui/organizations/rowsview.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using inventory::ComparedNumber;
using inventory::Comparison;
using inventory::Finding;

ComparePage::ComparePage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_head(new CompareHead(desk, this)),
      m_model(new CompareModel(
          desk.comparison, [this](const QString &sid) { return m_head->accountName(sid); }, this)),
      m_tabs(new QTabBar(this)), m_filter(new QLineEdit(this)), m_stack(new QStackedWidget(this)),
      m_list(new RowsView(u"compare.list"_s, {{150, 0}, {250, 5}, {140, 2}, {130, 2, 700}, {140, 1, 860}}, this)),
      m_empty(new EmptyState(u"compare.empty"_s, this)), m_what(new Label(TextKind::Body, {}, this)),
      m_shown(new Label(TextKind::Small, {}, this)),
      m_repair(new Button(Button::Rank::Secondary, tr("&Repair…"), u"compare.repair"_s, this)),
      m_adopt(new Button(Button::Rank::Secondary, tr("&Adopt…"), u"compare.adopt"_s, this)),
      m_ignore(new Button(Button::Rank::Flat, tr("&Ignore…"), u"compare.ignore"_s, this)),
      m_stopIgnoring(new Button(Button::Rank::Secondary, tr("Stop i&gnoring"), u"compare.stopIgnoring"_s, this)),
      m_showNumber(new Button(Button::Rank::Flat, tr("Show in &numbers"), u"compare.showNumber"_s, this))
{
    setObjectName(u"comparePage"_s);
    setHelpPage(this, u"compare"_s);
    layOut();
    connectParts();
    refresh();
    m_head->setFocus();
}

void ComparePage::layOut()
{
    m_tabs->setObjectName(u"compare.show"_s);
    m_tabs->setAccessibleName(tr("Which numbers are listed"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    for (int i = 0; i <= int(CompareShow::Ignored); ++i)
        m_tabs->addTab(QString());
    m_filter->setObjectName(u"compare.filter"_s);
    m_filter->setAccessibleName(tr("Filter the numbers"));
    m_filter->setPlaceholderText(tr("Filter  ·  Ctrl+F"));
    m_filter->setMaximumWidth(px(this, 260));
    offerClearing(*m_filter, tr("Clear the filter"));
    m_filter->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Numbers that are not as expected"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    followSelection(*m_list);
    auto *above = new QHBoxLayout;
    above->setSpacing(px(this, 12));
    above->addWidget(m_tabs, 1);
    above->addWidget(m_filter, 0);
    auto *card = new Card(u"compare.card"_s, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(this, 16), px(this, 12), px(this, 16), px(this, 10));
    column->setSpacing(px(this, 10));
    column->addWidget(m_head);
    column->addLayout(above);
    column->addWidget(card, 1);
    column->addWidget(newFoot());
    const QWidgetList order{m_tabs, m_filter, m_list, m_showNumber, m_ignore, m_stopIgnoring, m_adopt, m_repair};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QWidget *ComparePage::newFoot()
{
    auto *foot = new QWidget(this);
    m_what->setObjectName(u"compare.what"_s);
    m_what->setWordWrap(true);
    m_what->makeSelectable();
    m_what->setMinimumHeight(px(this, 36)); // two lines: nothing moves when another row is chosen
    m_shown->setObjectName(u"compare.shown"_s);
    m_shown->setRole(Role::Muted);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(px(this, 8));
    acts->addWidget(m_shown, 1);
    for (Button *each : {m_showNumber, m_ignore, m_stopIgnoring, m_adopt, m_repair})
        acts->addWidget(each);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 4));
    column->addWidget(m_what);
    column->addLayout(acts);
    return foot;
}

void ComparePage::connectParts()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &ComparePage::refresh);
    const auto refreshSoon = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(m_model, &CompareModel::looked, this, refreshSoon);
    connect(m_model, &QAbstractItemModel::dataChanged, this, refreshSoon);
    connect(&m_desk.comparison, &Comparison::stateChanged, this, refreshSoon);
    connect(&m_desk.comparison, &Comparison::progressed, this, refreshSoon);
    connect(&m_desk.accounts, &access::Accounts::changed, this, refreshSoon);
    const auto setShow = [this] {
        m_model->setShow(CompareShow(m_tabs->currentIndex()), m_filter->text().trimmed());
    };
    connect(m_tabs, &QTabBar::currentChanged, this, setShow);
    connect(m_filter, &QLineEdit::textChanged, this, setShow);
    connect(m_list, &RowsView::currentRowChanged, this, [this] {
        if (const ComparedNumber *number = current())
            m_chosen = number->theirs.sid;
        refreshActs();
    });
    connect(m_list, &RowsView::rowActivated, this, &ComparePage::act);
    const auto offer = [this](Button *button, const QString &text, void (ComparePage::*slot)()) {
        connect(button, &Button::clicked, this, slot);
        auto *action = new QAction(text, m_list);
        action->setObjectName(button->objectName() + u".action"_s);
        connect(action, &QAction::triggered, button, &Button::click);
        m_list->addAction(action);
    };
    offer(m_repair, tr("Repair…"), &ComparePage::repair);
    offer(m_adopt, tr("Adopt…"), &ComparePage::adopt);
    offer(m_ignore, tr("Ignore…"), &ComparePage::ignore);
    offer(m_stopIgnoring, tr("Stop ignoring"), &ComparePage::stopIgnoring);
    auto *show = new QAction(tr("Show in numbers"), m_list);
    show->setObjectName(u"compare.showNumber.action"_s);
    connect(show, &QAction::triggered, m_showNumber, &Button::click);
    m_list->addAction(show);
    connect(m_showNumber, &Button::clicked, this, [this] {
        if (const ComparedNumber *number = current())
            emit showRequested(number->numberId);
    });
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, m_head, &CompareHead::start);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void ComparePage::setAccount(const QString &sid)
{
    m_head->setAccount(sid);
    m_model->setAccount(sid);
}

void ComparePage::load()
{
    const Comparison::State state = m_desk.comparison.state();
    if (state == Comparison::State::NotLoaded || state == Comparison::State::Failed)
        m_desk.comparison.load();
}

const ComparedNumber *ComparePage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    const bool isThere = index.isValid() && index.row() < m_model->rowCount();
    return isThere ? &m_model->numberAt(index.row()) : nullptr;
}

void ComparePage::refresh()
{
    refreshTabs();
    refreshPlace();
    if (!m_list->currentIndex().isValid() && !m_chosen.isEmpty()) {
        if (const int row = m_model->rowOf(m_chosen); row >= 0)
            m_list->selectRow(row);
    }
    refreshActs();
}

void ComparePage::refreshTabs()
{
    const inventory::ComparisonFigures &figures = m_desk.comparison.figures();
    const QLocale locale;
    const auto named = [&locale](const QString &text, int count) {
        //: what is listed, and how many
        return tr("%1  %2").arg(text, locale.toString(count));
    };
    const int ignoredNotManaged = figures.ignored - figures.ignoredDiffering - figures.ignoredMissing;
    const int all = figures.differing + figures.notManaged + figures.missing - figures.ignored;
    const std::array texts{named(tr("All"), all),
                           //: numbers that differ at Twilio
                           named(tr("Differ"), figures.differing - figures.ignoredDiffering),
                           //: numbers that Twilio has and Phone Desk does not
                           named(tr("Not managed"), figures.notManaged - ignoredNotManaged),
                           //: numbers that Phone Desk has and Twilio does not
                           named(tr("Missing"), figures.missing - figures.ignoredMissing),
                           named(tr("Ignored"), figures.ignored)};
    for (int i = 0; i < int(texts.size()); ++i) {
        if (m_tabs->tabText(i) != texts.at(std::size_t(i)))
            m_tabs->setTabText(i, texts.at(std::size_t(i)));
    }
}

void ComparePage::refreshPlace()
{
    const int rows = m_model->rowCount();
    const auto state = m_desk.comparison.state();
    const bool isReady = state == Comparison::State::Ready;
    m_shown->setText(rows == 1 ? tr("1 number") : tr("%n numbers", nullptr, rows));
    m_shown->setVisible(rows > 0);
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    if (rows > 0)
        return;
    m_empty->clearActions();
    if (m_desk.accounts.all().isEmpty()) {
        m_empty->setText(tr("No Twilio account is connected"),
                         tr("Connect one first: then its numbers can be compared."));
    } else if (state == Comparison::State::Comparing || state == Comparison::State::Loading || m_model->isLooking()) {
        m_empty->setText(tr("Nothing was found yet"));
    } else if (m_model->isFiltered()) {
        m_empty->setText(tr("No number fits the filter"));
        if (!m_filter->text().isEmpty())
            connect(m_empty->addAction(Button::Rank::Secondary, tr("Clear the filter"), u"compare.empty.act"_s),
                    &Button::clicked, m_filter, &QLineEdit::clear);
    } else if (!isReady || !m_desk.comparison.asOf().isValid()) {
        m_empty->setText(tr("Numbers that differ will stand here"),
                         tr("Compare now lists the numbers of every account that this desk reaches, and says which are "
                            "not as they should be. Nothing is changed."));
    } else {
        switch (m_model->shown()) {
        case CompareShow::All:
            m_empty->setText(tr("All numbers are as they should be"));
            break;
        case CompareShow::Differing:
            m_empty->setText(tr("No number differs at Twilio"));
            break;
        case CompareShow::NotManaged:
            m_empty->setText(tr("Twilio has no number that Phone Desk does not manage"));
            break;
        case CompareShow::Missing:
            m_empty->setText(tr("No number is missing at Twilio"));
            break;
        case CompareShow::Ignored:
            m_empty->setText(tr("No number is ignored"));
            break;
        }
    }
}

QString ComparePage::obstacle(const ComparedNumber &number) const
{
    if (number.finding == Finding::Differs && number.isElsewhere)
        return tr("It cannot be repaired from here: disconnect it, and connect it in the account where it is.");
    if (number.finding == Finding::NotManaged && !m_desk.accounts.find(number.theirs.accountSid))
        //: %1 a Twilio account
        return tr("To adopt it, add %1 to the Twilio accounts of this desk first.")
            .arg(m_head->accountName(number.theirs.accountSid));
    return {};
}

void ComparePage::refreshActs()
{
    const ComparedNumber *number = current();
    const bool isThere = number != nullptr && m_stack->currentWidget() == m_list;
    const Finding finding = isThere ? number->finding : Finding::AsExpected;
    const QString why = isThere ? obstacle(*number) : QString();
    const bool isFree = why.isEmpty() && isThere && !number->isIgnored;
    const std::array<std::pair<Button *, bool>, 5> acts{{
        {m_repair, isFree && finding == Finding::Differs},
        {m_adopt, isFree && finding == Finding::NotManaged},
        {m_ignore, isThere && !number->isIgnored},
        {m_stopIgnoring, isThere && number->isIgnored},
        {m_showNumber, isThere && !number->numberId.isEmpty()},
    }};
    QWidget *focus = focusWidget();
    for (const auto &[button, isOffered] : acts) {
        button->setVisible(isOffered);
        if (auto *action = m_list->findChild<QAction *>(button->objectName() + u".action"_s))
            action->setVisible(isOffered);
    }
    if (focus != nullptr && focus != m_list && !focus->isVisible()) // the act went with its row
        m_list->setFocus();
    QString text;
    if (isThere) {
        text = CompareTexts::sentence(*number, m_desk.comparison, m_head->accountName(number->theirs.accountSid));
        if (!why.isEmpty())
            text += u' ' + why;
        if (const QString ignored = CompareTexts::ignored(*number, m_desk.comparison, m_desk.preferences.times());
            !ignored.isEmpty())
            text += u' ' + ignored;
    }
    if (m_what->text() != text)
        m_what->setText(text);
}

void ComparePage::act()
{
    for (Button *each : {m_repair, m_adopt, m_showNumber}) {
        if (each->isVisible()) {
            each->click();
            return;
        }
    }
}

void ComparePage::repair()
{
    if (const ComparedNumber *number = current())
        openRepair(*number);
}

// What it holds now is proved at once: until then its health says what the last check found.
void ComparePage::openRepair(const ComparedNumber &number)
{
    auto *dialog = new RepairDialog(m_desk, number, window());
    connect(dialog, &QDialog::accepted, this, [this, id = number.numberId] {
        if (const auto repaired = m_desk.numbers.find(id))
            m_checks.keep(m_desk.numberActs.verify({*repaired}, [](const auto &) {}));
    });
    dialog->open();
}

void ComparePage::adopt()
{
    const ComparedNumber *number = current();
    if (number == nullptr)
        return;
    const auto proposed = organizationNamedIn(number->theirs.friendlyName, m_desk.organizations.all());
    emit adoptRequested(number->theirs, proposed ? proposed->id : QString());
}

void ComparePage::ignore()
{
    if (const ComparedNumber *number = current())
        (new IgnoreDialog(m_desk.comparison, *number, window()))->open();
}

void ComparePage::stopIgnoring()
{
    if (const ComparedNumber *number = current())
        m_call = m_desk.comparison.stopIgnoring(*number, [](const core::Status &) {});
}

bool ComparePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace phonedesk::ui
