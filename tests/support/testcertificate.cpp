// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace phonedesk::testsupport {

TestCertificate TestCertificate::forHost(const QString &host, int days)
{
    const QTemporaryDir folder;
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                   u"-nodes"_s, u"-days"_s, QString::number(days), u"-subj"_s, u"/O=Test/CN="_s + host, u"-addext"_s,
                   u"subjectAltName=DNS:"_s + host, u"-keyout"_s, folder.filePath(u"key"_s), u"-out"_s,
                   folder.filePath(u"certificate"_s)});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        qWarning("openssl: %s", openssl.readAllStandardError().constData());
        return {};
    }
    QFile certificate(folder.filePath(u"certificate"_s));
    QFile key(folder.filePath(u"key"_s));
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        return {};
    return {.certificate = certificate.readAll(), .key = key.readAll()};
}

} // namespace phonedesk::testsupport
