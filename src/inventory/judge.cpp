// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/judge.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace phonedesk::inventory {

namespace {

constexpr qsizetype mostVerdicts = 20'000;

QString valueOf(const domain::NumberConfiguration &configuration, const QString &parameter)
{
    const domain::WebhookSet &webhooks = configuration.webhooks;
    const QHash<QString, QString> values{{u"VoiceUrl"_s, webhooks.voice.url},
                                         {u"VoiceMethod"_s, webhooks.voice.method},
                                         {u"SmsUrl"_s, webhooks.sms.url},
                                         {u"SmsMethod"_s, webhooks.sms.method},
                                         {u"StatusCallback"_s, webhooks.status.url},
                                         {u"StatusCallbackMethod"_s, webhooks.status.method},
                                         {u"VoiceFallbackUrl"_s, webhooks.voiceFallback.url},
                                         {u"VoiceFallbackMethod"_s, webhooks.voiceFallback.method},
                                         {u"SmsFallbackUrl"_s, webhooks.smsFallback.url},
                                         {u"SmsFallbackMethod"_s, webhooks.smsFallback.method},
                                         {u"VoiceApplicationSid"_s, configuration.voiceApplicationSid},
                                         {u"SmsApplicationSid"_s, configuration.smsApplicationSid},
                                         {u"TrunkSid"_s, configuration.trunkSid}};
    return values.value(parameter);
}

} // namespace

domain::FieldChanges changesNeeded(const domain::ListedNumber &number, const domain::WebhookSet &expected)
{
    const domain::NumberConfiguration configuration = number.toConfiguration();
    domain::FieldChanges changes;
    if (number.hasVoice) {
        changes.insert(domain::changesNeeded(configuration, domain::WebhookKind::Voice, expected));
        changes.insert(domain::changesNeeded(configuration, domain::WebhookKind::Status, expected));
    }
    if (number.hasSms) // without, Twilio refuses an SMS URL (21407)
        changes.insert(domain::changesNeeded(configuration, domain::WebhookKind::Sms, expected));
    return changes;
}

void Judge::addManaged(const QList<domain::ManagedNumber> &numbers)
{
    m_known.reserve(m_known.size() + numbers.size());
    for (const domain::ManagedNumber &number : numbers)
        m_known.insert(number.sid, {number, false});
}

void Judge::setManaged(const domain::ManagedNumber &number)
{
    const auto known = m_known.find(number.sid);
    if (known == m_known.end())
        m_known.insert(number.sid, {number, true}); // Twilio has just shown it
    else
        known->number = number;
}

bool Judge::isJudged(const domain::ShortSid &sid) const
{
    const auto known = m_known.constFind(sid);
    return known != m_known.cend() && known->isJudged;
}

void Judge::addIgnored(const QList<domain::IgnoredNumber> &numbers)
{
    for (const domain::IgnoredNumber &number : numbers)
        m_ignored.insert(number.sid, number);
}

const domain::IgnoredNumber *Judge::ignored(const QString &sid) const
{
    const auto it = m_ignored.constFind(sid);
    return it == m_ignored.cend() ? nullptr : &*it;
}

const domain::ManagedNumber *Judge::managed(const domain::ShortSid &sid) const
{
    const auto it = m_known.constFind(sid);
    return it == m_known.cend() ? nullptr : &it->number;
}

bool Judge::isIgnored(const ComparedNumber &number) const
{
    const domain::IgnoredNumber *known = ignored(number.theirs.sid.toString());
    return known != nullptr && known->what == whatIsTheMatter(number);
}

ComparedNumber Judge::judge(const domain::ListedNumber &number)
{
    ComparedNumber compared{.theirs = number};
    const auto known = m_known.find(number.sid);
    if (known == m_known.end()) {
        const Verdict found = verdict(number, {});
        compared.finding = Finding::NotManaged;
        compared.answering = found.answering;
    } else {
        known->isJudged = true;
        const domain::ManagedNumber &ours = known->number;
        const Verdict found = verdict(number, ours.organizationId);
        compared.numberId = ours.id;
        compared.organizationId = ours.organizationId;
        compared.isElsewhere = ours.accountSid != number.accountSid;
        compared.finding = compared.isElsewhere ? Finding::Differs : found.finding;
        compared.answering = found.answering;
    }
    compared.isIgnored = !m_ignored.isEmpty() && isIgnored(compared);
    return compared;
}

QList<ComparedNumber> Judge::missing(const QHash<QString, QDateTime> &wholeSince) const
{
    QList<ComparedNumber> missing;
    for (const Known &known : m_known) {
        const domain::ManagedNumber &ours = known.number;
        const QDateTime since = wholeSince.value(ours.accountSid);
        if (known.isJudged || !since.isValid() || ours.createdAt >= since)
            continue;
        ComparedNumber compared{.theirs = {.sid = ours.sid, .number = ours.number, .accountSid = ours.accountSid},
                                .numberId = ours.id,
                                .organizationId = ours.organizationId,
                                .finding = Finding::Missing};
        compared.isIgnored = isIgnored(compared);
        missing.append(std::move(compared));
    }
    return missing;
}

int Judge::managedIn(const QSet<QString> &accounts) const
{
    int count = 0;
    for (const Known &known : m_known)
        count += accounts.contains(known.number.accountSid) ? 1 : 0;
    return count;
}

Judge::Verdict Judge::verdict(const domain::ListedNumber &number, const QString &organizationId)
{
    // A number without voice or SMS is a case of its own.
    const QString abilities = number.hasVoice && number.hasSms ? QString() : number.hasVoice ? u"v"_s : u"s"_s;
    const Case asked(number.configuration, organizationId + abilities);
    if (const auto known = m_verdicts.constFind(asked); known != m_verdicts.cend())
        return *known;
    if (m_verdicts.size() >= mostVerdicts)
        m_verdicts.clear();
    const bool isAsExpected = organizationId.isEmpty() || changes(number, organizationId).isEmpty();
    return *m_verdicts.insert(
        asked, {isAsExpected ? Finding::AsExpected : Finding::Differs, answering(number.toConfiguration())});
}

Answering Judge::answering(const domain::NumberConfiguration &configuration) const
{
    const bool isInTheWay = !configuration.voiceApplicationSid.isEmpty() || !configuration.trunkSid.isEmpty() ||
                            !configuration.smsApplicationSid.isEmpty();
    if (isInTheWay)
        return Answering::InTheWay;
    bool isOurs = false;
    bool isDemo = false;
    bool isForeign = false;
    for (const domain::WebhookKind kind : domain::allWebhookKinds) {
        const QString url = configuration.webhooks.of(kind).url;
        if (url.isEmpty())
            continue;
        const QString host = QUrl(url).host().toLower();
        const bool isOwn = m_ownHosts.contains(host);
        isDemo = isDemo || host == "demo.twilio.com"_L1;
        isOurs = isOurs || isOwn;
        isForeign = isForeign || (!isOwn && host != "demo.twilio.com"_L1);
    }
    if (isForeign)
        return Answering::Foreign;
    return isDemo ? Answering::Demo : isOurs ? Answering::Ours : Answering::Blank;
}

domain::FieldChanges Judge::changes(const domain::ListedNumber &number, const QString &organizationId) const
{
    const auto expected = m_expected(organizationId);
    return expected ? changesNeeded(number, *expected) : domain::FieldChanges();
}

QList<FieldDifference> Judge::differences(const ComparedNumber &number) const
{
    QList<FieldDifference> differences;
    if (number.finding != Finding::Differs)
        return differences;
    const domain::NumberConfiguration configuration = number.theirs.toConfiguration();
    const domain::FieldChanges needed = changes(number.theirs, number.organizationId);
    for (auto it = needed.begin(); it != needed.end(); ++it)
        differences.append({it.key(), it.value(), valueOf(configuration, it.key())});
    if (const domain::ManagedNumber *ours = managed(number.theirs.sid); ours && number.isElsewhere)
        differences.append({u"AccountSid"_s, ours->accountSid, number.theirs.accountSid});
    return differences;
}

} // namespace phonedesk::inventory
