// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/connecting.h"

#include "core/calls.h"
#include "provisioning/needs.h"
#include "provisioning/releaselook.h"
#include "twilio/resources.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

using core::Completion;
using core::Result;

namespace {

core::Error notFound(const QString &operation, const QString &detail = {})
{
    return {.kind = core::ErrorKind::NotFound, .operation = operation, .detail = detail};
}

QList<domain::MessagingService> servicesIn(const QJsonObject &found)
{
    QList<domain::MessagingService> services;
    for (const auto &each : found.value("services"_L1).toArray()) {
        if (const auto service = domain::messagingServiceFromJson(each.toObject()))
            services << *service;
    }
    return services;
}

// One look, from account to account.
class Look : public std::enable_shared_from_this<Look>
{
public:
    Look(const Needs &needs, const domain::AreaCodeTable &areaCodes, QStringList accounts, ConnectTarget target,
         Completion<Result<ConnectFacts>> done)
        : m_needs(needs), m_areaCodes(areaCodes), m_accounts(std::move(accounts)), m_target(std::move(target)),
          m_done(std::move(done))
    {
    }

    void start()
    {
        m_done.onAbandoned([self = shared_from_this()] { self->m_calls.abandonAll(); });
        askNext();
    }

private:
    void askNext()
    {
        if (m_accounts.isEmpty()) {
            m_done.finish(core::fail(m_failure.value_or(notFound(u"connect.find"_s))));
            return;
        }
        const QString account = m_accounts.takeFirst();
        m_calls.keep(m_needs.accounts.open(account, [self = shared_from_this()](const Result<OpenAccount> &opened) {
            if (opened)
                self->ask(*opened);
            else
                self->notHere(opened.error());
        }));
    }

    // One account that does not answer does not hide that another one has it.
    void notHere(const core::Error &error)
    {
        if (error.kind != core::ErrorKind::NotFound && !m_failure)
            m_failure = error;
        askNext();
    }

    void ask(const OpenAccount &account)
    {
        m_account = account;
        m_facts.canSign = account.signer->canSign();
        if (!m_target.sid.isEmpty()) {
            m_calls.keep(account.phones->readNumber(
                m_target.sid, [self = shared_from_this()](const Result<twilio::NumberAnswer> &answer) {
                    if (answer)
                        self->here(answer->configuration);
                    else
                        self->notHere(answer.error());
                }));
            return;
        }
        m_calls.keep(account.phones->findOwned(m_target.number,
                                               [self = shared_from_this()](const Result<twilio::OwnedAnswer> &answer) {
                                                   if (!answer)
                                                       self->notHere(answer.error());
                                                   else if (answer->numbers.isEmpty())
                                                       self->askNext();
                                                   else
                                                       self->here(answer->numbers.first());
                                               }));
    }

    void here(const domain::NumberConfiguration &number)
    {
        m_facts.present = number;
        m_awaited = 3;
        m_calls.keep(m_account.phones->findServices(
            number.sid, [self = shared_from_this()](const Result<QList<domain::MessagingService>> &services) {
                if (services)
                    self->m_facts.services = *services;
                else
                    self->m_facts.servicesError = services.error();
                self->part();
            }));
        m_calls.keep(m_needs.rows.phoneNumberByTwilioSid(
            number.sid, [self = shared_from_this()](const Result<std::optional<domain::PhoneNumber>> &row) {
                if (!row) {
                    self->m_done.finish(core::fail(row.error()));
                    return;
                }
                const bool isReleased = *row && (*row)->status == domain::PhoneNumberStatus::Released;
                (isReleased ? self->m_facts.released : self->m_facts.managed) = *row;
                self->part();
            }));
        const auto areaCode = m_areaCodes.find(number.number.areaCode());
        if (!areaCode) { // no price is better than another country's
            part();
            return;
        }
        m_calls.keep(m_account.phones->fetchPrices(areaCode->country,
                                                   [self = shared_from_this()](const Result<twilio::Prices> &prices) {
                                                       self->price(prices);
                                                       self->part();
                                                   }));
    }

    void price(const Result<twilio::Prices> &prices)
    {
        const QString type = m_facts.present.raw.value("type"_L1).toString();
        const auto kind = type == "local"_L1       ? std::optional(domain::NumberType::Local)
                          : type == "toll-free"_L1 ? std::optional(domain::NumberType::TollFree)
                                                   : std::nullopt;
        if (kind && prices && prices->contains(*kind))
            m_facts.monthly = prices->value(*kind);
    }

    void part()
    {
        if (--m_awaited == 0)
            m_done.finish(m_facts);
    }

    const Needs &m_needs;
    const domain::AreaCodeTable &m_areaCodes;
    QStringList m_accounts;
    ConnectTarget m_target;
    Completion<Result<ConnectFacts>> m_done;
    std::optional<core::Error> m_failure;
    OpenAccount m_account;
    ConnectFacts m_facts;
    int m_awaited = 0;
    core::Calls m_calls;
};

} // namespace

struct Connecting::Private
{
    Needs needs;
    domain::AreaCodeTable areaCodes;
    core::Calls calls;
};

std::optional<ConnectTarget> ConnectTarget::fromText(QStringView text)
{
    QString compact = text.toString();
    compact.removeIf([](QChar c) { return c.isSpace(); });
    const QString sid = compact.left(2).toUpper() + compact.mid(2).toLower();
    if (domain::isSid(sid, u"PN"))
        return ConnectTarget{.sid = sid};
    if (const auto number = domain::E164Number::fromText(text))
        return ConnectTarget{.number = *number};
    return std::nullopt;
}

Connecting::Connecting(const Needs &needs, domain::AreaCodeTable areaCodes)
    : d(new Private{needs, std::move(areaCodes), {}})
{
}

Connecting::~Connecting() = default;

core::CallHandle Connecting::look(const QStringList &accountSids, const ConnectTarget &target,
                                  core::ResultCallback<ConnectFacts> done)
{
    auto [completion, handle] = Completion<Result<ConnectFacts>>::make(std::move(done));
    std::make_shared<Look>(d->needs, d->areaCodes, accountSids, target, completion)->start();
    return std::move(handle);
}

core::CallHandle Connecting::list(const QString &accountSid, const QString &digits, const QString &page,
                                  core::ResultCallback<ConnectPage> done)
{
    struct Listing
    {
        std::optional<twilio::NumbersPage> page;
        std::optional<QSet<QString>> managed;
        Completion<Result<ConnectPage>> done;

        void part()
        {
            if (!page || !managed)
                return;
            ConnectPage answer{.next = page->next};
            for (const domain::NumberConfiguration &number : std::as_const(page->numbers)) {
                if (managed->contains(number.sid))
                    answer.managed += 1;
                else
                    answer.numbers << number;
            }
            done.finish(answer);
        }
    };
    auto [completion, handle] = Completion<Result<ConnectPage>>::make(std::move(done));
    auto listing = std::make_shared<Listing>();
    listing->done = completion;
    d->calls.keep(d->needs.rows.phoneNumbers([listing](const Result<QList<domain::PhoneNumber>> &rows) {
        if (!rows) {
            listing->done.finish(core::fail(rows.error()));
            return;
        }
        QSet<QString> managed;
        for (const domain::PhoneNumber &row : *rows) {
            if (row.status != domain::PhoneNumberStatus::Released)
                managed.insert(row.twilioSid);
        }
        listing->managed = std::move(managed);
        listing->part();
    }));
    d->calls.keep(d->needs.accounts.open(accountSid, [this, listing, digits, page](const Result<OpenAccount> &account) {
        if (!account) {
            listing->done.finish(core::fail(account.error()));
            return;
        }
        d->calls.keep(account->phones->browseNumbers(
            digits, page, [listing, phones = account->phones](const Result<twilio::NumbersPage> &answer) {
                if (!answer) {
                    listing->done.finish(core::fail(answer.error()));
                    return;
                }
                listing->page = *answer;
                listing->part();
            }));
    }));
    return std::move(handle);
}

core::CallHandle Connecting::lookBack(const QString &phoneNumberId, core::ResultCallback<DisconnectFacts> done)
{
    auto [completion, handle] = Completion<Result<DisconnectFacts>>::make(std::move(done));
    auto facts = std::make_shared<DisconnectFacts>();
    const auto give = [completion = completion](const core::Error &error) {
        completion.finish(core::fail(error));
    };
    const auto present = [this, facts, give, completion = completion](const OpenAccount &account) {
        d->calls.keep(account.phones->readNumber(
            facts->number.twilioSid,
            [this, facts, give, completion, phones = account.phones](const Result<twilio::NumberAnswer> &answer) {
                const auto found = twilio::ownedNumberFrom(facts->disconnection.found);
                if (!answer || !found) {
                    give(answer ? notFound(u"disconnect"_s, found.error()) : answer.error());
                    return;
                }
                facts->present = answer->configuration;
                facts->lines = domain::planRestore(facts->present, *found, facts->disconnection.ours);
                for (const domain::RestoreLine &line : std::as_const(facts->lines))
                    facts->disconnection.shown.insert(line.parameter, line.present);
                if (facts->disconnection.services.isEmpty()) {
                    completion.finish(*facts);
                    return;
                }
                d->calls.keep(phones->findServices(
                    facts->number.twilioSid,
                    [facts, give, completion](const Result<QList<domain::MessagingService>> &services) {
                        if (!services) {
                            give(services.error());
                            return;
                        }
                        for (const domain::MessagingService &was : std::as_const(facts->disconnection.services)) {
                            const bool isIn = std::ranges::any_of(
                                *services, [&](const domain::MessagingService &each) { return each.sid == was.sid; });
                            if (!isIn && !was.usesNumbersUrl)
                                facts->joins << was;
                        }
                        completion.finish(*facts);
                    }));
            }));
    };
    d->calls.keep(d->needs.rows.phoneNumber(phoneNumberId, [this, facts, give, present](const auto &row) {
        if (!row) {
            give(row.error());
            return;
        }
        facts->number = *row;
        d->calls.keep(d->needs.rows.foundConfiguration(row->id, [this, facts, give, present](const auto &found) {
            if (!found || found->isEmpty()) {
                give(found ? notFound(u"disconnect"_s, u"how the number was found is not kept"_s) : found.error());
                return;
            }
            facts->disconnection = {.phoneNumberId = facts->number.id,
                                    .sid = facts->number.twilioSid,
                                    .found = found->value("number"_L1).toObject(),
                                    .services = servicesIn(*found),
                                    .ours = facts->number.webhooks};
            d->calls.keep(
                d->needs.accounts.open(facts->number.accountSid, [give, present](const Result<OpenAccount> &account) {
                    if (account)
                        present(*account);
                    else
                        give(account.error());
                }));
        }));
    }));
    return std::move(handle);
}

core::CallHandle Connecting::lookBeforeRelease(const QString &phoneNumberId, core::ResultCallback<ReleaseFacts> done)
{
    return provisioning::lookBeforeRelease(d->needs, d->calls, phoneNumberId, std::move(done));
}

core::CallHandle Connecting::lookForReleased(const QString &phoneNumberId, core::ResultCallback<ProvisionRequest> done)
{
    auto [completion, handle] = Completion<Result<ProvisionRequest>>::make(std::move(done));
    d->calls.keep(readReleased(d->needs, d->calls, phoneNumberId,
                               [this, completion = completion](const Result<domain::PhoneNumber> &row) {
                                   if (!row) {
                                       completion.finish(core::fail(row.error()));
                                       return;
                                   }
                                   d->calls.keep(look({row->accountSid}, {.sid = {}, .number = row->number},
                                                      [completion, row = *row](const Result<ConnectFacts> &facts) {
                                                          completion.finish(requestAgain(row, facts));
                                                      }));
                               }));
    return std::move(handle);
}

QJsonObject foundJson(const QJsonObject &resource, const QList<domain::MessagingService> &services)
{
    QJsonArray array;
    for (const domain::MessagingService &service : services)
        array << domain::toJson(service);
    return {{u"number"_s, resource}, {u"services"_s, array}};
}

QStringList changedSettings(const domain::NumberConfiguration &a, const domain::NumberConfiguration &b)
{
    QStringList names;
    const domain::FieldChanges theirs = domain::settingsOf(b);
    const domain::FieldChanges ours = domain::settingsOf(a);
    for (auto it = ours.cbegin(); it != ours.cend(); ++it) {
        if (it.value() != theirs.value(it.key()))
            names << it.key();
    }
    return names;
}

} // namespace phonedesk::provisioning
