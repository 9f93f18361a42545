// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls.h"
#include "provisioning/configurestep.h"

namespace phonedesk::provisioning {

// Proves that the number works: reads its configuration back and calls every webhook as Twilio does, all at once. The
// row turns active together with the verification's result, in one transaction, and not before.
class VerifyStep final : public ProvisionStep
{
public:
    using ProvisionStep::ProvisionStep;

    QString id() const override { return stepids::verify; }
    bool mayRepeat(const core::Error &error) const override;
    core::Timings timings(const core::Timings &program) const override;

protected:
    void begin() override;

private:
    void open();
    void probe(const OpenAccount &account);
    void part();
    void conclude();
    void save(const domain::PhoneNumber &row, bool verified);

    domain::Verdict m_verdict;
    std::optional<core::Error> m_readBackError;
    int m_awaited = 0;
    core::Calls m_calls;
    std::unique_ptr<ConfigureStep> m_mend; // after a person said "again" to a configuration that differs
    core::CallHandle m_mending;
};

} // namespace phonedesk::provisioning
