// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/databasetexts.h"

#include "core/storageproblem.h"
#include "domain/e164number.h"

#include <QCoreApplication>
#include <QLocale>

namespace phonedesk::ui {

using core::StorageProblem;

namespace {

constexpr qsizetype mostNumbers = 5; // that are named

struct DatabaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::DatabaseTexts)
};

} // namespace

QString contentsText(const domain::DatabaseFacts &facts)
{
    //: %1, %2 and %3 are counts: "214 numbers", "40 organisations", "2 Twilio accounts"
    return DatabaseTexts::tr("%1, %2 and %3.")
        .arg(DatabaseTexts::tr("%n number(s)", nullptr, facts.numbers),
             DatabaseTexts::tr("%n organisation(s)", nullptr, facts.organizations),
             DatabaseTexts::tr("%n Twilio account(s)", nullptr, facts.accounts));
}

QString lastChangeText(const domain::DatabaseFacts &facts, const words::Times &times)
{
    const int digits = facts.bytes < 1'000'000 ? 0 : 1;
    const QString size = QLocale().formattedDataSize(facts.bytes, digits, QLocale::DataSizeSIFormat);
    if (!facts.lastChange.isValid())
        //: %1 is a file's size
        return DatabaseTexts::tr("Size: %1.").arg(size);
    //: %1 is a date and time, %2 a file's size
    return DatabaseTexts::tr("Last change: %1. %2.").arg(times.moment(facts.lastChange), size);
}

QString numbersText(const QStringList &e164)
{
    QStringList numbers;
    for (const QString &number : e164.first(std::min(mostNumbers, e164.size()))) {
        const auto known = domain::E164Number::fromText(number);
        numbers << (known ? known->display() : number);
    }
    QString named = numbers.join(QLatin1StringView(", "));
    if (e164.size() <= mostNumbers)
        return named;
    //: %1 is a list of phone numbers
    return DatabaseTexts::tr("%1 and %n more", nullptr, int(e164.size() - mostNumbers)).arg(named);
}

QString whyNoCopy(const core::Error &error)
{
    if (error.kind == core::ErrorKind::Conflict)
        return DatabaseTexts::tr("A file of this name is there already. It was left as it is.");
    if (error.kind == core::ErrorKind::Rejected)
        return DatabaseTexts::tr("This file belongs to the database that is in use. Choose another name.");
    switch (core::storageProblem(error).value_or(StorageProblem::Failed)) {
    case StorageProblem::Full:
        return DatabaseTexts::tr("The disk is full. Make room there, or choose another place.");
    case StorageProblem::ReadOnly:
    case StorageProblem::NotPermitted:
        return DatabaseTexts::tr("This user may not write there. Choose another folder, or allow it.");
    case StorageProblem::NoSuchFolder:
        return DatabaseTexts::tr("The folder is not there.");
    case StorageProblem::Damaged:
        return DatabaseTexts::tr("The copy was not whole, or the database is damaged. Restart Phone Desk: it looks "
                                 "through its database and says so.");
    default:
        //: %1 is a technical text, in English
        return DatabaseTexts::tr("The file could not be written (%1).").arg(error.detail);
    }
}

QString whyNoRestore(const core::Error &error)
{
    if (error.kind == core::ErrorKind::Rejected)
        return DatabaseTexts::tr("This is the database that is in use.");
    if (error.kind == core::ErrorKind::Conflict)
        return DatabaseTexts::tr("A request to Twilio is on its way. Wait until it is answered, then try again.");
    switch (core::storageProblem(error).value_or(StorageProblem::Failed)) {
    case StorageProblem::NotADatabase:
        return DatabaseTexts::tr("This is no database of Phone Desk.");
    case StorageProblem::Newer:
        return DatabaseTexts::tr("This copy was made by a newer version of Phone Desk. Install that version first.");
    case StorageProblem::Damaged:
        return DatabaseTexts::tr("This copy is damaged. Choose another one; daily copies stand in the folder "
                                 "“backups” beside the database.");
    case StorageProblem::Locked:
        return DatabaseTexts::tr("Another Phone Desk has the database open. Close it, then try again.");
    case StorageProblem::NotPermitted:
    case StorageProblem::ReadOnly:
        return DatabaseTexts::tr("This user may not read the file, or not write beside the database.");
    case StorageProblem::Full:
        return DatabaseTexts::tr("There is not enough room on the disk for a second database.");
    default:
        return DatabaseTexts::tr("The copy could not be restored (%1).").arg(error.detail);
    }
}

} // namespace phonedesk::ui
