// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availablenumber.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace phonedesk::domain {

// How often a verification is tried by itself before a person is asked, and over which time: the pauses between the
// tries double, and make up that time.
struct VerificationPlan
{
    int tries = 4;
    std::chrono::milliseconds time{15'000};

    bool operator==(const VerificationPlan &) const = default;
};

// What the team starts every set-up with.
struct SetupDefaults
{
    static constexpr int fewestOptions = 5; // PRD-002 FR-1: 5 to 10
    static constexpr int mostOptions = 10;
    static constexpr int mostTries = 10;
    static constexpr std::chrono::seconds longestTime{600};

    QString areaCode; // where the organisation prefers none; may be empty
    int optionsShown = mostOptions;
    bool needsMms = false;                        // voice and SMS are always needed
    QString label;                                // empty: the program's own word for a main line
    QString namePattern;                          // see friendlyname.h; empty: the default
    std::optional<VerificationPlan> verification; // none: the program's own Timings

    bool operator==(const SetupDefaults &) const = default;
};

QJsonObject toJson(const SetupDefaults &defaults);
// What is missing, or cannot be read, is as if it had never been set.
SetupDefaults setupDefaultsFromJson(const QJsonObject &json);

QJsonObject toJson(const VerificationPlan &plan);
std::optional<VerificationPlan> verificationPlanFromJson(const QJsonObject &json);

} // namespace phonedesk::domain
