// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparetexts.h"

#include "domain/twilioaccount.h"
#include "words/connection.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using inventory::Answering;
using inventory::ComparedNumber;
using inventory::Finding;

namespace {

QString answers(Answering answering)
{
    switch (answering) {
    case Answering::Ours:
        //: who answers a number that Phone Desk does not manage
        return CompareTexts::tr("Not managed, our host answers");
    case Answering::Demo:
        //: Twilio's demo answers what nobody has set up
        return CompareTexts::tr("Not managed, Twilio's demo answers");
    case Answering::Blank:
        return CompareTexts::tr("Not managed, nobody answers");
    case Answering::Foreign:
        return CompareTexts::tr("Not managed, another host answers");
    case Answering::InTheWay:
        return CompareTexts::tr("Not managed, a trunk or app answers");
    }
    return {};
}

// What differs, each thing once: a method goes with its URL.
QStringList differingSettings(const ComparedNumber &number, const inventory::Comparison &comparison)
{
    QStringList names;
    for (const inventory::FieldDifference &difference : comparison.differences(number)) {
        if (difference.field == "AccountSid"_L1)
            continue;
        const QString name = words::settingName(difference.field);
        if (!names.contains(name))
            names << name;
    }
    return names;
}

} // namespace

QString CompareTexts::number(const ComparedNumber &number)
{
    const QString text = number.theirs.number.toString();
    const auto parsed = domain::E164Number::fromText(text);
    return parsed ? parsed->display() : text;
}

Mark CompareTexts::mark(const ComparedNumber &number)
{
    if (number.isIgnored)
        return Mark::None;
    switch (number.finding) {
    case Finding::AsExpected:
        return Mark::Good;
    case Finding::Differs:
        return Mark::Attention;
    case Finding::NotManaged:
        return Mark::Info;
    case Finding::Missing:
        return Mark::Trouble;
    }
    return Mark::None;
}

QString CompareTexts::finding(const ComparedNumber &number, const inventory::Comparison &comparison)
{
    QString text;
    switch (number.finding) {
    case Finding::AsExpected:
        return tr("As expected");
    case Finding::Differs:
        //: %1 lists settings: "Voice webhook, SMS webhook"
        text = number.isElsewhere ? tr("In another Twilio account")
                                  : tr("Differs: %1").arg(differingSettings(number, comparison).join(u", "_s));
        break;
    case Finding::NotManaged:
        text = answers(number.answering);
        break;
    case Finding::Missing:
        text = tr("Twilio does not have it");
        break;
    }
    const auto ignored = comparison.ignored(number);
    if (!ignored)
        return text;
    //: %1 is what is the matter with a number, %2 why it is ignored
    return ignored->note.isEmpty() ? tr("%1 · ignored").arg(text) : tr("%1 · ignored: %2").arg(text, ignored->note);
}

QString CompareTexts::sentence(const ComparedNumber &number, const inventory::Comparison &comparison,
                               const QString &accountName)
{
    const QString shown = CompareTexts::number(number);
    switch (number.finding) {
    case Finding::AsExpected:
        return {};
    case Finding::Differs:
        if (number.isElsewhere)
            //: %1 a number, %2 a Twilio account
            return tr("%1 is in %2 now, and Phone Desk has it in another account.").arg(shown, accountName);
        if (number.answering == Answering::InTheWay)
            //: %1 a number
            return tr("A trunk or a TwiML app answers %1: its own webhooks are not used.").arg(shown);
        return tr("Twilio holds other webhooks for %1 than its organisation's numbers should have.").arg(shown);
    case Finding::NotManaged:
        //: %1 a number, %2 a Twilio account, %3 the number's name at Twilio
        return number.theirs.friendlyName.isEmpty()
                   ? tr("%1 is in %2. Phone Desk does not manage it, and changes nothing of it.")
                         .arg(shown, accountName)
                   : tr("%1 is in %2 as “%3”. Phone Desk does not manage it, and changes nothing of it.")
                         .arg(shown, accountName, number.theirs.friendlyName);
    case Finding::Missing:
        //: %1 a number, %2 an organisation, %3 a Twilio account
        return tr("%1 of %2 is not in %3 any more: its calls do not arrive. Within ten days of a release Twilio's "
                  "Console can bring it back.")
            .arg(shown, comparison.organizationName(number.organizationId), accountName);
    }
    return {};
}

QString CompareTexts::ignored(const ComparedNumber &number, const inventory::Comparison &comparison,
                              const words::Times &times)
{
    const auto ignored = comparison.ignored(number);
    if (!ignored)
        return {};
    const QString at = times.moment(ignored->at);
    if (ignored->note.isEmpty())
        //: %1 is a login and a computer, %2 a day and a time
        return tr("Ignored by %1 since %2.").arg(ignored->actor, at);
    //: %1 is a login and a computer, %2 a day and a time, %3 why
    return tr("Ignored by %1 since %2: %3").arg(ignored->actor, at, ignored->note);
}

QString CompareTexts::figure(const inventory::ComparisonFigures &figures)
{
    const QLocale locale;
    if (figures.managed == 0)
        return tr("None of the listed numbers is managed here yet.");
    return tr("%1 of %2 numbers have the webhooks that they should have.")
        .arg(locale.toString(figures.correct), locale.toString(figures.managed));
}

} // namespace phonedesk::ui
