// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls.h"
#include "provisioning/defaults.h"
#include "ui/settings/settingspage.h"

class QLineEdit;
class QSpinBox;

namespace phonedesk::ui {

// What the team starts every set-up with.
//
// Object names: settings.defaults.areaCode, .optionsShown, .mms, .label, .namePattern, .tries, .time, and what
// SettingRow adds
class DefaultsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit DefaultsPage(provisioning::Defaults &defaults, QWidget *parent = nullptr);

private:
    using Field = provisioning::DefaultsFault::Field;

    void addSearch();
    void addName();
    void addVerification();
    QLineEdit *newLine(const QString &name, qsizetype longest);
    QSpinBox *newSpin(const QString &name, int least, int most);
    // Saves the values with this change; answers with what is wrong with the field.
    QString apply(SettingRow *row, Field field, const std::function<void(domain::SetupDefaults &)> &change);
    domain::VerificationPlan plan() const;
    void showNamePreview();
    void showPauses();

    provisioning::Defaults &m_defaults;
    QLineEdit *m_label = nullptr;
    QLineEdit *m_pattern = nullptr;
    SettingRow *m_patternRow = nullptr;
    SettingRow *m_timeRow = nullptr;
    core::Calls m_calls;
};

} // namespace phonedesk::ui
