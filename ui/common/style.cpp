// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal controlRadius = 6;
constexpr qreal focusWidth = 2;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace

Style::Style(const Colours &colours, qreal scale) : QProxyStyle(u"Fusion"_s), m_colours(colours), m_scale(scale) {}

void Style::setLook(const Colours &colours, qreal scale)
{
    m_colours = colours;
    m_scale = scale;
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit *>(widget) != nullptr || qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(*option, *painter, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    case PE_FrameLineEdit:  // drawn with its panel
    case PE_FrameTabWidget: // what stands in it has its own frame
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_colours.of(Role::Line));
        return;
    case PE_IndicatorCheckBox:
        drawIndicator(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(*option, *painter, true);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const Button *>(widget) == nullptr &&
            qobject_cast<const QAbstractScrollArea *>(widget) == nullptr) {
            drawFrame(*painter, QRectF(option->rect), px(4), Qt::transparent, m_colours.of(Role::Accent), focusWidth);
        }
        return;
    case PE_Frame:
        drawFrame(*painter, QRectF(option->rect), px(controlRadius), Qt::transparent,
                  m_colours.of(has(*option, State_HasFocus) ? Role::Accent : Role::Line),
                  has(*option, State_HasFocus) ? focusWidth : 1);
        return;
    case PE_IndicatorHeaderArrow:
        return; // drawn with the label
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qobject_cast<const Button *>(widget);
    const Button::Rank rank = button != nullptr ? button->rank() : Button::Rank::Secondary;
    const bool enabled = has(option, State_Enabled);
    const bool pressed = has(option, State_Sunken) || has(option, State_On);
    const qreal shade = !enabled ? 0 : pressed ? 0.10 : has(option, State_MouseOver) ? 0.05 : 0;
    const QColor ink = m_colours.of(Role::Text);
    const QColor accent = m_colours.of(Role::Accent);
    const QRectF rect(option.rect);
    switch (rank) {
    case Button::Rank::Primary:
        drawFrame(painter, rect, px(controlRadius),
                  enabled ? mixed(accent, ink, shade * 2) : mixed(m_colours.of(Role::Window), accent, 0.35),
                  Qt::transparent);
        break;
    case Button::Rank::Secondary:
        drawFrame(painter, rect, px(controlRadius), mixed(m_colours.of(Role::Surface), ink, shade),
                  m_colours.of(Role::Line));
        break;
    case Button::Rank::Flat:
        if (shade > 0)
            drawFrame(painter, rect, px(controlRadius), mixed(m_colours.of(Role::Window), ink, shade), Qt::transparent);
        break;
    case Button::Rank::Link:
        break;
    }
    if (!has(option, State_HasFocus))
        return;
    if (rank == Button::Rank::Primary) // the ring stands inside, apart from the fill
        drawFrame(painter, rect.adjusted(2, 2, -2, -2), px(controlRadius) - 2, Qt::transparent,
                  m_colours.of(Role::OnAccent), 1.5);
    else if (rank == Button::Rank::Link) // around its words, not as high as a button
        drawFrame(painter, rect.adjusted(0, px(4), 0, -px(4)), px(4), Qt::transparent, accent, focusWidth);
    else
        drawFrame(painter, rect, px(controlRadius), Qt::transparent, accent, focusWidth);
}

void Style::drawField(const QStyleOption &option, QPainter &painter) const
{
    const bool focus = has(option, State_HasFocus) && has(option, State_Enabled);
    const bool hover = has(option, State_MouseOver) && has(option, State_Enabled);
    const QColor line = m_colours.of(Role::Line);
    drawFrame(painter, QRectF(option.rect), px(controlRadius),
              m_colours.of(has(option, State_Enabled) ? Role::Surface : Role::Window),
              focus   ? m_colours.of(Role::Accent)
              : hover ? mixed(line, m_colours.of(Role::Text), 0.3)
                      : line,
              focus ? focusWidth : 1);
}

void Style::drawIndicator(const QStyleOption &option, QPainter &painter, bool isRound) const
{
    const bool enabled = has(option, State_Enabled);
    const QColor on = m_colours.of(enabled ? Role::Accent : Role::Line);
    if (isRound) {
        drawIcon(painter, option.rect, has(option, State_On) ? Icon::Current : Icon::ToCome,
                 has(option, State_On) ? on : m_colours.of(enabled ? Role::Muted : Role::Line));
        return;
    }
    const bool set = has(option, State_On) || has(option, State_NoChange);
    drawFrame(painter, QRectF(option.rect), px(4), set ? on : m_colours.of(Role::Surface),
              set ? on : m_colours.of(enabled ? Role::Muted : Role::Line), 1.5);
    if (!set)
        return;
    const QRectF box(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colours.of(Role::OnAccent), m_scale * 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return box.topLeft() + QPointF(box.width() * x, box.height() * y);
    };
    painter.drawPolyline(QPolygonF{at(0.28, 0.52), at(0.44, 0.68), at(0.74, 0.34)});
    painter.restore();
}

void Style::drawHeaderSection(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_colours.of(Role::Line));
}

// The label and, right beside it, the arrow of the column that is sorted by.
void Style::drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter) const
{
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool isRight = option.textAlignment.testFlag(Qt::AlignRight);
    QRect rect = option.rect;
    if (isSorted && !isRight)
        rect.setRight(rect.right() + px(14)); // what Fusion keeps for an arrow at the edge
    const int arrow = isSorted ? px(12) : 0;
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, rect.width() - arrow);
    const auto placed = [&option](const QRect &part) {
        return visualRect(option.direction, option.rect, part);
    };
    painter.setPen(m_colours.of(Role::Muted));
    painter.drawText(placed(rect), int(visualAlignment(option.direction, option.textAlignment)) | Qt::TextSingleLine,
                     text);
    if (!isSorted)
        return;
    const int width = option.fontMetrics.horizontalAdvance(text);
    const int left = isRight ? rect.right() - width - arrow - px(2) : rect.left() + width + px(3);
    drawIcon(painter, placed(QRect(left, rect.center().y() - arrow / 2 + 1, arrow, arrow)),
             option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::Up : Icon::Down, m_colours.of(Role::Muted));
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *source = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label(*source);
            const auto *button = qobject_cast<const Button *>(widget);
            if (button != nullptr && has(*option, State_Enabled)) {
                if (button->rank() == Button::Rank::Primary)
                    label.palette.setColor(QPalette::ButtonText, m_colours.of(Role::OnAccent));
                else if (button->rank() == Button::Rank::Link)
                    label.palette.setColor(QPalette::ButtonText, m_colours.of(Role::Accent));
            } else if (button != nullptr && button->rank() == Button::Rank::Primary) {
                label.palette.setColor(QPalette::Disabled, QPalette::ButtonText, m_colours.of(Role::Surface));
            }
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*option, *painter);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderLabel(*header, *painter);
            return;
        }
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
    case CE_ProgressBarLabel: {
        if (element == CE_ProgressBarLabel)
            return; // its percentage stands beside it
        QRectF bar(option->rect);
        const qreal height = px(6);
        bar = QRectF(bar.left(), bar.center().y() - height / 2, bar.width(), height);
        QColor fill = m_colours.of(Role::Line);
        if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            progress && element == CE_ProgressBarContents) {
            const int range = progress->maximum - progress->minimum;
            if (range <= 0 || progress->progress <= progress->minimum)
                return;
            bar.setWidth(qMax(height, bar.width() * (progress->progress - progress->minimum) / range));
            bar = visualRect(option->direction, option->rect, bar.toAlignedRect());
            fill = m_colours.of(Role::Accent);
        }
        drawFrame(*painter, bar, height / 2, fill, Qt::transparent, 0);
        return;
    }
    case CE_Splitter:
        return;
    case CE_TabBarTabShape:
        drawTab(*option, *painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_colours.of(Role::Surface));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, m_colours.of(Role::Surface));
            if (has(*option, State_Selected) || has(*option, State_Sunken))
                drawFrame(*painter, QRectF(option->rect).adjusted(1, 2, -1, -2), px(4), m_colours.of(Role::Selection),
                          Qt::transparent);
            const int mnemonic = styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0 ? Qt::TextShowMnemonic
                                                                                               : Qt::TextHideMnemonic;
            drawItemText(painter, option->rect, Qt::AlignCenter | mnemonic | Qt::TextSingleLine, option->palette,
                         has(*option, State_Enabled), item->text, QPalette::ButtonText);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(*option, *painter, widget);
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo != nullptr && control == CC_ComboBox) {
        drawField(*option, *painter);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        drawIcon(*painter, QRect(arrow.center() - QPoint(px(6), px(6)), QSize(px(12), px(12))), Icon::Down,
                 m_colours.of(has(*option, State_Enabled) ? Role::Muted : Role::Line));
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin != nullptr && control == CC_SpinBox) {
        drawField(*option, *painter);
        const auto drawStep = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, Icon icon) {
            const bool isPossible = has(*option, State_Enabled) && spin->stepEnabled.testFlag(step);
            const bool isPointedAt = isPossible && has(*option, State_MouseOver) && spin->activeSubControls == part;
            const QRect arrow = subControlRect(CC_SpinBox, option, part, widget);
            drawIcon(*painter, QRect(arrow.center() - QPoint(px(5), px(5)), QSize(px(10), px(10))), icon,
                     m_colours.of(!isPossible   ? Role::Line
                                  : isPointedAt ? Role::Text
                                                : Role::Muted));
        };
        drawStep(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Icon::Up);
        drawStep(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Icon::Down);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (bar == nullptr || bar->maximum <= bar->minimum)
        return;
    const bool active = has(option, State_MouseOver) || has(option, State_Sunken);
    const QRectF thumb = QRectF(subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget))
                             .adjusted(px(2), px(2), -px(2), -px(2));
    drawFrame(painter, thumb, qMin(thumb.width(), thumb.height()) / 2,
              mixed(m_colours.of(Role::Line), m_colours.of(Role::Text), active ? 0.4 : 0.15), Qt::transparent, 0);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            return option->rect.adjusted(px(8), 1, -px(8), -1);
    }
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect) // room between the words and the ring
        return QProxyStyle::subElementRect(element, option, widget).adjusted(-px(4), 0, px(4), 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect &all = option->rect;
    if (control == CC_ComboBox) {
        const QRect arrow(all.right() - px(28), all.top(), px(28), all.height());
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all, arrow);
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, all,
                              QRect(all.left() + px(8), all.top() + 1, all.width() - px(36), all.height() - 2));
    }
    if (control == CC_SpinBox) {
        const QRect arrow(all.right() - px(24), all.top() + 2, px(22), (all.height() - 4) / 2);
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, all, arrow);
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, all, arrow.translated(0, arrow.height()));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, all,
                              QRect(all.left() + px(8), all.top() + 2, all.width() - px(34), all.height() - 4));
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr) {
        // One thumb in one groove, without arrow buttons.
        const bool lies = bar->orientation == Qt::Horizontal;
        const int length = lies ? all.width() : all.height();
        const int range = bar->maximum - bar->minimum;
        const int thumb =
            range > 0 ? qMax(px(28), int(qint64(bar->pageStep) * length / (range + bar->pageStep))) : length;
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        const auto piece = [&](int from, int size) {
            return visualRect(bar->direction, all,
                              lies ? QRect(all.left() + from, all.top(), size, all.height())
                                   : QRect(all.left(), all.top() + from, all.width(), size));
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return piece(start, thumb);
        case SC_ScrollBarSubPage:
            return piece(0, start);
        case SC_ScrollBarAddPage:
            return piece(start + thumb, length - start - thumb);
        case SC_ScrollBarGroove:
            return all;
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int control = qMax(px(32), (option != nullptr ? option->fontMetrics.height() : 0) + px(10));
    switch (type) {
    case CT_PushButton: {
        const auto *button = qobject_cast<const Button *>(widget);
        const bool link = button != nullptr && button->rank() == Button::Rank::Link;
        return {contents.width() + 2 * px(link ? 4 : 15), control};
    }
    case CT_LineEdit:
        return {size.width() + px(8), control};
    case CT_CheckBox:
    case CT_RadioButton:
        return {size.width() + px(4), size.height()}; // what the ring of the focus needs at the end
    case CT_TabBarTab:
        return {size.width(), control};
    case CT_ComboBox:
        return {contents.width() + px(44), control};
    case CT_SpinBox:
        return {contents.width() + px(40), control};
    case CT_MenuBarItem:
        return {contents.width() + px(16), qMax(size.height(), px(28))};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(qMax(size.height(), px(28)));
        return size;
    case CT_HeaderSection:
        return {size.width() + px(8), px(36)};
    default:
        return size;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return px(12);
    case PM_ScrollBarSliderMin:
        return px(28);
    case PM_SplitterWidth:
        return px(12);
    case PM_HeaderMargin:
        return px(10);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return px(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(8);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_FocusFrameHMargin: // beside the text of a row
        return qobject_cast<const QListWidget *>(widget) != nullptr ? px(8)
                                                                    : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMarkSize:
        return px(12);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_UnderlineShortcut:
        return m_showsMnemonics || qobject_cast<const QMenu *>(widget) != nullptr ? 1 : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    // A menu bar and a field that can be cleared ask for these at once, and Fusion's are bitmaps: to read them Qt would
    // load every plugin for pictures before the first window.
    if (pixmap == SP_ToolBarHorizontalExtensionButton)
        return actionIcon(Icon::Down);
    if (pixmap == SP_LineEditClearButton)
        return actionIcon(Icon::Close);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

} // namespace phonedesk::ui
