// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/provisionstep.h"

namespace phonedesk::provisioning {

class GiveBack;

// The one step of a release: gives the number back, or settles a release of an earlier process whose outcome is open.
class ReleaseStep final : public ProvisionStep
{
public:
    ReleaseStep(RunContext &context, GiveBack &giveBack) : ProvisionStep(context), m_giveBack(giveBack) {}

    QString id() const override { return stepids::release; }
    // A person said it once; whether it is asked for again is for a person to say.
    bool mayRepeat(const core::Error &) const override { return false; }

protected:
    void begin() override;

private:
    GiveBack &m_giveBack;
};

} // namespace phonedesk::provisioning
