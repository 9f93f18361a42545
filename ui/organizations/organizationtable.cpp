// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organizations/organizationtable.h"

#include "domain/twilioaccount.h"
#include "ui/organizations/rowsview.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

OrganizationTable::OrganizationTable(QObject *parent) : QAbstractTableModel(parent) {}

void OrganizationTable::setContent(const Content &content)
{
    m_content = content;
    refresh();
}

void OrganizationTable::setFilter(const QString &text, bool withArchived)
{
    m_filter = text.simplified();
    m_withArchived = withArchived;
    refresh();
}

void OrganizationTable::refresh()
{
    beginResetModel();
    const auto passes = [this](const domain::Organization &organization) {
        return organization.name.contains(m_filter, Qt::CaseInsensitive) || organization.areaCodes.contains(m_filter);
    };
    m_rows.clear();
    std::ranges::copy_if(m_content.inUse, std::back_inserter(m_rows), passes);
    if (m_withArchived)
        std::ranges::copy_if(m_content.archived, std::back_inserter(m_rows), passes);
    endResetModel();
}

int OrganizationTable::rowOf(const QString &organizationId) const
{
    const auto it = std::ranges::find(m_rows, organizationId, &domain::Organization::id);
    return it == m_rows.cend() ? -1 : int(it - m_rows.cbegin());
}

int OrganizationTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OrganizationTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrganizationTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::Organization &organization = m_rows.at(index.row());
    switch (role) {
    case RowIdRole:
        return organization.id;
    case RowMutedRole:
        return index.column() == AccountColumn || organization.isArchived();
    case Qt::TextAlignmentRole:
        return int((index.column() == NumbersColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == NameColumn && !organization.note.isEmpty())
            return organization.name + u'\n' + organization.note;
        return data(index, Qt::DisplayRole);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case NameColumn:
        //: %1 is an organisation
        return organization.isArchived() ? tr("%1 (archived)").arg(organization.name) : organization.name;
    case AreaCodeColumn:
        return organization.areaCodes.join(u", "_s);
    case AccountColumn:
        return m_content.accounts.value(organization.accountSid, domain::shortSid(organization.accountSid));
    case NumbersColumn:
        return QLocale().toString(m_content.numbers.value(organization.id));
    default:
        return {};
    }
}

QVariant OrganizationTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NumbersColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Organisation");
    case AreaCodeColumn:
        return tr("Area codes");
    case AccountColumn:
        return tr("Account");
    case NumbersColumn:
        return tr("Numbers");
    default:
        return {};
    }
}

} // namespace phonedesk::ui
