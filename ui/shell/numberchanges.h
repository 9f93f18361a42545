// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "provisioning/numberacts.h"
#include "ui/common/desk.h"
#include "ui/models/numberrow.h"
#include "ui/numbers/numbertable.h"

#include <QObject>

#include <functional>
#include <optional>

namespace phonedesk::ui {

class MainMenu;
class MessageStrip;
class NumberDetails;
class NumberExport;

// What the Number menu changes here and now: label, organisation, protection, a check; and what it copies and exports.
// What could not be done is said in a strip at the top, what was done beside the count.
//
// Object names: changeNotice (the strip)
class NumberChanges : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainMenu &menu;
        NumberTableModel &model;
        NumberView &view;
        NumberDetails &details;
        MessageStrip &notice;
    };

    // `current` answers with the chosen row. `parent` is the window that dialogs belong to.
    NumberChanges(Desk &desk, const Parts &parts, std::function<std::optional<NumberRow>()> current, QWidget *parent);

    void fail(const QString &title, const core::Error &error); // says so in the strip
    void refresh();                                            // what is possible with the chosen rows now

signals:
    void told(const QString &text, bool isOver); // what is being done, or was
    void noticeChanged();

private:
    void connectActs();
    void editLabel();
    void setLabel(const QString &key, const QString &label);
    void verify();
    void verified(const core::Result<provisioning::CheckSummary> &summary);
    void move();
    void setProtected(bool isProtected);
    void exportRows();
    QList<domain::PhoneNumber> chosenNumbers() const; // that can be checked
    void clearNotice();

    Desk &m_desk;
    Parts m_parts;
    std::function<std::optional<NumberRow>()> m_current;
    NumberExport *m_export;
    core::CallHandle m_change;
    core::CallHandle m_check;
};

} // namespace phonedesk::ui
