// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helppages.h"

#include <QWidget>

class QLineEdit;
class QUrl;

namespace phonedesk::ui {

class Button;
class HelpBrowser;
class Label;
class PageList;

// The help: a search and the contents at the left, a page at the right. Not modal, and usable beside a dialog. Its
// geometry is remembered (QSettings "help/geometry").
//
// Object names: help; help.search, .contents (the list), .none, .back, .page.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(const QList<Shortcut> &shortcuts, QWidget *parent = nullptr);

    void showPage(const QString &id); // an id that is not there: the first
    QString page() const { return m_page; }
    void takeOver(const HelpWindow &former); // shows what that one shows, in the language of now

signals:
    void webWanted(const QUrl &url);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void fill(const QStringList &ids);
    void go(const QString &id); // and remembers where it came from
    void goBack();
    void display(const QString &id);
    void search(const QString &text);

    HelpPages m_pages;
    QLineEdit *m_search;
    PageList *m_contents;
    Label *m_none;
    Button *m_back;
    HelpBrowser *m_browser;
    QString m_page;
    QStringList m_before; // pages that Back goes to, the last first
};

} // namespace phonedesk::ui
