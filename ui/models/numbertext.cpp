// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numbertext.h"

#include "domain/urlset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    QString key;  // in JSON
    QString head; // elsewhere
    QString (*value)(const NumberRow &);
    bool isOfPeople = false;
};

QString time(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

template <domain::UrlPlace place>
QString url(const NumberRow &row)
{
    return row.urls.section(u'\n', int(place), int(place));
}

QList<Column> columns()
{
    return {
        {u"number"_s, NumberRow::tr("Number"),
         [](const NumberRow &row) {
             return row.number.toString();
         }},
        {u"organisation"_s, NumberRow::tr("Organisation"), [](const NumberRow &row) { return row.organization; }, true},
        {u"label"_s, NumberRow::tr("Label"), [](const NumberRow &row) { return row.label; }, true},
        {u"status"_s, NumberRow::tr("Status"),
         [](const NumberRow &row) {
             return standingText(row.standing, row.isUnfinished);
         }},
        {u"health"_s, NumberRow::tr("Health"),
         [](const NumberRow &row) {
             return row.health;
         }},
        {u"checkedAt"_s, NumberRow::tr("Checked"),
         [](const NumberRow &row) {
             return time(row.checkedAt);
         }},
        {u"voiceUrl"_s, NumberRow::tr("Voice URL"), url<domain::UrlPlace::Voice>},
        {u"smsUrl"_s, NumberRow::tr("SMS URL"), url<domain::UrlPlace::Sms>},
        {u"statusUrl"_s, NumberRow::tr("Status URL"), url<domain::UrlPlace::Status>},
        {u"monthly"_s, NumberRow::tr("Monthly"),
         [](const NumberRow &row) {
             return row.monthly ? row.monthly->toDecimal() : QString();
         }},
        {u"currency"_s, NumberRow::tr("Currency"),
         [](const NumberRow &row) {
             return row.monthly ? row.monthly->currency() : QString();
         }},
        {u"addedAt"_s, NumberRow::tr("Added"),
         [](const NumberRow &row) {
             return time(row.addedAt);
         }},
        {u"protected"_s, NumberRow::tr("Protected"),
         [](const NumberRow &row) {
             return row.isProtected ? NumberRow::tr("yes") : QString();
         }},
        {u"twilioSid"_s, NumberRow::tr("Twilio SID"),
         [](const NumberRow &row) {
             return row.twilioSid;
         }},
        {u"accountSid"_s, NumberRow::tr("Account SID"),
         [](const NumberRow &row) {
             return row.accountSid;
         }},
    };
}

// What a spreadsheet would compute ("=HYPERLINK(...)") is a text to it with an apostrophe before.
QString defused(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()) ? u'\'' + text : text;
}

QString field(const QString &text, TextForm form)
{
    if (form == TextForm::Tsv)
        return text.simplified();
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}

QByteArray asJson(const QList<NumberRow> &rows)
{
    const QList<Column> all = columns();
    QJsonArray list;
    for (const NumberRow &row : rows) {
        QJsonObject object;
        for (const Column &column : all) {
            const QString value = column.value(row);
            if (column.key == "protected"_L1)
                object.insert(column.key, row.isProtected);
            else
                object.insert(column.key, value.isEmpty() ? QJsonValue() : QJsonValue(value));
        }
        list.append(object);
    }
    return QJsonDocument(list).toJson();
}

} // namespace

QByteArray asText(const QList<NumberRow> &rows, TextForm form)
{
    if (form == TextForm::Json)
        return asJson(rows);
    const QList<Column> all = columns();
    const QString separator = form == TextForm::Tsv ? u"\t"_s : u","_s;
    const QString end = form == TextForm::Tsv ? u"\n"_s : u"\r\n"_s;
    QStringList fields;
    for (const Column &column : all)
        fields += field(column.head, form);
    QByteArray text = (fields.join(separator) + end).toUtf8();
    for (const NumberRow &row : rows) {
        fields.clear();
        for (const Column &column : all) {
            const QString value = column.value(row);
            fields += field(column.isOfPeople ? defused(value) : value, form);
        }
        text += (fields.join(separator) + end).toUtf8();
    }
    return text;
}

} // namespace phonedesk::ui
