// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/urlset.h"
#include "inventory/failover.h"
#include "ui/common/desk.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace phonedesk::ui {

class Button;
class Field;
class Label;
class Spinner;
class StatusText;

// Whether the URLs of an environment's set answer, each called once. Where they have to, and do not, a field for the
// host's name appears: who types it goes on all the same.
//
// Object names: failover.target (the result), .trouble, .again, .host, .checking
class TargetCheck : public QWidget
{
    Q_OBJECT

public:
    explicit TargetCheck(Desk &desk, QWidget *parent = nullptr);

    // `hasToAnswer`: without it the result is only said.
    void check(domain::Environment environment, domain::UrlSetKind set, bool hasToAnswer);
    bool isChecking() const { return m_call.isWaiting(); }
    bool allows() const;     // it answers, or need not, or the host's name is typed
    QString despite() const; // the host that was typed; empty: it answers, or need not
    // Once more where the result is not fresh, and then `then`, if it allows().
    void ensureFresh(std::function<void()> then);

signals:
    void changed();

private:
    void run(std::function<void()> then);
    void take(const core::Result<inventory::TargetCheck> &result);
    void showResult();
    QString host() const; // whose name is to be typed

    Desk &m_desk;
    domain::Environment m_environment = domain::Environment::Production;
    domain::UrlSetKind m_set = domain::UrlSetKind::Failover;
    bool m_hasToAnswer = true;
    std::optional<inventory::TargetCheck> m_result;
    QString m_why; // it could not be checked
    Spinner *m_checking;
    StatusText *m_status;
    Label *m_trouble;
    Button *m_again;
    Field *m_host;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
