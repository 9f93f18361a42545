// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/endpoints.h"

#include "http/client.h"

#include <QSet>
#include <QString>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

namespace {

constexpr std::array<std::pair<QStringView, QUrl Endpoints::*>, 4> products{{
    {u"api", &Endpoints::api},
    {u"pricing", &Endpoints::pricing},
    {u"monitor", &Endpoints::monitor},
    {u"messaging", &Endpoints::messaging},
}};

// What is wrong with an address; empty: nothing.
QString objection(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return u"is not a URL"_s;
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() || url.path().size() > 1)
        return u"may have only scheme, host and port"_s;
    if (http::isLoopback(url.host()))
        return url.scheme() == "http"_L1 ? QString() : u"must be plain http on loopback"_s;
    const bool isTwilio = url.host().endsWith(".twilio.com"_L1) && url.scheme() == "https"_L1 && url.port(443) == 443;
    return isTwilio ? QString() : u"is neither on loopback (http://127.0.0.1:PORT) nor https at twilio.com"_s;
}

core::Result<Endpoints> refuse(const QString &option, const QString &why)
{
    return core::fail({.kind = core::ErrorKind::Rejected,
                       .operation = u"options"_s,
                       .detail = u"--twilio-url %1: %2"_s.arg(option, why)});
}

} // namespace

core::Result<Endpoints> Endpoints::fromOptions(const QStringList &options)
{
    Endpoints endpoints;
    QSet<QString> named;
    for (const QString &option : options) {
        const QString product = option.section(u'=', 0, 0);
        const auto it = std::ranges::find(products, product, [](const auto &entry) { return entry.first; });
        if (it == products.end() || !option.contains(u'='))
            return refuse(option, u"expected api=, pricing=, monitor= or messaging= and an address"_s);
        if (named.contains(product))
            return refuse(option, u"%1 is given twice"_s.arg(product));
        named.insert(product);
        const QUrl url(option.mid(product.size() + 1), QUrl::StrictMode);
        if (const QString why = objection(url); !why.isEmpty())
            return refuse(option, u"the address "_s + why);
        endpoints.*(it->second) = url;
        (endpoints.*(it->second)).setPath(QString());
    }
    for (const auto &[product, member] : products) {
        if (!named.contains(product.toString()) && http::isLoopback(endpoints.api.host()))
            endpoints.*member = endpoints.api;
        if (http::isLoopback((endpoints.*member).host()) != http::isLoopback(endpoints.api.host()))
            return refuse(options.join(u' '), u"all addresses must be on loopback, or none"_s);
    }
    return endpoints;
}

bool Endpoints::isTest() const
{
    return http::isLoopback(api.host());
}

} // namespace phonedesk::twilio
