// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop.h"
#include "app/desktop/language.h"
#include "app/services/services.h"

#include <QJsonObject>
#include <QPointer>
#include <QTemporaryDir>
#include <QTranslator>

#include <memory>
#include <optional>

namespace phonedesk::ui {
class Theme;
class MainWindow;
} // namespace phonedesk::ui

namespace phonedesk::e2e {

class Person;

// A folder that is this process's home: settings, database and logs go there and are gone with it. Made before the
// QApplication, since Qt looks for them once.
class Home
{
public:
    Home();
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

// The program's texts and formats in a language ("es"; empty: English), as main.cpp loads them; "mirrored": in the
// PseudoLanguage.
class Language
{
public:
    explicit Language(const QString &code);
    ~Language();

private:
    desktop::Language m_language;
    std::unique_ptr<QTranslator> m_pseudo;
};

// The real program, as app/desktop/main.cpp starts it, inside this process.
class Program
{
public:
    Program(QApplication &app, ui::Theme &theme, services::Options options, core::Timings timings = {});
    ~Program();

    void start(const Person &person); // until the main window is there
    services::Services &services() { return m_desktop.services(); }
    desktop::Desktop &desktop() { return m_desktop; }
    ui::MainWindow *window() const; // that of now; null between two

private:
    core::SystemClock m_clock;
    desktop::Desktop m_desktop;
    QPointer<QObject> m_window;
};

// The names that the program has, for settings and data; main.cpp sets the same.
void nameApplication();

// Asks the sandbox's control port; no body: GET. Throws Stuck when it refuses.
QJsonObject askSandbox(const QUrl &control, const QString &path, const std::optional<QJsonObject> &body = {});

} // namespace phonedesk::e2e
