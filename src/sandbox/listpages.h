// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace phonedesk::sandbox {

// Pages of number lists as they went over the wire, so that a hundred thousand numbers are written as JSON once. A
// page knows from which place to which it tells; a change at a place takes away the pages that tell of it, and no
// other.
class ListPages
{
public:
    struct Page
    {
        QByteArray body;
        QString next; // the link in it; empty: the last page
    };
    struct Range
    {
        qint64 from = 0; // the first place whose change, coming or going would change the page
        qint64 to = 0;
    };

    std::optional<Page> find(const QString &key) const;
    void keep(const QString &key, const QString &accountSid, const Range &range, const Page &page);
    void changed(const QString &accountSid, qint64 place);
    void clear(const QString &accountSid) { m_ranges.remove(accountSid), m_pages.remove(accountSid); }

private:
    struct Known
    {
        QString key;
        Range range;
    };
    QHash<QString, QList<Known>> m_ranges; // by account
    QHash<QString, QHash<QString, Page>> m_pages;
};

} // namespace phonedesk::sandbox
