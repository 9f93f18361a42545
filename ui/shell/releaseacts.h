// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "ui/models/numberrow.h"

#include <QObject>

#include <functional>
#include <optional>

namespace phonedesk::ui {

class MainMenu;
class MessageStrip;
class NumberDetails;
class NumberView;
class OpenWizards;
struct Desk;

// Releasing numbers, and setting one up again that Twilio's Console brought back, from wherever the main window offers
// it.
class ReleaseActs : public QObject
{
    Q_OBJECT

public:
    struct Offers
    {
        MainMenu &menu;
        NumberView &view;
        NumberDetails &details;
        OpenWizards &wizards;
        MessageStrip &notice; // what could not be done
    };
    // `current` answers with the chosen row, or null. `window` is the dialogs' parent.
    ReleaseActs(Desk &desk, const Offers &offers, std::function<std::optional<NumberRow>()> current, QWidget &window);

    // What is possible with the chosen rows now.
    void refresh();
    // Shows where a release stands; false: the run is no release.
    bool showRun(const QString &runId);

signals:
    void noticeChanged();

private:
    void release();
    void setUpAgain();
    QList<domain::PhoneNumber> chosenNumbers() const; // that are ours and that no run has

    Desk &m_desk;
    Offers m_offers;
    std::function<std::optional<NumberRow>()> m_current;
    QWidget &m_window;
    core::CallHandle m_looking;
};

} // namespace phonedesk::ui
