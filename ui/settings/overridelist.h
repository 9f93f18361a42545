// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/organization.h"
#include "domain/urlset.h"
#include "ui/common/desk.h"

#include <QWidget>

class QListWidget;

namespace phonedesk::ui {

class Button;
class Label;
class MessageStrip;

// The organisations that have URLs of their own instead of a set's. A set's own hold in that set alone: each row says
// what holds in the other one, and who has none of this set's is named. What is removed can be put back at once.
//
// Object names: settings.webhooks.overrides (the list), .overrides.none, .overrides.others, .overrides.message with
// .overrides.undo, .overrides.add, .edit, .remove, .reason
class OverrideList : public QWidget
{
    Q_OBJECT

public:
    explicit OverrideList(Desk &desk, QWidget *parent = nullptr);

    void showSet(domain::Environment environment, domain::UrlSetKind kind);
    void refresh();

private:
    void add();
    void edit();
    void remove();
    void choose();
    QString inOtherSet(const QString &organizationId) const; // "in Fail-over the set's URLs"
    void showOthers();
    QList<domain::Organization> without() const; // organisations of the environment that have none
    std::optional<domain::UrlSet> current() const;

    Desk &m_desk;
    domain::Environment m_environment = domain::Environment::Production;
    domain::UrlSetKind m_kind = domain::UrlSetKind::Normal;
    Label *m_none;
    QListWidget *m_list;
    Label *m_others; // who has URLs of its own in the other set only
    MessageStrip *m_message;
    Button *m_add;
    Button *m_edit;
    Button *m_remove;
    Label *m_reason;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
