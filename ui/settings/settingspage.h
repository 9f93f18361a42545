// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingrow.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace phonedesk::ui {

// What the search finds: the words at a setting, and where it stands.
struct Setting
{
    QString label; // also the explanation and other words by which it may be looked for
    QPointer<QWidget> widget;
};

// One page of the settings window, which scrolls it. Its texts are set in the constructor: after a change of the
// language the window makes its pages anew, and puts back by object name what was typed and chosen in them.
//
// Object name: settings.page.ID.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const QString &id, const QString &title, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    const QString &title() const { return m_title; }
    const QList<Setting> &settings() const { return m_settings; }

    // Another page is shown, or the window closes: secret fields are cleared, and what is half typed stays in its field
    // and is not applied. Call the base, too.
    virtual void leave() {}
    // What was typed and not applied, by its label: said before the window closes. By default: the rows'.
    virtual QStringList pending() const;
    void hold(); // as SettingRow::hold, for what is pending
    // Forgets it: the window closes without it.
    virtual void discard();

protected:
    // The page's column, from the top; its end stretches.
    QVBoxLayout *column() const { return m_column; }
    void addSection(const QString &title, const QString &explanation = {});
    SettingRow *addRow(SettingRow *row);              // into the column, and to what the search finds
    void addWidget(QWidget *widget, int stretch = 0); // stretch: takes the page's free height, a table
    // For what stands in no row: a table, a button.
    void addSetting(const QString &words, QWidget *widget);
    const QList<SettingRow *> &rows() const { return m_rows; }

private:
    QString m_id;
    QString m_title;
    QList<Setting> m_settings;
    QList<SettingRow *> m_rows;
    QVBoxLayout *m_outer;
    QVBoxLayout *m_column;
};

} // namespace phonedesk::ui
