// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/historylist.h"

#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "words/history.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {

// "3 min ago", with the whole time in a tip.
class TimeLabel final : public Label
{
public:
    TimeLabel(const QDateTime &at, const QDateTime &now, const words::Times &times, QWidget *parent)
        : Label(TextKind::Small, times.ago(at, now), parent), m_whole(times.whole(at))
    {
        setRole(Role::Muted);
        setToolTip(m_whole);
        setAccessibleName(m_whole);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        Label::focusInEvent(event);
        update();
        if (event->reason() != Qt::ActiveWindowFocusReason)
            QToolTip::showText(mapToGlobal(QPoint(0, height())), m_whole, this);
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        Label::focusOutEvent(event);
        update();
        QToolTip::hideText();
    }
    void paintEvent(QPaintEvent *event) override
    {
        Label::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        ui::drawFrame(painter, QRectF(rect()), px(this, 4), Qt::transparent, colour(this, Role::Accent), 2);
    }

private:
    QString m_whole;
};

} // namespace

HistoryList::HistoryList(const QList<domain::TimelineEntry> &entries, const QString &me, const QDateTime &now,
                         bool showAll, const words::Times &times, QWidget *parent)
    : QWidget(parent), m_times(times), m_column(new QVBoxLayout(this))
{
    setObjectName(u"details.history"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(this, 8));
    const qsizetype shown = showAll ? entries.size() : std::min(entries.size(), few);
    for (int i = 0; i < shown; ++i)
        addEntry(i, entries.at(i), me, now);
    if (shown == entries.size())
        return;
    auto *all = new Button(Button::Rank::Link, tr("Show all %n entries", nullptr, int(entries.size())),
                           u"details.history.all"_s, this);
    connect(all, &Button::clicked, this, &HistoryList::allWanted);
    m_column->addWidget(all, 0, Qt::AlignLeft);
}

void HistoryList::addEntry(int index, const domain::TimelineEntry &entry, const QString &me, const QDateTime &now)
{
    const QString what = entry.ours ? words::whatAndWho(*entry.ours, me) : words::whatAndWho(*entry.twilios);
    auto *text = new Label(TextKind::Body, what, this);
    text->setObjectName(u"details.history.%1"_s.arg(index));
    text->setWordWrap(true);
    text->makeSelectable();
    text->setFocusPolicy(Qt::ClickFocus);
    auto *time = new TimeLabel(entry.at, now, m_times, this);
    time->setObjectName(u"details.history.time.%1"_s.arg(index));
    auto *source = new Label(TextKind::Small, words::sourceOf(entry), this);
    source->setObjectName(u"details.history.source.%1"_s.arg(index));
    source->setRole(Role::Muted);
    auto *second = new QHBoxLayout;
    second->setSpacing(px(this, 8));
    second->addWidget(time);
    second->addWidget(source);
    second->addStretch(1);
    auto *links = new FlowLayout;
    links->setSpacing(px(this, 8));
    addLinks(*links, index, entry, what);
    auto *row = new QVBoxLayout;
    row->setSpacing(0);
    row->addWidget(text);
    row->addLayout(second);
    row->addLayout(links);
    m_column->addLayout(row);
}

void HistoryList::addLinks(QLayout &row, int index, const domain::TimelineEntry &entry, const QString &what)
{
    const QString when = m_times.whole(entry.at);
    const auto addLink = [&](const QString &text, const QString &name, const QString &spoken) {
        auto *link = new Button(Button::Rank::Link, text, u"details.history.%1.%2"_s.arg(name).arg(index), this);
        m_spoken += spoken;
        const qsizetype same = m_spoken.count(spoken);
        //: for screen readers; %1 is "Show the request: ...", of which this is the second, third ... in the same moment
        link->setAccessibleName(same < 2 ? spoken : tr("%1 (%2)").arg(spoken).arg(same));
        row.addWidget(link);
        return link;
    };
    const bool hasValues =
        entry.ours ? !domain::recordedChanges(*entry.ours).isEmpty() : !entry.twilios->changes.isEmpty();
    if (hasValues) {
        //: for screen readers; %1 is what was done, %2 a time
        connect(addLink(tr("Old and new…"), u"values"_s, tr("Old and new values: %1, %2").arg(what, when)),
                &Button::clicked, this, [this, entry] { emit changeWanted(entry); });
    }
    if (!entry.ours)
        return;
    static const QStringList own{u"label changed"_s, u"moved"_s, u"protected"_s, u"unprotected"_s};
    if (own.contains(entry.ours->act)) {
        //: for screen readers; %1 is what was done, %2 a time
        connect(addLink(tr("Revert"), u"revert"_s, tr("Revert: %1, %2").arg(what, when)), &Button::clicked, this,
                [this, ours = *entry.ours] { emit revertWanted(ours); });
    }
    if (const auto request =
            domain::sentRequestFromJson(entry.ours->details.value(domain::sentRequestKey).toObject())) {
        //: for screen readers; %1 is what was done: "Bought by you", %2 a time
        connect(addLink(tr("Show the request…"), u"request"_s, tr("Show the request: %1, %2").arg(what, when)),
                &Button::clicked, this, [this, request = *request] { emit requestWanted(request); });
    }
}

} // namespace phonedesk::ui
