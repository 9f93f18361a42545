// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/phonenumber.h"
#include "ui/common/dialogbase.h"

class QComboBox;

namespace phonedesk::access {
class Accounts;
}
namespace phonedesk::provisioning {
class UrlSets;
}

namespace phonedesk::ui {

// Asks which organisation a number should belong to, and says what that changes and what it does not. Where it cannot
// be, it says why.
//
// Object names: moveDialog with .organization, .effects, .move, .cancel
class MoveDialog : public DialogBase
{
    Q_OBJECT

public:
    struct Rooms
    {
        QList<domain::Organization> organizations; // in use
        const access::Accounts &accounts;
        const provisioning::UrlSets &urlSets;
    };

    MoveDialog(const domain::PhoneNumber &number, const Rooms &rooms, QWidget *parent);

signals:
    void moveRequested(const QString &organizationId);

private:
    const domain::Organization *chosen() const;
    QString obstacle(const domain::Organization &organization) const; // empty: there is none
    QString effects(const domain::Organization &organization) const;
    void refresh();

    const domain::PhoneNumber m_number;
    const Rooms m_rooms;
    QComboBox *m_organization;
    Label *m_effects;
    Button *m_move;
};

} // namespace phonedesk::ui
