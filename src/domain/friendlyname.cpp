// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/friendlyname.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

namespace {

const QString &partPattern()
{
    static const QString pattern = u"\\{[^{}]*\\}"_s;
    return pattern;
}

QString cut(const QString &name)
{
    if (name.size() <= longestFriendlyName)
        return name;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, name);
    characters.setPosition(longestFriendlyName);
    const qsizetype end = characters.isAtBoundary() ? longestFriendlyName : characters.toPreviousBoundary();
    return name.left(end).trimmed();
}

} // namespace

QString defaultNamePattern()
{
    return u"{organization} · {label}"_s;
}

QString unknownInNamePattern(const QString &pattern)
{
    QString rest = pattern;
    rest.remove(u"{organization}"_s).remove(u"{label}"_s);
    return QRegularExpression(partPattern() + u"|[{}]"_s).match(rest).captured();
}

QString friendlyName(const QString &pattern, const QString &organization, const QString &label)
{
    // In one go: a customer may be called "{label}".
    QString name;
    bool lacksAPart = false;
    qsizetype from = 0;
    auto parts = QRegularExpression(partPattern()).globalMatch(pattern);
    while (parts.hasNext()) {
        const QRegularExpressionMatch part = parts.next();
        name += pattern.mid(from, part.capturedStart() - from);
        from = part.capturedEnd();
        const QString value = part.captured() == "{label}"_L1 ? label.simplified() : organization.simplified();
        lacksAPart = lacksAPart || value.isEmpty();
        name += value;
    }
    name = (name + pattern.mid(from)).simplified();
    if (lacksAPart) {
        static const QRegularExpression joints(u"^[\\s·•|,;:/–—-]+|[\\s·•|,;:/–—-]+$"_s);
        name.remove(joints);
    }
    return cut(name);
}

} // namespace phonedesk::domain
