// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organization.h"

namespace phonedesk::domain {

QString nameKey(const QString &name)
{
    // Upper case first: it knows that ß and SS are the same letters.
    return name.trimmed().normalized(QString::NormalizationForm_C).toUpper().toCaseFolded();
}

} // namespace phonedesk::domain
