// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/button.h"

#include <QWidget>

namespace phonedesk::ui {

class Label;

// What stands in an empty place: why it is empty, a sentence more, and the one next act (a second where there are two
// ways to begin).
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &name, QWidget *parent = nullptr);

    void setText(const QString &title, const QString &text = {});
    // Replaces the buttons; the first may be Primary.
    void clearActions();
    Button *addAction(Button::Rank rank, const QString &text, const QString &name);

private:
    Label *m_title;
    Label *m_text;
    QWidget *m_actions;
};

} // namespace phonedesk::ui
