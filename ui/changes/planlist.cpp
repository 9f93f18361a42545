// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/planlist.h"

#include "ui/changes/changelines.h"
#include "ui/changes/changetexts.h"
#include "words/errors.h"
#include "words/runbook.h"

#include <QLocale>

namespace phonedesk::ui {

using Line = ChangeRowsModel::Line;

PlanGroup PlanGroup::ofRows(const QList<domain::BatchRow> &rows)
{
    const auto line = [rows](int i) {
        const domain::BatchRow &row = rows.at(i);
        const bool isChanged = row.state == domain::BatchRowState::Changed;
        const QString what = isChanged   ? words::describe(row.state)
                             : row.error ? words::brief(*row.error)
                                         : ChangeTexts::settings(row.wanted);
        return Line{row.number.display(), ChangeTexts::owner(row.organizationName, row.label), what,
                    isChanged || row.error ? Mark::Attention : Mark::None};
    };
    return {.whatHead = PlanList::tr("What changes"),
            .count = int(rows.size()),
            .line = line,
            .detail = [rows](ChangeLines &lines, int row) {
                lines.show(rows.at(row));
            }};
}

PlanGroup PlanGroup::ofUnchanged(const QList<inventory::UnchangedNumber> &numbers)
{
    const auto line = [numbers](int i) {
        const inventory::UnchangedNumber &each = numbers.at(i);
        return Line{each.number.number.display(), ChangeTexts::owner(each.number.organizationName, each.number.label),
                    ChangeTexts::unchanged(each), each.error ? Mark::Trouble : Mark::None, true};
    };
    return {.whatHead = PlanList::tr("Why"),
            .count = int(numbers.size()),
            .line = line,
            .detail = [](ChangeLines &lines, int) {
                lines.clear();
            }};
}

PlanGroup PlanGroup::ofNotMoved(const QList<inventory::NotMovedNumber> &numbers)
{
    const auto line = [numbers](int i) {
        const inventory::NotMovedNumber &each = numbers.at(i);
        return Line{each.number.number.display(), ChangeTexts::owner(each.number.organizationName, each.number.label),
                    ChangeTexts::elsewhere(each.elsewhere), Mark::Attention};
    };
    return {.whatHead = PlanList::tr("Who answers"),
            .count = int(numbers.size()),
            .line = line,
            .detail = [](ChangeLines &lines, int) {
                lines.say(PlanList::tr("These are changed where they are answered, and not here."));
            }};
}

PlanList::PlanList(const QString &prefix, const QStringList &names, QWidget *parent)
    : ChangeList(prefix, names, parent), m_names(names)
{
    connect(this, &ChangeList::groupChosen, this, &PlanList::showGroup);
    connect(this, &ChangeList::currentRowChanged, this, &PlanList::showDetail);
    showGroup();
}

void PlanList::setGroups(const QList<PlanGroup> &groups, const QString &none)
{
    m_groups = groups;
    m_noneYet = none;
    const QLocale locale;
    for (int i = 0; i < m_names.size(); ++i) {
        //: a group of numbers and how many there are
        setCount(i, i < groups.size() ? tr("%1 (%2)").arg(m_names.at(i), locale.toString(groups.at(i).count))
                                      : m_names.at(i));
    }
    showGroup();
}

void PlanList::showGroup()
{
    if (group() >= m_groups.size()) {
        setRows(0, {}, tr("What changes"), m_noneYet);
        return;
    }
    const PlanGroup &shown = m_groups.at(group());
    setRows(shown.count, shown.line, shown.whatHead, tr("No number is in this group."));
}

void PlanList::showDetail(int row)
{
    if (group() < m_groups.size() && row >= 0 && row < m_groups.at(group()).count)
        m_groups.at(group()).detail(detail(), row);
    else
        detail().clear();
}

} // namespace phonedesk::ui
