// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/provisionstep.h"

namespace phonedesk::provisioning {

// Buys the number, once. Every attempt looks first whether it is owned; the intent is on the disk before the POST; and
// an outcome that is not known is settled by look-ups, however long that takes, before the step answers. Nothing is
// bought after a restart without a person saying so again.
class PurchaseStep final : public ProvisionStep
{
public:
    using ProvisionStep::ProvisionStep;

    QString id() const override { return stepids::purchase; }
    bool mayRepeat(const core::Error &error) const override;
    // The next look-up at once, while one is waited for.
    void lookNow();
    // A person decided that the number found is to be this run's.
    void adopt() { m_adoptDecided = true; }

protected:
    void begin() override;

private:
    void look();
    void looked(const core::Result<twilio::OwnedAnswer> &answer);
    void found(const twilio::NumberAnswer &number, bool answersOrder);
    void judge(const twilio::NumberAnswer &number, bool answersOrder);
    void foundNothing();
    void lookAgainLater();
    void order();
    twilio::PurchaseOrder purchaseOrder() const;
    void send(const std::shared_ptr<twilio::PhoneService> &phones);
    void ordered(const core::Result<twilio::NumberAnswer> &answer);
    void refused(const core::Error &error);
    void becomeUnknown(const core::Error &error);
    void record(const domain::NumberConfiguration &number, const QString &act, const QString &requestId);
    void foundNotOurs(const domain::NumberConfiguration &number, core::Effect effect, const QString &requestId);

    bool m_adoptDecided = false;
    std::optional<domain::PhoneNumber> m_known; // our row of the number that was found
    core::CallHandle m_timer;
    QDateTime m_unknownSince;
    QDateTime m_askedAt;
};

} // namespace phonedesk::provisioning
