// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/texts.h"

#include "ui/common/elidedlabel.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

QString shortened(const QString &text)
{
    return text.size() > 60 ? text.left(57) + u"..."_s : text;
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression mnemonic(u"&(?!&)"_s);
    return text.remove(mnemonic).replace("&&"_L1, "&"_L1);
}

int advance(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

bool isInScrollArea(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent) != nullptr)
            return true;
        if (parent->isWindow())
            return false;
    }
    return false;
}

// Part of it lies outside of its window or of a widget around it.
bool isHidden(const QWidget *widget)
{
    if (isInScrollArea(widget))
        return false;
    for (const QWidget *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        const QRect there(widget->mapTo(parent, QPoint()), widget->size());
        if (!parent->rect().contains(there))
            return true;
        if (parent->isWindow())
            break;
    }
    return false;
}

QString faultOf(const QLabel *label)
{
    if (label->text().isEmpty() || label->size().isEmpty())
        return {};
    const QRect room = label->contentsRect().marginsRemoved(
        QMargins(label->margin(), label->margin(), label->margin(), label->margin()));
    const int flags = label->wordWrap() ? Qt::TextWordWrap : 0;
    const QRect needed =
        label->fontMetrics().boundingRect(QRect(0, 0, room.width(), 100'000), flags | Qt::TextShowMnemonic,
                                          label->buddy() != nullptr ? label->text() : withoutMnemonic(label->text()));
    if (needed.width() > room.width() + 1 || needed.height() > room.height() + 1)
        return u"needs %1 x %2, has %3 x %4"_s.arg(needed.width())
            .arg(needed.height())
            .arg(room.width())
            .arg(room.height());
    return {};
}

// A button inside of a field, which shows its icon alone.
bool isIcon(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
}

QString faultOf(const QAbstractButton *button)
{
    if (button->text().isEmpty())
        return {};
    const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
    const bool isPush = qobject_cast<const QPushButton *>(button) != nullptr;
    const int needed = isPush ? advance(*button, button->text()) + icon : button->sizeHint().width();
    const int room = button->width() - (isPush ? 8 : 0);
    if (needed > room || button->height() < button->fontMetrics().height())
        return u"needs %1, has %2"_s.arg(needed).arg(room);
    return {};
}

QString faultOf(const QLineEdit *field)
{
    const int needed = advance(*field, field->placeholderText());
    QStyleOptionFrame option;
    option.initFrom(field);
    option.lineWidth = 1;
    const QRect room = field->style()->subElementRect(QStyle::SE_LineEditContents, &option, field);
    if (needed > room.width() - 4)
        return u"the placeholder needs %1, has %2"_s.arg(needed).arg(room.width() - 4);
    return {};
}

QString faultOf(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = false;
    const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    const int needed = advance(*box, box->currentText());
    if (needed > room.width() && box->toolTip() != box->currentText())
        return u"needs %1, has %2"_s.arg(needed).arg(room.width());
    return {};
}

QString faultOf(const ui::ElidedLabel *label)
{
    const bool isWhole = label->toolTip().contains(label->text()) && label->accessibleName().contains(label->text());
    return label->isCut() && !isWhole ? u"is cut, and nothing has the whole of it"_s : QString();
}

QStringList faultsOf(const QHeaderView *header)
{
    QStringList faults;
    if (header->orientation() != Qt::Horizontal)
        return faults;
    const int margin = header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    for (int section = 0; section < header->count(); ++section) {
        const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
        if (header->isSectionHidden(section))
            continue;
        if (header->sectionViewportPosition(section) + header->sectionSize(section) > header->width() + 1)
            faults << u"the column \"%1\" ends at %2, outside of %3"_s.arg(text)
                          .arg(header->sectionViewportPosition(section) + header->sectionSize(section))
                          .arg(header->width());
        if (advance(*header, text) + 2 * margin > header->sectionSize(section))
            faults << u"the head \"%1\" needs %2, has %3"_s.arg(text)
                          .arg(advance(*header, text) + 2 * margin)
                          .arg(header->sectionSize(section));
    }
    return faults;
}

// A cell that is cut has its text in the tooltip.
QStringList faultsOf(const QAbstractItemView *view)
{
    QStringList faults;
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            const QRect cell = view->visualRect(index);
            const QString text = index.data().toString();
            if (cell.isEmpty() || !view->viewport()->rect().intersects(cell))
                continue;
            if (advance(*view, text) + 8 > cell.width() && !index.data(Qt::ToolTipRole).toString().contains(text))
                faults << u"\"%1\" needs %2, has %3"_s.arg(text).arg(advance(*view, text) + 8).arg(cell.width());
        }
    }
    return faults;
}

// What a screen reader says of it. A list to choose from is named by its label there: its own name is what is chosen.
QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (interface == nullptr)
        return {};
    QStringList name{interface->text(QAccessible::Name)};
    if (qobject_cast<QComboBox *>(widget) != nullptr) {
        const auto labels = interface->relations(QAccessible::Label);
        for (const auto &[label, relation] : labels)
            name.prepend(label->text(QAccessible::Name));
    }
    return name.join(u' ');
}

bool isControl(const QWidget *widget)
{
    if (widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QHeaderView *>(widget) != nullptr)
        return false; // a part of Qt's own controls
    if (qobject_cast<const QLabel *>(widget) != nullptr || widget->focusProxy() != nullptr)
        return false; // text that can be selected; what only hands the focus on
    return qobject_cast<const QAbstractButton *>(widget) != nullptr ||
           qobject_cast<const QLineEdit *>(widget) != nullptr || qobject_cast<const QComboBox *>(widget) != nullptr ||
           qobject_cast<const QAbstractItemView *>(widget) != nullptr || (widget->focusPolicy() & Qt::TabFocus) != 0;
}

} // namespace

QStringList cutTexts(const QWidget *window)
{
    QStringList faults;
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        QStringList found;
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            text = label->text();
            found << faultOf(label);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
                   button != nullptr && !isIcon(*button)) {
            text = button->text();
            found << faultOf(button);
        } else if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
            text = field->placeholderText();
            found << faultOf(field);
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            text = box->currentText();
            found << faultOf(box);
        } else if (const auto *elided = qobject_cast<const ui::ElidedLabel *>(widget)) {
            text = elided->text();
            found << faultOf(elided);
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            found << faultsOf(header);
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            found << faultsOf(view);
        }
        if (!text.isEmpty() && isHidden(widget))
            found << u"lies outside of what is seen"_s;
        for (const QString &fault : std::as_const(found)) {
            if (!fault.isEmpty())
                faults << u"%1 \"%2\": %3"_s.arg(widget->objectName(), shortened(text), fault);
        }
    }
    return faults;
}

QStringList toldSecrets(const QWidget *window)
{
    QStringList faults;
    const auto lines = window->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(line);
        if (line->echoMode() != QLineEdit::Normal && interface != nullptr && interface->textInterface() != nullptr)
            faults << line->objectName() + u" tells its secret: it is to be a SecretLine"_s;
    }
    return faults;
}

QStringList unclearNames(const QWidget *window)
{
    QStringList faults;
    QHash<QString, QString> known;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != window || !isControl(widget))
            continue;
        const QString name = nameOf(widget);
        if (name.trimmed().isEmpty())
            faults << u"%1 %2 has no accessible name"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                            widget->objectName());
        else if (known.contains(name))
            faults << u"%1 and %2 are both called \"%3\""_s.arg(known.value(name), widget->objectName(), name);
        known.insert(name, widget->objectName());
    }
    return faults;
}

} // namespace phonedesk::e2e
