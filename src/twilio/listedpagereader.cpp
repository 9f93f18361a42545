// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/listedpagereader.h"

#include "domain/twilioaccount.h"
#include "twilio/timestamp.h"

#include <QSet>

#include <simdjson.h>

#include <array>
#include <string_view>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

namespace {

namespace json = simdjson::ondemand;
using domain::ListedConfiguration;
using std::string_view;

// What is read of a row: first what its configuration consists of, in that order, then the rest.
enum Column {
    Sid = ListedConfiguration::FieldCount,
    AccountSid,
    PhoneNumber,
    FriendlyName,
    DateCreated,
    DateUpdated,
    ColumnCount,
};

string_view nameOf(int column)
{
    constexpr std::array<string_view, ColumnCount - Sid> own{"sid",           "account_sid",  "phone_number",
                                                             "friendly_name", "date_created", "date_updated"};
    if (column >= Sid)
        return own.at(std::size_t(column - Sid));
    const QLatin1StringView name = ListedConfiguration::nameOf(ListedConfiguration::Field(column));
    return {name.data(), std::size_t(name.size())};
}

// Columns by the length of their names: of 35 names most are ruled out by that.
class ColumnNames
{
public:
    ColumnNames()
    {
        for (int column = 0; column < ColumnCount; ++column)
            m_byLength.at(nameOf(column).size()).emplace_back(nameOf(column), column);
    }
    int find(string_view name) const // -1: not read
    {
        if (name.size() >= m_byLength.size())
            return -1;
        for (const auto &[known, column] : m_byLength[name.size()]) {
            if (known == name)
                return column;
        }
        return -1;
    }

private:
    std::array<std::vector<std::pair<string_view, int>>, 32> m_byLength;
};

using Row = std::array<string_view, ColumnCount>;

// A SID's 32 hexadecimal digits: of a hundred thousand the rest need not be kept twice.
using SidNumber = std::pair<quint64, quint64>;

SidNumber numberOf(const domain::ShortSid &sid)
{
    const QLatin1StringView digits = sid.view().sliced(2);
    return {digits.first(16).toULongLong(nullptr, 16), digits.sliced(16).toULongLong(nullptr, 16)};
}

QByteArray bytesOf(string_view text)
{
    return QByteArray::fromRawData(text.data(), qsizetype(text.size()));
}

QString inWords(simdjson::error_code code)
{
    return QString::fromLatin1(simdjson::error_message(code));
}

// "Thu, 30 Jul 2015 23:19:04 +0000" is what Twilio writes, a hundred thousand times; whatever else it is takes longer.
qint64 secondsOf(string_view text)
{
    constexpr string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const auto digits = [text](std::size_t from, std::size_t count) {
        int number = 0;
        for (std::size_t i = from; i < from + count; ++i) {
            if (text[i] < '0' || text[i] > '9')
                return -1;
            number = number * 10 + (text[i] - '0');
        }
        return number;
    };
    if (text.size() == 31 && text.ends_with(" +0000") && text[16] == ' ' && text[19] == ':' && text[22] == ':') {
        const std::size_t month = months.find(text.substr(8, 3));
        const QDate date(digits(12, 4), int(month / 3) + 1, digits(5, 2));
        const int hour = digits(17, 2);
        const int minute = digits(20, 2);
        const int second = digits(23, 2);
        if (month != string_view::npos && date.isValid() && hour >= 0 && minute >= 0 && second >= 0) {
            const qint64 days = date.toJulianDay() - 2'440'588; // 1970-01-01
            return ((days * 24 + hour) * 60 + minute) * 60 + second;
        }
    }
    const QDateTime time = dateTime(QString::fromUtf8(text.data(), qsizetype(text.size())));
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}

} // namespace

struct ListedPageReader::Private
{
    bool readRow(json::object row, domain::ListedNumber &number);
    void take(const Row &row, domain::ListedNumber &number);

    const ColumnNames names;
    json::parser parser;
    json::document document;
    QByteArray body;
    QSet<SidNumber> seen;
    QSet<ListedConfiguration> configurations;
    ListedConfiguration lastConfiguration;
    QString lastAccount;
    QByteArray packed; // of the row that is read
    QString trouble;
};

ListedPageReader::ListedPageReader() : d(std::make_unique<Private>()) {}
ListedPageReader::~ListedPageReader() = default;

ListedPageReader::Links ListedPageReader::open(QByteArray body)
{
    d->body = std::move(body);
    d->body.reserve(d->body.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    const auto failed = [](const QString &why) {
        return Links{.next = {}, .trouble = why};
    };
    if (const auto error =
            d->parser.iterate(d->body.constData(), std::size_t(d->body.size()), std::size_t(d->body.capacity()))
                .get(d->document))
        return failed(inWords(error));
    json::value next;
    // Twilio says null on the last page. A page that says nothing is a piece of one.
    if (const auto error = d->document.find_field_unordered("next_page_uri").get(next))
        return failed(u"next_page_uri: "_s + inWords(error));
    Links links;
    bool isNull = false;
    if (next.is_null().get(isNull) == simdjson::SUCCESS && isNull)
        return links;
    string_view uri;
    if (const auto error = next.get_string().get(uri))
        return failed(u"next_page_uri: "_s + inWords(error));
    links.next = QString::fromUtf8(uri.data(), qsizetype(uri.size()));
    return links;
}

ListedPageReader::Rows ListedPageReader::rows()
{
    Rows page;
    const auto failed = [](const QString &why) {
        return Rows{.numbers = {}, .repeated = 0, .trouble = why};
    };
    d->document.rewind();
    json::array rows;
    if (const auto error = d->document.find_field_unordered("incoming_phone_numbers").get_array().get(rows))
        return failed(u"incoming_phone_numbers: "_s + inWords(error));
    page.numbers.reserve(1000);
    // A page that fails is asked for again: then none of its rows was seen.
    const auto failedAfterRows = [&](const QString &why) {
        for (const domain::ListedNumber &number : std::as_const(page.numbers))
            d->seen.remove(numberOf(number.sid));
        return failed(why);
    };
    for (auto element : rows) {
        json::object row;
        if (const auto error = element.get_object().get(row))
            return failedAfterRows(inWords(error));
        domain::ListedNumber number;
        if (!d->readRow(row, number))
            return failedAfterRows(d->trouble);
        const qsizetype before = d->seen.size();
        d->seen.insert(numberOf(number.sid));
        if (d->seen.size() == before)
            ++page.repeated;
        else
            page.numbers.append(std::move(number));
    }
    page.numbers.squeeze();
    d->body.clear();
    return page;
}

bool ListedPageReader::Private::readRow(json::object object, domain::ListedNumber &number)
{
    Row row;
    const auto failed = [this](const QString &why) {
        trouble = why;
        return false;
    };
    for (auto field : object) {
        string_view name;
        if (const auto error = field.unescaped_key().get(name))
            return failed(inWords(error));
        if (name == "capabilities") {
            json::object capabilities;
            if (field.value().get_object().get(capabilities) != simdjson::SUCCESS)
                continue; // not said: it may have both
            bool has = false;
            if (capabilities.find_field_unordered("voice").get_bool().get(has) == simdjson::SUCCESS)
                number.hasVoice = has;
            if (capabilities.find_field_unordered("sms").get_bool().get(has) == simdjson::SUCCESS)
                number.hasSms = has;
            continue;
        }
        const int column = names.find(name);
        if (column < 0)
            continue;
        json::value value;
        if (const auto error = field.value().get(value))
            return failed(inWords(error));
        bool isNull = false;
        if (value.is_null().get(isNull) == simdjson::SUCCESS && isNull)
            continue;
        if (const auto error = value.get_string().get(row.at(std::size_t(column))))
            return failed(u"%1: %2"_s.arg(QString::fromUtf8(bytesOf(name)), inWords(error)));
    }
    number.sid = domain::ShortSid(row[Sid]);
    if (!domain::isSid(number.sid.toString(), u"PN"))
        return failed(u"a number without a valid sid"_s);
    number.number = domain::ShortText<16>(row[PhoneNumber]);
    if (!row[PhoneNumber].starts_with('+') || number.number.isEmpty())
        return failed(u"%1 without a phone_number"_s.arg(number.sid.toString()));
    take(row, number);
    if (!domain::isSid(number.accountSid, u"AC"))
        return failed(u"%1 without a valid account_sid"_s.arg(number.sid.toString()));
    return true;
}

void ListedPageReader::Private::take(const Row &row, domain::ListedNumber &number)
{
    packed.resize(0);
    for (std::size_t field = 0; field < ListedConfiguration::FieldCount; ++field) {
        packed.append(row[field].data(), qsizetype(row[field].size()));
        packed.append('\n');
    }
    if (packed != lastConfiguration.packed()) {
        auto known = configurations.constFind(ListedConfiguration(packed));
        if (known == configurations.cend())
            known = configurations.insert(ListedConfiguration(QByteArray(packed.constData(), packed.size())));
        lastConfiguration = *known;
    }
    number.configuration = lastConfiguration;
    const QLatin1StringView account(row[AccountSid].data(), qsizetype(row[AccountSid].size()));
    if (lastAccount != account)
        lastAccount = account;
    number.accountSid = lastAccount;
    number.friendlyName = QString::fromUtf8(row[FriendlyName].data(), qsizetype(row[FriendlyName].size()));
    number.created = secondsOf(row[DateCreated]);
    number.updated = secondsOf(row[DateUpdated]);
}

} // namespace phonedesk::twilio
