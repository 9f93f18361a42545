// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/provisionstep.h"

namespace phonedesk::provisioning {

// Checks that the account has the number (a GET: nothing is sent to it), that it is as it was shown, and that Phone
// Desk does not manage it yet. Then it gets a row, and its configuration as found is kept for good.
class FoundStep final : public ProvisionStep
{
public:
    using ProvisionStep::ProvisionStep;

    QString id() const override { return stepids::find; }
    bool mayRepeat(const core::Error &error) const override;

protected:
    void begin() override;

private:
    void read(const std::shared_ptr<twilio::PhoneService> &phones);
    void askServices(const std::shared_ptr<twilio::PhoneService> &phones);
    void askRow();
    void keep(const std::optional<domain::PhoneNumber> &known);
    void refuse(QLatin1StringView why, const QString &detail);
};

} // namespace phonedesk::provisioning
