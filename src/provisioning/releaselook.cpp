// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/releaselook.h"

#include "provisioning/needs.h"
#include "provisioning/runview.h"
#include "twilio/resources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

using core::Completion;
using core::Result;

namespace {

struct Look
{
    ReleaseFacts facts;
    std::shared_ptr<twilio::PhoneService> phones;
    Completion<Result<ReleaseFacts>> done;

    void fail(const core::Error &error) { done.finish(core::fail(error)); }
};

void askServices(core::Calls &calls, const std::shared_ptr<Look> &look)
{
    calls.keep(look->phones->findServices(look->facts.number.twilioSid,
                                          [look](const Result<QList<domain::MessagingService>> &services) {
                                              if (services)
                                                  look->facts.services = *services;
                                              else
                                                  look->facts.servicesError = services.error();
                                              look->done.finish(look->facts);
                                          }));
}

void askNumber(core::Calls &calls, const std::shared_ptr<Look> &look)
{
    calls.keep(look->phones->readNumber(look->facts.number.twilioSid,
                                        [&calls, look](const Result<twilio::NumberAnswer> &answer) {
                                            if (answer) {
                                                look->facts.present = answer->configuration;
                                                askServices(calls, look);
                                            } else if (answer.error().kind == core::ErrorKind::NotFound) {
                                                look->done.finish(look->facts); // it is gone already
                                            } else {
                                                look->fail(answer.error());
                                            }
                                        }));
}

} // namespace

core::CallHandle lookBeforeRelease(const Needs &needs, core::Calls &calls, const QString &phoneNumberId,
                                   core::ResultCallback<ReleaseFacts> done)
{
    auto [completion, handle] = Completion<Result<ReleaseFacts>>::make(std::move(done));
    auto look = std::make_shared<Look>();
    look->done = completion;
    calls.keep(needs.rows.phoneNumber(phoneNumberId, [&needs, &calls, look](const Result<domain::PhoneNumber> &row) {
        if (!row) {
            look->fail(row.error());
            return;
        }
        look->facts.number = *row;
        calls.keep(needs.accounts.open(row->accountSid, [&calls, look](const Result<OpenAccount> &account) {
            if (!account) {
                look->fail(account.error());
                return;
            }
            look->phones = account->phones;
            askNumber(calls, look);
        }));
    }));
    return std::move(handle);
}

core::CallHandle readReleased(const Needs &needs, core::Calls &calls, const QString &phoneNumberId,
                              core::ResultCallback<domain::PhoneNumber> done)
{
    auto [asked, handle] = Completion<Result<domain::PhoneNumber>>::make(std::move(done));
    const auto completion = std::move(asked); // clang cannot capture a structured binding twice
    const auto withHistory = [completion](domain::PhoneNumber row, const QList<domain::HistoryEntry> &history) {
        const auto released = std::find_if(history.crbegin(), history.crend(), [](const domain::HistoryEntry &entry) {
            return entry.details.contains("configuration"_L1);
        });
        if (released != history.crend()) {
            // What somebody changed between our last write and the release is part of how it was.
            if (const auto held = twilio::ownedNumberFrom(released->details.value("configuration"_L1).toObject()))
                row.webhooks = held->webhooks;
        }
        completion.finish(row);
    };
    calls.keep(needs.rows.phoneNumber(
        phoneNumberId, [&needs, &calls, completion, withHistory](const Result<domain::PhoneNumber> &row) {
            if (!row) {
                completion.finish(core::fail(row.error()));
                return;
            }
            calls.keep(needs.rows.history(
                row->id, [completion, withHistory, row = *row](const Result<QList<domain::HistoryEntry>> &history) {
                    if (history)
                        withHistory(row, *history);
                    else
                        completion.finish(core::fail(history.error()));
                }));
        }));
    return std::move(handle);
}

Result<ProvisionRequest> requestAgain(const domain::PhoneNumber &row, const Result<ConnectFacts> &facts)
{
    if (!facts) {
        core::Error error = facts.error();
        if (error.kind == core::ErrorKind::NotFound)
            error.operation = refusals::notBroughtBack;
        return core::fail(error);
    }
    if (facts->managed)
        return core::fail({.kind = core::ErrorKind::Conflict,
                           .operation = refusals::managed,
                           .detail = facts->managed->organizationName});
    const domain::NumberConfiguration &present = facts->present;
    return ProvisionRequest{.organizationId = row.organizationId,
                            .organizationName = row.organizationName,
                            .accountSid = row.accountSid,
                            .label = row.label,
                            .choice = {.number = present.number,
                                       .capabilities = present.capabilities,
                                       .monthly = facts->monthly ? facts->monthly : row.monthly},
                            .webhooks = row.webhooks,
                            .existing = ExistingNumber{.sid = present.sid,
                                                       .shown = present.raw,
                                                       .services = facts->services,
                                                       .servicesAreKnown = !facts->servicesError,
                                                       .withTexts = present.capabilities.sms}};
}

} // namespace phonedesk::provisioning
