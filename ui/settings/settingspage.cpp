// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/common/helptopic.h"
#include "ui/common/label.h"

#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString helpPageOf(const QString &id)
{
    if (id == "accounts"_L1)
        return u"account-keys"_s;
    if (id == "webhooks"_L1)
        return u"webhooks"_s;
    if (id == "organizations"_L1 || id == "defaults"_L1)
        return u"set-up"_s;
    return u"index"_s;
}

} // namespace

SettingsPage::SettingsPage(const QString &id, const QString &title, QWidget *parent)
    : QWidget(parent), m_id(id), m_title(title), m_outer(new QVBoxLayout(this)), m_column(new QVBoxLayout)
{
    setObjectName(QLatin1StringView("settings.page.") + id);
    auto *head = new Label(TextKind::Title, title, this);
    head->setObjectName(objectName() + QLatin1StringView(".title"));
    head->setWordWrap(true);
    setHelpPage(this, helpPageOf(id));
    m_outer->setContentsMargins(px(this, 24), px(this, 20), px(this, 24), px(this, 24));
    m_outer->setSpacing(px(this, 16));
    m_outer->addWidget(head);
    m_column->setSpacing(px(this, 16));
    m_outer->addLayout(m_column);
    m_outer->addStretch(1);
}

void SettingsPage::addSection(const QString &title, const QString &explanation)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(0, m_column->count() > 0 ? px(this, 12) : 0, 0, 0);
    head->setSpacing(px(this, 4));
    auto *label = new Label(TextKind::Section, title, this);
    label->setWordWrap(true);
    head->addWidget(label);
    if (!explanation.isEmpty()) {
        auto *text = new Label(TextKind::Small, explanation, this);
        text->setRole(Role::Muted);
        text->setWordWrap(true);
        head->addWidget(text);
    }
    m_column->addLayout(head);
}

SettingRow *SettingsPage::addRow(SettingRow *row)
{
    m_column->addWidget(row);
    m_rows += row;
    addSetting(row->label() + u' ' + row->explanation(), row);
    return row;
}

void SettingsPage::addWidget(QWidget *widget, int stretch)
{
    m_column->addWidget(widget, stretch);
    if (stretch > 0) {
        m_outer->setStretchFactor(m_column, 1);
        m_outer->setStretch(m_outer->count() - 1, 0);
    }
}

void SettingsPage::addSetting(const QString &words, QWidget *widget)
{
    m_settings += Setting{words, widget};
}

QStringList SettingsPage::pending() const
{
    QStringList labels;
    for (const SettingRow *row : m_rows) {
        if (row->isPending())
            labels += row->label();
    }
    return labels;
}

void SettingsPage::hold()
{
    for (SettingRow *row : std::as_const(m_rows)) {
        if (row->isPending())
            row->hold();
    }
}

void SettingsPage::discard()
{
    for (SettingRow *row : std::as_const(m_rows)) {
        if (row->isPending())
            row->revert();
    }
}

} // namespace phonedesk::ui
