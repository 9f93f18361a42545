// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/numberfeed.h"

#include "inventory/numbers.h"
#include "provisioning/runregistry.h"

#include <utility>

namespace phonedesk::ui {

using provisioning::RunView;

NumberFeed::NumberFeed(inventory::Numbers &numbers, provisioning::RunRegistry &runs, NumberTableModel &model)
    : m_numbers(numbers), m_runs(runs), m_model(model)
{
    connect(&numbers, &inventory::Numbers::stateChanged, this, &NumberFeed::reload);
    connect(&numbers, &inventory::Numbers::numberAdded, this, &NumberFeed::takeNumber);
    connect(&numbers, &inventory::Numbers::numberChanged, this, &NumberFeed::takeNumber);
    connect(&runs, &provisioning::RunRegistry::runAdded, this, &NumberFeed::takeRun);
    connect(&runs, &provisioning::RunRegistry::runChanged, this, &NumberFeed::takeRun);
    reload();
}

void NumberFeed::reload()
{
    if (m_numbers.state() == inventory::LoadState::Loading)
        return;
    QHash<QString, RunView> byNumber;
    QList<NumberRow> rows;
    const QList<RunView> runs = m_runs.runs();
    for (const RunView &run : runs) {
        if (!run.isOpen())
            continue;
        if (!run.phoneNumberId.isEmpty())
            byNumber.insert(run.phoneNumberId, run);
        else
            rows += rowOf(run, {});
    }
    const QList<domain::PhoneNumber> &numbers = m_numbers.all();
    rows.reserve(rows.size() + numbers.size());
    for (const domain::PhoneNumber &number : numbers) {
        const auto run = byNumber.constFind(number.id);
        rows += run == byNumber.constEnd() ? rowOf(number) : rowOf(*run, number);
        if (run != byNumber.constEnd())
            byNumber.erase(run);
    }
    for (const RunView &run : std::as_const(byNumber)) // bought a moment ago: its row is on its way
        rows += rowOf(run, {});
    m_model.setRows(rows);
}

void NumberFeed::takeNumber(const QString &id)
{
    const std::optional<domain::PhoneNumber> number = m_numbers.find(id);
    if (!number)
        return;
    const QList<RunView> runs = m_runs.runs();
    for (const RunView &run : runs) {
        if (run.isOpen() && run.phoneNumberId == id) {
            m_model.remove(run.id);
            m_model.upsert(rowOf(run, number));
            return;
        }
    }
    m_model.upsert(rowOf(*number));
}

void NumberFeed::takeRun(const QString &id)
{
    const std::optional<RunView> run = m_runs.view(id);
    const std::optional<domain::PhoneNumber> number =
        run && !run->phoneNumberId.isEmpty() ? m_numbers.find(run->phoneNumberId) : std::nullopt;
    if (number) {
        m_model.remove(id);
        m_model.upsert(run->isOpen() ? rowOf(*run, number) : rowOf(*number));
    } else if (run && run->isOpen()) {
        m_model.upsert(rowOf(*run, {}));
    } else {
        m_model.remove(id);
    }
}

} // namespace phonedesk::ui
