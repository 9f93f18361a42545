// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QSettings>
#include <QString>

namespace phonedesk::core {

enum class Scheme { System, Light, Dark };
enum class TimesShown { Local, Utc };

// What is chosen at this desk and for it alone, in the program's QSettings: never a secret, never what the team
// shares. A setter stores at once and tells; a value that cannot be is read as the default. GUI thread.
//
// A preference more is a getter with its key and default, a setter, and a signal (one for a group is enough).
class Preferences : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    QString language() const { return read("view/language").toString(); } // "es"; empty: the system's
    void setLanguage(const QString &language);
    Scheme scheme() const;
    void setScheme(Scheme scheme);
    int textSize() const; // percent, one of textSizes()
    void setTextSize(int percent);
    static QList<int> textSizes() { return {100, 115, 130, 150, 175, 200}; }
    // The next larger (or smaller) of textSizes(), as Ctrl++ and Ctrl+- take it.
    void stepTextSize(int steps);
    TimesShown times() const { return read("view/utc").toBool() ? TimesShown::Utc : TimesShown::Local; }
    void setTimes(TimesShown times);
    // The organisation that a number was last set up for; empty: none yet.
    QString lastOrganization() const { return read("wizard/lastOrganization").toString(); }
    void setLastOrganization(const QString &organizationId);

    // Minutes between two comparisons with Twilio, and between two checks of every number's webhooks, by themselves
    // while the program runs; one of intervals(), 0: only when somebody asks.
    int compareEvery() const { return interval("watch/compare"); }
    void setCompareEvery(int minutes);
    int checkEvery() const { return interval("watch/check"); }
    void setCheckEvery(int minutes);
    static QList<int> intervals() { return {0, 60, 240, 720, 1440}; }
    QDateTime lastTimedCheck() const; // invalid: none yet
    void setLastTimedCheck(const QDateTime &at);

    // Windows, panes, columns and sorting as at first.
    void resetLayouts();

signals:
    void languageChanged();
    void schemeChanged();
    void textSizeChanged();
    void timesChanged();
    void layoutsReset();
    void watchChanged(); // compareEvery() or checkEvery()

private:
    static int interval(const char *key);
    static QVariant read(const char *key, const QVariant &fallback = {});
    static bool store(const char *key, const QVariant &value); // true if it is another than before
};

} // namespace phonedesk::core
