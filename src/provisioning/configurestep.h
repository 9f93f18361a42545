// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/provisionstep.h"

#include <functional>

namespace phonedesk::provisioning {

// Makes Twilio send one kind of event where it was asked to. Done only when an answer of Twilio shows it: the one to
// the purchase, or one read now. What differs is sent, and only that; what was there is written down first.
class ConfigureStep final : public ProvisionStep
{
public:
    // What has to be sent so that `present` becomes what is wanted; an Error stops the step before anything is sent.
    using Wanted = std::function<core::Result<domain::FieldChanges>(const domain::NumberConfiguration &present)>;
    // `act`: what history calls it ("configured").
    ConfigureStep(RunContext &context, QString id, QString act, Wanted wanted);

    // `kinds`: voice (with the end-of-call notice, which is a voice feature) or SMS.
    ConfigureStep(RunContext &context, QString id, QList<domain::WebhookKind> kinds);

    QString id() const override { return m_id; }
    bool mayRepeat(const core::Error &error) const override;

protected:
    void begin() override;

private:
    void read();
    void compare();
    void apply(const domain::FieldChanges &changes);
    void applied(const core::Result<twilio::NumberAnswer> &answer);
    void arrived(const QString &requestId);

    QString m_id;
    QString m_act;
    Wanted m_wanted;
    bool m_begun = false;
};

// Failures of reads, and of writes that may be repeated once they were looked at, that waiting can mend.
bool mayPass(const core::Error &error);

} // namespace phonedesk::provisioning
