// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/defaultspage.h"

#include "domain/friendlyname.h"
#include "words/areacodes.h"
#include "words/errors.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using domain::SetupDefaults;
using domain::VerificationPlan;
using provisioning::Defaults;
using provisioning::DefaultsFault;

static QString textOf(const DefaultsFault &fault)
{
    switch (fault.field) {
    case DefaultsFault::Field::AreaCode:
        return words::describe(fault.refused);
    case DefaultsFault::Field::OptionsShown:
        return DefaultsPage::tr("5 to 10.");
    case DefaultsFault::Field::Label:
        return DefaultsPage::tr("At most %1 characters.").arg(Defaults::longestLabel);
    case DefaultsFault::Field::NamePattern:
        return fault.part.isEmpty()
                   ? DefaultsPage::tr("At most %1 characters.").arg(Defaults::longestPattern)
                   //: %1 is what was typed, "{name}"; {organization} and {label} stay as they are
                   : DefaultsPage::tr("%1 is not filled in; {organization} and {label} are.").arg(fault.part);
    case DefaultsFault::Field::Tries:
        return DefaultsPage::tr("1 to %1.").arg(SetupDefaults::mostTries);
    case DefaultsFault::Field::Time:
        return DefaultsPage::tr("At most %1 s.").arg(SetupDefaults::longestTime.count());
    }
    return {};
}

DefaultsPage::DefaultsPage(Defaults &defaults, QWidget *parent)
    : SettingsPage(u"defaults"_s, tr("Set-up defaults"), parent), m_defaults(defaults)
{
    addSearch();
    addName();
    addVerification();
    connect(&m_defaults, &Defaults::changed, this, [this] {
        for (SettingRow *row : rows())
            row->refresh();
        showNamePreview();
        showPauses();
    });
}

QLineEdit *DefaultsPage::newLine(const QString &name, qsizetype longest)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setMaxLength(int(longest));
    return line;
}

QSpinBox *DefaultsPage::newSpin(const QString &name, int least, int most)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setRange(least, most);
    return spin;
}

QString DefaultsPage::apply(SettingRow *row, Field field, const std::function<void(SetupDefaults &)> &change)
{
    SetupDefaults values = m_defaults.values();
    change(values);
    if (values == m_defaults.values())
        return {};
    const QList<DefaultsFault> faults = m_defaults.faults(values);
    const auto its = std::ranges::find(faults, field, &DefaultsFault::field);
    if (its != faults.end())
        return textOf(*its);
    m_calls.keep(m_defaults.save(values, [row](const core::Status &saved) {
        if (saved)
            return;
        row->revert();
        row->setFault(words::describe(saved.error()).text());
    }));
    return {};
}

void DefaultsPage::addSearch()
{
    addSection(tr("Search"));
    auto *areaCode = newLine(u"settings.defaults.areaCode"_s, 60);
    auto *codeRow = addRow(
        new SettingRow(Scope::Team, tr("&Area code"), areaCode,
                       tr("Searched for organisations that prefer none. Several are possible: 512, 737."), this));
    codeRow->bind([=, this] { areaCode->setText(m_defaults.values().areaCode); },
                  [=, this] {
                      return apply(codeRow, Field::AreaCode,
                                   [=](SetupDefaults &values) { values.areaCode = areaCode->text().simplified(); });
                  });

    auto *options =
        newSpin(u"settings.defaults.optionsShown"_s, SetupDefaults::fewestOptions, SetupDefaults::mostOptions);
    auto *optionsRow = addRow(new SettingRow(Scope::Team, tr("&Options shown"), options,
                                             tr("At first; Show more brings the others that Twilio found."), this));
    optionsRow->bind([=, this] { options->setValue(m_defaults.values().optionsShown); },
                     [=, this] {
                         return apply(optionsRow, Field::OptionsShown,
                                      [=](SetupDefaults &values) { values.optionsShown = options->value(); });
                     });

    auto *mms = new QCheckBox(tr("MMS"));
    mms->setObjectName(u"settings.defaults.mms"_s);
    auto *mmsRow = addRow(new SettingRow(
        Scope::Team, tr("Also nee&ded"), mms,
        tr("Voice and SMS always are. With MMS, only numbers that take pictures too are searched for."), this));
    mmsRow->bind([=, this] { mms->setChecked(m_defaults.values().needsMms); },
                 [=, this] {
                     return apply(mmsRow, Field::OptionsShown,
                                  [=](SetupDefaults &values) { values.needsMms = mms->isChecked(); });
                 });
}

void DefaultsPage::addName()
{
    addSection(tr("Name"));
    //: the label that a number gets unless another is typed
    const QString ownLabel = tr("Main Line");
    m_label = newLine(u"settings.defaults.label"_s, Defaults::longestLabel);
    auto *labelRow = addRow(new SettingRow(Scope::Team, tr("&Label"), m_label,
                                           tr("For organisations without a label of their own."), this));
    labelRow->bind(
        [=, this] { m_label->setText(m_defaults.values().label.isEmpty() ? ownLabel : m_defaults.values().label); },
        [=, this] {
            return apply(labelRow, Field::Label, [=, this](SetupDefaults &values) {
                const QString label = m_label->text().simplified();
                values.label = label == ownLabel ? QString() : label;
            });
        });

    m_pattern = newLine(u"settings.defaults.namePattern"_s, Defaults::longestPattern);
    m_patternRow = addRow(new SettingRow(Scope::Team, tr("&Name at Twilio"), m_pattern, {}, this));
    addSetting(tr("FriendlyName pattern {organization} {label}"), m_patternRow);
    m_patternRow->bind(
        [this] {
            m_pattern->setText(m_defaults.values().namePattern.isEmpty() ? domain::defaultNamePattern()
                                                                         : m_defaults.values().namePattern);
            showNamePreview();
        },
        [this] {
            return apply(m_patternRow, Field::NamePattern, [this](SetupDefaults &values) {
                const QString pattern = m_pattern->text().simplified();
                values.namePattern = pattern == domain::defaultNamePattern() ? QString() : pattern;
            });
        });
    connect(m_pattern, &QLineEdit::textChanged, this, &DefaultsPage::showNamePreview);
    connect(m_label, &QLineEdit::textChanged, this, &DefaultsPage::showNamePreview);
    showNamePreview();
}

void DefaultsPage::showNamePreview()
{
    const QString pattern = m_pattern->text().simplified();
    //: an organisation for an example
    const QString name = domain::friendlyName(pattern.isEmpty() ? domain::defaultNamePattern() : pattern,
                                              tr("Acme Dental"), m_label->text());
    //: %1 is an example, "Acme Dental · Main Line"
    m_patternRow->setExplanation(
        tr("For example %1. {organization} and {label} are filled in; what is over 64 characters is cut.").arg(name));
}

VerificationPlan DefaultsPage::plan() const
{
    return m_defaults.values().verification.value_or(m_defaults.programsPlan());
}

void DefaultsPage::addVerification()
{
    addSection(tr("Verification"), tr("How often the webhooks are called before a person is asked. A set-up that runs "
                                      "keeps what it was started with."));
    const auto change = [this](SetupDefaults &values, VerificationPlan wanted) {
        values.verification = wanted == m_defaults.programsPlan() ? std::nullopt : std::optional(wanted);
    };
    auto *tries = newSpin(u"settings.defaults.tries"_s, 1, SetupDefaults::mostTries);
    auto *triesRow = addRow(new SettingRow(Scope::Team, tr("&Tries"), tries, {}, this));
    triesRow->bind([=, this] { tries->setValue(plan().tries); },
                   [=, this] {
                       return apply(triesRow, Field::Tries, [=, this](SetupDefaults &values) {
                           change(values, {tries->value(), plan().time});
                       });
                   });

    auto *time = newSpin(u"settings.defaults.time"_s, 0, int(SetupDefaults::longestTime.count()));
    //: seconds, after a number
    time->setSuffix(tr(" s"));
    m_timeRow = addRow(new SettingRow(Scope::Team, tr("T&ime"), time, {}, this));
    m_timeRow->bind(
        [=, this] {
            time->setValue(int(std::chrono::ceil<std::chrono::seconds>(plan().time).count()));
            showPauses();
        },
        [=, this] {
            return apply(m_timeRow, Field::Time, [=, this](SetupDefaults &values) {
                change(values, {plan().tries, std::chrono::seconds(time->value())});
            });
        });
    showPauses();
}

void DefaultsPage::showPauses()
{
    if (m_timeRow == nullptr)
        return;
    const VerificationPlan shown = plan();
    if (shown.tries < 2) {
        m_timeRow->setExplanation(tr("With one try there is nothing to wait for."));
        return;
    }
    QStringList pauses;
    const double first = double(shown.time.count()) / 1000 / double((1 << (shown.tries - 1)) - 1);
    for (int pause = 0; pause < shown.tries - 1; ++pause)
        pauses << QLocale().toString(first * double(1 << pause), 'f', first < 1 ? 1 : 0);
    //: %1 is a list of numbers, "2, 4, 8"
    m_timeRow->setExplanation(tr("All pauses together; each is twice the one before: %1 s.").arg(pauses.join(u", "_s)));
}

} // namespace phonedesk::ui
