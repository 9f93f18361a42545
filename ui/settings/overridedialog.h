// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/organization.h"
#include "provisioning/urlsets.h"
#include "ui/common/dialogbase.h"

class QComboBox;

namespace phonedesk::ui {

class MessageStrip;
class UrlSetEditor;

// URLs that one organisation's numbers get instead of the set's.
//
// Object names: override; override.organization, .PLACE.url ..., .message, .cancel, .save
class OverrideDialog : public DialogBase
{
    Q_OBJECT

public:
    // `organizations`: one of them is chosen; with a single one there is no choice. `set` is what it begins with.
    OverrideDialog(provisioning::UrlSets &sets, const QList<domain::Organization> &organizations,
                   const domain::UrlSet &set, QWidget *parent);

private:
    void save();

    provisioning::UrlSets &m_sets;
    domain::UrlSet m_set;
    MessageStrip *m_message;
    QComboBox *m_organization;
    UrlSetEditor *m_editor;
    Button *m_save;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
