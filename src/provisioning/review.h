// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls.h"
#include "provisioning/needs.h"
#include "provisioning/runregistry.h"

#include <QHash>

namespace phonedesk::provisioning {

// Collects what Review shows, and remembers when a number was last seen not to be owned.
class Review
{
public:
    explicit Review(const Needs &needs) : m_needs(needs) {}

    core::CallHandle look(const ProvisionRequest &request, const QList<RunView> &runs,
                          core::ResultCallback<ReviewFacts> done);
    QDateTime seenNotOwnedAt(const QString &accountSid, const domain::E164Number &number) const;

private:
    struct Gathering;

    void ask(const std::shared_ptr<Gathering> &gathering, const OpenAccount &account);

    const Needs &m_needs;
    core::Calls m_calls;
    QHash<std::pair<QString, QString>, QDateTime> m_notOwned;
};

} // namespace phonedesk::provisioning
