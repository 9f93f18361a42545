// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/organizationsmodel.h"

#include "ui/common/optiondelegate.h"

#include <algorithm>
#include <numeric>

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

// Levenshtein's distance; stops caring above `limit`.
int distance(const QString &a, const QString &b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const std::size_t at = std::size_t(j) + 1;
            const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({replaced, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

bool areSimilarKeys(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const bool isLonger = a.startsWith(b + u' ') || b.startsWith(a + u' ');
    return a == b || isLonger || (std::min(a.size(), b.size()) > 4 && distance(a, b, 2) <= 2);
}

} // namespace

bool areSimilarNames(const QString &a, const QString &b)
{
    return areSimilarKeys(keyOf(a), keyOf(b));
}

OrganizationsModel::OrganizationsModel(QObject *parent) : QAbstractListModel(parent) {}

void OrganizationsModel::setOrganizations(const QList<domain::Organization> &organizations,
                                          const QList<domain::TwilioAccount> &accounts)
{
    beginResetModel();
    m_organizations.clear();
    for (const domain::Organization &organization : organizations) {
        const auto account = std::ranges::find(accounts, organization.accountSid, &domain::TwilioAccount::sid);
        m_organizations.push_back({.organization = organization,
                                   .account = account == accounts.end() ? std::nullopt : std::optional(*account),
                                   .key = keyOf(organization.name)});
    }
    filter();
    endResetModel();
}

void OrganizationsModel::setFilter(const QString &typed)
{
    beginResetModel();
    m_filter = keyOf(typed);
    filter();
    endResetModel();
}

void OrganizationsModel::filter()
{
    m_listed.clear();
    for (int i = 0; i < total(); ++i) {
        const QString &key = m_organizations[std::size_t(i)].key;
        if (key.contains(m_filter) || areSimilarKeys(key, m_filter))
            m_listed.push_back(i);
    }
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

QVariant OrganizationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_organizations[std::size_t(m_listed[std::size_t(index.row())])];
    const QString sid = domain::shortSid(row.organization.accountSid);
    const QString account = row.account ? row.account->name + u"  ·  "_s + sid
                                        //: %1 is a shortened account SID, "AC12…9f"
                                        : tr("%1 is not connected on this computer").arg(sid);
    switch (role) {
    case Qt::DisplayRole:
        return row.organization.name;
    case PriceRole:
        return account;
    case Qt::AccessibleTextRole:
        //: for screen readers; %1 an organisation, %2 its Twilio account
        return tr("%1, Twilio account %2").arg(row.organization.name, account);
    default:
        return {};
    }
}

} // namespace phonedesk::ui
