// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace phonedesk::testsupport {

// A certificate that signs itself, made by openssl at this moment; nobody trusts it. PEM; empty where openssl failed.
// With -1 day it ended yesterday.
struct TestCertificate
{
    QByteArray certificate;
    QByteArray key;

    static TestCertificate forHost(const QString &host, int days = 2);
};

} // namespace phonedesk::testsupport
