// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace phonedesk::domain {
struct ListedNumber;
}

namespace phonedesk::ui {

class ProvisionWizard;

// The wizards that are open: several at once, and one at most for each run. They are windows of their own and delete
// themselves when closed.
class OpenWizards : public QObject
{
    Q_OBJECT

public:
    explicit OpenWizards(Desk &desk, QObject *parent = nullptr);
    ~OpenWizards() override;

    void setUpNumber();
    void connectNumber(); // on the branch for an existing one
    // On that branch with the number; the organisation, where one is proposed, is still to be confirmed.
    void adopt(const domain::ListedNumber &number, const QString &organizationId);
    void setUpNumberFor(const QString &organizationId); // with what the organisation prefers filled in
    void continueRun(const QString &runId);             // raises the one that shows it already
    // False, as soon as one stays open: a number that is bought and not verified asks first.
    bool closeAll();
    void discardAll(); // without a question: their runs are the registry's
    // Those of a main window that is made anew. Each is made anew too, as soon as nothing is lost by it.
    // Answers with the one that took the place of `active`, if any did.
    QWidget *takeOver(OpenWizards &former, const QWidget *active);
    ProvisionWizard *showing(const QString &runId) const; // null: none does

signals:
    void showInNumbers(const QString &phoneNumberId);

private:
    ProvisionWizard &create();
    void own(ProvisionWizard &wizard);
    ProvisionWizard *renew(ProvisionWizard &wizard); // null: not yet

    Desk &m_desk;
    QList<QPointer<ProvisionWizard>> m_wizards;
};

} // namespace phonedesk::ui
