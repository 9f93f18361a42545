// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/release.h"
#include "provisioning/runview.h"

#include <QWidget>

class QCheckBox;

namespace phonedesk::ui {

class StatusText;

// One of several numbers that may be given back: its tick, what its release does, and then what came of it. Object
// names: releaseSeveral.tick.NUMBER, .status.NUMBER, with NUMBER as E.164.
class ReleaseRow : public QWidget
{
    Q_OBJECT

public:
    explicit ReleaseRow(const domain::PhoneNumber &number, QWidget *parent = nullptr);

    const domain::PhoneNumber &number() const { return m_facts.number; }
    const provisioning::ReleaseFacts &facts() const { return m_facts; }
    void setFacts(const provisioning::ReleaseFacts &facts);
    void setError(const core::Error &error); // it could not be looked at, or not be started
    void setRun(const provisioning::RunView &view);
    void setWorking();
    bool isTicked() const;
    bool isLookedAt() const { return m_isLookedAt; }
    QCheckBox &tick() { return *m_tick; }

signals:
    void changed();

private:
    provisioning::ReleaseFacts m_facts;
    bool m_isLookedAt = false;
    QCheckBox *m_tick;
    StatusText *m_status;
};

} // namespace phonedesk::ui
