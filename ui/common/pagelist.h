// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace phonedesk::ui {

// The pages of a window, at its left: those of the settings and of the help. A page with something typed and not
// applied says so beside its title.
class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(const QString &objectName, QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &title);
    QString pageId(int row) const;
    void setPageShown(int row, bool shown);
    void setPending(int row, bool pending);
    int nextShown(int from, int step) const; // -1: none

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace phonedesk::ui
