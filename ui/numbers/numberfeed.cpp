// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/numberfeed.h"

#include "access/organizations.h"
#include "inventory/numbers.h"
#include "provisioning/runregistry.h"
#include "provisioning/urlsets.h"

#include <QElapsedTimer>

#include <utility>

namespace phonedesk::ui {

using namespace std::chrono_literals;
using provisioning::RunView;

namespace {

constexpr qint64 turnMs = 3;       // of a turn of the event loop, for changes that wait
constexpr auto betweenSome = 15ms; // the window is painted in between

} // namespace

NumberFeed::NumberFeed(const Rooms &rooms, NumberTableModel &model) : m_rooms(rooms), m_model(model)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(betweenSome);
    connect(&m_turn, &QTimer::timeout, this, &NumberFeed::takeSome);
    const inventory::Numbers &numbers = rooms.numbers;
    connect(&numbers, &inventory::Numbers::stateChanged, this, &NumberFeed::reload);
    connect(&numbers, &inventory::Numbers::numbersExpected, this, [&model](int count) { model.reserve(count); });
    connect(&numbers, &inventory::Numbers::numbersRead, this, &NumberFeed::takeRead);
    connect(&numbers, &inventory::Numbers::numberAdded, this, &NumberFeed::takeNumberSoon);
    connect(&numbers, &inventory::Numbers::numberChanged, this, &NumberFeed::takeNumberSoon);
    connect(&rooms.runs, &provisioning::RunRegistry::runAdded, this, &NumberFeed::takeRun);
    connect(&rooms.runs, &provisioning::RunRegistry::runChanged, this, &NumberFeed::takeRun);
    connect(&rooms.urlSets, &provisioning::UrlSets::changed, this, &NumberFeed::takeExpected);
    connect(&rooms.organizations, &access::Organizations::changed, this, &NumberFeed::takeExpected);
    readOrganizations();
    reload();
    takeRead(0, rooms.numbers.all().size());
}

// The numbers are read anew, or were: those that come are told one part after the other.
void NumberFeed::reload()
{
    if (m_rooms.numbers.state() != inventory::LoadState::Loading || !m_rooms.numbers.all().isEmpty())
        return;
    m_waiting.clear();
    m_isWaiting.clear();
    QList<NumberRow> rows;
    const QList<RunView> runs = m_rooms.runs.runs();
    for (const RunView &run : runs) {
        if (run.isOpen())
            rows += rowOf(run, {});
    }
    m_model.setRows(rows);
}

void NumberFeed::takeRead(qsizetype from, qsizetype count)
{
    const QList<domain::PhoneNumber> &numbers = m_rooms.numbers.all();
    QHash<QString, RunView> runs;
    const QList<RunView> all = m_rooms.runs.runs();
    for (const RunView &run : all) {
        if (run.isOpen() && !run.phoneNumberId.isEmpty())
            runs.insert(run.phoneNumberId, run);
    }
    QList<NumberRow> rows;
    rows.reserve(count);
    for (qsizetype i = from; i < from + count; ++i) {
        const domain::PhoneNumber &number = numbers.at(i);
        const auto run = runs.constFind(number.id);
        if (run != runs.constEnd())
            m_model.remove(run->id);
        if (run != runs.constEnd() || m_model.has(number.id))
            m_model.upsert(run == runs.constEnd() ? rowFor(number) : rowOf(*run, number));
        else
            rows += rowFor(number);
    }
    if (!rows.isEmpty())
        m_model.add(rows);
}

void NumberFeed::takeNumberSoon(const QString &id)
{
    if (m_isWaiting.contains(id))
        return;
    m_isWaiting.insert(id);
    m_waiting.push_back(id);
    if (m_turn.isActive())
        return;
    takeSome(); // one change is shown at once; only a burst is spread
    m_turn.start();
}

void NumberFeed::takeSome()
{
    QHash<QString, RunView> runs;
    const QList<RunView> all = m_rooms.runs.runs();
    for (const RunView &run : all) {
        if (run.isOpen() && !run.phoneNumberId.isEmpty())
            runs.insert(run.phoneNumberId, run);
    }
    QElapsedTimer timer;
    timer.start();
    while (!m_waiting.empty() && timer.elapsed() < turnMs) {
        const QString id = std::exchange(m_waiting.front(), {});
        m_waiting.pop_front();
        m_isWaiting.remove(id);
        const std::optional<domain::PhoneNumber> number = m_rooms.numbers.find(id);
        if (!number)
            continue;
        const auto run = runs.constFind(id);
        if (run != runs.constEnd())
            m_model.remove(run->id);
        m_model.upsert(run == runs.constEnd() ? rowFor(*number) : rowOf(*run, number));
    }
    if (!m_waiting.empty() && !m_turn.isActive())
        m_turn.start();
}

void NumberFeed::takeRun(const QString &id)
{
    const std::optional<RunView> run = m_rooms.runs.view(id);
    const std::optional<domain::PhoneNumber> number =
        run && !run->phoneNumberId.isEmpty() ? m_rooms.numbers.find(run->phoneNumberId) : std::nullopt;
    if (number) {
        m_model.remove(id);
        m_model.upsert(run->isOpen() ? rowOf(*run, number) : rowFor(*number));
    } else if (run && run->isOpen()) {
        m_model.upsert(rowOf(*run, {}));
    } else {
        m_model.remove(id);
    }
}

void NumberFeed::takeExpected()
{
    m_known.clear();
    readOrganizations();
    const QList<domain::PhoneNumber> &numbers = m_rooms.numbers.all();
    for (const domain::PhoneNumber &number : numbers) {
        if (!m_isWaiting.contains(number.id)) {
            m_isWaiting.insert(number.id);
            m_waiting.push_back(number.id);
        }
    }
    if (!m_waiting.empty())
        m_turn.start();
}

void NumberFeed::readOrganizations()
{
    m_organizations.clear();
    for (const QList<domain::Organization> &some : {m_rooms.organizations.all(), m_rooms.organizations.archived()}) {
        for (const domain::Organization &organization : some)
            m_organizations.insert(organization.id, organization);
    }
}

NumberRow NumberFeed::rowFor(const domain::PhoneNumber &number)
{
    return rowOf(number, wordsFor(number));
}

WebhookWords NumberFeed::wordsFor(const domain::PhoneNumber &number)
{
    auto known = m_known.find(number.organizationId);
    if (known == m_known.end()) {
        known = m_known.insert(number.organizationId, {});
        const auto organization = m_organizations.constFind(number.organizationId);
        if (organization != m_organizations.constEnd())
            known->expected = m_rooms.urlSets.expectedWebhooks(*organization);
    } else if (known->webhooks == number.webhooks) {
        return known->words;
    }
    // What was given back has no webhooks to be right or wrong.
    const bool isLive = number.status != domain::PhoneNumberStatus::Released;
    WebhookWords words = webhookWords(number.webhooks, isLive && known->expected ? &*known->expected : nullptr);
    if (isLive) {
        known->webhooks = number.webhooks;
        known->words = words;
    }
    return words;
}

} // namespace phonedesk::ui
