// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/button.h"
#include "ui/common/statustext.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace phonedesk::ui {

class Label;

// The frame of every dialog: a mark and a title, a body, a row of buttons with a word beside them. It is opened with
// open(), deletes itself when closed; Esc is its cancel. The default button is the one that is given, if any.
class DialogBase : public QDialog
{
    Q_OBJECT

public:
    DialogBase(const QString &name, const QString &title, QWidget *parent);

    void setTitle(const QString &title, Mark mark = Mark::None);
    // Takes all room between title and buttons; end it with a stretch where nothing in it grows.
    QVBoxLayout *body() const { return m_body; }
    // From left to right; Link buttons stand at the left edge. The last is the habitual one.
    Button *addButton(Button::Rank rank, const QString &text, const QString &name);
    void clearButtons();
    void setDefaultButton(Button *button); // Enter; never for what costs money or gives back
    // Beside the buttons: why one of them is disabled, or that nothing has happened yet.
    void setNote(const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_icon;
    Label *m_title;
    QVBoxLayout *m_body;
    Label *m_note;
    QHBoxLayout *m_links;
    QHBoxLayout *m_buttons;
    Mark m_mark = Mark::None;
};

} // namespace phonedesk::ui
