// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/provisionstep.h"

namespace phonedesk::provisioning {

// The end of a disconnection: the row becomes `released`, with the time. Nothing is sent.
class DisconnectStep final : public ProvisionStep
{
public:
    using ProvisionStep::ProvisionStep;

    QString id() const override { return stepids::disconnect; }
    bool mayRepeat(const core::Error &) const override { return false; }

protected:
    void begin() override;
};

} // namespace phonedesk::provisioning
