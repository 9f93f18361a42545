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

#include <utility>

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

Desktop::Desktop(QApplication &app, ui::Theme &theme, services::Options options, core::Clock &clock,
                 core::Timings timings)
    : m_app(app), m_theme(theme), m_options(std::move(options)), m_clock(clock), m_timings(timings),
      m_services(newServices())
{
    // The last window's closing is not the end yet: a request that changes the world may be on its way.
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&app, &QGuiApplication::lastWindowClosed, this, &Desktop::quit);
    m_renewal.setSingleShot(true);
    m_renewal.setInterval(0);
    connect(&m_renewal, &QTimer::timeout, this, &Desktop::renewWindows);
    for (const auto changed : {&core::Preferences::languageChanged, &core::Preferences::timesChanged})
        connect(&theme.preferences(), changed, &m_renewal, qOverload<>(&QTimer::start));
}

Desktop::~Desktop()
{
    m_app.disconnect(this); // the main window's own end is no reason to quit
}

std::unique_ptr<services::Services> Desktop::newServices() const
{
    return std::make_unique<services::Services>(m_options, m_clock, m_timings);
}

void Desktop::start()
{
    openServices();
    // The fonts are found and read while the database opens on its own thread; a table's head asks for a bold one.
    QFont font = QApplication::font();
    for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold, QFont::Bold}) {
        font.setWeight(weight);
        QFontMetrics(font).horizontalAdvance(u"0"_s);
    }
}

void Desktop::openServices()
{
    m_opening = m_services->open([this](const core::Status &opened) {
        if (opened)
            showMain();
        else
            showFailure(opened.error(), m_services->databasePath());
    });
}

void Desktop::restart(const Between &between)
{
    if (m_window == nullptr || m_isRestarting || m_quitting.isWaiting())
        return;
    m_isRestarting = true;
    if (m_options.mode == services::Mode::Demo && !between) {
        openDemoBeside();
        return;
    }
    m_window->dismiss();
    m_window->setEnabled(false); // until what is on its way has come; it may take a moment
    m_closing = m_services->prepareToQuit([this, between] {
        // Later: what has just answered is part of what is closed.
        QMetaObject::invokeMethod(
            this,
            [this, between] {
                m_resuming.abandon();
                m_asking.abandon();
                m_window.reset();
                m_desk.reset();
                m_services = newServices();
                if (between)
                    between([this] { openServices(); });
                else
                    openServices();
            },
            Qt::QueuedConnection);
    });
}

void Desktop::openDemoBeside()
{
    m_next = newServices();
    m_opening = m_next->open([this](const core::Status &opened) {
        if (!opened) {
            showFailure(opened.error(), m_next->databasePath());
            return;
        }
        m_resuming.abandon();
        m_asking.abandon();
        m_window->dismiss();
        const auto desk = std::move(m_desk);
        const auto window = std::move(m_window); // goes when the new one is shown, and before the desk
        m_last = std::exchange(m_services, std::move(m_next));
        showMain();
        m_closing = m_last->prepareToQuit([this] {
            QMetaObject::invokeMethod(
                this, [this] { m_last.reset(); }, Qt::QueuedConnection);
        });
    });
}

void Desktop::showMain()
{
    m_desk = std::make_unique<ui::Desk>(ui::Desk{
        .mode = modeOf(m_services->mode()),
        .clock = m_services->clock(),
        .preferences = m_theme.preferences(),
        .accounts = m_services->accounts(),
        .organizations = m_services->organizations(),
        .search = m_services->search(),
        .runs = m_services->runs(),
        .urlSets = m_services->urlSets(),
        .defaults = m_services->defaults(),
        .connecting = m_services->connecting(),
        .numberActs = m_services->numberActs(),
        .numbers = m_services->numbers(),
        .comparison = m_services->comparison(),
        .changes = m_services->changes(),
        .failOver = m_services->failOver(),
        .imports = m_services->imports(),
        .twilioRecord = m_services->twilioRecord(),
        .actor = m_services->actor(),
        .startDemo = [] { QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}); },
    });
    if (services::Demo *demo = m_services->demo()) {
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
        m_desk->resetDemo = [this] {
            restart();
        };
    }
    m_local.attach(*m_services);
    m_desk->database = &m_local.database();
    m_desk->network = &m_local.network();
    m_desk->support = &m_local.support();
    show(std::make_unique<ui::MainWindow>(*m_desk));
    m_services->numbers().load();
    m_resuming = m_services->runs().resume(
        [this](const core::Status &) { m_resuming = m_services->changes().resume([](const core::Status &) {}); });
}

void Desktop::show(std::unique_ptr<ui::MainWindow> window)
{
    const auto former = std::exchange(m_window, std::move(window)); // goes when the new one is seen
    if (!m_isShown)
        m_window->installEventFilter(this);
    connect(m_window.get(), &ui::MainWindow::renewable, this, [this] {
        if (m_wantsRenewal)
            renewWindows();
    });
    m_window->show();
    m_isRestarting = false;
    emit started(m_window.get());
}

// Every text is set where a window is made, so windows are made anew; what was typed and chosen in them goes along.
void Desktop::renewWindows()
{
    if (m_window == nullptr || m_isRestarting)
        return;
    auto fresh = m_window->renewed();
    m_wantsRenewal = fresh == nullptr;
    if (fresh)
        show(std::move(fresh));
}

// What can wait until the first window has been painted does.
bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        m_isShown = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_theme.watchSystem();
                m_services->warmUp();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Desktop::showFailure(const core::Error &error, const QString &databasePath)
{
    const words::Message message = words::describe(error);
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Phone Desk"), message.title, QMessageBox::Close);
    box->setObjectName(u"startFailure"_s);
    box->setInformativeText(message.text() + u"\n\n"_s + databasePath);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, &m_app, [] { QCoreApplication::exit(1); });
    box->open();
}

void Desktop::quit()
{
    const bool isBetweenWindows = m_isRestarting && m_next == nullptr;
    if (m_quitting.isWaiting() || isBetweenWindows)
        return;
    m_opening.abandon();
    m_next.reset();
    m_quitting = m_services->prepareToQuit([] { QCoreApplication::quit(); });
}

} // namespace phonedesk::desktop
