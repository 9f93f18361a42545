// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listednumber.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace phonedesk::twilio {

// Reads the pages of one listing of IncomingPhoneNumbers.json, one after the other, on whatever thread has the time
// (never on two at once). Texts that numbers have in common are kept once for the whole listing, and a SID that an
// earlier page had is left out: lists are live, and a row can move from one page to the next.
class ListedPageReader
{
public:
    ListedPageReader();
    ~ListedPageReader();
    ListedPageReader(const ListedPageReader &) = delete;
    ListedPageReader &operator=(const ListedPageReader &) = delete;

    // First the way on, so that the next page can be on its way while the rows of this one are read.
    struct Links
    {
        QString next;    // as it came; empty: this is the last page
        QString trouble; // in words, where the body is not a page; then there are no rows
    };
    Links open(QByteArray body);

    struct Rows
    {
        QList<domain::ListedNumber> numbers; // those that no earlier page had
        qint64 repeated = 0;                 // left out
        QString trouble;                     // in words: none of the page counts
    };
    Rows rows();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phonedesk::twilio
