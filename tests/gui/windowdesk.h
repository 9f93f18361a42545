// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"
#include "access/needs.h"
#include "access/organizations.h"
#include "core/preferences.h"
#include "credentials/sessioncredentialstore.h"
#include "inventory/changes.h"
#include "inventory/comparison.h"
#include "inventory/failover.h"
#include "inventory/needs.h"
#include "inventory/numberimport.h"
#include "inventory/numbers.h"
#include "inventory/twiliorecord.h"
#include "provisioning/connecting.h"
#include "provisioning/defaults.h"
#include "provisioning/numberacts.h"
#include "provisioning/numbersearch.h"
#include "provisioning/urlsets.h"
#include "store/listings.h"
#include "support/provisioningdesk.h"
#include "ui/common/desk.h"

namespace phonedesk::testsupport {

// A keychain that may not be there, or be locked.
class TestKeychain final : public credentials::CredentialStore
{
public:
    bool isThere = true;
    bool isLocked = false;
    int writes = 0;

    core::CallHandle read(const credentials::CredentialKey &key, core::ResultCallback<core::Secret> done) override;
    core::CallHandle write(const credentials::CredentialKey &key, core::Secret secret,
                           core::ResultCallback<void> done) override;
    core::CallHandle remove(const credentials::CredentialKey &key, core::ResultCallback<void> done) override;

private:
    template <typename T>
    core::CallHandle refuse(const QString &operation, core::ResultCallback<T> done);

    credentials::SessionCredentialStore m_inner;
};

// Everything that a window is given.
class WindowDesk
{
public:
    explicit WindowDesk(ui::Mode mode = ui::Mode::Live);
    WindowDesk(ui::Mode mode, core::Preferences &preferences); // those that a theme follows

    // Connects ServiceFlow's account, as the accounts dialog does.
    void connectAccount();
    // A number that is ours, in the database; answers with its row.
    domain::PhoneNumber addNumber(const QString &number, domain::PhoneNumberStatus status,
                                  const QString &label = QStringLiteral("Main Line"));
    // A purchase that ends bought and with webhooks that fail; answers with the run's id once a person is needed.
    QString unfinishedRun(const QString &number);
    void load(); // accounts, organisations, then numbers

    ProvisioningDesk provisioning;
    TestKeychain keychain;
    credentials::SessionCredentialStore session;
    access::Accounts accounts;
    access::Organizations organizations;
    provisioning::NumberSearch search;
    provisioning::UrlSets urlSets;
    provisioning::Defaults defaults;
    provisioning::Connecting connecting;
    provisioning::NumberActs numberActs;
    inventory::Numbers numbers;
    store::Listings listings;
    inventory::Comparison comparison;
    store::Batches batches;
    inventory::Changes changes;
    inventory::FailOver failOver;
    inventory::NumberImport imports;
    inventory::TwilioRecord twilioRecord;
    int demosStarted = 0;
    QList<ui::DemoScenario> armed;
    int latency = 600;
    int resets = 0;
    ui::Desk desk;

private:
    core::Preferences m_ownPreferences;
    core::Calls m_calls;
};

} // namespace phonedesk::testsupport
