// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later

// Linked into a program whose start is measured: says on standard output when its first window has been painted, by
// the clock that all processes share, and ends the process.

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

class PaintedHook : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isWindow = watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow();
        if (isWindow && event->type() == QEvent::Paint && !m_hasPainted) {
            m_hasPainted = true;
            // The next turn begins when all of the window has been painted and handed to the platform.
            QTimer::singleShot(0, this, [] {
                const auto now = std::chrono::steady_clock::now().time_since_epoch();
                std::printf("%lld\n",
                            static_cast<long long>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()));
                std::fflush(stdout);
                std::_Exit(0);
            });
        }
        return false;
    }

private:
    bool m_hasPainted = false;
};

void install()
{
    auto *app = QCoreApplication::instance();
    app->installEventFilter(new PaintedHook(app));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(install)
