// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/tourscene.h"

#include "e2e/accountwalk.h"
#include "e2e/demowalk.h"
#include "e2e/texts.h"
#include "support/sandboxprocess.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

class Photographer
{
public:
    explicit Photographer(const QString &folder) : m_folder(folder) {}

    void take(const QString &screen, QWidget *window)
    {
        settle();
        const QString file = u"%1-%2.png"_s.arg(++m_count, 2, 10, QChar(u'0')).arg(screen);
        if (!window->grab().save(m_folder.filePath(file)))
            throw Stuck(m_folder.filePath(file) + u" cannot be written"_s);
        say(u"  "_s + file);
        const QStringList cut = cutTexts(window);
        for (const QString &fault : cut)
            say(u"  cut: "_s + fault);
    }

    void takeAll(const QString &screen)
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (window->isVisible())
                take(screen, window);
        }
    }

private:
    QDir m_folder;
    int m_count = 0;
};

core::Timings tourTimings()
{
    core::Timings timings;
    timings.firstBackoff = std::chrono::milliseconds(900);
    return timings;
}

QStringList walkFirstStart(QApplication &app, ui::Theme &theme, const Person &person, const Onlooker &onlooker)
{
    Program program(app, theme, {});
    program.start(person);
    AccountWalk walk(person, onlooker);
    walk.showFirstStart();
    walk.openDialog();
    walk.cancel();
    return {};
}

QStringList walkAccount(QApplication &app, ui::Theme &theme, const Person &person, const Onlooker &onlooker)
{
    testsupport::SandboxProcess sandbox;
    if (!sandbox.start())
        return {sandbox.errorText()};
    const auto options =
        services::Options::fromArguments({u"phonedesk"_s, u"--twilio-url"_s, u"api="_s + sandbox.apiUrl().toString()});
    if (!options)
        return {options.error().detail};
    Program program(app, theme, *options);
    program.start(person);
    AccountWalk walk(person, onlooker);
    person.click(u"empty.connect"_s);
    const auto key = sandbox.account(u"standard-key"_s);
    walk.fill({u"ServiceFlow production"_s, key.accountSid, key.sid, key.token, {}});
    walk.test();
    walk.save();
    if (program.services().accounts().all().size() != 1)
        return {u"the account was not saved"_s};
    return {};
}

QStringList walkDemo(QApplication &app, ui::Theme &theme, const Person &person, const Onlooker &onlooker)
{
    Program program(app, theme, {.mode = services::Mode::Demo}, tourTimings());
    program.start(person);
    DemoWalk walk(program, person, onlooker);
    walk.showEmptyWindow();
    walk.setUpFirstNumber();
    walk.showNumbers();
    walk.setUpSecondNumber();
    walk.finishSecondNumber();
    return walk.whatIsWrong();
}

} // namespace

int runScene(QApplication &app, const TourRun &run, const QString &out)
{
    const QString folder = QDir(out).filePath(run.name);
    if (!QDir().mkpath(folder)) {
        say(folder + u" cannot be written"_s);
        return 2;
    }
    core::Preferences preferences;
    ui::Theme theme(app, preferences);
    preferences.setScheme(run.isDark ? core::Scheme::Dark : core::Scheme::Light);
    Photographer photographer(folder);
    const Person person;
    const Onlooker onlooker{
        .size = run.size,
        .seen = [&](const QString &screen, QWidget *window) { photographer.take(run.scene + u'-' + screen, window); },
        .told = say};
    QStringList wrong;
    try {
        if (run.scene == "first-start"_L1)
            wrong = walkFirstStart(app, theme, person, onlooker);
        else if (run.scene == "account"_L1)
            wrong = walkAccount(app, theme, person, onlooker);
        else
            wrong = walkDemo(app, theme, person, onlooker);
    } catch (const Stuck &stuck) {
        wrong << QString::fromUtf8(stuck.what());
        photographer.takeAll(u"stuck"_s);
    }
    for (const QString &each : std::as_const(wrong))
        say(u"wrong: "_s + each);
    return wrong.isEmpty() ? 0 : 1;
}

} // namespace phonedesk::e2e
