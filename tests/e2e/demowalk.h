// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/person.h"
#include "e2e/program.h"

#include <QSize>
#include <QStringList>

namespace phonedesk::e2e {

// Who looks on: the tour takes pictures, a test reads what stands there.
struct Onlooker
{
    QSize size; // of every window that can have one; empty: as it opens
    std::function<void(const QString &screen, QWidget *window)> seen;
    std::function<void(const QString &step)> told;
};

inline constexpr int quickMs = 40; // latency where nothing is to be watched

// What a salesperson shows, from the demo's world to two more verified numbers, by mouse and keyboard: every page of
// the wizard, an automatic retry, a number that just got taken, a webhook that stays down, and the way back from it.
class DemoWalk
{
public:
    DemoWalk(Program &program, const Person &person, Onlooker onlooker);

    void showWorld();
    void setUpFirstNumber();         // the voice webhook fails once on the way
    void showNumbers();              // and the menu's dialogs
    void showSettings();             // each page, and what the search finds
    void setUpSecondNumber();        // its first choice is taken, its webhook stays down; left unfinished
    void finishSecondNumber();       // from the list
    QStringList whatIsWrong() const; // in the database and in the sandbox's books; empty: nothing

    // Parts of the above, for who wants just one way through.
    void openWizard();
    void chooseOrganization(const QString &name);
    void search(const QString &areaCodes);
    void chooseNumber(); // the first that can be chosen
    void buy();
    QString waitUntilReady(); // the number, as shown

private:
    void seen(const QString &screen, const QString &window);
    void told(const QString &step) const { m_onlooker.told(step); }
    void setLatency(int milliseconds);
    void arm(const QString &action);        // the first; from the menu
    void pressScenario(int key, int armed); // and then so many are
    void waitUntilArmed(int count);
    void chooseRow(const QString &number);
    void searchWithTrouble();
    void markSecondChoice();
    void askForRelease();

    Program &m_program;
    const Person &m_person;
    Onlooker m_onlooker;
    QUrl m_control;
    QStringList m_ready;   // numbers that the wizard called ready
    QStringList m_ordered; // numbers that Buy was clicked for, each once
};

} // namespace phonedesk::e2e
