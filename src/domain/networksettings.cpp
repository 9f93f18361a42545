// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/networksettings.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

QList<NetworkField> faultyFields(const NetworkSettings &settings)
{
    QList<NetworkField> faulty;
    if (settings.proxy == ProxyKind::Manual) {
        const auto address = proxyAddressFromText(settings.proxyHost);
        if (!address || address->host != settings.proxyHost || address->port)
            faulty << NetworkField::ProxyHost;
        if (settings.proxyPort < 1 || settings.proxyPort > 65535)
            faulty << NetworkField::ProxyPort;
    }
    if (settings.deadline < NetworkSettings::shortestDeadline || settings.deadline > NetworkSettings::longestDeadline)
        faulty << NetworkField::Deadline;
    if (settings.atOnce < 1 || settings.atOnce > NetworkSettings::mostAtOnce)
        faulty << NetworkField::AtOnce;
    return faulty;
}

std::optional<ProxyAddress> proxyAddressFromText(const QString &text)
{
    QString address = text.trimmed();
    if (address.count(u':') > 1 && !address.contains(u'[') && !address.contains("://"_L1))
        address = u'[' + address + u']'; // an IPv6 address alone
    if (!address.contains("://"_L1))
        address.prepend("http://"_L1);
    const QUrl url(address, QUrl::StrictMode);
    const bool isPlain = url.isValid() && !url.host().isEmpty() && url.scheme() == "http"_L1 &&
                         url.userInfo().isEmpty() && url.path().size() <= 1 && !url.hasQuery() && !url.hasFragment() &&
                         url.port(1) != 0;
    if (!isPlain)
        return std::nullopt;
    return ProxyAddress{url.host(), url.port() > 0 ? std::optional(url.port()) : std::nullopt};
}

} // namespace phonedesk::domain
