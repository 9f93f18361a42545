// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changelines.h"

#include "domain/webhookchange.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/label.h"
#include "ui/common/taborder.h"
#include "words/connection.h"
#include "words/runbook.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using domain::BatchRowState;

namespace {

// What is sent, and what somebody else changed beside it.
QStringList settingsToShow(const domain::BatchRow &row, const domain::FieldChanges &shown,
                           const domain::FieldChanges &theirs)
{
    QStringList settings = row.wanted.keys();
    for (auto it = theirs.cbegin(); it != theirs.cend(); ++it) {
        if (!settings.contains(it.key()) && !domain::isSame(shown, theirs, it.key()))
            settings << it.key();
    }
    return settings;
}

} // namespace

ChangeLines::ChangeLines(QWidget *parent)
    : QWidget(parent), m_lines(new QWidget(this)), m_why(new Label(TextKind::Small, {}, this))
{
    setObjectName(u"changes.detail"_s);
    m_why->setObjectName(u"changes.why"_s);
    m_why->setWordWrap(true);
    m_why->makeSelectable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 4));
    column->addWidget(m_lines);
    column->addWidget(m_why);
    clear();
}

void ChangeLines::clear()
{
    delete m_lines;
    m_lines = new QWidget(this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_lines);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(this, 12));
    m_grid->setVerticalSpacing(px(this, 3));
    m_why->clear();
    m_why->hide();
}

void ChangeLines::say(const QString &text)
{
    clear();
    m_why->setRole(Role::Muted);
    m_why->setText(text);
    m_why->setVisible(!text.isEmpty());
}

void ChangeLines::addHeads(bool hasTheirs)
{
    const auto head = [this](int column, const QString &text) {
        m_grid->addWidget(new Label(TextKind::Section, text, m_lines), 0, column);
        m_grid->setColumnStretch(column, 1);
    };
    int column = 1;
    //: what a number's setting was when it was shown
    head(column++, tr("As it was"));
    if (hasTheirs)
        head(column++, tr("At Twilio now"));
    //: what a number's setting will be, or is now
    head(column, tr("New"));
}

void ChangeLines::addValue(int line, int column, const QString &name, const QString &setting, const QString &value)
{
    auto *label = new ElidedLabel(u"changes.%1.%2"_s.arg(name, setting), TextKind::Monospace, m_lines);
    label->setText(words::settingValue(setting, value));
    label->setAccessibleName(words::settingName(setting) + u", "_s + label->text());
    label->setRole(name == "old"_L1 ? Role::Muted : name == "theirs"_L1 ? Role::Attention : Role::Text);
    m_grid->addWidget(label, line, column);
}

void ChangeLines::show(const domain::BatchRow &row)
{
    clear();
    const domain::FieldChanges shown = domain::settingsOf(row.shown);
    const bool hasTheirs = row.state == BatchRowState::Changed;
    const domain::FieldChanges theirs = hasTheirs ? domain::settingsOf(row.found) : shown;
    addHeads(hasTheirs);
    const QStringList settings = settingsToShow(row, shown, theirs);
    int line = 0;
    for (const QString &setting : settings) {
        ++line;
        m_grid->addWidget(new Label(TextKind::Label, words::settingName(setting), m_lines), line, 0);
        addValue(line, 1, u"old"_s, setting, shown.value(setting));
        if (hasTheirs)
            addValue(line, 2, u"theirs"_s, setting, theirs.value(setting));
        addValue(line, hasTheirs ? 3 : 2, u"new"_s, setting, row.wanted.value(setting, theirs.value(setting)));
    }
    QString why = words::whyNot(row);
    if (hasTheirs)
        why = tr("Somebody changed this number after it was shown here. It was left as it is.");
    else if (why.isEmpty() && !row.requestId.isEmpty())
        //: %1 is a time in UTC, %2 Twilio's name for a request
        why = tr("Confirmed by Twilio at %1, request %2").arg(row.endedAt.toUTC().toString(Qt::ISODate), row.requestId);
    m_why->setRole(row.state == BatchRowState::Failed ? Role::Trouble : hasTheirs ? Role::Attention : Role::Muted);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    if (m_before != nullptr)
        placeInTabOrder(m_before, this);
}

} // namespace phonedesk::ui
