// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "provisioning/connecting.h"
#include "ui/common/dialogbase.h"

class QGridLayout;

namespace phonedesk::ui {

class Label;
class MessageStrip;
struct Desk;

// Puts a connected number back as it was found: says first what is there now and what will be, and asks where somebody
// changed something since. Object names: disconnectDialog; disconnect.message, .list, .keep.PARAMETER, .commit,
// .cancel.
class DisconnectDialog : public DialogBase
{
    Q_OBJECT

public:
    DisconnectDialog(Desk &desk, const QString &phoneNumberId, QWidget *parent);

private:
    void look();
    void show(const provisioning::DisconnectFacts &facts);
    void addLine(QGridLayout &grid, const domain::RestoreLine &line);
    void commit();
    void watch();
    void fail(const core::Error &error);

    Desk &m_desk;
    QString m_phoneNumberId;
    QString m_runId;
    provisioning::DisconnectFacts m_facts;
    Label *m_text;
    MessageStrip *m_message;
    QWidget *m_list = nullptr;
    Button *m_commit;
    Button *m_cancel;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
