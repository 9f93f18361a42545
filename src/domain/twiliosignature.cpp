// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/twiliosignature.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

QByteArray twilioSignature(QByteArrayView authToken, const QString &url, const FormFields &fields)
{
    // QByteArray compares by bytes, whatever the locale.
    QMap<QByteArray, QList<QByteArray>> sorted;
    for (const auto &[name, value] : fields) {
        QList<QByteArray> &values = sorted[name.toUtf8()];
        if (const QByteArray utf8 = value.toUtf8(); !values.contains(utf8))
            values << utf8;
    }
    QByteArray signedText = url.toUtf8();
    for (auto it = sorted.begin(); it != sorted.end(); ++it) {
        std::ranges::sort(it.value());
        for (const QByteArray &value : std::as_const(it.value()))
            signedText += it.key() + value;
    }
    return QMessageAuthenticationCode::hash(signedText, authToken.toByteArray(), QCryptographicHash::Sha1).toBase64();
}

QString urlToSign(const QString &configuredUrl, bool dropsPort)
{
    // By hand, not with QUrl: any re-encoding of the path or query would break the signature.
    QString url = configuredUrl.section(u'#', 0, 0);
    const qsizetype start = url.indexOf("://"_L1);
    if (start < 0)
        return url;
    const qsizetype authority = start + 3;
    qsizetype end = authority;
    while (end < url.size() && url[end] != u'/' && url[end] != u'?')
        ++end;
    QString host = url.mid(authority, end - authority);
    host = host.mid(host.lastIndexOf(u'@') + 1);
    if (dropsPort && url.startsWith("https:"_L1, Qt::CaseInsensitive)) {
        const qsizetype colon = host.lastIndexOf(u':');
        if (colon > host.lastIndexOf(u']'))
            host.truncate(colon);
    }
    return url.left(authority) + host + url.mid(end);
}

} // namespace phonedesk::domain
