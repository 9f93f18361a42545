// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "words/errors.h"

#include <QEvent>
#include <QFontMetrics>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace phonedesk::desktop {

namespace {

ui::Mode modeOf(services::Mode mode)
{
    switch (mode) {
    case services::Mode::Live:
        return ui::Mode::Live;
    case services::Mode::Demo:
        return ui::Mode::Demo;
    case services::Mode::Test:
        return ui::Mode::Test;
    }
    return ui::Mode::Live;
}

QString scenarioName(ui::DemoScenario scenario)
{
    switch (scenario) {
    case ui::DemoScenario::NumberTaken:
        return u"taken"_s;
    case ui::DemoScenario::TwilioSlow:
        return u"slow"_s;
    case ui::DemoScenario::RateLimited:
        return u"rate-limited"_s;
    case ui::DemoScenario::WebhookDown:
        return u"webhook-down"_s;
    }
    return {};
}

} // namespace

Desktop::Desktop(QApplication &app, ui::Theme &theme, services::Services &services)
    : m_app(app), m_theme(theme), m_services(services)
{
    // The last window's closing is not the end yet: a request that changes the world may be on its way.
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&app, &QGuiApplication::lastWindowClosed, this, &Desktop::quit);
}

Desktop::~Desktop()
{
    m_app.disconnect(this); // the main window's own end is no reason to quit
}

void Desktop::start()
{
    m_opening = m_services.open([this](const core::Status &opened) {
        if (opened)
            showMain();
        else
            showFailure(opened.error());
    });
    // The fonts are found and read while the database opens on its own thread; a table's head asks for a bold one.
    QFont font = QApplication::font();
    for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold, QFont::Bold}) {
        font.setWeight(weight);
        QFontMetrics(font).horizontalAdvance(u"0"_s);
    }
}

void Desktop::showMain()
{
    m_desk = std::make_unique<ui::Desk>(ui::Desk{
        .mode = modeOf(m_services.mode()),
        .clock = m_services.clock(),
        .preferences = m_theme.preferences(),
        .accounts = m_services.accounts(),
        .organizations = m_services.organizations(),
        .search = m_services.search(),
        .runs = m_services.runs(),
        .urlSets = m_services.urlSets(),
        .defaults = m_services.defaults(),
        .numbers = m_services.numbers(),
        .actor = m_services.actor(),
        .startDemo = [] { QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}); },
    });
    if (services::Demo *demo = m_services.demo()) {
        m_desk->arm = [demo](ui::DemoScenario scenario) {
            demo->toggle(scenarioName(scenario));
        };
        m_desk->askArmed = [this, demo](std::function<void(const QList<ui::DemoScenario> &)> done) {
            m_asking = demo->armed([done = std::move(done)](const QStringList &names) {
                QList<ui::DemoScenario> armed;
                for (const ui::DemoScenario scenario : ui::allDemoScenarios) {
                    if (names.contains(scenarioName(scenario)))
                        armed << scenario;
                }
                done(armed);
            });
        };
        m_desk->demoLatency = [demo] {
            return demo->latency();
        };
        m_desk->setDemoLatency = [demo](int milliseconds) {
            demo->setLatency(milliseconds);
        };
        // A demo begins anew at each start, so a fresh process is the reset.
        m_desk->resetDemo = [this] {
            m_desk->startDemo();
            quit();
        };
    }
    m_local.attach(m_services);
    m_desk->database = &m_local.database();
    m_desk->network = &m_local.network();
    m_desk->support = &m_local.support();
    m_window = std::make_unique<ui::MainWindow>(*m_desk);
    m_window->installEventFilter(this);
    m_window->show();
    m_services.numbers().load();
    m_resuming = m_services.runs().resume([](const core::Status &) {});
    emit started(m_window.get());
}

// What can wait until the first window has been painted does.
bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_theme.watchSystem();
                m_services.warmUp();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Desktop::showFailure(const core::Error &error)
{
    const words::Message message = words::describe(error);
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Phone Desk"), message.title, QMessageBox::Close);
    box->setObjectName(u"startFailure"_s);
    box->setInformativeText(message.text() + u"\n\n"_s + m_services.databasePath());
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, &m_app, [] { QCoreApplication::exit(1); });
    box->open();
}

void Desktop::quit()
{
    if (m_quitting.isWaiting())
        return;
    m_quitting = m_services.prepareToQuit([] { QCoreApplication::quit(); });
}

} // namespace phonedesk::desktop
