// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/urlset.h"
#include "inventory/failover.h"
#include "words/times.h"

#include <QCoreApplication>
#include <QString>

namespace phonedesk::ui {

// What a fail-over and a fail-back are asked with, and what is said while one lasts.
class FailOverTexts
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::FailOverTexts)

public:
    static QString title(domain::UrlSetKind to, domain::Environment environment); // while it is read
    static QString question(const inventory::FailOverPlan &plan, const words::Times &times, const QDateTime &now);
    static QString effects(const inventory::FailOverPlan &plan);
    static QString commit(const inventory::FailOverPlan &plan); // the button
    static QString obstacle(const inventory::FailOverObstacle &obstacle, domain::Environment environment);
    // "Production is failed over since 02:14 UTC"
    static QString lasts(domain::Environment environment, const inventory::FailedOver &over, const words::Times &times,
                         const QDateTime &now);
};

} // namespace phonedesk::ui
