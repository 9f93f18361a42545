// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/importplan.h"

#include "core/csvtable.h"
#include "domain/e164number.h"
#include "domain/similarname.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::access {

namespace {

core::CsvMeaning meaning()
{
    return [](const QString &heading) -> std::optional<int> {
        const auto column = importColumn(heading);
        return column ? std::optional(int(*column)) : std::nullopt;
    };
}

class Planner
{
public:
    Planner(const ImportGround &ground, core::CsvColumns columns) : m_ground(ground), m_columns(std::move(columns))
    {
        for (int i = 0; i < int(ground.organizations.size()); ++i) {
            const domain::Organization &organization = ground.organizations[i];
            m_byName.insert(domain::nameKey(organization.name.simplified()), i);
            m_similar.add(domain::SimilarName(organization.name), i);
            if (!organization.wishedNumber.isEmpty())
                m_wished.insert(organization.wishedNumber, i);
        }
    }

    ImportRow row(const core::CsvRecord &record)
    {
        ImportRow row;
        row.line = record.line;
        row.organization.name = value(record, ImportColumn::Name);
        if (record.problem != core::CsvProblem::None)
            return refused(row, ImportFault::BadQuotes, {});
        if (const QString tooMany = m_columns.firstTooMany(record); !tooMany.isNull())
            return refused(row, ImportFault::TooManyValues, tooMany);

        OrganizationDraft draft = draftFrom(record);
        const QString account = value(record, ImportColumn::Account);
        if (const auto known = accountOf(account)) {
            draft.accountSid = known->sid;
            draft.environment = known->environment;
        } else if (!account.isEmpty()) {
            return refused(row, ImportFault::OtherAccount, account);
        }
        const DraftReading reading = readDraft(draft, m_ground.areaCodes);
        row.organization = reading.organization;
        const int same = m_byName.value(domain::nameKey(row.organization.name), none);
        for (const OrganizationFault &fault : reading.faults) {
            if (fault.field == OrganizationField::Account && same != none)
                continue; // it has one, and keeps it
            row.draft = fault;
            return refused(row, ImportFault::BadEntry, fault.entry);
        }
        if (same < none)
            return refusedFor(row, ImportFault::Repeated, row.organization.name, same);
        const QString &wished = row.organization.wishedNumber;
        if (const int other = m_wished.value(wished, none); other != none && other != same)
            return refusedFor(row, ImportFault::TakenNumber, wished, other);
        same == none ? decideNew(row) : completeKnown(row, same);
        remember(row);
        return row;
    }

private:
    // Organisations are numbered from 0; rows of this file are -2 minus their line.
    static constexpr int none = -1;

    QString value(const core::CsvRecord &record, ImportColumn column) const
    {
        return m_columns.value(record, int(column));
    }

    // Either column may hold either: people write "area code or number" into one.
    OrganizationDraft draftFrom(const core::CsvRecord &record) const
    {
        OrganizationDraft draft{.name = value(record, ImportColumn::Name),
                                .accountSid = m_ground.defaultAccount,
                                .areaCodes = value(record, ImportColumn::AreaCode),
                                .wishedNumber = value(record, ImportColumn::Number),
                                .defaultLabel = value(record, ImportColumn::Label)};
        const auto isNumber = [](const QString &text) {
            return domain::E164Number::fromText(text).has_value();
        };
        const auto isCode = [this](const QString &text) {
            return !domain::readAreaCodes(text, m_ground.areaCodes).codes.isEmpty();
        };
        const bool isMisplacedNumber = draft.wishedNumber.isEmpty() && isNumber(draft.areaCodes);
        const bool isMisplacedCode =
            draft.areaCodes.isEmpty() && isCode(draft.wishedNumber) && !isNumber(draft.wishedNumber);
        if (isMisplacedNumber || isMisplacedCode)
            std::swap(draft.wishedNumber, draft.areaCodes);
        return draft;
    }

    // By SID, or by a name that only one has; the default where the row names none.
    std::optional<domain::TwilioAccount> accountOf(const QString &text) const
    {
        const QString wanted = text.isEmpty() ? m_ground.defaultAccount : text;
        std::optional<domain::TwilioAccount> named;
        for (const domain::TwilioAccount &account : m_ground.accounts) {
            if (account.sid == wanted)
                return account;
            if (account.name.compare(wanted, Qt::CaseInsensitive) != 0)
                continue;
            if (named)
                return std::nullopt; // two have that name
            named = account;
        }
        return named;
    }

    void decideNew(ImportRow &row) const
    {
        row.effect = ImportEffect::Creates;
        if (const auto similar = m_similar.find(domain::SimilarName(row.organization.name))) {
            row.effect = ImportEffect::Similar;
            nameOther(row, *similar);
        }
    }

    void completeKnown(ImportRow &row, int same) const
    {
        domain::Organization organization = m_ground.organizations[same];
        nameOther(row, same);
        const domain::Organization given = std::exchange(row.organization, organization);
        row.effect = ImportEffect::Exists;
        if (organization.isArchived())
            return;
        row.setsAreaCodes = organization.areaCodes.isEmpty() && !given.areaCodes.isEmpty();
        row.setsNumber = organization.wishedNumber.isEmpty() && !given.wishedNumber.isEmpty();
        row.setsLabel = organization.defaultLabel.isEmpty() && !given.defaultLabel.isEmpty();
        if (row.setsAreaCodes)
            organization.areaCodes = given.areaCodes;
        if (row.setsNumber)
            organization.wishedNumber = given.wishedNumber;
        if (row.setsLabel)
            organization.defaultLabel = given.defaultLabel;
        if (organization != row.organization)
            row.effect = ImportEffect::Completes;
        row.organization = organization;
    }

    // What later rows are held against too.
    void remember(const ImportRow &row)
    {
        const int number = none - 1 - row.line;
        m_names.insert(number, row.organization.name);
        m_byName.insert(domain::nameKey(row.organization.name), number);
        if (!row.organization.wishedNumber.isEmpty())
            m_wished.insert(row.organization.wishedNumber, number);
        if (row.effect == ImportEffect::Creates)
            m_similar.add(domain::SimilarName(row.organization.name), number);
    }

    void nameOther(ImportRow &row, int number) const
    {
        if (number < none) {
            row.otherLine = none - 1 - number;
            row.other = m_names.value(number);
        } else {
            row.other = m_ground.organizations[number].name;
            row.isOtherArchived = m_ground.organizations[number].isArchived();
        }
    }

    static ImportRow refused(ImportRow row, ImportFault fault, const QString &entry)
    {
        row.effect = ImportEffect::Refused;
        row.fault = fault;
        row.entry = entry;
        return row;
    }

    ImportRow refusedFor(ImportRow row, ImportFault fault, const QString &entry, int other) const
    {
        nameOther(row, other);
        return refused(std::move(row), fault, entry);
    }

    const ImportGround &m_ground;
    const core::CsvColumns m_columns;
    QHash<QString, int> m_byName;
    QHash<QString, int> m_wished;
    QHash<int, QString> m_names; // of rows
    domain::SimilarNames m_similar;
};

} // namespace

std::optional<ImportColumn> importColumn(const QString &heading)
{
    static const QHash<QString, ImportColumn> known = [] {
        QHash<QString, ImportColumn> names;
        const auto add = [&names](ImportColumn column, const QStringList &spellings) {
            for (const QString &spelling : spellings)
                names.insert(spelling, column);
        };
        add(ImportColumn::Name,
            {u"name"_s, u"organisation"_s, u"organization"_s, u"organisationname"_s, u"organizationname"_s,
             u"company"_s, u"companyname"_s, u"customer"_s, u"customername"_s, u"client"_s, u"clientname"_s,
             u"business"_s, u"businessname"_s, u"nombre"_s, u"organizacion"_s, u"nom"_s, u"firma"_s});
        add(ImportColumn::AreaCode,
            {u"areacode"_s, u"areacodes"_s, u"area"_s, u"preferredareacode"_s, u"preferredareacodes"_s, u"prefix"_s,
             u"npa"_s, u"areacodeornumber"_s, u"prefijo"_s, u"codigodearea"_s, u"vorwahl"_s, u"indicatif"_s});
        add(ImportColumn::Number, {u"number"_s, u"phone"_s, u"phonenumber"_s, u"telephone"_s, u"chosennumber"_s,
                                   u"wishednumber"_s, u"wantednumber"_s, u"preferrednumber"_s, u"selectednumber"_s,
                                   u"e164"_s, u"tel"_s, u"numero"_s, u"telefono"_s, u"nummer"_s, u"rufnummer"_s});
        add(ImportColumn::Account, {u"account"_s, u"accountsid"_s, u"accountname"_s, u"twilioaccount"_s,
                                    u"twilioaccountsid"_s, u"sid"_s, u"cuenta"_s, u"konto"_s, u"compte"_s});
        add(ImportColumn::Label,
            {u"label"_s, u"defaultlabel"_s, u"numberlabel"_s, u"etiqueta"_s, u"bezeichnung"_s, u"libelle"_s});
        return names;
    }();
    const auto it = known.constFind(core::headingKey(heading));
    return it == known.cend() ? std::nullopt : std::optional(*it);
}

ImportPlan planImport(const QByteArray &bytes, const ImportGround &ground)
{
    const core::CsvTable table = core::readTable(bytes, meaning());
    const core::CsvColumns columns(table.columns, meaning());
    ImportPlan plan{.problem = table.problem, .problemLine = table.problemLine, .columns = table.columns};
    plan.hasNames = columns.has(int(ImportColumn::Name));
    if (!plan.hasNames)
        return plan;
    plan.ignored = columns.ignored();
    Planner planner(ground, columns);
    plan.rows.reserve(table.records.size());
    for (const core::CsvRecord &record : table.records)
        plan.rows << planner.row(record);
    return plan;
}

qsizetype ImportPlan::count(ImportEffect effect) const
{
    return std::ranges::count(rows, effect, &ImportRow::effect);
}

QList<domain::Organization> ImportPlan::created(bool withSimilar) const
{
    QList<domain::Organization> organizations;
    for (const ImportRow &row : rows) {
        if (row.effect == ImportEffect::Creates || (withSimilar && row.effect == ImportEffect::Similar))
            organizations << row.organization;
    }
    return organizations;
}

QList<domain::Organization> ImportPlan::completed() const
{
    QList<domain::Organization> organizations;
    for (const ImportRow &row : rows) {
        if (row.effect == ImportEffect::Completes)
            organizations << row.organization;
    }
    return organizations;
}

} // namespace phonedesk::access
