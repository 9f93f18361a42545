// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/leaks.h"

#include <QDirIterator>
#include <QFile>
#include <QStringConverter>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

Sought sought(const QString &what, const QByteArray &secret, const QByteArray &user)
{
    Sought sought{what, {secret, secret.toHex()}};
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encode(encoding);
        sought.forms << QByteArray(encode(QString::fromLatin1(secret)));
    }
    // Base64 works on three bytes at a time: what stands before shifts the letters. The first and last letters of each
    // depend on the neighbours and are left out.
    for (int before = 0; before < 3; ++before) {
        const QByteArray encoded = (QByteArray(before, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
        sought.forms << encoded.mid(before == 0 ? 0 : 4).chopped(3);
    }
    sought.forms << (user + ':' + secret).toBase64(QByteArray::OmitTrailingEquals).chopped(2);
    return sought;
}

QStringList leaksIn(const QByteArray &bytes, const QString &where, const QList<Sought> &all)
{
    QStringList leaks;
    for (const Sought &each : all) {
        for (const QByteArray &form : each.forms) {
            if (bytes.contains(form)) {
                leaks << u"%1 stands in %2"_s.arg(each.what, where);
                break;
            }
        }
    }
    return leaks;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    return files;
}

QStringList leaksBelow(const QString &folder, const QList<Sought> &all)
{
    QStringList leaks;
    const QStringList files = filesBelow(folder);
    for (const QString &path : files) {
        leaks << leaksIn(path.toUtf8(), u"the name of "_s + path, all);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            leaks << path + u" cannot be read"_s;
        else
            leaks << leaksIn(file.readAll(), path, all);
    }
    return leaks;
}

} // namespace phonedesk::e2e
