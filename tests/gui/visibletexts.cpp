// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visibletexts.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/steplist.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace phonedesk::testsupport {

namespace {

QString plain(QString text)
{
    return text.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&').simplified();
}

QWidgetList partsOf(const QWidget &window)
{
    QWidgetList parts{const_cast<QWidget *>(&window)};
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *part : all) {
        if (part->window() == &window || qobject_cast<QMenu *>(part) != nullptr)
            parts += part;
    }
    return parts;
}

void addModel(QStringList &texts, const QAbstractItemModel *model)
{
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts += cell.data(role).toString();
        }
    }
}

QStringList ownTexts(const QWidget *part)
{
    QStringList texts{part->windowTitle(), part->toolTip(), part->accessibleName(), part->accessibleDescription()};
    if (auto *label = qobject_cast<const QLabel *>(part)) {
        texts += label->buddy() != nullptr ? plain(label->text()) : label->text().simplified();
    } else if (auto *button = qobject_cast<const QAbstractButton *>(part)) {
        texts += plain(button->text());
    } else if (auto *field = qobject_cast<const QLineEdit *>(part)) {
        texts << field->placeholderText() << field->text();
    } else if (auto *box = qobject_cast<const QComboBox *>(part)) {
        for (int i = 0; i < box->count(); ++i)
            texts += box->itemText(i);
    } else if (auto *header = qobject_cast<const QHeaderView *>(part)) {
        for (int i = 0; header->model() != nullptr && i < header->count(); ++i) {
            for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole})
                texts += header->model()->headerData(i, header->orientation(), role).toString();
        }
    } else if (auto *view = qobject_cast<const QAbstractItemView *>(part)) {
        addModel(texts, view->model());
    } else if (auto *elided = qobject_cast<const ui::ElidedLabel *>(part)) {
        texts += elided->text();
    } else if (auto *steps = qobject_cast<const ui::StepList *>(part)) {
        texts += steps->spokenText().split(u'\n');
    }
    const auto actions = part->actions();
    for (const QAction *action : actions)
        texts << plain(action->text()) << action->toolTip();
    return texts;
}

void addMnemonic(QMap<QString, QStringList> &found, const QString &text)
{
    if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
        found[keys.toString()] += plain(text);
}

QStringList shared(const QMap<QString, QStringList> &found)
{
    QStringList twice;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (it->size() > 1)
            twice += it.key() + u": "_s + it->join(u", "_s);
    }
    return twice;
}

} // namespace

QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    const QWidgetList parts = partsOf(window);
    for (const QWidget *part : parts)
        texts += ownTexts(part);
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QStringList sharedMnemonics(const QWidget &window)
{
    QMap<QString, QStringList> found;
    QStringList twice;
    const QWidgetList parts = partsOf(window);
    for (const QWidget *part : parts) {
        if (auto *menu = qobject_cast<const QMenu *>(part)) {
            QMap<QString, QStringList> inMenu;
            const auto actions = menu->actions();
            for (const QAction *action : actions)
                addMnemonic(inMenu, action->text());
            twice += shared(inMenu);
        } else if (!part->isVisible()) {
            continue;
        } else if (auto *bar = qobject_cast<const QMenuBar *>(part)) {
            const auto actions = bar->actions();
            for (const QAction *action : actions)
                addMnemonic(found, action->text());
        } else if (auto *button = qobject_cast<const QAbstractButton *>(part)) {
            addMnemonic(found, button->text());
        } else if (auto *label = qobject_cast<const QLabel *>(part); label != nullptr && label->buddy() != nullptr) {
            addMnemonic(found, label->text());
        }
    }
    return twice + shared(found);
}

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    if (const QSize size = window.minimumSizeHint(); size.width() > 900 || size.height() > 500)
        cut += u"%1 needs %2 x %3 px"_s.arg(window.windowTitle()).arg(size.width()).arg(size.height());
    const QWidgetList parts = partsOf(window);
    for (const QWidget *part : parts) {
        if (!part->isVisible() || part->maximumWidth() == 0)
            continue;
        int width = 0;
        int height = 0;
        QString text;
        if (auto *label = qobject_cast<const QLabel *>(part)) {
            text = label->text();
            width = label->wordWrap() ? 0 : label->sizeHint().width();
            height = label->wordWrap() ? label->heightForWidth(label->width()) : 0;
        } else if (auto *button = qobject_cast<const QPushButton *>(part)) {
            text = button->text();
            width = button->sizeHint().width();
        } else if (auto *area = qobject_cast<const QScrollArea *>(part)) {
            if (area->horizontalScrollBar()->maximum() > 0)
                cut += u"%1 needs %2 of %3 px"_s.arg(area->objectName())
                           .arg(area->widget()->minimumSizeHint().width())
                           .arg(area->viewport()->width());
        }
        if (part->width() < width || part->height() < height)
            cut +=
                u"%1: %2 x %3 of %4 x %5 px"_s.arg(text).arg(part->width()).arg(part->height()).arg(width).arg(height);
    }
    return cut;
}

} // namespace phonedesk::testsupport
