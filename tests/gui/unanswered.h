// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace phonedesk::testsupport {

// Asked last, so for what no language answered: a text that is missing, or whose context is not the one of the file.
class Unanswered final : public QTranslator
{
public:
    mutable QStringList asked;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (*context != 'Q') // Qt's own
            asked += QLatin1StringView(context) + QLatin1StringView(": ") + QString::fromUtf8(text);
        return {};
    }
};

} // namespace phonedesk::testsupport
