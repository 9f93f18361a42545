// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace phonedesk::ui {

// Texts that many rows have in common, each kept once. An id stays what it is; nothing is ever taken out.
class TextPool
{
public:
    struct Text
    {
        QString text;
        QString lower;  // what is searched and sorted
        int weight = 0; // sorts before the text
    };

    quint32 id(const QString &text, int weight = 0);
    int find(const QString &text) const; // -1: not there; of those with weight 0
    const QString &text(quint32 id) const { return m_texts.at(id).text; }
    const QList<Text> &texts() const { return m_texts; }

    // By id, whether the text has `word` in it (lower case).
    std::vector<char> having(const QString &word) const;
    static int compare(const Text &a, const Text &b);
    int compare(quint32 a, quint32 b) const { return a == b ? 0 : compare(m_texts.at(a), m_texts.at(b)); }

private:
    QList<Text> m_texts;
    QHash<std::pair<QString, int>, quint32> m_ids;
};

} // namespace phonedesk::ui
