// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errors.h"

#include "core/storageproblem.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace phonedesk::words {

using core::Effect;
using core::Error;
using core::ErrorKind;

namespace {

struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::words::Errors)

public:
    static QString withCode(const QString &sentence, const Error &error)
    {
        if (error.twilioCode == 0)
            return sentence;
        //: %1 is a sentence without its full stop, %2 a Twilio error code.
        return tr("%1 (Twilio %2).").arg(sentence.chopped(sentence.endsWith(u'.') ? 1 : 0)).arg(error.twilioCode);
    }

    // Twilio's own sentence, where it gave one.
    static QString quoted(const Error &error)
    {
        if (error.detail.isEmpty())
            return withCode(tr("Twilio refused this request."), error);
        //: %1 is Twilio's own message, in English.
        return withCode(tr("Twilio refused this request: “%1”.").arg(error.detail), error);
    }

    static bool isAbout(const Error &error, QLatin1StringView operation)
    {
        return error.operation.startsWith(operation);
    }

    // What the failed act did not do, in the words of that act.
    static QString notHappened(const Error &error)
    {
        if (error.effect == Effect::Unknown)
            return {};
        if (error.effect == Effect::Applied)
            return {};
        if (isAbout(error, "purchase"_L1))
            return tr("Nothing was bought.");
        if (isAbout(error, "release"_L1) && !isAbout(error, "release.gone"_L1))
            return tr("The number was not given back.");
        if (isAbout(error, "configure"_L1))
            return tr("Nothing was changed.");
        if (isAbout(error, "test"_L1) || isAbout(error, "save-account"_L1))
            return tr("Nothing was saved.");
        return {};
    }

    static Message known(const Error &error, const QString &subject);
    static Message byKind(const Error &error, const QString &subject);
    static Message storage(const Error &error);
};

// The codes of Twilio's error dictionary that an admin can do something about.
Message Errors::known(const Error &error, const QString &subject)
{
    switch (error.twilioCode) {
    case 20008:
        return {tr("These are Twilio's test credentials"),
                withCode(tr("Twilio's test credentials cannot search, list or configure numbers."), error),
                {},
                tr("Enter the live Account SID and its Auth Token, or an API key.")};
    case 20005:
    case 10001:
        return {tr("The Twilio account is not active"),
                withCode(tr("Twilio says that this account is not active."), error),
                {},
                tr("Often its balance is used up. Check billing in Twilio's Console, then try again.")};
    case 21404:
        return {tr("A trial account may have one number"),
                quoted(error),
                {},
                tr("Upgrade the account in Twilio's Console, or give its number back first.")};
    case 10002:
        return {
            tr("Not possible with a trial account"), quoted(error), {}, tr("Upgrade the account in Twilio's Console.")};
    case 21422:
        //: %1 is a phone number.
        return {tr("%1 is no longer available").arg(subject.isEmpty() ? tr("This number") : subject),
                withCode(tr("%1 is no longer available.").arg(subject.isEmpty() ? tr("This number") : subject), error),
                {},
                tr("Choose another number.")};
    case 21421:
        return {tr("Not a phone number"),
                withCode(tr("Twilio does not take this as a phone number."), error),
                {},
                tr("Search again and choose another number.")};
    case 21402:
    case 21502:
        return {tr("Twilio does not take a webhook address"), quoted(error), {}, tr("Correct the webhook address.")};
    case 21631:
    case 21613:
    case 21615:
        return {tr("This number needs an address"),
                quoted(error),
                {},
                tr("Choose a number without this requirement. Phone Desk files no addresses.")};
    case 21649:
    case 21650:
    case 21651:
        return {tr("This number needs a regulatory bundle"),
                quoted(error),
                {},
                tr("Choose another number, or have the bundle approved in Twilio's Console first.")};
    case 22221:
    case 22222:
        return {tr("An emergency address stands in the way"),
                withCode(tr("Twilio releases no number that has an emergency address."), error),
                {},
                tr("Remove the address in Twilio's Console; that takes some minutes. Then try again.")};
    case 22300:
        return {tr("Twilio blocks new numbers for this account"), quoted(error), {}, tr("Ask Twilio's support.")};
    default:
        return {};
    }
}

Message Errors::storage(const Error &error)
{
    const auto problem = core::storageProblem(error);
    const QString title = tr("The database could not be used");
    switch (problem.value_or(core::StorageProblem::Failed)) {
    case core::StorageProblem::Locked:
        return {title, tr("Another program holds the database."), {}, tr("Close it or wait a moment, then try again.")};
    case core::StorageProblem::ReadOnly:
    case core::StorageProblem::NotPermitted:
        return {title,
                tr("The database cannot be written: this user has no right to its file or folder."),
                {},
                tr("Give this user the right to write there, or choose another place with --database.")};
    case core::StorageProblem::Full:
        return {title, tr("The disk is full."), {}, tr("Make room on the disk, then try again.")};
    case core::StorageProblem::Damaged:
        return {title,
                tr("The database file is damaged. It was left as it is."),
                {},
                tr("Put a copy of it back, or start with another file: --database.")};
    case core::StorageProblem::Newer:
        return {title,
                tr("The database was made by a newer version of Phone Desk. It was left as it is."),
                {},
                tr("Use that version, or start with another file: --database.")};
    case core::StorageProblem::NotADatabase:
        return {title,
                tr("The file is not a database of Phone Desk. It was left as it is."),
                {},
                tr("Start with another file: --database.")};
    case core::StorageProblem::NoSuchFolder:
        return {title,
                tr("The database's folder is not there and cannot be made."),
                {},
                tr("Make the folder, or choose another place with --database.")};
    case core::StorageProblem::Failed:
        break;
    }
    //: %1 is a technical text, in English.
    return {title,
            tr("The database on this computer could not be read or written (%1).").arg(error.detail),
            {},
            tr("Try again. If it stays so, copy the details for support.")};
}

Message Errors::byKind(const Error &error, const QString &subject)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return {tr("The set-up was interrupted"),
                tr("Phone Desk ended before this step was finished."),
                {},
                tr("Go on, or leave it unfinished.")};
    case ErrorKind::Timeout:
        return {tr("Twilio did not answer in time"),
                tr("Twilio did not answer in time."),
                {},
                tr("Try again in a moment.")};
    case ErrorKind::Unreachable:
        if (isAbout(error, "keychain"_L1))
            return {tr("This computer offers no keychain"),
                    tr("This computer offers no keychain."),
                    {},
                    tr("The key can be kept in memory until Phone Desk quits; it is written nowhere.")};
        if (error.detail.startsWith("the proxy"_L1)) // as http::unreachabilityOf() reads it
            return {tr("The proxy did not lead to Twilio"),
                    tr("This computer's proxy did not let the request through."),
                    {},
                    tr("Check the proxy in the settings, under Network.")};
        return {tr("Twilio cannot be reached"),
                tr("This computer could not reach Twilio."),
                {},
                tr("Check the network connection, then try again.")};
    case ErrorKind::Tls:
        return {tr("No secure connection to Twilio"),
                tr("The secure connection to Twilio could not be made (%1).").arg(error.detail),
                {},
                tr("A proxy or a wrong clock on this computer are common causes.")};
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
        return {tr("Twilio refused this request"),
                quoted(error),
                {},
                tr("The key may be wrong or deleted, or the account may be barred from this.")};
    case ErrorKind::NotFound:
        if (isAbout(error, "sandbox"_L1))
            return {tr("The demo could not start"),
                    tr("The simulated Twilio is not installed beside Phone Desk."),
                    {},
                    tr("Install Phone Desk again.")};
        if (isAbout(error, "open-account"_L1))
            return {tr("The account is not on this desk"),
                    tr("This desk does not have the Twilio account."),
                    {},
                    tr("Add the account, then try again.")};
        if (isAbout(error, "release.gone"_L1))
            return {tr("Twilio does not have this number yet"),
                    tr("Twilio does not have %1 in this account.").arg(subject.isEmpty() ? tr("this number") : subject),
                    {},
                    tr("Bring it back in Twilio's Console first, under Released numbers. That is a new purchase, and "
                       "possible for ten days. Then try again here.")};
        return {tr("Not found at Twilio"),
                withCode(
                    tr("Twilio does not know %1 in this account.").arg(subject.isEmpty() ? tr("this number") : subject),
                    error),
                {},
                tr("It may have been released, or belong to another account.")};
    case ErrorKind::Conflict:
        if (isAbout(error, "organization"_L1))
            return {tr("This name is taken"),
                    tr("An organisation of this name exists."),
                    {},
                    tr("Choose it from the list.")};
        if (isAbout(error, "account.removed"_L1))
            return {tr("The account is removed from this desk"),
                    tr("The Twilio account is removed from this desk, so Twilio was not asked."),
                    {},
                    tr("Add the account again by its SID; its numbers and history are still here.")};
        if (isAbout(error, "account.remove"_L1))
            return {tr("A number of this account is unfinished"),
                    tr("A number is still being set up with this account. Nothing was removed."),
                    {},
                    tr("Finish it, or give it back, under Unfinished. Then remove the account.")};
        if (isAbout(error, "account.add"_L1))
            return {tr("This account is connected already"), tr("Somebody has just connected this account."), {}, {}};
        if (isAbout(error, "journal.begin"_L1))
            return {tr("This number is being set up already"),
                    tr("An unfinished set-up of %1 exists.").arg(subject.isEmpty() ? tr("this number") : subject),
                    {},
                    tr("Open it under Unfinished.")};
        if (isAbout(error, "connect.managed"_L1))
            return {tr("Phone Desk manages this number already"),
                    tr("%1 belongs to %2 in Phone Desk. Nothing was changed.")
                        .arg(subject.isEmpty() ? tr("The number") : subject, error.detail),
                    {},
                    tr("Look at it in the list of numbers.")};
        if (isAbout(error, "connect.changed"_L1) || isAbout(error, "restore.changed"_L1))
            //: %1 lists Twilio's names of settings: "VoiceUrl, SmsUrl"
            return {tr("Somebody changed it meanwhile"),
                    tr("Since it was shown, this changed at Twilio: %1. Nothing was overwritten.").arg(error.detail),
                    {},
                    tr("Look at it again, then decide.")};
        if (isAbout(error, "release.protected"_L1))
            return {tr("This number is protected"),
                    tr("%1 is protected from being released, so Twilio was not asked.")
                        .arg(subject.isEmpty() ? tr("This number") : subject),
                    {},
                    tr("Whoever may release it takes the protection off first, in its details.")};
        if (isAbout(error, "release.emergency"_L1))
            return {tr("An emergency address stands in the way"),
                    tr("%1 has an emergency address, and Twilio releases no such number.")
                        .arg(subject.isEmpty() ? tr("This number") : subject),
                    {},
                    tr("Remove the address in Twilio's Console; that takes some minutes. Then try again.")};
        if (isAbout(error, "purchase"_L1))
            return {tr("The account already owns this number"),
                    tr("The account owns %1 already, and this set-up did not buy it.")
                        .arg(subject.isEmpty() ? tr("this number") : subject),
                    {},
                    tr("Take it over, with its webhooks set as shown, or leave it.")};
        if (isAbout(error, "verify"_L1) || isAbout(error, "configure"_L1))
            return {tr("Twilio stores something else"),
                    tr("Twilio's stored webhooks are not the ones that were asked for."),
                    {},
                    tr("Somebody may have changed them in between. Set them again, or leave it unfinished.")};
        return {tr("It was changed in the meantime"),
                tr("It was changed by somebody else in the meantime."),
                {},
                tr("Look at it again, then decide.")};
    case ErrorKind::RateLimited:
        return {tr("Twilio is limiting requests"),
                withCode(tr("Twilio takes no more requests for the moment."), error),
                {},
                tr("Try again in a moment.")};
    case ErrorKind::Rejected:
        if (isAbout(error, "release.confirm"_L1))
            return {tr("This is another number"),
                    tr("What was typed is not this number."),
                    {},
                    tr("Type the number that stands above, in any form.")};
        if (isAbout(error, "verify"_L1))
            return {tr("Not verified"),
                    tr("The webhooks did not all answer as they should."),
                    {},
                    tr("Mend the webhook, then check again.")};
        if (isAbout(error, "create-organization"_L1))
            return {tr("This name cannot be used"), tr("A name has 1 to 120 characters."), {}, {}};
        return {tr("Twilio refused this request"), quoted(error), {}, {}};
    case ErrorKind::NotAvailable:
        return {tr("No longer available"),
                withCode(tr("%1 is no longer available.").arg(subject.isEmpty() ? tr("This number") : subject), error),
                {},
                tr("Choose another number.")};
    case ErrorKind::ServerFault:
        return {tr("Twilio has a fault"),
                withCode(error.httpStatus ? tr("Twilio answered %1.").arg(error.httpStatus)
                                          : tr("Twilio answered with a fault."),
                         error),
                {},
                tr("This is Twilio's fault. Try again in a moment.")};
    case ErrorKind::BadReply:
        if (isAbout(error, "sandbox"_L1))
            return {tr("The demo could not start"),
                    tr("The simulated Twilio did not start (%1).").arg(error.detail),
                    {},
                    tr("Start the demo again.")};
        return {tr("Twilio's answer could not be read"),
                tr("Twilio's answer could not be read (%1).").arg(error.detail),
                {},
                tr("Try again. If it stays so, copy the details for support.")};
    case ErrorKind::Storage:
        return storage(error);
    case ErrorKind::CredentialMissing:
        return {tr("The account's key is not on this computer"),
                tr("The keychain has no key for this account, or it is locked."),
                {},
                tr("Unlock the keychain and try again, or enter the key again.")};
    case ErrorKind::CredentialDenied:
        return {tr("The keychain is locked"),
                isAbout(error, "keychain.read"_L1) ? tr("The keychain is locked, or it did not give the key.")
                                                   : tr("The keychain is locked, or it refused. Nothing was changed."),
                {},
                tr("Unlock it or allow Phone Desk to use it, then try again.")};
    }
    return {};
}

} // namespace

QString Message::text() const
{
    QStringList sentences{happened, notHappened, todo};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

Message describe(const Error &error, const QString &subject)
{
    Message message = Errors::known(error, subject);
    if (message.title.isEmpty())
        message = Errors::byKind(error, subject);
    message.notHappened = Errors::notHappened(error);
    return message;
}

QString brief(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::ServerFault:
    case ErrorKind::BadReply:
        return error.httpStatus != 0 ? Errors::tr("Twilio answered %1").arg(error.httpStatus) : describe(error).title;
    case ErrorKind::NotAvailable:
        return Errors::tr("no longer available");
    case ErrorKind::Timeout:
        return Errors::tr("no answer in time");
    case ErrorKind::Cancelled:
        return Errors::tr("interrupted");
    case ErrorKind::Storage:
        return Errors::tr("the database could not be written");
    default:
        return describe(error).title;
    }
}

} // namespace phonedesk::words
