// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errors.h"

#include <QCoreApplication>

namespace phonedesk::words {

using domain::Finding;
using domain::WebhookKind;
using domain::WebhookVerdict;

namespace {

struct Verdicts
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::words::Verdicts)

public:
    static QString webhook(WebhookKind kind)
    {
        switch (kind) {
        case WebhookKind::Voice:
            return tr("The voice webhook");
        case WebhookKind::Sms:
            return tr("The SMS webhook");
        case WebhookKind::Status:
            return tr("The status webhook");
        }
        return {};
    }

    // What the people on the phone would notice.
    static QString consequence(const WebhookVerdict &verdict)
    {
        switch (verdict.finding) {
        case Finding::Good:
            return tr("It answers as it should");
        case Finding::RefusedUnsigned:
        case Finding::AcceptedUnsigned:
            return tr("The Auth Token is needed to check this");
        default:
            break;
        }
        switch (verdict.kind) {
        case WebhookKind::Voice:
            return tr("Callers would hear an error");
        case WebhookKind::Sms:
            return tr("Texts would be lost");
        case WebhookKind::Status:
            return tr("ServiceFlow would not learn that calls ended");
        }
        return {};
    }

    static QString happened(const WebhookVerdict &verdict)
    {
        const QString who = webhook(verdict.kind);
        const qint64 ms = verdict.took.count();
        switch (verdict.finding) {
        case Finding::Good:
            //: %1 is "The voice webhook", %2 an HTTP status, %3 milliseconds. The same in the following texts.
            return tr("%1 answered %2 in %3 ms.").arg(who).arg(verdict.httpStatus).arg(ms);
        case Finding::HostNotFound:
            return tr("%1's host name was not found.").arg(who);
        case Finding::Refused:
            return tr("%1's server refused the connection.").arg(who);
        case Finding::Unreachable:
            return tr("%1 could not be reached.").arg(who);
        case Finding::TlsFailed:
            return tr("%1's secure connection failed.").arg(who);
        case Finding::TimedOut:
            return tr("%1 did not answer within 15 s, which is all that Twilio waits.").arg(who);
        case Finding::HttpStatus:
            return tr("%1 answered %2 after %3 ms.").arg(who).arg(verdict.httpStatus).arg(ms);
        case Finding::TooManyRedirects:
            return tr("%1 redirects again and again.").arg(who);
        case Finding::SignatureRefused:
            return tr("%1 answered %2 to a request signed as Twilio signs it.").arg(who).arg(verdict.httpStatus);
        case Finding::RefusedUnsigned:
            return tr("%1 is reachable and refuses unsigned requests, as it should.").arg(who);
        case Finding::AcceptedUnsigned:
            return tr("%1 answered an unsigned request, so this check proves nothing.").arg(who);
        case Finding::WrongContentType:
            return tr("%1 answered with a content type that Twilio does not take.").arg(who);
        case Finding::NotTwiml:
            return tr("%1 answered, but not with TwiML that can be read.").arg(who);
        case Finding::TooLarge:
            return tr("%1 answered with more than the 64 kB that Twilio takes.").arg(who);
        case Finding::NotAllowed:
            return tr("%1's address cannot be called.").arg(who);
        }
        return {};
    }

    static QString todo(const WebhookVerdict &verdict)
    {
        switch (verdict.finding) {
        case Finding::Good:
            return {};
        case Finding::HostNotFound:
            return tr("Check the host name in the address, and its DNS entry.");
        case Finding::Refused:
        case Finding::Unreachable:
        case Finding::TimedOut:
            return tr("Check that ServiceFlow's webhook service runs, and that a firewall lets Twilio through.");
        case Finding::TlsFailed:
            return tr("Check the certificate: its name, its date and its chain.");
        case Finding::HttpStatus:
            if (verdict.httpStatus == 404)
                return tr("The path in the address may be wrong.");
            if (verdict.httpStatus == 502 || verdict.httpStatus == 503 || verdict.httpStatus == 504)
                return tr("The web server in front of ServiceFlow could not reach the service behind it.");
            return tr("Look into the log of ServiceFlow's webhook service.");
        case Finding::TooManyRedirects:
            return tr("Let the address answer by itself, without a redirect.");
        case Finding::SignatureRefused:
            return tr(
                "The service may check with another Auth Token, or with another address than the configured one.");
        case Finding::RefusedUnsigned:
        case Finding::AcceptedUnsigned:
            return tr("Add the account's Auth Token as signing token.");
        case Finding::WrongContentType:
        case Finding::NotTwiml:
        case Finding::TooLarge:
            return tr("The service has to answer with TwiML: XML with the root element Response.");
        case Finding::NotAllowed:
            return tr("Correct the webhook address.");
        }
        return {};
    }
};

} // namespace

Message describe(const WebhookVerdict &verdict)
{
    return {Verdicts::consequence(verdict), Verdicts::happened(verdict), {}, Verdicts::todo(verdict)};
}

QString brief(const WebhookVerdict &verdict)
{
    const QString who = describe(verdict.kind);
    switch (verdict.finding) {
    case Finding::Good:
    case Finding::HttpStatus:
    case Finding::SignatureRefused:
        //: %1 is "Voice", %2 an HTTP status.
        return Verdicts::tr("%1 answered %2").arg(who).arg(verdict.httpStatus);
    case Finding::HostNotFound:
        return Verdicts::tr("%1: host not found").arg(who);
    case Finding::Refused:
        return Verdicts::tr("%1: connection refused").arg(who);
    case Finding::Unreachable:
        return Verdicts::tr("%1: not reachable").arg(who);
    case Finding::TlsFailed:
        return Verdicts::tr("%1: no secure connection").arg(who);
    case Finding::TimedOut:
        return Verdicts::tr("%1: no answer in time").arg(who);
    case Finding::TooManyRedirects:
        return Verdicts::tr("%1: too many redirects").arg(who);
    case Finding::RefusedUnsigned:
    case Finding::AcceptedUnsigned:
        return Verdicts::tr("needs the Auth Token");
    case Finding::WrongContentType:
        return Verdicts::tr("%1: wrong content type").arg(who);
    case Finding::NotTwiml:
        return Verdicts::tr("%1: no TwiML").arg(who);
    case Finding::TooLarge:
        return Verdicts::tr("%1: answer too large").arg(who);
    case Finding::NotAllowed:
        return Verdicts::tr("%1: address cannot be called").arg(who);
    }
    return {};
}

QString manualSteps(const WebhookVerdict &verdict)
{
    const QString address = domain::maskedUrl(verdict.webhook.url);
    QStringList steps;
    if (verdict.finding == Finding::RefusedUnsigned || verdict.finding == Finding::AcceptedUnsigned) {
        steps << Verdicts::tr("Open Twilio's Console, then the account's page with API keys and tokens.")
              << Verdicts::tr("Copy the Auth Token of this account.")
              << Verdicts::tr("Add it here as signing token. It is used for signed checks only.");
    } else {
        steps << Verdicts::tr("Call the address from outside, for example: curl -i -X POST %1").arg(address)
              << Verdicts::todo(verdict)
              << Verdicts::tr("Look into Twilio's Console under Monitor, Logs, Errors for this number.")
              << Verdicts::tr("When the address answers, choose Check again.");
    }
    QString text;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        //: A numbered step: %1 its number, %2 its text.
        text += Verdicts::tr("%1. %2").arg(i + 1).arg(steps[i]) + u'\n';
    }
    return text.chopped(1);
}

QString describe(domain::Environment environment)
{
    return environment == domain::Environment::Production ? Verdicts::tr("Production") : Verdicts::tr("Staging");
}

QString describe(WebhookKind kind)
{
    switch (kind) {
    case WebhookKind::Voice:
        return Verdicts::tr("Voice");
    case WebhookKind::Sms:
        return Verdicts::tr("SMS");
    case WebhookKind::Status:
        return Verdicts::tr("Status");
    }
    return {};
}

} // namespace phonedesk::words
