// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openwizards.h"

#include "ui/wizard/provisionwizard.h"

#include <utility>

namespace phonedesk::ui {

OpenWizards::OpenWizards(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

OpenWizards::~OpenWizards()
{
    discardAll();
}

void OpenWizards::discardAll()
{
    for (const QPointer<ProvisionWizard> &wizard : std::as_const(m_wizards))
        delete wizard.data();
    m_wizards.clear();
}

ProvisionWizard &OpenWizards::create()
{
    auto *wizard = new ProvisionWizard(m_desk);
    own(*wizard);
    return *wizard;
}

void OpenWizards::own(ProvisionWizard &wizard)
{
    m_wizards.removeAll(nullptr);
    m_wizards += &wizard;
    connect(&wizard, &ProvisionWizard::showInNumbers, this, &OpenWizards::showInNumbers);
    connect(&wizard, &ProvisionWizard::setUpAnother, this, [this, &wizard] {
        ProvisionWizard &next = create();
        next.setGeometry(wizard.geometry()); // the hands stay where they are
        next.show();
    });
}

QWidget *OpenWizards::takeOver(OpenWizards &former, const QWidget *active)
{
    QWidget *successor = nullptr;
    const QList<QPointer<ProvisionWizard>> wizards = std::exchange(former.m_wizards, {});
    for (const QPointer<ProvisionWizard> &wizard : wizards) {
        if (!wizard)
            continue;
        wizard->disconnect(&former);
        own(*wizard);
        QWidget *fresh = renew(*wizard);
        if (wizard == active)
            successor = fresh;
    }
    return successor;
}

ProvisionWizard *OpenWizards::renew(ProvisionWizard &wizard)
{
    disconnect(&wizard, &ProvisionWizard::settled, this, nullptr);
    if (!wizard.canBeRenewed()) {
        connect(&wizard, &ProvisionWizard::settled, this, [this, &wizard] { renew(wizard); });
        return nullptr;
    }
    m_wizards.removeAll(&wizard);
    wizard.disconnect(this);
    ProvisionWizard &fresh = create();
    fresh.restoreGeometry(wizard.saveGeometry());
    fresh.takeOver(wizard);
    fresh.show();
    wizard.hide();
    wizard.deleteLater(); // it may be what has just settled
    return &fresh;
}

void OpenWizards::setUpNumber()
{
    create().show();
}

void OpenWizards::connectNumber()
{
    ProvisionWizard &wizard = create();
    wizard.openExisting();
    wizard.show();
}

void OpenWizards::adopt(const domain::ListedNumber &number, const QString &organizationId)
{
    ProvisionWizard &wizard = create();
    wizard.openExisting(number, organizationId);
    wizard.show();
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
