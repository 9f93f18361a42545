// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingswindow.h"

#include "ui/common/clearing.h"
#include "ui/common/helptopic.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pagelist.h"
#include "ui/settings/highlight.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView geometryKey{"settings/geometry"};
constexpr QLatin1StringView pageKey{"settings/page"};
constexpr int listWidth = 188; // design pixels

// Every word that was typed begins a word of what is looked at.
bool matches(const QString &text, const QStringList &words)
{
    const QString all = u' ' + text.toCaseFolded().simplified();
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) { return all.contains(u' ' + word); });
}

QStringList wordsOf(const QString &text)
{
    return text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
}

const Setting *firstFound(const SettingsPage &page, const QStringList &words)
{
    for (const Setting &setting : page.settings()) {
        if (setting.widget != nullptr && setting.widget->isVisibleTo(&page) && matches(setting.label, words))
            return &setting;
    }
    return nullptr;
}

} // namespace

SettingsWindow::SettingsWindow(const QList<SettingsPage *> &pages, QWidget *parent)
    : QWidget(parent, Qt::Window), m_search(new QLineEdit(this)), m_list(new PageList(u"settings.pages"_s, this)),
      m_none(new Label(TextKind::Small, tr("No setting is called this."), this)),
      m_message(new MessageStrip(u"settings.message"_s, this)), m_stack(new QStackedWidget(this)),
      m_highlight(new Highlight(this))
{
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    addPages(pages);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &SettingsWindow::chooseFound);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsWindow::setCurrent);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    restore();
}

SettingsWindow::SettingsWindow(Desk &desk, QWidget *parent) : SettingsWindow(settingsPages(desk, nullptr), parent) {}

void SettingsWindow::layOut()
{
    m_search->setObjectName(u"settings.search"_s);
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setPlaceholderText(tr("Search  ·  Ctrl+F"));
    offerClearing(*m_search, tr("Clear the search"));
    m_search->installEventFilter(this);
    m_none->setObjectName(u"settings.none"_s);
    m_none->setRole(Role::Muted);
    m_none->setWordWrap(true);
    m_none->hide();
    auto *left = new QVBoxLayout;
    left->setContentsMargins(px(this, 12), px(this, 16), px(this, 12), px(this, 12));
    left->setSpacing(px(this, 12));
    left->addWidget(m_search);
    left->addWidget(m_none);
    left->addWidget(m_list, 1);
    m_search->setFixedWidth(px(this, listWidth));
    m_list->setFixedWidth(px(this, listWidth));
    m_none->setFixedWidth(px(this, listWidth));
    auto *messageFrame = new QVBoxLayout;
    messageFrame->setContentsMargins(px(this, 24), px(this, 12), px(this, 24), 0);
    messageFrame->addWidget(m_message);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(messageFrame);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left);
    row->addLayout(right, 1);
    setMinimumSize(560, 360);
    resize(QSize(px(this, 860), px(this, 600)).boundedTo(screen()->availableSize()));
}

void SettingsWindow::addPages(const QList<SettingsPage *> &pages)
{
    for (SettingsPage *page : pages) {
        auto *scroll = new QScrollArea;
        scroll->setObjectName(u"settings.scroll."_s + page->id());
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(page);
        scroll->viewport()->setAutoFillBackground(false);
        page->setAutoFillBackground(false);
        m_stack->addWidget(scroll);
        m_list->addPage(page->id(), page->title());
        m_pages += page;
    }
}

void SettingsWindow::setCurrent(int row)
{
    if (row < 0 || row == m_current)
        return;
    if (m_current >= 0) {
        m_pages.at(m_current)->leave();
        markPending();
    }
    m_current = row;
    setHelpPage(this, helpPageAt(m_pages.at(row)));
    m_stack->setCurrentIndex(row);
    m_message->clear();
    if (m_highlight->found() != nullptr && !m_pages.at(row)->isAncestorOf(m_highlight->found()))
        m_highlight->surround(nullptr);
}

void SettingsWindow::showPage(const QString &id)
{
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row)->id() == id) {
            m_search->clear();
            m_list->setCurrentRow(row);
        }
    }
}

QString SettingsWindow::page() const
{
    return m_current < 0 ? QString() : m_pages.at(m_current)->id();
}

void SettingsWindow::search(const QString &text)
{
    const QStringList words = wordsOf(text);
    int best = -1;
    for (int row = 0; row < m_pages.size(); ++row) {
        const SettingsPage &page = *m_pages.at(row);
        const bool isFound = matches(page.title(), words) || firstFound(page, words) != nullptr;
        m_list->setPageShown(row, isFound);
        if (isFound && (best < 0 || row == m_current))
            best = row;
    }
    m_none->setVisible(best < 0);
    m_highlight->surround(nullptr);
    if (words.isEmpty() || best < 0)
        return;
    m_list->setCurrentRow(best);
    if (const Setting *found = firstFound(*m_pages.at(best), words)) {
        m_highlight->surround(found->widget);
        static_cast<QScrollArea *>(m_stack->currentWidget())->ensureWidgetVisible(found->widget, 0, px(this, 16));
    }
}

void SettingsWindow::chooseFound()
{
    QWidget *found = m_highlight->found();
    if (found == nullptr) {
        m_list->setFocus(Qt::TabFocusReason);
        return;
    }
    found->setFocus(Qt::TabFocusReason);
    if (QWidget *inside = found->nextInFocusChain(); !found->hasFocus() && found->focusPolicy() == Qt::NoFocus &&
                                                     found->focusProxy() == nullptr && found->isAncestorOf(inside))
        inside->setFocus(Qt::TabFocusReason);
}

void SettingsWindow::markPending()
{
    for (int row = 0; row < m_pages.size(); ++row)
        m_list->setPending(row, !m_pages.at(row)->pending().isEmpty());
}

bool SettingsWindow::leaveAll()
{
    QStringList typed;
    int first = -1;
    for (int row = 0; row < m_pages.size(); ++row) {
        const QStringList pending = m_pages.at(row)->pending();
        if (first < 0 && !pending.isEmpty())
            first = row;
        typed += pending;
        m_pages.at(row)->hold();
    }
    if (first < 0)
        return true;
    markPending();
    m_list->setCurrentRow(first);
    m_message->show(Mark::Attention, tr("Not everything that was typed is applied"),
                    //: the labels of settings: "Deadline, Proxy"
                    tr("It concerns: %1.").arg(typed.join(tr(", ", "between the labels of settings"))));
    connect(m_message->addAction(tr("Close &without it"), u"settings.message.discard"_s), &QPushButton::clicked, this,
            [this] {
                for (SettingsPage *page : std::as_const(m_pages))
                    page->discard();
                close();
            });
    return false;
}

void SettingsWindow::closeEvent(QCloseEvent *event)
{
    if (!leaveAll()) {
        event->ignore();
        return;
    }
    if (m_current >= 0)
        m_pages.at(m_current)->leave();
    remember();
    event->accept();
}

void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool SettingsWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int next = m_list->nextShown(m_current, key == Qt::Key_Down ? 1 : -1);
            if (next >= 0)
                m_list->setCurrentRow(next);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SettingsWindow::restore()
{
    const QSettings settings;
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_list->setCurrentRow(0);
    showPage(settings.value(pageKey).toString());
}

void SettingsWindow::remember() const
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(pageKey, page());
}

} // namespace phonedesk::ui
