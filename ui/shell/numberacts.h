// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace phonedesk::ui {

class MainMenu;
struct NumberRow;

// What the Number menu does with the chosen row.
class NumberActs : public QObject
{
    Q_OBJECT

public:
    // `current` answers with the chosen row, or null.
    NumberActs(MainMenu &menu, std::function<const NumberRow *()> current, QObject *parent = nullptr);

    // What is possible with the chosen row now.
    void refresh();

signals:
    void continueRequested(const QString &runId);

private:
    MainMenu &m_menu;
    std::function<const NumberRow *()> m_current;
};

} // namespace phonedesk::ui
