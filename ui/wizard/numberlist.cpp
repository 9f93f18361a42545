// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/numberlist.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

NumberList::NumberList(OptionsModel &options, const QString &name, QWidget *parent)
    : OptionList(name, parent), m_options(options)
{
    setModel(&m_options);
    m_digitsEnd.setSingleShot(true);
    m_digitsEnd.setInterval(QApplication::keyboardInputInterval());
    connect(&m_digitsEnd, &QTimer::timeout, this, [this] { m_digits.clear(); });
    connect(&m_options, &OptionsModel::choicesChanged, this, &NumberList::showChoice);
    // A screen reader selects a row without making it current.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList selected = selectionModel()->selectedIndexes();
        if (!m_isShowingChoice && selected.size() == 1) {
            setCurrentIndex(selected.first());
            chooseAnyway(selected.first());
        } else if (!m_isShowingChoice) {
            showChoice();
        }
    });
}

void NumberList::showChoice()
{
    const QScopedValueRollback showing(m_isShowingChoice, true);
    const QModelIndex first = m_options.firstIndex();
    if (first.isValid())
        selectionModel()->select(first, QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clearSelection();
}

void NumberList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    OptionList::currentChanged(current, previous);
    m_options.choose(current);
    showChoice();
}

QItemSelectionModel::SelectionFlags NumberList::selectionCommand(const QModelIndex &, const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

void NumberList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex clicked = indexAt(event->position().toPoint());
    if (event->button() == Qt::RightButton) // opens the menu for that row, and chooses nothing
        return;
    m_beforeClick = m_options.firstIndex();
    OptionList::mousePressEvent(event);
    chooseAnyway(clicked); // also when it was current already
}

void NumberList::chooseAnyway(const QModelIndex &index)
{
    m_options.unmark(index);
    m_options.choose(index);
}

void NumberList::toggleMark(int place)
{
    const QModelIndex index = currentIndex();
    if (m_options.placeOf(index) == place)
        m_options.unmark(index);
    else
        m_options.mark(index, place, m_beforeClick);
}

void NumberList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && (event->key() == Qt::Key_2 || event->key() == Qt::Key_3)) {
        m_beforeClick = QModelIndex();
        toggleMark(event->key() - Qt::Key_0);
        return;
    }
    if (event->key() == Qt::Key_Space) {
        chooseAnyway(currentIndex());
        return;
    }
    OptionList::keyPressEvent(event);
}

void NumberList::keyboardSearch(const QString &typed)
{
    for (const QChar c : typed) {
        if (c.isDigit())
            m_digits += c;
    }
    if (m_digits.isEmpty())
        return;
    m_digitsEnd.start();
    if (const QModelIndex found = m_options.findDigits(m_digits, currentIndex()); found.isValid())
        setCurrentIndex(found);
}

void NumberList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (m_options.canBeChosen(index))
        openMenu(index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void NumberList::openMenu(const QModelIndex &index, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"choose.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex row = index;
    const int place = m_options.placeOf(index);
    const auto add = [&](const QString &text, int wanted, const QKeySequence &keys) {
        QAction *action = menu->addAction(text, this, [this, row, wanted] {
            if (wanted == 1) {
                setCurrentIndex(row);
                chooseAnyway(row);
            } else if (m_options.placeOf(row) == wanted) {
                m_options.unmark(row);
            } else {
                m_options.mark(row, wanted);
            }
        });
        action->setShortcut(keys);
        action->setCheckable(true);
        action->setChecked(place == wanted);
    };
    add(tr("Choose this number"), 1, {});
    add(tr("Mark as 2nd choice"), 2, Qt::CTRL | Qt::Key_2);
    add(tr("Mark as 3rd choice"), 3, Qt::CTRL | Qt::Key_3);
    menu->popup(at);
}

} // namespace phonedesk::ui
