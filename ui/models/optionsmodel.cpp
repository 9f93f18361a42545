// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/optionsmodel.h"

#include "ui/common/optiondelegate.h"
#include "words/amounts.h"
#include "words/errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using domain::AvailableNumber;

OptionsModel::OptionsModel(QObject *parent) : QAbstractListModel(parent) {}

void OptionsModel::setOutcome(const provisioning::SearchOutcome &outcome)
{
    beginResetModel();
    m_groups = outcome.groups;
    m_wished = outcome.wished;
    m_total = int(outcome.count());
    m_showsAll = false;
    std::ranges::fill(m_places, domain::E164Number());
    layOut();
    endResetModel();
    emit choicesChanged();
}

void OptionsModel::clear()
{
    setOutcome({});
}

void OptionsModel::showMore()
{
    beginResetModel();
    m_showsAll = true;
    layOut();
    endResetModel();
}

void OptionsModel::layOut()
{
    m_rows.clear();
    m_shown = 0;
    const int perGroup = m_groups.size() > 1 ? std::max(m_shownAtFirst / int(m_groups.size()), 3) : m_shownAtFirst;
    for (int group = 0; group < m_groups.size(); ++group) {
        if (m_groups.size() > 1)
            m_rows.push_back({group, -1});
        const int options = int(m_groups[group].rows.size());
        const int wanted = m_showsAll ? options : std::min(options, perGroup);
        for (int option = 0; option < wanted; ++option)
            m_rows.push_back({group, option});
        m_shown += wanted;
    }
}

void OptionsModel::takeOver(const OptionsModel &former)
{
    if (former.m_showsAll)
        showMore();
    std::ranges::copy(former.m_places, m_places);
    placesChanged();
}

bool OptionsModel::isOption(const QModelIndex &index) const
{
    return index.isValid() && m_rows[std::size_t(index.row())].option >= 0;
}

std::optional<AvailableNumber> OptionsModel::optionAt(const QModelIndex &index) const
{
    if (!isOption(index))
        return std::nullopt;
    const Row row = m_rows[std::size_t(index.row())];
    return m_groups[row.group].rows[row.option];
}

bool OptionsModel::canBeChosen(const QModelIndex &index) const
{
    const auto option = optionAt(index);
    return option && option->canBeChosen();
}

int OptionsModel::placeOf(const QModelIndex &index) const
{
    const auto option = optionAt(index);
    for (int place = 1; option && place <= 3; ++place) {
        if (m_places[place] == option->number)
            return place;
    }
    return 0;
}

void OptionsModel::choose(const QModelIndex &index)
{
    if (!canBeChosen(index) || placeOf(index) != 0)
        return;
    m_places[1] = optionAt(index)->number;
    placesChanged();
}

void OptionsModel::mark(const QModelIndex &index, int place, const QModelIndex &fallback)
{
    if (!canBeChosen(index) || (place != 2 && place != 3))
        return;
    const domain::E164Number number = optionAt(index)->number;
    std::ranges::replace(m_places, number, domain::E164Number());
    m_places[place] = number;
    if (m_places[1].isNull() && canBeChosen(fallback) && placeOf(fallback) == 0)
        m_places[1] = optionAt(fallback)->number;
    // A third choice without a second is the second.
    if (m_places[2].isNull())
        std::swap(m_places[2], m_places[3]);
    placesChanged();
}

void OptionsModel::unmark(const QModelIndex &index)
{
    const int place = placeOf(index);
    if (place < 2)
        return;
    m_places[place] = {};
    if (m_places[2].isNull())
        std::swap(m_places[2], m_places[3]);
    placesChanged();
}

void OptionsModel::placesChanged()
{
    emit dataChanged(index(0), index(rowCount() - 1));
    emit choicesChanged();
}

QModelIndex OptionsModel::firstIndex() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (placeOf(index(row)) == 1)
            return index(row);
    }
    return {};
}

QModelIndex OptionsModel::firstThatCanBeChosen() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (canBeChosen(index(row)))
            return index(row);
    }
    return {};
}

std::optional<AvailableNumber> OptionsModel::first() const
{
    return optionAt(firstIndex());
}

QList<AvailableNumber> OptionsModel::alternatives() const
{
    QList<AvailableNumber> found;
    for (int place = 2; place <= 3; ++place) {
        for (int row = 0; row < rowCount(); ++row) {
            if (placeOf(index(row)) == place)
                found << *optionAt(index(row));
        }
    }
    return found;
}

QModelIndex OptionsModel::findDigits(const QString &digits, const QModelIndex &from) const
{
    const int count = rowCount();
    const int start = from.isValid() ? from.row() : 0;
    for (int step = 0; step < count; ++step) {
        const QModelIndex candidate = index((start + step) % count);
        const auto option = optionAt(candidate);
        if (option && option->number.toString().contains(digits))
            return candidate;
    }
    return {};
}

int OptionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString OptionsModel::headingOf(const provisioning::SearchGroup &group) const
{
    if (group.error) {
        //: %1 is an area code, %2 what went wrong: "Twilio answered 503"
        return tr("%1  ·  not searched: %2").arg(group.areaCode, words::brief(*group.error));
    }
    if (group.rows.isEmpty()) {
        //: %1 is an area code
        return tr("%1  ·  no numbers now").arg(group.areaCode);
    }
    //: %1 is an area code; %n numbers were found in it
    return tr("%1  ·  %n found", nullptr, int(group.rows.size())).arg(group.areaCode);
}

QString OptionsModel::captionOf(const AvailableNumber &option, int place) const
{
    if (!option.capabilities.voice && !option.capabilities.sms)
        return tr("no voice, no SMS");
    if (!option.capabilities.voice)
        return tr("no voice");
    if (!option.capabilities.sms)
        return tr("no SMS");
    if (option.needsAddress())
        return tr("needs an address");
    if (place == 2)
        return tr("2nd choice");
    if (place == 3)
        return tr("3rd choice");
    if (option.number == m_wished)
        return tr("Chosen in onboarding");
    return tr("Voice · SMS");
}

QString OptionsModel::spokenText(const AvailableNumber &option, int place) const
{
    const QString caption = captionOf(option, place);
    const QString price = words::perMonth(option.monthly);
    if (!option.canBeChosen()) {
        //: for screen readers; %1 a number, %2 its town, %3 why it cannot be chosen
        return tr("%1, %2, cannot be chosen: %3").arg(option.number.display(), option.place(), caption);
    }
    if (place == 1) {
        //: for screen readers; %1 a number, %2 its town, %3 what it can do, %4 its price
        return tr("%1, %2, %3, %4, chosen").arg(option.number.display(), option.place(), caption, price);
    }
    //: for screen readers; %1 a number, %2 its town, %3 what it can do, %4 its price
    return tr("%1, %2, %3, %4").arg(option.number.display(), option.place(), caption, price);
}

QVariant OptionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row row = m_rows[std::size_t(index.row())];
    const provisioning::SearchGroup &group = m_groups[row.group];
    if (row.option < 0) {
        if (role == GroupRole)
            return true;
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? headingOf(group) : QVariant();
    }
    const AvailableNumber &option = group.rows[row.option];
    const int place = placeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return option.number.display();
    case PlaceRole:
        return option.place();
    case MiddleRole:
        return captionOf(option, place);
    case PriceRole:
        return words::perMonth(option.monthly);
    case Qt::AccessibleTextRole:
        return spokenText(option, place);
    default:
        return {};
    }
}

Qt::ItemFlags OptionsModel::flags(const QModelIndex &index) const
{
    if (!isOption(index))
        return Qt::NoItemFlags;
    // A row that cannot be chosen can still be reached, so that its reason can be heard.
    return canBeChosen(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace phonedesk::ui
