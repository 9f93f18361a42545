// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openwizards.h"

#include "ui/wizard/provisionwizard.h"

namespace phonedesk::ui {

OpenWizards::OpenWizards(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

ProvisionWizard &OpenWizards::create()
{
    auto *wizard = new ProvisionWizard(m_desk);
    m_wizards.removeAll(nullptr);
    m_wizards += wizard;
    connect(wizard, &ProvisionWizard::showInNumbers, this, &OpenWizards::showInNumbers);
    connect(wizard, &ProvisionWizard::setUpAnother, this, [this, wizard] {
        ProvisionWizard &next = create();
        next.setGeometry(wizard->geometry()); // the hands stay where they are
        next.show();
    });
    return *wizard;
}

void OpenWizards::setUpNumber()
{
    create().show();
}

void OpenWizards::setUpNumberFor(const QString &organizationId)
{
    ProvisionWizard &wizard = create();
    wizard.openFor(organizationId);
    wizard.show();
}

void OpenWizards::continueRun(const QString &runId)
{
    if (ProvisionWizard *open = showing(runId)) {
        open->show();
        open->raise();
        open->activateWindow();
        return;
    }
    ProvisionWizard &wizard = create();
    wizard.openRun(runId);
    wizard.show();
}

bool OpenWizards::closeAll()
{
    const QList<QPointer<ProvisionWizard>> wizards = m_wizards;
    for (const QPointer<ProvisionWizard> &wizard : wizards) {
        if (wizard && !wizard->close())
            return false;
    }
    return true;
}

ProvisionWizard *OpenWizards::showing(const QString &runId) const
{
    for (const QPointer<ProvisionWizard> &wizard : m_wizards) {
        if (wizard && wizard->runId() == runId)
            return wizard;
    }
    return nullptr;
}

} // namespace phonedesk::ui
