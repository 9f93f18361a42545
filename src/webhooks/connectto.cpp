// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/connectto.h"

#include "http/client.h"

using namespace Qt::StringLiterals;

namespace phonedesk::webhooks {

core::Result<ConnectTo> connectToFromOptions(const QStringList &options)
{
    const auto refuse = [](const QString &option, const QString &why) {
        return core::fail({.kind = core::ErrorKind::Rejected,
                           .operation = u"options"_s,
                           .detail = u"--webhook-connect %1: %2"_s.arg(option, why)});
    };
    ConnectTo map;
    for (const QString &option : options) {
        const QString host = option.section(u'=', 0, 0).trimmed().toLower();
        const QUrl target(option.section(u'=', 1), QUrl::StrictMode);
        QUrl check;
        check.setScheme(u"https"_s);
        check.setHost(host, QUrl::StrictMode);
        if (host.isEmpty() || check.host().isEmpty())
            return refuse(option, u"expected HOST=http://127.0.0.1:PORT"_s);
        if (map.contains(host))
            return refuse(option, u"%1 is given twice"_s.arg(host));
        if (!http::isLoopback(target.host()) || target.scheme() != "http"_L1 || target.port() < 1 ||
            target.path().size() > 1 || !target.userInfo().isEmpty() || target.hasQuery() || target.hasFragment())
            return refuse(option, u"the address must be http://127.0.0.1:PORT"_s);
        map.insert(host, target);
    }
    return map;
}

} // namespace phonedesk::webhooks
