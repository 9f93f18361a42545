// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networktexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace phonedesk::ui {

using domain::NetworkFinding;

namespace {

struct NetworkTexts
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::NetworkTexts)
};

} // namespace

QString findingText(const domain::NetworkReport &report)
{
    switch (report.finding) {
    case NetworkFinding::Reached:
        //: %1 is a host's name, %2 a number of milliseconds
        return NetworkTexts::tr("%1 was reached and answered after %2 ms.")
            .arg(report.host, QLocale().toString(qlonglong(report.took.count())));
    case NetworkFinding::ProxyNotFound:
        return NetworkTexts::tr("The proxy's name was not found. Check the host.");
    case NetworkFinding::ProxyNotReached:
        return NetworkTexts::tr("The proxy does not answer. Check its host and port, and whether it is running.");
    case NetworkFinding::ProxyWantsPassword:
        return NetworkTexts::tr("The proxy refused the user and password, or wants some. Check both.");
    case NetworkFinding::ProxyRefused:
        //: %1 is a host's name
        return NetworkTexts::tr("The proxy answered, and does not lead to %1. Whoever runs it can allow that.")
            .arg(report.host);
    case NetworkFinding::NotAProxy:
        return NetworkTexts::tr("What answers there is no HTTP proxy. Check the port.");
    case NetworkFinding::NameNotFound:
        return NetworkTexts::tr("The name %1 was not found. Check the network connection; some networks need a proxy.")
            .arg(report.host);
    case NetworkFinding::NotTrusted:
        //: %1 is a host's name, %2 a technical text
        return NetworkTexts::tr("The certificate that was shown for %1 is not trusted (%2). If a proxy of your company "
                                "looks into connections, add its certificate below. A wrong clock is a cause, too.")
            .arg(report.host, report.detail);
    case NetworkFinding::NoAnswer:
        return NetworkTexts::tr("%1 did not answer in time.").arg(report.host);
    case NetworkFinding::NotReached:
        break;
    }
    return NetworkTexts::tr("%1 could not be reached. Check the network connection.").arg(report.host);
}

QString whyNoCertificates(const core::Error &error)
{
    if (error.kind == core::ErrorKind::Rejected)
        return NetworkTexts::tr("No certificate stands in this file. It has to be a PEM file: a text with “BEGIN "
                                "CERTIFICATE”.");
    return NetworkTexts::tr("This file could not be read.");
}

QString certificateText(const domain::TrustedCertificate &certificate, const words::Times &times)
{
    const QString until = QLocale().toString(times.day(certificate.validUntil), QLocale::LongFormat);
    if (certificate.name == certificate.issuer)
        //: %1 is a certificate's name, %2 a date
        return NetworkTexts::tr("%1, valid until %2").arg(certificate.name, until);
    //: %1 is a certificate's name, %2 who signed it, %3 a date
    return NetworkTexts::tr("%1, signed by %2, valid until %3").arg(certificate.name, certificate.issuer, until);
}

QString whyNoPassword(const core::Error &error)
{
    switch (error.kind) {
    case core::ErrorKind::CredentialMissing:
        return NetworkTexts::tr("It is not in the keychain any more. Requests go without it, and the proxy may refuse "
                                "them. Enter it again.");
    case core::ErrorKind::CredentialDenied:
        return NetworkTexts::tr("The keychain is locked, or refused to give it. Requests go without it, and the proxy "
                                "may refuse them. Unlock the keychain and try again, or enter the password anew.");
    case core::ErrorKind::Unreachable:
        return NetworkTexts::tr("The keychain does not answer. Requests go without it, and the proxy may refuse them. "
                                "Start the keychain and try again, or enter the password anew.");
    default:
        return NetworkTexts::tr("The keychain could not be read. Requests go without it, and the proxy may refuse "
                                "them. Try again, or enter the password anew.");
    }
}

} // namespace phonedesk::ui
