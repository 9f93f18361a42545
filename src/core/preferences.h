// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    // Windows, panes, columns and sorting as at first.
    void resetLayouts();

signals:
    void languageChanged();
    void schemeChanged();
    void textSizeChanged();
    void timesChanged();
    void layoutsReset();

private:
    static QVariant read(const char *key, const QVariant &fallback = {});
    static bool store(const char *key, const QVariant &value); // true if it is another than before
};

} // namespace phonedesk::core
