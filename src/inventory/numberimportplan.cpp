// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/numberimportplan.h"

#include "domain/similarname.h"
#include "inventory/judge.h"
#include "provisioning/numberacts.h"

#include <algorithm>

namespace phonedesk::inventory {

namespace {

using domain::Organization;
using domain::PhoneNumber;
using domain::PhoneNumberStatus;
using Effect = NumberImportEffect;
using Fault = NumberImportFault;
using provisioning::MoveObstacle;

// Our rows by what a list can name. A number that was given back may have several: one that is ours comes first, then
// the newest.
class OurNumbers
{
public:
    explicit OurNumbers(const QList<PhoneNumber> &rows)
    {
        for (const PhoneNumber &row : rows) {
            keep(m_bySid, row.twilioSid, row);
            keep(m_byNumber, row.number.toString(), row);
        }
    }

    const PhoneNumber *find(const NumberListRow &row) const
    {
        const auto &hash = row.sid.isEmpty() ? m_byNumber : m_bySid;
        const auto it = hash.constFind(row.sid.isEmpty() ? row.number.toString() : row.sid);
        return it == hash.cend() ? nullptr : *it;
    }

private:
    using Index = QHash<QString, const PhoneNumber *>;

    static void keep(Index &index, const QString &key, const PhoneNumber &row)
    {
        const auto rank = [](const PhoneNumber &each) {
            return std::pair(each.status != PhoneNumberStatus::Released, each.createdAt);
        };
        const PhoneNumber *&kept = index[key];
        if (kept == nullptr || rank(row) > rank(*kept))
            kept = &row;
    }

    Index m_bySid;
    Index m_byNumber;
};

bool isOurs(const PhoneNumber *row)
{
    return row != nullptr && row->status != PhoneNumberStatus::Released;
}

// The organisation that a text means: by its name or its id, else by a similar name.
class OrganizationFinder
{
public:
    explicit OrganizationFinder(const QList<Organization> &organizations) : m_organizations(organizations)
    {
        for (int i = 0; i < int(organizations.size()); ++i) {
            m_byName.insert(domain::nameKey(organizations[i].name.simplified()), i);
            m_byId.insert(organizations[i].id, i);
        }
    }

    const Organization *find(const QString &text) const
    {
        const int at = m_byName.value(domain::nameKey(text), m_byId.value(text, -1));
        return at < 0 ? nullptr : &m_organizations[at];
    }
    const Organization *withId(const QString &id) const
    {
        const int at = m_byId.value(id, -1);
        return at < 0 ? nullptr : &m_organizations[at];
    }

    // A list names few organisations, each of them often.
    const Organization *findSimilar(const QString &text)
    {
        if (!m_hasNames) {
            m_hasNames = true;
            for (int i = 0; i < int(m_organizations.size()); ++i) {
                if (!m_organizations[i].isArchived())
                    m_names.add(domain::SimilarName(m_organizations[i].name), i);
            }
        }
        auto known = m_similar.constFind(text);
        if (known == m_similar.cend())
            known = m_similar.insert(text, m_names.find(domain::SimilarName(text)).value_or(-1));
        return *known < 0 ? nullptr : &m_organizations[*known];
    }

private:
    const QList<Organization> &m_organizations;
    QHash<QString, int> m_byName;
    QHash<QString, int> m_byId;
    domain::SimilarNames m_names;
    QHash<QString, int> m_similar;
    bool m_hasNames = false;
};

class Planner
{
public:
    explicit Planner(const NumberImportGround &ground)
        : m_ground(ground), m_ours(ground.ours), m_organizations(ground.organizations)
    {
        for (const ComparedNumber &number : ground.found) {
            if (number.finding != Finding::NotManaged)
                continue;
            m_foundBySid.insert(number.theirs.sid.toString(), &number.theirs);
            m_foundByNumber.insert(number.theirs.number.toString(), &number.theirs);
        }
    }

    NumberImportRow row(const NumberListRow &listed)
    {
        NumberImportRow row{.line = listed.line, .number = listed.number, .entry = listed.entry};
        if (listed.fault != Fault::None)
            return refused(row, listed.fault);
        const PhoneNumber *ours = m_ours.find(listed);
        const domain::ListedNumber *theirs = isOurs(ours) ? nullptr : found(listed);
        if (ours != nullptr)
            row.number = ours->number;
        else if (theirs != nullptr)
            row.number = domain::E164Number::fromText(theirs->number.toString()).value_or(listed.number);
        if (!listed.number.isNull() && row.number != listed.number)
            return refused(row, Fault::SidOfAnother);
        const QString key = row.number.isNull() ? listed.sid : row.number.toString();
        if (const auto before = m_lines.constFind(key); before != m_lines.cend()) {
            row.otherLine = *before;
            return refused(row, Fault::Repeated);
        }
        if (isOurs(ours))
            change(row, listed, *ours);
        else
            adopt(row, listed, ours, theirs);
        if (row.effect != Effect::Refused)
            m_lines.insert(key, row.line);
        return row;
    }

private:
    static NumberImportRow refused(NumberImportRow row, Fault fault, const QString &other = {})
    {
        row.effect = Effect::Refused;
        row.fault = fault;
        row.other = other;
        return row;
    }
    static void refuse(NumberImportRow &row, Fault fault, const QString &other = {})
    {
        row = refused(row, fault, other);
    }

    const domain::ListedNumber *found(const NumberListRow &listed) const
    {
        return listed.sid.isEmpty() ? m_foundByNumber.value(listed.number.toString()) : m_foundBySid.value(listed.sid);
    }

    const domain::TwilioAccount *account(const QString &sid) const
    {
        const auto it = std::ranges::find(m_ground.accounts, sid, &domain::TwilioAccount::sid);
        return it == m_ground.accounts.end() ? nullptr : &*it;
    }
    QString accountName(const QString &sid) const
    {
        const domain::TwilioAccount *known = account(sid);
        return known != nullptr ? known->name : domain::shortSid(sid);
    }

    // The row names its account by SID or name, or not at all.
    bool isInNamedAccount(NumberImportRow &row, const NumberListRow &listed, const QString &accountSid) const
    {
        if (listed.account.isEmpty() || listed.account.compare(accountSid, Qt::CaseInsensitive) == 0)
            return true;
        int named = 0;
        bool isIt = false;
        for (const domain::TwilioAccount &each : m_ground.accounts) {
            const bool isNamed = each.sid.compare(listed.account, Qt::CaseInsensitive) == 0 ||
                                 each.name.compare(listed.account, Qt::CaseInsensitive) == 0;
            named += isNamed ? 1 : 0;
            isIt = isIt || (isNamed && each.sid == accountSid);
        }
        if (named != 1) {
            row.entry = listed.account;
            refuse(row, Fault::UnknownAccount);
        } else if (!isIt) {
            refuse(row, Fault::OtherAccount, accountName(accountSid));
        }
        return named == 1 && isIt;
    }

    // Where the row says that the number belongs. Null: refused.
    const Organization *organization(NumberImportRow &row, const NumberListRow &listed)
    {
        const Organization *named = m_organizations.find(listed.organization);
        if (named == nullptr) {
            named = m_organizations.findSimilar(listed.organization);
            row.isSimilar = named != nullptr;
            row.entry = listed.organization;
        }
        if (named == nullptr)
            refuse(row, Fault::UnknownOrganization);
        else if (named->isArchived())
            refuse(row, Fault::Archived, named->name);
        return row.fault == Fault::None ? named : nullptr;
    }

    bool isFree(NumberImportRow &row, const QString &accountSid) const
    {
        if (!m_ground.openRuns.contains({accountSid, row.number.toString()}))
            return true;
        refuse(row, Fault::OpenRun);
        return false;
    }

    void change(NumberImportRow &row, const NumberListRow &listed, const PhoneNumber &ours)
    {
        if (!isInNamedAccount(row, listed, ours.accountSid))
            return;
        row.ours = ours;
        row.organizationId = ours.organizationId;
        row.organization = ours.organizationName;
        row.label = listed.label.isEmpty() ? ours.label : listed.label;
        row.relabels = row.label != ours.label;
        if (!listed.organization.isEmpty()) {
            const Organization *target = organization(row, listed);
            if (target == nullptr || !mayMove(row, ours, *target))
                return;
            row.moves = target->id != ours.organizationId;
            row.organizationId = target->id;
            row.organization = target->name;
        }
        row.effect = row.moves || row.relabels ? Effect::Changes : Effect::Nothing;
        if (row.effect == Effect::Changes)
            (void)isFree(row, ours.accountSid);
    }

    bool mayMove(NumberImportRow &row, const PhoneNumber &ours, const Organization &target) const
    {
        switch (provisioning::moveObstacle(ours, target)) {
        case MoveObstacle::None:
        case MoveObstacle::SameOrganization:
            return true;
        case MoveObstacle::NoAccount:
            refuse(row, Fault::OrganizationsNone, target.name);
            return false;
        case MoveObstacle::Archived:
            refuse(row, Fault::Archived, target.name);
            return false;
        case MoveObstacle::OtherAccount:
        case MoveObstacle::Released:
            break;
        }
        refuse(row, Fault::OrganizationsOther, target.name);
        return false;
    }

    void adopt(NumberImportRow &row, const NumberListRow &listed, const PhoneNumber *before,
               const domain::ListedNumber *theirs)
    {
        if (theirs == nullptr || !m_ground.answered.contains(theirs->accountSid)) {
            if (!m_ground.silent.isEmpty())
                refuse(row, Fault::NotAsked, m_ground.silent);
            else
                refuse(row, before != nullptr ? Fault::Released : Fault::NotFound);
            return;
        }
        const domain::TwilioAccount *owner = account(theirs->accountSid);
        if (owner == nullptr || owner->isRemoved()) {
            refuse(row, Fault::AccountNotHere, domain::shortSid(theirs->accountSid));
            return;
        }
        if (!isInNamedAccount(row, listed, owner->sid) || !isFree(row, owner->sid))
            return;
        if (listed.organization.isEmpty()) {
            refuse(row, Fault::NoOrganization);
            return;
        }
        const Organization *target = organization(row, listed);
        if (target == nullptr)
            return;
        // A subaccount's numbers may be its parent's organisations'; any other account has to be named in the list.
        const bool isNear = target->accountSid == owner->sid || target->accountSid == owner->parentSid;
        if (target->accountSid.isEmpty() || (!isNear && listed.account.isEmpty())) {
            refuse(row, target->accountSid.isEmpty() ? Fault::OrganizationsNone : Fault::OrganizationsOther,
                   target->name);
            return;
        }
        row.effect = Effect::Adopts;
        row.organizationId = target->id;
        row.organization = target->name;
        row.label = listed.label.isEmpty() ? target->defaultLabel : listed.label;
        row.theirs = *theirs;
        // The row that this very number once had; with another SID it is another number to Twilio, and to us.
        if (before != nullptr && before->twilioSid == theirs->sid.toString())
            row.ours = *before;
    }

    const NumberImportGround &m_ground;
    const OurNumbers m_ours;
    OrganizationFinder m_organizations;
    QHash<QString, const domain::ListedNumber *> m_foundBySid;
    QHash<QString, const domain::ListedNumber *> m_foundByNumber;
    QHash<QString, int> m_lines; // by number: where the file has it
};

} // namespace

bool namesUnknown(const NumberList &list, const QList<PhoneNumber> &ours)
{
    const OurNumbers known(ours);
    return std::ranges::any_of(
        list.rows, [&known](const NumberListRow &row) { return row.fault == Fault::None && !isOurs(known.find(row)); });
}

NumberImportPlan planNumbers(const NumberList &list, const NumberImportGround &ground)
{
    NumberImportPlan plan{.problem = list.problem,
                          .problemLine = list.problemLine,
                          .hasNumbers = list.hasNumbers,
                          .columns = list.columns,
                          .ignored = list.ignored};
    Planner planner(ground);
    plan.rows.reserve(list.rows.size());
    for (const NumberListRow &row : list.rows)
        plan.rows << planner.row(row);
    return plan;
}

void judgeWebhooks(NumberImportPlan &plan, const QHash<QString, domain::WebhookSet> &expected)
{
    QHash<std::pair<QString, QByteArray>, bool> judged; // most numbers are set up like another
    for (NumberImportRow &row : plan.rows) {
        const auto wanted = expected.constFind(row.organizationId);
        if (row.effect == Effect::Refused || wanted == expected.cend() || (row.effect != Effect::Adopts && !row.moves))
            continue;
        domain::ListedNumber present;
        if (row.theirs) {
            present = *row.theirs;
        } else {
            domain::NumberConfiguration confirmed;
            confirmed.webhooks = row.ours->webhooks;
            present.configuration = domain::ListedConfiguration::of(confirmed);
        }
        const QByteArray abilities(present.hasVoice && present.hasSms ? "" : present.hasVoice ? "v" : "s");
        const std::pair key(row.organizationId, abilities + present.configuration.packed());
        auto known = judged.constFind(key);
        if (known == judged.cend())
            known = judged.insert(key, !changesNeeded(present, *wanted).isEmpty());
        row.hasOthers = *known;
    }
}

NumberImportPlan::Counts NumberImportPlan::counts(bool withSimilar) const
{
    Counts counts;
    for (const NumberImportRow &row : rows) {
        const bool changes = row.effect == Effect::Adopts || row.effect == Effect::Changes;
        if (changes && row.isSimilar && !withSimilar) {
            ++counts.similar;
            continue;
        }
        counts.changing += changes ? 1 : 0;
        counts.adopted += row.effect == Effect::Adopts ? 1 : 0;
        counts.moved += row.moves && changes ? 1 : 0;
        counts.relabelled += row.relabels && changes ? 1 : 0;
        counts.unchanged += row.effect == Effect::Nothing ? 1 : 0;
        counts.refused += row.effect == Effect::Refused ? 1 : 0;
    }
    return counts;
}

} // namespace phonedesk::inventory
