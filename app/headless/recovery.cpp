// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/flow.h"

#include <QJsonArray>
#include <QSocketNotifier>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;

// What a process does with what an earlier one left open.
namespace phonedesk::headless {

using inventory::BatchView;
using provisioning::Decision;
using provisioning::Ownership;
using provisioning::RunView;
using workflow::RunState;

namespace {

constexpr int mostDecisions = 5; // about one run or batch: after that it stays open

QString name(Ownership ownership)
{
    switch (ownership) {
    case Ownership::NotBought:
        return u"not-bought"_s;
    case Ownership::NotKnown:
        return u"not-known"_s;
    case Ownership::Bought:
        return u"bought"_s;
    case Ownership::FoundNotOurs:
        return u"found-not-ours"_s;
    case Ownership::GivenBack:
        return u"given-back"_s;
    }
    return {};
}

QJsonObject toJson(const RunView &run)
{
    return {{u"flow"_s, provisioning::name(run.flow())},
            {u"number"_s, run.request.choice.number.toString()},
            {u"sid"_s, run.numberSid},
            {u"ownership"_s, name(run.ownership)},
            {u"open"_s, run.isOpen()},
            {u"verified"_s, run.isVerified()},
            {u"elsewhere"_s, run.heldElsewhere},
            {u"error"_s, run.error ? run.error->detail : QString()}};
}

QJsonObject toJson(const domain::PhoneNumber &number)
{
    return {{u"number"_s, number.number.toString()},    {u"sid"_s, number.twilioSid},
            {u"status"_s, domain::name(number.status)}, {u"voice"_s, number.webhooks.voice.url},
            {u"sms"_s, number.webhooks.sms.url},        {u"status-callback"_s, number.webhooks.status.url}};
}

QJsonObject toJson(const BatchView &view, const QList<domain::BatchRow> &rows)
{
    QJsonArray states;
    for (const domain::BatchRow &row : rows)
        states << QJsonObject{{u"number"_s, row.number.toString()},
                              {u"state"_s, domain::name(row.state)},
                              {u"unsettled"_s, row.isUnsettled()}};
    return {{u"kind"_s, domain::name(view.batch.kind)},
            {u"open"_s, view.isOpen()},
            {u"elsewhere"_s, view.isHeldElsewhere},
            {u"rows"_s, states}};
}

} // namespace

void Flow::recover()
{
    m_isRecovering = true;
    withNumbers([this] {
        m_calls.keep(m_services.changes().resume([this](const core::Status &batches) {
            if (!batches) {
                failed(u"resume"_s, batches.error());
                return;
            }
            m_calls.keep(m_services.runs().resume([this](const core::Status &runs) {
                if (!runs) {
                    failed(u"resume"_s, runs.error());
                    return;
                }
                m_hasResumed = true;
                lookAround();
            }));
        }));
    });
}

void Flow::lookAround()
{
    if (!m_hasResumed || m_ended || !isSettled())
        return;
    if (!std::exchange(m_hasToldResumed, true)) {
        tellState(u"resumed"_s);
        waitForWord();
        return;
    }
    if (m_isWaiting || goOn())
        return;
    tellState(u"ended"_s);
    end(u"recovered"_s);
}

void Flow::waitForWord()
{
    m_isWaiting = true;
    auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(input, &QSocketNotifier::activated, this, [this, input] {
        input->setEnabled(false);
        input->deleteLater();
        m_isWaiting = false;
        lookAround();
    });
}

bool Flow::isSettled() const
{
    const auto runs = m_services.runs().runs();
    const auto batches = m_services.changes().all();
    return std::ranges::all_of(runs,
                               [](const RunView &run) {
                                   return !run.isOpen() || run.heldElsewhere ||
                                          (run.state == RunState::AwaitingDecision &&
                                           run.ownership != Ownership::NotKnown);
                               }) &&
           std::ranges::all_of(batches, [](const BatchView &batch) { return !batch.isOpen() || !batch.isWorking; });
}

bool Flow::goOn()
{
    bool hasGoneOn = false;
    const auto runs = m_services.runs().runs();
    for (const RunView &run : runs) {
        if (!run.isOpen() || run.heldElsewhere || ++m_decided[run.id] > mostDecisions)
            continue;
        for (const Decision decision : {Decision::Adopt, Decision::Retry}) {
            if (!run.may(decision))
                continue;
            m_services.runs().decide(run.id, decision);
            hasGoneOn = true;
            break;
        }
    }
    const auto batches = m_services.changes().all();
    for (const BatchView &batch : batches) {
        if (!batch.isOpen() || batch.isHeldElsewhere || ++m_decided[batch.batch.id] > mostDecisions)
            continue;
        if (batch.mayGoOn())
            m_services.changes().goOn(batch.batch.id);
        else if (batch.mayLetRestFollow())
            m_services.changes().letRestFollow(batch.batch.id);
        else if (batch.mayRetry())
            m_services.changes().retry(batch.batch.id);
        else
            continue;
        hasGoneOn = true;
    }
    return hasGoneOn;
}

void Flow::tellState(const QString &when)
{
    QJsonArray numbers;
    for (const domain::PhoneNumber &number : m_services.numbers().all())
        numbers << toJson(number);
    QJsonArray runs;
    const auto known = m_services.runs().runs();
    for (const RunView &run : known)
        runs << toJson(run);
    QJsonArray batches;
    const auto all = m_services.changes().all();
    for (const BatchView &batch : all)
        batches << toJson(batch, m_services.changes().rows(batch.batch.id));
    print(u"state"_s, {{u"when"_s, when},
                       {u"numbers"_s, numbers},
                       {u"runs"_s, runs},
                       {u"batches"_s, batches},
                       {u"active"_s, domain::name(m_services.urlSets().active(domain::Environment::Production))}});
}

} // namespace phonedesk::headless
