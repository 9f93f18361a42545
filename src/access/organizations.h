// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/importplan.h"
#include "access/organizationdraft.h"
#include "core/callhandle.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace phonedesk::access {

struct Needs;

// ServiceFlow's customers. Lives on the GUI thread; what takes long (sorting, reading a file) does not run there.
class Organizations : public QObject
{
    Q_OBJECT

public:
    explicit Organizations(const Needs &needs);
    ~Organizations() override;

    core::CallHandle load(core::ResultCallback<void> done);
    const QList<domain::Organization> &all() const;      // in use, by name, as people sort
    const QList<domain::Organization> &archived() const; // the same
    // These three know archived ones too.
    std::optional<domain::Organization> find(const QString &id) const;
    std::optional<domain::Organization> findByName(const QString &name) const; // without case and outer spaces
    // Names that could mean the same customer, the same name first; at most five.
    QList<domain::Organization> similarTo(const QString &name) const;

    DraftReading check(const OrganizationDraft &draft) const;
    // Rejected: the draft has faults. Conflict: the name is taken (then what another desk did is loaded).
    core::CallHandle create(const OrganizationDraft &draft, core::ResultCallback<domain::Organization> done);
    core::CallHandle create(const QString &name, const QString &accountSid,
                            core::ResultCallback<domain::Organization> done);
    // As create(); Conflict with operation "organization.changed": it is not `before` any more (and is loaded).
    core::CallHandle update(const domain::Organization &before, const OrganizationDraft &draft,
                            core::ResultCallback<domain::Organization> done);
    // Archived if nothing stands in the way; answers with what does.
    core::CallHandle archive(const QString &id, core::ResultCallback<domain::ArchiveObstacles> done);
    core::CallHandle unarchive(const QString &id, core::ResultCallback<void> done);

    // The team's account for new organisations; empty: none is chosen.
    QString defaultAccount() const;
    core::CallHandle setDefaultAccount(const QString &accountSid, core::ResultCallback<void> done);

    // The dry run of a file. `accounts`: those that may pay. NotFound: the file cannot be read.
    core::CallHandle planImport(const QString &path, const QList<domain::TwilioAccount> &accounts,
                                const QString &accountSid, core::ResultCallback<ImportPlan> done);
    // All of it or nothing; answers with how many were created. Conflict: another desk took one of the names meanwhile
    // (what it did is loaded; plan anew).
    core::CallHandle import(const ImportPlan &plan, bool withSimilar, core::ResultCallback<qsizetype> done);

signals:
    void changed();
    void defaultAccountChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phonedesk::access
