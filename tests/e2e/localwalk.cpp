// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/localwalk.h"

#include "ui/common/statustext.h"
#include "ui/shell/mainwindow.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

LocalWalk::LocalWalk(Program &program, const Person &person, Onlooker onlooker)
    : m_program(program), m_person(person), m_onlooker(std::move(onlooker))
{
}

void LocalWalk::seen(const QString &screen, const QString &name)
{
    QWidget *window = m_person.see(name)->window();
    if (!m_onlooker.size.isEmpty() && !window->isModal() && window->size() != m_onlooker.size)
        window->resize(m_onlooker.size);
    m_onlooker.seen(screen, window);
}

void LocalWalk::showPage(const QString &id)
{
    m_onlooker.told(u"Settings: "_s + id);
    m_program.window()->openSettings(id);
    const QWidget *page = m_person.see(u"settings.page."_s + id);
    m_person.wait(u"the settings are not active"_s, [page] { return page->window()->isActiveWindow(); });
}

void LocalWalk::connectAccount(const testsupport::SandboxAccount &account)
{
    access::AccountDraft draft;
    draft.name = u"ServiceFlow test"_s;
    draft.sid = account.sid;
    draft.secret = core::Secret(account.token.toUtf8());
    bool isSaved = false;
    const auto call = m_program.services().accounts().save(
        std::move(draft), {.works = true}, domain::CredentialPlace::Session,
        [&isSaved](const core::Result<domain::TwilioAccount> &saved) { isSaved = saved.has_value(); });
    m_person.wait(u"the account was not saved"_s, [&isSaved] { return isSaved; });
}

void LocalWalk::addOrganization(const QString &name)
{
    bool isAdded = false;
    const auto call = m_program.services().organizations().create(
        name, m_program.services().accounts().all().value(0).sid,
        [&isAdded](const core::Result<domain::Organization> &added) { isAdded = added.has_value(); });
    m_person.wait(name + u" was not added"_s, [&isAdded] { return isAdded; });
}

void LocalWalk::showDatabase()
{
    m_program.services().copies().makeDailyNow(); // else it comes later than somebody who looks on waits
    m_person.wait(u"no daily copy was made"_s, [this] { return m_program.services().copies().daily().has_value(); });
    showPage(u"database"_s);
    m_person.wait(u"the database was not read"_s,
                  [this] { return !m_person.read(u"settings.database.contents"_s).isEmpty(); });
    seen(u"settings-database"_s, u"settings.page.database"_s);

    const QString copy = QFileInfo(m_program.services().databasePath()).absoluteDir().filePath(u"copy.db"_s);
    bool isCopied = false;
    const auto call = m_program.services().copies().backUp(
        copy, true, [&isCopied](const core::Result<domain::DatabaseFacts> &copied) { isCopied = copied.has_value(); });
    m_person.wait(u"no copy was made"_s, [&isCopied] { return isCopied; });
    addOrganization(u"Cedar Café"_s); // which is not in the copy
    m_person.click(u"settings.database.restore"_s);
    m_person.typeInto(u"fileNameEdit"_s, copy);
    m_person.press(Qt::Key_Return);
    m_person.waitToSee(u"restoreDialog.unfinished"_s);
    seen(u"settings-restore"_s, u"restoreDialog"_s);
    m_person.click(u"restoreDialog.cancel"_s);
    m_person.waitNotToSee(u"restoreDialog"_s);
}

void LocalWalk::showNetwork()
{
    showPage(u"network"_s);
    seen(u"settings-network"_s, u"settings.page.network"_s);
    setProxyByHand(u"proxy.office:3128"_s, u"desk"_s, {});
    m_person.click(u"settings.network.check"_s); // this computer is reached without it
    const auto *result = m_person.see<ui::StatusText>(u"settings.network.result"_s);
    m_person.wait(u"the check did not end"_s, [result] { return result->mark() != ui::Mark::Working; });
    seen(u"settings-network-proxy"_s, u"settings.page.network"_s);
}

void LocalWalk::setProxyByHand(const QString &host, const QString &user, const QString &password)
{
    showPage(u"network"_s);
    m_person.see<QComboBox>(u"settings.network.proxy"_s)->setFocus();
    m_person.press(Qt::Key_End); // the last choice
    m_person.typeInto(u"settings.network.host"_s, host);
    m_person.press(Qt::Key_Return);
    m_person.typeInto(u"settings.network.user"_s, user);
    m_person.press(Qt::Key_Return);
    if (password.isEmpty())
        return;
    m_person.typeInto(u"settings.network.password"_s, password);
    m_person.press(Qt::Key_Return);
    m_person.wait(u"the password was not kept"_s, [this] { return m_program.services().network().hasPassword(); });
}

void LocalWalk::showUnreadPassword()
{
    m_person.waitToSee(u"networkNotice"_s);
    seen(u"main-proxy-password"_s, u"networkNotice"_s);
    m_person.click(u"networkNotice.settings"_s);
    m_person.waitToSee(u"settings.network.passwordNotice"_s);
    seen(u"settings-network-password"_s, u"settings.page.network"_s);
}

void LocalWalk::showLogs()
{
    showPage(u"logs"_s);
    seen(u"settings-logs"_s, u"settings.page.logs"_s);
    m_person.click(u"settings.logs.diagnostics"_s);
    m_person.waitToSee(u"diagnosticsDialog.text"_s);
    seen(u"settings-diagnostics"_s, u"diagnosticsDialog"_s);
    m_person.click(u"diagnosticsDialog.close"_s);
    m_person.waitNotToSee(u"diagnosticsDialog"_s);
}

void LocalWalk::showAbout()
{
    showPage(u"about"_s);
    seen(u"settings-about"_s, u"settings.page.about"_s);
}

} // namespace phonedesk::e2e
