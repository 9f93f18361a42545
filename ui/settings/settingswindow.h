// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace phonedesk::ui {

class Highlight;
class Label;
class MessageStrip;
class PageList;
class SettingsPage;

// The settings: a search and the pages at the left, one page at the right. Not modal; values apply as they are chosen
// or when their field is left. Its page and geometry are remembered (QSettings "settings/…"). Deletes itself when
// closed; what was typed and could not be applied is said first.
//
// Object names: settings; settings.search, .pages (the list), .none, .message with .message.discard; each page
// settings.page.ID in settings.scroll.ID.
class SettingsWindow : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsWindow(Desk &desk, QWidget *parent = nullptr);
    // For tests of the frame: with pages of their own. They become children.
    SettingsWindow(const QList<SettingsPage *> &pages, QWidget *parent);

    void showPage(const QString &id); // an id that is not there: stays
    QString page() const;
    void remember() const; // its page and geometry; done when it closes

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void addPages(const QList<SettingsPage *> &pages);
    void setCurrent(int row);
    void search(const QString &text);
    void chooseFound(); // the focus goes to what the search found
    bool leaveAll();    // false: something was typed and not applied; it is said
    void markPending();
    void restore();

    QLineEdit *m_search;
    PageList *m_list;
    Label *m_none;
    MessageStrip *m_message;
    QStackedWidget *m_stack;
    Highlight *m_highlight;
    QList<SettingsPage *> m_pages;
    int m_current = -1;
};

} // namespace phonedesk::ui
