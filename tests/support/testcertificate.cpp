// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace phonedesk::testsupport {

namespace {

bool runOpenssl(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    if (openssl.waitForFinished() && openssl.exitCode() == 0)
        return true;
    qWarning("openssl: %s", openssl.readAllStandardError().constData());
    return false;
}

} // namespace

TestCertificate TestCertificate::forHost(const QString &host, int days)
{
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"key"_s);
    const QString file = folder.filePath(u"certificate"_s);
    const QStringList request{u"req"_s,
                              u"-newkey"_s,
                              u"ec"_s,
                              u"-pkeyopt"_s,
                              u"ec_paramgen_curve:prime256v1"_s,
                              u"-nodes"_s,
                              u"-subj"_s,
                              u"/O=Test/CN="_s + host,
                              u"-addext"_s,
                              u"subjectAltName=DNS:"_s + host,
                              u"-keyout"_s,
                              keyFile,
                              u"-out"_s,
                              file};
    const QString lasting = QString::number(days);
    // "req" makes none that has expired; "x509" does.
    const bool isMade = days > 0 ? runOpenssl(request + QStringList{u"-x509"_s, u"-days"_s, lasting})
                                 : runOpenssl(request + QStringList{u"-new"_s}) &&
                                       runOpenssl({u"x509"_s, u"-req"_s, u"-in"_s, file, u"-signkey"_s, keyFile,
                                                   u"-days"_s, lasting, u"-out"_s, file});
    QFile certificate(file);
    QFile key(keyFile);
    if (!isMade || !certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        return {};
    return {.certificate = certificate.readAll(), .key = key.readAll()};
}

} // namespace phonedesk::testsupport
