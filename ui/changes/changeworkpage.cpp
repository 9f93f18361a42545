// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changeworkpage.h"

#include "access/accounts.h"
#include "inventory/changes.h"
#include "ui/changes/changelines.h"
#include "ui/changes/changelist.h"
#include "ui/changes/changetexts.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/organizations/rowsview.h"
#include "words/errors.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace phonedesk::ui {

using domain::BatchRowState;
using inventory::Changes;

ChangeWorkPage::ChangeWorkPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_status(new StatusText(u"changes.status"_s, this)),
      m_progress(new QProgressBar(this)), m_rate(new Label(TextKind::Small, {}, this)),
      m_halted(new MessageStrip(u"changes.halted"_s, this)),
      m_list(new ChangeList(u"changes.rows"_s, QStringList(GroupCount, QString()), this))
{
    m_status->setTextRole(Role::Text);
    m_progress->setObjectName(u"changes.progress"_s);
    m_progress->setAccessibleName(tr("Numbers that are done"));
    m_progress->setTextVisible(false);
    m_rate->setObjectName(u"changes.rate"_s);
    m_rate->setRole(Role::Muted);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(this, 12));
    line->addWidget(m_progress, 1);
    line->addWidget(m_rate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 8));
    column->addWidget(m_status);
    column->addLayout(line);
    column->addWidget(m_halted);
    column->addWidget(m_list, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &ChangeWorkPage::refresh);
    const auto soon = [this](const QString &id) {
        if (id == m_id && !m_soon.isActive())
            m_soon.start();
    };
    connect(&desk.changes, &Changes::batchChanged, this, soon);
    connect(&desk.changes, &Changes::rowChanged, this, [this, soon](const QString &id) {
        m_rowsChanged = m_rowsChanged || id == m_id;
        soon(id);
    });
    connect(m_list, &ChangeList::groupChosen, this, &ChangeWorkPage::showGroup);
    connect(m_list, &ChangeList::currentRowChanged, this, [this](int row) {
        showDetail(row);
        emit changed();
    });
}

void ChangeWorkPage::setBatch(const QString &id)
{
    m_id = id;
    m_detailed.reset();
    m_list->setGroup(All);
    m_rowsChanged = true;
    refresh();
}

void ChangeWorkPage::refresh()
{
    const auto view = m_desk.changes.view(m_id);
    if (!view)
        return;
    m_view = *view;
    const QList<domain::BatchRow> &rows = m_desk.changes.rows(m_id);
    const QString canary =
        m_view.batch.canary < rows.size() ? rows.at(m_view.batch.canary).number.display() : QString();
    m_status->set(ChangeTexts::statusMark(m_view), ChangeTexts::status(m_view, canary));
    m_progress->setMaximum(m_view.all());
    m_progress->setValue(m_view.all() - m_view.left());
    m_rate->setText(ChangeTexts::progress(m_view));
    showHalted();
    const QLocale locale;
    const auto count = [&](Group group, const QString &text, int numbers) {
        //: a group of numbers and how many there are
        m_list->setCount(group, tr("%1 (%2)").arg(text, locale.toString(numbers)));
    };
    count(All, tr("All"), m_view.all());
    count(Waiting, tr("Waiting"), m_view.left());
    //: numbers whose webhooks are what was wanted
    count(Written, tr("Done"), m_view.count(BatchRowState::Written) + m_view.count(BatchRowState::AlreadySo));
    //: numbers that somebody else changed
    count(Changed, tr("Changed since"), m_view.count(BatchRowState::Changed));
    count(Failed, tr("Failed"), m_view.count(BatchRowState::Failed));
    if (std::exchange(m_rowsChanged, false))
        showGroup();
    emit changed();
}

void ChangeWorkPage::showHalted()
{
    if (!m_view.error && m_view.halted.isEmpty()) {
        m_halted->clear();
        m_haltedText.clear();
        return;
    }
    QStringList texts;
    if (m_view.error)
        texts << words::describe(*m_view.error).text();
    const QList<domain::TwilioAccount> accounts = m_desk.accounts.all();
    for (const inventory::HaltedAccount &halted : std::as_const(m_view.halted)) {
        const auto known = std::ranges::find(accounts, halted.accountSid, &domain::TwilioAccount::sid);
        const QString name = known == accounts.end() ? domain::shortSid(halted.accountSid) : known->name;
        //: %1 is a Twilio account's name, %2 what is the matter with it
        texts << tr("%1: %2").arg(name, words::describe(halted.error, name).text());
    }
    if (const QString text = texts.join(u'\n'); text != m_haltedText) { // it is read out
        m_haltedText = text;
        m_halted->show(Mark::Trouble, tr("Some numbers wait"), text);
    }
}

bool ChangeWorkPage::isIn(Group group, const domain::BatchRow &row) const
{
    switch (group) {
    case Waiting:
        return row.state == BatchRowState::Waiting || row.state == BatchRowState::Asked;
    case Written:
        return row.state == BatchRowState::Written || row.state == BatchRowState::AlreadySo;
    case Changed:
        return row.state == BatchRowState::Changed;
    case Failed:
        return row.state == BatchRowState::Failed;
    default:
        return true;
    }
}

void ChangeWorkPage::showGroup()
{
    const QList<domain::BatchRow> &rows = m_desk.changes.rows(m_id);
    const auto group = Group(m_list->group());
    if (group == All && m_list->view().model()->rowCount() == rows.size() && m_shown.isEmpty()) {
        m_list->refreshRows();
        return;
    }
    m_shown.clear();
    if (group != All) {
        for (const domain::BatchRow &row : rows) {
            if (isIn(group, row))
                m_shown << row.seq;
        }
    }
    m_list->setRows(
        group == All ? int(rows.size()) : int(m_shown.size()),
        [this](int i) {
            const domain::BatchRow *row = rowAt(i);
            if (row == nullptr)
                return ChangeRowsModel::Line();
            return ChangeRowsModel::Line{row->number.display(), ChangeTexts::owner(row->organizationName, row->label),
                                         ChangeTexts::row(*row), ChangeTexts::mark(row->state),
                                         row->state == BatchRowState::Waiting};
        },
        tr("What became of it"), tr("No number is in this group."));
}

const domain::BatchRow *ChangeWorkPage::rowAt(int row) const
{
    const QList<domain::BatchRow> &rows = m_desk.changes.rows(m_id);
    const bool isAll = m_list->group() == All;
    if (row < 0 || row >= (isAll ? rows.size() : m_shown.size()))
        return nullptr;
    const int seq = isAll ? row : m_shown.at(row);
    return seq < rows.size() ? &rows.at(seq) : nullptr;
}

void ChangeWorkPage::showDetail(int row)
{
    const domain::BatchRow *shown = rowAt(row);
    if (shown == nullptr) {
        m_detailed.reset();
        m_list->detail().clear();
    } else if (m_detailed != *shown) {
        m_detailed = *shown;
        m_list->detail().show(*shown);
    }
}

QList<int> ChangeWorkPage::chosenChanged() const
{
    QList<int> seqs;
    const QList<int> selected = m_list->selectedRows();
    for (const int row : selected) {
        if (const domain::BatchRow *chosen = rowAt(row); chosen && chosen->state == BatchRowState::Changed)
            seqs << chosen->seq;
    }
    return seqs;
}

int ChangeWorkPage::chosenWaiting() const
{
    const domain::BatchRow *chosen = rowAt(m_list->currentRow());
    return chosen && chosen->state == BatchRowState::Waiting ? chosen->seq : -1;
}

} // namespace phonedesk::ui
