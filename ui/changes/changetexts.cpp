// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changetexts.h"

#include "words/connection.h"
#include "words/errors.h"
#include "words/runbook.h"
#include "words/urls.h"

#include <QLocale>
#include <QStringList>

#include <tuple>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using domain::AnsweredElsewhere;
using domain::BatchKind;
using domain::BatchPhase;
using domain::BatchRowState;
using inventory::BatchView;
using inventory::CanaryState;

QString ChangeTexts::settings(const domain::FieldChanges &changes)
{
    using domain::UrlPlace;
    const auto has = [&changes](QLatin1StringView url, QLatin1StringView method) {
        return changes.contains(url) || changes.contains(method);
    };
    QStringList names;
    for (const auto &[place, url, method] :
         {std::tuple{UrlPlace::Voice, "VoiceUrl"_L1, "VoiceMethod"_L1},
          std::tuple{UrlPlace::Sms, "SmsUrl"_L1, "SmsMethod"_L1},
          std::tuple{UrlPlace::Status, "StatusCallback"_L1, "StatusCallbackMethod"_L1},
          std::tuple{UrlPlace::VoiceFallback, "VoiceFallbackUrl"_L1, "VoiceFallbackMethod"_L1},
          std::tuple{UrlPlace::SmsFallback, "SmsFallbackUrl"_L1, "SmsFallbackMethod"_L1}}) {
        if (has(url, method))
            names += words::describe(place);
    }
    return names.join(u", "_s);
}

QString ChangeTexts::owner(const QString &organization, const QString &label)
{
    //: %1 is an organisation, %2 a number's label
    return label.isEmpty() ? organization : tr("%1, %2").arg(organization, label);
}

QString ChangeTexts::elsewhere(const AnsweredElsewhere &elsewhere)
{
    const QString name = elsewhere.name.isEmpty() ? elsewhere.sid : elsewhere.name;
    QString text;
    switch (elsewhere.by) {
    case AnsweredElsewhere::By::Trunk:
        //: %1 is a SID
        text = tr("Calls go over the SIP trunk %1").arg(name);
        break;
    case AnsweredElsewhere::By::VoiceApplication:
        //: %1 is a TwiML application's name or SID
        text = tr("Calls go to the application %1").arg(name);
        break;
    case AnsweredElsewhere::By::SmsApplication:
        //: %1 is a TwiML application's name or SID
        text = tr("Texts go to the application %1").arg(name);
        break;
    case AnsweredElsewhere::By::MessagingService:
        //: %1 is a Messaging Service's name
        text = tr("Texts go to the Messaging Service %1").arg(name);
        break;
    }
    //: %1 says who answers, %2 is a URL
    return elsewhere.url.isEmpty() ? text : tr("%1: %2").arg(text, words::settingValue(u"VoiceUrl"_s, elsewhere.url));
}

QString ChangeTexts::unchanged(const inventory::UnchangedNumber &number)
{
    using Why = inventory::UnchangedNumber::Why;
    switch (number.why) {
    case Why::AlreadySo:
        return tr("Is so already");
    case Why::NotAtTwilio:
        return tr("Not in its Twilio account any more");
    case Why::NotRead:
        return number.error ? words::brief(*number.error) : QString();
    case Why::Elsewhere:
        return tr("Its own webhooks are not used");
    case Why::Nothing:
        return tr("Nothing of it is on that host");
    case Why::OwnUrls:
        break;
    }
    return tr("Its organisation has URLs of its own, and no fail-over of them");
}

QString ChangeTexts::row(const domain::BatchRow &row)
{
    if (row.state == BatchRowState::Failed && row.error && row.error->kind != core::ErrorKind::Conflict)
        //: what became of a number, and why
        return tr("%1: %2").arg(words::describe(row.state), words::brief(*row.error));
    if (row.state == BatchRowState::Waiting)
        return settings(row.wanted);
    return words::describe(row.state);
}

Mark ChangeTexts::mark(BatchRowState state)
{
    switch (state) {
    case BatchRowState::Waiting:
        return Mark::None;
    case BatchRowState::Asked:
        return Mark::Working;
    case BatchRowState::Written:
    case BatchRowState::AlreadySo:
        return Mark::Good;
    case BatchRowState::Changed:
        return Mark::Attention;
    case BatchRowState::Failed:
        break;
    }
    return Mark::Trouble;
}

QString ChangeTexts::title(const BatchView &view)
{
    const int count = view.batch.what.value("numbers"_L1).toInt(view.all()); // its rows may not be read yet
    switch (view.batch.kind) {
    case BatchKind::Update:
        return tr("Update the webhooks of %n numbers", nullptr, count);
    case BatchKind::PutBack:
        return tr("Put the webhooks of %n numbers back", nullptr, count);
    case BatchKind::FailOver:
        return tr("Fail over %n numbers", nullptr, count);
    case BatchKind::FailBack:
        break;
    }
    return tr("Fail back %n numbers", nullptr, count);
}

QString ChangeTexts::status(const BatchView &view, const QString &canary)
{
    if (view.isHeldElsewhere)
        return tr("Another window of this desk, or another desk, works on it.");
    if (view.batch.phase == BatchPhase::Ended)
        return result(view);
    switch (view.canary) {
    case CanaryState::UnderWay:
        //: %1 is a number
        return tr("Changing %1 first…").arg(canary);
    case CanaryState::Verifying:
        //: %1 is a number
        return tr("%1 is changed. Calling its webhooks…").arg(canary);
    case CanaryState::Verified:
        //: %1 is a number
        return tr("%1 is changed and verified. The others wait for your word.").arg(canary);
    case CanaryState::Failing:
        //: %1 is a number, %2 what its webhook answered: "voice answered 502"
        return tr("%1 is changed, and a check failed: %2. The others were not touched.")
            .arg(canary, view.verdict && view.verdict->firstTrouble() ? words::brief(*view.verdict->firstTrouble())
                                                                      : tr("Twilio holds something else"));
    case CanaryState::NotChecked:
        //: %1 is a number
        return tr("%1 is changed, and could not be checked. The others were not touched.").arg(canary);
    case CanaryState::NotWritten:
        //: %1 is a number
        return tr("%1 was not changed. Choose another number to go first, or stop.").arg(canary);
    default:
        break;
    }
    if (view.isWorking && view.isPaused)
        return tr("Pausing: what is on its way is waited for…");
    if (view.isWorking)
        return domain::putsBack(view.batch.kind) ? tr("Putting the numbers back…") : tr("Changing the numbers…");
    return tr("Paused. %n numbers wait; nothing is sent.", nullptr, view.left());
}

Mark ChangeTexts::statusMark(const BatchView &view)
{
    if (view.error || !view.halted.isEmpty() || view.canary == CanaryState::Failing ||
        view.canary == CanaryState::NotWritten)
        return Mark::Trouble;
    if (view.batch.phase == BatchPhase::Ended) {
        if (view.count(BatchRowState::Failed) > 0)
            return Mark::Trouble;
        const bool isPartial = view.count(BatchRowState::Changed) > 0 || view.left() > 0;
        return isPartial ? Mark::Attention : Mark::Good;
    }
    if (view.isWorking)
        return Mark::Working;
    return view.canary == CanaryState::Verified ? Mark::Good : Mark::Waiting;
}

QString ChangeTexts::progress(const BatchView &view)
{
    const QLocale locale;
    const int ended = view.all() - view.left();
    //: numbers: how many of all
    QStringList parts{tr("%1 of %2").arg(locale.toString(ended), locale.toString(view.all()))};
    if (view.perSecond > 0 && view.secondsLeft) {
        const QString rate =
            view.perSecond < 10 ? locale.toString(view.perSecond, 'f', 1) : locale.toString(qRound(view.perSecond));
        //: how many numbers are changed in a second
        parts << tr("%1 a second").arg(rate);
        const int left = *view.secondsLeft;
        parts << (left < 90 ? tr("about %n s left", nullptr, left)
                            : tr("about %n min left", nullptr, (left + 30) / 60));
    }
    return parts.join(u" · "_s);
}

QString ChangeTexts::result(const BatchView &view)
{
    QStringList parts;
    const int good = view.count(BatchRowState::Written);
    if (good > 0)
        parts << (domain::putsBack(view.batch.kind) ? tr("%n numbers were put back.", nullptr, good)
                                                    : tr("%n numbers were changed.", nullptr, good));
    if (const int so = view.count(BatchRowState::AlreadySo); so > 0)
        parts << tr("%n were so already.", nullptr, so);
    if (const int changed = view.count(BatchRowState::Changed); changed > 0)
        parts << tr("%n were changed by somebody since, and left.", nullptr, changed);
    if (const int failed = view.count(BatchRowState::Failed); failed > 0)
        parts << tr("%n were not changed.", nullptr, failed);
    if (view.left() > 0)
        parts << tr("Stopped: %n were not touched.", nullptr, view.left());
    return parts.join(u' ');
}

} // namespace phonedesk::ui
