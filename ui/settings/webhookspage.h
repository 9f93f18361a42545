// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/twilioaccount.h"
#include "domain/urlset.h"
#include "ui/common/desk.h"
#include "ui/settings/settingspage.h"

#include <QMap>

class QComboBox;

namespace phonedesk::ui {

class Button;
class MessageStrip;
class OverrideList;
class Spinner;
class UrlSetEditor;

// The team's URL sets: of each environment Normal and Fail-over, the organisations that have their own, a preview and a
// check. What is typed is saved by a button, a whole set at once; it waits while another set is looked at.
//
// Object names: settings.webhooks.environment, .set, .preview, .active, .used, .message, .save, .revert, .check,
// .checking, .reason; .PLACE.url ... as UrlSetEditor says; .overrides as OverrideList says
class WebhooksPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit WebhooksPage(Desk &desk, QWidget *parent = nullptr);

    QStringList pending() const override;
    void discard() override;

private:
    using Key = std::pair<domain::Environment, domain::UrlSetKind>;

    void layOut();
    Key key() const;
    void showSet();
    void refresh(); // what is said around the fields
    void save();
    void checkNow();
    void setOrganizations();
    std::optional<domain::TwilioAccount> signingAccount() const;
    int numbersWith(const Key &key) const;

    Desk &m_desk;
    QMap<Key, domain::WebhookSet> m_typed; // and not saved
    QComboBox *m_environment;
    QComboBox *m_set;
    QComboBox *m_preview;
    Label *m_active;
    Label *m_used;
    MessageStrip *m_message;
    UrlSetEditor *m_editor;
    Button *m_save;
    Button *m_revert;
    Button *m_check;
    Spinner *m_checking;
    Label *m_reason;
    OverrideList *m_overrides;
    core::CallHandle m_call;
    core::CallHandle m_saving;
};

} // namespace phonedesk::ui
