// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/provisionstep.h"

namespace phonedesk::provisioning {

// Takes the number out of its Messaging Services, or puts it back into them, one after the other. Looks first where
// the number is now, on every attempt.
class MembershipStep final : public ProvisionStep
{
public:
    enum class Goal { Out, In };
    MembershipStep(RunContext &context, Goal goal) : ProvisionStep(context), m_goal(goal) {}

    QString id() const override;
    bool mayRepeat(const core::Error &error) const override;

protected:
    void begin() override;

private:
    QList<domain::MessagingService> concerned() const;
    void look(const std::shared_ptr<twilio::PhoneService> &phones);
    void next();
    void change(const domain::MessagingService &service);
    void send(const domain::MessagingService &service);
    void changed(const domain::MessagingService &service, const QString &requestId);

    Goal m_goal;
    std::shared_ptr<twilio::PhoneService> m_phones;
    QList<domain::MessagingService> m_left;
    bool m_hasChanged = false;
};

} // namespace phonedesk::provisioning
