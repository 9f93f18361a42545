// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"

#include <QWidget>

class QGridLayout;

namespace phonedesk::ui {

class Label;

// One number of a change, setting by setting: what it was, what Twilio holds now where that is something else, and
// what it is to be. Below it, why it was not written.
//
// Object names: changes.detail; in it changes.old.SETTING, .theirs.SETTING, .new.SETTING, and changes.why
class ChangeLines : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeLines(QWidget *parent = nullptr);

    void show(const domain::BatchRow &row);
    using QWidget::show;
    // What is shown comes after this in the tab order.
    void setAfter(QWidget *before) { m_before = before; }
    // A sentence in its place.
    void say(const QString &text);
    void clear();

private:
    void addValue(int line, int column, const QString &name, const QString &setting, const QString &value);
    void addHeads(bool hasTheirs);

    QWidget *m_before = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_lines;
    Label *m_why;
};

} // namespace phonedesk::ui
