// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/numberrow.h"

#include <QObject>

#include <functional>
#include <optional>

namespace phonedesk::ui {

class MainMenu;

// What the Number menu does with the chosen row.
class NumberActs : public QObject
{
    Q_OBJECT

public:
    // `current` answers with the chosen row.
    NumberActs(MainMenu &menu, std::function<std::optional<NumberRow>()> current, QObject *parent = nullptr);

    // What is possible with the chosen row now.
    void refresh();

signals:
    void continueRequested(const QString &runId);

private:
    MainMenu &m_menu;
    std::function<std::optional<NumberRow>()> m_current;
};

} // namespace phonedesk::ui
