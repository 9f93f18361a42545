// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/historyentry.h"
#include "domain/phonenumber.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace phonedesk::inventory {

struct Needs;

enum class LoadState { Loading, Ready, Failed };

// The numbers that we know, kept in step with the database by its own signals. Lives on the GUI thread. They are read
// in parts, newest first: while Loading, all() has those that have come, and each part is told by numbersRead().
class Numbers : public QObject
{
    Q_OBJECT

public:
    explicit Numbers(const Needs &needs);
    ~Numbers() override;

    void load(); // again after Failed
    LoadState state() const;
    const std::optional<core::Error> &error() const;
    const QList<domain::PhoneNumber> &all() const;                    // newest first
    std::optional<domain::PhoneNumber> find(const QString &id) const; // null: not read yet, or not there
    // What was done to a number, newest first. It has changed when numberChanged() was emitted.
    core::CallHandle history(const QString &id, core::ResultCallback<QList<domain::HistoryEntry>> done) const;

signals:
    void stateChanged();
    void numbersExpected(int count);                   // while they are read: about as many as there will be
    void numbersRead(qsizetype from, qsizetype count); // of all(); while Loading
    void numberAdded(const QString &id);
    void numberChanged(const QString &id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phonedesk::inventory
