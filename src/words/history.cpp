// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/history.h"

#include "domain/twilioaccount.h"
#include "domain/verdict.h"
#include "words/amounts.h"
#include "words/connection.h"
#include "words/errors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace phonedesk::words {

namespace {

struct History
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::words::History)

public:
    static QString bought(const QJsonObject &details)
    {
        const auto monthly =
            core::Money::fromDecimal(details.value("monthly"_L1).toString(), details.value("currency"_L1).toString());
        //: In a number's history. %1 is "$1.15 a month".
        return monthly ? tr("Bought for %1").arg(aMonth(monthly)) : tr("Bought");
    }

    static QString checkFailed(const QJsonObject &details)
    {
        const auto verdict = domain::verdictFromJson(details);
        const domain::WebhookVerdict *trouble = verdict ? verdict->firstTrouble() : nullptr;
        //: In a number's history. %1 is "voice answered 502".
        return trouble != nullptr ? tr("Check failed: %1").arg(brief(*trouble)) : tr("Check failed");
    }

    static QString labelled(const QJsonObject &details)
    {
        const QString before = details.value("old"_L1).toString();
        const QString after = details.value("new"_L1).toString();
        if (after.isEmpty())
            return tr("Label “%1” taken away").arg(before);
        return before.isEmpty() ? tr("Label changed to “%1”").arg(after)
                                : tr("Label changed from “%1” to “%2”").arg(before, after);
    }
};

QString describeAct(const domain::HistoryEntry &entry)
{
    if (entry.act == "bought"_L1)
        return History::bought(entry.details);
    if (entry.act == "adopted"_L1)
        //: In a number's history: the account had it already.
        return History::tr("Adopted");
    if (entry.act == "label changed"_L1)
        return History::labelled(entry.details);
    if (entry.act == "moved"_L1)
        //: In a number's history. Both are organisations.
        return History::tr("Moved from %1 to %2")
            .arg(entry.details.value("old"_L1).toString(), entry.details.value("new"_L1).toString());
    if (entry.act == "protected"_L1)
        //: In a number's history: it cannot be released.
        return History::tr("Protected");
    if (entry.act == "unprotected"_L1)
        return History::tr("Protection taken back");
    if (entry.act == "webhooks changed"_L1)
        return History::tr("Webhooks changed");
    if (entry.act == "webhooks put back"_L1)
        //: In a number's history: they are what they were before a change of many numbers.
        return History::tr("Webhooks put back");
    if (entry.act == "failed over"_L1)
        //: In a number's history: it goes to its environment's Fail-over set.
        return History::tr("Failed over");
    if (entry.act == "failed back"_L1)
        //: In a number's history: its webhooks are what they were before it was failed over.
        return History::tr("Failed back");
    if (entry.act == "configured"_L1)
        return History::tr("Webhooks set");
    if (entry.act == "verified"_L1)
        return History::tr("Verified");
    if (entry.act == "check failed"_L1)
        return History::checkFailed(entry.details);
    if (entry.act == "connected"_L1)
        //: In a number's history: it was in the account already.
        return History::tr("Connected");
    if (entry.act == "put back"_L1)
        //: In a number's history: its settings are what they were before it was connected.
        return History::tr("Settings put back");
    if (entry.act == "repaired"_L1)
        //: In a number's history: they are again what its organisation's numbers should have.
        return History::tr("Webhooks repaired");
    if (entry.act == "reverted"_L1)
        //: In a number's history: a change was taken back.
        return History::tr("Change reverted");
    if (entry.act == "left service"_L1)
        //: In a number's history. %1 is a Messaging Service's name.
        return History::tr("Taken out of %1").arg(entry.details.value("name"_L1).toString());
    if (entry.act == "joined service"_L1)
        //: In a number's history. %1 is a Messaging Service's name.
        return History::tr("Put back into %1").arg(entry.details.value("name"_L1).toString());
    if (entry.act == "disconnected"_L1)
        //: In a number's history.
        return History::tr("Disconnected");
    if (entry.act == "given back"_L1)
        return History::tr("Given back");
    // Of a later version, or of another program: its own word.
    return entry.act.isEmpty() ? History::tr("Changed") : entry.act.at(0).toUpper() + entry.act.mid(1);
}

} // namespace

QString describe(const domain::HistoryEntry &entry)
{
    const QString list = entry.details.value("list"_L1).toString();
    //: In a number's history. %1 is what was done: "Adopted"; %2 is the file that said so: "numbers.csv".
    return list.isEmpty() ? describeAct(entry) : History::tr("%1 (list: %2)").arg(describeAct(entry), list);
}

QString whatAndWho(const domain::HistoryEntry &entry, const QString &me)
{
    if (entry.actor.isEmpty())
        return describe(entry);
    if (entry.actor == me)
        //: In a number's history. %1 is what was done: "Verified".
        return History::tr("%1 by you").arg(describe(entry));
    //: In a number's history. %1 is what was done: "Verified"; %2 is a login and a computer: "ada@desk".
    return History::tr("%1 by %2").arg(describe(entry), entry.actor);
}

QString whatAndWho(const domain::TwilioEvent &event)
{
    QStringList changed;
    for (const domain::ChangedProperty &change : event.changes)
        changed << settingName(domain::parameterOf(change.name));
    QString what = event.type.endsWith(".created"_L1)   ? History::tr("Added at Twilio")
                   : event.type.endsWith(".deleted"_L1) ? History::tr("Released at Twilio")
                   : changed.isEmpty()                  ? History::tr("Changed at Twilio")
                                       //: In a number's history. %1 lists settings: "Voice webhook, SMS webhook".
                                       : History::tr("Changed at Twilio: %1").arg(changed.join(u", "_s));
    if (event.actorSid.isEmpty())
        return what;
    return event.actorType == "user"_L1
               //: In a number's history. %1 is what was done; %2 the beginning and end of a Console user's SID.
               ? History::tr("%1, by the Console user %2").arg(what, domain::shortSid(event.actorSid))
               //: In a number's history. %1 is what was done; %2 the beginning and end of a credential's SID.
               : History::tr("%1, with the credential %2").arg(what, domain::shortSid(event.actorSid));
}

QString sourceOf(const domain::TimelineEntry &entry)
{
    if (entry.ours)
        return u"Phone Desk"_s;
    const domain::TwilioEvent &event = *entry.twilios;
    const QString source = event.source == "web"_L1   ? History::tr("Twilio Console")
                           : event.source == "api"_L1 ? History::tr("Twilio API")
                                                      : u"Twilio"_s;
    //: %1 is "Twilio Console", %2 an internet address
    return event.sourceIp.isEmpty() ? source : History::tr("%1, %2").arg(source, event.sourceIp);
}

QString summaryText(const NumberSummary &summary)
{
    const QString unknown = History::tr("not known");
    const auto orUnknown = [&unknown](const QString &text) {
        return text.isEmpty() ? unknown : text;
    };
    QStringList lines{
        History::tr("Number: %1").arg(summary.number),
        History::tr("Twilio SID: %1").arg(orUnknown(summary.numberSid)),
        History::tr("Organisation: %1").arg(orUnknown(summary.organization)),
    };
    if (!summary.label.isEmpty())
        lines << History::tr("Label: %1").arg(summary.label);
    const QString sid = domain::shortSid(summary.accountSid);
    //: %1 is an account's name, %2 the beginning and end of its SID.
    lines << (summary.accountName.isEmpty() ? History::tr("Twilio account: %1").arg(sid)
                                            : History::tr("Twilio account: %1, %2").arg(summary.accountName, sid))
          << History::tr("Price: %1").arg(perMonth(summary.monthly))
          << History::tr("Verified at: %1")
                 .arg(summary.verifiedAt.isValid() ? summary.verifiedAt.toUTC().toString(Qt::ISODate)
                                                   : History::tr("not verified"));
    if (!summary.requestIds.isEmpty())
        lines << History::tr("Twilio request ids: %1").arg(summary.requestIds.join(u", "_s));
    return lines.join(u'\n') + u'\n';
}

} // namespace phonedesk::words
