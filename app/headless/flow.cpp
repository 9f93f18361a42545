// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/flow.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace phonedesk::headless {

using provisioning::Decision;
using provisioning::Ownership;
using workflow::RunState;

Flow::Flow(services::Services &services, QJsonObject script) : m_services(services), m_script(std::move(script))
{
    connect(&services.runs(), &provisioning::RunRegistry::runChanged, this, [this](const QString &runId) {
        if (m_isRecovering)
            lookAround();
        else if (runId == m_runId)
            look();
    });
    connect(&services.changes(), &inventory::Changes::batchChanged, this, [this](const QString &batchId) {
        if (m_isRecovering)
            lookAround();
        else if (batchId == m_batchId)
            lookAtBatch();
    });
    connect(&services.numbers(), &inventory::Numbers::stateChanged, this, [this] {
        if (m_services.numbers().state() == inventory::LoadState::Ready && m_whenNumbersAreRead)
            std::exchange(m_whenNumbersAreRead, nullptr)();
    });
}

void Flow::start()
{
    addAccount();
}

void Flow::addAccount()
{
    const QJsonObject json = m_script.value("account"_L1).toObject();
    auto draft = std::make_shared<access::AccountDraft>();
    draft->sid = json.value("sid"_L1).toString();
    draft->name = json.value("name"_L1).toString(u"Headless"_s);
    draft->secret = core::Secret{json.value("token"_L1).toString().toUtf8()};
    m_accountSid = draft->sid;
    if (m_services.accounts().find(m_accountSid)) {
        takeSecret();
        return;
    }
    m_calls.keep(m_services.accounts().test(*draft, [this, draft](const access::AccountTest &test) {
        if (!test.works) {
            failed(u"account"_s, test.error.value_or(core::Error{}));
            return;
        }
        print(u"account-tested"_s, {{u"mayReadAccount"_s, test.mayReadAccount}});
        m_calls.keep(m_services.accounts().save(std::move(*draft), test, domain::CredentialPlace::Session,
                                                [this](const core::Result<domain::TwilioAccount> &saved) {
                                                    if (saved)
                                                        addOrganization();
                                                    else
                                                        failed(u"account"_s, saved.error());
                                                }));
    }));
}

void Flow::takeSecret()
{
    core::Secret secret{m_script.value("account"_L1).toObject().value("token"_L1).toString().toUtf8()};
    m_calls.keep(
        m_services.accounts().replaceSecret(m_accountSid, std::move(secret), [this](const core::Status &taken) {
            if (taken)
                addOrganization();
            else
                failed(u"account"_s, taken.error());
        }));
}

void Flow::addOrganization()
{
    const QString name = m_script.value("organization"_L1).toString(u"Acme Dental"_s);
    if (const auto known = m_services.organizations().findByName(name)) {
        m_organizationId = known->id;
        begin();
        return;
    }
    m_calls.keep(m_services.organizations().create(name, m_accountSid,
                                                   [this](const core::Result<domain::Organization> &created) {
                                                       if (!created) {
                                                           failed(u"organization"_s, created.error());
                                                           return;
                                                       }
                                                       m_organizationId = created->id;
                                                       begin();
                                                   }));
}

void Flow::begin()
{
    const QString flow = m_script.value("flow"_L1).toString(u"provision"_s);
    if (flow == "provision"_L1)
        askNear();
    else if (flow == "connect"_L1)
        connectNumber();
    else if (flow == "change"_L1)
        withNumbers([this] { change(); });
    else if (flow == "disconnect"_L1)
        withNumbers([this] { disconnectNumber(); });
    else if (flow == "release"_L1)
        withNumbers([this] { release(); });
    else if (flow == "batch"_L1)
        withNumbers([this] { changeAll(); });
    else if (flow == "fail-over"_L1)
        saveFailOverSet([this] { failOver(domain::UrlSetKind::Failover); });
    else if (flow == "fail-back"_L1)
        failOver(domain::UrlSetKind::Normal);
    else if (flow == "recover"_L1)
        recover();
    else
        failed(u"flow"_s, {.kind = core::ErrorKind::Rejected, .detail = flow});
}

void Flow::askNear()
{
    const QString areaCode = m_script.value("near"_L1).toString();
    if (areaCode.isEmpty()) {
        search();
        return;
    }
    m_calls.keep(m_services.search().nearChoices(m_accountSid, areaCode,
                                                 [this](const core::Result<QList<provisioning::NearChoice>> &choices) {
                                                     if (!choices) {
                                                         failed(u"near"_s, choices.error());
                                                         return;
                                                     }
                                                     print(u"near"_s, {{u"count"_s, choices->size()}});
                                                     search();
                                                 }));
}

void Flow::search()
{
    if (const auto number = domain::E164Number::fromText(m_script.value("number"_L1).toString())) {
        buy({.number = *number, .capabilities = {.voice = true, .sms = true}});
        return;
    }
    const QJsonObject json = m_script.value("search"_L1).toObject();
    const provisioning::SearchInput input{json.value("areaCodes"_L1).toString(), json.value("city"_L1).toString(),
                                          json.value("contains"_L1).toString()};
    m_calls.keep(m_services.search().search(m_accountSid, input,
                                            [this](const core::Result<provisioning::SearchOutcome> &outcome) {
                                                if (!outcome) {
                                                    failed(u"search"_s, outcome.error());
                                                    return;
                                                }
                                                print(u"found"_s, {{u"count"_s, outcome->count()}});
                                                for (const provisioning::SearchGroup &group : outcome->groups) {
                                                    for (const domain::AvailableNumber &number : group.rows) {
                                                        if (number.canBeChosen()) {
                                                            buy(number);
                                                            return;
                                                        }
                                                    }
                                                }
                                                end(u"nothing-found"_s);
                                            }));
}

void Flow::buy(const domain::AvailableNumber &number)
{
    const auto organization = m_services.organizations().find(m_organizationId);
    const provisioning::ProvisionRequest request{.organizationId = m_organizationId,
                                                 .organizationName = organization->name,
                                                 .accountSid = m_accountSid,
                                                 .label = m_script.value("label"_L1).toString(u"Main Line"_s),
                                                 .choice = number,
                                                 .webhooks = m_services.urlSets().expectedWebhooks(*organization)};
    m_calls.keep(
        m_services.runs().review(request, [this, request](const core::Result<provisioning::ReviewFacts> &facts) {
            print(u"reviewed"_s, {{u"balance"_s, facts && facts->balance ? facts->balance->toDecimal() : QString()}});
            m_calls.keep(m_services.runs().start(request, [this](const auto &started) { take(started); }));
        }));
}

void Flow::take(const core::Result<QString> &started)
{
    if (started)
        watch(*started);
    else
        failed(u"start"_s, started.error());
}

void Flow::watch(const QString &runId)
{
    m_runId = runId;
    look();
}

void Flow::look()
{
    const auto view = m_services.runs().view(m_runId);
    if (!view || m_ended)
        return;
    if (!view->isOpen()) {
        end(view->ownership == Ownership::GivenBack ? u"given-back"_s
            : view->isVerified()                    ? u"verified"_s
                                                    : u"closed"_s);
    } else if (view->state == RunState::AwaitingDecision && !m_givingBack) {
        print(u"awaits"_s, {{u"detail"_s, view->error ? view->error->detail : QString()}});
        if (view->may(Decision::Adopt) && m_script.value("adopt"_L1).toBool() && !std::exchange(m_adopted, true))
            m_services.runs().decide(m_runId, Decision::Adopt);
        else if (view->may(Decision::GiveBack) && m_script.value("giveBack"_L1).toBool())
            giveBack();
        else
            end(u"open"_s);
    }
}

void Flow::giveBack()
{
    m_givingBack = true;
    const auto view = m_services.runs().view(m_runId);
    m_calls.keep(
        m_services.runs().giveBack(m_runId, view->request.choice.number.toString(), [this](const core::Status &given) {
            if (!given)
                failed(u"give-back"_s, given.error());
        }));
}

void Flow::print(const QString &event, QJsonObject details)
{
    details.insert(u"event"_s, event);
    std::fprintf(stdout, "%s\n", QJsonDocument(details).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void Flow::end(const QString &outcome)
{
    if (std::exchange(m_ended, true))
        return;
    print(u"ended"_s, {{u"outcome"_s, outcome}});
    emit ended(outcome == m_script.value("expect"_L1).toString(u"verified"_s) ? 0 : 1);
}

void Flow::failed(const QString &event, const core::Error &error)
{
    print(u"failed"_s, {{u"at"_s, event}, {u"kind"_s, core::name(error.kind)}, {u"detail"_s, error.detail}});
    end(u"failed"_s);
}

} // namespace phonedesk::headless
