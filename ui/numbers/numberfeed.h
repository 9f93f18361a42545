// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/numbertablemodel.h"

#include <QObject>

namespace phonedesk::inventory {
class Numbers;
}
namespace phonedesk::provisioning {
class RunRegistry;
}

namespace phonedesk::ui {

// Keeps the model in step with the numbers that we know and the runs that are open: one row for both where they are
// about the same number. All must outlive it.
class NumberFeed : public QObject
{
    Q_OBJECT

public:
    NumberFeed(inventory::Numbers &numbers, provisioning::RunRegistry &runs, NumberTableModel &model);

private:
    void reload();
    void takeNumber(const QString &id);
    void takeRun(const QString &id);

    inventory::Numbers &m_numbers;
    provisioning::RunRegistry &m_runs;
    NumberTableModel &m_model;
};

} // namespace phonedesk::ui
