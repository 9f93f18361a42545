// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "inventory/comparison.h"
#include "ui/common/dialogbase.h"
#include "ui/compare/settinglines.h"

namespace phonedesk::ui {

class Label;
class MessageStrip;
struct Desk;

// Shows what Twilio holds for a number beside what it should hold, and sets what differs, and nothing else, once that
// was said. Where somebody changed it meanwhile, it shows that and asks again.
//
// Object names: repairDialog; repair.message, .list, .now.PARAMETER, .after.PARAMETER, .text, .commit, .cancel
class RepairDialog : public DialogBase
{
    Q_OBJECT

public:
    RepairDialog(Desk &desk, const inventory::ComparedNumber &number, QWidget *parent);

private:
    void showLines();
    void commit();
    void watch();
    void fail(const core::Error &error, Mark mark);
    void settled(); // it is as expected, or gone from the list

    Desk &m_desk;
    inventory::ComparedNumber m_number;
    QString m_name; // "(512) 555-9012"
    QString m_runId;
    Label *m_text;
    MessageStrip *m_message;
    SettingLines *m_lines;
    Button *m_cancel;
    Button *m_commit;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
