// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"

#include "core/preferences.h"
#include "ui/common/button.h"

#include <QComboBox>
#include <QDir>
#include <QLocale>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using core::Preferences;
using core::Scheme;
using core::TimesShown;

namespace {

QComboBox *newCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    return combo;
}

// A list of values that applies as it is chosen. Nothing in it can be wrong.
template <typename Stored, typename Apply>
void bindChoice(SettingRow *row, QComboBox *combo, Stored stored, Apply apply)
{
    row->bind([combo, stored] { combo->setCurrentIndex(qMax(0, combo->findData(QVariant::fromValue(stored())))); },
              [combo, apply] {
                  apply(combo->currentData());
                  return QString();
              });
}

// Each language in its own name, as who looks for it reads it.
void addLanguages(QComboBox &combo)
{
    const QStringList files = QDir(u":/i18n"_s).entryList({u"phonedesk_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        // Not "American English" and "español de España": there is one of each.
        const QString name = code == "en"_L1   ? u"English"_s
                             : code == "es"_L1 ? u"Español"_s
                                               : QLocale(code).nativeLanguageName();
        if (!name.isEmpty())
            combo.addItem(name.left(1).toUpper() + name.mid(1), code);
    }
}

} // namespace

GeneralPage::GeneralPage(Preferences &preferences, QWidget *parent) : SettingsPage(u"general"_s, tr("General"), parent)
{
    addLanguage(preferences);
    addLook(preferences);
    addTimes(preferences);
    addWatch(preferences);
    addLayouts(preferences);
}

void GeneralPage::addLanguage(Preferences &preferences)
{
    auto *language = newCombo(u"settings.general.language"_s);
    language->addItem(tr("As the system"), QString());
    addLanguages(*language);
    auto *row = addRow(new SettingRow(Scope::Desk, tr("&Language"), language,
                                      tr("Windows that are open change at once; what is typed in them stays."), this));
    bindChoice(
        row, language, [&preferences] { return preferences.language(); },
        [&preferences](const QVariant &code) { preferences.setLanguage(code.toString()); });
    connect(&preferences, &Preferences::languageChanged, row, &SettingRow::refresh);
}

void GeneralPage::addLook(Preferences &preferences)
{
    auto *scheme = newCombo(u"settings.general.scheme"_s);
    scheme->addItem(tr("As the system"), int(Scheme::System));
    scheme->addItem(tr("Light"), int(Scheme::Light));
    scheme->addItem(tr("Dark"), int(Scheme::Dark));
    auto *schemeRow = addRow(new SettingRow(Scope::Desk, tr("Light or &dark"), scheme, {}, this));
    bindChoice(
        schemeRow, scheme, [&preferences] { return int(preferences.scheme()); },
        [&preferences](const QVariant &value) { preferences.setScheme(Scheme(value.toInt())); });
    connect(&preferences, &Preferences::schemeChanged, schemeRow, &SettingRow::refresh);

    auto *size = newCombo(u"settings.general.textSize"_s);
    for (const int percent : Preferences::textSizes())
        size->addItem(tr("%1 %").arg(percent), percent);
    auto *sizeRow =
        addRow(new SettingRow(Scope::Desk, tr("&Text size"), size,
                              tr("Ctrl++ and Ctrl+- change it in every window, Ctrl+0 puts it back."), this));
    bindChoice(
        sizeRow, size, [&preferences] { return preferences.textSize(); },
        [&preferences](const QVariant &percent) { preferences.setTextSize(percent.toInt()); });
    connect(&preferences, &Preferences::textSizeChanged, sizeRow, &SettingRow::refresh);
}

void GeneralPage::addTimes(Preferences &preferences)
{
    auto *times = newCombo(u"settings.general.times"_s);
    times->addItem(tr("This desk's time"), int(TimesShown::Local));
    times->addItem(tr("UTC"), int(TimesShown::Utc));
    auto *row = addRow(new SettingRow(Scope::Desk, tr("T&imes"), times,
                                      tr("Where this desk's time is shown, its tip says the same in UTC. Months of "
                                         "costs are Twilio's, in UTC."),
                                      this));
    bindChoice(
        row, times, [&preferences] { return int(preferences.times()); },
        [&preferences](const QVariant &value) { preferences.setTimes(TimesShown(value.toInt())); });
    connect(&preferences, &Preferences::timesChanged, row, &SettingRow::refresh);
}

void GeneralPage::addWatch(Preferences &preferences)
{
    const auto newChoice = [](const QString &name) {
        QComboBox *combo = newCombo(name);
        combo->addItem(tr("Only when asked"), 0);
        combo->addItem(tr("Every hour"), 60);
        combo->addItem(tr("Every 4 hours"), 240);
        combo->addItem(tr("Every 12 hours"), 720);
        combo->addItem(tr("Every day"), 1440);
        return combo;
    };
    auto *compare = newChoice(u"settings.general.compareEvery"_s);
    auto *compareRow =
        addRow(new SettingRow(Scope::Desk, tr("&Compare with Twilio"), compare,
                              tr("While Phone Desk runs here, all accounts are listed by themselves, and "
                                 "what was not known yet is told. Nothing is changed."),
                              this));
    bindChoice(
        compareRow, compare, [&preferences] { return preferences.compareEvery(); },
        [&preferences](const QVariant &minutes) { preferences.setCompareEvery(minutes.toInt()); });
    auto *check = newChoice(u"settings.general.checkEvery"_s);
    auto *checkRow = addRow(
        new SettingRow(Scope::Desk, tr("Check &webhooks"), check,
                       tr("While Phone Desk runs here, every number's webhooks are called with a marked request, "
                          "each distinct one once. A new failure is told; the same one is not told again."),
                       this));
    bindChoice(
        checkRow, check, [&preferences] { return preferences.checkEvery(); },
        [&preferences](const QVariant &minutes) { preferences.setCheckEvery(minutes.toInt()); });
    for (SettingRow *row : {compareRow, checkRow})
        connect(&preferences, &Preferences::watchChanged, row, &SettingRow::refresh);
}

void GeneralPage::addLayouts(Preferences &preferences)
{
    auto *reset = new Button(Button::Rank::Secondary, tr("&Reset layouts"), u"settings.general.resetLayouts"_s, this);
    auto *row = addRow(new SettingRow(Scope::Desk, tr("Layouts"), reset,
                                      tr("Windows, panes, columns and sorting as they were at first."), this));
    reset->setAccessibleName(tr("Reset layouts"));
    connect(reset, &Button::clicked, row, [row, &preferences] {
        preferences.resetLayouts();
        row->setExplanation(tr("Windows, panes, columns and sorting are as they were at first."));
    });
}

} // namespace phonedesk::ui
