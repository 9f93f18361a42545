// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/numberrow.h"

#include <QObject>

#include <functional>
#include <optional>

namespace phonedesk::ui {

class MainMenu;
class NumberDetails;
class OpenWizards;
class ToolRow;
struct Desk;

// Connecting a number that is in an account already, and disconnecting one, from wherever the main window offers it.
class ConnectActs : public QObject
{
    Q_OBJECT

public:
    struct Offers
    {
        MainMenu &menu;
        ToolRow &tools;
        NumberDetails &details;
        OpenWizards &wizards;
    };
    // `current` answers with the chosen row, or null. `window` is the dialog's parent.
    ConnectActs(Desk &desk, const Offers &offers, std::function<std::optional<NumberRow>()> current, QWidget &window);

    // What is possible with the chosen row now.
    void refresh();

private:
    void disconnectNumber();

    Desk &m_desk;
    Offers m_offers;
    std::function<std::optional<NumberRow>()> m_current;
    QWidget &m_window;
};

} // namespace phonedesk::ui
