// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/uploaddevice.h"

#include <algorithm>
#include <cstring>

namespace phonedesk::http {

UploadDevice::UploadDevice(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadDevice::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_body.size() - m_position;
}

qint64 UploadDevice::readData(char *data, qint64 mostBytes)
{
    const qint64 bytes = std::min(mostBytes, qint64(m_body.size()) - m_position);
    if (bytes <= 0)
        return mostBytes == 0 ? 0 : -1;
    std::memcpy(data, m_body.constData() + m_position, size_t(bytes));
    m_position += bytes;
    return bytes;
}

qint64 UploadDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace phonedesk::http
