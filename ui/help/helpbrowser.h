// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace phonedesk::ui {

// Shows one page of the help. A link to another page is told; one into the web has an arrow, and opens the browser.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    void showPage(const QString &markdown);
    // Marks every place of these words, and shows the first.
    void mark(const QString &words);

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void pageWanted(const QString &id);
    void webWanted(const QUrl &url);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void styleTables();
    void lookAtLinks();

    QString m_markdown;
    QString m_marked;
    int m_filledWidth = 0; // the width that the page was laid out for
    int m_pictureWidth = 0;
};

} // namespace phonedesk::ui
