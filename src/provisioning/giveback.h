// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/runcontext.h"

namespace phonedesk::provisioning {

// Gives a run's number back: reads the row, which may be protected, looks whether the number is there, writes the
// intent down with its configuration, sends one DELETE, and where the answer is lost looks until Twilio says what is
// so.
class GiveBack
{
public:
    explicit GiveBack(RunContext &context) : m_context(context) {}

    // An Error's effect is None: the number is still there. Or the journal could not be written, and nothing was sent.
    void start(core::ResultCallback<void> done);
    // A release of an earlier process whose outcome was not written down: only looks. NotFound as kind of a *success*
    // does not exist here: no Error means that the number is gone.
    void settle(core::ResultCallback<void> done);
    void lookNow();

    GivingBack state() const { return m_state; }

private:
    void open(std::function<void(const std::shared_ptr<twilio::PhoneService> &)> next);
    void readRow();
    void lookFirst();
    void ask(const std::shared_ptr<twilio::PhoneService> &phones, const domain::NumberConfiguration &present);
    void send(const std::shared_ptr<twilio::PhoneService> &phones);
    void lookWhetherGone();
    void lookAgainLater();
    void gone(const QString &requestId);
    void keep(const QString &requestId);
    void mayKeepAgain(const core::Error &error, const QString &requestId);
    void write(domain::PhoneNumber row, const QString &requestId);
    void notWritten(core::Error error);
    void stillThere(core::Error error);

    RunContext &m_context;
    core::ResultCallback<void> m_done;
    GivingBack m_state = GivingBack::No;
    std::optional<core::Error> m_lastError;
    core::CallHandle m_call;
    core::CallHandle m_timer;
    int m_stillThere = 0;
    int m_conflicts = 0;
    QDateTime m_stillThereSince;
};

} // namespace phonedesk::provisioning
