// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/verdict.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

namespace {

constexpr std::array<std::pair<Finding, QStringView>, 15> findings{{
    {Finding::Good, u"good"},
    {Finding::HostNotFound, u"host-not-found"},
    {Finding::Refused, u"refused"},
    {Finding::Unreachable, u"unreachable"},
    {Finding::TlsFailed, u"tls-failed"},
    {Finding::TimedOut, u"timed-out"},
    {Finding::HttpStatus, u"http-status"},
    {Finding::TooManyRedirects, u"too-many-redirects"},
    {Finding::SignatureRefused, u"signature-refused"},
    {Finding::RefusedUnsigned, u"refused-unsigned"},
    {Finding::AcceptedUnsigned, u"accepted-unsigned"},
    {Finding::WrongContentType, u"wrong-content-type"},
    {Finding::NotTwiml, u"not-twiml"},
    {Finding::TooLarge, u"too-large"},
    {Finding::NotAllowed, u"not-allowed"},
}};

QJsonObject toJson(const WebhookVerdict &verdict)
{
    return {{u"kind"_s, name(verdict.kind)},
            {u"url"_s, verdict.webhook.url},
            {u"method"_s, verdict.webhook.method},
            {u"finding"_s, name(verdict.finding)},
            {u"signed"_s, verdict.wasSigned},
            {u"status"_s, verdict.httpStatus},
            {u"ms"_s, qint64(verdict.took.count())},
            {u"heard"_s, verdict.heard},
            {u"redirects"_s, QJsonArray::fromStringList(verdict.redirects)},
            {u"detail"_s, verdict.detail}};
}

std::optional<WebhookVerdict> webhookVerdictFromJson(const QJsonObject &json)
{
    const auto kind = webhookKindFromName(json.value("kind"_L1).toString());
    const auto finding = findingFromName(json.value("finding"_L1).toString());
    if (!kind || !finding)
        return std::nullopt;
    WebhookVerdict verdict;
    verdict.kind = *kind;
    verdict.webhook = {json.value("url"_L1).toString(), json.value("method"_L1).toString()};
    verdict.finding = *finding;
    verdict.wasSigned = json.value("signed"_L1).toBool();
    verdict.httpStatus = json.value("status"_L1).toInt();
    verdict.took = std::chrono::milliseconds(json.value("ms"_L1).toInteger());
    verdict.heard = json.value("heard"_L1).toString();
    for (const auto &value : json.value("redirects"_L1).toArray())
        verdict.redirects << value.toString();
    verdict.detail = json.value("detail"_L1).toString();
    return verdict;
}

} // namespace

QString name(Finding finding)
{
    const auto it = std::ranges::find(findings, finding, &std::pair<Finding, QStringView>::first);
    return it == findings.end() ? QString() : it->second.toString();
}

std::optional<Finding> findingFromName(QStringView name)
{
    const auto it = std::ranges::find(findings, name, &std::pair<Finding, QStringView>::second);
    return it == findings.end() ? std::nullopt : std::optional(it->first);
}

bool Verdict::isVerified() const
{
    return differing.isEmpty() && !webhooks.isEmpty() && !firstTrouble();
}

const WebhookVerdict *Verdict::firstTrouble() const
{
    for (const WebhookKind kind : allWebhookKinds) {
        for (const WebhookVerdict &verdict : webhooks) {
            if (verdict.kind == kind && !verdict.isGood())
                return &verdict;
        }
    }
    return nullptr;
}

QString Verdict::heard() const
{
    const auto voice = std::ranges::find(webhooks, WebhookKind::Voice, &WebhookVerdict::kind);
    return voice == webhooks.end() ? QString() : voice->heard;
}

QJsonObject toJson(const Verdict &verdict)
{
    QJsonArray webhooks;
    for (const WebhookVerdict &webhook : verdict.webhooks)
        webhooks << toJson(webhook);
    QJsonObject differing;
    for (auto it = verdict.differing.cbegin(); it != verdict.differing.cend(); ++it)
        differing.insert(it.key(), it.value());
    return {{u"checkedAt"_s, verdict.checkedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"differing"_s, differing},
            {u"webhooks"_s, webhooks}};
}

std::optional<Verdict> verdictFromJson(const QJsonObject &json)
{
    Verdict verdict;
    verdict.checkedAt = QDateTime::fromString(json.value("checkedAt"_L1).toString(), Qt::ISODateWithMs);
    if (!verdict.checkedAt.isValid())
        return std::nullopt;
    const QJsonObject differing = json.value("differing"_L1).toObject();
    for (auto it = differing.constBegin(); it != differing.constEnd(); ++it)
        verdict.differing.insert(it.key(), it.value().toString());
    for (const auto &value : json.value("webhooks"_L1).toArray()) {
        const auto webhook = webhookVerdictFromJson(value.toObject());
        if (!webhook)
            return std::nullopt;
        verdict.webhooks << *webhook;
    }
    return verdict;
}

} // namespace phonedesk::domain
