// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formstate.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>

#include <algorithm>

namespace phonedesk::ui {

namespace {

// Null for what holds nothing that a person puts there.
QVariant valueOf(const QWidget *part)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(part))
        return line->echoMode() == QLineEdit::Normal ? QVariant(line->text()) : QVariant();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(part))
        return text->isReadOnly() ? QVariant() : QVariant(text->toPlainText());
    if (const auto *combo = qobject_cast<const QComboBox *>(part))
        return combo->isEditable() ? QVariant(combo->currentText()) : QVariant(combo->currentIndex());
    if (const auto *button = qobject_cast<const QAbstractButton *>(part))
        return button->isCheckable() ? QVariant(button->isChecked()) : QVariant();
    if (const auto *spin = qobject_cast<const QSpinBox *>(part))
        return spin->value();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(part))
        return view->currentIndex().isValid() ? QVariant(view->currentIndex().row()) : QVariant();
    return {};
}

void setValue(QWidget *part, const QVariant &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(part)) {
        line->setText(value.toString());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(part)) {
        text->setPlainText(value.toString());
    } else if (auto *combo = qobject_cast<QComboBox *>(part)) {
        if (combo->isEditable())
            combo->setEditText(value.toString());
        else
            combo->setCurrentIndex(value.toInt());
    } else if (auto *button = qobject_cast<QAbstractButton *>(part)) {
        button->setChecked(value.toBool());
    } else if (auto *spin = qobject_cast<QSpinBox *>(part)) {
        spin->setValue(value.toInt());
    } else if (auto *view = qobject_cast<QAbstractItemView *>(part); view != nullptr && view->model() != nullptr) {
        view->setCurrentIndex(view->model()->index(value.toInt(), 0, view->rootIndex()));
    }
}

bool isNamed(const QWidget *part)
{
    return !part->objectName().isEmpty() && !part->objectName().startsWith(QLatin1StringView("qt_"));
}

} // namespace

FormState FormState::of(const QWidget &window)
{
    FormState state;
    const auto parts = window.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (!isNamed(part) || part->window() != &window)
            continue;
        if (const QVariant value = valueOf(part); value.isValid())
            state.m_values.insert(part->objectName(), value);
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(part))
            state.m_scrolled.insert(part->objectName(),
                                    {area->horizontalScrollBar()->value(), area->verticalScrollBar()->value()});
    }
    if (const QWidget *focus = window.focusWidget())
        state.m_focus = focus->objectName();
    return state;
}

bool FormState::isAsking(const QWidget &window)
{
    const auto dialogs = window.findChildren<QDialog *>();
    return std::any_of(dialogs.begin(), dialogs.end(),
                       [](const QDialog *dialog) { return dialog->isVisible() && dialog->isModal(); });
}

void FormState::restore(QWidget &window) const
{
    const auto parts = window.findChildren<QWidget *>();
    for (QWidget *part : parts) {
        const auto value = m_values.constFind(part->objectName());
        if (value != m_values.constEnd() && valueOf(part) != *value)
            setValue(part, *value);
    }
    if (auto *focus = m_focus.isEmpty() ? nullptr : window.findChild<QWidget *>(m_focus))
        focus->setFocus();
}

void FormState::restoreScrolling(QWidget &window) const
{
    for (auto it = m_scrolled.cbegin(); it != m_scrolled.cend(); ++it) {
        if (auto *area = window.findChild<QAbstractScrollArea *>(it.key())) {
            area->horizontalScrollBar()->setValue(it->x());
            area->verticalScrollBar()->setValue(it->y());
        }
    }
}

} // namespace phonedesk::ui
