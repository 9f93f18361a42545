// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/numbersearch.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace phonedesk::ui {

// What a search found, as rows to choose from: with several area codes each has a heading. First some, more on demand.
// Keeps which number is chosen, and which are second and third choice, in order.
class OptionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int mostShownAtFirst = 10; // PRD-002 FR-1: 5 to 10

    explicit OptionsModel(QObject *parent = nullptr);

    void setShownAtFirst(int options) { m_shownAtFirst = options; } // counts from the next outcome on
    int shownAtFirst() const { return m_shownAtFirst; }
    void setOutcome(const provisioning::SearchOutcome &outcome); // forgets the choices
    void clear();
    void takeOver(const OptionsModel &former); // of the same outcome: how much is shown, and the choices
    void showMore();
    bool hasMore() const { return shown() < total(); }
    int shown() const { return m_shown; }
    int total() const { return m_total; }

    bool isOption(const QModelIndex &index) const;
    std::optional<domain::AvailableNumber> optionAt(const QModelIndex &index) const;
    bool canBeChosen(const QModelIndex &index) const;
    // 1: chosen, 2 and 3: marked, 0: neither.
    int placeOf(const QModelIndex &index) const;

    // Makes an option the first choice. A marked one, or one that cannot be chosen, changes nothing.
    void choose(const QModelIndex &index);
    // Marks an option as second or third choice; an option in that place loses it. Marking the first choice leaves
    // `fallback` as the first, or none.
    void mark(const QModelIndex &index, int place, const QModelIndex &fallback = {});
    void unmark(const QModelIndex &index);

    std::optional<domain::AvailableNumber> first() const;
    QList<domain::AvailableNumber> alternatives() const; // second, then third
    QModelIndex firstIndex() const;
    QModelIndex firstThatCanBeChosen() const;
    // The next option after `from` whose digits contain these, going round.
    QModelIndex findDigits(const QString &digits, const QModelIndex &from) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void choicesChanged();

private:
    struct Row
    {
        int group = 0;
        int option = -1; // -1: the group's heading
    };

    void layOut();
    QString headingOf(const provisioning::SearchGroup &group) const;
    QString captionOf(const domain::AvailableNumber &option, int place) const;
    QString spokenText(const domain::AvailableNumber &option, int place) const;
    void placesChanged();

    QList<provisioning::SearchGroup> m_groups;
    std::vector<Row> m_rows;
    domain::E164Number m_wished; // marked as such
    int m_shownAtFirst = mostShownAtFirst;
    int m_shown = 0;
    int m_total = 0;
    bool m_showsAll = false;
    domain::E164Number m_places[4]; // 1, 2, 3
};

} // namespace phonedesk::ui
