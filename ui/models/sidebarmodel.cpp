// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sidebarmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {
constexpr std::size_t fewMissing = 5; // shown until more is asked for: the list below stays in sight
} // namespace

SidebarModel::SidebarModel(QObject *parent) : QAbstractListModel(parent)
{
    refresh();
}

bool SidebarModel::setContent(const SidebarContent &content)
{
    m_content = content;
    return refresh();
}

bool SidebarModel::isWorking(const QString &organizationId) const
{
    const auto known = m_content.numbers.organizations.constFind(organizationId);
    return known != m_content.numbers.organizations.constEnd() && known->active > 0;
}

void SidebarModel::toggleMore()
{
    m_showsAllMissing = !m_showsAllMissing;
    refresh();
}

bool SidebarModel::refresh()
{
    m_figure = {};
    for (const domain::Organization &organization : std::as_const(m_content.organizations)) {
        if (!m_content.accountSid.isEmpty() && organization.accountSid != m_content.accountSid)
            continue;
        ++m_figure.total;
        m_figure.working += isWorking(organization.id) ? 1 : 0;
    }
    std::vector<Entry> now = entries();
    if (now == m_entries)
        return false;
    beginResetModel();
    m_entries = std::move(now);
    endResetModel();
    return true;
}

std::vector<SidebarModel::Entry> SidebarModel::entries() const
{
    std::vector<Entry> entries;
    entries.push_back(
        {.kind = Kind::Choice, .key = allKey(), .text = tr("All numbers"), .count = m_content.numbers.all});
    if (const int unfinished = m_content.numbers.unfinished; unfinished > 0)
        entries.push_back(
            {.kind = Kind::Unfinished, .key = unfinishedKey(), .text = tr("Unfinished"), .count = unfinished});
    if (const int attention = m_content.numbers.attention; attention > 0)
        //: numbers that somebody should look at
        entries.push_back(
            {.kind = Kind::Attention, .key = attentionKey(), .text = tr("Attention"), .count = attention});
    if (m_content.compared) {
        //: %1 is a share: of the numbers, so many have correct webhooks
        const QString share = *m_content.compared < 0 ? QString() : tr("%1 %").arg(*m_content.compared);
        entries.push_back({.kind = Kind::Compare, .key = compareKey(), .text = tr("Compare…"), .side = share});
    }
    addMissing(entries);
    addOrganizations(entries);
    return entries;
}

void SidebarModel::addMissing(std::vector<Entry> &entries) const
{
    if (m_figure.total == 0)
        return;
    std::vector<std::pair<qint64, const domain::Organization *>> missing;
    for (const domain::Organization &organization : m_content.organizations) {
        const bool counts = m_content.accountSid.isEmpty() || organization.accountSid == m_content.accountSid;
        if (counts && !isWorking(organization.id))
            missing.emplace_back(organization.createdAt.toMSecsSinceEpoch(), &organization);
    }
    std::ranges::stable_sort(missing, {}, &std::pair<qint64, const domain::Organization *>::first);

    entries.push_back({.kind = Kind::Rule});
    if (!missing.empty())
        entries.push_back({.kind = Kind::Head, .text = tr("Without a working number"), .count = int(missing.size())});
    //: of %2 organisations %1 have a working number
    const QString parts = tr("%1 of %2").arg(m_figure.working).arg(m_figure.total);
    entries.push_back({.kind = Kind::Figure, .text = shownFigure(), .side = missing.empty() ? QString() : parts});
    const bool cut = !m_showsAllMissing && missing.size() > fewMissing + 1;
    const std::size_t shown = cut ? fewMissing : missing.size();
    for (std::size_t i = 0; i < shown; ++i) {
        const domain::Organization &organization = *missing[i].second;
        entries.push_back({.kind = Kind::Missing,
                           .key = missingKey(organization.id),
                           .text = organization.name,
                           .side = organization.areaCodes.value(0)});
    }
    if (cut)
        //: organisations
        entries.push_back(
            {.kind = Kind::More, .key = u"more"_s, .text = tr("%n more", nullptr, int(missing.size() - shown))});
    else if (missing.size() > fewMissing + 1)
        //: of a long list of organisations
        entries.push_back({.kind = Kind::More, .key = u"more"_s, .text = tr("Show fewer")});
}

void SidebarModel::addOrganizations(std::vector<Entry> &entries) const
{
    QHash<QString, NumberCounts::OfOrganization> unknown; // not in use any more, and with numbers all the same
    for (auto it = m_content.numbers.organizations.cbegin(); it != m_content.numbers.organizations.cend(); ++it) {
        if (it->all > 0)
            unknown.insert(it.key(), *it);
    }
    if (unknown.isEmpty())
        return;
    entries.push_back({.kind = Kind::Rule});
    entries.push_back({.kind = Kind::Head, .text = tr("Organisations"), .count = int(unknown.size())});
    const auto add = [&](const QString &id, const QString &name, int count) {
        entries.push_back({.kind = Kind::Choice, .key = organizationKey(id), .text = name, .count = count});
    };
    for (const domain::Organization &organization : m_content.organizations) {
        if (const auto known = unknown.constFind(organization.id); known != unknown.constEnd()) {
            add(organization.id, organization.name, known->all);
            unknown.erase(known);
        }
    }
    QList<std::pair<QString, QString>> rest;
    for (auto it = unknown.cbegin(); it != unknown.cend(); ++it)
        rest.emplace_back(it->name, it.key());
    std::ranges::sort(rest);
    for (const auto &[name, id] : std::as_const(rest))
        add(id, name, unknown.value(id).all);
}

QString SidebarModel::shownFigure() const
{
    if (m_figure.working == m_figure.total)
        //: %n organisations, all there are
        return tr("%n of %n have a working number", nullptr, m_figure.total);
    //: percent of the organisations; one: a working number
    return tr("%1 % have one").arg(m_figure.percent());
}

QString SidebarModel::figureSentence() const
{
    return tr("%1 of %2 organisations have a working number (%3 %).")
        .arg(m_figure.working)
        .arg(m_figure.total)
        .arg(m_figure.percent());
}

QString SidebarModel::comparedSentence() const
{
    return tr("Compare with Twilio: %1 % of the numbers have correct webhooks.").arg(m_content.compared.value_or(0));
}

QString SidebarModel::spoken(const Entry &entry) const
{
    switch (entry.kind) {
    case Kind::Figure:
        return figureSentence();
    case Kind::Compare:
        return entry.side.isEmpty() ? entry.text : comparedSentence();
    case Kind::Missing:
        return entry.side.isEmpty()
                   //: %1 is an organisation
                   ? tr("%1, without a working number").arg(entry.text)
                   //: %1 is an organisation, %2 an area code
                   : tr("%1, without a working number, area code %2").arg(entry.text, entry.side);
    default:
        return entry.count < 0 ? entry.text : tr("%1, %2", "what is listed, how many").arg(entry.text).arg(entry.count);
    }
}

QString SidebarModel::organizationOf(const QString &key)
{
    for (const QString &prefix : {organizationKey({}), missingKey({})}) {
        if (key.startsWith(prefix))
            return key.mid(prefix.size());
    }
    return {};
}

QModelIndex SidebarModel::indexOf(const QString &key) const
{
    const auto it = std::ranges::find(m_entries, key, &Entry::key);
    return key.isEmpty() || it == m_entries.end() ? QModelIndex() : index(int(it - m_entries.begin()));
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case KeyRole:
        return entry.key;
    case KindRole:
        return int(entry.kind);
    case SideRole:
        return entry.count >= 0 ? QLocale().toString(entry.count) : entry.side;
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case Qt::ToolTipRole:
        if (entry.kind == Kind::Missing)
            //: %1 is an organisation
            return tr("%1\nEnter or a double click sets up a number.").arg(entry.text);
        if (entry.kind == Kind::Compare && !entry.side.isEmpty())
            return comparedSentence();
        return entry.kind == Kind::Figure ? entry.text + u'\n' + figureSentence() : entry.text;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    switch (kind(index)) {
    case Kind::Rule:
    case Kind::Head:
    case Kind::Figure:
        return Qt::NoItemFlags;
    default:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }
}

} // namespace phonedesk::ui
