// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/twiml.h"

#include <QStringList>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace phonedesk::webhooks {

namespace {

constexpr qsizetype longestHeard = 1000;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

tl::expected<QString, QString> heardIn(const QByteArray &twiml)
{
    if (twiml.isEmpty())
        return tl::unexpected(u"the answer is empty"_s);
    if (isSpace(twiml.front()))
        return tl::unexpected(u"the answer begins with a blank line or space"_s);
    QXmlStreamReader reader(twiml);
    QStringList said;
    bool hasRoot = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (!hasRoot && reader.name() != "Response"_L1)
            return tl::unexpected(u"the root element is <%1>, not <Response>"_s.arg(reader.name()));
        hasRoot = true;
        if (reader.name() == "Say"_L1)
            said << reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    }
    if (reader.hasError())
        return tl::unexpected(u"XML, line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString()));
    said.removeAll(QString());
    return said.join(u' ').left(longestHeard);
}

bool isTwimlType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type == "text/xml" || type == "application/xml" || type == "text/html" ||
           (type.startsWith("application/") && type.endsWith("+xml"));
}

} // namespace phonedesk::webhooks
