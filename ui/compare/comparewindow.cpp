// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparewindow.h"

#include "access/accounts.h"
#include "ui/common/look.h"
#include "ui/common/modestrip.h"
#include "ui/compare/comparepage.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {
constexpr QLatin1StringView geometryKey{"window/compare"};
} // namespace

CompareWindow::CompareWindow(Desk &desk, QWidget *parent)
    : QWidget(parent, Qt::Window), m_desk(desk), m_mode(new ModeStrip(desk.mode, this)),
      m_page(new ComparePage(desk, this))
{
    setObjectName(u"compareWindow"_s);
    setWindowTitle(tr("Compare with Twilio"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_mode);
    column->addWidget(m_page, 1);
    connect(m_mode, &ModeStrip::filterChosen, m_page, &ComparePage::setAccount);
    connect(&desk.accounts, &access::Accounts::changed, this, &CompareWindow::showAccounts);
    connect(&desk.accounts, &access::Accounts::keysChanged, this, &CompareWindow::showAccounts);
    showAccounts();
    setMinimumSize(640, 420);
    resize(QSize(px(this, 1040), px(this, 640)).boundedTo(screen()->availableSize()));
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    m_page->load();
}

void CompareWindow::showAccounts()
{
    QHash<QString, domain::KeyState> keys;
    const QList<domain::TwilioAccount> all = m_desk.accounts.all();
    for (const domain::TwilioAccount &account : all)
        keys.insert(account.sid, m_desk.accounts.keyState(account.sid));
    m_mode->setAccounts(all, keys);
}

void CompareWindow::remember() const
{
    QSettings().setValue(geometryKey, saveGeometry());
}

void CompareWindow::closeEvent(QCloseEvent *event)
{
    remember();
    event->accept();
}

void CompareWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace phonedesk::ui
