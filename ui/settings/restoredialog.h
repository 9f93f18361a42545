// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/databasefacts.h"
#include "ui/common/dialogbase.h"
#include "words/times.h"

#include <optional>

namespace phonedesk::ui {

class DatabaseRoom;
class Label;
class MessageStrip;
class StatusText;

// What stands in a copy and in the present database, what becomes of unfinished numbers, and the question. The copy
// has been looked through before.
//
// Object names: restoreDialog with .copy, .present, .unfinished, .message, .restore, .cancel
class RestoreDialog : public DialogBase
{
    Q_OBJECT

public:
    RestoreDialog(DatabaseRoom &room, const QString &path, const domain::DatabaseFacts &copy, const words::Times &times,
                  QWidget *parent);

private:
    void addText(const QString &head, const QString &text, const QString &name);
    void showPresent(const domain::DatabaseFacts &present);
    void restore();

    DatabaseRoom &m_room;
    const QString m_path;
    const domain::DatabaseFacts m_copy;
    const words::Times m_times;
    MessageStrip *m_message;
    Label *m_present = nullptr;
    StatusText *m_unfinished;
    Button *m_restore;
    Button *m_cancel;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
