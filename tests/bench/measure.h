// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace phonedesk::bench {

// Two things measured by turns in one run: their ratio holds on a slow machine too.
struct Comparison
{
    QString name;
    double target = 0; // of the ratio, at most
    QString unit;
    QList<double> a; // ours
    QList<double> b; // what it is compared with

    double ratio() const;
    QJsonObject toJson() const; // name, ratio, target, a, b, unit; a and b are medians
};

double median(QList<double> values);

// Start to first painted window, this program against a bare one.
Comparison measureStart(int repetitions);
Comparison measureDemoStart(int repetitions);
// Click on Buy to verified, against the round trips that nobody can save: a purchase, then all checks at once.
Comparison measureSetUp(int repetitions);
// The longest turn of the event loop while the wizard is led from its first page to Ready, in a process of its own each
// time, against 16 ms.
Comparison measureTurns(int repetitions);
// A database of 100,000 numbers of 2,000 organisations, in a new file.
void makeManyNumbers(const QString &path);
// Start to first painted window with that database, against a bare program.
Comparison measureLargeStart(const QString &path, int repetitions);
// With that database, in a process of its own each time: the longest turns of the event loop while the table is read,
// filtered, sorted and changed, against 16 ms; and the slowest keystroke in the filter until its result is painted,
// against 50 ms.
QList<Comparison> measureManyNumbers(const QString &path, int repetitions);
void measureTable(const QString &path); // one of those: prints each figure in ms
// One of the wizard's: led in this process; the longest turn in ms of the thread's processor time.
double longestTurn();

// All numbers of an account of 100,000, into database and comparison, against Twilio's SDK on the same server: wall and
// peak memory; beyond the empty program per number, against 0.6 kB; and first rows against the whole. Without node or
// the SDK the first two are left out, and standard output says so.
QList<Comparison> measureListing(int repetitions);

// 5,000 numbers whose webhooks are changed at 100 ms a request with 50 allowed at once, journal and history included,
// against the time that the requests alone take; and again with every sync delayed by 5 ms. And the longest turn of the
// event loop meanwhile, against 16 ms.
QList<Comparison> measureUpdates(int repetitions);

} // namespace phonedesk::bench
