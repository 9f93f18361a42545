// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogbase.h"

namespace phonedesk::ui {

class MessageStrip;
class SupportRoom;

// Shows, to the last character, what the file would hold, before it is saved.
//
// Object names: diagnosticsDialog with .text, .message, .save, .copy, .close; the file dialog .saveDialog
class DiagnosticsDialog : public DialogBase
{
    Q_OBJECT

public:
    DiagnosticsDialog(SupportRoom &room, const QString &text, QWidget *parent);

private:
    void askWhere();

    SupportRoom &m_room;
    const QString m_text;
    MessageStrip *m_message;
};

} // namespace phonedesk::ui
