// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/comparednumber.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace phonedesk::inventory {

int ComparisonFigures::percentCorrect() const
{
    return managed == 0 ? -1 : int(qint64(correct) * 100 / managed);
}

QString whatIsTheMatter(const ComparedNumber &number)
{
    const QByteArray held =
        QCryptographicHash::hash(number.theirs.configuration.packed(), QCryptographicHash::Sha256).toHex().left(16);
    switch (number.finding) {
    case Finding::AsExpected:
        break;
    case Finding::Differs:
        return u"differs "_s + QString::fromLatin1(held);
    case Finding::NotManaged:
        return u"not managed"_s; // whatever its owner does with it
    case Finding::Missing:
        return u"missing"_s;
    }
    return {};
}

} // namespace phonedesk::inventory
