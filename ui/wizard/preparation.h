// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/e164number.h"
#include "ui/wizard/provisiondraft.h"

namespace phonedesk::ui {

struct Desk;

// What an organisation's next number is searched with.
struct SearchWish
{
    domain::E164Number number; // chosen in onboarding, and not had yet; null: none
    QString areaCodes;         // its own, else the team's; empty: nobody said where
};

// Fills in what is known when `organization` is chosen, so that only the rest is left to type: its own values before
// the team's. What was chosen for another organisation goes.
SearchWish prepareDraft(ProvisionDraft &draft, const domain::Organization &organization, const Desk &desk);

} // namespace phonedesk::ui
