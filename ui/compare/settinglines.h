// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/numberconfiguration.h"

#include <QList>
#include <QScrollArea>

class QGridLayout;

namespace phonedesk::ui {

// One setting that is to become another, by Twilio's name for it.
struct SettingLine
{
    QString parameter;
    QString now;
    QString after;

    bool operator==(const SettingLine &) const = default;
};

// Settings one below the other: what each is called, what it holds now, and what it will hold; or held, and holds.
//
// Object names: the list's, with .now.PARAMETER and .after.PARAMETER behind `prefix`
class SettingLines : public QScrollArea
{
    Q_OBJECT

public:
    struct Words // before the two values
    {
        QString now;
        QString after;
    };
    SettingLines(const QString &name, const QString &prefix, const Words &words, QWidget *parent = nullptr);

    void setLines(const QList<SettingLine> &lines);
    const QList<SettingLine> &lines() const { return m_lines; }
    QList<QWidget *> stops() const; // what takes the focus in it, as it is read

private:
    void add(QGridLayout &grid, const SettingLine &line);

    QString m_prefix;
    Words m_words;
    QList<SettingLine> m_lines;
};

} // namespace phonedesk::ui
