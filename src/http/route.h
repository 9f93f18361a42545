// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace phonedesk::http {

// How requests leave this computer. Loopback takes none of it: it is reached directly.
struct Route
{
    enum class Way { System, Direct, Proxy };

    Way way = Way::System;
    QString host; // with Proxy, an HTTP proxy: CONNECT for https, whole URLs for http
    int port = 0;
    QString user;                                 // empty: the proxy asks for none
    std::shared_ptr<const core::Secret> password; // beside a user
    QList<QByteArray> certificates;               // trusted beside the system's, DER
};

// A certificate as people tell it from another.
struct Certificate
{
    QByteArray der;
    QString name; // whom it is for
    QString issuer;
    QDateTime validFrom; // UTC
    QDateTime validUntil;
};

// Every certificate in the text of a PEM file, whatever else stands there; none: not one.
QList<Certificate> certificatesIn(const QByteArray &pem);
// What is known of one that was kept; an empty name: it cannot be read.
Certificate certificateOf(const QByteArray &der);

// "OpenSSL 3.0.19": of the TLS library that is loaded.
QString tlsLibrary();

} // namespace phonedesk::http
