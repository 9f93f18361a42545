// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/numbertable.h"

#include "ui/common/emptystate.h"
#include "ui/common/followselection.h"
#include "ui/common/look.h"
#include "ui/common/spinner.h"
#include "ui/numbers/columnmenu.h"
#include "ui/numbers/columnwidths.h"
#include "ui/numbers/numberdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

using Model = NumberTableModel;

// Those that are always shown have room at 900 x 500 beside a scroll bar.
QList<ColumnWidths::Shape> shapes()
{
    const auto shape = [](NumberField field, int width, int from, int stretch) {
        return ColumnWidths::Shape{.name = name(field), .width = width, .from = from, .stretch = stretch};
    };
    return {shape(NumberField::Number, 124, 0, 0), shape(NumberField::Organization, 110, 0, 4),
            shape(NumberField::Label, 84, 580, 3), shape(NumberField::Status, 88, 800, 0),
            shape(NumberField::Health, 160, 0, 4), shape(NumberField::Webhooks, 128, 900, 2),
            shape(NumberField::Price, 72, 498, 0), shape(NumberField::Added, 98, 640, 0)};
}

} // namespace

NumberView::NumberView(NumberTableModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"numbers"_s);
    setAccessibleName(tr("Numbers"));
    setModel(&model);
    followSelection(*this);
    setItemDelegate(new NumberDelegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_columns = new ColumnWidths(*this, shapes(), u"window/columns"_s);
    horizontalHeader()->viewport()->setAutoFillBackground(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicator(model.sortColumn(), model.sortOrder());
    horizontalHeader()->setSortIndicatorShown(true);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { m_model.sort(column, order); });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit rowActivated(index.data(Model::KeyRole).toString()); });
    setEditTriggers(NoEditTriggers);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) {
        ui::openColumnMenu(*this, *m_columns, horizontalHeader()->logicalIndexAt(at),
                           horizontalHeader()->mapToGlobal(at));
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, m_columns, &ColumnWidths::share);
    refresh();
}

void NumberView::refresh()
{
    const QFont head = fontAt(this, TextKind::Section);
    horizontalHeader()->setFont(head);
    horizontalHeader()->setFixedHeight(px(this, 36));
    verticalHeader()->setMinimumSectionSize(px(this, 20));
    verticalHeader()->setDefaultSectionSize(px(this, 36));
    m_columns->share();
}

void NumberView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void NumberView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->share();
}

void NumberView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void NumberView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void NumberView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    emit currentRowChanged();
}

void NumberView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection(TextForm::Tsv);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit rowActivated(currentIndex().data(Model::KeyRole).toString());
    } else {
        QTableView::keyPressEvent(event);
    }
}

QStringList NumberView::selectedKeys() const
{
    QModelIndexList rows = selectionModel()->selectedRows(Model::NumberColumn);
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    QStringList keys;
    for (const QModelIndex &index : rows)
        keys += index.data(Model::KeyRole).toString();
    return keys;
}

int NumberView::selectedCount() const
{
    int count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

QList<NumberRow> NumberView::selectedRows() const
{
    QList<NumberRow> rows;
    const QStringList keys = selectedKeys();
    rows.reserve(keys.size());
    for (const QString &key : keys)
        rows += m_model.rowAt(m_model.rowOfKey(key));
    return rows;
}

void NumberView::copySelection(TextForm form) const
{
    const QList<NumberRow> rows = selectedRows();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(asText(rows, form)).trimmed());
}

void NumberView::selectAll(const QStringList &keys)
{
    QItemSelection rows;
    for (const QString &key : keys) {
        if (const int row = m_model.rowOfKey(key); row >= 0)
            rows.select(m_model.index(row, 0), m_model.index(row, 0));
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool NumberView::editLabel()
{
    if (!currentIndex().isValid() || isColumnHidden(Model::LabelColumn))
        return false;
    edit(m_model.index(currentIndex().row(), Model::LabelColumn));
    return true;
}

void NumberView::openColumnMenu()
{
    const int column = currentIndex().isValid() && !isColumnHidden(currentIndex().column()) ? currentIndex().column()
                                                                                            : int(Model::NumberColumn);
    const QPoint corner(horizontalHeader()->sectionViewportPosition(column), horizontalHeader()->height());
    ui::openColumnMenu(*this, *m_columns, column, horizontalHeader()->mapToGlobal(corner));
}

void NumberView::resetLayout()
{
    m_columns->reset();
    horizontalHeader()->setSortIndicator(NumberTableModel::AddedColumn, Qt::DescendingOrder);
}

void NumberView::select(const QString &key)
{
    const int row = m_model.rowOfKey(key);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(currentIndex());
}

NumberTable::NumberTable(NumberTableModel &model, QWidget *parent)
    : Card(u"numberTable"_s, parent), m_stack(new QStackedWidget), m_view(new NumberView(model)),
      m_empty(new EmptyState(u"numbersEmpty"_s)), m_spinner(new Spinner(u"numbersLoading"_s))
{
    auto *waiting = new QWidget;
    auto *middle = new QVBoxLayout(waiting);
    middle->addStretch(2);
    middle->addWidget(m_spinner, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(waiting);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(m_stack);
    refresh();
}

void NumberTable::refresh()
{
    setMinimumWidth(px(this, 411)); // what the three columns that are always there need
}

void NumberTable::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void NumberTable::setPlace(Place place, const QString &what)
{
    if (place == m_place && what == m_what && place != Place::Failed)
        return;
    m_place = place;
    m_what = what;
    m_stack->setCurrentIndex(place == Place::Rows ? 0 : place == Place::Loading ? 2 : 1);
    if (place == Place::Loading)
        m_spinner->start(tr("Reading the numbers…"));
    else
        m_spinner->stop();
    m_empty->clearActions();
    switch (place) {
    case Place::Rows:
    case Place::Loading:
        return;
    case Place::NoAccount: {
        m_empty->setText(tr("No Twilio account is connected."),
                         tr("The demo simulates Twilio on this computer. Nothing is bought."));
        auto *connectAccount =
            m_empty->addAction(Button::Rank::Primary, tr("Connect a Twilio account"), u"empty.connect"_s);
        auto *demo = m_empty->addAction(Button::Rank::Secondary, tr("Try the demo"), u"empty.demo"_s);
        connect(connectAccount, &Button::clicked, this, &NumberTable::connectRequested);
        connect(demo, &Button::clicked, this, &NumberTable::demoRequested);
        return;
    }
    case Place::NoNumbers: {
        m_empty->setText(tr("No numbers yet."), tr("A number is listed here from the moment its set-up begins."));
        auto *setUp = m_empty->addAction(Button::Rank::Primary, tr("Set up a number"), u"empty.setUp"_s);
        connect(setUp, &Button::clicked, this, &NumberTable::setUpRequested);
        return;
    }
    case Place::NoMatch: {
        m_empty->setText(tr("No number matches the filter."));
        auto *clear = m_empty->addAction(Button::Rank::Secondary, tr("Clear filter"), u"empty.clearFilter"_s);
        connect(clear, &Button::clicked, this, &NumberTable::clearFilterRequested);
        return;
    }
    case Place::NoneYet: {
        //: %1 is an organisation
        m_empty->setText(tr("%1 has no number yet.").arg(what));
        auto *setUp = m_empty->addAction(Button::Rank::Secondary, tr("Set up its number"), u"empty.setUpFor"_s);
        connect(setUp, &Button::clicked, this, &NumberTable::setUpForChosenRequested);
        return;
    }
    case Place::Failed: {
        m_empty->setText(tr("The numbers could not be read."), what);
        auto *retry = m_empty->addAction(Button::Rank::Secondary, tr("Retry"), u"empty.retry"_s);
        connect(retry, &Button::clicked, this, &NumberTable::retryRequested);
        return;
    }
    }
}

} // namespace phonedesk::ui
