// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "ui/common/desk.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <vector>

namespace phonedesk::ui {

// Compares with Twilio and checks webhooks by itself, as often as this desk is set to, and tells what was not known
// before: an identical failure is told once. Nothing is told of what somebody asked for. Only the program's clock is
// asked, and only while one of the two is switched on.
class TimedChecks : public QObject
{
    Q_OBJECT

public:
    enum class About { Comparison, Health };

    explicit TimedChecks(Desk &desk, QObject *parent = nullptr);

signals:
    void told(phonedesk::ui::TimedChecks::About about, const QString &title, const QString &text);
    void allIsWell(phonedesk::ui::TimedChecks::About about); // nothing of it is amiss any more

private:
    void schedule();
    void look();
    void compareSoon();
    void compared();
    void check();
    void checked();
    QSet<size_t> findings() const;
    // A failing webhook, however many numbers have it.
    struct Failure
    {
        QString key;
        QString text; // "voice answered 502 (api.example.com)"
    };
    std::vector<Failure> failures() const;

    Desk &m_desk;
    core::CallHandle m_next;
    core::CallHandle m_check;
    QDateTime m_lastCompare; // tried
    bool m_isComparing = false;
    QSet<size_t> m_foundBefore;
    QSet<QString> m_failedBefore;
};

} // namespace phonedesk::ui
