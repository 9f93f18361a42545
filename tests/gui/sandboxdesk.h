// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/services.h"
#include "core/calls.h"
#include "core/preferences.h"
#include "support/sandboxprocess.h"
#include "ui/common/desk.h"

#include <QTemporaryDir>

#include <memory>

namespace phonedesk::testsupport {

// Every room as the program composes it, over HTTP against the real sandbox, with waits that a test can bear: what a
// window does here it does in the program. One account (by default one that can sign) and one organisation.
class SandboxDesk
{
public:
    SandboxDesk();
    ~SandboxDesk();

    // False: errorText() says why.
    bool open();
    // As the program's next start: the rooms anew over the same database and the same Twilio.
    bool reopen();
    void close();
    // Instead of the Auth Token: an API key, which cannot sign.
    bool useKey = false;
    QStringList sandboxArguments; // "--numbers" and the like; before open()

    QString errorText() const { return m_error; }
    services::Services &services() { return *m_services; }
    ui::Desk &desk() { return *m_desk; }
    QString accountSid() { return sandbox.account(QStringLiteral("full")).sid; }

    SandboxProcess sandbox;

private:
    bool start();
    bool addAccount();
    bool addOrganization();

    QTemporaryDir m_folder;
    core::SystemClock m_clock;
    core::Preferences m_preferences;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<ui::Desk> m_desk;
    core::Calls m_calls;
    QString m_error;
};

} // namespace phonedesk::testsupport
