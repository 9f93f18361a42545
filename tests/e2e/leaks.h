// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace phonedesk::e2e {

// One thing that must stand nowhere, in every form in which it could be written down by mistake.
struct Sought
{
    QString what; // "Auth Token"
    QList<QByteArray> forms;
};

// As it is, in UTF-16 of both byte orders, in base64 (each of its three alignments), in hex, and in base64 as the
// password of `user`.
Sought sought(const QString &what, const QByteArray &secret, const QByteArray &user);

// Which of them stand in `bytes`; what they were found in is part of each line.
QStringList leaksIn(const QByteArray &bytes, const QString &where, const QList<Sought> &all);
// In every file below `folder`, hidden ones and names included.
QStringList leaksBelow(const QString &folder, const QList<Sought> &all);
QStringList filesBelow(const QString &folder);

} // namespace phonedesk::e2e
