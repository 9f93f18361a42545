// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/requesttext.h"

#include "domain/webhookset.h"
#include "words/requestwriting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::words {

using domain::CredentialKind;
using domain::SentRequest;
using Kind = SentRequest::Kind;

namespace {

struct Requests
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::words::Requests)
};

constexpr QLatin1StringView base{"https://api.twilio.com"};

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           QStringView(u"_%+=:,./@-").contains(c);
}

// "VoiceUrl" -> "voice-url", "voice_url"
QString lowered(const QString &name, QChar between)
{
    QString text;
    for (const QChar c : name) {
        if (c.isUpper() && !text.isEmpty())
            text += between;
        text += c.toLower();
    }
    return text;
}

QString shellVariable(const QString &name)
{
    return userInfoVariable(name).toUpper();
}

// `before` and the value as one word. A missing variable ends the command: a URL without its user info is another URL.
QString shellWord(const QString &before, const QString &name, const QString &value)
{
    const auto around = maskable(name, value);
    if (!around)
        return shellQuoted(before + value);
    return shellQuoted(before + around->first) + u"\"${%1:?}\""_s.arg(shellVariable(name)) +
           shellQuoted(around->second);
}

QStringList userInfoComments(const SentRequest &request)
{
    QStringList lines;
    for (const auto &[name, value] : request.form) {
        if (maskable(name, value)) {
            //: A comment in a shell command. %1 is a Twilio parameter such as VoiceUrl, %2 a shell variable.
            lines << u"# "_s + Requests::tr("The user name and password in %1 are left out: set %2 to user:password.")
                                   .arg(name, u'$' + shellVariable(name));
        }
    }
    return lines;
}

QString joined(const QStringList &comments, const QStringList &words)
{
    QStringList lines = comments;
    lines << words.join(u" \\\n  "_s);
    return lines.join(u'\n') + u'\n';
}

QString asCurl(const SentRequest &request, const domain::TwilioAccount &account)
{
    const bool isKey = account.credentialKind == CredentialKind::ApiKey;
    const QString variable = isKey ? u"TWILIO_API_KEY_SECRET"_s : u"TWILIO_AUTH_TOKEN"_s;
    QStringList comments{
        u"# "_s + (isKey
                       //: A comment in a shell command. %1 is an API key's SID, %2 a shell variable.
                       ? Requests::tr("%2 holds the secret of the API key %1.").arg(account.keySid, u'$' + variable)
                       //: A comment in a shell command. %1 is an account's SID, %2 a shell variable.
                       : Requests::tr("%2 holds the Auth Token of %1.").arg(request.accountSid, u'$' + variable))};
    comments << userInfoComments(request);
    const QString user = isKey ? account.keySid : request.accountSid;
    QStringList words{u"curl -X %1 %2"_s.arg(request.kind == Kind::Release ? u"DELETE"_s : u"POST"_s,
                                             shellQuoted(base + request.path())),
                      u"-u "_s + shellQuoted(user + u':') + u"\"$%1\""_s.arg(variable)};
    for (const auto &[name, value] : request.form)
        words << u"--data-urlencode "_s + shellWord(name + u'=', name, value);
    return joined(comments, words);
}

QString asTwilioCli(const SentRequest &request, const domain::TwilioAccount &account)
{
    const bool isKey = account.credentialKind == CredentialKind::ApiKey;
    QStringList comments;
    //: A comment in a shell command. %1 is a shell variable.
    comments << u"# "_s + Requests::tr("The secret is taken from %1.")
                              .arg(isKey ? u"$TWILIO_API_KEY_SECRET"_s : u"$TWILIO_AUTH_TOKEN"_s);
    comments << userInfoComments(request);
    QStringList words{u"TWILIO_ACCOUNT_SID="_s + request.accountSid};
    if (isKey)
        words << u"TWILIO_API_KEY=%1 TWILIO_API_SECRET=\"$TWILIO_API_KEY_SECRET\""_s.arg(shellQuoted(account.keySid));
    else
        words << u"TWILIO_AUTH_TOKEN=\"$TWILIO_AUTH_TOKEN\""_s;
    const QString command = u"twilio api:core:incoming-phone-numbers:"_s;
    switch (request.kind) {
    case Kind::Purchase:
        words << command + u"create"_s;
        break;
    case Kind::Configure:
        words << command + u"update"_s << u"--sid "_s + request.numberSid;
        break;
    case Kind::Release:
        words << command + u"remove"_s << u"--sid "_s + request.numberSid;
        break;
    }
    for (const auto &[name, value] : request.form)
        words << u"--%1 "_s.arg(lowered(name, u'-')) + shellWord({}, name, value);
    // The CLI holds an empty SID against the description's pattern; sent empty, it clears.
    const bool clearsSid = std::ranges::any_of(
        request.form, [](const auto &field) { return field.second.isEmpty() && field.first.endsWith("Sid"_L1); });
    if (clearsSid)
        words << u"--skip-parameter-validation"_s;
    return joined(comments, words);
}

} // namespace

std::optional<std::pair<QString, QString>> maskable(const QString &name, const QString &value)
{
    const bool isUrl = name.endsWith("Url"_L1) || name == "StatusCallback"_L1;
    return isUrl ? domain::aroundUserInfo(value) : std::nullopt;
}

QString userInfoVariable(const QString &name)
{
    return lowered(name, u'_') + u"_userinfo"_s;
}

QString snakeCase(const QString &name)
{
    return lowered(name, u'_');
}

QString shellQuoted(const QString &text)
{
    if (!text.isEmpty() && std::ranges::all_of(text, isPlain))
        return text;
    QString inside = text;
    return u'\'' + inside.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString describe(Kind kind)
{
    switch (kind) {
    case Kind::Purchase:
        //: What a request to Twilio asks for, this and the next two.
        return Requests::tr("Buy the number");
    case Kind::Configure:
        return Requests::tr("Set its webhooks");
    case Kind::Release:
        return Requests::tr("Give the number back");
    }
    return {};
}

QString requestText(const SentRequest &request, const RequestSubject &subject, RequestStyle style)
{
    switch (style) {
    case RequestStyle::Curl:
        return asCurl(request, subject.account);
    case RequestStyle::TwilioCli:
        return asTwilioCli(request, subject.account);
    case RequestStyle::Terraform:
        return terraformText(request, subject);
    }
    return {};
}

} // namespace phonedesk::words
