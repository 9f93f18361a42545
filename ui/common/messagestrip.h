// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/button.h"
#include "ui/common/statustext.h"

#include <QWidget>

class QLabel;

namespace phonedesk::ui {

class FlowLayout;
class Label;

// A page's message, at its top: a headline, what happened, what did not, what to do; selectable; with buttons.
// Hidden until it is told something.
class MessageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStrip(const QString &name, QWidget *parent = nullptr);

    // Shows the message and announces it to screen readers without moving the focus; earlier buttons go.
    void show(Mark mark, const QString &title, const QString &text);
    using QWidget::show;
    Button *addAction(const QString &text, const QString &name);
    // A "Copy details" button that puts this on the clipboard.
    void setDetails(const QString &details);
    void clear();
    QString text() const; // headline and text, as read

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_icon;
    Label *m_title;
    Label *m_text;
    QWidget *m_buttons;
    FlowLayout *m_actions;
    QString m_details;
    Mark m_mark = Mark::Info;
};

} // namespace phonedesk::ui
