// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <cstring>
#include <utility>

namespace phonedesk::core {

Secret::Secret(QByteArrayView utf8) : m_size(std::size_t(utf8.size()))
{
    if (m_size == 0)
        return;
    m_data = std::make_unique<char[]>(m_size);
    std::memcpy(m_data.get(), utf8.data(), m_size);
}

Secret Secret::takeFrom(QString &typed)
{
    QByteArray utf8 = typed.toUtf8();
    Secret secret{QByteArrayView(utf8)};
    ::explicit_bzero(utf8.data(), std::size_t(utf8.size()));
    typed.fill(QChar(u'\0'));
    typed.clear();
    return secret;
}

Secret::Secret(Secret &&other) noexcept : m_data(std::move(other.m_data)), m_size(std::exchange(other.m_size, 0)) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::clone() const
{
    return Secret{reveal()};
}

QByteArrayView Secret::reveal() const
{
    return {m_data.get(), qsizetype(m_size)};
}

void Secret::wipe()
{
    if (m_data)
        ::explicit_bzero(m_data.get(), m_size);
    m_data.reset();
    m_size = 0;
}

} // namespace phonedesk::core
