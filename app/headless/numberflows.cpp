// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/flow.h"

#include "provisioning/release.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What is done to one number that is there.
namespace phonedesk::headless {

namespace {

provisioning::ProvisionRequest about(const domain::PhoneNumber &number)
{
    return {.organizationId = number.organizationId,
            .organizationName = number.organizationName,
            .accountSid = number.accountSid,
            .label = number.label,
            .choice = {.number = number.number, .monthly = number.monthly},
            .webhooks = number.webhooks};
}

} // namespace

void Flow::withNumbers(const std::function<void()> &then)
{
    m_whenNumbersAreRead = then;
    m_services.numbers().load();
}

std::optional<domain::PhoneNumber> Flow::scriptedNumber() const
{
    const QString text = m_script.value("number"_L1).toString();
    const auto &numbers = m_services.numbers().all();
    const auto it =
        std::ranges::find_if(numbers, [&](const domain::PhoneNumber &n) { return n.number.toString() == text; });
    return it == numbers.end() ? std::nullopt : std::optional(*it);
}

void Flow::connectNumber()
{
    const auto target = provisioning::ConnectTarget::fromText(m_script.value("number"_L1).toString());
    if (!target) {
        failed(u"connect"_s, {.kind = core::ErrorKind::Rejected, .detail = u"no number"_s});
        return;
    }
    m_calls.keep(m_services.connecting().look(
        {m_accountSid}, *target, [this](const core::Result<provisioning::ConnectFacts> &facts) {
            if (!facts) {
                failed(u"connect"_s, facts.error());
                return;
            }
            const auto organization = m_services.organizations().find(m_organizationId);
            m_calls.keep(m_services.runs().start(
                {.organizationId = m_organizationId,
                 .organizationName = organization->name,
                 .accountSid = m_accountSid,
                 .label = m_script.value("label"_L1).toString(u"Main Line"_s),
                 .choice = {.number = facts->present.number, .capabilities = facts->present.capabilities},
                 .webhooks = m_services.urlSets().expectedWebhooks(*organization),
                 .existing = provisioning::ExistingNumber{.sid = facts->present.sid,
                                                          .shown = facts->present.raw,
                                                          .services = facts->services}},
                [this](const auto &started) { take(started); }));
        }));
}

// The number's voice webhook goes to another host.
void Flow::change()
{
    const auto number = scriptedNumber();
    if (!number) {
        failed(u"change"_s, {.kind = core::ErrorKind::NotFound});
        return;
    }
    QUrl there(number->webhooks.voice.url);
    there.setHost(m_script.value("host"_L1).toString());
    provisioning::ProvisionRequest request = about(*number);
    request.change = provisioning::SettingsChange{.phoneNumberId = number->id,
                                                  .sid = number->twilioSid,
                                                  .shown = {{u"VoiceUrl"_s, number->webhooks.voice.url}},
                                                  .wanted = {{u"VoiceUrl"_s, there.toString()}},
                                                  .act = u"repaired"_s};
    m_calls.keep(m_services.runs().start(request, [this](const auto &started) { take(started); }));
}

void Flow::disconnectNumber()
{
    const auto number = scriptedNumber();
    m_calls.keep(m_services.connecting().lookBack(
        number ? number->id : QString(), [this](const core::Result<provisioning::DisconnectFacts> &facts) {
            if (!facts) {
                failed(u"disconnect"_s, facts.error());
                return;
            }
            provisioning::ProvisionRequest request = about(facts->number);
            request.disconnection = facts->disconnection;
            m_calls.keep(m_services.runs().disconnect(request, [this](const auto &started) { take(started); }));
        }));
}

void Flow::release()
{
    const auto number = scriptedNumber();
    if (!number) {
        failed(u"release"_s, {.kind = core::ErrorKind::NotFound});
        return;
    }
    m_calls.keep(m_services.runs().release(provisioning::releaseRequest(*number), number->number.toString(),
                                           [this](const auto &started) { take(started); }));
}

} // namespace phonedesk::headless
