// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/clearing.h"
#include "ui/common/label.h"
#include "ui/common/pagelist.h"
#include "ui/help/helpbrowser.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {

constexpr QLatin1StringView geometryKey{"help/geometry"};

} // namespace

HelpWindow::HelpWindow(const QList<Shortcut> &shortcuts, QWidget *parent)
    : QWidget(parent, Qt::Window), m_pages(shortcuts), m_search(new QLineEdit(this)),
      m_contents(new PageList(u"help.contents"_s, this)),
      m_none(new Label(TextKind::Small, tr("No page has these words."), this)),
      m_back(new Button(Button::Rank::Secondary, tr("&Back"), u"help.back"_s, this)), m_browser(new HelpBrowser(this))
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("Phone Desk help"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false); // it does not keep the program
    layOut();
    connectParts();
    fill(HelpPages::ids());
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    showPage({});
}

void HelpWindow::layOut()
{
    m_search->setObjectName(u"help.search"_s);
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search  ·  Ctrl+F"));
    offerClearing(*m_search, tr("Clear the search"));
    m_contents->setAccessibleName(tr("Contents"));
    m_none->setObjectName(u"help.none"_s);
    m_none->setRole(Role::Muted);
    m_none->setWordWrap(true);
    m_none->hide();
    auto *left = new QVBoxLayout;
    left->setContentsMargins(px(this, 12), px(this, 16), px(this, 12), px(this, 12));
    left->setSpacing(px(this, 12));
    left->addWidget(m_search);
    left->addWidget(m_none);
    left->addWidget(m_contents, 1);
    left->addWidget(m_back, 0, Qt::AlignLeft);
    for (QWidget *each : std::initializer_list<QWidget *>{m_search, m_contents, m_none})
        each->setFixedWidth(px(this, 184));
    auto *card = new Card(u"help.card"_s, this);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_browser);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, px(this, 16), px(this, 16), px(this, 16));
    right->addWidget(card);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left);
    row->addLayout(right, 1);
    setMinimumSize(560, 360);
    resize(QSize(px(this, 860), px(this, 620)).boundedTo(screen()->availableSize()));
}

void HelpWindow::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_contents->setFocus(); });
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            go(m_contents->pageId(row));
    });
    connect(m_back, &Button::clicked, this, &HelpWindow::goBack);
    connect(m_browser, &HelpBrowser::pageWanted, this, &HelpWindow::go);
    connect(m_browser, &HelpBrowser::webWanted, this, &HelpWindow::webWanted);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &HelpWindow::goBack);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void HelpWindow::fill(const QStringList &ids)
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const QString &id : ids) {
        m_contents->addPage(id, m_pages.find(id)->title);
        if (id == m_page)
            m_contents->setCurrentRow(m_contents->count() - 1);
    }
    m_none->setVisible(ids.isEmpty());
}

void HelpWindow::showPage(const QString &id)
{
    m_search->clear();
    go(m_pages.find(id) != nullptr ? id : HelpPages::ids().first());
    m_browser->setFocus();
}

void HelpWindow::takeOver(const HelpWindow &former)
{
    restoreGeometry(former.saveGeometry());
    m_search->setText(former.m_search->text()); // may find other pages in another language; this one stays
    m_before = former.m_before;
    display(former.m_page);
    m_browser->setFocus();
}

void HelpWindow::go(const QString &id)
{
    if (id == m_page || m_pages.find(id) == nullptr)
        return;
    if (!m_page.isEmpty())
        m_before << m_page;
    display(id);
}

void HelpWindow::goBack()
{
    if (!m_before.isEmpty())
        display(m_before.takeLast());
}

void HelpWindow::display(const QString &id)
{
    m_page = id;
    const HelpPage *page = m_pages.find(id);
    m_browser->showPage(page->markdown);
    //: for screen readers; %1 is the title of a page of the help
    m_browser->setAccessibleName(tr("Page: %1").arg(page->title));
    if (!m_search->text().isEmpty())
        m_browser->mark(m_search->text());
    m_back->setEnabled(!m_before.isEmpty());
    const QSignalBlocker quiet(m_contents);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->pageId(row) == id)
            m_contents->setCurrentRow(row);
    }
}

void HelpWindow::search(const QString &text)
{
    const QStringList found = m_pages.search(text);
    fill(found);
    if (found.isEmpty() || found.contains(m_page)) {
        m_browser->mark(text);
        return;
    }
    m_contents->setCurrentRow(0);
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(geometryKey, saveGeometry());
    QWidget::closeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

} // namespace phonedesk::ui
