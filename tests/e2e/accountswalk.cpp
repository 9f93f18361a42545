// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/accountswalk.h"

#include "support/sandboxprocess.h"
#include "ui/shell/mainwindow.h"

#include <QModelIndex>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

using testsupport::SandboxProcess;

class AccountsWalk
{
public:
    AccountsWalk(const Stage &stage, services::Options options)
        : m_stage(stage), m_person(stage.person), m_program(stage.app, stage.theme, std::move(options))
    {
        m_program.start(m_person);
    }

    void add(const SandboxProcess &sandbox, const QString &persona, const QString &name)
    {
        const auto known = sandbox.account(persona);
        access::AccountDraft draft;
        draft.name = name;
        draft.sid = known.sid;
        draft.secret = core::Secret(known.token.toUtf8());
        auto &accounts = m_program.services().accounts();
        std::optional<access::AccountTest> tested;
        const auto testing = accounts.test(draft, [&](const access::AccountTest &test) { tested = test; });
        m_person.wait(u"the account is not tested"_s, [&] { return tested.has_value(); });
        bool isSaved = false;
        const auto saving = accounts.save(std::move(draft), *tested, domain::CredentialPlace::Session,
                                          [&](const auto &saved) { isSaved = saved.has_value(); });
        m_person.wait(u"the account is not saved"_s, [&] { return isSaved; });
    }

    void addOrganization(const QString &name, const QString &accountSid)
    {
        bool isCreated = false;
        const auto creating = m_program.services().organizations().create(
            name, accountSid, [&](const auto &created) { isCreated = created.has_value(); });
        m_person.wait(u"the organisation is not created"_s, [&] { return isCreated; });
    }

    void remove(const QString &sid)
    {
        bool isRemoved = false;
        const auto removing = m_program.services().accounts().remove(
            sid, access::Accounts::Leftover::Refuse,
            [&](const core::Status &removed) { isRemoved = removed.has_value(); });
        m_person.wait(u"the account is not removed"_s, [&] { return isRemoved; });
    }

    void showPage()
    {
        m_stage.onlooker.told(u"The settings' page of accounts"_s);
        m_program.window()->openSettings(u"accounts"_s);
        m_person.waitToSee(u"settings.accounts.list"_s);
        seen(u"settings-accounts"_s, u"settings"_s);
        choose(u"ServiceFlow production"_s);
        m_person.click(u"settings.accounts.test"_s);
        m_person.waitToSee(u"settings.accounts.report"_s);
        seen(u"settings-accounts-tested"_s, u"settings"_s);
        choose(u"Bay Plumbing (old)"_s);
        m_person.waitToSee(u"settings.accounts.comeBack"_s);
        seen(u"settings-accounts-removed"_s, u"settings"_s);
        choose(u"ServiceFlow production"_s);
    }

    void showDialogs()
    {
        m_stage.onlooker.told(u"Another key, another name, and what removing leaves behind"_s);
        m_person.click(u"settings.accounts.newKey"_s);
        m_person.click(u"credentialDialog.kindKey"_s);
        seen(u"new-key"_s, u"credentialDialog"_s);
        m_person.click(u"credentialDialog.save"_s);
        m_person.waitToSee(u"credentialDialog.keySid.note"_s);
        m_person.click(u"credentialDialog.cancel"_s);
        m_person.waitNotToSee(u"credentialDialog"_s);
        m_person.click(u"settings.accounts.rename"_s);
        seen(u"rename"_s, u"editAccount"_s);
        m_person.click(u"editAccount.cancel"_s);
        m_person.waitNotToSee(u"editAccount"_s);
        m_person.click(u"settings.accounts.remove"_s);
        seen(u"remove"_s, u"removeAccount"_s);
        m_person.click(u"removeAccount.keep"_s);
        m_person.waitNotToSee(u"removeAccount"_s);
    }

    void showMissingKeys()
    {
        m_stage.onlooker.told(u"A start without the keys that were kept until quitting"_s);
        m_person.waitToSee(u"keyNotice"_s);
        m_person.wait(u"only one key is missing"_s, [this] { return m_person.sees(u"keyNotice.accounts"_s); });
        seen(u"keys-missing"_s, u"mainWindow"_s);
        m_person.click(u"keyNotice.accounts"_s);
        m_person.waitToSee(u"settings.accounts.addKey"_s);
        seen(u"settings-key-missing"_s, u"settings"_s);
        m_person.click(u"settings.accounts.addKey"_s);
        seen(u"add-key"_s, u"credentialDialog"_s);
        m_person.click(u"credentialDialog.cancel"_s);
        m_person.waitNotToSee(u"credentialDialog"_s);
        m_person.see(u"settings"_s)->window()->close();
    }

    void showWhoCannotPay()
    {
        m_stage.onlooker.told(u"Organisations whose account cannot pay now"_s);
        m_person.see(u"mainWindow"_s)->window()->activateWindow();
        m_person.click(u"empty.setUp"_s); // there is no number yet
        m_person.typeInto(u"organization.name"_s, u"Acme Dental"_s);
        m_person.waitToSee(u"organization.payer.addKey"_s);
        seen(u"wizard-key-missing"_s, u"provisionWizard"_s);
        m_person.typeInto(u"organization.name"_s, u"Bay Plumbing"_s);
        m_person.waitToSee(u"organization.payer.connect"_s);
        seen(u"wizard-account-removed"_s, u"provisionWizard"_s);
        m_person.click(u"organization.payer.other"_s);
        seen(u"wizard-other-account"_s, u"organizationDialog"_s);
        m_person.click(u"organizationDialog.cancel"_s);
        m_person.waitNotToSee(u"organizationDialog"_s);
    }

private:
    void seen(const QString &screen, const QString &name)
    {
        QWidget *window = m_person.see(name)->window();
        if (!m_stage.onlooker.size.isEmpty() && !window->isModal())
            window->resize(m_stage.onlooker.size);
        m_stage.onlooker.seen(screen, window);
    }
    void choose(const QString &name)
    {
        m_person.clickRow(u"settings.accounts.list"_s,
                          [&name](const QModelIndex &index) { return index.data().toString() == name; });
    }

    const Stage &m_stage;
    const Person &m_person;
    Program m_program;
};

} // namespace

QStringList walkAccounts(const Stage &stage)
{
    SandboxProcess sandbox;
    if (!sandbox.start())
        return {sandbox.errorText()};
    const QTemporaryDir folder;
    const auto options =
        services::Options::fromArguments({u"phonedesk"_s, u"--twilio-url"_s, u"api="_s + sandbox.apiUrl().toString(),
                                          u"--database"_s, folder.filePath(u"accounts.db"_s)});
    if (!options)
        return {options.error().detail};
    {
        AccountsWalk walk(stage, *options);
        walk.add(sandbox, u"subaccount"_s, u"Bakery chain"_s);
        walk.add(sandbox, u"full"_s, u"ServiceFlow production"_s);
        walk.add(sandbox, u"trial"_s, u"Bay Plumbing (old)"_s);
        walk.addOrganization(u"Acme Dental"_s, sandbox.account(u"full"_s).sid);
        walk.addOrganization(u"Bay Plumbing"_s, sandbox.account(u"trial"_s).sid);
        walk.remove(sandbox.account(u"trial"_s).sid);
        walk.showPage();
        walk.showDialogs();
    }
    AccountsWalk walk(stage, *options);
    walk.showMissingKeys();
    walk.showWhoCannotPay();
    return {};
}

} // namespace phonedesk::e2e
