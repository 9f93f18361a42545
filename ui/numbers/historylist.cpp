// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/historylist.h"

#include "ui/common/button.h"
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

HistoryList::HistoryList(const QList<domain::HistoryEntry> &entries, const QString &me, const QDateTime &now,
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

void HistoryList::addEntry(int index, const domain::HistoryEntry &entry, const QString &me, const QDateTime &now)
{
    const QString what = words::whatAndWho(entry, me);
    auto *text = new Label(TextKind::Body, what, this);
    text->setObjectName(u"details.history.%1"_s.arg(index));
    text->setWordWrap(true);
    text->makeSelectable();
    text->setFocusPolicy(Qt::ClickFocus);
    auto *time = new TimeLabel(entry.at, now, m_times, this);
    time->setObjectName(u"details.history.time.%1"_s.arg(index));
    auto *second = new QHBoxLayout;
    second->setSpacing(px(this, 8));
    second->addWidget(time);
    if (const auto request = domain::sentRequestFromJson(entry.details.value(domain::sentRequestKey).toObject())) {
        auto *show =
            new Button(Button::Rank::Link, tr("Show the request…"), u"details.history.request.%1"_s.arg(index), this);
        //: for screen readers; %1 is what was done: "Bought by you", %2 a time
        const QString name = tr("Show the request: %1, %2").arg(what, m_times.whole(entry.at));
        m_requests += name;
        const qsizetype same = m_requests.count(name);
        //: for screen readers; %1 is "Show the request: ...", of which this is the second, third ... in the same moment
        show->setAccessibleName(same < 2 ? name : tr("%1 (%2)").arg(name).arg(same));
        connect(show, &Button::clicked, this, [this, request = *request] { emit requestWanted(request); });
        second->addWidget(show);
    }
    second->addStretch(1);
    auto *row = new QVBoxLayout;
    row->setSpacing(0);
    row->addWidget(text);
    row->addLayout(second);
    m_column->addLayout(row);
}

} // namespace phonedesk::ui
