// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/numberlist.h"

#include "core/csvtable.h"
#include "provisioning/connecting.h"
#include "provisioning/numberacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::inventory {

namespace {

using Fault = NumberImportFault;
using provisioning::ConnectTarget;

core::CsvMeaning meaning()
{
    return [](const QString &heading) -> std::optional<int> {
        const auto column = numberColumn(heading);
        return column ? std::optional(int(*column)) : std::nullopt;
    };
}

void refuse(NumberListRow &row, Fault fault, const QString &entry)
{
    row.fault = fault;
    row.entry = entry;
}

// Either column may hold either: people write "number or SID" into one.
void readTarget(NumberListRow &row, const QStringList &texts)
{
    for (const QString &text : texts) {
        if (text.isEmpty())
            continue;
        const auto target = ConnectTarget::fromText(text);
        if (!target) {
            refuse(row, Fault::NotANumber, text);
            return;
        }
        if (row.entry.isEmpty())
            row.entry = text;
        if (!target->sid.isEmpty())
            row.sid = target->sid;
        else
            row.number = target->number;
    }
    if (row.sid.isEmpty() && row.number.isNull())
        refuse(row, Fault::NoNumber, {});
}

NumberListRow readRow(const core::CsvRecord &record, const core::CsvColumns &columns)
{
    const auto value = [&](NumberColumn column) {
        return columns.value(record, int(column));
    };
    NumberListRow row{.line = record.line,
                      .organization = value(NumberColumn::Organization),
                      .label = value(NumberColumn::Label),
                      .account = value(NumberColumn::Account),
                      .entry = {}};
    if (record.problem != core::CsvProblem::None) {
        refuse(row, Fault::BadQuotes, {});
        return row;
    }
    readTarget(row, {value(NumberColumn::Number), value(NumberColumn::Sid)});
    if (row.fault != Fault::None)
        return row;
    const bool hasBreaks = std::ranges::any_of(row.label, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (const QString tooMany = columns.firstTooMany(record); !tooMany.isNull())
        refuse(row, Fault::TooManyValues, tooMany);
    else if (row.label.size() > provisioning::NumberActs::longestLabel)
        refuse(row, Fault::LabelTooLong, row.label);
    else if (hasBreaks)
        refuse(row, Fault::LabelBroken, row.label);
    return row;
}

QStringList eachOnce(QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace

std::optional<NumberColumn> numberColumn(const QString &heading)
{
    static const QHash<QString, NumberColumn> known = [] {
        QHash<QString, NumberColumn> names;
        const auto add = [&names](NumberColumn column, const QStringList &spellings) {
            for (const QString &spelling : spellings)
                names.insert(spelling, column);
        };
        add(NumberColumn::Number,
            {u"number"_s, u"numbers"_s, u"phone"_s, u"phonenumber"_s, u"phonenumbers"_s, u"telephone"_s, u"e164"_s,
             u"tel"_s, u"did"_s, u"numberorsid"_s, u"numero"_s, u"numerodetelefono"_s, u"telefono"_s, u"nummer"_s,
             u"rufnummer"_s, u"telefonnummer"_s, u"telephonenumber"_s, u"numerodetelephone"_s});
        add(NumberColumn::Sid, {u"sid"_s, u"twiliosid"_s, u"numbersid"_s, u"phonenumbersid"_s,
                                u"incomingphonenumbersid"_s, u"pnsid"_s, u"siddetwilio"_s, u"sidtwilio"_s});
        add(NumberColumn::Organization,
            {u"organisation"_s, u"organization"_s, u"organisationname"_s, u"organizationname"_s, u"organisationid"_s,
             u"organizationid"_s, u"company"_s, u"companyname"_s, u"customer"_s, u"customername"_s, u"customerid"_s,
             u"client"_s, u"clientname"_s, u"business"_s, u"businessname"_s, u"organizacion"_s, u"firma"_s});
        add(NumberColumn::Label, {u"label"_s, u"numberlabel"_s, u"etiqueta"_s, u"bezeichnung"_s, u"libelle"_s});
        add(NumberColumn::Account, {u"account"_s, u"accountsid"_s, u"accountname"_s, u"twilioaccount"_s,
                                    u"twilioaccountsid"_s, u"subaccount"_s, u"cuenta"_s, u"sidcuenta"_s,
                                    u"siddelacuenta"_s, u"konto"_s, u"kontosid"_s, u"compte"_s, u"sidducompte"_s});
        return names;
    }();
    const auto it = known.constFind(core::headingKey(heading));
    return it == known.cend() ? std::nullopt : std::optional(*it);
}

NumberList readNumberList(const QByteArray &bytes)
{
    const core::CsvTable table = core::readTable(bytes, meaning());
    const core::CsvColumns columns(table.columns, meaning());
    NumberList list{.problem = table.problem, .problemLine = table.problemLine, .columns = table.columns};
    list.hasNumbers = columns.has(int(NumberColumn::Number)) || columns.has(int(NumberColumn::Sid));
    list.hasOrganizations = columns.has(int(NumberColumn::Organization));
    if (!list.hasNumbers)
        return list;
    list.ignored = columns.ignored();
    list.rows.reserve(table.records.size());
    for (const core::CsvRecord &record : table.records)
        list.rows << readRow(record, columns);
    return list;
}

QStringList NumberList::sids() const
{
    QStringList all;
    all.reserve(rows.size());
    for (const NumberListRow &row : rows)
        all << row.sid;
    return eachOnce(all);
}

QStringList NumberList::numbers() const
{
    QStringList all;
    all.reserve(rows.size());
    for (const NumberListRow &row : rows)
        all << row.number.toString();
    return eachOnce(all);
}

} // namespace phonedesk::inventory
