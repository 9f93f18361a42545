// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/common/label.h"
#include "ui/common/spokenroles.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace phonedesk::ui {

namespace {

constexpr int headWidth = 190; // design pixels
constexpr int comboWidth = 190;
constexpr int sideBySide = 430; // from this width on

} // namespace

SettingRow::SettingRow(Scope scope, const QString &label, QWidget *control, const QString &explanation, QWidget *parent)
    : QWidget(parent), m_control(control), m_label(new Label(TextKind::Body, label, this)),
      m_scope(new Label(TextKind::Small, {}, this)), m_note(new Label(TextKind::Small, {}, this)),
      m_faultText(new Label(TextKind::Small, {}, this)), m_head(new QVBoxLayout),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_body(new QVBoxLayout),
      //: a setting's value is kept for this desk alone, or for everybody
      m_scopeWord(scope == Scope::Desk ? tr("this desk") : tr("team"))
{
    const QString name = control->objectName();
    setObjectName(name + QLatin1StringView(".row"));
    m_label->setBuddy(control);
    m_label->setWordWrap(true);
    m_scope->setText(m_scopeWord);
    m_scope->setRole(Role::Muted);
    m_note->setObjectName(name + QLatin1StringView(".note"));
    m_note->setRole(Role::Muted);
    m_faultText->setObjectName(name + QLatin1StringView(".fault"));
    makeNotification(m_faultText);
    m_faultText->setRole(Role::Trouble);
    for (Label *text : {m_note, m_faultText})
        text->setWordWrap(true);
    m_faultText->makeSelectable();
    m_faultText->setFocusPolicy(Qt::ClickFocus);
    control->setAccessibleName(this->label());
    if (qobject_cast<QComboBox *>(control) != nullptr) // one under the other they have one width
        control->setMinimumWidth(px(this, comboWidth));

    // No widget of their own around them: a screen reader finds a list's label among its siblings.
    m_head->setSpacing(0);
    m_head->addWidget(m_label);
    m_head->addWidget(m_scope);
    m_head->addStretch(1);
    m_body->setSpacing(px(this, 4));
    m_body->addWidget(control, 0, qobject_cast<QLineEdit *>(control) != nullptr ? Qt::Alignment() : Qt::AlignLeft);
    m_body->addWidget(m_note);
    m_body->addWidget(m_faultText);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->addLayout(m_head);
    m_sides->addLayout(m_body, 1);
    setFocusProxy(control);
    setExplanation(explanation);
    arrange();
}

void SettingRow::addBelow(QWidget *widget)
{
    const bool isButton = qobject_cast<QAbstractButton *>(widget) != nullptr;
    if (isButton)
        m_body->addSpacing(px(this, 4));
    m_body->addWidget(widget, 0, isButton ? Qt::AlignLeft : Qt::Alignment());
}

QString SettingRow::label() const
{
    return m_label->text().remove(u'&');
}

void SettingRow::bind(std::function<void()> show, std::function<QString()> apply)
{
    m_show = std::move(show);
    m_apply = std::move(apply);
    QLineEdit *line = qobject_cast<QLineEdit *>(m_control);
    const auto take = [this] { // the row's own changes are quiet
        m_isTyped = true;
        m_isHeld = false;
        setFault({});
    };
    if (auto *spin = qobject_cast<QSpinBox *>(m_control)) {
        line = spin->findChild<QLineEdit *>();
        connect(spin, &QSpinBox::valueChanged, this, take);      // by its arrows: its line says nothing then
        connect(spin, &QSpinBox::editingFinished, this, [this] { // Enter: nor then
            if (!m_isHeld)
                commit();
        });
    }
    if (line != nullptr) {
        connect(line, &QLineEdit::textChanged, this, take);
        connect(line, &QLineEdit::returnPressed, this, [this] { m_isHeld = false; });
        connect(line, &QLineEdit::editingFinished, this, [this] {
            if (!m_isHeld)
                commit();
        });
    } else if (auto *combo = qobject_cast<QComboBox *>(m_control)) {
        connect(combo, &QComboBox::activated, this, [this] {
            m_isTyped = true;
            commit();
        });
    } else if (auto *button = qobject_cast<QAbstractButton *>(m_control)) {
        connect(button, &QAbstractButton::clicked, this, [this] {
            m_isTyped = true;
            commit();
        });
    }
    revert();
}

void SettingRow::refresh()
{
    if (!isPending())
        revert();
}

void SettingRow::revert()
{
    setFault({});
    m_isTyped = false;
    m_isHeld = false;
    const QSignalBlocker quiet(m_control);
    if (m_show)
        m_show();
}

void SettingRow::commit()
{
    if (!m_isTyped || !m_apply)
        return;
    m_isTyped = false;
    const QString fault = m_apply();
    setFault(fault);
    if (fault.isEmpty())
        revert(); // the value in the form in which it was stored
    else
        m_isTyped = true;
}

bool SettingRow::isPending() const
{
    return m_isTyped || !m_fault.isEmpty();
}

void SettingRow::setExplanation(const QString &explanation)
{
    m_explanation = explanation;
    showNotes();
}

void SettingRow::setFault(const QString &fault)
{
    const bool isNew = !fault.isEmpty() && fault != m_fault;
    m_fault = fault;
    showNotes();
    if (isNew)
        announce(m_faultText, m_fault);
}

void SettingRow::showNotes()
{
    m_note->setText(m_explanation);
    m_note->setVisible(!m_explanation.isEmpty());
    m_faultText->setText(m_fault);
    m_faultText->setVisible(!m_fault.isEmpty());
    QStringList spoken{m_scopeWord, m_explanation, m_fault};
    spoken.removeAll(QString());
    m_control->setAccessibleDescription(spoken.join(QLatin1StringView(". ")));
}

void SettingRow::arrange()
{
    const bool isWide = width() >= px(this, sideBySide);
    m_sides->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sides->setSpacing(px(this, isWide ? 16 : 4));
    // The label stands on the control's line.
    m_control->ensurePolished();
    const int above = (m_control->sizeHint().height() - m_label->fontMetrics().height()) / 2;
    m_head->setContentsMargins(0, qMax(0, above), 0, 0);
    for (Label *text : {m_label, m_scope}) {
        text->setMinimumWidth(isWide ? px(this, headWidth) : 0);
        text->setMaximumWidth(isWide ? px(this, headWidth) : QWIDGETSIZE_MAX);
    }
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SettingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace phonedesk::ui
