// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/runtexts.h"

#include <QWidget>

class QLabel;

namespace phonedesk::ui {

class Label;

// One line of Set up: a mark, what is done, and right-aligned what proves it or what it waits for.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(const QString &name, QWidget *parent = nullptr);

    void setLine(const ProgressLine &line);
    const ProgressLine &line() const { return m_line; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    ProgressLine m_line;
    QLabel *m_mark;
    Label *m_title;
    Label *m_proof;
};

} // namespace phonedesk::ui
