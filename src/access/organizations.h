// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/organization.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace phonedesk::access {

struct Needs;

// ServiceFlow's customers. Lives on the GUI thread.
class Organizations : public QObject
{
    Q_OBJECT

public:
    explicit Organizations(const Needs &needs);
    ~Organizations() override;

    core::CallHandle load(core::ResultCallback<void> done);
    QList<domain::Organization> all() const; // by name, as people sort
    std::optional<domain::Organization> find(const QString &id) const;
    std::optional<domain::Organization> findByName(const QString &name) const; // without case and outer spaces

    // Rejected: an empty name, or one over 120 characters. Conflict: the name is taken.
    core::CallHandle create(const QString &name, const QString &accountSid,
                            core::ResultCallback<domain::Organization> done);

signals:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phonedesk::access
