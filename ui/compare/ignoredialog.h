// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "inventory/comparison.h"
#include "ui/common/dialogbase.h"

class QLineEdit;

namespace phonedesk::ui {

class MessageStrip;

// Takes a number out of the list of those that are not as expected, with a note why.
//
// Object names: ignoreDialog; ignore.note, .message, .commit, .cancel
class IgnoreDialog : public DialogBase
{
    Q_OBJECT

public:
    IgnoreDialog(inventory::Comparison &comparison, const inventory::ComparedNumber &number, QWidget *parent);

private:
    void commit();

    inventory::Comparison &m_comparison;
    inventory::ComparedNumber m_number;
    QLineEdit *m_noteLine;
    MessageStrip *m_message;
    Button *m_commit;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
