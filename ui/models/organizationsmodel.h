// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/twilioaccount.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace phonedesk::ui {

// Organisations with their Twilio account beside them, filtered by what is typed. A name that is nearly the same as one
// we know stays listed, so that nobody creates a customer twice over a typing error.
class OrganizationsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit OrganizationsModel(QObject *parent = nullptr);

    void setOrganizations(const QList<domain::Organization> &organizations,
                          const QList<domain::TwilioAccount> &accounts);
    void setFilter(const QString &typed);
    int total() const { return int(m_organizations.size()); }

    std::optional<domain::Organization> organizationAt(const QModelIndex &index) const;
    std::optional<domain::TwilioAccount> accountAt(const QModelIndex &index) const; // none: not known to this desk
    QModelIndex indexOf(const QString &organizationId) const;
    QModelIndex indexOfName(const QString &name) const; // without case and outer spaces

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        domain::Organization organization;
        std::optional<domain::TwilioAccount> account;
        QString key; // the name as it is compared
    };

    std::vector<Row> m_organizations;
    std::vector<int> m_listed;
    QString m_filter;

    void filter();
};

// Whether two names could mean the same customer: equal but for case, spaces and signs, one with more words than the
// other, or at most two letters apart.
bool areSimilarNames(const QString &a, const QString &b);

} // namespace phonedesk::ui
