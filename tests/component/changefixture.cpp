// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changefixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::testsupport {

void ChangeFixture::open()
{
    m_desk = std::make_unique<ProvisioningDesk>();
    build();
}

void ChangeFixture::leave()
{
    m_failOver.reset();
    m_changes.reset();
    m_batches.reset();
    m_acts.reset();
    m_urlSets.reset();
}

void ChangeFixture::close()
{
    m_calls.abandonAll();
    leave();
    m_desk.reset();
    m_numbers.clear();
}

void ChangeFixture::restart()
{
    leave();
    m_desk->restart();
    m_desk->phones->answers = true;
    m_desk->phones->asked = nullptr;
    build();
}

void ChangeFixture::build()
{
    const provisioning::Needs needs{.clock = m_desk->clock,
                                    .timings = m_desk->timings,
                                    .journal = *m_desk->journal,
                                    .rows = *m_desk->repositories,
                                    .accounts = *m_desk,
                                    .prober = m_desk->prober,
                                    .actor = u"test@desk"_s};
    m_urlSets = std::make_unique<provisioning::UrlSets>(needs, false);
    m_acts = std::make_unique<provisioning::NumberActs>(needs);
    m_batches = std::make_unique<store::Batches>(*m_desk->database, *m_desk->repositories);
    m_changes = std::make_unique<inventory::Changes>(
        inventory::ChangeNeeds{.clock = m_desk->clock,
                               .timings = m_desk->timings,
                               .journal = *m_desk->journal,
                               .batches = *m_batches,
                               .rows = *m_desk->repositories,
                               .urlSets = *m_urlSets,
                               .checks = *m_acts,
                               .open = m_desk->opensPhones(),
                               .actor = u"test@desk"_s,
                               .rollbackFolder = m_desk->folder.filePath(u"rollback"_s)});
    m_failOver = std::make_unique<inventory::FailOver>(inventory::FailOverNeeds{.clock = m_desk->clock,
                                                                                .rows = *m_desk->repositories,
                                                                                .batches = *m_batches,
                                                                                .urlSets = *m_urlSets,
                                                                                .changes = *m_changes});
}

domain::PhoneNumber ChangeFixture::addNumber(int index, const QString &organizationId,
                                             const domain::WebhookSet &webhooks)
{
    const auto number = *domain::E164Number::fromText(u"+1512555%1"_s.arg(1000 + index));
    const domain::NumberConfiguration &own = m_desk->phones->own(number, webhooks, m_desk->clock.now());
    domain::PhoneNumber row;
    row.id = u"number%1"_s.arg(index);
    row.organizationId = organizationId.isEmpty() ? m_desk->organizationId : organizationId;
    row.number = number;
    row.twilioSid = own.sid;
    row.accountSid = own.accountSid;
    row.label = u"Line %1"_s.arg(index);
    row.status = domain::PhoneNumberStatus::Active;
    row.webhooks = webhooks;
    row.createdAt = m_desk->clock.now();
    std::optional<domain::PhoneNumber> saved;
    m_calls.keep(m_desk->repositories->savePhoneNumber(row, {}, {}, [&](const auto &result) { saved = *result; }));
    if (!QTest::qWaitFor([&] { return saved.has_value(); }))
        qFatal("the number was not saved");
    return *saved;
}

void ChangeFixture::addNumbers(int count)
{
    for (int i = 0; i < count; ++i)
        m_numbers << addNumber(i);
}

int ChangeFixture::updates() const
{
    return int(m_desk->phones->calls.filter(u"configure"_s).size());
}

domain::PhoneNumber ChangeFixture::ours(int index)
{
    const QList<domain::PhoneNumber> rows = m_desk->rows();
    return *std::ranges::find(rows, m_numbers.at(index).id, &domain::PhoneNumber::id);
}

} // namespace phonedesk::testsupport
