// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace phonedesk::domain {

// ASCII text of at most N characters without memory of its own: a hundred thousand SIDs take what they are long.
template <std::size_t N>
class ShortText
{
public:
    ShortText() = default;
    // What is longer, or no ASCII, is empty.
    explicit ShortText(std::string_view text) { take(text); }
    explicit ShortText(const QString &text)
    {
        const QByteArray bytes = text.toLatin1();
        take({bytes.constData(), std::size_t(bytes.size())});
    }

    bool isEmpty() const { return m_text[0] == '\0'; }
    QLatin1StringView view() const { return QLatin1StringView(m_text.data(), qsizetype(size())); }
    QString toString() const { return QString(view()); }

    friend bool operator==(const ShortText &, const ShortText &) = default;
    friend size_t qHash(const ShortText &text, size_t seed = 0) { return ::qHashBits(text.m_text.data(), N, seed); }

private:
    std::size_t size() const { return ::strnlen(m_text.data(), N); }
    void take(std::string_view text)
    {
        if (text.size() > N)
            return;
        for (const char c : text) {
            if (c <= ' ' || c > '~')
                return;
        }
        std::ranges::copy(text, m_text.begin()); // also nothing at nowhere
    }

    std::array<char, N> m_text{};
};

} // namespace phonedesk::domain
