// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/watchnotice.h"

#include "ui/common/button.h"
#include "ui/common/messagestrip.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {

QString name(TimedChecks::About about)
{
    return about == TimedChecks::About::Comparison ? u"watch.comparison"_s : u"watch.health"_s;
}

} // namespace

WatchNotice::WatchNotice(TimedChecks &checks, QWidget *parent)
    : QWidget(parent), m_strip(new MessageStrip(u"watchNotice"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(this, 16), px(this, 8), px(this, 16), 0);
    column->addWidget(m_strip);
    connect(&checks, &TimedChecks::told, this,
            [this](TimedChecks::About about, const QString &title, const QString &text) {
                tell({about, title, text});
            });
    connect(&checks, &TimedChecks::allIsWell, this, &WatchNotice::forget);
    connect(&m_desktop, &DesktopNotices::clicked, this, [this](const QString &about) {
        open(about == name(TimedChecks::About::Comparison) ? TimedChecks::About::Comparison
                                                           : TimedChecks::About::Health);
    });
    refresh();
}

void WatchNotice::takeOver(const WatchNotice &former)
{
    m_told = former.m_told;
    refresh();
}

void WatchNotice::tell(const Told &told)
{
    m_told.removeIf([&told](const Told &each) { return each.about == told.about; });
    m_told << told;
    refresh();
    if (QApplication::activeWindow() == nullptr)
        m_desktop.show(name(told.about), told.title, told.text);
}

void WatchNotice::forget(TimedChecks::About about)
{
    m_desktop.withdraw(name(about));
    m_told.removeIf([about](const Told &each) { return each.about == about; });
    refresh();
}

void WatchNotice::open(TimedChecks::About about)
{
    forget(about);
    emit showRequested(about);
}

void WatchNotice::refresh()
{
    setVisible(!m_told.isEmpty());
    if (m_told.isEmpty()) {
        m_strip->clear();
        return;
    }
    const Told told = m_told.last();
    m_strip->show(Mark::Attention, told.title, told.text);
    Button *show = m_strip->addAction(tr("Show"), u"watchNotice.show"_s);
    Button *close = m_strip->addAction(tr("Close"), u"watchNotice.close"_s);
    show->setAccessibleName(tr("Show what was found"));
    close->setAccessibleName(tr("Close what was found"));
    connect(show, &Button::clicked, this, [this, about = told.about] { open(about); });
    connect(close, &Button::clicked, this, [this, about = told.about] { forget(about); });
}

} // namespace phonedesk::ui
