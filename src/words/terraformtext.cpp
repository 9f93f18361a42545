// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/requestwriting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::words {

using domain::SentRequest;
using Kind = SentRequest::Kind;

namespace {

struct Terraform
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::words::Terraform)
};

constexpr QLatin1StringView resource{"twilio_api_accounts_incoming_phone_numbers"};

// The inside of a quoted HCL template.
QString escaped(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' || c == u'\\')
            out += u'\\';
        else if ((c == u'$' || c == u'%') && i + 1 < text.size() && text.at(i + 1) == u'{')
            out += c;
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\r')
            out += u"\\r"_s;
        else
            out += c;
    }
    return out;
}

QString quoted(const QString &text)
{
    return u'"' + escaped(text) + u'"';
}

QString comment(const QString &text)
{
    return u"# "_s + text + u'\n';
}

// The provider reads who asks from the environment: its arguments' names differ between versions.
QString head(const SentRequest &request, const domain::TwilioAccount &account)
{
    const bool isKey = account.credentialKind == domain::CredentialKind::ApiKey;
    QString text = comment(Terraform::tr("The provider takes the account and its secret from the environment:"));
    text += u"#   export TWILIO_ACCOUNT_SID=%1\n"_s.arg(request.accountSid);
    if (isKey)
        text += u"#   export TWILIO_API_KEY=%1\n#   export TWILIO_API_SECRET=\"$TWILIO_API_KEY_SECRET\"\n"_s.arg(
            account.keySid);
    else
        text += u"#   export TWILIO_AUTH_TOKEN\n"_s;
    text += uR"(
terraform {
  required_providers {
    twilio = {
      source  = "twilio/twilio"
      version = ">= 0.18"
    }
  }
}

provider "twilio" {}
)"_s;
    return text;
}

QString variables(const SentRequest &request)
{
    QString text;
    for (const auto &[name, value] : request.form) {
        if (maskable(name, value)) {
            text += u"\nvariable \"%1\" {\n  description = %2\n  type        = string\n  sensitive   = true\n}\n"_s.arg(
                userInfoVariable(name),
                //: %1 is a Twilio parameter such as VoiceUrl
                quoted(Terraform::tr("The user name and password in %1, as user:password").arg(name)));
        }
    }
    return text;
}

QString import(const QString &address, const QString &numberSid)
{
    return u'\n' +
           comment(Terraform::tr("The account has this number: Terraform takes it over instead of ordering it.")) +
           u"import {\n  to = %1\n  id = %2\n}\n"_s.arg(address, quoted(numberSid));
}

QString attributes(const SentRequest &request, const QString &number)
{
    QList<std::pair<QString, QString>> lines;
    if (request.value(u"PhoneNumber").isEmpty() && !number.isEmpty())
        lines.append({u"phone_number"_s, quoted(number)});
    QString cleared;
    for (const auto &[name, value] : request.form) {
        if (value.isEmpty()) {
            //: %1 is a Terraform argument such as sms_url
            cleared += u"  "_s + comment(Terraform::tr("%1 was cleared, which this provider cannot do: it leaves out "
                                                       "what is empty.")
                                             .arg(snakeCase(name)));
            continue;
        }
        const auto around = maskable(name, value);
        lines.append({snakeCase(name), around
                                           ? u"\"%1${var.%2}%3\""_s.arg(escaped(around->first), userInfoVariable(name),
                                                                        escaped(around->second))
                                           : quoted(value)});
    }
    qsizetype width = 0;
    for (const auto &[name, value] : lines)
        width = std::max(width, name.size());
    QString text;
    for (const auto &[name, value] : lines)
        text += u"  "_s + name.leftJustified(width) + u" = "_s + value + u'\n';
    return text + cleared;
}

} // namespace

QString terraformText(const SentRequest &request, const RequestSubject &subject)
{
    const QString number = subject.number.isEmpty() ? request.value(u"PhoneNumber") : subject.number;
    const QString digits = QString(number).remove(u'+');
    const QString name = digits.isEmpty() ? u"number"_s : u"number_"_s + digits;
    const QString address = resource + u'.' + name;
    const QString sid = request.numberSid.isEmpty() ? subject.numberSid : request.numberSid;
    QString text = head(request, subject.account);
    if (request.kind == Kind::Release) {
        text += u'\n' + comment(Terraform::tr("Terraform gives a number back by destroying its resource:"));
        text += u"#   terraform import %1 %2\n#   terraform destroy -target=%1\n"_s.arg(address, sid);
        text += u"\nresource \"%1\" \"%2\" {\n%3}\n"_s.arg(resource, name, attributes(request, number));
        return text;
    }
    text += variables(request);
    if (!sid.isEmpty())
        text += import(address, sid);
    text += u'\n';
    if (request.kind == Kind::Purchase)
        text += comment(Terraform::tr("Without the number in the account, this provider sends two requests: the order, "
                                      "and then the same values again."));
    text += u"resource \"%1\" \"%2\" {\n%3}\n"_s.arg(resource, name, attributes(request, number));
    return text;
}

} // namespace phonedesk::words
