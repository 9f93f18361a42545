// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/phonenumber.h"
#include "inventory/batchview.h"
#include "inventory/changeplan.h"

#include <QObject>

#include <memory>
#include <optional>

namespace phonedesk::inventory {

struct ChangeNeeds;

// Changes of the webhooks of many numbers: what Twilio holds is read, a plan is made of it, one number is changed first
// and verified, and the rest follows when a person says so. A batch goes on when its window closes; one that was ended
// half-way with its program is there again after resume(), paused. Lives on the GUI thread.
class Changes : public QObject
{
    Q_OBJECT

public:
    explicit Changes(const ChangeNeeds &needs);
    ~Changes() override;

    // Reads the batches of this desk, takes over the open ones that nobody works on, and answers when they are there.
    core::CallHandle resume(core::ResultCallback<void> done);

    // Reads what Twilio holds for these numbers; looked() tells how far it is. Numbers that were given back are left
    // out. What could not be read is said per number.
    core::CallHandle look(const QList<domain::PhoneNumber> &numbers,
                          core::ResultCallback<std::shared_ptr<const ChangeFacts>> done);
    // Beside the GUI thread.
    core::CallHandle plan(std::shared_ptr<const ChangeFacts> facts, const domain::WebhookChange &change,
                          core::ResultCallback<ChangePlan> done);

    // Writes the plan and its rollback file down, and changes the number of row `canary`. Answers with the batch's id.
    core::CallHandle begin(const ChangePlan &plan, int canary, core::ResultCallback<QString> done);
    // The same of any kind: kind, what, undoes and canary are as in `outline`. The URL set of a fail-over or fail-back
    // is active before the first request; where it cannot be, nothing is sent.
    core::CallHandle begin(const domain::Batch &outline, const QList<domain::BatchRow> &rows,
                           core::ResultCallback<QString> done);
    // Another batch that puts this one's numbers back, as far as they still hold what it wrote; it begins at once.
    core::CallHandle putBack(const QString &id, core::ResultCallback<QString> done);

    QList<BatchView> all() const; // newest first
    std::optional<BatchView> view(const QString &id) const;
    // Empty until they are read, for one that ended in an earlier process: load() reads them.
    const QList<domain::BatchRow> &rows(const QString &id) const;
    core::CallHandle load(const QString &id, core::ResultCallback<void> done);

    // Each is ignored where the view does not allow it.
    void changeFirst(const QString &id, int seq); // another canary, where the one before was not changed
    void letRestFollow(const QString &id);
    void pause(const QString &id);
    void goOn(const QString &id);
    void stop(const QString &id);
    void retry(const QString &id);
    void writeAnyway(const QString &id, const QList<int> &seqs);

    // Requests that change the world are on their way: quitting waits for them.
    bool isBusy() const;
    // Nothing more is sent.
    void pauseAll();
    // Lets go of every claim, for quitting.
    core::CallHandle yieldAll(core::ResultCallback<void> done);

signals:
    void looked(int read, int all);
    void batchAdded(const QString &id);
    void batchChanged(const QString &id);
    void rowChanged(const QString &id, int seq);
    void numberConfirmed(const phonedesk::domain::NumberConfiguration &present); // by an answer of Twilio's

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phonedesk::inventory
