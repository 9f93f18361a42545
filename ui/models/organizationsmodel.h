// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/similarname.h"
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

    // `known`: the accounts that this desk knows, those that were removed too. `last`: the id of the organisation that
    // a number was last set up for; it stands first, and says why.
    void setOrganizations(const QList<domain::Organization> &organizations, const QList<domain::TwilioAccount> &known,
                          const QString &last);
    void setFilter(const QString &typed);
    bool hasSimilar() const { return m_hasSimilar; } // a name that could mean the same customer as what is typed
    int total() const { return int(m_organizations.size()); }

    std::optional<domain::Organization> organizationAt(const QModelIndex &index) const;
    // None: this desk does not know it. It may be one that was removed.
    std::optional<domain::TwilioAccount> accountAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &organizationId) const;
    QModelIndex indexOfName(const QString &name) const; // without case and outer spaces

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Compared
    {
        QString key;
        domain::SimilarName name;
    };
    struct Row
    {
        domain::Organization organization;
        std::optional<domain::TwilioAccount> account;
        std::optional<Compared> compared;
    };

    std::vector<Row> m_organizations;
    std::vector<int> m_listed;
    QString m_filter;
    QString m_last;
    bool m_hasSimilar = false;

    void filter();
    static QString accountText(const Row &row);
};

} // namespace phonedesk::ui
