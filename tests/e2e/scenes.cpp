// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/scenes.h"

#include "e2e/accountswalk.h"
#include "e2e/accountwalk.h"
#include "e2e/changewalk.h"
#include "e2e/comparewalk.h"
#include "e2e/connectwalk.h"
#include "e2e/failoverwalk.h"
#include "e2e/helpwalk.h"
#include "e2e/importwalk.h"
#include "e2e/localwalk.h"
#include "e2e/organizationwalk.h"
#include "e2e/panelwalk.h"
#include "e2e/releasewalk.h"
#include "e2e/setupwalk.h"
#include "support/sandboxprocess.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

core::Timings slowBackoff()
{
    core::Timings timings;
    timings.firstBackoff = std::chrono::milliseconds(900); // long enough to be seen
    return timings;
}

QStringList walkFirstStart(const Stage &stage)
{
    Program program(stage.app, stage.theme, {});
    program.start(stage.person);
    AccountWalk walk(stage.person, stage.onlooker);
    walk.showFirstStart();
    walk.openDialog();
    walk.cancel();
    return {};
}

QStringList walkAccount(const Stage &stage)
{
    testsupport::SandboxProcess sandbox;
    if (!sandbox.start())
        return {sandbox.errorText()};
    const auto options =
        services::Options::fromArguments({u"phonedesk"_s, u"--twilio-url"_s, u"api="_s + sandbox.apiUrl().toString()});
    if (!options)
        return {options.error().detail};
    Program program(stage.app, stage.theme, *options);
    program.start(stage.person);
    AccountWalk walk(stage.person, stage.onlooker);
    stage.person.click(u"empty.connect"_s);
    const auto key = sandbox.account(u"standard-key"_s);
    walk.fill({u"ServiceFlow production"_s, key.accountSid, key.sid, key.token, {}});
    walk.test();
    walk.save();
    if (program.services().accounts().all().size() != 1)
        return {u"the account was not saved"_s};
    return {};
}

// Nobody follows these ways with their eyes: the demo's usual latency would be most of their time.
void startQuickDemo(Program &program, const Person &person)
{
    program.start(person);
    program.services().demo()->setLatency(quickMs);
}

QStringList walkHelp(const Stage &stage)
{
    Program program(stage.app, stage.theme, {});
    program.start(stage.person);
    HelpWalk walk(stage.person, stage.onlooker);
    walk.openByKey();
    walk.showEveryPage();
    walk.searchPages();
    walk.close();
    return {};
}

QStringList walkDemo(const Stage &stage)
{
    Program program(stage.app, stage.theme, {.mode = services::Mode::Demo}, slowBackoff());
    program.start(stage.person);
    DemoWalk walk(program, stage.person, stage.onlooker);
    walk.showWorld();
    walk.setUpFirstNumber();
    walk.showNumbers();
    walk.showSettings();
    walk.setUpSecondNumber();
    walk.finishSecondNumber();
    return walk.whatIsWrong();
}

QStringList walkSetUp(const Stage &stage)
{
    Program program(stage.app, stage.theme, {.mode = services::Mode::Demo});
    startQuickDemo(program, stage.person);
    SetUpWalk walk(program, stage.person, stage.onlooker);
    walk.editWebhooks();
    walk.addOverride();
    walk.editDefaults();
    walk.reviewOne(u"Acme Dental"_s);
    return {};
}

QStringList walkConnect(const Stage &stage)
{
    Program program(stage.app, stage.theme, {.mode = services::Mode::Demo});
    startQuickDemo(program, stage.person);
    ConnectWalk walk(stage.person, stage.onlooker);
    walk.chooseExisting();
    walk.askForAForeignOne();
    walk.connectOne();
    walk.connectForCallsOnly();
    walk.disconnectOne();
    return {};
}

QStringList walkCompare(const Stage &stage)
{
    Program program(stage.app, stage.theme, {.mode = services::Mode::Demo});
    startQuickDemo(program, stage.person);
    CompareWalk walk(stage.person, stage.onlooker);
    walk.openPage();
    walk.compare();
    walk.repairOne();
    walk.ignoreOne();
    walk.adoptOne();
    walk.showFigure();
    return {};
}

QStringList walkOrganizations(const Stage &stage)
{
    Program program(stage.app, stage.theme, {.mode = services::Mode::Demo});
    startQuickDemo(program, stage.person);
    OrganizationWalk walk(stage.person, stage.onlooker);
    walk.openSettings();
    walk.addOne();
    walk.importList();
    walk.changeOne();
    walk.setUpFromSidebar();
    return {};
}

QStringList walkLocalSettings(const Stage &stage)
{
    testsupport::SandboxProcess sandbox;
    if (!sandbox.start())
        return {sandbox.errorText()};
    const QTemporaryDir folder;
    const auto options =
        services::Options::fromArguments({u"phonedesk"_s, u"--twilio-url"_s, u"api="_s + sandbox.apiUrl().toString(),
                                          u"--database"_s, folder.filePath(u"desk.db"_s)});
    if (!options)
        return {options.error().detail};
    {
        Program program(stage.app, stage.theme, *options);
        program.start(stage.person);
        LocalWalk walk(program, stage.person, stage.onlooker);
        walk.connectAccount(sandbox.account(u"full"_s));
        walk.addOrganization(u"Acme Dental"_s);
        walk.addOrganization(u"Bay Plumbing"_s);
        walk.showDatabase();
        walk.showNetwork();
        walk.showLogs();
        walk.showAbout();
    }
    QSettings().setValue(u"network/proxyPassword"_s, true); // but none is in the keychain
    Program program(stage.app, stage.theme, *options);
    program.start(stage.person);
    LocalWalk(program, stage.person, stage.onlooker).showUnreadPassword();
    return {};
}

QStringList walkPanel(const Stage &stage)
{
    Program program(stage.app, stage.theme, {.mode = services::Mode::Demo});
    startQuickDemo(program, stage.person);
    PanelWalk walk(stage.person, stage.onlooker);
    walk.showAttention();
    walk.checkOne();
    walk.changeOne();
    walk.moveOne();
    walk.showColumns();
    walk.showExport();
    return {};
}

QStringList walkChanges(const Stage &stage)
{
    Program program(stage.app, stage.theme, {.mode = services::Mode::Demo});
    startQuickDemo(program, stage.person);
    ChangeWalk walk(stage.person, stage.onlooker);
    walk.plan(u"Acme Dental"_s);
    walk.changeOne();
    walk.changeTheOthers();
    walk.putBack();
    return {};
}

QStringList walkFailOver(const Stage &stage)
{
    Program program(stage.app, stage.theme, {.mode = services::Mode::Demo});
    startQuickDemo(program, stage.person);
    FailOverWalk walk(stage.person, stage.onlooker);
    walk.findTargetDown();
    walk.ask();
    walk.changeOne();
    walk.changeTheOthers();
    walk.bringBack();
    return {};
}

QStringList walkImport(const Stage &stage)
{
    Program program(stage.app, stage.theme, {.mode = services::Mode::Demo});
    startQuickDemo(program, stage.person);
    ImportWalk walk(program, stage.person, stage.onlooker);
    walk.openEmpty();
    walk.tryWhatIsNoList();
    walk.dryRun();
    walk.importIt();
    walk.updateWebhooks();
    return {};
}

QStringList walkRelease(const Stage &stage)
{
    Program program(stage.app, stage.theme, {.mode = services::Mode::Demo});
    startQuickDemo(program, stage.person);
    ReleaseWalk walk(stage.person, stage.onlooker);
    walk.showProtected();
    walk.showSeveral();
    walk.releaseOne();
    return {};
}

} // namespace

const QList<Scene> &scenes()
{
    static const QList<Scene> all{
        {u"first-start"_s, walkFirstStart},
        {u"account"_s, walkAccount},
        {u"accounts"_s, walkAccounts},
        {u"help"_s, walkHelp},
        {u"demo"_s, walkDemo},
        {u"set-up"_s, walkSetUp},
        {u"connect"_s, walkConnect},
        {u"compare"_s, walkCompare},
        {u"organizations"_s, walkOrganizations},
        {u"local-settings"_s, walkLocalSettings},
        {u"panel"_s, walkPanel},
        {u"changes"_s, walkChanges},
        {u"failover"_s, walkFailOver},
        {u"release"_s, walkRelease},
        {u"import"_s, walkImport},
    };
    return all;
}

} // namespace phonedesk::e2e
