// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/areacode.h"
#include "domain/setupdefaults.h"

#include <QList>
#include <QObject>

#include <memory>

namespace phonedesk::provisioning {

struct Needs;

// What cannot be used of set-up defaults, and why.
struct DefaultsFault
{
    enum class Field { AreaCode, OptionsShown, Label, NamePattern, Tries, Time };

    Field field = Field::AreaCode;
    QList<domain::RefusedAreaCode> refused; // with AreaCode
    QString part; // with NamePattern: what stands in braces and is no placeholder; empty: it is too long

    bool operator==(const DefaultsFault &) const = default;
};

// What the team starts every set-up with. A run keeps what it was started with. Lives on the GUI thread.
class Defaults : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longestLabel = 60;
    static constexpr qsizetype longestPattern = 120;

    Defaults(const Needs &needs, domain::AreaCodeTable areaCodes);
    ~Defaults() override;

    core::CallHandle load(core::ResultCallback<void> done);
    const domain::SetupDefaults &values() const;
    // How the program verifies where the team says nothing.
    domain::VerificationPlan programsPlan() const;

    QList<DefaultsFault> faults(const domain::SetupDefaults &values) const;
    // Rejected: faults() says why; nothing is saved.
    core::CallHandle save(const domain::SetupDefaults &values, core::ResultCallback<void> done);

signals:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phonedesk::provisioning
