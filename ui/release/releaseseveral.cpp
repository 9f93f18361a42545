// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/releaseseveral.h"

#include "core/clock.h"
#include "provisioning/connecting.h"
#include "provisioning/runregistry.h"
#include "ui/common/desk.h"
#include "ui/common/helptopic.h"
#include "ui/common/label.h"
#include "ui/release/releaserow.h"
#include "ui/release/releasetexts.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using provisioning::Decision;

namespace {

Label *addText(QVBoxLayout &column, const QString &name, const QString &text, Role role)
{
    auto *label = new Label(TextKind::Body, text);
    label->setObjectName(name);
    label->setRole(role);
    label->setWordWrap(true);
    column.addWidget(label);
    return label;
}

} // namespace

ReleaseSeveral::ReleaseSeveral(Desk &desk, const QList<domain::PhoneNumber> &numbers, QWidget *parent)
    : DialogBase(u"releaseSeveral"_s, {}, parent), m_desk(desk), m_sum(nullptr),
      m_commit(addButton(Button::Rank::Secondary, {}, u"releaseSeveral.commit"_s)),
      m_keep(addButton(Button::Rank::Primary, tr("&Keep all"), u"releaseSeveral.keep"_s))
{
    setHelpPage(this, u"release"_s);
    setTitle(tr("Which of these numbers are to be released?"), Mark::Attention);
    QList<domain::PhoneNumber> free;
    QStringList left;
    for (const domain::PhoneNumber &number : numbers) {
        if (number.isProtected)
            left += number.number.display();
        else
            free += number;
    }
    setDefaultButton(m_keep);
    m_commit->setAutoDefault(false);
    connect(m_keep, &Button::clicked, this, &QDialog::reject);
    connect(m_commit, &Button::clicked, this, &ReleaseSeveral::commit);
    connect(&m_desk.runs, &provisioning::RunRegistry::runChanged, this, &ReleaseSeveral::runChanged);
    if (free.size() > most) {
        addText(*body(), u"releaseSeveral.text"_s,
                tr("%n numbers are chosen. At most 20 are released at once, so that somebody reads what each release "
                   "does. Choose fewer.",
                   nullptr, int(free.size())),
                Role::Text);
        m_commit->hide();
        m_keep->setText(tr("&Close"));
    } else if (!free.isEmpty()) {
        //: %1 is a day: "2 December"
        addText(*body(), u"releaseSeveral.text"_s,
                tr("Calls and texts to the ticked numbers stop at once, and this month is not refunded. For ten days, "
                   "until %1, each can be bought back, only in Twilio's Console.")
                    .arg(ReleaseTexts::until(m_desk.clock.now())),
                Role::Text);
        list(free);
    }
    if (!left.isEmpty())
        //: %1 lists numbers
        addText(*body(), u"releaseSeveral.leftOut"_s, tr("Protected, and left out: %1.").arg(left.join(u", "_s)),
                Role::Muted);
    if (!m_rows.isEmpty())
        m_sum = addText(*body(), u"releaseSeveral.sum"_s, {}, Role::Text);
    refresh();
    resize(px(this, 620), px(this, m_rows.isEmpty() ? 220 : 460));
}

void ReleaseSeveral::list(const QList<domain::PhoneNumber> &numbers)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, px(this, 8), 0);
    column->setSpacing(px(this, 10));
    m_rows.reserve(numbers.size());
    for (const domain::PhoneNumber &number : numbers) {
        auto *row = new ReleaseRow(number, page);
        column->addWidget(row);
        m_rows.append(row);
        connect(row, &ReleaseRow::changed, this, &ReleaseSeveral::refresh);
        m_calls.keep(m_desk.connecting.lookBeforeRelease(number.id, [row](const auto &facts) {
            if (facts)
                row->setFacts(*facts);
            else
                row->setError(facts.error());
        }));
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"releaseSeveral.list"_s);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
    QWidget *before = nullptr; // what is in the list comes before the buttons
    for (ReleaseRow *row : std::as_const(m_rows)) {
        if (before != nullptr)
            setTabOrder(before, &row->tick());
        before = &row->tick();
    }
    setTabOrder(before, m_commit);
    setTabOrder(m_commit, m_keep);
}

qsizetype ReleaseSeveral::underWay() const
{
    return m_runs.size() - m_ended.size();
}

void ReleaseSeveral::refresh()
{
    if (m_isStarted)
        return;
    QList<provisioning::ReleaseFacts> ticked;
    for (const ReleaseRow *row : std::as_const(m_rows)) {
        if (row->isTicked())
            ticked += row->facts();
    }
    const bool isAsking = std::ranges::any_of(m_rows, [](const ReleaseRow *row) { return !row->isLookedAt(); });
    if (m_sum != nullptr)
        m_sum->setText(ReleaseTexts::sum(ticked, m_rows.size()));
    m_commit->setText(ticked.size() == 1 ? tr("&Release 1 number")
                                         : tr("&Release %n numbers", nullptr, int(ticked.size())));
    m_commit->setEnabled(!ticked.isEmpty());
    setNote(m_rows.isEmpty()   ? QString()
            : ticked.isEmpty() ? (isAsking ? tr("Asking Twilio…") : tr("Tick what is to be released."))
                               : tr("Nothing is given back yet."));
}

void ReleaseSeveral::commit()
{
    m_isStarted = true;
    m_commit->setEnabled(false);
    m_keep->setText(tr("&Close"));
    setNote(tr("Releasing…"));
    for (ReleaseRow *row : std::as_const(m_rows)) {
        row->tick().setEnabled(false);
        if (!row->isTicked())
            continue;
        row->setWorking();
        const domain::PhoneNumber &number = row->number();
        m_calls.keep(m_desk.runs.release(provisioning::releaseRequest(number), number.number.toString(),
                                         [this, row](const core::Result<QString> &started) {
                                             if (!started) {
                                                 row->setError(started.error());
                                                 return;
                                             }
                                             m_runs.insert(*started, row);
                                             runChanged(*started);
                                         }));
    }
}

void ReleaseSeveral::runChanged(const QString &runId)
{
    ReleaseRow *row = m_runs.value(runId);
    const auto view = m_desk.runs.view(runId);
    if (row == nullptr || !view || m_ended.contains(runId))
        return;
    row->setRun(*view);
    const bool isOver = !view->isOpen();
    const bool isStopped = view->state == workflow::RunState::AwaitingDecision;
    if (!isOver && !isStopped)
        return;
    m_ended += runId;
    // The reason stands in its row; nothing is left unfinished where nothing happened.
    if (isStopped && view->may(Decision::Forget))
        m_desk.runs.decide(runId, Decision::Forget);
    if (underWay() == 0)
        setNote(tr("Done."));
}

} // namespace phonedesk::ui
