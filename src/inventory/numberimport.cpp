// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/numberimport.h"

#include "core/beside.h"
#include "core/calls.h"
#include "core/cuid.h"
#include "inventory/comparison.h"
#include "inventory/needs.h"
#include "provisioning/connecting.h"
#include "provisioning/urlsets.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace phonedesk::inventory {

using core::Result;
using Effect = NumberImportEffect;
using State = Comparison::State;

namespace {

// One dry run under way.
struct Planning
{
    core::Completion<Result<NumberImportPlan>> completion;
    NumberList list;
    NumberImportGround ground;
    QDateTime asked; // when the comparison began

    void fail(const core::Error &error) const { completion.finish(core::fail(error)); }
};
using Shared = std::shared_ptr<Planning>;

Result<NumberList> listOf(const NumberSource &source)
{
    if (source.path.isEmpty())
        return readNumberList(source.bytes);
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail(
            {.kind = core::ErrorKind::NotFound, .operation = u"number.import"_s, .detail = file.errorString()});
    }
    return readNumberList(file.read(core::largestCsv + 1));
}

class Writer
{
public:
    Writer(QDateTime now, QString actor, QString source)
        : m_now(std::move(now)), m_actor(std::move(actor)), m_source(std::move(source))
    {
    }

    store::ImportedNumber of(const NumberImportRow &row) const
    {
        return row.effect == Effect::Adopts ? adopted(row) : changed(row);
    }

private:
    domain::HistoryEntry entry(const domain::PhoneNumber &number, const QString &act, QJsonObject details) const
    {
        details.insert(u"list"_s, m_source);
        return {.at = m_now,
                .actor = m_actor,
                .act = act,
                .runId = {},
                .phoneNumberId = number.id,
                .number = number.number.toString(),
                .organizationId = number.organizationId,
                .accountSid = number.accountSid,
                .requestId = {},
                .details = details};
    }

    store::ImportedNumber changed(const NumberImportRow &row) const
    {
        store::ImportedNumber made{.row = *row.ours, .before = *row.ours, .found = {}, .history = {}};
        made.row.organizationId = row.organizationId;
        made.row.label = row.label;
        if (row.moves)
            made.history << entry(made.row, u"moved"_s,
                                  {{u"old"_s, row.ours->organizationName},
                                   {u"new"_s, row.organization},
                                   {u"oldId"_s, row.ours->organizationId},
                                   {u"newId"_s, row.organizationId}});
        if (row.relabels)
            made.history << entry(made.row, u"label changed"_s, {{u"old"_s, row.ours->label}, {u"new"_s, row.label}});
        return made;
    }

    // As it is at Twilio, and not verified. Its old row, where it has one, is its row again.
    store::ImportedNumber adopted(const NumberImportRow &row) const
    {
        store::ImportedNumber made;
        domain::PhoneNumber &number = made.row;
        if (row.ours)
            number = *row.ours;
        else
            number.id = core::makeCuid();
        number.organizationId = row.organizationId;
        number.number = row.number;
        number.twilioSid = row.theirs->sid.toString();
        number.accountSid = row.theirs->accountSid;
        number.label = row.label;
        number.status = domain::PhoneNumberStatus::Pending;
        number.webhooks = row.theirs->configuration.webhooks();
        number.verdict.reset();
        number.disconnectedAt = {};
        number.releasedAt = {};
        if (!row.ours)
            number.createdAt = m_now;
        made.found = provisioning::foundJson(row.theirs->toResource(), {});
        made.history << entry(number, u"adopted"_s, {{u"organization"_s, row.organization}, {u"label"_s, row.label}});
        return made;
    }

    const QDateTime m_now;
    const QString m_actor;
    const QString m_source;
};

bool isWritten(const NumberImportRow &row, bool withSimilar)
{
    return (row.effect == Effect::Adopts || row.effect == Effect::Changes) && (withSimilar || !row.isSimilar);
}

} // namespace

struct NumberImport::Private
{
    Private(NumberImport &import, const ImportNeeds &given) : q(import), needs(given) {}

    void readOurs(const Shared &planning);
    void readGround(const Shared &planning);
    void ask(const Shared &planning);
    void compare(const Shared &planning);
    void compared(const Shared &planning);
    void conclude(const Shared &planning);

    NumberImport &q;
    const ImportNeeds needs;
    QList<Shared> waiting; // for the comparison
    core::Calls calls;
};

NumberImport::NumberImport(const ImportNeeds &needs) : d(std::make_unique<Private>(*this, needs))
{
    connect(&needs.comparison, &Comparison::stateChanged, this, [this] {
        const QList<Shared> all = d->waiting;
        for (const Shared &planning : all)
            d->ask(planning);
    });
    connect(&needs.comparison, &Comparison::progressed, this, [this] {
        if (d->waiting.isEmpty() || d->needs.comparison.state() != State::Comparing)
            return;
        qint64 numbers = 0;
        for (const ComparedAccount &account : d->needs.comparison.accounts())
            numbers += account.numbers;
        emit asking(numbers);
    });
}

NumberImport::~NumberImport() = default;

core::CallHandle NumberImport::plan(const NumberSource &source, core::ResultCallback<NumberImportPlan> done)
{
    auto planning = std::make_shared<Planning>();
    auto [completion, handle] = core::Completion<Result<NumberImportPlan>>::make(std::move(done));
    planning->completion = completion;
    d->calls.keep(core::beside<Result<NumberList>>([source] { return listOf(source); },
                                                   [this, planning](Result<NumberList> list) {
                                                       if (!list) {
                                                           planning->fail(list.error());
                                                           return;
                                                       }
                                                       planning->list = *std::move(list);
                                                       d->readOurs(planning);
                                                   }));
    return std::move(handle);
}

void NumberImport::Private::readOurs(const Shared &planning)
{
    calls.keep(needs.rows.phoneNumbers(planning->list.sids(), planning->list.numbers(),
                                       [this, planning](const Result<QList<domain::PhoneNumber>> &ours) {
                                           if (!ours) {
                                               planning->fail(ours.error());
                                               return;
                                           }
                                           planning->ground.ours = *ours;
                                           readGround(planning);
                                       }));
}

void NumberImport::Private::readGround(const Shared &planning)
{
    calls.keep(needs.rows.accounts([this, planning](const Result<QList<domain::TwilioAccount>> &accounts) {
        if (!accounts) {
            planning->fail(accounts.error());
            return;
        }
        planning->ground.accounts = *accounts;
        calls.keep(needs.rows.organizations([this, planning](const Result<QList<domain::Organization>> &all) {
            if (!all) {
                planning->fail(all.error());
                return;
            }
            planning->ground.organizations = *all;
            calls.keep(needs.journal.openRuns([this, planning](const Result<QList<workflow::RunRecord>> &runs) {
                if (!runs) {
                    planning->fail(runs.error());
                    return;
                }
                for (const workflow::RunRecord &run : *runs)
                    planning->ground.openRuns.insert({run.scope, run.subject});
                calls.keep(
                    core::beside<bool>([planning] { return namesUnknown(planning->list, planning->ground.ours); },
                                       [this, planning](bool isUnknown) {
                                           if (!isUnknown) {
                                               conclude(planning);
                                               return;
                                           }
                                           waiting << planning;
                                           ask(planning);
                                       }));
            }));
        }));
    }));
}

// One that somebody else began may be of one account alone: it is waited for, and then all are asked.
void NumberImport::Private::ask(const Shared &planning)
{
    if (!planning->completion.isLive()) {
        waiting.removeAll(planning);
        return;
    }
    const State state = needs.comparison.state();
    if (!planning->asked.isValid()) {
        if (state == State::Comparing)
            return;
        planning->asked = needs.clock.now();
        needs.comparison.compare();
    } else if (state == State::Ready || state == State::Failed) {
        waiting.removeAll(planning);
        compared(planning);
    }
}

void NumberImport::Private::compared(const Shared &planning)
{
    if (needs.comparison.state() == State::Failed) {
        planning->fail(needs.comparison.error().value_or(
            core::Error{.kind = core::ErrorKind::Storage, .operation = u"number.import"_s}));
        return;
    }
    NumberImportGround &ground = planning->ground;
    for (const ComparedAccount &account : needs.comparison.accounts()) {
        if (!account.error && account.wholeAt >= planning->asked)
            ground.answered.insert(account.accountSid);
        else if (ground.silent.isEmpty())
            ground.silent = account.name.isEmpty() ? domain::shortSid(account.accountSid) : account.name;
    }
    ground.found = needs.comparison.found();
    conclude(planning);
}

// The plan is made beside the GUI thread; which webhooks its organisations' numbers should have, is known here alone.
void NumberImport::Private::conclude(const Shared &planning)
{
    using Plan = NumberImportPlan;
    calls.keep(core::beside<Plan>(
        [planning] {
            Plan plan = planNumbers(planning->list, planning->ground);
            planning->list = {};
            planning->ground.found.clear();
            return plan;
        },
        [this, planning](Plan plan) {
            QSet<QString> named;
            for (const NumberImportRow &row : std::as_const(plan.rows)) {
                if (row.effect != Effect::Refused)
                    named.insert(row.organizationId);
            }
            QHash<QString, domain::WebhookSet> expected;
            for (const domain::Organization &organization : std::as_const(planning->ground.organizations)) {
                if (named.contains(organization.id))
                    expected.insert(organization.id, needs.urlSets.expectedWebhooks(organization));
            }
            calls.keep(core::beside<Plan>(
                [plan = std::move(plan), expected]() mutable {
                    judgeWebhooks(plan, expected);
                    return std::move(plan);
                },
                [planning](Plan judged) { planning->completion.finish(std::move(judged)); }));
        }));
}

core::CallHandle NumberImport::write(const NumberImportPlan &plan, bool withSimilar, const QString &sourceName,
                                     core::ResultCallback<NumberImportResult> done)
{
    using Numbers = QList<store::ImportedNumber>;
    using Saved = QList<domain::PhoneNumber>;
    auto [completion, handle] = core::Completion<Result<NumberImportResult>>::make(std::move(done));
    const auto made = [plan, withSimilar, writer = Writer(d->needs.clock.now(), d->needs.actor, sourceName)] {
        Numbers numbers;
        numbers.reserve(plan.rows.size());
        for (const NumberImportRow &row : plan.rows) {
            if (isWritten(row, withSimilar))
                numbers << writer.of(row);
        }
        return numbers;
    };
    const auto written = [plan, withSimilar, completion = completion](const Result<Saved> &saved) {
        if (!saved) {
            completion.finish(core::fail(saved.error()));
            return;
        }
        NumberImportResult result{.counts = plan.counts(withSimilar), .differing = {}};
        qsizetype at = 0;
        for (const NumberImportRow &row : plan.rows) {
            if (!isWritten(row, withSimilar))
                continue;
            if (row.effect == Effect::Adopts && row.hasOthers)
                result.differing << saved->at(at);
            ++at;
        }
        completion.finish(std::move(result));
    };
    d->calls.keep(core::beside<Numbers>(made, [this, written](const Numbers &numbers) {
        d->calls.keep(d->needs.rows.importPhoneNumbers(numbers, written));
    }));
    return std::move(handle);
}

} // namespace phonedesk::inventory
