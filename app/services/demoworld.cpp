// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demoworld.h"

#include "domain/storederror.h"
#include "provisioning/knownstate.h"
#include "provisioning/request.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace phonedesk::services {

namespace {

// Reads a world row by row; what is missing in a row is empty, and what cannot be empty fails the whole.
class Reader
{
public:
    Reader(const QJsonObject &world, const QDateTime &now) : m_world(world), m_now(now) {}

    core::Result<store::Contents> read();

private:
    struct Number
    {
        QJsonObject json;
        domain::PhoneNumber row;
        QString runId;
    };

    QJsonArray rows(QLatin1StringView name) const { return m_world.value(name).toArray(); }
    QDateTime time(const QJsonValue &value) const;
    void readAccounts();
    void readOrganizations();
    void readUrlSets();
    bool readNumber(const QJsonObject &json);
    void readHistory(const Number &number);
    void readCharges(const Number &number);
    void addRun(const Number &number);

    const QJsonObject m_world;
    const QDateTime m_now;
    store::Contents m_contents;
};

QString text(const QJsonObject &json, QLatin1StringView name)
{
    return json.value(name).toString();
}

domain::Environment environmentOf(const QJsonObject &json)
{
    return domain::environmentFromName(text(json, "environment"_L1)).value_or(domain::Environment::Production);
}

// A moment, or how many minutes before now.
QDateTime Reader::time(const QJsonValue &value) const
{
    return value.isDouble() ? m_now.addSecs(qint64(-60) * value.toInteger())
                            : QDateTime::fromString(value.toString(), Qt::ISODate);
}

void Reader::readAccounts()
{
    const QJsonArray accounts = rows("accounts"_L1);
    for (const auto &value : accounts) {
        const QJsonObject json = value.toObject();
        m_contents.accounts.append({.sid = text(json, "sid"_L1),
                                    .name = text(json, "name"_L1),
                                    .environment = environmentOf(json),
                                    .parentSid = text(json, "parentSid"_L1),
                                    .credentialPlace = domain::CredentialPlace::Session,
                                    .createdAt = time(json.value("createdAt"_L1)),
                                    .lastTestedAt = time(json.value("testedAt"_L1)),
                                    .lastTestWorked = json.value("works"_L1).toBool()});
    }
}

void Reader::readOrganizations()
{
    const QJsonArray organizations = rows("organizations"_L1);
    for (const auto &value : organizations) {
        const QJsonObject json = value.toObject();
        QStringList areaCodes;
        const QJsonArray preferred = json.value("areaCodes"_L1).toArray();
        for (const auto &code : preferred)
            areaCodes << code.toString();
        m_contents.organizations.append({.id = text(json, "id"_L1),
                                         .name = text(json, "name"_L1),
                                         .accountSid = text(json, "accountSid"_L1),
                                         .createdAt = time(json.value("createdAt"_L1)),
                                         .environment = environmentOf(json),
                                         .areaCodes = areaCodes,
                                         .note = text(json, "note"_L1)});
    }
}

void Reader::readUrlSets()
{
    const QJsonArray sets = rows("urlSets"_L1);
    for (const auto &value : sets) {
        const QJsonObject json = value.toObject();
        m_contents.urlSets.append(
            {.environment = environmentOf(json),
             .kind = domain::urlSetKindFromName(text(json, "kind"_L1)).value_or(domain::UrlSetKind::Normal),
             .webhooks = domain::webhookSetFromJson(json.value("webhooks"_L1).toObject())});
    }
    m_contents.activeUrlSets = {{domain::Environment::Production, domain::UrlSetKind::Normal},
                                {domain::Environment::Staging, domain::UrlSetKind::Normal}};
}

bool Reader::readNumber(const QJsonObject &json)
{
    const auto e164 = domain::E164Number::fromText(text(json, "number"_L1));
    const auto status = domain::phoneNumberStatusFromName(text(json, "status"_L1));
    if (!e164 || !status)
        return false;
    QJsonObject verdict = json.value("verdict"_L1).toObject();
    verdict.insert("checkedAt"_L1, time(json.value("checkedAt"_L1)).toUTC().toString(Qt::ISODateWithMs));
    Number number{.json = json,
                  .row = {.id = text(json, "id"_L1),
                          .organizationId = text(json, "organizationId"_L1),
                          .organizationName = text(json, "organization"_L1),
                          .number = *e164,
                          .twilioSid = text(json, "sid"_L1),
                          .accountSid = text(json, "accountSid"_L1),
                          .label = text(json, "label"_L1),
                          .status = *status,
                          .webhooks = domain::webhookSetFromJson(json.value("webhooks"_L1).toObject()),
                          .monthly = core::Money::fromDecimal(text(json, "monthly"_L1), u"USD"_s),
                          .verdict = domain::verdictFromJson(verdict),
                          .createdAt = time(json.value("createdAt"_L1))},
                  .runId = text(json, "runId"_L1)};
    if (!number.row.monthly || !number.row.verdict || !number.row.createdAt.isValid())
        return false;
    m_contents.numbers.append(number.row);
    readHistory(number);
    readCharges(number);
    addRun(number);
    return true;
}

void Reader::readHistory(const Number &number)
{
    const QJsonArray history = number.json.value("history"_L1).toArray();
    for (const auto &value : history) {
        const QJsonObject json = value.toObject();
        const QString act = text(json, "act"_L1);
        // What came later was no part of the run that set the number up.
        const bool isOfRun = act == "bought"_L1;
        m_contents.history.append({.at = time(json.value("at"_L1)),
                                   .actor = text(json, "actor"_L1),
                                   .act = act,
                                   .runId = isOfRun ? number.runId : QString(),
                                   .phoneNumberId = number.row.id,
                                   .number = number.row.number.toString(),
                                   .organizationId = number.row.organizationId,
                                   .accountSid = number.row.accountSid,
                                   .requestId = text(json, "requestId"_L1),
                                   .details = json.value("details"_L1).toObject()});
    }
}

void Reader::readCharges(const Number &number)
{
    const QJsonArray charges = number.json.value("charges"_L1).toArray();
    for (qsizetype i = 0; i < charges.size(); ++i) {
        const QByteArray hash =
            QCryptographicHash::hash((number.row.id + u'/' + QString::number(i)).toUtf8(), QCryptographicHash::Sha1);
        m_contents.charges.append({.id = u'c' + QString::fromLatin1(hash.toHex().left(24)),
                                   .runId = i == 0 ? number.runId : QString(),
                                   .phoneNumberId = number.row.id,
                                   .organizationId = number.row.organizationId,
                                   .accountSid = number.row.accountSid,
                                   .number = number.row.number.toString(),
                                   .amount = *number.row.monthly,
                                   .what = i == 0 ? u"first-month"_s : u"month"_s,
                                   .at = time(charges[i])});
    }
}

// As provisioning would have left it: an unfinished number's run can be gone on with.
void Reader::addRun(const Number &number)
{
    const domain::PhoneNumber &row = number.row;
    const bool isOpen = row.status == domain::PhoneNumberStatus::Pending;
    provisioning::ProvisionRequest request{.organizationId = row.organizationId,
                                           .organizationName = row.organizationName,
                                           .accountSid = row.accountSid,
                                           .label = row.label,
                                           .webhooks = row.webhooks};
    request.choice = {.number = row.number,
                      .country = u"US"_s,
                      .type = number.json.value("tollFree"_L1).toBool() ? domain::NumberType::TollFree
                                                                        : domain::NumberType::Local,
                      .capabilities = {true, true, true, false},
                      .addressRequirements = u"none"_s,
                      .monthly = row.monthly};
    const QString requestId = text(number.json, "requestId"_L1);
    provisioning::KnownState state{.ownership = provisioning::Ownership::Bought,
                                   .posts = 1,
                                   .intentAt = row.createdAt.addSecs(-1),
                                   .numberSid = row.twilioSid,
                                   .phoneNumberId = row.id,
                                   .boughtAt = row.createdAt,
                                   .requestIds = {requestId}};
    const qint64 seconds = number.json.value("runSeconds"_L1).toInteger();
    store::StoredRun run{.record = {.id = number.runId,
                                    .flow = u"provision"_s,
                                    .scope = row.accountSid,
                                    .subject = row.number.toString(),
                                    .actor = text(number.json, "actor"_L1),
                                    .intent = provisioning::toJson(request),
                                    .isOpen = isOpen,
                                    .outcome = isOpen ? QString() : u"verified"_s,
                                    .startedAt = row.createdAt.addSecs(-1),
                                    .updatedAt = row.createdAt.addSecs(seconds)},
                         .entries = {}};
    const QString purchase = provisioning::stepids::purchase;
    const QString verify = provisioning::stepids::verify;
    run.entries = {{.at = row.createdAt.addSecs(-1), .step = purchase, .attempt = 1, .event = u"asked"_s},
                   {.at = row.createdAt,
                    .step = purchase,
                    .attempt = 1,
                    .event = u"bought"_s,
                    .effect = core::name(core::Effect::Applied),
                    .requestId = requestId}};
    if (isOpen) {
        state.verdict = row.verdict;
        state.error = core::Error{.kind = core::ErrorKind::Rejected, .operation = u"verify"_s};
        if (const domain::WebhookVerdict *trouble = row.verdict->firstTrouble())
            state.error->httpStatus = trouble->httpStatus;
        run.entries.append({.at = row.verdict->checkedAt,
                            .step = verify,
                            .attempt = 4,
                            .event = u"failed"_s,
                            .effect = core::name(core::Effect::None),
                            .details = domain::toJson(*state.error)});
    } else {
        run.entries.append({.at = run.record.updatedAt, .step = verify, .attempt = 1, .event = u"verified"_s});
    }
    run.record.state = provisioning::toJson(state);
    m_contents.runs.append(std::move(run));
}

core::Result<store::Contents> Reader::read()
{
    readAccounts();
    readOrganizations();
    readUrlSets();
    bool isWhole = !m_contents.accounts.isEmpty() && !m_contents.organizations.isEmpty();
    const QJsonArray numbers = rows("numbers"_L1);
    for (auto value = numbers.begin(); isWhole && value != numbers.end(); ++value)
        isWhole = readNumber((*value).toObject());
    if (!isWhole)
        return core::fail({.kind = core::ErrorKind::BadReply,
                           .operation = u"sandbox"_s,
                           .detail = u"it told a world that cannot be read"_s});
    return std::move(m_contents);
}

} // namespace

core::Result<store::Contents> contentsOfDemo(const QByteArray &world, const QDateTime &now)
{
    return Reader(QJsonDocument::fromJson(world).object(), now).read();
}

} // namespace phonedesk::services
