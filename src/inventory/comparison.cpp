// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/comparisonprivate.h"
#include "provisioning/urlsets.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::inventory {

using core::Result;

namespace {

// Rows of one read: small enough that neither the store nor a turn of the event loop is busy for long.
constexpr int rowsAtOnce = 2000;

QSet<QString> hostsOf(const provisioning::UrlSets &sets)
{
    QSet<QString> hosts;
    const auto add = [&hosts](const domain::WebhookSet &set) {
        for (const domain::UrlPlace place : domain::allUrlPlaces) {
            const QString host = QUrl(domain::webhookAt(domain::filledFor(set, u"x"_s), place).url).host().toLower();
            if (!host.isEmpty())
                hosts << host;
        }
    };
    for (const auto environment : {domain::Environment::Production, domain::Environment::Staging}) {
        for (const auto kind : {domain::UrlSetKind::Normal, domain::UrlSetKind::Failover}) {
            add(sets.webhooks(environment, kind));
            const QList<domain::UrlSet> overrides = sets.overrides(environment, kind);
            for (const domain::UrlSet &own : overrides)
                add(own.webhooks);
        }
    }
    return hosts;
}

} // namespace

Comparison::Comparison(const ComparisonNeeds &needs) : d(new Private(*this, needs))
{
    connect(&needs.urlSets, &provisioning::UrlSets::changed, this, [this] { d->reload(); });
    connect(&needs.rows, &store::Repositories::organizationsChanged, this, [this] { d->reload(); });
    connect(&needs.rows, &store::Repositories::phoneNumberSaved, this,
            [this](const domain::PhoneNumber &row) { d->take(row); });
    connect(&needs.rows, &store::Repositories::phoneNumbersSaved, this, [this] {
        // What is under way may have read the former rows.
        d->mustReload = d->state == State::Loading || d->state == State::Comparing;
        d->reload();
    });
}

Comparison::~Comparison() = default;

void Comparison::Private::enter(State next)
{
    state = next;
    emit q.stateChanged();
    if (state == State::Ready && std::exchange(mustReload, false))
        q.load();
}

void Comparison::Private::fail(const core::Error &why)
{
    error = why;
    meanwhile.clear();
    enter(State::Failed);
}

// Everything that numbers are judged by.
void Comparison::Private::prepare(std::function<void()> then)
{
    error.reset();
    if (!std::exchange(hasSettled, true))
        calls.keep(needs.listings.settle(needs.clock.now(), [](const core::Status &) {})); // what follows waits for it
    call = needs.rows.accounts([this, then = std::move(then)](const Result<QList<domain::TwilioAccount>> &known) {
        if (!known) {
            fail(known.error());
            return;
        }
        knownAccounts = *known;
        call = needs.rows.organizations([this, then](const Result<QList<domain::Organization>> &all) {
            if (!all) {
                fail(all.error());
                return;
            }
            organizations.clear();
            for (const domain::Organization &organization : *all)
                organizations.insert(organization.id, organization);
            const auto expected = [this](const QString &id) -> std::optional<domain::WebhookSet> {
                const auto it = organizations.constFind(id);
                return it == organizations.cend() ? std::nullopt : std::optional(needs.urlSets.expectedWebhooks(*it));
            };
            judge = std::make_unique<Judge>(expected, hostsOf(needs.urlSets));
            call = needs.listings.ignored([this, then](const Result<QList<domain::IgnoredNumber>> &ignored) {
                if (!ignored) {
                    fail(ignored.error());
                    return;
                }
                judge->addIgnored(*ignored);
                readManaged({}, then);
            });
        });
    });
}

void Comparison::Private::readManaged(const QString &after, const std::function<void()> &then)
{
    call = needs.listings.managed(after, rowsAtOnce, [this, then](const Result<QList<domain::ManagedNumber>> &rows) {
        if (!rows) {
            fail(rows.error());
            return;
        }
        judge->addManaged(*rows);
        if (rows->size() == rowsAtOnce)
            readManaged(rows->last().sid.toString(), then);
        else
            then();
    });
}

void Comparison::Private::beginAnew()
{
    emit q.aboutToReset();
    found.clear();
    accounts.clear();
    wholeSince.clear();
    figures = {};
    emit q.reset();
}

void Comparison::Private::count(const ComparedNumber &number, int by)
{
    figures.differing += number.finding == Finding::Differs ? by : 0;
    figures.notManaged += number.finding == Finding::NotManaged ? by : 0;
    figures.missing += number.finding == Finding::Missing ? by : 0;
    if (!number.isIgnored)
        return;
    figures.ignored += by;
    figures.ignoredDiffering += number.finding == Finding::Differs ? by : 0;
    figures.ignoredMissing += number.finding == Finding::Missing ? by : 0;
}

void Comparison::Private::add(const QList<ComparedNumber> &numbers)
{
    if (numbers.isEmpty())
        return;
    emit q.aboutToAdd(int(found.size()), int(found.size() + numbers.size()) - 1);
    found += numbers;
    for (const ComparedNumber &number : numbers)
        count(number, 1);
    emit q.added();
}

void Comparison::Private::take(const QList<domain::ListedNumber> &numbers)
{
    QList<ComparedNumber> deviating;
    for (const domain::ListedNumber &number : numbers) {
        ComparedNumber compared = judge->judge(number);
        if (compared.finding != Finding::AsExpected)
            deviating.append(std::move(compared));
    }
    add(deviating);
}

// What can be said only at the end: who is missing, and how many are correct.
void Comparison::Private::conclude()
{
    add(judge->missing(wholeSince));
    const QSet<QString> whole(wholeSince.keyBegin(), wholeSince.keyEnd());
    figures.managed = judge->managedIn(whole);
    const auto incorrect =
        std::ranges::count_if(found, [this](const ComparedNumber &number) { return isIncorrect(number); });
    figures.correct = figures.managed - int(incorrect);
    for (const domain::ListedNumber &number : std::exchange(meanwhile, {}))
        judgeAgain(number);
    emit q.progressed();
    enter(State::Ready);
}

void Comparison::load()
{
    if (d->state == State::Loading || d->state == State::Comparing)
        return;
    d->enter(State::Loading);
    d->prepare([this] {
        d->call = d->needs.listings.records([this](const Result<QList<domain::ListingRecord>> &records) {
            if (!records) {
                d->fail(records.error());
                return;
            }
            d->beginAnew();
            d->takeRecords(*records);
            d->readListed(0);
        });
    });
}

void Comparison::Private::takeRecords(const QList<domain::ListingRecord> &records)
{
    for (const domain::ListingRecord &record : records) {
        auto it = std::ranges::find(accounts, record.accountSid, &ComparedAccount::accountSid);
        if (it == accounts.end()) {
            const auto known = std::ranges::find(knownAccounts, record.accountSid, &domain::TwilioAccount::sid);
            if (known != knownAccounts.end() && known->isRemoved())
                continue;
            accounts.append(
                {.accountSid = record.accountSid, .name = known == knownAccounts.end() ? QString() : known->name});
            it = accounts.end() - 1;
        }
        it->numbers = record.numbers;
        it->error.reset();
        if (record.isWhole) {
            it->wholeAt = record.endedAt;
            wholeSince.insert(record.accountSid, record.startedAt);
            continue;
        }
        // Without a word it was under way when its program ended.
        const auto kind = core::errorKindFromName(record.trouble).value_or(core::ErrorKind::Cancelled);
        it->error = troubles.value(record.accountSid, core::Error{.kind = kind, .operation = u"list"_s});
    }
    emit q.progressed();
}

void Comparison::Private::readListed(qint64 after)
{
    call = needs.listings.numbers(after, rowsAtOnce, [this](const Result<store::Listings::Piece> &rows) {
        if (!rows) {
            fail(rows.error());
            return;
        }
        QList<domain::ListedNumber> shown = rows->numbers;
        // An account that was removed from this desk is none of its business.
        shown.removeIf([this](const domain::ListedNumber &number) {
            return std::ranges::find(accounts, number.accountSid, &ComparedAccount::accountSid) == accounts.end();
        });
        take(shown);
        if (rows->numbers.size() == rowsAtOnce)
            readListed(rows->last);
        else
            conclude();
    });
}

void Comparison::compare(const QString &accountSid)
{
    if (d->state == State::Comparing)
        return;
    if (d->accountWalk)
        d->accountWalk.release()->deleteLater(); // it may be what calls
    d->enter(State::Comparing);
    d->prepare([this, accountSid] { d->walk(accountSid); });
}

void Comparison::Private::walk(const QString &only)
{
    beginAnew();
    walkBegan = needs.clock.now();
    troubles.clear();
    accountWalk = std::make_unique<AccountWalk>(needs);
    connect(accountWalk.get(), &AccountWalk::pageListed, &q,
            [this](const QList<domain::ListedNumber> &numbers) { take(numbers); });
    connect(accountWalk.get(), &AccountWalk::accountsChanged, &q, [this] {
        accounts = accountWalk->accounts();
        emit q.progressed();
    });
    connect(accountWalk.get(), &AccountWalk::ended, &q, [this, only] {
        accounts = accountWalk->accounts();
        const bool isWhole = only.isEmpty() && std::ranges::none_of(accounts, [](const ComparedAccount &account) {
                                 return account.error.has_value();
                             });
        if (isWhole) {
            for (const ComparedAccount &account : std::as_const(accounts))
                wholeSince.insert(account.accountSid, walkBegan);
            conclude();
        } else {
            walkEnded();
        }
    });
    accountWalk->start(knownAccounts, only);
}

// With what was known before of the accounts that were not asked, or did not answer to the end.
void Comparison::Private::walkEnded()
{
    for (const ComparedAccount &account : std::as_const(accounts)) {
        if (account.error)
            troubles.insert(account.accountSid, *account.error);
    }
    state = State::NotLoaded;
    q.load();
}

void Comparison::cancel()
{
    if (d->state != State::Comparing)
        return;
    if (d->accountWalk) {
        d->accountWalk->cancel();
    } else { // not even begun
        d->call.abandon();
        d->state = State::NotLoaded;
        load();
    }
}

void Comparison::Private::reload()
{
    if (state == State::Ready)
        q.load();
}

Comparison::State Comparison::state() const
{
    return d->state;
}

const std::optional<core::Error> &Comparison::error() const
{
    return d->error;
}

const QList<ComparedNumber> &Comparison::found() const
{
    return d->found;
}

const QList<ComparedAccount> &Comparison::accounts() const
{
    return d->accounts;
}

const ComparisonFigures &Comparison::figures() const
{
    return d->figures;
}

QDateTime Comparison::asOf() const
{
    QDateTime oldest;
    for (const ComparedAccount &account : std::as_const(d->accounts)) {
        if (account.wholeAt.isValid() && (!oldest.isValid() || account.wholeAt < oldest))
            oldest = account.wholeAt;
    }
    return oldest;
}

QList<FieldDifference> Comparison::differences(const ComparedNumber &number) const
{
    return d->judge ? d->judge->differences(number) : QList<FieldDifference>();
}

QString Comparison::organizationName(const QString &organizationId) const
{
    return d->organizations.value(organizationId).name;
}

QString Comparison::label(const ComparedNumber &number) const
{
    const domain::ManagedNumber *ours = d->judge ? d->judge->managed(number.theirs.sid) : nullptr;
    return ours != nullptr && !ours->label.isEmpty() ? ours->label : number.theirs.friendlyName;
}

std::optional<domain::IgnoredNumber> Comparison::ignored(const ComparedNumber &number) const
{
    if (!number.isIgnored || !d->judge)
        return std::nullopt;
    const domain::IgnoredNumber *known = d->judge->ignored(number.theirs.sid.toString());
    return known == nullptr ? std::nullopt : std::optional(*known);
}

} // namespace phonedesk::inventory
