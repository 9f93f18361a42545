// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace phonedesk::ui {

class Button;

// The one primary button, and the filter.
class ToolRow : public QWidget
{
    Q_OBJECT

public:
    explicit ToolRow(QWidget *parent = nullptr);

    Button &setUp() { return *m_setUp; }
    Button &connectExisting() { return *m_connect; }
    QString filter() const;
    void clearFilter();
    void focusFilter();

signals:
    void filterEdited();
    void filterLeft(); // Down or Enter: on to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Button *m_setUp;
    Button *m_connect;
    QLineEdit *m_filter;
};

} // namespace phonedesk::ui
