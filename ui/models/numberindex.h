// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/numberquery.h"
#include "ui/models/numberrow.h"
#include "ui/models/textpool.h"

#include <array>
#include <vector>

namespace phonedesk::ui {

enum class NumberField { Number, Organization, Label, Status, Health, Webhooks, Price, Added };
inline constexpr std::array allNumberFields{NumberField::Number, NumberField::Organization, NumberField::Label,
                                            NumberField::Status, NumberField::Health,       NumberField::Webhooks,
                                            NumberField::Price,  NumberField::Added};
QString name(NumberField column); // "organization": how settings remember it

struct NumberSort
{
    NumberField column = NumberField::Added;
    Qt::SortOrder order = Qt::DescendingOrder;

    bool operator==(const NumberSort &) const = default;
};

// What the table shows of all rows. Empty parts let everything through.
struct NumberFilter
{
    QString text; // see NumberQuery
    QString organizationId;
    QString accountSid;
    bool onlyUnfinished = false;
    bool onlyAttention = false;

    bool isEmpty() const { return *this == NumberFilter{}; }
    bool operator==(const NumberFilter &) const = default;
};

// How many rows there are of each organisation.
struct NumberCounts
{
    struct OfOrganization
    {
        QString name;
        int all = 0;
        int active = 0;

        bool operator==(const OfOrganization &) const = default;
    };

    int all = 0;
    int unfinished = 0;
    int attention = 0;
    QHash<QString, OfOrganization> organizations; // by id

    bool operator==(const NumberCounts &) const = default;
};

// All rows of the numbers table, so kept that a hundred thousand are searched and ordered at once: texts that many rows
// have in common stand in pools, and a word is looked for once in each of those. A row's slot is its place for good.
class NumberIndex
{
public:
    // One for each row, with what orders it: a value, for another thread.
    struct SortItem
    {
        quint64 primary = 0; // the value; or an id into `texts` or `prices`
        quint64 added = 0;
        quint64 number = 0;
        int slot = 0;
        bool isUnfinished = false;
    };
    struct SortJob
    {
        NumberSort sort;
        std::vector<SortItem> items;
        QList<TextPool::Text> texts;
        QList<std::optional<core::Money>> prices;
    };
    static std::vector<int> sorted(SortJob job);

    int find(const QString &key) const { return m_slots.value(key, -1); }
    int add(const NumberRow &row);
    void replace(int slot, const NumberRow &row);
    void remove(int slot); // which a later row may get
    void clear();
    void reserve(int rows);
    NumberRow row(int slot) const;
    const QString &key(int slot) const { return m_details[std::size_t(slot)].key; }
    int size() const { return int(m_slots.size()); }
    int slotCount() const { return int(m_facets.size()); } // free ones included
    bool isUsed(int slot) const { return m_facets[std::size_t(slot)].isUsed; }
    // Grows when a matcher made before does not hold any more.
    qsizetype vocabulary() const;
    // What these rows cost: each price and how often it is paid.
    QList<std::pair<std::optional<core::Money>, int>> costOf(const std::vector<int> &rows) const;

    // The order that there is; it is total, and the same each time.
    bool isBefore(int a, int b, NumberSort sort) const;
    SortJob sortJob(NumberSort sort) const;

    // `now`: for how long a number may be unfinished is a matter of time.
    bool needsAttention(int slot, const QDateTime &now) const;
    NumberCounts counts(const QString &accountSid, const QDateTime &now) const;

    // A filter made ready for the rows that there are now. It holds until vocabulary() grows.
    class Matcher
    {
    public:
        bool passes(int slot) const;

    private:
        friend class NumberIndex;

        struct Word
        {
            NumberQuery::Word word;
            QString sid; // where the word may be part of one
            std::vector<char> standings;
            std::vector<char> names;
            std::vector<char> labels;
            std::vector<char> healths;
            std::vector<char> webhooks;
            std::vector<char> urls;
        };
        bool matches(int slot) const;

        const NumberIndex *m_index = nullptr;
        NumberFilter m_filter;
        NumberQuery m_query;
        std::vector<Word> m_words;
        int m_organization = -1; // -1: any; -2: none has it
        int m_account = -1;
        QDateTime m_now;
    };
    Matcher matcher(const NumberFilter &filter, const QDateTime &now) const;

private:
    struct Facets
    {
        quint32 organization = 0; // into m_organizations, and its name into m_names
        quint32 name = 0;
        quint32 account = 0;
        quint32 label = 0;
        quint32 health = 0;
        quint32 webhooks = 0;
        quint32 urls = 0;
        quint32 price = 0;
        domain::PhoneNumberStatus standing = domain::PhoneNumberStatus::Pending;
        Mark mark = Mark::None;
        bool isUsed = false;
        bool isPaid = false;
        bool isUnfinished = false;
        bool isProtected = false;
        bool mayDisconnect = false;
        bool isNumber = false; // the key is a number's id, not a run's
    };
    struct Details
    {
        QString key;
        QString twilioSid;
        domain::E164Number number;
        quint64 digits = 0; // as text sorts: 15 digits, filled up with zeros
        qint64 added = 0;
        qint64 checked = 0; // 0: never
    };

    void put(int slot, const NumberRow &row);
    static std::size_t standingOf(const Facets &facets);
    static std::vector<char> standingsHaving(const QString &word);
    const TextPool *poolOf(NumberField column) const; // null: it is no text
    quint64 primary(int slot, NumberField column) const;
    quint32 priceId(const std::optional<core::Money> &monthly);

    std::vector<Facets> m_facets; // by slot, as m_details
    std::vector<Details> m_details;
    std::vector<int> m_free;
    QHash<QString, int> m_slots;      // by key
    QHash<int, QString> m_runs;       // of those that have an open one
    QHash<int, QDateTime> m_released; // of those that were given back: when
    TextPool m_organizations;
    TextPool m_names;
    TextPool m_accounts;
    TextPool m_labels;
    TextPool m_healths; // with their mark
    TextPool m_webhooks;
    TextPool m_urls;
    QList<std::optional<core::Money>> m_prices;
};

} // namespace phonedesk::ui
