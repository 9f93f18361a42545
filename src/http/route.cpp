// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/route.h"

#include <QSslCertificate>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace phonedesk::http {

namespace {

QString nameOf(const QSslCertificate &certificate,
               QStringList (QSslCertificate::*info)(QSslCertificate::SubjectInfo) const)
{
    for (const auto part :
         {QSslCertificate::CommonName, QSslCertificate::OrganizationalUnitName, QSslCertificate::Organization}) {
        if (const QStringList names = (certificate.*info)(part); !names.isEmpty())
            return names.first();
    }
    return QString::fromLatin1(certificate.serialNumber());
}

Certificate described(const QSslCertificate &certificate)
{
    return {.der = certificate.toDer(),
            .name = nameOf(certificate, &QSslCertificate::subjectInfo),
            .issuer = nameOf(certificate, &QSslCertificate::issuerInfo),
            .validFrom = certificate.effectiveDate().toUTC(),
            .validUntil = certificate.expiryDate().toUTC()};
}

} // namespace

QList<Certificate> certificatesIn(const QByteArray &pem)
{
    QList<Certificate> found;
    const auto certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    for (const QSslCertificate &certificate : certificates) {
        if (!certificate.isNull())
            found << described(certificate);
    }
    return found;
}

Certificate certificateOf(const QByteArray &der)
{
    const QSslCertificate certificate(der, QSsl::Der);
    return certificate.isNull() ? Certificate{.der = der} : described(certificate);
}

QString tlsLibrary()
{
    return QSslSocket::sslLibraryVersionString();
}

} // namespace phonedesk::http
