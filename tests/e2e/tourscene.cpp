// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/tourscene.h"

#include "core/preferences.h"
#include "e2e/highcontrast.h"
#include "e2e/inspector.h"
#include "e2e/scenes.h"
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
        const QStringList found = inspect(window);
        for (const QString &fault : found)
            say(u"  look: "_s + fault);
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

} // namespace

int runScene(QApplication &app, const TourRun &run, const QString &out)
{
    const QString folder = QDir(out).filePath(run.name);
    if (!QDir().mkpath(folder)) {
        say(folder + u" cannot be written"_s);
        return 2;
    }
    if (run.isHighContrast)
        QApplication::setPalette(highContrastPalette());
    core::Preferences preferences;
    ui::Theme theme(app, preferences);
    preferences.setScheme(run.isDark ? core::Scheme::Dark : core::Scheme::Light);
    preferences.setTextSize(run.textSize);
    Photographer photographer(folder);
    const Person person;
    const Onlooker onlooker{
        .size = run.size,
        .seen = [&](const QString &screen, QWidget *window) { photographer.take(run.scene + u'-' + screen, window); },
        .told = say};
    const auto scene = std::ranges::find(scenes(), run.scene, &Scene::name);
    if (scene == scenes().end()) {
        say(u"there is no scene "_s + run.scene);
        return 2;
    }
    QStringList wrong;
    try {
        wrong = scene->walk({app, theme, person, onlooker});
    } catch (const Stuck &stuck) {
        wrong << QString::fromUtf8(stuck.what());
        photographer.takeAll(u"stuck"_s);
    }
    for (const QString &each : std::as_const(wrong))
        say(u"wrong: "_s + each);
    return wrong.isEmpty() ? 0 : 1;
}

} // namespace phonedesk::e2e
