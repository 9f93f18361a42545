// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace phonedesk::sandbox {

// What twilio-facts.md knows only from memory, or not at all: settings with a default, so that a fact learned on a
// real account changes a line here and not the program. BEHAVIOUR.md lists them beside what is simulated as known.
struct SwitchInfo
{
    const char *name;
    const char *defaultValue;
    const char *choices; // "a|b", "integer", or "list" of area codes separated by commas
    const char *tag;
    const char *meaning;
};

class Switches
{
public:
    Switches();

    // An English sentence when the name or the value is not known; empty when it was set.
    QString set(const QString &name, const QString &value);
    // Only names that exist may be asked for.
    QString text(const char *name) const;
    bool isOn(const char *name) const { return text(name) == QLatin1String("true"); }
    int number(const char *name) const { return text(name).toInt(); }
    QStringList list(const char *name) const;

    QJsonArray toJson() const;
    static QString listing(); // for --list-switches

private:
    QHash<QString, QString> m_values;
};

} // namespace phonedesk::sandbox
