// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/organizationsmodel.h"

#include "ui/common/optiondelegate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {

// Letters and digits in lower case, words apart by one space.
QString keyOf(const QString &name)
{
    QString key;
    for (const QChar c : name.toCaseFolded()) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    }
    return key.trimmed();
}

} // namespace

OrganizationsModel::OrganizationsModel(QObject *parent) : QAbstractListModel(parent) {}

void OrganizationsModel::setOrganizations(const QList<domain::Organization> &organizations,
                                          const QList<domain::TwilioAccount> &known, const QString &last)
{
    beginResetModel();
    m_last = last;
    m_organizations.clear();
    m_organizations.reserve(std::size_t(organizations.size()));
    for (const domain::Organization &organization : organizations) {
        const auto account = std::ranges::find(known, organization.accountSid, &domain::TwilioAccount::sid);
        m_organizations.push_back({.organization = organization,
                                   .account = account == known.end() ? std::nullopt : std::optional(*account),
                                   .compared = std::nullopt});
    }
    filter();
    endResetModel();
}

void OrganizationsModel::setFilter(const QString &typed)
{
    beginResetModel();
    m_filter = typed;
    filter();
    endResetModel();
}

void OrganizationsModel::filter()
{
    m_listed.clear();
    m_hasSimilar = false;
    const QString key = keyOf(m_filter);
    const domain::SimilarName wanted(m_filter);
    for (int i = 0; i < total(); ++i) {
        Row &row = m_organizations[std::size_t(i)];
        if (key.isEmpty()) {
            m_listed.push_back(i);
            continue;
        }
        if (!row.compared) // only once somebody types
            row.compared = Compared{keyOf(row.organization.name), domain::SimilarName(row.organization.name)};
        const bool isSimilar = row.compared->name.isSimilarTo(wanted);
        m_hasSimilar = m_hasSimilar || isSimilar;
        if (isSimilar || row.compared->key.contains(key))
            m_listed.push_back(i);
    }
    const auto last = std::ranges::find_if(
        m_listed, [this](int i) { return m_organizations[std::size_t(i)].organization.id == m_last; });
    if (last != m_listed.end())
        std::rotate(m_listed.begin(), last, last + 1);
}

std::optional<domain::Organization> OrganizationsModel::organizationAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    return m_organizations[std::size_t(m_listed[std::size_t(index.row())])].organization;
}

std::optional<domain::TwilioAccount> OrganizationsModel::accountAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    return m_organizations[std::size_t(m_listed[std::size_t(index.row())])].account;
}

QModelIndex OrganizationsModel::indexOf(const QString &organizationId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (organizationAt(index(row))->id == organizationId)
            return index(row);
    }
    return {};
}

QModelIndex OrganizationsModel::indexOfName(const QString &name) const
{
    const QString wanted = name.simplified();
    for (int row = 0; !wanted.isEmpty() && row < rowCount(); ++row) {
        if (organizationAt(index(row))->name.simplified().compare(wanted, Qt::CaseInsensitive) == 0)
            return index(row);
    }
    return {};
}

int OrganizationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_listed.size());
}

QString OrganizationsModel::accountText(const Row &row)
{
    const QString sid = domain::shortSid(row.organization.accountSid);
    if (!row.account) //: %1 is a shortened account SID, "AC12…9f"
        return tr("%1 is not connected on this computer").arg(sid);
    if (row.account->isRemoved()) //: %1 is a shortened account SID, "AC12…9f"
        return tr("%1 was removed from this desk").arg(sid);
    return row.account->name + u"  ·  "_s + sid;
}

QVariant OrganizationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_organizations[std::size_t(m_listed[std::size_t(index.row())])];
    const QString account = accountText(row);
    const bool isLast = row.organization.id == m_last;
    switch (role) {
    case Qt::DisplayRole:
        return row.organization.name;
    case PlaceRole:
        //: an organisation: it got the last number that was set up from this desk
        return isLast ? tr("Last set up") : QString();
    case PriceRole:
        return account;
    case Qt::AccessibleTextRole:
        return isLast ? //: for screen readers; %1 an organisation, %2 its Twilio account
                   tr("%1, last set up, Twilio account %2").arg(row.organization.name, account)
                      //: for screen readers; %1 an organisation, %2 its Twilio account
                      : tr("%1, Twilio account %2").arg(row.organization.name, account);
    default:
        return {};
    }
}

} // namespace phonedesk::ui
