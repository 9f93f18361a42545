// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"

#include "core/preferences.h"

#include <QComboBox>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using core::Preferences;
using core::Scheme;

namespace {

QComboBox *newCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    return combo;
}

} // namespace

GeneralPage::GeneralPage(Preferences &preferences, QWidget *parent) : SettingsPage(u"general"_s, tr("General"), parent)
{
    auto *scheme = newCombo(u"settings.general.scheme"_s);
    scheme->addItem(tr("As the system"), int(Scheme::System));
    scheme->addItem(tr("Light"), int(Scheme::Light));
    scheme->addItem(tr("Dark"), int(Scheme::Dark));
    auto *schemeRow = addRow(new SettingRow(Scope::Desk, tr("Light or &dark"), scheme, {}, this));
    schemeRow->bind([=, &preferences] { scheme->setCurrentIndex(scheme->findData(int(preferences.scheme()))); },
                    [=, &preferences] {
                        preferences.setScheme(Scheme(scheme->currentData().toInt()));
                        return QString();
                    });
    connect(&preferences, &Preferences::schemeChanged, schemeRow, &SettingRow::refresh);

    auto *size = newCombo(u"settings.general.textSize"_s);
    for (const int percent : Preferences::textSizes())
        size->addItem(tr("%1 %").arg(percent), percent);
    auto *sizeRow =
        addRow(new SettingRow(Scope::Desk, tr("&Text size"), size,
                              tr("Ctrl++ and Ctrl+- change it in every window, Ctrl+0 puts it back."), this));
    sizeRow->bind([=, &preferences] { size->setCurrentIndex(size->findData(preferences.textSize())); },
                  [=, &preferences] {
                      preferences.setTextSize(size->currentData().toInt());
                      return QString();
                  });
    connect(&preferences, &Preferences::textSizeChanged, sizeRow, &SettingRow::refresh);
}

} // namespace phonedesk::ui
