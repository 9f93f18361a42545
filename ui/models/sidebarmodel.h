// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "ui/models/numberindex.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace phonedesk::ui {

// PRD goal 4: every onboarded customer has a working number. `total` are those in use, archived ones do not count.
struct WorkingNumbers
{
    int working = 0;
    int total = 0;

    int percent() const { return total == 0 ? 100 : working * 100 / total; } // 100 only if all have one
    bool operator==(const WorkingNumbers &) const = default;
};

// What the sidebar is made from.
struct SidebarContent
{
    NumberCounts numbers;                      // of this account, where one is chosen
    QList<domain::Organization> organizations; // in use, as people sort
    QString accountSid;                        // only what is this account's; empty: all
    // Percent of the managed numbers that have correct webhooks at Twilio; -1: not known; null: not offered.
    std::optional<int> compared;

    bool operator==(const SidebarContent &) const = default;
};

// What can be listed: all numbers, unfinished ones, those that somebody should look at, organisations without a working
// number (oldest first, at first only a few), organisations with numbers. Thousands of organisations are fine: what has
// not changed is left alone.
class SidebarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Choice, Unfinished, Attention, Missing, More, Rule, Head, Figure, Compare };
    enum Role { KeyRole = Qt::UserRole + 1, SideRole, KindRole };

    explicit SidebarModel(QObject *parent = nullptr);

    // True if anything is other than before.
    bool setContent(const SidebarContent &content);
    // Shows all organisations without a working number, or a few.
    void toggleMore();
    const WorkingNumbers &figure() const { return m_figure; }

    Kind kind(const QModelIndex &index) const { return m_entries[std::size_t(index.row())].kind; }
    QModelIndex indexOf(const QString &key) const;

    static QString allKey() { return QStringLiteral("all"); }
    static QString unfinishedKey() { return QStringLiteral("unfinished"); }
    static QString attentionKey() { return QStringLiteral("attention"); }
    static QString compareKey() { return QStringLiteral("compare"); }
    static QString organizationKey(const QString &id) { return QStringLiteral("organization/") + id; }
    static QString missingKey(const QString &id) { return QStringLiteral("missing/") + id; }
    static QString organizationOf(const QString &key); // empty: the key is not an organisation's

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        Kind kind = Kind::Choice;
        QString key;
        QString text;
        QString side;   // right-aligned: an area code
        int count = -1; // or a number

        bool operator==(const Entry &) const = default;
    };

    std::vector<Entry> entries() const;
    void addMissing(std::vector<Entry> &entries) const;
    void addOrganizations(std::vector<Entry> &entries) const;
    bool refresh();
    QString spoken(const Entry &entry) const;
    QString shownFigure() const;
    QString figureSentence() const;
    QString comparedSentence() const;

    bool isWorking(const QString &organizationId) const;

    SidebarContent m_content;
    WorkingNumbers m_figure;
    std::vector<Entry> m_entries;
    bool m_showsAllMissing = false;
};

} // namespace phonedesk::ui
