// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDebug>
#include <QString>

#include <cstddef>
#include <memory>

namespace phonedesk::core {

// A credential in memory. It cannot be printed, logged, compared or copied by accident, and wipes its buffer when it
// goes. `clone()` is for the one place that keeps it, `reveal()` for the one that writes it to a wire or keychain.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView utf8);
    // Takes what was typed and overwrites the string's own buffer (other copies of it are beyond our reach).
    static Secret takeFrom(QString &typed);

    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return qsizetype(m_size); }
    Secret clone() const;
    // Valid while this secret lives. Do not keep what it shows.
    QByteArrayView reveal() const;

private:
    void wipe();

    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace phonedesk::core
